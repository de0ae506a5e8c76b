"""The years that headings give to all that stands under them.

(二)攻坚阶段(2024—2025年)        the stretch's last year
二、2024年重点任务               the year it names
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kg.extract.targets.years.year_mark import YearMark, marks_in
from kg.model import Section

_SENTENCE = re.compile(r"[,;。]|(?<!\d)\d+(?:\.\d+)?(?!\d{2}年|\d*[-—~至到年月])")
"""What a title that is a sentence of its own, with numbers of its own, holds: its year is said of those."""
_LONGEST_TITLE = 30


def find_heading_years(text: str, sections: Iterable[Section], marks: Iterable[YearMark]) -> dict[str, YearMark]:
    """The year that the title of a section gives to it: section → mark, which counts as standing at the title.

    >>> from kg.extract.targets.years.marks import find_years
    >>> text = "一、起步阶段(2023年)\\n…"
    >>> one = Section("s1", None, 1, "一", "起步阶段(2023年)", 0, 12, 15)
    >>> years = find_heading_years(text, [one], find_years(text, (2021, 2035)))
    >>> {section: mark.year for section, mark in years.items()}
    {'s1': 2023}
    """
    marks = [m for m in marks if m.year is not None and not m.since and text[m.start].isdigit()]
    out = {}
    for section in sections:
        if len(section.title) > _LONGEST_TITLE or _SENTENCE.search(section.title):
            continue
        if text[section.body : section.body + 1] in tuple(",;"):  # 到2025年,…: the first clause of a sentence
            continue
        own = marks_in(marks, section.start, section.body)
        if len(own) == 1:
            out[section.id] = replace(own[0], reach="list")
    return out
