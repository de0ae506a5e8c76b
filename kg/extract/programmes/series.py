"""The plans of a series, which their terms tell from each other: 第二期、第三期|特殊教育提升计划, 第二期三年|计划."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.programmes.lists import Shared

TERM = re.compile("第[一二三四五]期")
TERM_ALONE = re.compile(f"({TERM.pattern})(?:三年)?$")
"""A term without the rest of the name, which the last plan with a term tells: 第一期特殊教育提升计划, 第二期三年|计划."""
_EACH = re.compile("第?([一二三四五])期?")
_SEVERAL = re.compile(
    "(?:第?[一二三四五]期[、和与及])+第?[一二三四五]期|第[一二三四五](?:[、和与及]第?[一二三四五])+期"
)
"""第二期、第三期, 二期和三期 or 第二、三期."""
_REACH = 24
"""How far all the terms reach at most, in characters: 第一期、第二期、第三期、第四期."""


def one_of_each_term(text: str, start: int, end: int) -> Iterator[Shared]:
    """The plans of several terms, where the one found at `[start, end)` begins among or behind those.

    >>> [name for _, _, name in one_of_each_term("落实一期、二期特殊教育提升计划", 2, 15)]
    ['一期特殊教育提升计划', '二期特殊教育提升计划']
    """
    nearby = max(0, start - _REACH), min(end, start + _REACH)
    found = _SEVERAL.finditer(text, *nearby) if text.find("期", *nearby) >= 0 else ()
    for several in found:
        if several.start() <= start <= several.end():
            nth = "第" * several[0].startswith("第")
            for term in _EACH.finditer(text, *several.span()):
                stop = end if term.end() == several.end() else term.end()
                yield term.start(), stop, f"{nth}{term[1]}期{text[several.end() : end]}"
