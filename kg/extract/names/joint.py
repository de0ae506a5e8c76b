"""Joint lists of bodies: 教育、财政、人社等部门 names three departments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.extract.names.borders import core_before
from kg.ontology import lexicon

Item = tuple[int, int, str]
"""A member of a list: its span and the name of the body it stands for."""
_SEPARATORS = frozenset("、和与及")


@cache
def _stems() -> dict[int, frozenset[str]]:
    stems = lexicon("names")["department"]["stems"]
    return {n: frozenset(s for s in stems if len(s) == n) for n in sorted({len(s) for s in stems}, reverse=True)}


@cache
def _head() -> re.Pattern[str]:
    return re.compile(lexicon("names")["joint"]["departments"])


def body_name(stem: str) -> str:
    """The name of the department a stem stands for.

    >>> body_name("人社"), body_name("编办")
    ('人社部门', '编办')
    """
    words = lexicon("names")["department"]
    own = stem in words["literal"] or stem in words["mass"] or stem in words["own_name"] or stem[-1] in "局委办"
    return stem if own else f"{stem}部门"


def stem_ending(text: str, end: int) -> str | None:
    """The longest field of government that ends at `end`."""
    return next((text[end - n : end] for n, stems in _stems().items() if text[max(0, end - n) : end] in stems), None)


def stem_beginning(text: str, start: int) -> str | None:
    """The longest field of government that begins at `start`."""
    return next((text[start : start + n] for n, stems in _stems().items() if text[start : start + n] in stems), None)


def members_before(text: str, end: int) -> list[Item]:
    """The members of the list that ends at `end`, last first; an unknown one is taken where a known one is before it.

    >>> text = "加强与发展改革、财政、机关事务、人力资源社会保障"
    >>> [name for _, _, name in members_before(text, len(text))]
    ['人力资源社会保障部门', '机关事务部门', '财政部门', '发展改革部门']
    """
    out: list[Item] = []
    while stem := stem_ending(text, end) or (_unknown(text, end) if out else None):
        start = end - len(stem)
        out.append((start, end, body_name(stem)))
        if not start or text[start - 1] not in _SEPARATORS:
            break
        end = start - 1
    while out and not stem_ending(text, out[-1][1]):
        out.pop()
    return out


def _unknown(text: str, end: int) -> str | None:
    core = core_before(text, end)
    word = text[core.start : end]
    return word if 2 <= len(word) <= 8 and text[core.start - 1 : core.start] == "、" else None


def find_joint(text: str) -> Iterator[Item]:
    """Members of the lists that end in 等部门.

    >>> [name for _, _, name in find_joint("由县发改、住建、教育等部门联合开展")]
    ['教育部门', '住建部门', '发改部门']
    """
    if "等" in text:
        for hit in _head().finditer(text):
            members = members_before(text, hit.start())
            yield from members


def find_bare_lists(text: str, hits: list[tuple[int, int]]) -> Iterator[Item]:
    """Lists without a head, known by a short form that only bodies have: 教体、人社、编办、财政、宣传."""
    done = 0
    for start, end in hits:
        if start < done:
            continue
        members = [(start, end, body_name(text[start:end]))]
        if start and text[start - 1] in _SEPARATORS:
            members = [*members_before(text, start - 1)[::-1], *members]
        at = end
        while text[at : at + 1] in ("、", "和", "与", "及") and (stem := stem_beginning(text, at + 1)):
            members.append((at + 1, at + 1 + len(stem), body_name(stem)))
            at += 1 + len(stem)
        done = at
        if len(members) >= 3:
            yield from members
