"""What dates more than its sentence: notes below (注:以上数据截至2020年底), dates that close an item, years that a line opens with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.targets.years.closings import find_closing_dates
from kg.extract.targets.years.openings import find_opening_years, find_year_lines
from kg.extract.targets.years.year_mark import YearMark, YearNote, marks_in
from kg.extract.word_lists import WordLists
from kg.read.section_index import SectionIndex

_MOST_BACK = 3000
"""How far above a note that no section holds what it dates may begin, in characters."""
_LISTS = WordLists("targets", "years", "notes")
_NOTE = _LISTS.lines(r"[ (]*{heads}:(?=[^\n]{0,20}?{above})[^\n]{4,80}")


def find_year_notes(text: str, sections: SectionIndex, marks: list[YearMark]) -> list[YearNote]:
    """The notes that have one year, each said of the outermost section it stands in, as far as it goes; dates of items; heads.

    >>> from kg.extract.targets.years.marks import find_years
    >>> text = "新建学校5所。\\n注:以上项目2024年底前完成。"
    >>> [(n.first, n.start, n.mark.year) for n in find_year_notes(text, SectionIndex([]), find_years(text, (2021, 2025)))]
    [(0, 8, 2024)]
    """
    notes = [*_said(text, sections, marks), *find_closing_dates(text, sections), *find_opening_years(text, marks)]
    notes += find_year_lines(text, sections, marks)
    return sorted(notes, key=lambda note: note.start)


def _said(text: str, sections: SectionIndex, marks: list[YearMark]) -> Iterator[YearNote]:
    dated = [m for m in marks if m.year is not None and not m.since]
    for hit in _NOTE.finditer(text):
        own = marks_in(dated, *hit.span())
        if len({m.year for m in own}) != 1:
            continue
        path = sections.path(sections.at(hit.start()))
        first = path[0].start if path else max(0, hit.start() - _MOST_BACK)
        yield YearNote(first, hit.start(), replace(own[0], reach="list"))
