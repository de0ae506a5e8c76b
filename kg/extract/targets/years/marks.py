"""The years a text names: 到2025年, 2022年底前, “十四五”末, 规划期末; those of titles, dates and comparisons are none."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from kg.extract.dates import last_year
from kg.extract.patterns import ITEM
from kg.extract.targets.numbers import read_digits
from kg.extract.targets.years.brackets import is_due_in_brackets
from kg.extract.targets.years.dates import MONTH
from kg.extract.targets.years.year_mark import BRINGS, Reach, YearMark
from kg.extract.word_lists import WordLists

_DAY = re.compile(r"\d{1,2}月\d{1,2}日(?![之以]?前)")
_UP_TO = ("到", "至", "截止")
"""What makes a day one by which something is, and not one on which something happened: 截至|2025年12月31日."""
_TERM = "[春秋]季(?:新?学[期年])?(?:开学)?"
_BEGINS = re.compile(f"(?P<term>{_TERM})?起(?:(?P<in_force>[施执实]行)|(?P<apart>[,;。始步点]))?")
_CLOSES = re.compile(MONTH + r"[底末]?\)")
_OF_NUMBER = re.compile(r"[底末初]?的(?!20\d\d年)")
_AT_START = re.compile("[^,。;]{1,16}基础上")
"""Behind the year in which a rise starts: 在2020年|58%的基础上,提高6个百分点."""
_TIMES_AS_MANY = re.compile("[底末初]?的(?:近|约)?[\\d.一二两三四五六七八九十]+倍")
_STRIVEN = ("力争到", "力争")
"""What is never said of a year that was over, even where the page is dated later."""
_THAN = ("比“", "较“", "比", "较")
_THAN_PLAN = re.compile("[较比]“?十[一二三四]五”?期?末的$")
"""Before the last year of a plan that something is compared with: 较“十三五”末的|2020年."""
_COUNTED = re.compile(r"\d(?![\d年月日]|[^()]*\))[^\d,]{0,4}[\u4e00-\u9fff㎡%]")
"""A number before such a clause: it dates that (扩建5所,2024年竣工); without one, what comes behind (中学迁建,2024年竣工,用地160亩)."""
_ITEM = re.compile(ITEM)
_HEAD_OF_ITEM = re.compile(ITEM + r"[^,。;:\n]{2,40}。")
_LONGEST_SENTENCE = 200
_LONGEST_TITLE = 60
"""How far back a title mark 《 is looked for."""

_EVENT_SINCE = re.compile("[^,。;\n]{2,40}?以来")
"""Behind a year since which something is done: 自2011年|实施营养改善计划以来."""
_LISTS = WordLists("targets", "years")
_SINCE = _LISTS.pattern("(?:底|初|末|[一-三]?季度|[春秋]季(?:新?学期)?|新?学期|新?学年)?{from~}")
_DOING = WordLists("targets").pattern("{words.do+words.keep+years.of_plan}")
_BUILDING = WordLists("targets").pattern("{words.keep+years.building}")
_EVENTS = _LISTS.pattern(r"[^\d,;。\n]{0,12}?{events}[^\d,;。\n]{0,30}[,;。]")
_PART = "(?:{month}[底末初]?|[春秋]季(?:学期)?(?:开学)?|年[底末初])?之?前?{how}?"
_DATED = _LISTS.pattern(
    _PART + r"(?:{ready}|开学)?并?{ready}(?:全部)?{of_what}?(?:[,;。)\s]|$)|{month}[底末]?[之以]?前(?:[;。)\n]|$)",
    month=MONTH,
)
"""What a clause that only dates the ones before it goes on with: (新建校区,占地20亩,)2025年秋季启用; …,2024年8月底前."""
_OPENED = _LISTS.pattern(_PART + "(?:首次)?{opening}[,;。]", month=MONTH)
"""… and one that says when a school opens, which is not when it has all its places: (新建小学,学位2160个,)2024年秋季招生."""
_BEGUN = _LISTS.pattern(r"{month}[底初]?前?{how}?{begun}(?:建设)?[,、;]?{led}?20\d\d年", month=MONTH)
"""What stands behind the year that works begin, where the year they end follows: 2023年|开工,2024年9月投用."""
_BASIS = _LISTS.pattern("[底末]?[为作]{bases}")
"""What makes a year one from which is counted, in which nothing is or shall be: 以2020年|为基期."""
_GROUND = _LISTS.pattern("[^,;。]{2,40}{ground|}")
_BEHIND_FIRST = "|".join(
    (
        # 2025年, 2021—2025年, 2022学年度; of 2023、2024年 each
        r"(?<=[12])(?P<year>[\dO]{3})(?:(?:年?(?:\d{1,2}月)?[-—~至到]{1,2}(?P<last>[12][\dO]{3}))?\s?"
        r"(?:年|学年)(?:度(?!工作))?(?!版|度?工作要点)|(?=(?:[、和及与]20\d\d){1,9}年))",
        # 2024.8竣工
        r"(?<=2)(?P<dotted>0\d\d)\.(?:1[0-2]|0?[1-9])月?(?=底?前?{ready})",
        # 二〇二五年
        r"(?<=二)(?P<spoken>[〇零0O][〇零一二三四五六七八九]{2})年",
        # “十四五”末
        r"(?<=十)(?P<plan>[二三四五六])五”?(?P<when>时期末|期末|期满|末|期间|时期|以来|结束|收官)?",
        # 三年内, 五年间, 近三年
        r"(?<=[三五35])(?P<span>年)(?:(?:左右)?(?:内|时间)|间|(?<=近[三五35]年))",
        # 明年
        r"(?<=[今明后])(?P<relative>年)(?![级轻龄])",
        # 连续三年
        r"(?<=续)(?P<running>[多两二三四五六七八九\d]年)",
        # 届时
        r"(?<=[届那])(?P<then>时)(?![常候任间刻])",
        # 规划期末
        r"(?<=期)[末内满]",
    )
)
"""Any year that a text names, behind its first character, by what group tells it. Each kind looks back to see which that was."""
_MARK = _LISTS.scan_of("12二十三五35期续今明后届那", _BEHIND_FIRST)


@cache
def _before_dated() -> tuple[str, ...]:
    """What stands before the year of clauses that only date others."""
    leads = ("", *_LISTS.ends("led"))
    return tuple(mark + led + at for mark in ", " for led in leads for at in ("", *"于到至在"))


def find_years(text: str, period: tuple[int | None, int | None], made: int | None = None) -> list[YearMark]:
    """The years a text sets its numbers to, in order; years in titles, dates and comparisons are none.

    明年 is the year behind that in which the text was `made`; where nobody knows when, it is no year, and stops one before.

    >>> [m.year for m in find_years("到2025年达到90%，“十四五”末较2020年提高，二〇三五年", (2021, 2025))]
    [2025, 2025, 2035]
    """
    out: list[YearMark] = []
    for hit in _MARK.finditer(text):
        opened = text.rfind("《", max(0, hit.start() - _LONGEST_TITLE), hit.start())
        if opened >= 0 and "》" not in text[opened : hit.start()]:
            continue
        if hit["then"]:
            mark = _then(text, hit, out[-1] if out else None)
        else:
            mark = _relative(text, hit, made) if hit["relative"] else _mark(text, hit, period)
        if mark is not None:
            ahead = bool(made and mark.year and mark.year > made)
            out.append(replace(mark, placed=period[0] is not None, ahead=ahead))
    return out


def _relative(text: str, hit: re.Match[str], made: int | None) -> YearMark:
    """今年 tells when, and not whether that is done or to be done."""
    ahead = "今明后".index(text[hit.start()])
    return YearMark(hit.start(), hit.end(), made + ahead if made else None, False, since=not ahead)


def _then(text: str, hit: re.Match[str], last: YearMark | None) -> YearMark | None:
    """The year that a text has just named, in whose place 届时 stands: 2025年9月底前通过省级评估。届时,达标率100%."""
    if last is None or last.year is None or last.past or text.count("\n", last.end, hit.start()) > 1:
        return None
    return replace(last, start=hit.start(), end=hit.end(), reach="on")


def _mark(text: str, hit: re.Match[str], period: tuple[int | None, int | None]) -> YearMark | None:
    begin, end = period
    start, stop = hit.span()
    if hit["plan"]:
        compared = text.endswith(_THAN, 0, start) and not _OF_NUMBER.match(text, stop)  # 较“十三五”末提高
        if compared or (not hit["when"] and not _DOING.match(text, stop)):
            return None
        year = last_year("十" + hit["plan"])
        past = year < begin if begin else hit["plan"] in "二三"
        since = hit["when"] == "以来"
        over = past and hit["when"] in ("期间", "时期")  # what a past plan's years brought is no level of its last
        return YearMark(start, stop, None if since or over else year, past, since)
    if hit["span"]:  # 三年内 names no year, even in a plan of three years: they run from when the plan was made
        return YearMark(start, stop, None, text.endswith(("近", "过去", "前"), 0, start), since=hit[0].endswith("间"))
    if hit["running"]:  # 连续多年保持在100%: said of its own number only
        return YearMark(start, stop, None, False, since=True, reach="next")
    if not hit["year"] and not hit["spoken"] and not hit["dotted"]:
        return YearMark(start, stop, end, False) if text.endswith(_LISTS.ends("plans"), 0, start) else None
    return _calendar_year(text, hit, begin)


def _calendar_year(text: str, hit: re.Match[str], begin: int | None) -> YearMark | None:
    start, stop = hit.span()
    on_a_day = _DAY.match(text, stop) and not text.endswith(_UP_TO, 0, start)
    if text[max(0, start - 1) : start].isdigit() or on_a_day or _BEGUN.match(text, stop):
        return None
    written = hit["last"] or text[start : start + 4]
    year = read_digits(written) if hit["spoken"] else int(written.replace("O", "0"))
    if not 1950 <= year <= 2100:
        return None
    mark = YearMark(start, stop, year, bool(begin and year < begin and not text.endswith(_STRIVEN, 0, start)))
    if _SINCE.match(text, stop):
        return _since(text, mark)
    if text[start - 1 : start] in ("自", "从") and _EVENT_SINCE.match(text, stop):
        return replace(mark, since=True, year=None)
    reach = _reach(text, mark)
    return replace(mark, reach=reach, year=None if reach == "event" else year) if reach else None


def _since(text: str, mark: YearMark) -> YearMark | None:
    """A year since when something is so; of the plan's own, what begins then is due then (2025年秋季起免除…; 2025年起比例不低于50%)."""
    if text.startswith(("基础", "的基础"), mark.end):
        return None
    begins = _BEGINS.match(text, mark.end)
    if mark.past or begins is None or (begins["apart"] and not begins["term"]):
        return replace(mark, since=True, year=None)
    if begins["in_force"] and text[mark.start - 1] == ",":  # 班额不超过45人,2023年起执行
        return replace(mark, since=True, reach="before")
    return replace(mark, since=True, reach="on" if begins["term"] else "next")


def _is_compared_with(text: str, start: int, before: str) -> bool:
    """Whether the letter before a year compares something with it: 较|2020年, but not 生师比|2025年."""
    compares = before in ("较", "比", "与", "同") and not text.endswith(_LISTS.ends("ratios"), 0, start)
    return compares or (before == "的" and _THAN_PLAN.search(text, max(0, start - 8), start) is not None)


def _reach(text: str, mark: YearMark) -> Reach | None:
    """What a year is said of; None where that is no number: 较2020年, 2024年秋季招生."""
    start, stop = mark.start, mark.end
    before, named = text[max(0, start - 1) : start], _OF_NUMBER.match(text, stop) is not None
    if _TIMES_AS_MANY.match(text, stop):  # 是2015年的1.6倍
        return None
    if _is_compared_with(text, start, before):  # 比2015年的71.3%提高, 较2015年(71.3%)提高: the year of that number
        return "next" if named or text[stop : stop + 1] == "(" else None
    if text.endswith(_LISTS.ends("founded"), 0, start):
        return "event"
    if is_due_in_brackets(text, start, stop):
        return "before"
    if text.endswith(_before_dated(), 0, start):
        if dated := _DATED.match(text, stop):
            return _reach_of_date(text, start, dated)
        if _OPENED.match(text, stop):
            return None
    if text.endswith(_LISTS.ends("into"), 0, start):
        return "back"
    if (before == "为" and _GROUND.match(text, stop)) or (before == "以" and _BASIS.match(text, stop)):
        return None
    if mark.past and before not in ("至", "到", "止") and _EVENTS.match(text, stop):
        return "event"
    named = named or (before == "在" and _AT_START.match(text, stop) is not None)
    aside = before == "(" and _CLOSES.match(text, stop) is None  # (2022年为78%), but not 第一阶段(2022年)
    return "next" if aside or (before in ("由", "从", "在") and named) else "on"


def _reach_of_date(text: str, start: int, dated: re.Match[str]) -> Reach | None:
    """What the year of a clause that only dates others is said of; None where those only describe (占地68亩,2022年启用)."""
    goes_on = "实施" in dated[0] or BRINGS.match(text, dated.end())  # 2025年竣工,可新增学位800个
    due = goes_on or any(word in dated[0] for word in ("前", "完成", "竣工", "完工", "执行"))
    if not (text[start - 1] != "," or due or _is_built(text, start)):
        return None
    if _COUNTED.search(text, _sentence_start(text, start), start) is None:
        return "on"
    return "both" if goes_on else "before"


def _is_built(text: str, end: int) -> bool:
    """Whether the sentence says that something is built: what it only describes (占地68亩,2022年启用) is not due by then. An item
    that a plan lists is: 3.城北小学,36个班,2024年9月启用."""
    start = _sentence_start(text, end)
    line = text.rfind("\n", max(0, start - _LONGEST_TITLE), start) + 1
    if line == start and _ITEM.match(text, start):
        return True
    if _HEAD_OF_ITEM.fullmatch(text, line, start):  # (2)县第三中学新建项目。用地85亩,…
        start = line
    return _BUILDING.search(text, start, end) is not None


def _sentence_start(text: str, end: int) -> int:
    return max(text.rfind(mark, max(0, end - _LONGEST_SENTENCE), end) for mark in "。;\n") + 1
