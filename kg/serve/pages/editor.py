"""What the page to write SPARQL on offers: saved questions as examples, and names that the editor completes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from kg.ask.questions import find_question
from kg.ask.sparql import select
from kg.graph.rdf import PREFIXES, decimal, iri, mint_indicator, mint_measure, shorten, term, text
from kg.ontology import load_concepts, read_turtle

if TYPE_CHECKING:
    from pyoxigraph import Store

ROWS = 200
MEASURE, INDICATOR = (
    iri(mint_measure("county-managed-school-hired")),
    iri(mint_indicator("inclusive-kindergarten-coverage")),
)
NEEDED = {
    "measure": MEASURE, "thing": MEASURE, "indicator": INDICATOR, "type": term("ep:capacity-building"), "value": decimal(90),
    "word": text("教师"),
}  # fmt: skip
"""A value for each parameter that some question requires; a plan is taken from the graph."""
ANY_PLAN = "SELECT ?plan { ?plan a ep:Plan } ORDER BY ?plan LIMIT 1"
KINDS = {
    "http://www.w3.org/2002/07/owl#Class": "class",
    "http://www.w3.org/2002/07/owl#ObjectProperty": "property",
    "http://www.w3.org/2002/07/owl#DatatypeProperty": "property",
}
RDFS = "http://www.w3.org/2000/01/rdf-schema#"


def example_query(store: Store, name: str, *, language: str) -> str:
    """The SPARQL of a saved question, ready to be changed by hand: with the values it needs filled in, and a bound on rows.

    Raises UnknownName where there is none.
    """
    question = find_question(name)
    values = {parameter: [_value(store, parameter)] for parameter in question.required}
    return f"{question.bind(values, language=language, limit=ROWS)}LIMIT {ROWS}\n"


def _value(store: Store, parameter: str) -> str:
    if parameter == "plan":
        return "".join(iri(str(row["plan"])) for row in select(store, ANY_PLAN).rows) or "<urn:none>"
    return NEEDED[parameter]


@cache
def load_terms() -> dict[str, Any]:
    """What the editor completes, by name in Chinese and English.

    `{"prefixes": {prefix: IRI}, "terms": [{"name": "ep:Plan", "kind": "class", "zh": …, "en": …}]}`.
    """
    concepts = [
        {"name": shorten(c.iri), "kind": kind, "zh": "、".join(c.labels), "en": c.label_en}
        for scheme, kind in (("measures", "measure"), ("indicators", "indicator"))
        for c in load_concepts(scheme)
    ]
    return {"prefixes": PREFIXES, "terms": [*_find_ontology_terms(), *concepts]}


def _find_ontology_terms() -> Iterator[dict[str, str]]:
    kinds: dict[str, str] = {}
    labels: dict[str, dict[str, str]] = {}
    for quad in read_turtle("edupolicy"):
        subject, predicate, value = quad.subject.value, quad.predicate.value, quad.object
        if predicate.endswith("#type"):
            kinds.setdefault(subject, KINDS.get(value.value, ""))
        elif predicate == f"{RDFS}label":
            labels.setdefault(subject, {})[(value.language or "")[:2]] = value.value
    for subject, kind in sorted(kinds.items()):
        if kind:
            found = labels.get(subject, {})
            yield {"name": shorten(subject), "kind": kind, "zh": found.get("zh", ""), "en": found.get("en", "")}
