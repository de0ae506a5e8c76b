"""The label of a thing: the fullest of all names that documents give it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from kg.graph.entities import Entity
from kg.graph.identity.words import pattern


def rank(name: str) -> tuple[bool, int, str]:
    """Names in order, the fullest first; one that says a function rather than a body (财政部门) comes last.

    >>> sorted(["教体部门", "教体局", "市教育体育局"], key=rank)
    ['市教育体育局', '教体局', '教体部门']
    """
    return bool(pattern("department", "vague").search(name)), -len(name), name


def choose_labels(entities: Iterable[Entity], identity: Callable[[Entity], str]) -> Mapping[str, str]:
    """The label of each thing that has more than one name; the others go by the name they have.

    The order of the entities does not matter, so parts of a corpus can be read apart and put together.
    """
    best: dict[str, str] = {}
    several: set[str] = set()
    for entity in entities:
        iri = identity(entity)
        known = best.setdefault(iri, entity.name)
        if known != entity.name:
            several.add(iri)
            best[iri] = min(known, entity.name, key=rank)
    return {iri: best[iri] for iri in several}
