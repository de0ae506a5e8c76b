"""The lines that open a list and give it a year: 到2025年,…服务能力显著增强: before 1.…2.…3.…, each a section of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kg.extract.targets.years.year_mark import YearMark, is_adverbial, is_counted, is_led
from kg.model import Section
from kg.read.headings import SectionIndex

LONGEST_LEAD = 400
"""How far behind its year a leading line ends, in characters."""
_DASH = re.compile(r"\s*\n *—")
"""What stands between a line that a year opens and a list that needs no colon: 到2025年,全面达标。⏎——巩固率99%."""
_CHAPTER = re.compile("[一二三四五六七八九十]")
_FIRST = re.compile(r"\(?1(?!\d)")
_BLANK = 3
"""How many characters of white space may stand between the line and its list."""


def is_said_of_list(text: str, mark: YearMark, line_end: int) -> bool:
    """Whether the line that ends there opens a list, with a colon or before dashes, and a year in it is said of that: 到2025年,…。具体目标:
    but not 2025年全覆盖。做强以下集团:"""
    if line_end <= 0:
        return False
    opens = is_adverbial(text, mark) and text[mark.start - 1 - is_led(text, mark)] == "\n"
    if text[line_end - 1] != ":":
        return opens and is_led(text, mark) and _DASH.match(text, line_end) is not None
    return opens or text.find("。", mark.end, line_end) < 0


def find_leads(text: str, marks: Iterable[YearMark], sections: SectionIndex) -> dict[str, list[YearMark]]:
    """The years that lines, with a colon at their end, give to the sections behind them: id of the section around these, empty
    where none is → the years in their order, each for what stands behind it. That of a count is past, whatever the plan's years are.

    >>> from kg.extract.targets.years.marks import find_years
    >>> from kg.model import Section
    >>> text = "一、目标\\n到2025年,实现:\\n1.条件达标。"
    >>> around, item = Section("s1", None, 1, "一", "目标", 0, 5, 22), Section("s1.1", "s1", 2, "1.", "条件达标", 15, 22, 22)
    >>> leads = find_leads(text, find_years(text, (2021, 2025)), SectionIndex([around, item]))
    >>> {section: [mark.year for mark in marks] for section, marks in leads.items()}
    {'s1': [2025]}
    """
    leads: dict[str, list[YearMark]] = {}
    for mark in marks:
        if mark.year is None or mark.reach != "on":
            continue
        line_end = text.find("\n", mark.end, mark.end + LONGEST_LEAD)
        if not is_said_of_list(text, mark, line_end):
            continue
        counted = is_counted(text, mark)
        around, item = sections.at(mark.start), sections.at(line_end + _BLANK)
        if item is not None and item.start > mark.start and _opens_list(around, item):
            leads.setdefault(item.parent or "", []).append(replace(mark, reach="list", past=mark.past or counted))
    return leads


def is_chapter(section: Section) -> bool:
    """Whether a section is numbered as a chapter is (一、, 第二章), and not as the item of a list (1., ——)."""
    return _CHAPTER.search(section.label) is not None


def _opens_list(around: Section | None, item: Section) -> bool:
    """Whether a line within `around` opens the list that `item` is the first of: an item below it; the first of another list
    behind the last item of one (2.…。到2027年: 1.…); a list in no section, which no chapter heads (一、).
    """
    if around is None:
        return item.parent is None and not is_chapter(item)
    return item.parent == around.id or (item.parent == around.parent and _FIRST.match(item.label) is not None)
