"""Where the place, the level or the zone begins whose body has the words behind it for a name: 江苏省如东县|教育局, 县工业集中区|管委会."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import takewhile

from kg.extract.names.bodies.body_words import ends, words
from kg.extract.names.cutting import (
    AND,
    BODY_STOPS,
    INSIDE,
    LEVELS,
    LONG_STOPS,
    ORDINAL,
    PLACE,
    PROPER,
    SOFT,
    TOWN_LEVELS,
    Core,
    Word,
    core_before,
)
from kg.extract.names.schools import is_county

_LONGEST_ZONE = 12
_LONGEST_TERRITORY = 5
_LONGEST_FIELDS = 24
"""In characters: 高新区; 文化教育和旅游."""
MANY = frozenset("各每某两几")
"""What stands before one of many bodies: 各|县教育局."""
_OF_MANY = re.compile("[省市县区州旗盟]{2,}")
"""Levels whose bodies are many: 旗县市区|教育局."""
_PARTY = "党委"
_WITHIN_TOWNS = frozenset("市州村镇乡")
"""Levels that the name of a town may hold: 丁市镇, 丰州镇, 真如镇街道."""
_TERRITORY = frozenset("区市县州旗师镇乡")


def prefix(text: str, start: int) -> int | None:
    """Where the places and levels before a body begin; None where the body is one of many (各县教育局).

    >>> prefix("由江苏省如东县教育局", 7), prefix("各县教育局", 2), prefix("区委编办", 2)
    (1, None, 0)
    """
    core = core_before(text, start)
    at, core = _town(text, core) or (start, core)
    for index in range(len(core.words) - 1, -1, -1):
        if not _is_of_place(text, core.words, index, at):
            break
        at = core.words[index].start
    if text[at - 2 : at] == "国家":
        at -= 2
    if text.startswith("区", at) and text[at - 1 : at] == "地":
        at -= 1  # 地|区教育局
    if (
        _OF_MANY.fullmatch(text, at, start)
        or text[at - 1 : at] in MANY
        or text.endswith(ends("kinds_of_places"), 0, at)
    ):
        return None
    return _office_of(text, at) if at == start else at


def _is_of_place(text: str, pieces: Sequence[Word], index: int, at: int) -> bool:
    """Whether a word is part of the place, the level or the territory whose body has its name from `at` on."""
    word = pieces[index]
    piece = text[word.start : word.end]
    if word.kind == PLACE or piece in LEVELS or piece in words("first"):
        return True
    if word.kind == INSIDE and (piece[-1] in "区团" or is_county(piece)):
        return True  # 海东|行署
    if (
        index == 0
        and text[at - 1] in _TERRITORY
        and at - word.start <= _LONGEST_TERRITORY
        and word.kind in (PROPER, INSIDE, ORDINAL)
    ):
        return True  # a territory that no table lists: 高新区, 第八师, 袁庄镇
    if word.kind in (PROPER, INSIDE) and 2 <= at - word.start <= 3 and text.startswith(ends("zones"), at):
        return True  # 西咸|新区
    if word.kind == ORDINAL and text[at] == "师":
        return True  # 第八|师
    return piece == "师" and index > 0 and pieces[index - 1].kind == ORDINAL


def _town(text: str, core: Core) -> tuple[int, Core] | None:
    """Where a town begins that no table lists, right before a body, and what stands before it: 三岔|镇|人民政府, 三河口|镇|人民政府."""
    level = next((core.end - len(level) for level in TOWN_LEVELS if text.endswith(level, 0, core.end)), None)
    if level is None or not core.words:
        return None
    first = len(core.words)
    while first and (core.words[first - 1].start >= level or _is_of_town(text, core.words[:first], level)):
        first -= 1
    at = core.words[first].start if first < len(core.words) else level
    return (at, replace(core, words=core.words[:first])) if level - at > 1 else None


def _is_of_town(text: str, pieces: Sequence[Word], level: int) -> bool:
    """Whether the last word may be part of the name of the town whose level stands at `level`: 三河|口, 丁|市, no county with its level."""
    word = pieces[-1]
    if word.kind == PLACE:
        return word.end - word.start == 2 or text[word.end - 1] not in LEVELS
    within = text[word.start : word.end] in _WITHIN_TOWNS or text[word.end - 1] == "族"  # 三台|满族|乡
    named = len(pieces) > 1 and pieces[-2].kind in (PROPER, INSIDE, PLACE)
    return word.kind in (PROPER, INSIDE) or (within and named)


def _office_of(text: str, at: int) -> int | None:
    """The party committee or government before its office: 区委|编办, 市人民政府|教育督导室; in a list 、党委|编办."""
    if text.endswith(_PARTY, 0, at) and text[at - 3 : at - 2] in AND:
        return at - 2
    for head in ends("with_offices"):
        level = at - len(head) - 1
        if text[max(0, at - len(head)) : at] == head and level >= 0 and text[level] in LEVELS:
            if head != "委" and text[level - 2 : level] == text[level] + "委":
                return prefix(text, level - 1)  # 区委|区政府|督查办
            return prefix(text, at - len(head))
    return at


def zone_before(text: str, start: int) -> int | None:
    """Where a zone's own name begins that ends at `start`, behind its place: 泉州|台商投资区, 杭州湾|新区, 循环经济|产业园区.

    >>> zone_before("由县工业集中区管委会", 7), zone_before("设立学区管委会", 4)
    (1, None)
    """
    known = (z for z in (*ends("zones"), *ends("zone_ends")) if text.endswith(z, 0, start))
    zone = max(known, key=len, default="")
    if not zone or text.endswith(ends("no_zones"), 0, start):
        return None
    whole = core_before(text, start).words
    if whole and whole[-1].kind == PLACE and not (len(whole) > 1 and whole[-2].kind == PROPER):  # 长|白山
        return whole[-1].start  # 由|东港区, not 由东|港区
    core = core_before(text, start - len(zone), BODY_STOPS)
    core = core if core.words else core_before(text, start - len(zone), LONG_STOPS)  # 县产业集聚|区
    if core.words and core.words[0].kind == PROPER and text[core.start] in AND:
        core = replace(
            core, start=core.start + 1, words=(replace(core.words[0], start=core.start + 1), *core.words[1:])
        )
    first = next((i for i, w in enumerate(core.words) if w.kind == PLACE), None)
    if first is not None and not (first == 1 and core.words[0].end - core.words[0].start == 1):  # 长|白山
        return core.words[first].start
    leveled = bool(core.words) and text[core.words[0].start : core.words[0].end] in LEVELS  # 县|先进制造业|开发区
    kept = [*takewhile(lambda w: leveled or _in_zone(w.kind, text[w.start : w.end]), reversed(core.words))]
    if kept and start - kept[-1].start <= _LONGEST_ZONE:
        return kept[-1].start
    return start - len(zone) if zone in ends("zones") else None


def _in_zone(kind: str, piece: str) -> bool:
    """Whether a word may be part of a zone's name: no verb, and no body before it."""
    return (kind != SOFT or piece in words("zone_words")) and piece[-1] not in "局委府办"


def with_fields_before(text: str, start: int, end: int) -> int:
    """Where one body begins whose name joins several fields: 市|政务服务和|大数据管理局, 县|文化教育和|旅游局."""
    centre = text[end - 1] in "心院"
    at = joined = start
    while joined > max(0, start - _LONGEST_FIELDS):
        joint = 1 if text[joined - 1] in "和与" else 0
        field = _field_before(text, joined - joint, "centre_fields" if centre else "stems")
        if not field or (centre and not joint):
            break
        joined -= joint + len(field)
        if is_level(text, joined - 1):
            at = joined
    return at


def _field_before(text: str, end: int, key: str) -> str:
    """The longest field of government that ends at `end`, the empty string without one."""
    return next(
        (text[end - n : end] for n, fields in _fields(key).items() if text[max(0, end - n) : end] in fields), ""
    )


@cache
def _fields(key: str) -> dict[int, frozenset[str]]:
    """Fields by length, longest first, without what is a body by itself: 财政局和|教育局, 妇联和|教育局 are two."""
    fields = {w for w in words(key) if w[-1] not in "局委办联"}
    return {n: frozenset(f for f in fields if len(f) == n) for n in sorted({len(f) for f in fields}, reverse=True)}


def is_level(text: str, at: int) -> bool:
    return text[at] in LEVELS or text[at : at + 3] in LEVELS
