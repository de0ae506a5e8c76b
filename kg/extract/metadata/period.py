"""The years a plan is for: 2021—2025, or those of a five-year plan by its numeral (“十四五”)."""

from __future__ import annotations

import re
from functools import cache

from kg.extract.dates import last_year
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

Period = tuple[int | None, int | None]
"""First and last year; None where the document does not say."""
_YEARS = re.compile(r"(20\d\d)学?年?(?:\.\d{1,2}|\d{1,2}月)?\s?[-—~至到一]{0,2}\s?(20\d\d)年?")
"""First and last year; the dash is one of the marks that conversions lose: (20232027年)."""
_DAY = r"(?:\d{1,2}月(?:\d{1,2}日)?|[春秋]季(?:学期)?)?"
_STATED_YEARS = (
    rf"(20\d\d)年?{_DAY}(?:开始|起)?,?[-—~至到]{{1,2}}(?!\1年\d{{1,2}}月\d{{1,2}}日)(20\d\d)年?(?:底|末|{_DAY})"
)
"""The same where the text states them, with what stands around them: 2022年开始,到2025年底; not the days on which it may be looked
at: (公示时间)自2025年4月18日至2025年5月27日止."""
_FIVE_YEAR_PLAN = re.compile(
    r"(?<![一二三四五六七八九])[“\"]?(十[一二三四五六]?)五[”“\"’」』]?(?![年条周个项大所届岁分])(?=[\u4e00-\u9fff(”]|$)"
    r"|第(十[一二三四五六]?)个五年"
)
"""A numeral that counts something is none: 十五年免费教育, 二十五条措施."""
_OPENING = re.compile(r"\s*[“\"]?(十[一二三四五六]?)五[”\"]?(?:时期|期间|是)")
"""What a plan that came without its title begins with: “十四五”时期是……"""
CAPTION = WordLists("metadata", "period").pattern(
    r"^(?:(?:附[件表]?|[表图]|专栏)[\d一二三四五六七八九十:. -]{0,6})?(?P<place>[\u4e00-\u9fff]{0,12}?)“?(?P<plan>十[一二三四五六]?)五”?"
    r"(?=[^\n。,]{0,16}{captioned}[^\n。,\d]{0,6}(?<!情况)$)",
    re.M,
)
"""What tells of a page amid a plan whose it is, and when: 表1 甲县“十四五”教育发展主要指标, not …指标完成情况."""
_BY_YEAR = re.compile(r"到(20\d\d)年")

QUOTED = re.compile(r"《([^》]{0,120})》")
"""A title, which is no longer: many that do not close would each be looked through to the end of the text."""
_CITED = re.compile(r"(?:贯彻|落实|执行|实施|年)《[^《》]*》")
"""The paper that a title is about: its years are not the plan's."""


def names_five_year_plan(text: str) -> bool:
    """Whether a text names a five-year plan: “十四五”, 第十四个五年规划."""
    return _FIVE_YEAR_PLAN.search(text) is not None


def names_period(text: str) -> bool:
    """Whether a text names the years that a plan is for.

    >>> names_period("甲县教育规划(2021—2025年)"), names_period("甲县“十四五”教育规划"), names_period("2024年工作要点")
    (True, True, False)
    """
    own = _CITED.sub("", text)
    return _YEARS.search(own) is not None or names_five_year_plan(own)


def read_period(title: str | None, head: str) -> Period:
    """First and last year, from the title, else from what the head of the document says of its period.

    >>> read_period("甲县教育事业发展第十四个五年规划", ""), read_period("甲县行动计划", "实施期限为2023—2025年。")
    ((2021, 2025), (2023, 2025))
    """
    own = _CITED.sub("", title or "")
    if years := _YEARS.search(own):
        return int(years[1]), int(years[2])
    if plan := _FIVE_YEAR_PLAN.search(own):
        return _of_five_years(plan[1] or plan[2])
    if title is None and (plan := _OPENING.match(head)):
        return _of_five_years(plan[1])
    for pattern in _stated():
        if stated := pattern.search(head):
            return int(stated[1]), int(stated[2])
    return (None, None) if title else _of_page(head)


def _of_page(text: str) -> Period:
    """The five-year plan that a page without a title is of: by the caption of a table, else the one it names by whose end
    something is to be.

    >>> _of_page("表1 “十四五”教育主要指标\\n"), _of_page("“十四五”期间扩容,到2025年建成学校3所。")
    ((2021, 2025), (2021, 2025))
    >>> _of_page("落实《“十四五”规划》,到2025年建成。"), _of_page("“十三五”期间,建成学校3所。")
    ((None, None), (None, None))
    """
    if caption := CAPTION.search(text):
        return _of_five_years(caption["plan"])
    ends = {*map(int, _BY_YEAR.findall(text))}
    named = {plan[1] or plan[2] for plan in _FIVE_YEAR_PLAN.finditer(QUOTED.sub("", text))} if ends else set()
    told = [plan for plan in named if last_year(plan) in ends]
    return _of_five_years(told[0]) if len(told) == 1 else (None, None)


def _of_five_years(numeral: str) -> Period:
    end = last_year(numeral)
    return end - 4, end


@cache
def _stated() -> tuple[re.Pattern[str], ...]:
    """What says the period in so many words: a line of nothing but years, 规划期限为2021—2025年."""
    stated = lexicon("metadata")["period"]["stated"]
    return tuple(re.compile(pattern.replace("{years}", _STATED_YEARS), re.M) for pattern in stated)
