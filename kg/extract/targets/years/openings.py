"""The years that a line opens with (启动阶段(2021年6月前)。…; 2.2024年目标:…; ——2024年,求突破。…; 2022年7月—2023年6月。…), or that are all it
says: ▲2023年(启动年), 【2024年】, 第三年(2025年)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from operator import itemgetter

from kg.extract.patterns import ITEM, up_to_next
from kg.extract.targets.years.year_mark import YearMark, YearNote, marks_in
from kg.extract.word_lists import WordLists
from kg.read.headings import SectionIndex
from kg.read.lines import end_of_line

_YEAR = re.compile(r"20\d\d")
_DATE = r"20\d\d年[度底末]?(?:(?:\d{1,2}月?[—~至到-])?\d{1,2}月[底末]?[之以]?前?|[上下]半年|[春秋]季学期)?"
_FARTHEST = 1000
"""How far behind such a line, where no section holds it, what it dates may go on, in characters."""
_LISTS = WordLists("targets", "years")
_GOALS = _LISTS.pattern(r"{year_heads}{1,3}[。:]")
"""What stands behind the year that goals within a line open with: …。2024年|目标。新增学位100个."""
_OF_YEAR = (
    _DATE
    + r"[】〕\]]?(?:\([^()\n]{1,12}\)|[:·—]{1,2}[^\n,。;:()\d]{1,10}|[,、为是 ]?[^\n,。;:()\d]{1,8}年|{year_heads}{1,3})?"
)
"""A year and what it is called: 2023年(启动年), 2024年是攻坚年, 2025年度目标."""
_OPENING = _LISTS.lines(
    r" *(?:[^\n,。;:()\d]{0,10}阶段[(:](?=20)[^\n()。;,]{4,30}?\)?[。:]"
    rf"|(?:{ITEM}—?|\([一二三四五六七八九十]\))[到至]?20\d\d年[度底末]?,[^\n,。;:()\d]{{2,10}}。"
    rf"|(?:{ITEM}—?)?(?:[到至【]?{_OF_YEAR}[:。】]"
    r"|20\d\d年[\d年月底初前春秋季—~至到-]*[:。]))(?=[^\n])"
)
_LINE = _LISTS.lines(
    rf" *+(?:{ITEM}|[【〔\[□▶▷※◎]){{0,3}} *+(?:{_OF_YEAR}[】〕\]]?|[^\n,。;:()\d]{{1,10}}[年段步期][(:—]{{1,2}}{_DATE}\)?)[:。]?"
    rf"(?= *+\n *+(?:{ITEM}|\(|[^\d\n][^\n]{{9}}))"
)


def find_opening_years(text: str, marks: Iterable[YearMark]) -> Iterator[YearNote]:
    """The year that a line opens with, or the last one of its phase, said of the rest of the line, or up to the next goals in it.

    >>> from kg.extract.targets.years.marks import find_years
    >>> text = "2.2024年目标:新增学位900个;培养名师20名。"
    >>> [(note.first, note.mark.year) for note in find_opening_years(text, find_years(text, (2021, 2025)))]
    [(10, 2024)]
    """
    marks = [mark for mark in marks if mark.year is not None and not mark.since]
    lines = (hit.span() for hit in _OPENING.finditer(text))
    opened = [(end, own[-1]) for start, end in lines if (own := marks_in(marks, start, end))]
    opened += [
        (hit.end(), m)
        for m in marks
        if text[m.start - 1 : m.start] in ("。", ";") and (hit := _GOALS.match(text, m.end))
    ]
    opened.sort(key=itemgetter(0))
    starts = [mark.start for _, mark in opened[1:]]
    for (end, mark), following in zip(opened, [*starts, len(text)], strict=False):
        yield YearNote(end, min(end_of_line(text, end), following), replace(mark, reach="list"))


def find_year_lines(text: str, sections: SectionIndex, marks: Sequence[YearMark]) -> Iterator[YearNote]:
    """The year that a line names and nothing else, said of what stands below, as far as the next such line or its section's end.

    >>> from kg.extract.targets.years.marks import find_years
    >>> text = "▲2023年(启动年)\\n(1)新建学校2所;\\n▲2024年(攻坚年)\\n(1)新建学校3所。"
    >>> notes = find_year_lines(text, SectionIndex([]), find_years(text, (2023, 2025)))
    >>> [(text[note.first:note.start].strip(), note.mark.year) for note in notes]
    [('(1)新建学校2所;', 2023), ('(1)新建学校3所。', 2024)]
    """
    end = 0
    for hit, following in up_to_next(_LINE.finditer(text), len(text)):
        if hit.start() >= end:
            around = [s for s in sections.path(sections.at(hit.start())) if s.start < hit.start()]
            end = around[-1].end if around else hit.end() + _FARTHEST
        if own := marks_in(marks, *hit.span()):
            year = int(_YEAR.findall(hit[0])[-1])
            yield YearNote(hit.end(), min(following, end), replace(own[-1], year=year, since=False, reach="list"))
