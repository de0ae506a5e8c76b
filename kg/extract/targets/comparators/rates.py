"""Which way a number changes, over what time it holds anew (每年降低1个百分点 is down, a year), and whether a rise or fall starts or
ends with it: the number where one starts tells how things stand, the one where it ends what shall be."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from kg.extract.patterns import one_of
from kg.extract.targets.sites import OR, Site
from kg.extract.targets.wording import split_tail, strip_lead
from kg.extract.word_lists import WordLists
from kg.model import Direction, Target
from kg.ontology import lexicon

_LONGEST = 24
"""How far before a number its time is looked for, in characters."""
_STARTS = re.compile(r"[\u4e00-\u9fff]{0,8}?基础上(?!浮)|→(?!20\d\d年)")
"""Behind a number, what tells that a rise starts there (7个|教育集团基础上); not 2023年40%→2024年55%, which are both to come."""
_OWN_TIME = re.compile("年|累计|[共总合]计")
"""Before a number, what tells that the time said before is not its own: (每年培训500人次,)累计|1500人次."""
_FARTHEST_FROM = 12
"""How far before its number 由 stands, in characters."""
_LISTS = WordLists("targets", "status")
_RISES = _LISTS.pattern(
    r"(?:\([^()]{4,12}\))?(?:[、和与][\d.]+[%\u4e00-\u9fff]{1,2}?){0,4}(?:分别|已经?|逐[年步]|稳步)?{rises}"
)
"""Behind where a rise starts, or the first of several, what tells so: 由6.2%|、4.8%分别降至, 由97%|(2025年)提高到."""
_CUT = WordLists("targets", "rates").ending("cuts", many=False)
_MERGED = _LISTS.pattern(r"[^,;。\d]{0,12}{merged}[为成到至]\d+")
"""What is merged or changed into another number of its kind: (将18所)|村小整合为9所."""


@dataclass(frozen=True, slots=True)
class _Words:
    changing: re.Pattern[str]
    up: frozenset[str]
    over: re.Pattern[str]
    written: re.Pattern[str]
    plain: dict[str, str]
    reached: re.Pattern[str]
    named: re.Pattern[str]
    lasting: frozenset[str]
    times: frozenset[str]


@cache
def _words() -> _Words:
    data = lexicon("targets")["rates"]
    periods = one_of(data["periods"])
    lead = one_of(data["up"] + data["down"])
    return _Words(
        changing=re.compile(f"({lead}){one_of(data['between'])}*$"),
        up=frozenset(data["up"]),
        over=re.compile(rf"(?:每|逐(?=[^达到至]*$))({periods})|(?<![\d{data['no_mean']}])({periods})均"),
        written=re.compile(rf"/.*?({periods})(?:[·./][生人班])?$"),
        plain=data["plain"],
        reached=re.compile(one_of(data["reached"])),
        named=re.compile(f"(.+率)(每年|年均|逐年)?({lead})(?:率|幅度|值)?"),
        lasting=frozenset(data["lasting"]),
        times=frozenset(data["times"]),
    )


def changing(left: str) -> str:
    """The verb of change with which the words before a number end, and what stands between; empty where there is none.

    >>> changing("近视率每年至少下降约"), changing("近视率下降到")
    ('下降约', '')
    """
    hit = _words().changing.search(left[-_LONGEST:])
    return hit[0] if hit else ""


def cut_by(site: Site) -> str:
    """The verb by which something is cut once by so much or more (检查事项|压减|50%以上), which is an aim as a level is; empty elsewhere.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> def of(text): return [cut_by(s) for s in find_sites(text, list(find_quantities(text)))]
    >>> of("检查事项压减50%以上,报表每年减少10%以上,考核事项压减30%")
    ['压减', '', '']
    """
    if site.quantity.unit != "%" or site.quantity.after != "以上" or _words().over.search(site.left):
        return ""
    return _CUT.split(site.left.rstrip("约近"))[1]


def direction_of(site: Site) -> Direction | None:
    """Up or down, where the words before the number say by how much something changes."""
    hit = _words().changing.search(site.left.rstrip(" :")[-_LONGEST:])
    return None if hit is None else "up" if hit[1] in _words().up else "down"


def period_of(site: Site, text: str, before: str | None) -> str | None:
    """The time over which a number holds anew, None where none is said.

    `before` is that of the number before: in a list it holds for the next number too (每年选派教师60名、校长10名), and where a
    rise starts for where it ends (由每年500元提高到|600元). A level that is reached year by year is none a year: 逐年提高到|65%.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> def of(text): return [period_of(s, text, None) for s in find_sites(text, list(find_quantities(text)))]
    >>> of("每年培训100人,年均增长5%,每5年不少于360学时,每周4课时,2023年均达到95%")
    ['年', '年', None, '周', None]
    """
    words = _words()
    written = text[site.quantity.start : site.quantity.end]
    if "/" in written and (hit := words.written.search(written)):
        return words.plain.get(hit[1], hit[1])
    near = site.left[-_LONGEST:]
    if ("每" in near or "均" in near or "逐" in near) and (found := words.over.findall(near)):
        last: str = found[-1][0] or found[-1][1]
        return words.plain.get(last, last)
    before_it = site.before
    if (
        before_it is not None
        and site.quantity.unit == before_it.quantity.unit in words.times
        and not _OWN_TIME.search(site.left)
    ):
        return before  # 每年参加展演达40万人次,参加研学达10万人次
    if site.left == OR:
        return before
    if site.in_clause is None or site.quantity.unit in words.lasting or site.left.startswith("其中"):
        return None
    return None if words.reached.search(site.left) and not ends_rise(text, site) else before


def as_change(target: Target) -> Target:
    """A target whose name says that a rate changes, as one of that rate: 近视率年均下降 of 0.5 points is 近视率, down by 0.5 a year.

    A share is that only behind 年均, and no number that is passed (超过).
    """
    hit = _words().named.fullmatch(target.name) if "率" in target.name and target.comparator in ("=", ">=") else None
    if hit is None or not (target.unit == "百分点" or (hit[2] == "年均" and target.unit == "%")):
        return target
    way: Direction = "up" if hit[3] in _words().up else "down"
    per = "年" if hit[2] else target.per
    return replace(target, name=hit[1], comparator="change", direction=way, per=per)


def starts_rise(text: str, site: Site) -> bool:
    """Whether the number is where a rise starts: 由76%提高到100%, 在现有17所基础上新增3所, 将18所村小整合为9所."""
    end = site.quantity.end
    if _STARTS.match(text, end):
        return True
    merged = _MERGED.match(text, end)
    if merged and site.quantity.unit and text.startswith(site.quantity.unit, merged.end()):
        return True
    near = site.left[-_FARTHEST_FROM:]
    if "由" not in near and "从" not in near:
        return False
    return _RISES.match(text, end) is not None


def ends_rise(text: str, site: Site) -> bool:
    """Whether a number is only where the rise from the one before goes: (名师由86名)增加到150名."""
    start = site.in_clause
    return start is not None and starts_rise(text, start) and not strip_lead(split_tail(site.left)[0])
