"""At least, at most, about, or by how much: what the words around a number make of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.extract.patterns import Ending, guarded
from kg.extract.targets.comparators.rates import changing, cut_by
from kg.extract.targets.numbers import Quantity
from kg.extract.targets.sites import OR, Site, first_of_list, first_of_nouns
from kg.extract.targets.wording import phrases
from kg.model import Comparator
from kg.ontology import lexicon

_YEARLY = re.compile(r"(?:每年|年均|逐年|每年均)$")
THAN_BEFORE = re.compile(
    r"(?:较|比)(?:\d{4}年|[前上][一两三四五]?学?年|[两三四五六七八九十]年前|去年|“?十[一二三四]?五”?期?)[年底末初]*"
)
"""What says that a number compares with an earlier one: 比五年前|多出380人."""
_THAN = re.compile(THAN_BEFORE.pattern + "(?:分别|各|净)?$")
_NOUN = re.compile(r"[\u4e00-\u9fff]{3}(?<![年间内等再共])$")
_HELD = re.compile("控制在[\u4e00-\u9fff]{2,4}$")
_NET = ("净增", "多出")
"""What is always said of a change: 三年净增7300人."""
_BOUNDS = (">=", "<=")
_GROWN = frozenset({"增加", "减少", "增加了", "减少了"})
_CHANGING = frozenset({"%", "百分点", "倍", "元", "分"})


@dataclass(frozen=True, slots=True)
class _Words:
    after: dict[str, str]
    before: dict[str, str]
    near: Ending
    far: re.Pattern[str]
    far_meaning: dict[str, str]


@cache
def _words() -> _Words:
    data = lexicon("targets")["comparators"]
    before = {w: sign for sign, ws in data["before"].items() for w in ws}
    far = {w: sign for sign, ws in data["far"].items() for w in ws}
    return _Words(
        after={w: sign for sign, ws in data["after"].items() for w in ws},
        before=before,
        near=Ending(before, many=False),
        far=re.compile(guarded(far)),
        far_meaning={word.partition("(?")[0]: sign for word, sign in far.items()},
    )


def compare(site: Site) -> tuple[Comparator, bool]:
    """The comparator of a number and whether it is approximate.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> def of(text): return [compare(s) for s in find_sites(text, list(find_quantities(text)))]
    >>> of("覆盖率超过95%,近视率每年降低1个百分点以上,培养名师约20名,配备不少于2名,约投入3亿元")
    [('>', False), ('change', False), ('=', True), ('>=', False), ('=', True)]
    """
    quantity, words = site.quantity, _words()
    left = site.left.rstrip(" :")
    if left == OR and site.in_clause is not None and not quantity.after:
        return compare(site.in_clause)
    first = first_of_nouns(site)
    if first is not None and not (quantity.after or first.quantity.after) and (sign := compare(first))[0] in _BOUNDS:
        return sign  # 每校至少配备1名校医和|2名|保安
    near = words.before.get(words.near.split(left)[1], "")
    after = words.after.get(quantity.after, "")
    approx = "~" in (near, after)
    if quantity.low is not None:
        return "range", approx
    if is_change(site):
        return "change", approx
    signs = [s for s in (near if near == ">" else "", after, near) if s and s != "~"]
    if not signs and (found := words.far.findall(left)):
        signs = [words.far_meaning[found[-1]]]
        approx, signs = approx or "~" in signs, [s for s in signs if s != "~"]
    if not signs and not approx and _is_held(site, left):
        signs = ["<="]
    if not signs and (quantity.more or (quantity.unit in ("番", "倍") and site.right == "多")):  # 翻了一番多
        signs = [">"]
    return _sign(signs[0]) if signs else "=", approx


def _is_held(site: Site, left: str) -> bool:
    """Whether a number is where something is held: 近视率控制在45%, 近视率控制在小学38%、|初中60%."""
    first = first_of_list(site)
    return left.endswith("控制在") or (first is not None and _HELD.search(first.left) is not None)


def is_change(site: Site) -> bool:
    """Whether a number, or a range, is by how much something changes: 每年下降0.5—1个百分点."""
    left = site.left.rstrip(" :")
    changed = changing(left)
    if not changed or cut_by(site):
        return False
    before = left[: -len(changed)]
    if site.quantity.unit == "%" and _reaches(before, changed):
        return False
    if changed.startswith(_NET) and not site.right:
        return True
    if site.quantity.unit in _CHANGING or _YEARLY.search(before) or _THAN.search(before):
        return True
    # 入园幼儿5216人,减少|642人; 研究生学历教师增加150名, but 增加24所幼儿园, 三年增加24所
    again = (
        before.strip(",") in ("", "同比")
        and site.before is not None
        and site.before.quantity.unit == site.quantity.unit
    )
    return (again or _NOUN.search(before) is not None) and changed in _GROWN and not site.right


def _reaches(before: str, changed: str) -> bool:
    """Whether a rate is raised up to a level: 优良率不断提升达到|65%, but 毛入学率增幅达到|3%, 年均增长达到|3%."""
    by = "幅" in changed or before.endswith("年均")
    return changed.endswith("达到") and not by and phrases.RATE.search(before) is not None


def comparator_of(site: Site, quantity: Quantity, shared: Comparator | None) -> tuple[Comparator, bool]:
    """The comparator of a number, or the one it shares with others, and whether it is approximate."""
    comparator, approx = compare(site)
    if quantity.low is not None:
        return "range", approx
    return comparator if shared is None or comparator == "change" else shared, approx


def shared_comparator(group: list[Site]) -> Comparator | None:
    """分别不超过45人、50人, 分别达到95%、90%以上: one comparator for all, unless one within has its own (60%以上和15年以上)."""
    if len(group) == 1 or any(site.quantity.after for site in group[:-1]):
        return None
    first = compare(group[0])[0]
    if not group[0].apart:  # 班级学生数不超过45人、50人
        return first if first in ("<=", ">=") else None
    return first if first != "=" else compare(group[-1])[0]


def _sign(written: str) -> Comparator:
    signs: dict[str, Comparator] = {">=": ">=", "<=": "<=", ">": ">", "<": "<"}
    return signs[written]
