"""Departments: government, party and public bodies, by full name (县教育局), by level (县委) or by task (领导小组)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from kg.extract.names.borders import (
    BODY_STOPS,
    HARD,
    INSIDE,
    LEVELS,
    LONG_STOPS,
    ORDINAL,
    PLACE,
    PROPER,
    Core,
    core_before,
)
from kg.ontology import lexicon

_OFFICE = re.compile(r"办公室|办公厅|办(?=[、,。;)\s]|$)")
# A branch of the body before it: 市自然资源局|惠城分局, 国家税务总局|会宁县税务局.
_BRANCH = re.compile(
    r"(?<=局)[\u4e00-\u9fff]{2,4}分局|(?<=税务总局)[\u4e00-\u9fff]{2,8}?税务局"
    r"|(?<=[纪监]委)派驻[\u4e00-\u9fff]{0,12}?纪检监察组"
)
_NOTICE = re.compile("关于(?:印发|发布|转发|下发)")
_NEW_AREA = ("新区", "高新区", "开发区", "经开区", "工业园", "产业园", "经济开发区", "经济技术开发区", "示范区")
_PARTY = re.compile("(?<=[局厅委])(?:机关)?党(?:组(?!织)|委|工委)")
_ADDRESSED = re.compile("各[省市县区州旗盟自治]{1,4}、$")
_ADDRESS = 8
_LONGEST_TASK = 12
_QUOTED_TASK = ("”", "”工程", "”行动", "”计划", "”专项", "”改革", "”改革工作", "”工作", "”试点", "”试点工作")
_MANY = frozenset("各每某两几")
_TERRITORY = frozenset("区市县州旗师镇乡")
_PEOPLE = ("家长", "党员", "学生")
_AND = ("、", "和", "与", "及", "以及")


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
def _any_of(key: str) -> re.Pattern[str]:
    return re.compile("|".join(sorted(words(key), key=len, reverse=True)))


@cache
def _founding() -> tuple[str, ...]:
    return tuple(lexicon("names")["organization"]["founding"])


@cache
def _neighbour() -> re.Pattern[str]:
    return re.compile(lexicon("names")["joint"]["neighbours"])


@cache
def body_words() -> frozenset[str]:
    """Every ending that gives a body away: literal names and fields with an ending (教育+局)."""
    stems = [s for s in words("stems") if s[-1] not in "局委办" and s not in words("no_ending")]
    return frozenset({*words("literal"), *words("organs"), *(s + e for s in stems for e in words("endings"))})


def prefix(text: str, start: int) -> int | None:
    """Where the places and levels before a body begin; None where the body is one of many (各县教育局).

    >>> prefix("由江苏省如东县教育局", 7), prefix("各县教育局", 2), prefix("区委编办", 2)
    (1, None, 0)
    """
    at, core = start, core_before(text, start)
    pieces = [text[w.start : w.end] for w in core.words]
    for index in range(len(core.words) - 1, -1, -1):
        word, piece = core.words[index], pieces[index]
        territory = index == 0 and text[at - 1] in _TERRITORY and at - word.start <= 5
        if word.kind == PLACE or piece in LEVELS or piece in ("中共", "中国", "国网"):
            at = word.start
        elif (word.kind == INSIDE and piece[-1] in "区团") or (territory and word.kind in (PROPER, INSIDE, ORDINAL)):
            at = word.start  # a territory that no table lists: 高新区, 第八师, 袁庄镇
        elif word.kind in (PROPER, INSIDE) and 2 <= at - word.start <= 3 and text.startswith(_NEW_AREA, at):
            at = word.start  # 西咸|新区
        elif (piece == "师" and index and core.words[index - 1].kind == ORDINAL) or (
            word.kind == ORDINAL and text[at] == "师"
        ):
            at = word.start  # 第八|师
        else:
            break
    if text[at - 2 : at] == "国家":
        at -= 2
    levels = sum(1 for _ in takewhile(LEVELS.__contains__, reversed(pieces)))
    if levels > 1 or text[at - 1 : at] in _MANY:
        return None
    return _office_of(text, at) if at == start else at


def _office_of(text: str, at: int) -> int | None:
    """The party committee or government before its office: 区委|编办, 市人民政府|教育督导室."""
    for head in ("人民政府", "政府", "委员会", "党委", "委"):
        level = at - len(head) - 1
        if text[max(0, at - len(head)) : at] == head and level >= 0 and text[level] in LEVELS:
            if head != "委" and text[level - 2 : level] == text[level] + "委":
                return prefix(text, level - 1)  # 区委|区政府|督查办
            return prefix(text, at - len(head))
    return at


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
    if _any_of("not_behind_ministry" if word[-1] == "部" else "not_behind").match(text, end):
        return None
    start = _with_fields_before(text, start, end)
    at = prefix(text, start)
    if at is None or text[at - 2 : at] in words("attached"):
        return None
    if at == start and (word in words("need_place") or text[start - 1 : start] == ")"):
        return None
    if _ADDRESSED.search(text, max(0, at - _ADDRESS), at) and _level_at(text, at):
        return None  # 各市、|县人民政府
    if word.endswith("中心") and text[at - 3 : at] == "中小学":
        at -= 3
    if at == start and word[-1] in "心院室所" and text[max(0, start - 4) : start].endswith(_founding()):
        return None
    if (office := _OFFICE.match(text, end)) and word[-1] in "府局厅委会":
        end = office.end()
    elif further := _BRANCH.match(text, end) or _PARTY.match(text, end):
        end = further.end()
    return body(text, at, end)


def head_at(text: str, start: int, end: int) -> Body | None:
    """县委, 省政府 with the place before it: `[start, end)` holds the level and the word behind it."""
    if _any_of("not_behind_head").match(text, end):
        return None
    core = core_before(text, start + 1, BODY_STOPS)
    last = core.words[-1] if core.words else None
    if last is None or text[start - 1 : start] in _MANY:
        return None
    at = start
    if last.kind == PLACE:
        at = _first_place(core).start
    elif text[last.start : start + 1] in LEVELS and len(core.words) == 1:
        at = last.start
    elif last.start != start or (len(core.words) > 1 and not _may_precede(text, core)):
        return None
    if text[at - 2 : at] == "中共":
        at -= 2
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
    """省委|省政府, 中共|县委; not 社|区委, 城|市政府."""
    before = core.words[-2]
    return before.kind in (PLACE, HARD) or text[before.start : before.end].endswith(("委", "政府", "中共", "上级"))


def group_at(text: str, start: int, end: int) -> Body | None:
    """A leading group or working party with a name of its own: 县委教育工作领导小组."""
    if text.endswith(_QUOTED_TASK, 0, start):
        return _quoted_group(text, start, end)
    core = without_leading(text, core_before(text, start, LONG_STOPS))
    name = text[core.start : start]
    if core.clipped or core.has(ORDINAL) or not 2 <= len(name) <= 20 or name in words("group_generic"):
        return None
    if text[core.start - 1 : core.start] in _MANY or name.endswith(_PEOPLE) or text[end : end + 2] in ("制度", "机制"):
        return None
    placed = core.has(PLACE) or name[0] in LEVELS
    committee = text.startswith("委员会", start)
    if not placed and (committee or (len(name) < 6 and "领导小组" not in text[start:end])):
        return None
    return body(text, core.start, end)


def _quoted_group(text: str, start: int, end: int) -> Body | None:
    """A group whose task stands in quotation marks, with a place or a level before it: 县|“双减”|工作专班."""
    opened = text.rfind("“", max(0, start - _LONGEST_TASK), start)
    core = without_leading(text, core_before(text, opened, LONG_STOPS)) if opened > 0 else None
    if core is None or not core.words or core.clipped or text[core.start - 1 : core.start] in _MANY:
        return None
    placed = core.words[0].kind == PLACE or text[core.start] in LEVELS
    return body(text, core.start, end) if placed else None


def neighbours(text: str, found: Collection[Body]) -> Iterator[Body]:
    """Bodies that no list knows, beside known ones: 区财政局、区绿化市容局.

    >>> [b.name for b in neighbours("区财政局、区园容局、县消防大队", [Body(0, 4, "区财政局")])]
    ['区园容局', '县消防大队']
    """
    known: dict[int, int] = {}
    for one in found:
        known[one.start] = max(one.end, known.get(one.start, 0))
    passed: set[int] = set()  # a list is gone through once, not again from each of its members
    for one in found:
        at = one.end
        while (
            at not in passed
            and text[at : at + 1] in ("、", ",", "和", "与", "及")
            and (hit := _neighbour().match(text, at + 1))
        ):
            passed.add(at)
            if hit.end() > known.get(hit.start(), 0):
                known[hit.start()] = hit.end()
                yield body(text, *hit.span())
            at = hit.end()


def without_leading(text: str, core: Core) -> Core:
    """The core without the verbs it begins with (建设|学前教育联盟); from its first place on, where it has one."""
    leading = lexicon("names")["organization"]["leading"]
    words_there = [(w, text[w.start : w.end]) for w in core.words]
    first = next((i for i, (w, _) in enumerate(words_there) if w.kind == PLACE), None)
    if first and words_there[first - 1][1] in ("大学", "学院"):
        return core  # 华东师范大学|闵行|基础教育集团
    if first is None:
        first = next((i for i, (w, piece) in enumerate(words_there) if piece not in leading and w.kind != HARD), 0)
    return core.since(first) if first else core


def find_mass(text: str, hits: Sequence[tuple[int, int]]) -> Iterator[Body]:
    """工会, 共青团, 妇联: where they stand beside one another, or with a level before them.

    >>> [b.name for b in find_mass("县妇联、关工委要参与", [(1, 3), (4, 7)])]
    ['县妇联', '关工委']
    """
    for index, (start, end) in enumerate(hits):
        at = prefix(text, start)
        near = [h for h in hits[max(0, index - 1) : index + 2] if h != (start, end)]
        beside = any(text[end : h[0]] in _AND or text[h[1] : start] in _AND for h in near)
        league = len(text[start:end]) == 3 and text[start] == "团"  # 团市委
        if at is not None and (at < start or beside or league):
            yield body(text, at, end)
