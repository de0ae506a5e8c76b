"""Saved questions as examples on the SPARQL page: with the values they need filled in, and a bound on rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.ask.questions import find_question
from kg.ask.sparql import select
from kg.graph.rdf import decimal, iri, mint_indicator, mint_measure, term

if TYPE_CHECKING:
    from pyoxigraph import Store

ROWS = 200
MEASURE, INDICATOR = (
    iri(mint_measure("county-managed-school-hired")),
    iri(mint_indicator("inclusive-kindergarten-coverage")),
)
NEEDED = {
    "measure": MEASURE, "thing": MEASURE, "indicator": INDICATOR, "type": term("ep:capacity-building"), "value": decimal(90),
}  # fmt: skip
"""A value for each parameter that some question requires; a plan is taken from the graph."""
ANY_PLAN = "SELECT ?plan { ?plan a ep:Plan } ORDER BY ?plan LIMIT 1"


def example_query(store: Store, name: str, *, language: str) -> str:
    """The SPARQL of a saved question, ready to be changed by hand. Raises UnknownName where there is none."""
    question = find_question(name)
    values = {parameter: [_value(store, parameter)] for parameter in question.required}
    return f"{question.bind(values, language=language, limit=ROWS)}LIMIT {ROWS}\n"


def _value(store: Store, parameter: str) -> str:
    if parameter == "plan":
        return "".join(iri(str(row["plan"])) for row in select(store, ANY_PLAN).rows) or "<urn:none>"
    return NEEDED[parameter]
