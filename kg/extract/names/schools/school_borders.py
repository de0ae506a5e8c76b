"""Schools called by a word that elsewhere is the border of a name: 新兴|小学, 织金县示范|幼儿园, 恒大名都配套|幼儿园."""

from __future__ import annotations

import re

from kg.extract.names.cutting import AND, INSIDE, ORDINAL, PLACE, PROPER, TOWN_LEVELS, Core, Word, core_before
from kg.extract.names.schools.branches import TERRITORY, Found
from kg.extract.names.schools.school_places import is_province, named_in
from kg.extract.names.schools.school_terms import words
from kg.ontology import lexicon

_COUNT = re.compile("(?:达|增|不少于|共)?[\\d一二三四五六七八九十两]|\\([所个]\\)")
_IN_SHORT = re.compile("[一二三四五六七八九十\\d][中小幼高]$")
"""How a school ends that is called by its number: 县一中."""
_OF_ESTATES = ("配套", "配建")
_LONGEST_VILLAGE = 3
_VILLAGE = 2
"""How many characters a village has at least in the name of its school, where no table lists it."""
_ESTATE = 3
"""How many unknown characters at least make the name of a housing estate."""


def called_by_a_border(text: str, start: int, end: int) -> Found | None:
    """Perhaps a school whose name is a word that elsewhere begins one: 新兴|小学, 联合|中学; its list or a builder must speak for it."""
    if text.endswith(_OF_ESTATES, 0, start):
        return _of_an_estate(text, start, end)
    word, ending = text[start - 2 : start], text[start:end]
    if ending in words("alone"):
        return by_ending(text, start, end)
    if word in words("behind_places"):
        core = core_before(text, start - 2)
        last = core.words[-1].kind if core.words else None
        # 织金县|示范幼儿园; 上海市示范幼儿园 is an honour; 黄岭|示范小学, 灵峰湖|未来学校 where its list or a builder speaks for it
        longest = lexicon("names")["school"]["longest_villages"].get(word, 0)
        letters = last != PLACE and all(w.kind in (PROPER, INSIDE, PLACE) for w in core.words)
        village = letters and _VILLAGE <= core.end - core.start <= longest
        place = last == PLACE and not is_province(text[core.words[-1].start : core.end])
        if (place or village) and not _is_counted(text, core, end):
            return Found(core.start, end, text[core.start : end], last == PLACE, core)
    if word in words("behind_ordinals"):
        return _with_owner(text, start, end)
    if ending in words("weak"):
        return None
    if text[start - 1] != "所" and text[start - 1] in lexicon("names")["border"]["ends_of_towns"]:
        return _of_a_village(text, start, end)
    if ending in ("中学", "高中") and named_in(text, word):
        named = Core(start - 2, start, (Word(PLACE, start - 2, start),), False)
        return Found(start - 2, end, word + ending, True, named)
    return _by_a_word(text, start, end) if word in words("also_names") else None


def by_ending(text: str, start: int, end: int) -> Found:
    """Perhaps a school that has but its ending for a name: 一小、|附小, 推进|职教中心|迁建."""
    return Found(start, end, text[start:end], False, Core(start, start, (), False))


def _of_a_village(text: str, start: int, end: int) -> Found | None:
    """Perhaps the school of a village that ends in a letter which elsewhere is a border: 徐胡同|小学, 东于|小学."""
    core = core_before(text, start - 1)
    named = [w.kind for w in core.words] == [PROPER] and core.proper <= _LONGEST_VILLAGE
    return Found(core.start, end, text[core.start : end], False, core) if named else None


def _by_a_word(text: str, start: int, end: int) -> Found | None:
    """A school called by a word that may be its name, with its place; none where a school does it: 县一中建设|综合高中."""
    core = core_before(text, start - 2)
    if core.words and (
        text[core.words[-1].start : core.end] in words("anchors") or _IN_SHORT.search(text, core.start, core.end)
    ):
        return None
    town = core.has(PLACE) or (core.words and text[core.end - 1] in TERRITORY)  # 袁庄镇|和谐小学
    at = core.start if town else start - 2
    sure = core.end - core.start > 2 and text[core.end - 1] in "镇乡"  # 袁庄镇|平安小学, but not 全镇|平安小学
    sure = sure or (text[start - 2 : start] == "人民" and core.has(PLACE))  # 南京市|人民中学
    return Found(at, end, text[at:end], sure, Core(at, start, (Word(PROPER, start - 2, start),), False))


def _is_counted(text: str, core: Core, end: int) -> bool:
    """Whether so many of a kind follow and no list of which it is the last: 示范幼儿园|12所, 县级幼儿园2所、示范幼儿园|5所, not
    、龙港市示范幼儿园|三所."""
    last = text[core.start - 1 : core.start] in AND and text[core.start - 2] not in "所个"
    return not last and _COUNT.match(text, end) is not None


def _with_owner(text: str, start: int, end: int) -> Found | None:
    """A school whose name says whose it is, behind its number or its town: 谷营镇第二|公办幼儿园, 城南街道|公办幼儿园."""
    core = core_before(text, start - 2)
    level = core.end - len("中心") * text.endswith("中心", 0, core.end)  # 清水镇|中心|寄宿学校
    town = len(core.words) > 1 and text.endswith(tuple(TOWN_LEVELS), 0, level)
    named = town or (core.words and core.words[-1].kind == ORDINAL)
    return Found(core.start, end, text[core.start : end], True, core) if named else None


def _of_an_estate(text: str, start: int, end: int) -> Found | None:
    """Perhaps the school of a housing estate that has a name: 新建|恒大名都配套幼儿园, not 新建居住区配套幼儿园."""
    core = core_before(text, start - 2)
    named = core.proper >= _ESTATE and not core.clipped and not core.has(ORDINAL)
    return Found(core.start, end, text[core.start : end], core.proper > _ESTATE, core) if named else None
