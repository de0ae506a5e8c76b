"""Firms that only a list gives away: 鲁西集团、中通客车、东阿阿胶等企业 names three."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.extract.names.bodies import Body, body, without_leading
from kg.extract.names.borders import BODY_STOPS, core_before
from kg.extract.names.organizations import generic
from kg.ontology import lexicon

_SEPARATORS = frozenset("、和与及")
_LONGEST = 10


@cache
def _words(key: str) -> tuple[str, ...]:
    return tuple(lexicon("names")["firms"][key])


@cache
def _head() -> re.Pattern[str]:
    return re.compile(lexicon("names")["firms"]["head"])


def find_listed_firms(text: str) -> Iterator[Body]:
    """The members of the lists that end in 等企业, where one of them is surely a firm: 电子、机械等企业 has none.

    >>> [f.name for f in find_listed_firms("联合鲁西集团、中通客车等骨干企业;汽车、机械等企业")]
    ['中通客车', '鲁西集团']
    """
    for hit in _head().finditer(text):
        members = list(_members_before(text, hit.start()))
        if any(_is_sure(one.name) for one in members):
            yield from members


def _members_before(text: str, end: int) -> Iterator[Body]:
    """The members of the list that ends at `end`, last first, as far as they may be firms."""
    while end:
        core = without_leading(text, core_before(text, end, BODY_STOPS))
        name = text[core.start : end]
        if core.clipped or not 2 <= len(name) <= _LONGEST or name.endswith(_words("no_firm")):
            return
        yield body(text, core.start, end)
        if text[core.start - 1 : core.start] not in _SEPARATORS:
            return
        end = core.start - 1


def _is_sure(name: str) -> bool:
    """Whether a member is a firm by its own name: one that everybody knows, or two letters and 集团, 药业, 铁厂."""
    if name in _words("known") or name in lexicon("names")["organization"]["companies"]:
        return True
    ending = next((e for e in _words("endings") if name.endswith(e)), None)
    rest = name[: -len(ending)] if ending else ""
    return len(rest) >= 2 and not generic("company").fullmatch(rest)
