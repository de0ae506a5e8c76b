"""Schools that only their neighbours give away: 江川一中、二中; 第三、第四幼儿园; 成师德高 in a list of schools."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from kg.extract.names.borders import INSIDE, KIND, LEVELS, ORDINAL, PLACE, PROPER, Core, core_before
from kg.extract.names.school_words import any_of, words
from kg.extract.names.schools import Found, find_at
from kg.extract.places_in_text import gazetteer

# What follows a session of a party congress, however its list is joined: 十九届二中|、三中、四中和五中全会, 三中|四中和十九届二中全会
_SESSION = "(?<=中)(?:(?:[、,和与及]|以及)*(?:[一二三四五六七八九十]+届)?[一二三四五六七八九]中?)*全(?:体会议|会)"
# 一中, 37中, 二小, 三幼, 一高; the last letter comes first, so that the search skips from one to the next
_ABBREVIATED = re.compile(
    rf"[中小幼高](?<=[一二三四五六七八九十\d].)(?!{_SESSION})"
    "(?![学心小专职高华国央全间期旬年部途科队型康微班组时步块批撮幅片节有考招段]|(?<=中)等[职专教学师技收偏水以城规程发生强及层]|(?<=幼)[儿童师教稚苗]|(?<=高)(?![、,。;新改迁扩整建创提加办和与及等打晋获通被承开实引成]|$))"
)
# A number alone may be a school of the place: 支持一中、二中; it is one where a school's affairs follow: 一中新校区
_ALONE = re.compile(
    "[一二三四五六七八九十][中小幼](?:[、,;。)和与及等]|(?P<sure>新?校区|改扩建|扩建|迁建|改建|教学楼|综合楼|牵头|创建|建设)|$)"
)
_NUMERAL = re.compile(r"[一二三四五六七八九十]{1,3}|\d{1,3}")
_COUNT = re.compile(r"\s*[一二两三四五六七八九十\d]")
# What may stand between two schools of a list beside a joint: a note in brackets, the number of a row.
_BETWEEN = re.compile(r"\([^()\n]*\)[、,和及]|[、;\s]?\d{1,2}[.、]?")
_WORKS = 12
_AND = frozenset("、和与及")
_COUNTS = frozenset("第百千万零")
# What makes 一中 part of something else: 统|一, 高|一, 十九届|二中; and what no name holds
_BOUND = re.compile("[初高第万单统同专其之唯逐进归为成另同某每任唯和届]$|[一七八九十][大老]$|[的了在是各每]|\\d")
_ORDINAL_LIST = re.compile("第([一二三四五六七八九十]{1,3})((?:[、和][一二三四五六七八九十]{1,3})+)(?![、和])")
_SHORT = re.compile("[一二三四五六七八九十\\d]{1,3}[中小幼高]")
# So many, of a kind: 新州、箭桥、新惠|三所高中
_COUNTED = re.compile("所(?<=([两二三四五六七八九十\\d])所)(高级中学|高中|初中|中学|小学|幼儿园)(?!生)")
_VALUES = {n: i for i, n in enumerate("一二三四五六七八九十", 1)} | {"两": 2}
_ATTACHED = re.compile("附(?![属设中小幼近件])[\u4e00-\u9fff][中小](?<=[大院]附..)(?![学心小间期国])")
_TOWN = re.compile("[\u4e00-\u9fff]{2,3}[镇乡](?=中)")
_JOINERS = frozenset("、和与及一—-,")


def find_schools(text: str, endings: Sequence[tuple[int, int]]) -> list[Found]:
    """The schools of a text: those with an ending, those abbreviated, and what their lists tell.

    >>> [f.name for f in find_schools("改造城东、城西小学", [(7, 9)])]
    ['城东小学', '城西小学']
    """
    short = sorted([*abbreviated(text), *_attached(text), *_numbered(text, endings)], key=lambda f: f.start)
    found = sorted([*find_at(text, endings, short), *short], key=lambda f: (f.start, -f.end))
    found = list(_settled(text, list(_outer(found))))
    more = [*_shared_heads(text, found), *_between(text, found), *_counted(text, found), *_towns(text, found)]
    return sorted([*found, *more], key=lambda f: f.start)


def abbreviated(text: str) -> Iterator[Found]:
    """A place or a level with a number: 江川一中, 市一中; a number alone where such a one is before it in the list.

    >>> [f.name for f in abbreviated("支持江川一中、二中和市一中")]
    ['江川一中', '江川二中', '市一中']
    """
    last, place = -1, ""
    for hit in _ABBREVIATED.finditer(text):
        numeral = _NUMERAL.match(text[max(0, hit.start() - 3) : hit.start()][::-1])
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
        elif (start - last != 1 or text[last] not in _AND) and not _worked_on(text, last, start):
            core = core_before(text, start)
            if numeral and len(numeral[0]) > 1 and not core.words and text[start - 1 : start] not in _COUNTS:
                last = hit.end()  # 三十五中 needs no place
                yield Found(start, last, text[start:last], True, Core(start, start, (), False))
                continue
            bare = numeral and not core.words and text[start - 1 : start] not in _COUNTS
            if bare and (alone := _ALONE.match(text, start)):
                last = hit.end()
                yield Found(start, last, text[start:last], alone["sure"] is not None, Core(start, start, (), False))
                continue
            if numeral and not numeral[0][0].isdigit() and _called(text, core):
                last = hit.end()
                yield Found(core.start, last, text[core.start : last], True, core)
            continue
        last = hit.end()
        yield Found(core.start, hit.end(), place + text[start : hit.end()], True, core)


@cache
def _works() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of('works').pattern}){{1,3}}[、,]")


def _attached(text: str) -> Iterator[Found]:
    """Short names of schools of a university elsewhere than at its seat: 首师大附密中.

    >>> [f.name for f in _attached("密云二中、首师大附密中发挥作用,大附属中学")]
    ['首师大附密中']
    """
    for hit in _ATTACHED.finditer(text):
        core = core_before(text, hit.start())
        if 2 <= core.end - core.start <= 5 and not core.clipped:
            yield Found(core.start, hit.end(), text[core.start : hit.end()], True, core)


def _worked_on(text: str, last: int, start: int) -> bool:
    """Whether but works stand between two schools of a list: 县一中|新校区建设、|二中|扩建、三中."""
    return 0 < last < start <= last + _WORKS and _works().fullmatch(text, last, start) is not None


def _called(text: str, core: Core) -> bool:
    """Whether a name that no table has stands before 一中, 二小: 会宁|一中, 实验|二小, not 教师统|一中."""
    kinds = [text[w.start : w.end] for w in core.words if w.kind == KIND]
    usual = {w.kind for w in core.words} <= {PROPER, INSIDE, PLACE, KIND} and not set(kinds) - words("numbered")
    length = core.end - core.start - sum(w.end - w.start for w in core.words[:-1] if w.kind == PLACE)
    if not usual or not 2 <= length <= 6 or core.clipped:
        return False
    return _is_county(text[core.start : core.end]) or not _BOUND.search(text, core.start, core.end)


def _is_county(short: str) -> bool:
    """Whether a word is the short name of a county, as which it stands in no table where it is a word too: 文成, 会同."""
    return any(short + level in gazetteer().names for level in "县市区")


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
    if first == len(core.words) > 1 and core.words[-2].kind == KIND and _is_county(text[core.words[-1].start : end]):
        first -= text[core.words[-2].start : core.words[-2].end] not in words("numbered")  # 达标工程|平和一中
    alone = first == len(core.words) == 1 and text[core.start : end] in LEVELS
    if alone and text[core.start - 1 : core.start] not in ("各", "每"):
        first = 0
    return core.since(first) if first < len(core.words) else Core(end, end, (), False)


def _numbered(text: str, endings: Sequence[tuple[int, int]]) -> Iterator[Found]:
    """第七、八、九幼儿园 and 第一、二实验小学: one 第 for several numerals.

    >>> [f.name for f in _numbered("新建第七、八幼儿园", [(6, 9)])]
    ['第七幼儿园', '第八幼儿园']
    """
    after = iter(endings)
    anchor = next(after, None)
    for hit in _ORDINAL_LIST.finditer(text):
        while anchor and anchor[0] < hit.end():
            anchor = next(after, None)
        if anchor is None or anchor[0] - hit.end() > 6:
            continue
        if any(w.kind != KIND for w in core_before(text, anchor[0]).words[1:]):
            continue
        core = core_before(text, hit.start(2))
        rest = text[hit.end() : anchor[1]]
        yield Found(core.start, hit.end(1), text[core.start : hit.end(1)] + rest, True, core)
        for numeral in _NUMERAL.finditer(text, hit.start(2), hit.end()):
            end = anchor[1] if numeral.end() == hit.end() else numeral.end()
            yield Found(numeral.start(), end, f"第{numeral[0]}{rest}", True, core)


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
    sure = [f.sure or f.name in names or _built(text, f) for f in found]
    pairs = [i for i in range(1, len(found)) if _joined(text, found[i - 1], found[i])]
    for index in pairs:
        sure[index] = sure[index] or index - 1 in pairs  # 蒙古族中学、蒙古族小学、蒙古族幼儿园: three of a kind
    for index in pairs:
        sure[index] = sure[index] or sure[index - 1]
    for index in reversed(pairs):
        sure[index - 1] = sure[index - 1] or sure[index]
    yield from (f for f, kept in zip(found, sure, strict=True) if kept)


def _built(text: str, one: Found) -> bool:
    """Whether a verb of building stands before it and no number behind: 新建|滨湖学校, not 新建寄宿学校3所; 与|皖西学院."""
    before = text[max(0, one.start - 2) : one.start]
    if one.name.endswith("学院"):
        return one.core.proper == len(one.name) - 2 == 2 and before.endswith(tuple(words("partner")))
    named = one.core.proper >= 2 or one.core.has(PLACE)  # 新建|崇州学校
    return before in words("building") and named and not _COUNT.match(text, one.end)


def _joined(text: str, one: Found, two: Found) -> bool:
    gap = two.start - one.end
    if gap == 1:
        return text[one.end] in _JOINERS
    return gap < 16 and _BETWEEN.fullmatch(text, one.end, two.start) is not None


def _shared_heads(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """第三、第四幼儿园 and 城东、城西小学: what stands in the list before a name and has the rest in common."""
    for one in found:
        first = one.core.words[0] if one.core.words else None
        if first is None or text[one.start - 1] not in _AND or first.kind not in (ORDINAL, PROPER, INSIDE):
            continue
        if first.kind != ORDINAL and (one.core.proper not in (2, 3) or len(one.core.words) > 1 or _goes_on(text, one)):
            continue
        rest, at = text[first.end : one.end], one.start
        while at and text[at - 1] in _AND and (before := _alike(text, at - 1, first.kind, first.end - first.start)):
            member = text[before.start : before.end]
            yield Found(before.start, before.end, member if _SHORT.fullmatch(member) else member + rest, True, before)
            at = before.start


def _towns(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """孙庄镇、王庄镇、李庄镇中心小学 are three: each town of the list has what the last one has.

    >>> [f.name for f in find_schools("改造孙庄镇、王庄镇、李庄镇中心小学", [(15, 17)])]
    ['孙庄镇中心小学', '王庄镇中心小学', '李庄镇中心小学']
    """
    for one in found:
        town, at = _TOWN.match(text, one.start, one.core.end), one.start
        while town and at and text[at - 1] in _AND:
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
    for hit in _COUNTED.finditer(text):
        cores, at = [], hit.start(1)
        while (core := core_before(text, at)).words:
            cores.append(core)
            at = core.start - 1
            if core.start == 0 or text[at] not in _AND:
                break
        usual = all(c.end - c.start in (2, 3) and (c.proper or c.has(PLACE)) and not c.has(ORDINAL) for c in cores)
        number = _VALUES.get(hit[1]) or int(hit[1])
        if usual and len(cores) == number > 1 and ends.isdisjoint(c.end for c in cores):
            yield from (Found(c.start, c.end, text[c.start : c.end] + hit[2], True, c) for c in cores)
