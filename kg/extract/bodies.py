"""Departments: government, party and public bodies, by full name, by level (县委) or in joint lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.extract.borders import HARD, INSIDE, KIND, ORDINAL, PLACE, PROPER, SOFT, Core, core_before
from kg.ontology import lexicon

_LEVELS = "省市县区州旗盟"
_PARTY = re.compile(r"(?:中共)?$")
_GENERIC_BEFORE = "各每某两几)"


@dataclass(frozen=True, slots=True)
class Body:
    """A department by its span; the name is what stands there."""

    start: int
    end: int
    name: str


@cache
def _words(key: str) -> frozenset[str]:
    return frozenset(lexicon("names")["department"][key])


@cache
def _not_before() -> re.Pattern[str]:
    return re.compile("|".join(_words("not_before")))


@cache
def body_words() -> frozenset[str]:
    """Every ending that gives a body away: literal names and fields with an ending (教育+局)."""
    stems = [s for s in _words("stems") if s[-1] not in "局委办"]
    return frozenset({*_words("literal"), *_words("organs"), *(s + e for s in stems for e in _words("endings"))})


def prefix(text: str, start: int) -> tuple[int, bool]:
    """Where the places and levels before a body begin, and whether the body is one of many (各县教育局).

    >>> prefix("由江苏省如东县教育局", 7)
    (1, False)
    >>> prefix("各县教育局", 2)
    (1, True)
    """
    at, core = start, core_before(text, start, (HARD, SOFT))
    for word in reversed(core.words):
        piece = text[word.start : word.end]
        if word.kind == PLACE or piece in _LEVELS or piece in ("中共", "国家", "兵团", "新疆生产建设兵团", "生产建设兵团") or (word.kind in (PROPER, INSIDE, ORDINAL) and _territory(text, word.start, at, core)):
            at = word.start
        else:
            break
    if at > core.start and at == start and text[start - 1] in "市县区州旗" and start - core.start <= 6:
        at = core.start
    before = text[at - 1 : at]
    if at == start and before in ("委", "府"):
        level = text[at - 2 : at - 1]
        if level and level in _LEVELS:
            at, many = prefix(text, at - 1)
            return at, many
    return at, bool(before) and before in _GENERIC_BEFORE


def _territory(text: str, start: int, end: int, core: Core) -> bool:
    """A territory no table lists: 高新区, 第八师, 袁庄镇."""
    return start == core.start and 2 <= end - start <= 6 and text[end - 1] in "区师镇乡"


def body_at(text: str, start: int, end: int) -> Body | None:
    """The body whose name ends in the given words, with its place and level; None where it is one of many."""
    word = text[start:end]
    if _not_before().match(text, end) or _inside_word(text, start, word):
        return None
    at, many = prefix(text, start)
    if many or (at == start and word in _words("need_place")):
        return None
    if at == start and word[-1] == "局" and text[start - 1 : start] in tuple("市县区、)") and text[start - 1 : start] != "、":
        return None
    return Body(at, end, text[at:end])


def _inside_word(text: str, start: int, word: str) -> bool:
    """规划部门 in 发展规划部门, 科学院 in 社会科学院: a longer word that is no field."""
    return word == "科学院" or (word.endswith("部门") and text[start - 1 : start] in tuple("各的") and word in ("行政部门",))


def head_at(text: str, start: int, end: int) -> Body | None:
    """县委, 省政府, with the place before it; the words of the anchor are level and 委 or 政府."""
    if _not_before().match(text, end) or text[end : end + 2] in ("部门", "工作", "购买", "投入", "主导", "补贴", "统筹", "办学", "举办", "职能", "采购", "债券", "责任", "性基"):
        return None
    core = core_before(text, start + 1, (HARD,))
    words = [w for w in core.words if w.start < start]
    if words and words[-1].kind != PLACE and words[-1].end == start:
        last = text[words[-1].start : words[-1].end]
        if last not in ("中共", "市委", "县委", "区委") and words[-1].kind in (PROPER, KIND, INSIDE, SOFT) and text[start - 1] not in "委府党":
            return None
    if text[start - 1 : start] and text[start - 1] in "各每社小校园片辖城地某(、":
        if text[start - 1] not in "、(":
            return None
    at, many = prefix(text, start + 1)
    if many:
        return None
    at = min(at, start)
    if text[at:start] and not any(w.kind == PLACE and w.start == at for w in core.words):
        at = start
    return Body(at, end, text[at:end])


def group_at(text: str, start: int, end: int) -> Body | None:
    """A leading group or working party with a name of its own: 县委教育工作领导小组."""
    core = core_before(text, start, (HARD,))
    name = text[core.start : start]
    if core.clipped or len(name) < 2 or name in _words("group_generic") or text[end : end + 2] in ("制度", "机制"):
        return None
    if text[core.start - 1 : core.start] in tuple(_GENERIC_BEFORE) or name.endswith(("家长", "党员")):
        return None
    if text[start:end].startswith(("委员会", "联席会议", "工作组", "指挥部", "工作专班")) and not _named(text, core, name):
        return None
    return Body(core.start, end, text[core.start : end])


def _named(text: str, core: Core, name: str) -> bool:
    """A committee must carry a place, a level or a task of some length."""
    return core.has(PLACE) or name[0] in _LEVELS or len(name) >= 6


def find_mass(text: str, hits: list[tuple[int, int]]) -> Iterator[Body]:
    """工会, 共青团, 妇联: where they stand beside one another, or with a level before them."""
    for index, (start, end) in enumerate(hits):
        at, many = prefix(text, start)
        if many:
            continue
        near = [h for h in hits[max(0, index - 1) : index + 2] if h != (start, end)]
        beside = any(text[end : h[0]] in ("、", "和", "与", "及", "以及") or text[h[1] : start] in ("、", "和", "与", "及", "以及") for h in near)
        if at < start or beside or text[start:end] in ("团市委", "团县委", "团区委", "团省委", "团州委"):
            yield Body(at, end, text[at:end])
