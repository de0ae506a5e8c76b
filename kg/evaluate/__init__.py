"""How right the facts are: against plans that people read (`tests/gold`) and against table cases (`tests/cases`)."""
