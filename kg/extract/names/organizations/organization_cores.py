"""Where an organization's name begins, and what the words before its ending tell: its kind, its place, whose it is."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from kg.extract.names.cutting import (
    BODY_STOPS,
    HARD,
    LEVELS,
    LONG_STOPS,
    PLACE,
    PROPER,
    SCHOOL_STOPS,
    Core,
    core_before,
    listed,
)
from kg.extract.patterns import Run, one_of
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

NAMES, _LISTS = WordLists("names"), WordLists("names", "organization")
_JOINTS = frozenset("与和")
_FOUNDERS = ("大学", "学院", "附属")
"""What stands between the one that runs an organization and the place of it."""
_ENDS_OF_BODIES = frozenset("局委办府厅")
"""What a body ends in that may stand right before, with no mark between."""
_OF_TWO_FIELDS = ("society", "training-centre", "alliance", "company")
"""Kinds of which one may have two fields in its name, with a joint between."""


@cache
def endings() -> dict[str, str]:
    """Each ending of an organization's name, with the kind it tells."""
    words = lexicon("names")["organization"]
    apart = {"company": words["works"], "park": words["zones"], "institute": words["of_one"]}
    return {word: kind for lists in (words["endings"], apart) for kind, ends in lists.items() for word in ends}


def kind_of(ending: str) -> str:
    """The kind of an organization in the ontology, by its ending."""
    kind = endings()[ending]
    return "other" if kind in _LISTS.words("other_kinds") else kind


def _generic(kind: str) -> list[str]:
    words = lexicon("names")["organization"]
    trades = [*words["industries"], *words["trades"]] if kind == "company" else []
    return [*words["generic"], *words["generic_of"].get(kind, ()), *trades]


@cache
def generic(kind: str) -> Run:
    """What tells but a kind of organization: 大型|集团, 商业|银行."""
    return Run(_generic(kind))


@cache
def generic_word(kind: str) -> re.Pattern[str]:
    """A word of such a run."""
    return re.compile(one_of(_generic(kind)))


def is_led_by(name: str) -> bool:
    """Whether a name is a kind of school of which there is one: 实验小学, 县|实验幼儿园."""
    led_by = _LISTS.words("led_by")
    return name in led_by or (name[:1] in LEVELS and name[1:] in led_by)


def is_nationwide(text: str, start: int) -> bool:
    """Whether 全国 stands there as part of a name, which it borders elsewhere: 全国|新教育实验研究院."""
    return text[start - 2 : start] == "全国"


def is_placed(text: str, core: Core) -> bool:
    """Whether a name opens with a place, a level or a country: 如东县|教育学会, 全国|…, 中国|…"""
    first = text[core.words[0].start : core.words[0].end]
    if core.words[0].kind == PLACE or first in LEVELS or first in _LISTS.words("of_country"):
        return True
    banner = first[0] in "旗盟" and core.words[0].kind == PROPER  # 旗|青少年科技教育协会
    return banner or is_nationwide(text, core.start) or first.startswith(_LISTS.ends("country+foreign+regions"))


def is_state_owned(text: str, core: Core) -> bool:
    """Whether a name opens as those of the State's own firms and institutes do: 中铁, 中科院."""
    return text.startswith(_LISTS.ends("state_owned"), core.start)


def is_of_trades(text: str, start: int) -> bool:
    """Whether the ending there is of a group that industries are part of: 装备制造|职业教育集团."""
    return text.startswith(_LISTS.ends("of_trades"), start)


def without_leading(text: str, core: Core) -> Core:
    """The core without the verbs it begins with (建设|学前教育联盟) and the body right before it; from its first place on, where it has one."""
    core = _behind_body(text, core)
    words_there = [(w, text[w.start : w.end]) for w in core.words]
    first = next((i for i, (w, _) in enumerate(words_there) if w.kind == PLACE), None)
    if first and words_there[first - 1][1] in _FOUNDERS:
        return core  # 华东师范大学|闵行|基础教育集团, 首都医科大学附属|石景山|教学医院
    if first is None:
        leading = _LISTS.words("leading")
        first = next((i for i, (w, piece) in enumerate(words_there) if piece not in leading and w.kind != HARD), 0)
    elif (
        first
        and words_there[first - 1][0].kind == PROPER
        and _is_no_place(*(p for _, p in words_there[first - 1 :][:2]))
    ):
        first -= 1
    return core.since(first) if first else core


def _behind_body(text: str, core: Core) -> Core:
    """The core behind the last body that stands in it, with no mark between: 县统计局|县项目服务中心."""
    for index in range(len(core.words) - 1, 0, -1):
        word = core.words[index]
        opens = word.kind == PLACE or text[word.start : word.end] in LEVELS
        if opens and text[word.start - 1] in _ENDS_OF_BODIES:
            return core.since(index)
    return core


def _is_no_place(before: str, place: str) -> bool:
    """Whether what stands before a place without its level makes it another name: 安|宁河谷, 乌|蒙山, not 原|宁河区, nor behind the
    number of a row or a mark: 4|京山四中, 中国动力谷·|株洲职教城."""
    led_by = before in lexicon("names")["school"]["led_by"]
    return before[-1].isalpha() and not led_by and place[-1] not in LEVELS


def organization_core(text: str, start: int, kind: str) -> Core:
    """What stands before the ending."""
    of_school = kind == "education-group" and not text.endswith("研究院", 0, start)  # 县教育研究院|教育集团
    core = core_before(text, start, SCHOOL_STOPS if of_school else BODY_STOPS)
    if is_of_trades(text, start):
        longer = core_before(text, start, BODY_STOPS)
        core = longer if longer.words and (is_placed(text, longer) or longer.proper >= 2) else core
    if kind not in ("company", "institute") or not is_state_owned(text, core):
        core = without_leading(text, core)
    if kind in ("college", "alliance", "institute"):
        core = _behind_founder(text, core)
    if kind == "training-centre" and (whole := _with_function(text, start)):
        return whole
    placed = bool(core.words) and is_placed(text, core)
    if kind == "laboratory" and core.words and not placed and text[core.start - 1 : core.start] in _JOINTS:
        return _of_two_fields(text, core)
    if not placed and (whole := _with_verbs(text, start, kind, core)):
        return whole
    if kind in _OF_TWO_FIELDS and core.words and not placed:
        return _with_field_before(text, core) or core
    return core


def _with_verbs(text: str, start: int, kind: str, core: Core) -> Core | None:
    """The core of a venue, society or firm with verbs inside, where it opens with a place or region: 县|扶贫开发|协会,
    中央红军长征出发|纪念馆, 东北沦陷史|陈列馆; and that of a fund or a firm in full with a name of its own: 鸿森零部件|有限公司."""
    venue = kind == "venue" and core.proper < 2
    if not venue and (kind not in ("society", "company") or (core.words and is_state_owned(text, core))):
        return None
    longer = without_leading(text, core_before(text, start, LONG_STOPS))
    regional = venue and text.startswith(_LISTS.ends("regions"), longer.start)
    own = not venue and text.startswith(_LISTS.ends("of_its_own"), start) and not core.words and longer.proper >= 2
    return longer if longer.words and (regional or own or is_placed(text, longer)) else None


def _with_function(text: str, start: int) -> Core | None:
    """The core of a placed centre that has a verb for its function: 东方市|农业技术推广|服务中心."""
    function = next((verb for verb in NAMES.ends("department.functions") if text.endswith(verb, 0, start)), None)
    if function is None:
        return None
    before = core_before(text, start - len(function), BODY_STOPS)
    core = core_before(text, start, LONG_STOPS)
    return core if before.words and is_placed(text, before) and core.start <= before.start else None


def _of_two_fields(text: str, core: Core) -> Core:
    """The core of a laboratory with the field before its joint: 机械与|电子工程|重点实验室; an empty one where none is there."""
    before = without_leading(text, core_before(text, core.start - 1, BODY_STOPS))
    return replace(core, start=before.start, words=(*before.words, *core.words) if before.words else ())


def _with_field_before(text: str, core: Core) -> Core | None:
    """What has two fields: 省职业教育与|成人教育|学会, 县教育考试与|技术|服务中心, 苏州机器人与|智能制造|产教联合体."""
    at = core.start - 1
    if at < 2 or text[at] not in _JOINTS:
        return None
    before = core_before(text, at, LONG_STOPS)
    joined = text.endswith(_LISTS.ends("joined_fields"), 0, at) or _are_trades(text, before, core)
    return core.behind(before) if joined and before.words and is_placed(text, before) else None


def _are_trades(text: str, before: Core, core: Core) -> bool:
    """Whether a place with a trade, and no body or school, stands before a joint and but a trade behind it: 江苏泽林和|酒业|有限公司."""
    trade = core.proper < 2 or text[core.start : core.end] in NAMES.words("firms.endings")
    others = (*endings(), "大学", "学院", "学校", *_ENDS_OF_BODIES)
    return trade and len(before.words) > 1 and not text.endswith(others, 0, before.end)


def _behind_founder(text: str, core: Core) -> Core:
    """The core behind the school, centre or zone that founds it: 聊城职业技术学院建设|轴承产业学院, 济宁高新区建设|市域产教联合体."""
    founders = ("学院", "大学", "学校", "中心", *_LISTS.ends("zones"))
    for index in range(len(core.words) - 2, 0, -1):
        verb = core.words[index]
        if text[verb.start : verb.end] in listed("verbs") and text.endswith(founders, core.start, verb.start):
            return core.since(index + 1)
    return core
