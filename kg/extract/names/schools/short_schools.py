"""Schools by a number or by less than an ending: 江川一中、二中; 市一、二、三中; 第三、四幼儿园; 县幼."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.extract.names.cutting import AND, INSIDE, KIND, LEVELS, PLACE, PROPER, Core, Word, core_before
from kg.extract.names.schools.branches import Found, with_part
from kg.extract.names.schools.school_places import is_county, named_in
from kg.extract.names.schools.school_terms import kinds_of, words
from kg.extract.word_lists import WordLists
from kg.read.scan import Scan

# What follows a session of a party congress, however its list is joined: 十九届二中|、三中、四中和五中全会, 三中|四中和十九届二中全会
_SESSION = (
    "(?<=中)(?:(?:[、,和与及]|以及)?(?:[一二三四五六七八九十]{1,3}届)?[一二三四五六七八九]中?){0,9}+全(?:体会议|会)"
)
# 一中, 37中, 二小, 三幼, 一高, 三初; the last letter comes first, so that the search skips from one to the next
_ABBREVIATED = Scan(
    "中小幼高初",
    rf"(?<=[一二三四五六七八九十\d].)(?!{_SESSION})"
    "(?!"
    "小(?!学(?:分?部|分校))"  # 62中|小学部 is one
    "|[心专职华国央间期旬年途科队型康微时步块批撮幅片节有考段]"  # 二中|全会, 五小|时
    "|学(?!生)|全(?!面)|部(?!分)|班(?!级)|组(?![成建织])|招(?![生聘收])"  # 一中|学; 三中学生宿舍, 二小组成集团 are one's
    "|高(?!中部)"  # 二中|高年级, but 一中高中部
    "|(?<=中)等[职专教师技收偏水以城规程发生强及层]"  # 中等职业学校
    "|(?<=幼)[儿童师教稚苗]"
    "|(?<=\\d高)"  # 03|高中
    "|(?<=初)[级中始等步期衷一二三年]"  # 第三|初级中学, 初一|初二
    "|(?<=高)(?:中(?=[生段学部阶教招考职专])|新(?![建校址])|[级校质效水度层标原端速温产值铁压低品能危频龄峰雅强精尖寒地档山远位额难一二三])"
    # 高一|高二, 一高|标准; 县一高|扩建 is one
    ")",
)
_NUMERAL = re.compile(r"[一二三四五六七八九十]{1,3}|\d{1,3}")
_WORKS = 12
_MOST_NUMBERS = 9
# 县幼, 中职, 民中, 镇小, 武冈师范; the last letter comes first here too
_BRIEF = Scan(
    "幼职中小范",
    "(?:(?<=[市县区州旗盟]幼|中职|[民蒙藏侨]中|[镇乡村]小|师范)(?=[、,。;)“和与及等扩迁改新创牵升结]|$)|(?<=[镇乡]中)(?=[、等扩迁改](?!小学)))",
)
_ALL = frozenset("全各每本我")
_OF_LEVEL = frozenset("县州旗盟")
_COUNTS = frozenset("第百千万零")
# What makes 一中 part of something else: 统|一, 高|一, 十九届|二中; and what no name holds
_BOUND = re.compile("[初高第万单统同专其之唯逐进归为成另同某每任唯和届]$|[一七八九十][大老]$|[的了在是各每]|\\d")
_ORDINAL_LIST = re.compile("第([一二三四五六七八九十]{1,3})((?:[、和][一二三四五六七八九十]{1,3})+)(?![、和])")
_LISTS = WordLists("names", "school")
_ALONE = _LISTS.pattern("[一二三四五六七八九十][中小幼](?:[、,;。)和与及等]|(?P<sure>{sure_behind+parts_built|})|$)")
"""A number alone may be a school of the place (支持一中、二中), and is one where a school's affairs follow: 一中新校区."""
_WORKS_BETWEEN = _LISTS.pattern("{works|}{1,3}[、,]")


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
        elif (start - last != 1 or text[last] not in AND) and not _worked_on(text, last, start):
            if found := _unplaced(text, start, hit.end(), numeral):
                last = found.end
                place = text[found.start : start] if found.start < start else place
                yield found  # 城关镇|一小, whose town holds for 二小 behind it
            continue
        last = hit.end() + text.startswith("高中", hit.start())  # 市一高|中
        end = with_part(text, last)
        yield Found(core.start, end, place + text[start:end], True, core)


def _unplaced(text: str, start: int, end: int, numeral: re.Match[str] | None) -> Found | None:
    """A number without a place or a level before it: 三十五中, which needs none; 一中 by what follows; 会宁|一中 by its name."""
    core = core_before(text, start)
    if numeral and not core.words and named_in(text, text[start - 2 : start]):
        return Found(start - 2, end, text[start - 2 : end], True, Core(start - 2, start, (), False))
    if numeral and not core.words and text[start - 1 : start] not in _COUNTS:
        alone = _ALONE.match(text, start)
        if len(numeral[0]) > 1 or alone:
            sure = len(numeral[0]) > 1 or (alone is not None and alone["sure"] is not None)
            return Found(start, end, text[start:end], sure, Core(start, start, (), False))
    if numeral and not numeral[0][0].isdigit() and _called(text, core):
        return Found(core.start, end, text[core.start : end], True, core)
    return None


def brief(text: str) -> Iterator[Found]:
    """The kindergarten of a level, the vocational school or that of a nationality of a county, the school of a town.

    >>> [f.name for f in brief("县幼、市幼扩建,湄潭中职和全省中职,县民中、凯里民中、云溪镇小")]
    ['县幼', '市幼', '湄潭中职', '县民中', '凯里民中', '云溪镇小']
    """
    for hit in _BRIEF.finditer(text):
        town = text[hit.start() - 1] in "镇乡村"
        at = hit.start() - (not town)
        core = core_before(text, at)
        of_level = not core.words and text[at - 1 : at] not in _ALL and hit[0] == "幼"
        if of_level:
            yield Found(at, hit.end(), text[at : hit.end()], True, Core(at, at, (), False))
        elif hit[0] != "幼" and (_is_town(text, core) if town else _has_one(text, core)):
            yield Found(core.start, hit.end(), text[core.start : hit.end()], True, core)


def _has_one(text: str, core: Core) -> bool:
    """Whether a place has one school of a kind: 湄潭|中职, 武冈|师范, 凯里|民中, 县|民中."""
    place = text[core.start : core.end]
    return is_county(place) or (place in _OF_LEVEL and text[core.start - 1] not in _ALL and text[core.end] != "中")


def _is_town(text: str, core: Core) -> bool:
    """Whether the words before 小 or 中 are a town that has a name: 云溪|镇, not 各|乡|镇, nor 在|云溪镇|中."""
    places = [w.kind for w in core.words]
    if core.clipped or not places or text[core.start - 1 : core.start] == "在":
        return False
    town = core.words[-1]
    return (
        places[-2:] == [PROPER, KIND] and core.words[-2].end - core.words[-2].start == 2 and town.end - town.start == 1
    )


def _worked_on(text: str, last: int, start: int) -> bool:
    """Whether but works stand between two schools of a list: 县一中|新校区建设、|二中|扩建、三中."""
    return 0 < last < start <= last + _WORKS and _WORKS_BETWEEN.fullmatch(text, last, start) is not None


def _called(text: str, core: Core) -> bool:
    """Whether a name that no table has stands before 一中, 二小: 会宁|一中, 实验|二小, not 教师统|一中."""
    if is_county(text[core.start : core.end]):
        return True  # 高|州一中, whose second letter is a level too
    known = words("numbered") | (LEVELS if text[core.start] in LEVELS else set())  # 市|实验|二小
    usual = {w.kind for w in core.words} <= {PROPER, INSIDE, PLACE, KIND} and kinds_of(text, core) <= known
    town = text[core.end - 1] in "镇乡"  # 潘集|镇一小, of a town that is called as a county is
    before = sum(w.end - w.start for w in core.words[:-1] if w.kind == PLACE and not town)
    length = core.end - core.start - before
    railway = length == 1 and core.has(PLACE) and text[core.end - 1] == "铁"  # 西安市|铁|一中
    if not usual or not (2 <= length <= 6 or railway) or core.clipped:
        return False
    return not _BOUND.search(text, core.start, core.end)


def _numbers_before(text: str, start: int) -> tuple[list[int], int]:
    """Where the bare numerals of 一、二、三中 stand before the last one (nine at most), and where the first of them does."""
    numbers: list[int] = []
    while (
        len(numbers) < _MOST_NUMBERS
        and start > 1
        and text[start - 1] == "、"
        and text[start - 2] in "一二三四五六七八九十"
    ):
        start -= 2
        numbers.insert(0, start)
    return numbers, start


def _named_by(text: str, end: int) -> Core:
    """The unbroken run of places, or the level (市), that stands right before `end`."""
    if text[end - 2 : end] in words("direct") and text[end - 3 : end - 2] not in ("各", "每"):
        return Core(end - 2, end, (Word(INSIDE, end - 2, end),), False)  # 县直|一幼
    core = core_before(text, end)
    first = len(core.words)
    while first and core.words[first - 1].kind == PLACE:
        first -= 1
    if first == len(core.words) > 1 and core.words[-2].kind == KIND and is_county(text[core.words[-1].start : end]):
        first -= text[core.words[-2].start : core.words[-2].end] not in words("numbered")  # 达标工程|平和一中
    former = first == 2 and text[core.start : core.words[1].start] in words("led_by")  # 原|县二中
    if former and text[core.words[1].start : end] in LEVELS:
        return core.since(1)
    alone = first == len(core.words) == 1 and text[core.start : end] in LEVELS
    if alone and text[core.start - 1 : core.start] not in ("各", "每"):
        first = 0
    return core.since(first) if first < len(core.words) else Core(end, end, (), False)


def numbered(text: str, endings: Sequence[tuple[int, int]]) -> Iterator[Found]:
    """第七、八、九幼儿园 and 第一、二实验小学: one 第 for several numerals.

    >>> [f.name for f in numbered("新建第七、八幼儿园", [(6, 9)])]
    ['第七幼儿园', '第八幼儿园']
    """
    after = iter(endings)
    anchor = next(after, None)
    for hit in _ORDINAL_LIST.finditer(text):
        while anchor and anchor[0] < hit.end():
            anchor = next(after, None)
        if anchor is None or anchor[0] - hit.end() > 6:
            continue
        core = core_before(text, hit.start(2))
        rest = text[hit.end() : anchor[1]]
        yield Found(core.start, hit.end(1), text[core.start : hit.end(1)] + rest, True, core)
        for numeral in _NUMERAL.finditer(text, hit.start(2), hit.end()):
            end = anchor[1] if numeral.end() == hit.end() else numeral.end()
            yield Found(numeral.start(), end, f"第{numeral[0]}{rest}", True, core)
