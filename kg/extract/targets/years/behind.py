"""A year behind a number that dates it: 建成学校8所(2023年底前完成); 20所学校于2025年全部改造."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from operator import attrgetter

from kg.extract.targets.sites import REACH, Site
from kg.extract.targets.years.year_mark import YearMark
from kg.ontology import lexicon

_start = attrgetter("start")
_DEADLINE = re.compile(r"(?:年|\d{1,2}月(?:\d{1,2}日)?)?[底末]?[之以]?[前内]")
_DIGIT = re.compile(r"\d(?!\d?[月日])")
_LONGEST_CLOSE = 8
"""A year that closes its clause has no more behind it: 提供学位1620个、2026年9月建成."""


@cache
def _by() -> tuple[str, ...]:
    """What leads to the year by which something is done: 20所学校|于2025年改造."""
    return ("于", "在", *lexicon("targets")["years"]["led"])


def year_behind(text: str, marks: Sequence[YearMark], site: Site) -> YearMark | None:
    """A year that the rest of the clause puts the number to."""
    index = bisect_left(marks, site.quantity.end, key=_start)
    if index == len(marks):
        return None
    mark = marks[index]
    if mark.reach in ("before", "both"):
        if mark.start >= min(site.sentence[1], site.quantity.end + REACH):
            return None
        return mark if text.find(";", site.quantity.end, mark.start) < 0 else None
    if mark.reach == "on" and mark.year is not None and mark.start < site.clause[1]:
        return mark if not mark.past and _is_due(text, mark, site) else None
    near = mark.start < site.quantity.end + len(site.right) - len(site.quantity.noun)
    return mark if near and mark.reach == "back" else None


def dated_behind(text: str, marks: Sequence[YearMark], site: Site) -> YearMark | None:
    """The year of a clause behind that dates the number, which says more than one carried over from a sentence before."""
    mark = year_behind(text, marks, site)
    return mark if mark is not None and mark.reach in ("before", "both") else None


def _is_due(text: str, mark: YearMark, site: Site) -> bool:
    """Whether a clause goes on with when what it counts is done: 将|20所|学校于2025年全部改造, 50所学校2025年底前达标."""
    led = text.endswith(_by(), 0, mark.start) or _DEADLINE.match(text, mark.end) is not None
    closes = site.clause[1] - mark.end <= _LONGEST_CLOSE
    return (led or closes) and _DIGIT.search(text, mark.end, site.clause[1]) is None
