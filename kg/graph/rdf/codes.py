"""Coded values of the facts file (`promote`, `>=`, `%`) to the individuals that `ontology/edupolicy.ttl` gives them.

An individual's skos:notation is the code; nothing of it stands in Python.
"""

from __future__ import annotations

from functools import cache

from kg.graph.rdf.iris import mint_unit
from kg.graph.rdf.terms import read_triple, term
from kg.graph.rdf.vocabularies import vocabulary_lines
from kg.ontology import NAMESPACE

Codes = dict[tuple[str, str], str]
"""(class, code) → IRI: ("Stance", "promote") → …/promote."""


class UnknownCode(ValueError):
    """The facts hold a code that the ontology does not have."""


@cache
def load_codes() -> Codes:
    """All coded values of the ontology. Raises FileNotFoundError where the ontology is missing."""
    classes: dict[str, list[str]] = {}
    notations: list[tuple[str, str]] = []
    for line in vocabulary_lines("edupolicy"):
        subject, predicate, value = read_triple(line)
        value = value[1:-1]
        if predicate == term("rdf:type") and value.startswith(NAMESPACE):
            classes.setdefault(subject[1:-1], []).append(value.removeprefix(NAMESPACE))
        elif predicate == term("skos:notation"):
            notations.append((subject[1:-1], value))
    return {(kind, code): subject for subject, code in notations for kind in classes.get(subject, ())}


@cache
def find_code(kind: str, code: str) -> str:
    """The IRI of a code. Raises UnknownCode, naming those there are.

    >>> find_code("Stance", "promote")
    'https://w3id.org/edupolicy/promote'
    """
    codes = load_codes()
    found = codes.get((kind, code))
    if found is None:
        known = ", ".join(sorted(c for k, c in codes if k == kind))
        raise UnknownCode(f"ontology/edupolicy.ttl has no ep:{kind} with the code {code!r}; it has {known}")
    return found


def find_unit(written: str) -> str:
    """QUDT's unit where it has the one written, else our own IRI for the counter.

    >>> find_unit("%"), find_unit("所")
    ('http://qudt.org/vocab/unit/PERCENT', 'https://w3id.org/edupolicy/data/unit/所')
    """
    return load_codes().get(("Unit", written)) or mint_unit(written)
