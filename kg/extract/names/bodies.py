"""Departments: government, party and public bodies, by full name (县教育局) or by level (县委)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile

from kg.extract.names.borders import (
    BODY_STOPS,
    HARD,
    INSIDE,
    LEVELS,
    ORDINAL,
    PLACE,
    PROPER,
    SOFT,
    TOWN_LEVELS,
    Core,
    core_before,
)
from kg.ontology import lexicon

_OFFICE = re.compile(r"办公室|办公厅|办(?=[、,。;)\s牵要负会和与及配印督联同统协承组跟将应按]|$)")
# A branch of the body before it: 市自然资源局|惠城分局, 国家税务总局|会宁县税务局.
_BRANCH = re.compile(
    r"(?<=局)(?:[\u4e00-\u9fff]{1,4}分局|教研室|教学研究室|督导室)|(?<=税务总局)[\u4e00-\u9fff]{1,8}?税务局"
    r"|(?<=[纪监]委)派?驻[\u4e00-\u9fff]{0,12}?纪检监察组"
)
_NOTICE = re.compile("关于(?:印发|发布|转发|下发)")
_PARTY = re.compile("(?<=[局厅委])(?:机关)?党(?:组(?!织)|委|工委)")
_ADDRESSED = re.compile(
    "(?:各[省市县区州旗盟自治乡镇]{1,4}、|[各每]?(?:[省市县区州旗盟][、和]?)*\\([省市县区州旗盟、]{1,5}\\))$"
)
# Governments of the many below a place: 各乡镇|人民政府, 乡镇(街道)|人民政府.
_ALL_BELOW = re.compile(
    "(?:各|每|全体|两级)?(?:乡镇|镇乡|镇街|乡镇街道|街镇|县区|县市区|市县区?|市州|旗县区?|乡|镇|街道)$"
)
_ADDRESS = 12
_LONGEST_ZONE = 12
MANY = frozenset("各每某两几")
"""What stands before one of many bodies: 各|县教育局."""
_COMMITTEES = ("管委会", "管理委员会")
_ADMINISTRATIONS = ("管理局", "管理处", "管理站")
"""What runs a zone and nothing without one: 星斗山自然保护区|管理局, not 学校|管理局."""
_TERRITORY = frozenset("区市县州旗师镇乡")


@dataclass(frozen=True, slots=True)
class Body:
    """A body by its span and the name that stands there."""

    start: int
    end: int
    name: str


def body(text: str, start: int, end: int) -> Body:
    """The body that is named at `[start, end)`."""
    return Body(start, end, text[start:end])


@cache
def words(key: str) -> frozenset[str]:
    """A word list of the lexicon's part on departments."""
    return frozenset(lexicon("names")["department"][key])


@cache
def any_of(key: str) -> re.Pattern[str]:
    return re.compile("|".join(sorted(words(key), key=len, reverse=True)))


@cache
def founding_verbs() -> tuple[str, ...]:
    """Words that set up what stands behind them."""
    return tuple(lexicon("names")["organization"]["founding"])


@cache
def body_words() -> frozenset[str]:
    """Every ending that gives a body away: literal names and fields with an ending (教育+局)."""
    stems = [s for s in words("stems") if s[-1] not in "局委办" and s not in words("no_ending")]
    literal = words("literal") | words("need_place")
    return frozenset({*literal, *words("organs"), *(s + e for s in stems for e in words("endings"))})


@cache
def _ends(key: str) -> tuple[str, ...]:
    """A word list of the same part, for what a text ends with or goes on with."""
    return tuple(lexicon("names")["department"][key])


@cache
def _of_towns() -> dict[str, str]:
    return dict(lexicon("names")["department"]["of_towns"])


def prefix(text: str, start: int) -> int | None:
    """Where the places and levels before a body begin; None where the body is one of many (各县教育局).

    >>> prefix("由江苏省如东县教育局", 7), prefix("各县教育局", 2), prefix("区委编办", 2)
    (1, None, 0)
    """
    core = core_before(text, start)
    at, core = _town(text, core) or (start, core)
    pieces = [text[w.start : w.end] for w in core.words]
    for index in range(len(core.words) - 1, -1, -1):
        word, piece = core.words[index], pieces[index]
        named = text[at - 1] in _TERRITORY or text.endswith(_ends("zones"), 0, at)  # 高新区, 生态城
        territory = index == 0 and named and at - word.start <= 5
        if word.kind == PLACE or piece in LEVELS or piece in ("中共", "中国", "国网"):
            at = word.start
        elif (word.kind == INSIDE and piece[-1] in "区团") or (territory and word.kind in (PROPER, INSIDE, ORDINAL)):
            at = word.start  # a territory that no table lists: 高新区, 第八师, 袁庄镇
        elif word.kind in (PROPER, INSIDE) and 2 <= at - word.start <= 3 and text.startswith(_ends("zones"), at):
            at = word.start  # 西咸|新区
        elif (piece == "师" and index and core.words[index - 1].kind == ORDINAL) or (
            word.kind == ORDINAL and text[at] == "师"
        ):
            at = word.start  # 第八|师
        else:
            break
    if text[at - 2 : at] == "国家":
        at -= 2
    if text.startswith("区", at) and text[at - 1 : at] == "地":
        at -= 1  # 地|区教育局
    levels = sum(1 for _ in takewhile(LEVELS.__contains__, reversed(pieces)))
    if levels > 1 or text[at - 1 : at] in MANY:
        return None
    return _office_of(text, at) if at == start else at


def _town(text: str, core: Core) -> tuple[int, Core] | None:
    """Where a town begins that no table lists, right before a body, and what stands before it: 三岔|镇|人民政府."""
    last = core.words[-2:]
    if (
        len(last) < 2
        or text[last[1].start : last[1].end] not in TOWN_LEVELS
        or last[0].kind not in (PROPER, INSIDE, PLACE)
    ):
        return None
    length = last[0].end - last[0].start
    alone = len(core.words) == 2 and length in (4, 5)  # 唐古拉山|镇
    return (last[0].start, replace(core, words=core.words[:-2])) if alone or length in (2, 3) else None


def _office_of(text: str, at: int) -> int | None:
    """The party committee or government before its office: 区委|编办, 市人民政府|教育督导室."""
    for head in ("人民政府", "政府", "委员会", "党委", "委"):
        level = at - len(head) - 1
        if text[max(0, at - len(head)) : at] == head and level >= 0 and text[level] in LEVELS:
            if head != "委" and text[level - 2 : level] == text[level] + "委":
                return prefix(text, level - 1)  # 区委|区政府|督查办
            return prefix(text, at - len(head))
    return at


def _zone_before(text: str, start: int) -> int | None:
    """Where a zone's own name begins that ends at `start`, behind its place: 泉州|台商投资区, 杭州湾|新区, 循环经济|产业园区.

    >>> _zone_before("由县工业集中区管委会", 7), _zone_before("设立学区管委会", 4)
    (1, None)
    """
    ends = (z for z in (*_ends("zones"), *_ends("zone_ends")) if text.endswith(z, 0, start))
    zone = max(ends, key=len, default="")
    if not zone or text.endswith(_ends("no_zones"), 0, start):
        return None
    core = core_before(text, start - len(zone), BODY_STOPS)
    first = next((i for i, w in enumerate(core.words) if w.kind == PLACE), None)
    if first is not None and not (first == 1 and core.words[0].end - core.words[0].start == 1):  # 长|白山
        return core.words[first].start
    kept = [*takewhile(lambda w: _in_zone(w.kind, text[w.start : w.end]), reversed(core.words))]
    if kept and start - kept[-1].start <= _LONGEST_ZONE:
        return kept[-1].start
    return start - len(zone) if zone in _ends("zones") else None


def _in_zone(kind: str, piece: str) -> bool:
    """Whether a word may be part of a zone's name: no verb, and no body before it."""
    return (kind != SOFT or piece in words("zone_words")) and piece[-1] not in "局委府办"


def _with_fields_before(text: str, start: int, end: int) -> int:
    """Where one body begins whose name joins several fields: 市|政务服务和|大数据管理局, 县|文化教育和|旅游局."""
    centre = text[end - 1] in "心院"
    at = joined = start
    while joined > 0:
        joint = 1 if text[joined - 1] in "和与" else 0
        field = _field_before(text, joined - joint, "centre_fields" if centre else "stems")
        if not field or (centre and not joint):
            break
        joined -= joint + len(field)
        if _level_at(text, joined - 1):
            at = joined
    return at


def _field_before(text: str, end: int, key: str) -> str:
    """The longest field of government that ends at `end`, the empty string without one."""
    return next(
        (text[end - n : end] for n, fields in _fields(key).items() if text[max(0, end - n) : end] in fields), ""
    )


@cache
def _fields(key: str) -> dict[int, frozenset[str]]:
    """Fields by length, longest first, without what is a body by itself: 财政局和|教育局 are two."""
    fields = {w for w in words(key) if w[-1] not in "局委办"}
    return {n: frozenset(f for f in fields if len(f) == n) for n in sorted({len(f) for f in fields}, reverse=True)}


def _level_at(text: str, at: int) -> bool:
    return text[at] in LEVELS or text[at : at + 3] in LEVELS


def body_at(text: str, start: int, end: int) -> Body | None:
    """The body whose name ends in the given words, with its place and level; None where it is one of many."""
    word = text[start:end]
    if any_of("not_behind_ministry" if word[-1] == "部" else "not_behind").match(text, end):
        return None
    of_town = _of_towns().get(word)
    if of_town:
        start, word = end - len(of_town), of_town  # 昆仑路街道|办事处, 乌图美仁乡|政府: the town belongs to the place
    start = _with_fields_before(text, start, end)
    if word.endswith("中心") and text.endswith("中小学", 0, start):
        start -= 3
    at = _zone_before(text, start) if word in (*_COMMITTEES, *_ADMINISTRATIONS) else None
    if at is None and word in _ADMINISTRATIONS:
        return None
    at = prefix(text, start if at is None else at)
    if at is None or text[at - 2 : at] in words("attached"):
        return None
    if at == start and (of_town or word in words("need_place") or text[start - 1 : start] == ")"):
        return None
    if _is_kind_only(text, at, start, word):
        return None
    if (office := _OFFICE.match(text, end)) and word[-1] in "府局厅委会协大":
        end = office.end()
    elif further := _BRANCH.match(text, end) or _PARTY.match(text, end):
        end = further.end()
    return body(text, at, end)


def _is_kind_only(text: str, at: int, start: int, word: str) -> bool:
    """Whether a body that begins at `at`, and its last word at `start`, is one of many or not there yet."""
    if at < start:
        addressed = _ADDRESSED.search(text, max(0, at - _ADDRESS), at) and _level_at(text, at)  # 各市、|县人民政府
        return bool(addressed or (word.endswith(("政府", "办事处")) and _ALL_BELOW.fullmatch(text, at, start)))
    if word.endswith("中心") and text[start - 1 : start] in ("级", "性", "型", "化"):
        return True  # 建设省级示范性|教师发展中心
    return word[-1] in "心院室所" and text[max(0, start - 4) : start].endswith(founding_verbs())


def head_at(text: str, start: int, end: int) -> Body | None:
    """县委, 省政府 with the place before it: `[start, end)` holds the level and the word behind it."""
    if any_of("not_behind_head").match(text, end):
        return None
    core = core_before(text, start + 1, BODY_STOPS)
    last = core.words[-1] if core.words else None
    if last is None or text[start - 1 : start] in MANY:
        return None
    at = start
    if last.kind == PLACE:
        at = _first_place(core).start
    elif text[last.start : start + 1] in LEVELS and len(core.words) == 1:
        at = last.start
    elif last.start != start or (len(core.words) > 1 and not _may_precede(text, core)):
        return None
    at -= next((len(party) for party in _ends("parties") if text.endswith(party, 0, at)), 0)
    if office := _OFFICE.match(text, end):
        end = office.end()
    if at == start and _NOTICE.match(text, end):
        return None  # the title of a notice; the signature has the full name
    return body(text, at, end)


def _first_place(core: Core) -> Core:
    first = len(core.words) - 1
    while first and core.words[first - 1].kind == PLACE:
        first -= 1
    return core.since(first)


def _may_precede(text: str, core: Core) -> bool:
    """省委|省政府, 中共|县委, 民革|市委; not 社|区委, 城|市政府."""
    before = core.words[-2]
    return before.kind in (PLACE, HARD) or text[before.start : before.end].endswith(
        ("委", "政府", "上级", *_ends("parties"))
    )
