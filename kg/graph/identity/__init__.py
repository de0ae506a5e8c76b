"""Which names are one thing: a normal form for each kind, plans in the corpus, judgements, and names that are near."""
