"""All schools of a text, with those that only their neighbours give away: 第三、第四幼儿园; 成师德高 in a list of schools."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.extract.names.borders import AND, Core, core_before
from kg.extract.names.branches import Found
from kg.extract.names.pieces import INSIDE, KIND, LEVELS, ORDINAL, PLACE, PROPER
from kg.extract.names.school_terms import pattern_of, words
from kg.extract.names.schools import find_at
from kg.extract.names.short_schools import abbreviated, brief, numbered
from kg.extract.spans import outermost
from kg.extract.targets.numerals import read_numeral
from kg.extract.word_lists import WordLists

_LISTS = WordLists("names", "school")
_COUNT = re.compile(r"\s*[一二两三四五六七八九十\d]")
# What may stand between two schools of a list beside a joint: a note in brackets, the number of a row.
_BETWEEN = re.compile(r"\([^()\n]*\)[、,和及]|[、;\s]?\d{1,2}[.、]?")
_HEADING = re.compile("(?:^|[\n。;]) *\\(?\\d{1,2}[.、)] *$")
_NEXT_ROW = re.compile(r"[ \t][^\n]{0,80}\n(?:\d{1,3}[ \t]+)?")
_ROW_BEFORE = re.compile(r"(?:^|\n)(?:\d{1,3}[ \t]+)?$")
_CELL_ENDS = frozenset(" \t")
_CLAUSE = frozenset("。;:\n")
_CLAUSE_OF_BARE = _CLAUSE | {","}
_ENDS = frozenset("。:(—\n")
_TOLD = _LISTS.pattern(r"[。:\n]|\((?!\d+余?所)|,(?:\d|{works|})")
"""What is told of a school, or done to it, behind its name in a heading; not how many there are: 乐都区幼儿园(120所)."""
_OPENS_WORK = frozenset("拟将对")
_SHORT = re.compile("[一二三四五六七八九十\\d]{1,3}[中小幼高]")
_TOWN = re.compile("[\u4e00-\u9fff]{2,3}[镇乡](?=中)")
_JOINERS = frozenset("、和与及一—-,")
_SO_MANY = re.compile(r"[\d一二两三四五六七八九十][所个家][:(]$")
_SUCH_AS = _LISTS.pattern(r"等(?:(?:\d+余?[所家])?{such_as_how}?民办|\d+余?[所家]){such_as}")
"""The head of a list of private schools, or of so many: 启明、育才等|优质民办高中; 航天学校等|5所学校."""
_COUNTED_KINDS = _LISTS.pattern(r"[所个](?<=([两二三四五六七八九十\d]).)({counted})(?!生)")
"""So many, of a kind: 新州、箭桥、新惠|三所高中."""


def find_schools(text: str, endings: Sequence[tuple[int, int]]) -> list[Found]:
    """The schools of a text: those with an ending, those abbreviated, and what their lists tell.

    >>> [f.name for f in find_schools("改造城东、城西小学", [(7, 9)])]
    ['城东小学', '城西小学']
    """
    short = sorted([*abbreviated(text), *brief(text), *numbered(text, endings)], key=lambda f: f.start)
    found = list(_settled(text, list(outermost([*find_at(text, endings, short), *short]))))
    more = [*_shared_heads(text, found), *_between(text, found), *_counted(text, found), *_towns(text, found)]
    return sorted([*found, *more], key=lambda f: f.start)


def _settled(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """The sure ones, and of the others those the text names surely elsewhere or lists beside a sure one."""
    names = {f.name for f in found if f.sure}
    sure = [f.sure or f.name in names or (not _is_weak(f) and any(tells(text, f) for tells in _TELLING)) for f in found]
    pairs = [i for i in range(1, len(found)) if _joined(text, found[i - 1], found[i])]
    for index in pairs:
        sure[index] = sure[index] or (
            index - 1 in pairs and not _is_weak(found[index])
        )  # 蒙古族中学、蒙古族小学、蒙古族幼儿园: three of a kind
        sure[index] = sure[index] or (_brand(found[index]) and _brand(found[index - 1]))
    for index in pairs:
        sure[index] = sure[index] or sure[index - 1]
    for index in reversed(pairs):
        sure[index - 1] = sure[index - 1] or sure[index]
    yield from (f for f, kept in zip(found, sure, strict=True) if kept)


def _built(text: str, one: Found) -> bool:
    """Whether a verb of building stands before it and no number behind: 新建|滨湖学校, 迁建|实验中学, not 新建寄宿学校3所; 与|皖西学院."""
    before = text[max(0, one.start - 2) : one.start]
    if one.name.endswith("学院"):
        return one.core.proper == len(one.name) - 2 == 2 and before.endswith(tuple(words("partner")))
    named = one.core.proper >= 2 or one.core.has(PLACE) or _is_bare(one)  # 新建|崇州学校
    return before in words("building") and named and not _COUNT.match(text, one.end)


def _leads(text: str, one: Found) -> bool:
    """Whether it is named as the one that leads others: 由|机关幼儿园|牵头, 牵头校|展辉学校."""
    if one.core.words and text.endswith(tuple(words("leading")), 0, one.start):
        return True
    before = text.endswith(tuple(words("leads_before")), 0, one.start)
    return before and text.startswith(tuple(words("leads_behind")), one.end)


def _brand(one: Found) -> bool:
    """Whether two or three letters that no list knows are all of a school's name: 正阳|学校, beside another such."""
    return one.name.endswith("学校") and one.core.proper == one.core.end - one.core.start in (2, 3)


def _exemplifies(text: str, one: Found) -> bool:
    """Whether a kind of school follows of which it is one: 爱华育新学校|等民办学校."""
    return (one.core.proper >= 2 or _is_bare(one)) and _SUCH_AS.match(text, one.end) is not None


def _heads(text: str, one: Found) -> bool:
    """Whether it is all of a numbered heading, or begins it: 2.|上欧学校|。九年一贯制,占地118亩; (1)|实验小学|拟扩建;
    (3)|乐都区幼儿园|,9个班."""
    if _HEADING.search(text, max(0, one.start - 5), one.start) is None:
        return False
    if one.core.has(PLACE):
        return _TOLD.match(text, one.end) is not None
    letters = one.core.end - one.core.start - (text[one.start] in LEVELS)  # 县|东湖学校
    named = one.core.proper == letters >= 2
    ends = _ENDS if named else _ENDS | _OPENS_WORK
    return (named or _is_bare(one)) and text[one.end : one.end + 1] in ends


def _acts(text: str, one: Found) -> bool:
    """Whether it begins its clause, or is helped, and does what one school does: ;|民族中学|举办综合高中班4个, 鼓励|实验中学|办出特色."""
    kinds = bool(one.core.words) and _is_bare(one)
    begins = text[one.start - 1 : one.start] in (_CLAUSE_OF_BARE if kinds else _CLAUSE)
    helped = bool(one.core.words) and text.endswith(tuple(words("helped_by")), 0, one.start)
    return (begins or helped) and pattern_of("acts_behind").match(text, one.end) is not None


def _worked_on(text: str, one: Found) -> bool:
    """Whether a part of it follows that is built, or that it moves: 正兴学校|二期, 赤乌学校|综合楼, 城北学校|迁建, 京源学校|初中部."""
    named = one.core.proper >= 2 or one.core.has(PLACE) or _is_bare(one)
    return named and pattern_of("parts_built").match(text, one.end) is not None


def _is_bare(one: Found) -> bool:
    """Whether but kinds are its name, as of one that its place has: 实验小学, 附小."""
    return all(w.kind == KIND for w in one.core.words)


def _is_weak(one: Found) -> bool:
    """Whether it may be any school of its kind, unless a school stands beside it: 外国语学校."""
    return one.name.removesuffix("学校") in words("bare_schools")


def _told_how_many(text: str, one: Found) -> bool:
    """Whether it begins the list of so many: 新增省级示范学校1所:|展辉学校."""
    return one.core.proper >= 2 and _SO_MANY.search(text, max(0, one.start - 4), one.start) is not None


def _in_brackets(text: str, one: Found) -> bool:
    """Whether it fills a bracket that tells the name of the school before it: 十二年一贯制学校(|滨江英才学校|)."""
    told = text[one.start - 1 : one.start] == "(" and text[one.end : one.end + 1] == ")"
    return told and one.core.proper >= 2 and text.endswith("学校", 0, one.start - 1)


def _former(text: str, one: Found) -> bool:
    """Whether it is what a school was: 在原|建才学校|地块."""
    return text[one.start - 1 : one.start] == "原" and one.core.proper >= 2


_TELLING = (_worked_on, _acts, _built, _leads, _exemplifies, _heads, _in_brackets, _former, _told_how_many)
"""What tells that a school is named, one by one."""


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
    """第三、第四幼儿园 and 城东、城西小学: what stands in the list before a name and has the rest in common."""
    for one in found:
        first = one.core.words[0] if one.core.words else None
        if first is None or text[one.start - 1] not in AND or first.kind not in (ORDINAL, PROPER, INSIDE):
            continue
        if first.kind != ORDINAL and (one.core.proper not in (2, 3) or len(one.core.words) > 1 or _goes_on(text, one)):
            continue
        rest, at = text[first.end : one.end], one.start
        while at and text[at - 1] in AND and (before := _alike(text, at - 1, first.kind, first.end - first.start)):
            member = text[before.start : before.end]
            yield Found(before.start, before.end, member if _SHORT.fullmatch(member) else member + rest, True, before)
            at = before.start


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
        number = int(hit[1]) if hit[1].isdigit() else read_numeral(hit[1]) or 0
        if usual and len(cores) == number > 1 and ends.isdisjoint(c.end for c in cores):
            yield from (Found(c.start, c.end, text[c.start : c.end] + hit[2], True, c) for c in cores)
