"""The years that a line opens with: 启动阶段(2021年6月前)。…; 2.2024年目标:…; 2023年度:…; 2022年7月—2023年6月。…"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from kg.extract.patterns import ITEM, one_of
from kg.extract.targets.years.year_mark import YearMark, YearNote, marks_in
from kg.ontology import lexicon
from kg.read.lines import LinePattern, end_of_line


@cache
def _opening() -> LinePattern:
    years = lexicon("targets")["years"]
    phase = r"[^\n,。;:()\d]{0,10}阶段[(:](?=20)[^\n()。;,]{4,30}?\)?[。:]"
    of_year = rf"[到至]?20\d\d年[度底末]?(?::|{one_of(years['year_heads'])}{{1,3}}[:。])"
    stretch = r"20\d\d年[\d年月底初前春秋季—~至到-]*[:。]"
    return LinePattern(rf" *(?:{phase}|(?:{ITEM})?(?:{of_year}|{stretch}))(?=[^\n])")


def find_opening_years(text: str, marks: Iterable[YearMark]) -> Iterator[YearNote]:
    """The year that a line opens with, or the last one of its phase, said of the rest of the line.

    >>> from kg.extract.targets.years.marks import find_years
    >>> text = "2.2024年目标:新增学位900个;培养名师20名。"
    >>> [(note.first, note.mark.year) for note in find_opening_years(text, find_years(text, (2021, 2025)))]
    [(10, 2024)]
    """
    marks = [mark for mark in marks if mark.year is not None and not mark.since]
    for hit in _opening().finditer(text):
        if own := marks_in(marks, *hit.span()):
            yield YearNote(hit.end(), end_of_line(text, hit.end()), replace(own[-1], reach="list"))
