"""What stands above a plan: the plan of the next place above it, where it is cited or in the corpus and its years overlap."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from kg.graph.entities import Entity
from kg.graph.identity.corpus.library import Head, Library, title_of
from kg.graph.identity.divisions import where
from kg.graph.identity.forms import Title, Years
from kg.graph.identity.words import words

NATION_SHELF = "nation"


@dataclass(frozen=True, slots=True, order=True)
class Above:
    """A paper that may stand above a plan: its IRI and what it is called."""

    iri: str
    label: str
    in_corpus: bool


def find_parents(plan: Head, cited: Iterable[Entity], library: Library) -> Iterator[tuple[str, Above]]:
    """Pairs of an IRI and the paper right above it, from the plan upwards.

    The nearest place above that has such a paper counts; where it is only cited, its own parent is looked for in turn.

    >>> plan = Head("x", "武清区教育事业发展第十四个五年规划", "120114", "武清区教育事业发展第十四个五年规划", (2021, 2025))
    >>> titles = ("中国教育现代化2035", "天津市教育事业发展第十四个五年规划", "天津市行政执法公示办法")
    >>> cited = [Entity("Document", title, scope="120114") for title in titles]
    >>> [above.label for _, above in find_parents(plan, cited, Library.of([plan]))]
    ['天津市教育事业发展第十四个五年规划', '中国教育现代化2035']
    """
    own, years = plan.read(), plan.years or plan.read().years
    if years is None or not is_plan(own):
        return
    titles = {one: title_of(one.name, one.scope or "") for one in cited}
    below = [plan.iri]
    for shelf in [d.code for d in where(plan.scope).divisions[1:]] + [NATION_SHELF]:
        found = sorted({*_cited(shelf, own, years, titles, library), *_kept(shelf, own, years, library)})
        for iri in below if found else ():
            yield from ((iri, above) for above in found if above.iri != iri)
        if found:
            below = [above.iri for above in found if not above.in_corpus]
        if not below:
            return


def _cited(shelf: str, own: Title, years: Years, cited: Mapping[Entity, Title], library: Library) -> Iterator[Above]:
    """What the plan cites of a place above it."""
    for entity, title in cited.items():
        stands = NATION_SHELF if title.national else title.place.code if title.place else None
        if stands == shelf and _fits(title, title.years, own, years):
            head = library.find(entity)
            yield Above(library(entity), head.label if head else entity.name, head is not None)


def _kept(shelf: str, own: Title, years: Years, library: Library) -> Iterator[Above]:
    """What the corpus has of a place above the plan."""
    for head in library.places.get(shelf, ()):
        title = head.read()
        if _fits(title, head.years or title.years, own, years):
            yield Above(head.iri, head.label, True)


def _fits(title: Title, for_years: Years | None, own: Title, years: Years) -> bool:
    overlap = for_years is not None and for_years[0] <= years[1] and years[0] <= for_years[1]
    return overlap and is_plan(title) and theme(title) == theme(own)


def is_plan(title: Title) -> bool:
    """Whether a title is that of a plan, and not of an opinion or a notice."""
    return bool(_parent("plan").search(title.core))


def theme(title: Title) -> str:
    """What a plan is about beside education as a whole.

    >>> [theme(title_of(t, "320684")) for t in ("海门市乡村教育振兴三年行动计划(2020—2022年)", "江苏省教育现代化2035")]
    ['乡村振兴', '']
    """
    return _parent("common").sub("", title.core).removeprefix("中国")


@cache
def _parent(name: str) -> re.Pattern[str]:
    return re.compile(words("document")["parent"][name])
