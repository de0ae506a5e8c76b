"""What names a plan: title, document number, place with period, and the bytes it was read from."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.ask.sparql import select

if TYPE_CHECKING:
    from pyoxigraph import Store

HEADS = """SELECT DISTINCT ?plan ?id ?title ?number ?place ?start ?end ?source ?sha256 WHERE {
  ?plan a ep:Plan ; dcterms:identifier ?id ; rdfs:label ?title .
  OPTIONAL { ?plan eli:id_local ?number } OPTIONAL { ?plan ep:jurisdiction/rdfs:label ?place }
  OPTIONAL { ?plan ep:periodStart ?start } OPTIONAL { ?plan ep:periodEnd ?end }
  OPTIONAL { ?plan ep:sourceFile ?source } OPTIONAL { ?plan ep:sha256 ?sha256 }
} ORDER BY ?plan ?title ?number ?place"""


@dataclass(frozen=True, slots=True)
class PlanHead:
    """What names a plan: its IRI and id, title, document number, place with period (and its id, where that is another's too), and
    the bytes it was read from."""

    iri: str
    id: str
    title: str
    number: str | None
    short: str
    source: str | None
    sha256: str | None


def load_heads(store: Store) -> dict[str, PlanHead]:
    """The heads of all plans of a build, by IRI and in its order."""
    heads: dict[str, PlanHead] = {}
    for row in select(store, HEADS).rows:
        iri, title = str(row["plan"]), str(row["title"])
        number, place, source, sha256 = (
            None if row[c] is None else str(row[c]) for c in ("number", "place", "source", "sha256")
        )
        short = short_name(place, period(row["start"], row["end"]), title)
        heads.setdefault(iri, PlanHead(iri, str(row["id"]), title, number, short, source, sha256))
    return _told_apart(heads)


def _told_apart(heads: dict[str, PlanHead]) -> dict[str, PlanHead]:
    """The heads, with the id in short names that several have: `霍邱县 2021–2025 (huoqiu)`."""
    times = Counter(head.short for head in heads.values())
    shared = {iri: head for iri, head in heads.items() if times[head.short] > 1}
    return heads | {iri: replace(head, short=f"{head.short} ({head.id})") for iri, head in shared.items()}


def period(start: object, end: object) -> str:
    """The years a plan is for: `2021–2025`, the one that is known, or ""."""
    return "–".join(str(year) for year in (start, end) if year is not None)


def short_name(place: str | None, years: str, title: str) -> str:
    """Place and period, where a title is too long; the title where no place is known."""
    return f"{place} {years}".strip() if place else title
