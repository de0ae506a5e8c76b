"""The year that holds where a number's own sentence has none.

A title's (起步阶段(2023年)), that of a section of goals (发展目标), of the line that opened a list (到2025年,…:1.…2.…), of the date
that closes its item or opens its line, at last that of the document's own title (2024年工作要点).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from operator import attrgetter

from kg.extract.targets.sites import Site, sets_goals
from kg.extract.targets.years.closings import find_closing_dates
from kg.extract.targets.years.leads import LONGEST_LEAD, find_leads, is_chapter, is_said_of_list
from kg.extract.targets.years.made import year_of_title
from kg.extract.targets.years.openings import find_opening_years, find_year_lines
from kg.extract.targets.years.year_mark import (
    YearMark,
    YearNote,
    is_adverbial,
    is_counted,
    last_mark,
    leads_on,
    marks_in,
)
from kg.model import Metadata, Section
from kg.read.headings import SectionIndex

_ITEM = re.compile(r"\s*(?:—|[★●■◆▲※·•])")
_SPAN = re.compile(r"\d年?[-—~至到]+\d")
_LONGEST_LINE = 500
"""How far back a line is followed, in characters: a converted document may be one."""
_OWN_NUMBERS = re.compile(r"[,;。]|(?<!\d)(?<!\()(?<!\(共)\d+(?:\.\d+)?(?!\d{2}年|\d*[-—~至到年月])")
"""What a title that is a sentence of its own, with numbers of its own, holds: its year is said of those, but not of how many items it
heads: 2024年项目(6个)."""
_LONGEST_TITLE = 30


class StandingYears:
    """Tells the year for one number after another; ask in the order of the text."""

    def __init__(self, text: str, metadata: Metadata, sections: SectionIndex, marks: list[YearMark]) -> None:
        self._text = text
        self._end = metadata.period_end
        self._marks = marks
        self._starts = [m.start for m in marks]
        self._sections = sections
        self._leads = find_leads(text, marks, sections)
        self._headings = _find_heading_years(text, sections.sections, marks)
        notes = [
            *find_closing_dates(text, sections),
            *find_opening_years(text, marks),
            *find_year_lines(text, sections, marks),
        ]
        self._notes: list[YearNote] = sorted(notes, key=attrgetter("start"))
        self._note_starts = [note.start for note in self._notes]
        title = year_of_title(metadata)
        self._title = YearMark(0, 0, title, False, reach="title") if title else None
        self._scopes: dict[str, Section | None] = {}
        """By the id of a section the outermost one around it that sets goals."""
        self._scope: str | None = None
        self._scope_mark: YearMark | None = None
        self._seen = 0

    def at(self, site: Site, path: list[Section]) -> YearMark | None:
        """The mark that holds for a number; `path` is the section there with those around it."""
        return (
            self._noted(site)
            or self._nearest(self._heading(path), self._goal(site, path))
            or self._colon(site.sentence[0], path)
            or self._lead(site, path)
            or self._title
        )

    def dated(self, mark: YearMark, site: Site) -> YearMark:
        """A mark that says within how long, with the year of the number's item, if that has one: 三年内…。(完成时限:2026年8月)."""
        within = mark.year is None and not (mark.since or mark.past)
        note = self._noted(site) if within else None
        return replace(mark, year=note.year) if note else mark

    def _noted(self, site: Site) -> YearMark | None:
        """The year of the first note below that is said of what stands there; what is done every year is due by none."""
        start = site.quantity.start
        if site.left.startswith("每年") and site.quantity.unit != "百分点":
            return None
        below = islice(self._notes, bisect_right(self._note_starts, start), None)
        return next((note.mark for note in below if note.first <= start), None)

    def _goal(self, site: Site, path: list[Section]) -> YearMark | None:
        scope = self.scope_of(path)
        if scope is None:
            return None
        if scope.id != self._scope:
            self._scope, self._scope_mark, self._seen = scope.id, None, bisect_left(self._starts, scope.start)
        high = bisect_left(self._starts, site.quantity.start)
        for mark in self._marks[self._seen : high]:
            before = self._scope_mark
            settled = before is not None and before.year == self._end and is_adverbial(self._text, before)
            if mark.year and not mark.past and mark.reach == "on" and not settled and self._opens_goals(mark):
                self._scope_mark = mark
        self._seen = max(high, self._seen)
        found = self._scope_mark
        return found if found is not None and self._holds(found, path) else None

    def scope_of(self, path: list[Section]) -> Section | None:
        """The outermost of these sections that sets goals; `path` is a section with those around it."""
        if not path:
            return None
        if (own := path[-1].id) not in self._scopes:
            self._scopes[own] = next(filter(sets_goals, path), None)
        return self._scopes[own]

    def _heading(self, path: list[Section]) -> YearMark | None:
        """The year that the innermost title with one gives."""
        around = reversed(path) if self._headings else ()
        return next((self._headings[s.id] for s in around if s.id in self._headings), None)

    @staticmethod
    def _nearest(one: YearMark | None, other: YearMark | None) -> YearMark | None:
        return max((m for m in (one, other) if m is not None), key=lambda m: m.start, default=None)

    def _lead(self, site: Site, path: list[Section]) -> YearMark | None:
        """The year of the line that opened the list, of which the section is an item; one of the past dates no more than
        the item's own line (到2020年底: —— 有小学715所)."""
        mark = next(filter(None, map(self._lead_of, reversed(path))), None) if self._leads else None
        if mark is None or not mark.past:
            return mark
        end = min(site.quantity.start, path[-1].start + _LONGEST_LINE)
        return mark if end == site.quantity.start and self._text.find("\n", path[-1].start, end) < 0 else None

    def _lead_of(self, item: Section) -> YearMark | None:
        """The year of the last line that opened a list before an item of it."""
        leads = self._leads.get(item.parent or "", [])
        index = bisect_left(leads, item.start, key=attrgetter("start"))
        return leads[index - 1] if index and (item.parent or not is_chapter(item)) else None

    def _colon(self, sentence_start: int, path: list[Section]) -> YearMark | None:
        """The year of the line above with a colon at its end, whose list is of lines without numbers: 截至2022年底:⏎小学31所。⏎…"""
        mark = last_mark(self._marks, self._starts, path[-1].start if path else 0, sentence_start)
        line_end = self._text.find("\n", mark.end, mark.end + LONGEST_LEAD) if mark else -1
        if mark is None or mark.year is None or line_end >= sentence_start:
            return None
        counted = is_counted(self._text, mark)
        if not is_said_of_list(self._text, mark, line_end) or (mark.past and not counted):
            return None
        return replace(mark, past=counted)

    def _opens_goals(self, mark: YearMark) -> bool:
        """Whether a year is for all of a section of goals: it stands above what is said, not in an item (——到2025年,…)."""
        line = self._text.rfind("\n", max(0, mark.start - _LONGEST_LINE), mark.start) + 1
        if _SPAN.search(self._text, mark.start, mark.end):  # 2021—2025年,累计投入…
            return False
        if self._text[mark.start - 1] == "," and not is_adverbial(self._text, mark):  # 2所未达标,2023年底前全部达标
            return False
        return leads_on(self._text, mark) and _ITEM.match(self._text, line, mark.start) is None

    def _holds(self, mark: YearMark, path: list[Section]) -> bool:
        """Whether a year of a section of goals is that of this part of it too, not of another."""
        own = self._sections.at(mark.start)
        inner = [s for s in path if s.id != self._scope]
        return own in path or any(map(sets_goals, inner))


def _find_heading_years(text: str, sections: Iterable[Section], marks: Iterable[YearMark]) -> dict[str, YearMark]:
    """The year that the title of a section gives to it: section → mark, which counts as standing at the title.

    Of a span ((二)攻坚阶段(2024—2025年)) it is the last.

    >>> from kg.extract.targets.years.marks import find_years
    >>> text = "一、起步阶段(2023年)\\n…"
    >>> one = Section("s1", None, 1, "一", "起步阶段(2023年)", 0, 12, 15)
    >>> years = _find_heading_years(text, [one], find_years(text, (2021, 2035)))
    >>> {section: mark.year for section, mark in years.items()}
    {'s1': 2023}
    """
    marks = [m for m in marks if m.year is not None and not m.since and text[m.start].isdigit()]
    out = {}
    for section in sections:
        if len(section.title) > _LONGEST_TITLE or _OWN_NUMBERS.search(section.title):
            continue
        if text[section.body : section.body + 1] in tuple(",;"):  # 到2025年,…: the first clause of a sentence
            continue
        own = marks_in(marks, section.start, section.body)
        if len(own) == 1:
            out[section.id] = replace(own[0], reach="list")
    return out
