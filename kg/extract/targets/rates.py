"""Which way a number changes, and over what time it holds anew: 每年降低1个百分点 is down, a year."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from kg.extract.patterns import one_of
from kg.extract.targets.sites import OR, Site
from kg.model import Direction, Target
from kg.ontology import lexicon

_LONGEST = 24
"""How far before a number its time is looked for, in characters."""


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
        over=re.compile(rf"(?:每|逐)({periods})|(?<![\d{data['no_mean']}])({periods})均"),
        written=re.compile(rf"/.*?({periods})$"),
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


def direction_of(site: Site) -> Direction | None:
    """Up or down, where the words before the number say by how much something changes."""
    hit = _words().changing.search(site.left.rstrip(" :")[-_LONGEST:])
    return None if hit is None else "up" if hit[1] in _words().up else "down"


def period_of(site: Site, written: str, before: str | None) -> str | None:
    """The time over which a number holds anew, None where none is said; `written` is the number as it stands in the text.

    `before` is that of the number before: in a list it holds for the next number too (每年选派教师60名、校长10名).

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> def of(text): return [period_of(s, "", None) for s in find_sites(text, list(find_quantities(text)))]
    >>> of("每年培训100人,年均增长5%,每5年不少于360学时,每周4课时,2023年均达到95%")
    ['年', '年', None, '周', None]
    """
    words = _words()
    if "/" in written and (hit := words.written.search(written)):
        return words.plain.get(hit[1], hit[1])
    near = site.left[-_LONGEST:]
    if ("每" in near or "均" in near or "逐" in near) and (found := words.over.findall(near)):
        last: str = found[-1][0] or found[-1][1]
        return words.plain.get(last, last)
    before_it = site.before
    if before_it is not None and site.quantity.unit == before_it.quantity.unit in words.times and "年" not in site.left:
        return before  # 每年参加展演达40万人次,参加研学达10万人次
    if site.left == OR:
        return before
    if site.in_clause is None or site.quantity.unit in words.lasting or site.left.startswith("其中"):
        return None
    return None if words.reached.search(site.left) else before


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
