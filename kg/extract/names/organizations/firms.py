"""Firms and groups that only a list gives away: 鲁西集团、中通客车、东阿阿胶等企业 names three, 向阳、新村等教育集团 two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from kg.extract.names.bodies import Body, body_of
from kg.extract.names.cutting import AND, BODY_STOPS, LEVELS, PLACE, PROPER, SCHOOL_STOPS, Core, core_before
from kg.extract.names.organizations.organization_cores import NAMES, without_leading
from kg.extract.names.organizations.sure_firms import SureWords, is_sure
from kg.extract.places import gazetteer
from kg.extract.word_lists import WordLists

_QUOTED_MEMBER = re.compile("“[A-Za-z\u4e00-\u9fff]{2,8}(?<![制化式])”")
_QUOTED = re.compile(f"(?:{_QUOTED_MEMBER.pattern}[、和与及]?)+$")
"""A list of quoted names: “春晖”“远航”|2个教育集团."""
_LONGEST_LIST = 400
"""In so many characters before its verb a list names a sure firm, if it does at all: a text may have no full stop for megabytes."""
_LONGEST = 10
_LONGEST_HEAD = 12
"""Characters between a list and the 教育集团 that its members are: 等20余个优质品牌."""
_LONGEST_SCHOOL = 12
"""How many letters stand before 学院 in the name of a school that firms work with, at most."""
_SHORTEST_COLLEGE = 3
_LISTS = WordLists("names", "firms")
_HEAD, _LED_BY, _PROJECTS = _LISTS.pattern("{head}"), _LISTS.pattern("{led_by}"), _LISTS.pattern("{projects}")
_GROUPS, _GROUPS_HEAD = _LISTS.pattern("{groups}"), _LISTS.pattern("{groups_head}")
_ANNOUNCED = _LISTS.scan("announced!")
_TOLD = _LISTS.pattern(r"[\u4e00-\u9fff]{0,6}?{told|}(?:企业|公司)(?=[\u4e00-\u9fff]{3})")
"""What tells of a firm before its name: 当地龙头企业|恒源食品."""
_BETWEEN = _LISTS.pattern(
    r"(?:[、和][\u4e00-\u9fff]{2,{longest}}(?:大学|学院)等?|与{schools|}|[,等])$", longest=str(_LONGEST_SCHOOL)
)
"""What may stand between firms and the verb of their work with a school: 与枝江酒业|、三峡学院|合作."""


@cache
def _partnered() -> AhoCorasick:
    """How firms and a school work together."""
    return AhoCorasick(_LISTS.ends("partnered"), matchkind=MatchKind.LeftmostLongest)


def _partners_end(text: str, sure: SureWords) -> Iterator[int]:
    """Where those end who work together, of whom one may be a sure firm. The verbs are looked for first: the marks that may
    stand before them are everywhere."""
    floor = 0
    for _, start, end in _partnered().find_matches_as_indexes(text):
        nearest = sure.last_before(start)
        # most of these verbs have no firm before them in their sentence: a quick answer
        if nearest >= max(0, start - _LONGEST_LIST) and not any(stop in text[nearest:start] for stop in "。;\n"):
            before = _BETWEEN.search(text, max(floor, start - _LONGEST_SCHOOL - 4), start)
            yield before.start() if before else start
        floor = end


def find_listed_firms(text: str, sure: SureWords) -> Iterator[Body]:
    """The members of the lists that end in 等企业, and of those that a school works with, where one is surely a firm.

    >>> text = "联合鲁西集团、中通客车等骨干企业;汽车、机械等企业"
    >>> [f.name for f in find_listed_firms(text, SureWords(text))]
    ['中通客车', '鲁西集团']
    >>> text = "与三宁化工、奥美医疗深度融合,与本地企业合作"
    >>> [f.name for f in find_listed_firms(text, SureWords(text))]
    ['奥美医疗', '三宁化工']
    """
    for hit in _HEAD.finditer(text):
        firms, _ = _firms_before(text, hit.start())
        if any(is_sure(one.name) or _is_placed(one.name) for one in firms):
            yield from firms
    for hit in _LED_BY.finditer(text):
        firms, first = _firms_before(text, hit.start())
        if any(is_sure(one.name) for one in firms) and text[first - 1] == "以":
            yield from firms
    for hit in _ANNOUNCED.finditer(text):
        firms, first = _firms_before(text, hit.start("members") + len(hit["members"].removesuffix("等")))
        if firms and first == hit.start("members") and any(is_sure(one.name) for one in firms):
            yield from firms
    yield from _with_projects(text)
    yield from _with_schools(text, sure)


def _with_schools(text: str, sure: SureWords) -> Iterator[Body]:
    """The firms that a school works with: 与|三宁化工、奥美医疗|深度融合."""
    for end in _partners_end(text, sure):
        if text.endswith(_LISTS.ends("partnered"), 0, end):
            continue  # 与科大讯飞合作|共建
        firms, first = _firms_before(text, end, frozenset("、和"))
        if text.endswith(NAMES.ends("school.partner+organization.partner_before"), 0, first) and any(
            is_sure(one.name) for one in firms
        ):
            yield from firms


def _with_projects(text: str) -> Iterator[Body]:
    """The firms whose works come to a place, by their short names, where one is of a known group: 对接|中天、金光等项目."""
    for hit in _PROJECTS.finditer(text):
        members, first = _firms_before(text, hit.start(), frozenset("、和"))
        firms = [one for one in members if not one.name.endswith(_LISTS.ends("no_project"))]
        if any(one.name in _stems() for one in firms) and text.endswith(_LISTS.ends("adapted_to"), 0, first):
            yield from firms


def _firms_before(text: str, end: int, separators: frozenset[str] = AND) -> tuple[list[Body], int]:
    """The members of the list that ends at `end`, last first, as far as they may be firms, and where the list begins."""
    firms, first = [], end
    for core in _cores_before(text, end, separators=separators):
        told = _TOLD.match(text, core.start, core.end)
        start = told.end() if told else core.start
        name = text[start : core.end]
        whole = name.endswith("有限公司")
        place = name[-1] in LEVELS and all(word.kind == PLACE for word in core.words)
        if place or (name.endswith(_LISTS.ends("beside_firms")) and len(name) > _SHORTEST_COLLEGE):
            first = core.start  # a partner of another kind, found as such
            continue
        if not (whole or 2 <= len(name) <= _LONGEST) or name.endswith(_LISTS.ends("no_firm")):
            break
        firms.append(body_of(text, start, core.end))
        first = core.start
    return firms, first


def _cores_before(
    text: str, end: int, stops: frozenset[str] = BODY_STOPS, separators: frozenset[str] = AND
) -> Iterator[Core]:
    """What stands between the separators of the list that ends at `end`, last first."""
    while end:
        end = _before_note(text, end)
        core = _seated(text, _whole_member(text, core_before(text, end, stops), separators), stops)
        if core.clipped or not core.words:
            return
        yield core
        if text[core.start - 1 : core.start] not in separators:
            return
        end = core.start - 1


def _seated(text: str, core: Core, stops: frozenset[str]) -> Core:
    """The core with the seat in brackets that stands before it: 约翰迪尔(佳木斯)|农业机械有限公司."""
    opened = _before_note(text, core.start) if core.words and core.start else core.start
    if opened == core.start:
        return core
    before = core_before(text, opened, stops)
    return Core(before.start, core.end, (*before.words, *core.words), before.clipped)


def _before_note(text: str, end: int) -> int:
    """Where a member ends that has a note in brackets behind it: 施耐德电气|(万州)."""
    opened = text.rfind("(", max(0, end - _LONGEST), end) if text[end - 1] == ")" else -1
    return opened if opened > 0 else end


def _whole_member(text: str, core: Core, separators: frozenset[str]) -> Core:
    """The core without its leading verbs; with the one letter before a place that begins a member: 、小|松山|东."""
    if text.startswith(NAMES.ends("firms.known+organization.companies"), core.start):
        return core  # 比亚迪|合肥|基地
    first = core.words[0] if core.words else None
    letter = first is not None and first.kind == PROPER and first.end - first.start == 1
    return core if letter and text[core.start - 1] in separators else without_leading(text, core)


@cache
def _stems() -> frozenset[str]:
    """What known groups are called without 集团: 中天."""
    return frozenset(
        name.removesuffix("集团") for name in NAMES.ends("firms.known+organization.companies") if name.endswith("集团")
    )


def find_listed_groups(text: str) -> Iterator[Body]:
    """The members of the lists that end in 等教育集团, where each has a name of its own or is quoted: 小学、初中等教育集团 has none.

    >>> [g.name for g in find_listed_groups("组建向阳、河东新村等教育集团14个,小学、初中等教育集团")]
    ['河东新村教育集团', '向阳教育集团']
    >>> [g.name for g in find_listed_groups("组建“春晖”“远航”2个教育集团")]
    ['“春晖”教育集团', '“远航”教育集团']
    """
    for group in _GROUPS.finditer(text):
        head = _GROUPS_HEAD.search(text, max(0, group.start() - _LONGEST_HEAD), group.start())
        if head is None:
            continue
        if quoted := quoted_before(text, head.start()):
            if len(quoted) > 1 or head[0].endswith("个"):
                yield from (Body(*member.span(), member[0] + group[0]) for member in quoted)
            continue
        cores = list(_cores_before(text, head.start(), SCHOOL_STOPS))
        several = len(cores) > 1 or head[0].startswith("等")
        if several and all(core.proper >= 2 or core.has(PLACE) for core in cores):
            for core in cores:
                yield Body(core.start, core.end, text[core.start : core.end] + group[0])


def quoted_before(text: str, end: int) -> list[re.Match[str]]:
    """The quoted members of the list that ends at `end`.

    >>> [member[0] for member in quoted_before("组建“春晖”“远航”、“柳湖”教育联盟", 10)]
    ['“春晖”', '“远航”']
    """
    quoted = _QUOTED.search(text, max(0, end - _LONGEST_LIST), end)
    return [*_QUOTED_MEMBER.finditer(text, quoted.start(), quoted.end())] if quoted else []


def _is_placed(name: str) -> bool:
    """Whether a member of a list of firms begins with a place and is more than it: 上海外服."""
    return len(name) > 3 and any(name.startswith(place) for n in (2, 3) if (place := name[:n]) in gazetteer().names)
