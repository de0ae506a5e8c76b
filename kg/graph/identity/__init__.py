"""Which names are one thing: by name and place (`forms`, which ask `divisions`), and over all documents (`corpus`, which asks `labels`).

`near` finds pairs that may be one thing, by `comparators`. The `words` of all are in `ontology/lexicon/identity.toml`.
"""
