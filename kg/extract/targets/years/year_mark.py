"""A year that a text names and what it is said of, and how it stands there: leading on, led to, as of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Literal

from kg.extract.targets.sites import REACH, Site
from kg.extract.targets.wording import split_tail, strip_lead, words
from kg.extract.targets.years.dates import MONTH
from kg.extract.word_lists import WordLists

Reach = Literal["on", "event", "next", "back", "before", "both", "list", "title"]
_DEADLINE = re.compile("[年底末]*[之以]?前")
ADVERBIAL = re.compile(
    rf"(?:(?:[春秋]季(?:学期)?(?:开学)?|{MONTH}(?=[底末]?[之以]?前))?[年度底末未前之以内]*[,:]|{MONTH}[底末]?\):)"
)
"""Behind a year that is said of all that follows: 到2025年底前,…; 2025年9月前,…; 攻坚期(2024—2025年):…; a scan reads 末 as 未."""

_BY_SURVEY = ("据", "按", "照", "以", "经")
"""What ends the words before the year of a survey that is gone by: 根据2022年统计."""

_LONGEST_SHARE = 10
"""What one year has of a total, up to the next year, in characters: 1.2万个学位、."""
_LEVEL = re.compile("[年底末]*[之以]?前?(?:将|全部|全面)*(?:达|实现|提高到|不低于|为)")
"""Behind a year that stands behind what it is said of, what that shall be then: 优良率2026年|达到60%."""
_OF_SAME = ("较", "比", "其中", "占")
_LISTS = WordLists("targets", "years")
_SURVEY = _LISTS.pattern(r"[^,。;:\d]{0,10}?{surveys}(?!{no_surveys})")
"""What begins right behind a year or a few characters on."""

_FROM = re.compile(r"(20\d\d)年[^,;。\d]{0,8}?起(?![始步点])")
_PLANNED = _LISTS.ends("led")
BRINGS = _LISTS.pattern("(?:项?目?{ready}后)?(?:预计)?(?:可(?![持靠行])|容纳|提供|新增)")
"""What opens a clause on what something brings once it is there: (2025年竣工,)|可新增学位800个."""


@dataclass(frozen=True, slots=True)
class YearMark:
    """A year named at `[start, end)`; `year` is None where it says since when (2021年以来) or for how long (三年内)."""

    start: int
    end: int
    year: int | None
    past: bool
    since: bool = False
    reach: Reach = "on"
    """What it is said of: what follows; an event that what follows comes after (2014年建成招生,现有学生87名); the next number
    only (由2015年的78%提高到95%; 95%(2022年为78%)), or the one before (2所学校纳入2024年改造); all that the clauses before it
    name (新建校区,占地20亩,2025年秋季启用), or those behind it too (总投资3亿元,2023—2024年实施,新增学位900个); a list; all
    that the document promises (2024年工作要点)."""
    placed: bool = True
    """Whether it is known when the plan begins, so that a year which is not past is to come."""
    ahead: bool = False
    """Whether it is behind the year that the document is dated with, so that nothing has happened in it."""


@dataclass(frozen=True, slots=True)
class YearNote:
    """A note at `start` and its year, said of what stands from `first` on."""

    first: int
    start: int
    mark: YearMark


def last_mark(marks: list[YearMark], starts: list[int], low: int, high: int) -> YearMark | None:
    """The last of the marks that starts in `[low, high)`; `starts` says where each does."""
    index = bisect_left(starts, high) - 1
    return marks[index] if index >= 0 and starts[index] >= low else None


def marks_in(marks: Sequence[YearMark], low: int, high: int) -> Sequence[YearMark]:
    """Those of the marks, which ascend, that start in `[low, high)`."""
    start = attrgetter("start")
    return marks[bisect_left(marks, low, key=start) : bisect_left(marks, high, key=start)]


def is_adverbial(text: str, mark: YearMark) -> bool:
    """Whether a year is said of all that follows: 到2025年底前,…"""
    return ADVERBIAL.match(text, mark.end) is not None


def is_led(text: str, mark: YearMark) -> bool:
    """Whether something is said to be so by a year: 到2025年."""
    return text[mark.start - 1 : mark.start] in ("到", "至")


def is_deadline(text: str, mark: YearMark) -> bool:
    """Whether something shall be by a year of the plan: 到2025年, not 截至2021年."""
    return mark.placed and not mark.past and is_led(text, mark) and not is_as_of(text, mark)


def dates_rise(text: str, mark: YearMark) -> bool:
    """Whether a year is that of the number where a rise ends: 增加到|2020年|的6亿元."""
    return is_led(text, mark) and text.startswith(("的", "底的", "末的"), mark.end)


def begun(text: str, mark: YearMark) -> YearMark | None:
    """The mark of a year from which something is so, as that in which it begins (|2023年|起,补助由500元提高到600元); None of any other."""
    since = _FROM.match(text, mark.start) if mark.since and not mark.past else None
    return replace(mark, year=int(since[1]), since=False, reach="next") if since else None


def is_planned(text: str, mark: YearMark) -> bool:
    """Whether a clause says when something is planned to be there, which tells nothing of when the numbers before it hold:
    (完成投资900万元,)预计2024年竣工."""
    return mark.reach in ("before", "both") and text.endswith(_PLANNED, 0, mark.start)


def is_as_of(text: str, mark: YearMark) -> bool:
    """Whether a year is that of a count: 截至2021年, 据2022年统计."""
    return text.endswith(("截至", "截止", "截止到", "截至到"), 0, mark.start) or is_by_survey(text, mark)


def is_by_survey(text: str, mark: YearMark) -> bool:
    """Whether a number is told by a survey of that year, which is over: 据2022年统计."""
    return text[mark.start - 1 : mark.start] in _BY_SURVEY and _is_of_survey(text, mark)


def _is_of_survey(text: str, mark: YearMark) -> bool:
    """Whether a survey of that year is spoken of: 2022年监测显示, 2022年全县教育事业统计."""
    return _SURVEY.match(text, mark.end) is not None


def is_counted(text: str, mark: YearMark) -> bool:
    """Whether a line that opens a list says what was counted in a year: 截至2022年底:, 2022年监测数据:."""
    return is_as_of(text, mark) or _is_of_survey(text, mark)


def opens_clause(text: str, at: int) -> bool:
    """Whether a clause begins there, as far as the mark before tells."""
    return at == 0 or text[at - 1] in ",;。:!?\n "


def leads_on(text: str, mark: YearMark) -> bool:
    """Whether a year stands before all that is said (2020年,…; 到2020年…), not within what is (2020年上线率为61%)."""
    led = is_led(text, mark) or is_adverbial(text, mark) or is_as_of(text, mark)
    return led or _DEADLINE.match(text, mark.end) is not None


def last_led(text: str, marks: Sequence[YearMark], mark: YearMark, end: int) -> YearMark:
    """The deadline that opens the last clause with one behind a mark, up to `end`, or else that mark: 到2023年,创建4所;|到2025年|,全面达标。"""
    later = marks_in(marks, mark.end, end)[-1:]
    led = [m for m in later if m.reach == "on" and m.year and is_led(text, m) and opens_clause(text, m.start - 1)]
    return led[0] if led else mark


def has_subject(text: str, mark: YearMark) -> bool:
    """Whether a year stands behind what it is said of in its clause: 乡镇中心园|2024年前全部达标."""
    if is_adverbial(text, mark) or is_as_of(text, mark):
        return False
    floor = max(0, mark.start - REACH)
    start = max(floor, *(text.rfind(stop, floor, mark.start) + 1 for stop in ",;。:(\n"))
    return bool(strip_lead(text[start : mark.start].rstrip("到至在于")))


def is_level_of_other(text: str, mark: YearMark, site: Site) -> bool:
    """Whether a year only says by when something else is at its level than what the number counts: 持证率2025年达到100%,|示范园增加到3所;
    not where the number says more of the same (优良率2025年达到60%,|提高5个百分点; 教师2025年达到900名,|小学500名)."""
    if mark.past or not _LEVEL.match(text, mark.end) or not has_subject(text, mark):
        return False
    first = site
    while first.in_clause is not None and site.quantity.start - first.quantity.start < REACH:  # 示范园由1所|增加到3所
        first = first.in_clause
    own = split_tail(first.left)[0].lstrip(",")
    return not (own.startswith(_OF_SAME) or words().is_part(strip_lead(own)))


def is_one_of_list(text: str, marks: Sequence[YearMark], mark: YearMark) -> bool:
    """Whether a year is of a list that shares out what is said before: 新建45所,2023年8所、|2024年|9所; the marks ascend. One in the
    heading above its paragraph (“十三五”时期成绩⏎截至|2020年底|,…) makes no list."""
    index = bisect_left(marks, mark.start, key=attrgetter("start"))
    before = marks[index - 1] if index else None
    if before is None or mark.start - before.end > _LONGEST_SHARE or "\n" in text[before.end : mark.start]:
        return False
    return not same_year(mark, before)


def same_year(one: YearMark, other: YearMark | None) -> bool:
    """Whether both name one year, and the same."""
    return other is not None and one.year is not None and one.year == other.year
