"""The label of a thing: the fullest of all names that documents give it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from kg.graph.identity.words import pattern


def rank(name: str) -> tuple[bool, int, str]:
    """Names in order, the fullest first; one that says a function rather than a body (财政部门) comes last.

    >>> sorted(["教体部门", "教体局", "市教育体育局"], key=rank)
    ['市教育体育局', '教体局', '教体部门']
    """
    return bool(pattern("department", "vague").search(name)), -len(name), name


def choose_labels(named: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The label of each thing that has more than one name, of IRIs with their names, each pair once, sorted by IRI; the others go by
    the name they have."""
    for iri, group in groupby(named, key=itemgetter(0)):
        names = [name for _, name in group]
        if len(names) > 1:
            yield iri, min(names, key=rank)
