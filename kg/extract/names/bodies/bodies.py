"""Departments: government, party and public bodies, by full name (县教育局) or by level (县委)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.extract.names.bodies.body_places import MANY, is_level, prefix, with_fields_before, zone_before
from kg.extract.names.bodies.body_words import ends, founding_verbs, need_place, pattern_of, words
from kg.extract.names.cutting import BODY_STOPS, LEVELS, PLACE, Core, core_before
from kg.extract.names.schools import is_county
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

_OFFICE = re.compile(
    r"办公[室厅]|办(?![学园校班医好出起到理法事公在的了]|成(?!立)"
    r"|[\d一二两三四五六七八九十百]{1,3}[件所]|实事|民生|[中小]学|幼儿园|教育(?![局科]))"
)
"""An office behind its head: 县政府|办, but not 县政府|办好, 区政府|办实事."""
_PARTY_OF_ZONE = re.compile("党工委[、和与]$")
"""What stands before a zone's committee that has the zone's name from its party committee: 明湖新区|党工委、|管委会."""
_NOTICE = re.compile("关于(?:印发|发布|转发|下发)")
_DISTRICT_BUREAU = re.compile("(?<=局)([\u4e00-\u9fff]{2,3})(?:管理|监管)局")
_PARTY = re.compile("(?<=[局厅委])(?:机关)?党(?:组(?!织)|委|工委)(?!副?书记|成员)")
"""The party committee of a body, behind it: 县教育局|党组, but 县教育局|党组书记 is somebody of the bureau's."""
_ADDRESSED = re.compile(
    "(?:各(?:[省市县区州旗盟自治乡镇]{1,4}(?:\\([省市县区州旗盟、]{1,5}\\))?、){1,2}|[各每]?(?:[省市县区州旗盟][、和]?)*\\([省市县区州旗盟、]{1,5}\\))$"
)
_ADDRESS = 12
_LISTS = WordLists("names", "department")
_BRANCH = _LISTS.pattern(r"{branches|}")
"""A branch of the body before it: 市自然资源局|惠城分局, 国家税务总局|会宁县税务局."""
_ALL_BELOW = _LISTS.pattern("(?:各|每|全体|两级)?{below}$")
"""Governments of the many below a place: 各乡镇|人民政府, 乡镇(街道)|人民政府."""


@dataclass(frozen=True, slots=True)
class Body:
    """A body by its span and the name that stands there."""

    start: int
    end: int
    name: str


def body_of(text: str, start: int, end: int) -> Body:
    """The body that is named at `[start, end)`."""
    return Body(start, end, text[start:end])


@cache
def _of_towns() -> dict[str, str]:
    return dict(lexicon("names")["department"]["of_towns"])


def body_at(text: str, start: int, end: int) -> Body | None:
    """The body whose name ends in the given words, with its place and level; None where it is one of many."""
    word = text[start:end]
    if _goes_on(text, end):
        return None
    of_town = _of_towns().get(word)
    if of_town:
        start, word = end - len(of_town), of_town  # 昆仑路街道|办事处, 乌图美仁乡|政府: the town belongs to the place
    if word in words("committees") and (party := _PARTY_OF_ZONE.search(text, max(0, start - len("党工委、")), start)):
        return _of_the_same_zone(text, party.start(), start, end)
    start = with_fields_before(text, start, end)
    if word.endswith("中心") and text.endswith("中小学", 0, start):
        start -= 3
    zoned = word in words("committees") | words("administrations") or text.endswith(ends("zones"), 0, start)
    at = zone_before(text, start) if zoned else None
    if at is None and word in words("administrations"):
        return None
    at = prefix(text, start if at is None else at)
    if at is None or text[at - 2 : at] in words("attached"):
        return None
    if at == start and (of_town or word in need_place() or text[start - 1 : start] == ")"):
        return None
    if _is_kind_only(text, at, start, word):
        return None
    return body_of(text, at, _whole_end(text, end))


def _goes_on(text: str, end: int) -> bool:
    """Whether what stands behind makes another word of it: 县外办|学."""
    last = text[end - 1]
    if pattern_of("not_behind_ministry" if last == "部" else "not_behind").match(text, end):
        return True
    return last == "办" and not _OFFICE.match(text, end - 1)


def _whole_end(text: str, end: int) -> int:
    """Where the name of a body ends with its office, its branch or its party committee: 县教育局|办公室, 市税务局|第二分局."""
    office = _OFFICE.match(text, end) if text[end - 1] in "府局厅委会协大" else None
    further = office or _BRANCH.match(text, end) or _PARTY.match(text, end) or _of_district(text, end)
    return further.end() if further else end


def _of_district(text: str, end: int) -> re.Match[str] | None:
    """What a bureau's name goes on with that has a bureau for each district: 市生态环境局|龙华管理局."""
    hit = _DISTRICT_BUREAU.match(text, end)
    return hit if hit and is_county(hit[1]) else None


def _of_the_same_zone(text: str, party: int, start: int, end: int) -> Body | None:
    """A zone's committee at `[start, end)` by the full name that the party committee before it, at `party`, tells."""
    zone = body_at(text, party, party + len("党工委"))
    return Body(start, end, zone.name.removesuffix("党工委") + text[start:end]) if zone else None


def _is_kind_only(text: str, at: int, start: int, word: str) -> bool:
    """Whether a body that begins at `at`, and its last word at `start`, is one of many or not there yet."""
    if at < start:
        addressed = _ADDRESSED.search(text, max(0, at - _ADDRESS), at) and is_level(text, at)  # 各市、|县人民政府
        return bool(addressed or (word.endswith(("政府", "办事处")) and _ALL_BELOW.fullmatch(text, at, start)))
    if word.endswith("中心") and text[start - 1 : start] in ("级", "性", "型", "化"):
        return True  # 建设省级示范性|教师发展中心
    return word[-1] in "心院室所" and text[max(0, start - 4) : start].endswith(founding_verbs())


def head_at(text: str, start: int, end: int) -> Body | None:
    """县委, 省政府 with the place before it: `[start, end)` holds the level and the word behind it."""
    if pattern_of("not_behind_head").match(text, end):
        return None
    core = core_before(text, start + 1, BODY_STOPS)
    last = core.words[-1] if core.words else None
    many = text[start - 1 : start] in MANY or _ADDRESSED.search(text, max(0, start - _ADDRESS), start)
    if last is None or many or text.endswith(ends("kinds_of_places"), 0, start):
        return None
    at = start
    if last.kind == PLACE:
        at = _first_place(core).start
    elif text[last.start : start + 1] in LEVELS and len(core.words) == 1:
        at = last.start
    elif last.start != start or (len(core.words) > 1 and not _may_precede(text, core)):
        return None
    at -= next((len(party) for party in ends("parties") if text.endswith(party, 0, at)), 0)
    if further := _OFFICE.match(text, end) or _BRANCH.match(text, end):
        end = further.end()
    if at == start and _NOTICE.match(text, end):
        return None  # the title of a notice; the signature has the full name
    return body_of(text, at, end)


def _first_place(core: Core) -> Core:
    first = len(core.words) - 1
    while first and core.words[first - 1].kind == PLACE:
        first -= 1
    return core.since(first)


def _may_precede(text: str, core: Core) -> bool:
    """省委|省政府, 中共|县委, 民革|市委; not 社|区委, 城|市政府."""
    before = core.words[-2]
    return text[before.start : before.end].endswith(("委", "政府", "上级", *ends("parties")))
