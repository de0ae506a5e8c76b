"""Passages with all that a citation needs: plan, document number, path of headings, quote, characters, source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.ask.sparql import select
from kg.graph.rdf import passage_plan, passage_span
from kg.show.heads import PlanHead
from kg.show.network import Quote, heading, section_path

if TYPE_CHECKING:
    from pyoxigraph import Store

BATCH = 2000
PASSAGES = """SELECT DISTINCT ?passage ?quote ?section WHERE {
  VALUES ?passage { %s }
  ?passage nif:anchorOf ?quote ; ep:section ?section
}"""
SECTIONS = """SELECT DISTINCT ?section ?parent ?title ?mark WHERE {
  VALUES ?plan { %s }
  ?section ep:plan ?plan ; ep:parent ?parent ; dcterms:title ?title . OPTIONAL { ?section skos:notation ?mark }
} ORDER BY ?section ?title"""


@dataclass(frozen=True, slots=True)
class Passage:
    """A quote with the characters `[begin, end)` of the raw text and the headings above it, outermost first."""

    iri: str
    plan: PlanHead
    path: tuple[str, ...]
    quote: str
    begin: int
    end: int

    @property
    def section(self) -> str:
        """The path in one line."""
        return " > ".join(self.path)


def find_passages(quotes: Mapping[str, Quote], heads: Mapping[str, PlanHead]) -> Iterator[tuple[str, Passage]]:
    """The passages of all quotes of a build, as `load_quotes` gives them, with their IRIs."""
    for iri, quote in quotes.items():
        yield iri, Passage(iri, heads[passage_plan(iri)], quote.section, quote.text, quote.begin, quote.end)


def load_passages(store: Store, iris: Iterable[str], heads: Mapping[str, PlanHead]) -> dict[str, Passage]:
    """The passages of these IRIs, by IRI; one that the graph does not describe is left out."""
    rows = [row for part in _batches(sorted(set(iris))) for row in select(store, PASSAGES % part).rows]
    above = _load_sections(store, {passage_plan(str(row["passage"])) for row in rows})
    found = {}
    for row in rows:
        iri, path = str(row["passage"]), section_path(str(row["section"]), above)
        found[iri] = Passage(iri, heads[passage_plan(iri)], path, str(row["quote"]), *passage_span(iri))
    return found


def _batches(iris: list[str]) -> Iterator[str]:
    for first in range(0, len(iris), BATCH):
        yield " ".join(f"<{iri}>" for iri in iris[first : first + BATCH])


def _load_sections(store: Store, plans: set[str]) -> dict[str, tuple[str, str]]:
    """The section above each section, and its heading with its number."""
    rows = [row for part in _batches(sorted(plans)) for row in select(store, SECTIONS % part).rows]
    return {
        str(row["section"]): (str(row["parent"]), heading(str(row["mark"] or ""), str(row["title"]))) for row in rows
    }
