"""Suggestions as a table, as SKOS to paste, and as data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from kg.graph.readable import one_line
from kg.ontology import NAMESPACE, SKOS

if TYPE_CHECKING:
    from kg.suggest.find import Suggestion

PREFIXES = (
    f"@prefix ep: <{NAMESPACE}> .",
    f"@prefix epm: <{NAMESPACE}measure/> .",
    f"@prefix skos: <{SKOS}> .",
)
TO_DO = "待补定义"
LEFT = (
    '    # skos:prefLabel "…"@en ;',
    "    # skos:broader epm:… ;",
    "    # ep:instrumentType ep:… ; (mandate, inducement, capacity-building, system-changing, hortatory)",
)
"""What only a person can say of a term."""


def as_table(suggestions: Sequence[Suggestion]) -> Iterator[str]:
    """One line a term: how often, in how many documents, the nearest concept, a quote."""
    for s in suggestions:
        near = f"  ~ {s.near.label}" if s.near else ""
        yield f"{s.count:5} times in {_documents(s):15} {s.term}{near}\n{'':30}{s.quotes[0][1]}"


def as_turtle(suggestions: Sequence[Suggestion]) -> Iterator[str]:
    """Concepts to paste into ontology/measures.ttl. Plans are searched for them at once; what is left to fill in stands in
    them as comments, and `kg check` names it until then."""
    yield from PREFIXES
    for s in suggestions:
        yield ""
        yield f"# {s.count} times in {_documents(s)}"
        yield from (f"# {document}: {one_line(quote)}" for document, quote in s.quotes)
        if s.near:
            yield f"# perhaps a variant of {s.near.label} (epm:{s.near.id}): then paste as its skos:altLabel"
        yield f"epm:{_local(s.term)} a ep:Measure, skos:Concept ;"
        yield "    skos:inScheme epm:scheme ;"
        group = next(iter(s.near.broader), None) if s.near else None
        yield from (f"    skos:broader epm:{group} ;" if group and "broader" in line else line for line in LEFT)
        yield f'    skos:prefLabel "{s.term}"@zh-Hans ;'
        yield f'    skos:definition "{TO_DO}"@zh-Hans .'


def _documents(suggestion: Suggestion) -> str:
    number = len(suggestion.documents)
    return f"{number} document{'s' if number > 1 else ''}"


def _local(term: str) -> str:
    """A term as the local part of a name in Turtle: what may not stand there becomes an underscore."""
    return "".join(c if c.isalnum() else "_" for c in term)


def as_json(suggestions: Sequence[Suggestion]) -> list[dict[str, Any]]:
    """Suggestions as plain data."""
    return [
        {
            "term": s.term,
            "count": s.count,
            "documents": list(s.documents),
            "quotes": [{"document": document, "quote": quote} for document, quote in s.quotes],
            "near": s.near.id if s.near else None,
        }
        for s in suggestions
    ]
