"""Plans that are built of initiatives: each chapter is one (实施强师行动), and what stands in it is part of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from kg.extract.programmes import words
from kg.model import Programme, Section

Chapters = list[tuple[str, Programme]]
"""Sisters among the headings, by section id, each with the initiative that it is."""

_QUOTES = re.compile("[“”]")
_CLAUSE_BEFORE = re.compile("^[^。;:]{2,12},[^,]{0,4}(?:实施|推进|开展|启动)$")
"""聚焦优质,大力实施|强校工程."""
_DUTY = re.compile(r"[(〔\[][^()〔〕\[\]]*[)〕\]]?$")
_FEWEST, _LONGEST_VERB, _LONGEST_AIM = 3, 5, 8
_MOST = 6
"""One sister of so many may be no initiative: what the tasks end with (九、加强党的建设)."""
_DEEPEST = 2
"""Only headings of the first two levels divide a plan; further down they name an initiative among other tasks."""


def find_chapters(sections: list[Section], programmes: list[Programme]) -> Iterator[Chapters]:
    """The chapters that are initiatives, where their sisters are such, all but one of six at most; `programmes` ascend."""
    sisters: dict[str | None, list[Section]] = {}
    for section in sections:
        if section.level <= _DEEPEST:
            sisters.setdefault(section.parent, []).append(section)
    for group in sisters.values():
        named = [(s.id, named) for s in group if (named := named_in_heading(s, programmes))]
        most = _MOST * len(named) >= (_MOST - 1) * len(group)
        if len(named) >= _FEWEST and (most or _is_body(group, {id for id, _ in named})):
            yield named


def _is_body(chapters: list[Section], named: set[str]) -> bool:
    """Whether the chapters that are initiatives stand together, with only the plan's frame around: 总体要求, 保障措施."""
    are = [chapter.id in named for chapter in chapters]
    first, last = are.index(True), len(are) - are[::-1].index(True)
    return all(are[first:last])


def without_duty(title: str) -> str:
    """A heading without the brackets at its end, which say who does it and may be cut off.

    >>> without_duty("学位扩容行动(牵头单位:县教育局;责任单位")
    '学位扩容行动'
    """
    return _DUTY.sub("", title)


def named_in_heading(section: Section, programmes: list[Programme]) -> Programme | None:
    """The initiative that a heading is, but for a verb before and a clause behind (大力实施|强师工程|,建强队伍) or 主要任务."""
    at = bisect_left(programmes, section.start, key=lambda p: p.start)
    named = programmes[at] if at < len(programmes) else None
    if named is None or named.end > section.body:
        return None
    title, core = (_QUOTES.sub("", without_duty(name)) for name in (section.title, named.name))
    before, name, behind = title.partition(core)
    if not name or (behind[:1] not in ("", ",") and behind not in words.section("titles")["no_title_ends"]):
        return None
    aim = _LONGEST_AIM if f"“{core}”" in section.title else 0  # 实施|教师队伍|“领航工程”
    return named if len(before) <= _LONGEST_VERB + aim or _CLAUSE_BEFORE.search(before) else None
