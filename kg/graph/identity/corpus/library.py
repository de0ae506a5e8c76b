"""The plans of the corpus as what other plans cite: found by title and place, whatever the order they are read in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from kg.graph.entities import Entity, Facts, find_home
from kg.graph.identity.divisions import where
from kg.graph.identity.forms import EVERYWHERE, Form, Title, Years, normal_form, read_title
from kg.graph.rdf import mint_plan, slug

SHORTEST = 4
"""A title with fewer characters beside its place and period is no title to be known by."""


class Shelved(NamedTuple):
    """Where a plan of the corpus stands: the code of the place (or `EVERYWHERE`) and the title without place and period, with
    the period as the title names it and its years."""

    shelf: str
    core: str
    period: str | None
    years: Years | None


@dataclass(frozen=True, slots=True, order=True)
class Head:
    """A plan of the corpus: what a citation can know it by."""

    id: str
    label: str
    scope: str
    title: str | None = None
    years: Years | None = None
    known: Shelved | None = field(default=None, compare=False, repr=False)
    """Where it stands, where that was found before: it follows from the scope and the title."""

    @property
    def iri(self) -> str:
        """The plan's IRI."""
        return mint_plan(self.id)

    def read(self) -> Title:
        """Its title, taken apart."""
        return title_of(self.title or "", self.scope)

    def shelved(self) -> Shelved:
        """Where it stands, by its title."""
        return self.known or _shelve(self.read(), self.scope)


def read_head(facts: Facts) -> Head:
    """The head of one document."""
    document = facts["document"]
    start, end = document.get("period_start"), document.get("period_end")
    years = (start or end, end) if end else None
    title = document.get("title") or None
    return Head(document["id"], name_plan(document), find_home(facts).key, title, years)


def name_plan(document: Mapping[str, Any]) -> str:
    """What a plan is called: its title; where it states none its place and period, which claims no title; else its id.

    >>> name_plan({"id": "changxing", "jurisdiction": "长兴县", "period_start": 2021, "period_end": 2025})
    '长兴县 2021–2025'
    """
    if document.get("title"):
        return str(document["title"])
    years = (document.get("period_start"), document.get("period_end"))
    period = "–".join(str(year) for year in years if year is not None)
    return f"{document['jurisdiction']} {period}".strip() if document.get("jurisdiction") else str(document["id"])


@dataclass(frozen=True)
class Library:
    """All plans of the corpus. `shelves` leads from a place and a title without place and period to plans."""

    heads: Mapping[str, Head] = field(default_factory=dict)
    shelves: Mapping[tuple[str, str], tuple[Head, ...]] = field(default_factory=dict)
    places: Mapping[str, tuple[Head, ...]] = field(default_factory=dict)
    """Plans by the code of their place."""

    @classmethod
    def of(cls, heads: Iterable[Head]) -> Library:
        """The library of some plans; their order does not matter."""
        shelves: dict[tuple[str, str], tuple[Head, ...]] = {}
        places: dict[str, tuple[Head, ...]] = {}
        by_iri = {head.iri: head for head in sorted(heads)}
        for head in by_iri.values():
            places[head.scope] = (*places.get(head.scope, ()), head)
            shelf, core, *_ = head.shelved()
            if len(core) >= SHORTEST:
                shelves[shelf, core] = (*shelves.get((shelf, core), ()), head)
        return cls(by_iri, shelves, places)

    @cached_property
    def _keys(self) -> frozenset[str]:
        """The titles that plans stand under, as an IRI has them."""
        return frozenset(slug(core) for _, core in self.shelves)

    def may_hold(self, iri: str) -> bool:
        """Whether a plan has the title of a cited document, by its IRI of normal form; where none has, `find` finds none. Hardly one of
        thousands of citations means a plan of the corpus, and this need not take their titles apart.

        >>> library = Library.of([Head("rudong", "如东县“十四五”教育事业发展规划", "320623", "如东县“十四五”教育事业发展规划")])
        >>> cited = "教育事业发展第十四个五年规划", "教育事业发展规划", "中国教育现代化2035"
        >>> [library.may_hold(normal_form(Entity("Document", title, scope="330522")).iri) for title in cited]
        [True, True, False]
        """
        key = iri.rpartition("/")[2]
        return key in self._keys or key.rpartition(slug("("))[0] in self._keys

    def find(self, entity: Entity) -> Head | None:
        """The plan that a citation means; None where there is none, or more than one.

        >>> plan = Head("rudong", "如东县“十四五”教育事业发展规划", "320623", "如东县“十四五”教育事业发展规划", (2021, 2025))
        >>> library = Library.of([plan])
        >>> cited = Entity("Document", "教育事业发展第十四个五年规划", scope="320623")
        >>> library.find(cited) == plan, library.find(Entity("Document", cited.name, scope="330522"))
        (True, None)
        """
        if entity.kind != "Document" or not self.shelves:
            return None
        title = title_of(entity.name, entity.scope or "")
        found = [h for shelf in _shelves(title, entity) for h in self.shelves.get((shelf, title.core), ())]
        found = [head for head in found if _same_years(title, head)]
        return found[0] if len(found) == 1 else None

    def near(self, scope: str, cited: Iterable[Entity]) -> Library:
        """As much of the library as a plan of one place needs, for what it cites and for what stands above it."""
        found: set[Head] = set()
        for entity in cited if self.shelves else ():
            title = title_of(entity.name, entity.scope or "")
            for shelf in _shelves(title, entity):
                found.update(self.shelves.get((shelf, title.core), ()))
        for division in where(scope).divisions[1:]:
            found.update(self.places.get(division.code, ()))
        return Library.of(found)

    def form(self, entity: Entity) -> Form:
        """The normal form of an entity, with the reason where it is a plan of the corpus."""
        form, head = normal_form(entity), self.find(entity)
        if head is None:
            return form
        return Form(
            "Plan", form.scope, form.key, (*form.reasons, f"it is the plan {head.label} of this corpus"), form.place
        )

    def __call__(self, entity: Entity) -> str:
        """The IRI of an entity: that of a plan where a plan is cited, else by its normal form."""
        head = self.find(entity)
        return head.iri if head else normal_form(entity).iri


@lru_cache(maxsize=1 << 14)
def title_of(written: str, scope: str) -> Title:
    """A title taken apart: several steps ask for the same one after the other."""
    return read_title(written, where(scope))


def _shelve(title: Title, scope: str) -> Shelved:
    shelf = title.place.code if title.place else EVERYWHERE if title.national else scope
    return Shelved(shelf, title.core, title.period, title.years)


def _shelves(title: Title, entity: Entity) -> list[str]:
    """Where to look: at the title's place; without one at the plan's own place and those above it."""
    if title.place:
        return [title.place.code]
    if title.national:
        return [EVERYWHERE]
    return [d.code for d in where(entity.scope or "").divisions] or [entity.scope or ""]


def _same_years(title: Title, head: Head) -> bool:
    if title.period is None and title.years is None:
        return True
    own = head.shelved()
    named = title.period is not None and title.period == own.period
    return named or (title.years is not None and title.years in (own.years, head.years))
