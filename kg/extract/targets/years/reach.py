"""How far a year reaches.

A year holds to the end of its sentence. Where it opens its sentence it goes on: to the next sentence, if that counts
on from its first clause (到2027年，建设…20所。实施…34个。), or to the end of the paragraph, if it says when a report holds
(截至2020年底，…). A clause that only dates what was said (…,2025年秋季启用) holds for nothing behind it. Where the sentence
has no year, see `standing`.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from kg.extract.targets.comparators import ends_rise
from kg.extract.targets.sites import REACH, Site, first_of_list
from kg.extract.targets.years.behind import dated_behind, year_behind
from kg.extract.targets.years.made import made_in, told_made_in
from kg.extract.targets.years.marks import find_years
from kg.extract.targets.years.paragraphs import (
    BREAK,
    LEVELS,
    LONGEST_PARAGRAPH,
    deadline_of_paragraph,
    opens_sentence,
    runs_on,
)
from kg.extract.targets.years.rows import DatedRow, DatedRows
from kg.extract.targets.years.shared import SharedYears
from kg.extract.targets.years.standing import StandingYears
from kg.extract.targets.years.year_mark import (
    ADVERBIAL,
    YearMark,
    begun,
    has_subject,
    is_as_of,
    is_led,
    is_level_of_other,
    is_one_of_list,
    last_led,
    last_mark,
    leads_on,
    marks_in,
    opens_clause,
    same_year,
)
from kg.extract.word_lists import WordLists
from kg.model import Metadata, Section
from kg.read.headings import SectionIndex

_HAS_IN_ALL = re.compile("[底末]?,?[全我本][省市县区州旗盟](?:现有|共有|有)")
_OF_ALL = re.compile(r"(?:[底末]|[春秋]季(?:学期)?|\d{1,2}月[底末]?)?[全我][县市区州旗省盟]")
_YEARLY = re.compile("[^,;。]{0,12}(?:每年|逐年)")
_IN_ALL = re.compile(
    "(?:并|且|[此之以]后|[全城]?[县区市乡镇]|各[县区校])?(?:年均|[两三四五]年(?:共|合计|累计)|合计|共计|总计)"
)
_MEMBER = re.compile(r"[\u4e00-\u9fff”]{2,16}(?<![于在至到前从自由争划将保取])")
_LISTS = WordLists("targets")
_OWN_TIME = _LISTS.pattern(r"{years.own_time}")
"""What opens a sentence that has a time or a topic of its own: 五年来, 每年, 但."""
_SPENT = _LISTS.pattern(r"{years.spent}")
"""… or that tells what was spent."""
_NOW = _LISTS.pattern(r"\s*{status.now~}")
"""What opens a sentence on how things stand: 目前,全市有…"""
_MOST_YEARS = 16
"""So many years before a number in its sentence may hold for it: a text without full stops is one sentence of megabytes."""


class Years:
    """Tells the year for one number after another; ask in the order of the text."""

    def __init__(self, text: str, metadata: Metadata, sections: SectionIndex) -> None:
        self._text = text
        self._period = metadata.period_start or told_made_in(text, metadata), metadata.period_end
        self._marks = find_years(text, self._period, made_in(metadata))
        self._standing = StandingYears(text, metadata, sections, self._marks)
        self._starts = [m.start for m in self._marks]
        self._rows = DatedRows(text)
        self.shared = SharedYears(text, self._marks, self._period)
        self._carried: YearMark | None = None
        self._carried_to = -1
        self._carried_in: str | None = None
        self._opens = False
        self._aims = False

    def at(self, site: Site, path: list[Section]) -> YearMark | None:
        """The mark that holds for a number; `path` is the section there with those around it."""
        row = self._rows.at(site.quantity.start)
        return self._in_row(row, site, path) if row else self._in_prose(site, path)

    def of_row(self, start: int) -> int | None:
        """The year in the column of dates of the row that holds the character at `start`."""
        row = self._rows.at(start)
        return row.mark.year if row and row.mark else None

    def _in_row(self, row: DatedRow, site: Site, path: list[Section]) -> YearMark | None:
        """The year that the row gives the number itself (2024年达标率60%, 3所(2023年底前完成)), or the one in its column of dates."""
        own = (mark for mark in (self._own(site), year_behind(self._text, self._marks, site)) if mark is not None)
        named = next((mark for mark in own if row.start <= mark.start < row.end), row.mark)
        return named or self._standing.at(site, path)

    def _in_prose(self, site: Site, path: list[Section]) -> YearMark | None:
        section = path[-1].id if path else None
        self._aims = self._standing.scope_of(path) is not None
        mark = self._own(site)
        if mark is not None and self._starts_anew(site, mark):
            return None
        mark = (mark and self._behind_in_clause(mark, site)) or mark
        mark = mark and self._standing.dated(mark, site)
        if mark is not None and self._counts_up_to_report(mark, site):
            return self._carried if site.quantity.unit in LEVELS else None
        on = self._carried_in == section
        if mark is None and on and self._goes_on(site):
            mark = dated_behind(self._text, self._marks, site) or self._carried
        if mark is None:
            return (
                year_behind(self._text, self._marks, site)
                or deadline_of_paragraph(self._text, self._marks, site)
                or self._standing.at(site, path)
            )
        if mark.reach == "on":
            again = on and self._carried_to == site.sentence[1] and same_year(mark, self._carried)
            if mark is not self._carried and not again:
                self._opens = site.before is None and opens_sentence(self._text, mark, site.sentence[0])
            self._carried, self._carried_to, self._carried_in = mark, site.sentence[1], section
        return mark

    def _behind_in_clause(self, mark: YearMark, site: Site) -> YearMark | None:
        """The year behind a number in its own clause, which says more than one before that: 2024年底前建成6所,其余9所|2026年|底前建成."""
        behind = year_behind(self._text, self._marks, site) if mark.start < site.clause[0] else None
        return behind if behind is not None and behind.start < site.clause[1] else None

    def start_of_rise(self, site: Site) -> int | None:
        """The year that the rise before in the sentence started in; one named for all (到2025年,…) is that of its end:
        毛入学率由2020年的86%提高到95%,巩固率由96%提高到98%."""
        before = marks_in(self._marks, site.sentence[0], site.quantity.start)
        starts = [m.year for m in before if m.reach == "next" and _starts_rise(self._text[: m.start][-1:])]
        return starts[-1] if starts else None

    def _own(self, site: Site) -> YearMark | None:
        """The nearest mark before the number in its sentence."""
        passed: YearMark | None = None
        before = (first_of_list(site) or site).before  # 分别由2019年的90%、|95%提高到…
        index = bisect_left(self._starts, site.quantity.start) - 1
        first = max(0, index + 1 - _MOST_YEARS)
        while index >= first and (mark := self._marks[index]).start >= site.sentence[0]:
            fresh = before is None or before.quantity.start < mark.start
            fresh &= not mark.since or mark.year is None or mark.start >= site.clause[0]  # 2025年起推行轮岗,交流300名
            since = begun(self._text, mark) if mark.since and ends_rise(self._text, site) else None
            if since is not None:  # 2023年起,补助由500元提高到600元
                return since
            if (mark.reach in ("on", "event", "both") and self._reaches(mark, site)) or (
                mark.reach == "next" and fresh
            ):
                return None if passed is not None and not same_year(mark, passed) and not mark.past else mark
            passed = mark if mark.reach == "on" else passed
            index -= 1
        return None

    def _reaches(self, mark: YearMark, site: Site) -> bool:
        """Whether a year amid a sentence reaches so far: to the next ;, and no clause beyond in a list of what is there
        (目前,全市有学校19所;2022年录取3127人,就业率达97.6%)."""
        leads = leads_on(self._text, mark)
        if mark.start < site.clause[0] and is_level_of_other(self._text, mark, site):
            return False
        opens = not self._text[site.sentence[0] : mark.start].strip()
        of_all = opens and _HAS_IN_ALL.match(self._text, mark.end)  # 2020年全县有小学36所,…;初中12所
        if mark.start >= site.clause[0] or of_all or (leads and not has_subject(self._text, mark)):
            return True
        if self._text.find(";", mark.end, site.clause[0]) >= 0:
            start = site.in_clause  # a rise reported there ends in the year that opened the sentence
            level = site.quantity.unit in LEVELS or "达" in site.left
            rate = self._aims and level  # 2025年毛入园率99%,普惠率95%;巩固率100%
            to_come = rate and mark.placed and not mark.past and mark.year is not None
            return opens and (to_come or (start is not None and _starts_rise(start.left)))
        if leads or self._is_said_of_member(mark, site):
            return leads
        return _NOW.match(self._text, site.sentence[0], mark.start) is None

    def _is_said_of_member(self, mark: YearMark, site: Site) -> bool:
        """Whether a year is said of the first thing alone that a colon opens a list of: 建设智慧教育:专网2023年通达各校,班班通100%."""
        colon = self._text.rfind(":", site.sentence[0], mark.start)
        return colon >= 0 and _MEMBER.fullmatch(self._text, colon + 1, mark.start) is not None

    def _starts_anew(self, site: Site, mark: YearMark) -> bool:
        """Whether the clause says of every year what the one before said of its own: 2023年新建9所,每年新增学位800个."""
        low = site.clause[0]
        if mark.start >= low or ADVERBIAL.match(self._text, mark.end):
            return False
        led = is_led(self._text, mark)
        if led and opens_clause(self._text, mark.start - 1):
            return False
        yearly = _YEARLY.match(self._text, low)
        return yearly is not None or (not led and _IN_ALL.match(self._text, low) is not None)

    def _goes_on(self, site: Site) -> bool:
        """Whether the year of a sentence before holds for this one."""
        low, high = site.sentence
        mark = self._carried
        if self._carried_to == high:
            return mark is None or mark.start < low or self._reaches(mark, site)
        if mark is not None and self._carried_to + 1 == low and self._text.startswith("其中", low):
            return not is_one_of_list(self._text, self._marks, mark)  # 2024年新增学位3150个。其中,新建幼儿园4所
        if mark is None or not self._opens or not self._leads_on(mark) or _OWN_TIME.match(self._text, low):
            return False
        if _SPENT.match(self._text, low) and is_as_of(self._text, mark):
            return False
        mark = self._carried = last_led(self._text, self._marks, mark, low)
        if runs_on(self._text, mark, self._carried_to, low):
            return True
        if low - self._carried_to > LONGEST_PARAGRAPH or BREAK.search(self._text, self._carried_to, low):
            return False
        if self._dates_report(mark):
            if _OWN_TIME.match(self._text, site.clause[0]):  # 清零目标实现,五年发放资助金2.8亿元
                return False
            later = last_mark(self._marks, self._starts, mark.start + 1, low)
            if later is not None and later.reach == "on" and not same_year(later, mark):
                return False
            return site.quantity.start - mark.start < LONGEST_PARAGRAPH
        comma = self._text.find(",", low, min(high, low + REACH))
        return self._carried_to + 1 == low and site.quantity.start < (comma if comma >= 0 else high)

    def _counts_up_to_report(self, mark: YearMark, site: Site) -> bool:
        """Whether what was done since some year is part of a report, whose year is then that of levels: 截至2023年底,…。2021年以来
        新增学位…,公办率达51.8%."""
        report, since = self._carried, mark.since and mark.reach == "on" and mark.year is None
        if not since or report is None or not is_as_of(self._text, report):
            return False
        near = site.quantity.start - report.start < LONGEST_PARAGRAPH
        return near and BREAK.search(self._text, report.end, mark.start) is None

    def _leads_on(self, mark: YearMark) -> bool:
        """Whether a year stands before all that is said, also of a whole place: 2020年全县共有…"""
        return leads_on(self._text, mark) or (mark.past and _OF_ALL.match(self._text, mark.end) is not None)

    def _dates_report(self, mark: YearMark) -> bool:
        return mark.year is not None and (
            (mark.past and self._text[mark.start].isdigit() and self._leads_on(mark)) or is_as_of(self._text, mark)
        )


def _starts_rise(left: str) -> bool:
    """Whether a rise begins at the number behind: 入学率由|92.3%上升到…"""
    return left.endswith(("由", "从"))
