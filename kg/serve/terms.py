"""What the editor completes: classes, properties, measures and indicators, by name in Chinese and English."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from kg.graph.rdf import PREFIXES, shorten
from kg.ontology import load_concepts, read_turtle

KINDS = {
    "http://www.w3.org/2002/07/owl#Class": "class",
    "http://www.w3.org/2002/07/owl#ObjectProperty": "property",
    "http://www.w3.org/2002/07/owl#DatatypeProperty": "property",
}
RDFS = "http://www.w3.org/2000/01/rdf-schema#"


@cache
def load_terms() -> dict[str, Any]:
    """`{"prefixes": {prefix: IRI}, "terms": [{"name": "ep:Plan", "kind": "class", "zh": …, "en": …}]}`."""
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
