"""Schools that only their neighbours give away: 江川一中、二中; 第三、第四幼儿园; 成师德高 in a list of schools."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.extract.names.borders import INSIDE, LEVELS, ORDINAL, PLACE, PROPER, Core, core_before
from kg.extract.names.schools import Found, find_at

# 一中, 37中, 二小; [中小] comes first, so that the search skips from one to the next
_ABBREVIATED = re.compile(r"[中小](?<=[一二三四五六七八九十\d].)(?![学心等小专职高华国央间期旬年部途科队型康微班组])")
_NUMERAL = re.compile(r"[一二三四五六七八九十]{1,3}|\d{1,3}")
_AND = frozenset("、和与及")
_JOINERS = frozenset("、和与及一—-,")


def find_schools(text: str, endings: Sequence[tuple[int, int]]) -> list[Found]:
    """The schools of a text: those with an ending, those abbreviated, and what their lists tell.

    >>> [f.name for f in find_schools("改造城东、城西小学", [(7, 9)])]
    ['城东小学', '城西小学']
    """
    short = list(abbreviated(text))
    found = sorted([*find_at(text, endings, short), *short], key=lambda f: (f.start, -f.end))
    found = list(_settled(text, list(_outer(found))))
    return sorted([*found, *_shared_heads(text, found), *_between(text, found)], key=lambda f: f.start)


def abbreviated(text: str) -> Iterator[Found]:
    """A place or a level with a number: 江川一中, 市一中; a number alone where such a one is before it in the list.

    >>> [f.name for f in abbreviated("支持江川一中、二中和市一中")]
    ['江川一中', '江川二中', '市一中']
    """
    last, place = -1, ""
    for hit in _ABBREVIATED.finditer(text):
        numeral = _NUMERAL.match(text[hit.start() - 3 : hit.start()][::-1])
        start = hit.start() - (numeral.end() if numeral else 1)
        numbers, at = _numbers_before(text, start)
        core = _named_by(text, at)
        for number in numbers if core.words else ():
            named = text[core.start : core.end] + text[number : number + 1] + hit[0]
            yield Found(core.start if number == at else number, number + 1, named, True, core)
        if numbers and core.words:
            core = Core(start, start, core.words, False)
            place = named[:-2]
        elif core.words:
            place = text[core.start : core.end]
        elif start - last != 1 or text[last] not in _AND:
            core = core_before(text, start)
            if [w.kind for w in core.words] == [PROPER] and core.proper in (2, 3):
                yield Found(core.start, hit.end(), text[core.start : hit.end()], False, core)
            continue
        last = hit.end()
        yield Found(core.start, hit.end(), place + text[start : hit.end()], True, core)


def _numbers_before(text: str, start: int) -> tuple[list[int], int]:
    """Where the bare numerals of 一、二、三中 stand before the last one, and where the first of them does."""
    numbers: list[int] = []
    while start > 1 and text[start - 1] == "、" and text[start - 2] in "一二三四五六七八九十":
        start -= 2
        numbers.insert(0, start)
    return numbers, start


def _named_by(text: str, end: int) -> Core:
    """The unbroken run of places, or the level (市), that stands right before `end`."""
    core = core_before(text, end)
    first = len(core.words)
    while first and core.words[first - 1].kind == PLACE:
        first -= 1
    alone = first == len(core.words) == 1 and text[core.start : end] in LEVELS
    if alone and text[core.start - 1 : core.start] not in ("各", "每"):
        first = 0
    return core.since(first) if first < len(core.words) else Core(end, end, (), False)


def _outer(found: Sequence[Found]) -> Iterator[Found]:
    """Without what lies within another."""
    end = -1
    for one in found:
        if one.end > end:
            end = one.end
            yield one


def _settled(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """The sure ones, and of the others those the text names surely elsewhere or lists beside a sure one."""
    names = {f.name for f in found if f.sure}
    for index, one in enumerate(found):
        beside = [f for f in found[max(0, index - 1) : index + 2] if f.sure]
        listed = (one.core.proper >= 2 or one.core.has(PLACE)) and any(
            _joined(text, one, f) or _joined(text, f, one) for f in beside
        )
        if one.sure or one.name in names or listed:
            yield one


def _joined(text: str, one: Found, two: Found) -> bool:
    return two.start - one.end == 1 and text[one.end] in _JOINERS


def _shared_heads(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """第三、第四幼儿园 and 城东、城西小学: what stands in the list before a name and has the rest in common."""
    for one in found:
        first = one.core.words[0] if one.core.words else None
        if first is None or text[one.start - 1] not in _AND or first.kind not in (ORDINAL, PROPER, INSIDE):
            continue
        if first.kind != ORDINAL and (one.core.proper not in (2, 3) or len(one.core.words) > 1):
            continue
        rest, at = text[first.end : one.end], one.start
        while at and text[at - 1] in _AND and (before := _alike(text, at - 1, first.kind, first.end - first.start)):
            yield Found(before.start, before.end, text[before.start : before.end] + rest, True, before)
            at = before.start


def _alike(text: str, end: int, kind: str, length: int) -> Core | None:
    """The member of the list that ends at `end`, if it is made like its neighbour."""
    core = core_before(text, end)
    kinds = [w.kind for w in core.words]
    if kind == ORDINAL:
        return core if kinds[-1:] == [ORDINAL] and set(kinds) <= {PLACE, ORDINAL, PROPER, INSIDE} else None
    return core if kinds in ([PROPER], [INSIDE]) and core.end - core.start == length else None


def _between(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """An item between two schools of a list is a school, whatever it is called: 东汽八一中学、成师德高,绵竹职中."""
    for one, two in pairwise(found):
        gap = text[one.end : two.start]
        if 4 <= len(gap) <= 8 and gap[0] in "、和与及," and gap[-1] in "、和与及,":
            core = core_before(text, two.start - 1)
            if core.start == one.end + 1 and {w.kind for w in core.words} == {PROPER}:
                yield Found(core.start, core.end, text[core.start : core.end], True, core)
