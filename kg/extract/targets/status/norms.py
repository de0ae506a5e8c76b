"""Standing norms: what holds always (每周不少于1课时, 每校配备1名, 生均不低于600元), not what a plan is to reach.

Each test below is one kind of norm; what a number is said of (time, people, money, a share) tells which can apply. A rise
(提高到8000元) is no norm, whatever it is said of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.extract.patterns import searched
from kg.extract.targets.sites import REACH, Site
from kg.extract.word_lists import WordLists
from kg.model import Comparator
from kg.ontology import lexicon

_SHARES = frozenset("%‰")
_HEADS = frozenset({"人", "名"})
_LEFT, _DUTY = 60, 60
"""How far before a number its clause is looked at, and how far before the clause its duty is looked for."""
_MOST_A_TERM, _MOST_A_YEAR, _MOST_TIMES_A_YEAR = 100, 1000, 12
"""What one school or teacher can be asked for; 每周开课3000节 is the total of many."""

_AROUND = {"%": "around_share", "元": "around_money"}
"""The words on both sides of a number that make it a norm, by its unit."""
_LISTS = WordLists("targets", "context")
CAREER = _LISTS.pattern(r"{career}")
"""Behind a number of years, that someone must have worked so long: 须有2年以上|乡村任教经历."""


@dataclass(frozen=True, slots=True)
class _Case:
    """A number and the clause around it: `left` as far as it begins, `right` from behind it to the end of the clause; and
    what it counts, which another clause may say (生均公用经费:小学|720元)."""

    name: str
    left: str
    written: str
    right: str
    unit: str
    value: float
    bounded: bool


@dataclass(frozen=True, slots=True)
class _Words:
    lessons: frozenset[str]
    hours: frozenset[str]
    long: frozenset[str]
    times: frozenset[str]
    events: frozenset[str]
    issues: frozenset[str]
    patterns: dict[str, re.Pattern[str]]


@cache
def _words() -> _Words:
    data = lexicon("targets")["norms"]
    patterns = {name: re.compile(searched(words)) for name, words in data["patterns"].items()}
    return _Words(
        lessons=frozenset(data["lessons"]),
        hours=frozenset(data["hours"]),
        long=frozenset(data["long"]),
        times=frozenset(data["times"]),
        events=frozenset(data["events"]),
        issues=frozenset(data["issues"]),
        patterns=patterns,
    )


def is_norm(text: str, site: Site, comparator: Comparator, name: str = "") -> bool:
    """Whether the number at `site`, which counts what `name` says, is a standing norm.

    >>> from kg.extract.targets.comparators import compare
    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> def of(text):
    ...     return [is_norm(text, s, compare(s)[0]) for s in find_sites(text, list(find_quantities(text)))]
    >>> of("每周开设体育课4课时,每周开课达到3000节,每所学校至少配备1名心理教师,每个乡镇建成1所幼儿园。")
    [True, False, True, False]
    """
    case = _case(text, site, comparator, name)
    around = case.left + case.written + case.right
    if _has("never", around) or (comparator == "change" and not _has("on_top", case.left)):
        return False
    if _has("worded", around) or any(holds(case) for holds in NORMS) or _holds_around(case):
        return True
    start = site.quantity.start - len(case.left)
    before = text[max(site.sentence[0], start - _DUTY) : site.clause[0]]
    if _limits(case) and not _has("within", before):
        return True
    return bool(before) and _has("duty", before) and _has("goes_on", case.left)


def _case(text: str, site: Site, comparator: Comparator, name: str) -> _Case:
    quantity = site.quantity
    return _Case(
        name=name,
        left=text[max(site.clause[0], quantity.start - _LEFT) : quantity.start],
        written=text[quantity.start : quantity.end],
        right=text[quantity.end : min(site.clause[1], quantity.end + REACH)],
        unit=quantity.unit or "",
        value=quantity.value or quantity.high or 0,
        bounded=comparator in (">=", "<=", "<", ">"),
    )


def _has(pattern: str, text: str) -> bool:
    return _words().patterns[pattern].search(text) is not None


def _takes_time(case: _Case) -> bool:
    """每天1小时, 每学期不少于4次, 每年不少于72学时; 不少于144课时."""
    words = _words()
    if case.unit in words.events and not case.bounded and case.value > _MOST_TIMES_A_YEAR:
        return False  # 每学期送教下乡40场次 is what all hold together
    if case.unit in words.hours and case.bounded:
        return True
    if case.unit in words.issues and case.value == 1 and (_has("often", case.left) or _has("yearly", case.left)):
        return True
    if case.unit not in words.lessons | words.events:
        return False
    if _has("often", case.left):
        return case.value <= _MOST_A_TERM
    if case.unit in words.events:  # 每年举办艺术展演4场 is a county's plan
        return False
    most = _MOST_TIMES_A_YEAR if case.unit in words.times else _MOST_A_YEAR
    return _has("yearly", case.left) and case.value <= most


def _lasts(case: _Case) -> bool:
    """最长不超过3年, 任教2年以上, 2年以上任教经历; 服务期6年; 15年免费教育."""
    if case.unit not in _words().long:
        return False
    if case.unit == "年" and _has("free", case.right) and _has("in_force", case.left):
        return True
    if case.bounded and (_has("lasting", case.left) or CAREER.match(case.right)):
        return True
    return _has("term", case.left)


def _staffs(case: _Case) -> bool:
    """每校配备1名, 每名骨干教师带2名; 高中不超过3000人; 按1:8的师生比; 每年评选最美教师20名."""
    if case.unit in _HEADS and (_has("size", case.left) or case.written.endswith(("/班", "/校", "/园"))):
        return True
    if case.unit in _HEADS and (_has("each_has", case.left) or _has("honours", case.left)):
        return True
    if not case.unit and _has("ratio", case.left):
        return True
    return case.unit not in _SHARES and case.unit != "元" and _has("furnished", case.left)


def _pays(case: _Case) -> bool:
    """每人每月300元, 人均不低于400元, 给予20万元安家费; 财政每年安排2000万元."""
    if case.unit != "元" or _has("reached", case.left):
        return False
    if _has("per", case.written) or _has("per_head", case.left) or _has("yearly_funds", case.left):
        return True
    if _has("per_head_named", case.name):
        return True
    if case.bounded and _has("each_year", case.left) and _has("set_apart", case.left):
        return True
    return _has("grant", case.left + "◇" + case.right)


def _allots(case: _Case) -> bool:
    """教育费附加用于职业教育的比例不低于30%, 每年流动比例不低于15%, 可将编制的20%用于…; 淘汰就业率低于60%的专业; 工资不低于当地标准的1.5倍."""
    if case.unit == "倍":
        return case.bounded and _has("pay", case.left)
    if case.unit in _SHARES and _has("quota", case.left):
        return True
    if case.unit not in _SHARES or _has("reached", case.left):
        return False
    if _has("spent", case.right) and (case.left.endswith("的") or _has("of_funds", case.left)):
        return True
    if _has("weight", case.left):
        return True
    if case.bounded and (_has("funds", case.left) or _has("each_year", case.left)):
        return True
    if case.right.startswith("的") and (_has("criterion", case.left) or _has("consequence", case.right)):
        return True
    return _has("allowed", case.left)


def _limits(case: _Case) -> bool:
    """人均图书不少于30册, 交流轮岗比例不低于10%, 监控存储时间不少于90天: a bound on what schools are to keep, not to build."""
    if not case.bounded or case.unit == "元" or not _has("worded_bound", case.left):
        return False
    return _has("limits", case.left) and not _has("made", case.left)


def is_outcome(site: Site) -> bool:
    """Whether a number is something to be reached by its own words, whatever norm it goes on with: (每天1小时,)每名学生掌握|2项技能."""
    return _has("never", site.left)


def is_lasting(text: str, site: Site) -> bool:
    """Whether a number says how long one may hold an office or must stay, or what is spent on each every year, which no year
    dates: (到2025年,…,)任期不超过8年; 生均公用经费每年不低于800元."""
    left = text[max(site.clause[0], site.quantity.start - REACH) : site.quantity.start]
    if site.quantity.unit == "元":
        return _has("per_head_bound", left)
    if site.quantity.unit in _words().times | _words().events | _words().hours:  # 每学期家访不少于2次
        return _has("worded_bound", left)
    return site.quantity.unit in _words().long and _has("lasting", left)


def _holds_around(case: _Case) -> bool:
    """招生指标70%以上分配到初中, 送教每年40次, 1500元(每生每年), 每个共同体含2所: told by the words on both sides."""
    return _has(_AROUND.get(case.unit or "", "around"), f"{case.left}◇{case.unit}{case.right}")


NORMS = (_takes_time, _lasts, _staffs, _pays, _allots)
