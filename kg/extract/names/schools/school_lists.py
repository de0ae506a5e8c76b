"""All schools of a text, with those that only their neighbours give away: 第三、第四幼儿园; 成师德高 in a list of schools."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.extract.names.cutting import AND, INSIDE, KIND, ORDINAL, PLACE, PROPER, Core, core_before
from kg.extract.names.schools.branches import Found
from kg.extract.names.schools.school_signs import is_brand, is_slogan, is_told, is_weak
from kg.extract.names.schools.school_terms import words
from kg.extract.names.schools.schools import find_at
from kg.extract.names.schools.short_schools import abbreviated, brief, numbered
from kg.extract.spans import outermost
from kg.extract.targets.numbers import read_count
from kg.extract.word_lists import WordLists

_LISTS = WordLists("names", "school")
# What may stand between two schools of a list beside a joint: a note in brackets, the number of a row.
_BETWEEN = re.compile(r"\([^()\n]*\)[、,和及]|[、;\s]?\d{1,2}[.、]?")
_NEXT_ROW = re.compile(r"[ \t][^\n]{0,80}\n(?:\d{1,3}[ \t]+)?")
_ROW_BEFORE = re.compile(r"(?:^|\n)(?:\d{1,3}[ \t]+)?$")
_CELL_ENDS = frozenset(" \t")
_SHORT = re.compile("[一二三四五六七八九十\\d]{1,3}[中小幼高]")
_TOWN = re.compile("[\u4e00-\u9fff]{2,3}[镇乡](?=中)")
_JOINERS = frozenset("、和与及一—-,")
_COUNTED_KINDS = _LISTS.pattern(r"[所个](?<=([两二三四五六七八九十\d]).)({counted})(?!生)")
"""So many, of a kind: 新州、箭桥、新惠|三所高中."""


def find_schools(text: str, endings: Sequence[tuple[int, int]]) -> list[Found]:
    """The schools of a text: those with an ending, those abbreviated, and what their lists tell.

    >>> [f.name for f in find_schools("改造城东、城西小学", [(7, 9)])]
    ['城东小学', '城西小学']
    """
    short = sorted([*abbreviated(text), *brief(text), *numbered(text, endings)], key=lambda f: f.start)
    found = list(_settled(text, list(outermost([*short, *find_at(text, endings, short)]))))
    more = [*_shared_heads(text, found), *_between(text, found), *_counted(text, found), *_towns(text, found)]
    return sorted([*found, *more], key=lambda f: f.start)


def _settled(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """The sure ones, and of the others those the text names surely elsewhere or lists beside a sure one."""
    told = [f.sure or is_told(text, f) for f in found]
    names = {f.name for f, known in zip(found, told, strict=True) if f.sure or (known and f.core.has(PLACE))}
    sure = [known or f.name in names for f, known in zip(found, told, strict=True)]
    pairs = [i for i in range(1, len(found)) if _joined(text, found[i - 1], found[i])]
    for index in pairs:
        third = index - 1 in pairs and not is_weak(found[index])  # 蒙古族中学、蒙古族小学、蒙古族幼儿园
        sure[index] = sure[index] or third
        sure[index] = sure[index] or (is_brand(found[index]) and is_brand(found[index - 1]))
    for index in pairs:
        sure[index] = sure[index] or sure[index - 1]
    for index in reversed(pairs):
        sure[index - 1] = sure[index - 1] or sure[index]
    yield from (f for f, kept in zip(found, sure, strict=True) if kept and not is_slogan(text, f))


def _joined(text: str, one: Found, two: Found) -> bool:
    gap = two.start - one.end
    if gap == 1:
        return text[one.end] in _JOINERS
    return (gap < 16 and _BETWEEN.fullmatch(text, one.end, two.start) is not None) or _in_rows(text, one, two)


def _in_rows(text: str, one: Found, two: Found) -> bool:
    """Whether each fills the first cell of its row, or the second behind the row's number, of a table's next rows."""
    return (
        text[one.end : one.end + 1] in _CELL_ENDS
        and text[two.end : two.end + 1] in _CELL_ENDS
        and _NEXT_ROW.fullmatch(text, one.end, two.start) is not None
        and _ROW_BEFORE.search(text, max(0, one.start - 6), one.start) is not None
    )


def _shared_heads(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """第三、第四幼儿园 and 城东、城西中心小学: what stands in the list before a name and has the rest in common; a kind is not shared
    where the list begins with a whole name: 城关三中、育英、永乐实验小学.
    """
    ends = {one.end for one in found}
    for one in found:
        first = one.core.words[0] if one.core.words else None
        if first is None or text[one.start - 1] not in AND or first.kind not in (ORDINAL, PROPER, INSIDE):
            continue
        kinds = [word.kind for word in one.core.words[1:]] if first.kind != ORDINAL else []
        if first.kind != ORDINAL and (one.core.proper not in (2, 3) or {*kinds} - {KIND} or _goes_on(text, one)):
            continue
        rest, members, at = text[first.end : one.end], list[Core](), one.start
        while at and text[at - 1] in AND and (before := _alike(text, at - 1, first.kind, first.end - first.start)):
            members.append(before)
            at = before.start
        if kinds and text[at - 1] in AND and at - 1 in ends:
            continue
        for core in members:
            member = text[core.start : core.end]
            yield Found(core.start, core.end, member if _SHORT.fullmatch(member) else member + rest, True, core)


def _towns(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """孙庄镇、王庄镇、李庄镇中心小学 are three: each town of the list has what the last one has.

    >>> [f.name for f in find_schools("改造孙庄镇、王庄镇、李庄镇中心小学", [(15, 17)])]
    ['孙庄镇中心小学', '王庄镇中心小学', '李庄镇中心小学']
    """
    for one in found:
        town, at = _TOWN.match(text, one.start), one.start
        while town and at and text[at - 1] in AND:
            core = core_before(text, at - 1)
            named = core.proper in (1, 2, 3) or core.has(PLACE)
            if not named or text[core.end - 1] not in "镇乡":
                break
            yield Found(core.start, core.end, text[core.start : core.end] + text[town.end() : one.end], True, core)
            at = core.start


def _goes_on(text: str, one: Found) -> bool:
    """Whether a name is more than its core and an ending, which a list hardly shares: 红岭中学|石厦校区."""
    return text[one.core.end : one.end] not in words("anchors")


def _alike(text: str, end: int, kind: str, length: int) -> Core | None:
    """The member of the list that ends at `end`, if it is made like its neighbour."""
    core = core_before(text, end)
    kinds = [w.kind for w in core.words]
    if text[core.start - 1 : core.start].isdigit():
        return None  # 62|中分部、春湖路小学
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


def _counted(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """The members of 新州、箭桥、新惠三所高中, if there are as many as it says and none of them is a school's whole name.

    >>> [f.name for f in _counted("支持新州、箭桥两所高中", [])]
    ['箭桥高中', '新州高中']
    """
    ends = {f.end for f in found}
    for hit in _COUNTED_KINDS.finditer(text):
        cores, at = [], hit.start(1)
        while (core := core_before(text, at)).words:
            cores.append(core)
            at = core.start - 1
            if core.start == 0 or text[at] not in AND:
                break
        usual = all(c.end - c.start in (2, 3) and (c.proper or c.has(PLACE)) and not c.has(ORDINAL) for c in cores)
        if usual and len(cores) == read_count(hit[1]) > 1 and ends.isdisjoint(c.end for c in cores):
            yield from (Found(c.start, c.end, text[c.start : c.end] + hit[2], True, c) for c in cores)
