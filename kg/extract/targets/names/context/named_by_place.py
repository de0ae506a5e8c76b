"""Names of numbers that stand where their place says what they count: a share for each head, one year's part of a total, an
item of a list, a bracket, several stages before what is said of all (小学45人、初中50人的班额上限)."""

from __future__ import annotations

import re

from kg.extract.targets.comparators import ends_rise
from kg.extract.targets.names.context.buildings import (
    counted_before_bracket,
    done_so_often,
    item_of,
    named_before_bracket,
)
from kg.extract.targets.names.context.heads import opened_by
from kg.extract.targets.names.context.listed import Listed, shared_out, year_by_year
from kg.extract.targets.names.context.topics import topic
from kg.extract.targets.names.name import Name, name_of
from kg.extract.targets.names.staff_ratios import STAFF
from kg.extract.targets.numbers import ratio_behind
from kg.extract.targets.sites import REACH, Site, first_of_nouns
from kg.extract.targets.wording import noun_of, split_tail, strip_lead, words
from kg.extract.word_lists import WordLists

_FOR_EACH = re.compile("([\u4e00-\u9fff]{0,4}?[生人校班园师]均)(?:达到?|为|不低于|不少于|超过|约|≥)?")
_FARTHEST = 6
"""How far before its number the 均 of such a name stands, in characters."""
_POSTS = "编制"
_ALL_STAFF = ("教师", "教职工", "专任教师")
_TOTAL_SUM = WordLists("targets", "words").pattern("{reckoned}*总(?=投资|投入)")
"""What is no word for a year's part of a sum: 概算总|投资."""
_TOTAL = re.compile("总?[量值额]$")
SIZES = {"座": "学位", "班": "班级"}
"""What a unit that stands alone counts of a school: 城东小学(36班,1620座)."""
_BEHIND = WordLists("targets").pattern(
    r"(?:[、,和][^\d,;。、]{2,10}\d+(?:\.\d+)?[人元名%分米册课学时]{1,3}(?:/[年学期月生人]+)*){0,3}"
    r"(?:的(?P<what>[\u4e00-\u9fff]{2,8}?){context.bound_is}"
    r"|的?标准(?:足额|及时)?{words.paid_out+words.gives+words.do>1}(?P<paid>[\u4e00-\u9fff]{0,10}?{words.sums})(?![\u4e00-\u9fff]))"
)
"""The other stages with their numbers, then what is said of all: |、初中50人|的班额上限, |的公用经费标准, |的标准发放生活补助."""
_AND = ("、", "和", "及")
_COUNTED = frozenset({"名", "人", "所", "个", "间", "台", "册", "支", "套", "处", "辆"})
"""Units of what one has several of."""
_DOES = WordLists("targets", "words").pattern("{do+keep>1}|每")
_EACH_HAS = WordLists("targets", "words").pattern("每.{1,10}?(?:{do>1}|[含有设])(?=..)")
"""Who has so many of several things: 每百名学生拥有|计算机16台、图书900册."""


def for_each(text: str, site: Site, listed: Listed) -> Name | None:
    """The name of a number for each head, school or class, which leaves out of what: 图书120万册,生均30册; 图书:小学生均30册."""
    hit = _FOR_EACH.fullmatch(site.left.lstrip(", ")) if "均" in site.left[-_FARTHEST:] else None
    if hit is None or site.right:
        return None
    of = opened_by(text, site) or listed.same_unit(site)
    thing = of.rpartition("均")[2] or topic(text, site)
    thing = words().kept.split(_TOTAL.sub("", thing))[1]
    own = hit[1][:-2]
    if not thing and len(own) > 1 and not words().is_stage(own):  # 图书|生均|达到35册
        return Name(hit[1][-2:] + own, site.left_start, site.quantity.end)
    return Name(hit[1] + thing, site.left_start, site.quantity.end) if thing else None


def of_year(text: str, site: Site, listed: Listed) -> Name | None:
    """The name of what each year has of a total: 分年安排为2023年1.2亿元、2024年2.1亿元."""
    opening = year_by_year(text, site) if site.left.endswith("年") and not site.right else None
    if opening is None:
        return None
    total = shared_out(text, site, opening) or _TOTAL_SUM.sub("", listed.total(site))
    return Name(total, site.left_start, site.quantity.end) if total else None


def of_ratio(text: str, site: Site) -> Name | None:
    """The name of a ratio that has but its stage before it: 编制按|小学1:19、初中1:13.5核定; 按照|小学1:19、初中1:13.5的师生比."""
    if ":" not in text[site.quantity.start : site.quantity.end]:  # 编制方案,小学差异系数小于0.5
        return None
    behind = ratio_behind(text, site.quantity.start, site.quantity.end)
    before = text[max(site.sentence[0], site.quantity.start - REACH) : site.quantity.start]
    posts = _POSTS in before and "比" not in before.rpartition(_POSTS)[2]
    noun = (behind and (behind["noun"] or _provided(behind["whom"]))) or (_POSTS if posts else "")
    stage = words().stage_last.split(split_tail(site.left)[0])[1]
    return Name(stage + noun, site.left_start, site.quantity.end) if noun else None


def _provided(whom: str) -> str:
    """What a ratio is called by those it provides: 生活教师|配备比例; that of all teachers is one of posts, and so, as far as here, is
    that of the staff that `of_staff` knows."""
    posts = whom.startswith(_ALL_STAFF) or STAFF.search(whom)
    return _POSTS if posts else whom + "配备比例"


def by_place(text: str, site: Site, earlier: str) -> Name | None:
    """The name of a number whose place says what it counts: the end of a rise, in an item, in a bracket."""
    if earlier and ends_rise(text, site):
        return Name(earlier, site.left_start, site.quantity.end)
    if each := _each_too(site, earlier):
        name = name_of(site, "")
        return name.called(each + name.text)
    if item := item_of(text, site):
        name = name_of(site, "")
        return name.called(item + (name.text or site.quantity.noun))
    if done := done_so_often(text, site):
        return Name(done, site.left_start, site.quantity.end)
    if thing := counted_before_bracket(text, site):
        return Name(thing, site.left_start, site.quantity.end)
    if thing := named_before_bracket(text, site):
        name = name_of(site, "")
        own = name.text or SIZES.get(site.quantity.unit or "") or site.quantity.noun
        return name.called(thing + own) if words().kept.split(own)[1] in words().of_building else None
    return None


def _each_too(site: Site, earlier: str) -> str:
    """Who has what a number counts, and the verb, where the first of its list says so: 每名学生掌握|2项体育技能和1项艺术特长,
    每校配备|校医1名、保安2名; empty elsewhere."""
    before = site.before
    if not earlier.startswith("每") or before is None:
        return ""
    if first_of_nouns(site) is not None:
        who, noun, behind = earlier.rpartition(noun_of(before.right) or before.right)
        return who if noun and not behind else ""
    bare = site.in_clause is not None and not (site.right or before.right) and site.left[:1] in _AND
    has = _EACH_HAS.match(earlier) if bare and site.quantity.unit in _COUNTED else None
    return has[0] if has and not _DOES.search(site.left) else ""


def said_behind(text: str, site: Site) -> str:
    """The name of a number whose own words are but a stage of schooling, with what the end of the list says; empty elsewhere.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> text = "按小学每生720元、初中每生940元的标准拨付公用经费。"
    >>> [said_behind(text, site) for site in find_sites(text, list(find_quantities(text)))]
    ['小学公用经费', '初中公用经费']
    """
    end = site.quantity.end
    hit = _BEHIND.match(text, end) if text[end : end + 1] in tuple("、,和的标") else None
    if hit is None:
        return ""
    own = strip_lead(split_tail(site.left.lstrip("、,和"))[0]).removeprefix("按").removeprefix("照")
    own = words().do.split(own)[1] or own
    return own + (hit["what"] or hit["paid"]) if words().stage_last.split(own.removesuffix("每班"))[1] else ""
