"""Where the name of an initiative begins and ends: it ends in a suffix (工程) and begins behind the last word that no
name contains."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.patterns import one_of
from kg.extract.programmes import words
from kg.extract.programmes.built_schools import builds_one_school
from kg.extract.programmes.items import broken_cell_start, heads_item, is_cell, is_labelled, prefix_in_head
from kg.extract.programmes.lists import shared_names
from kg.extract.programmes.masking import mask
from kg.extract.programmes.series import TERM, TERM_ALONE, one_of_each_term
from kg.extract.programmes.starts import behind_joint, behind_verb, opened_start, unquoted_start
from kg.extract.word_lists import WordLists

_QUOTES = re.compile(r"[“”‘’]")
_PERIOD = re.compile(r"“?十[一二三四五六]五”?(?:时期|期间)?")
_COUNTED_LIST = re.compile(
    rf"{words.NUMERAL}[大项个][^,。;:]{{0,4}}”?(?:(?:[:(]|[,:(]?(?:即|分别[是为]))[^。;:)]*|[,:]?一是[^。:]*)$"
)
_AFTER_COUNTED = re.compile(r"\d[所个名].*(?<![一二三四五六七八九十])、$")
"""Right behind what is counted, in a list, stand other pieces of work, but not behind the number of a heading: 六、|."""
_LONGEST = 48
"""How far back a name may begin, in characters."""
_LONGEST_COLLECTIVE = 10
_LONG, _LONG_COUNTED = 6, 4
"""From this length on, in characters, what heads an item is a name though it ends so commonly: 生态文明教育|项目; or what
stands in a list that says how many it holds: 四大行动,即…、家校协同|行动."""
EACH_ITS_OWN = re.compile(r"“(?:[一每][\u4e00-\u9fff][一多][\u4e00-\u9fff]|[34]\+\d)”")
"""“一校一策”, “一人一案”, “3+4”: how something is done, and no name."""
_ACTION = "行动"
"""The suffix behind whose like in a list a name may be however plain: 师德涵养行动、|教师教育课程建设行动."""
_AS_WORKS = "工程"
"""The suffix behind which the fewest cores are generic: what stands out is judged as if it ended so."""
_COUNT_REACH = 80
_BUILT = ("新建", "改建", "扩建", "迁建", "续建", "重建", "一期", "二期", "三期")
"""What the project of one school ends in, which heads an item: (1)县第二小学新建|项目:"""
_COLLECTIVE_FIRST = re.compile(rf"{words.NUMERAL}[大项个]")
_OWN_PART = WordLists("programmes", "lists").pattern(r"(?!{no_first}|[的和及与类])[\u4e00-\u9fff]{2,10}(?<!重[点大])")
"""What a name has before its kind that is a name by itself."""
_LISTS = WordLists("programmes", "generic", "other")
_SUFFIX = WordLists("programmes", "suffix")
_ANNOUNCED = _SUFFIX.pattern("(?:以下|下列)[^,。;:]{0,8}?{words}:[^。:]*$")
"""A list of initiatives, however plain: 以下工程:|A工程;B工程."""
_WITH_KIND = _SUFFIX.pattern("([^“”]+?)({words})")
_ROW = _SUFFIX.pattern("(?:[\u4e00-\u9fff]{2,10}?{words}){3}")
_CARRIED_ON_BESIDE = _SUFFIX.pattern(rf"{one_of(words.CARRIED_ON)}[^,。;]*{{words}}”?[、和与及]$")
"""… also behind another one that the verb holds for: 实施A计划和|“一村一幼”计划."""
_COLLECTIVE = _LISTS.pattern(r"{numeral}(?:[大项]|(?<!\d)个){collective}*$", numeral=words.NUMERAL)
"""The number of those that a name holds, at its end: 教师队伍建设|五大重点|工程, but not 建成|11个|项目."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name at `[start, end)`: `name` is its canonical form."""

    start: int
    end: int
    name: str


def canonical(name: str) -> str:
    """The name without blanks and without quotation marks that have lost their partner.

    >>> canonical("现场工程师”专项培养计划"), canonical("“银龄 助学”计划")
    ('现场工程师专项培养计划', '“银龄助学”计划')
    """
    name = "".join(name.split())
    paired = name.count("“") == name.count("”") and name.find("“") <= name.find("”")
    return name if paired else _QUOTES.sub("", name)


def find_project_names(text: str, walls: Sequence[int]) -> Iterator[Name]:
    """The initiatives a text names, by position; no name reaches over a wall (an ascending list of offsets).

    >>> [n.name for n in find_project_names("实施中小学教师信息技术应用能力提升工程2.0和“银龄讲学”计划。", [])]
    ['中小学教师信息技术应用能力提升工程2.0', '“银龄讲学”计划']
    """
    series = ""
    for hit in words.find_suffixes(text):
        if _is_counted(text, hit) or words.QUOTED_NAME_END.match(text, hit.start() - 3):
            continue
        wall = bisect_right(walls, hit.start()) - 1
        least = walls[wall] if wall >= 0 else 0
        floor = max(least, hit.start() - _LONGEST)
        masked = mask(text[floor : hit.start()])
        shared = list(shared_names(text, masked, floor, hit, least))
        if shared:
            yield from (Name(start, end, canonical(name)) for start, end, name in shared)
        elif name := _name_before(text, masked, floor, hit):
            terms = one_of_each_term(text, name.start, name.end)
            names = [Name(start, end, canonical(name)) for start, end, name in terms] or [*_apart(text, name)]
            yield from names
            series = TERM.sub("", names[-1].name) if TERM.match(names[-1].name) else series
        elif series.endswith(hit["name"][-2:]) and (term := TERM_ALONE.search(text, floor, hit.start())):
            yield Name(term.start(), hit.end("name"), term[1] + series)


def _apart(text: str, name: Name) -> Iterator[Name]:
    """The names that ran together where a conversion lost their quotation marks, coined alike or three and more in a row: 惠师工程|留人工程.

    >>> [n.name for n in _apart("惠师工程留人工程", Name(0, 8, "惠师工程留人工程"))]
    ['惠师工程', '留人工程']
    >>> len([*_apart("重点工程建设工程", Name(0, 8, "重点工程建设工程"))])
    1
    """
    parts = _WITH_KIND.findall(name.name)
    if len(parts) < 2:
        yield name
        return
    alike = len({(len(own), kind) for own, kind in parts}) == 1  # not 课堂教学行动研究行动
    whole = sum(len(own + kind) for own, kind in parts) == name.end - name.start
    if (
        not whole
        or not all(_OWN_PART.fullmatch(own) for own, _ in parts)
        or not (alike or _ROW.match(text, name.start))
    ):
        yield name
        return
    at = name.start
    for own, kind in parts:
        at, start = at + len(own + kind), at
        yield Name(start, at, own + kind)


def _is_counted(text: str, hit: re.Match[str]) -> bool:
    """Whether so many follow, so that none has a name; but what is known by name may: 改善与能力提升项目|97个."""
    return words.COUNTED.match(text, hit.end()) is not None and not text.endswith(
        words.known("names"), max(0, hit.start() - _LONGEST), hit.end("name")
    )


def _name_before(text: str, masked: str, floor: int, hit: re.Match[str]) -> Name | None:
    opened = opened_start(text, masked, hit)
    begin = unquoted_start(masked, text, floor) if opened is None else opened
    if begin is None:
        return None
    start, end = floor + begin, hit.end("name")
    if version := words.VERSION.match(text, end):
        end = version.end()
    start = broken_cell_start(text, behind_verb(text, behind_joint(text, start, end), hit.start(), end))
    whole = opened is not None or words.MASK in masked[start - floor :]  # 中职“双优”|强基计划 is a name of its own
    known = _known_start(text, start, floor, hit.end("name"))
    start = min(start, known) if whole else known  # 体育、|艺术“2+1”项目
    if opened is not None and text.startswith("”", hit.end("name")):
        prefix = prefix_in_head(text[floor : start - 1])
        if prefix and not words.lead().match(prefix) and not words.cut_word().search(prefix):
            start, end = start - 1 - len(prefix), end + 1
    name = Name(start, end, canonical(text[start:end]))
    return name if _is_name(text, name, hit, masked[: start - floor], opened is not None) else None


def _known_start(text: str, start: int, floor: int, end: int) -> int:
    """Where a name at `[start, end)` begins: where it ends in one that is known whole, what stands before that is shed."""
    tails = words.known("tails")
    if not text.endswith(tails, floor, end):
        return start
    return next(end - len(tail) for tail in tails if text.endswith(tail, floor, end))


def _counted_up(text: str, start: int) -> bool:
    """Whether a name stands in a list that says how many it holds, or of parts of an initiative, and so is one however plain:
    五大工程:A工程、…, 五大工程,一是A工程…, A工程,下设B项目、…"""
    floor = max(0, start - _COUNT_REACH)
    before = text[floor:start]
    return any(told.search(before) for told in (_COUNTED_LIST, _ANNOUNCED, words.AMONG_PARTS))


def _opens_line(text: str, name: Name) -> bool:
    """Whether a name opens a line and what a colon says of it."""
    return text.startswith(":", name.end) and text[name.start - 1 : name.start] == "\n"


def _is_built(text: str, start: int, core: str, hit: re.Match[str]) -> bool:
    """Whether what is built is a project of its own: one with a label, or that of one school."""
    return core.endswith(_BUILT) and (is_labelled(text, start) or builds_one_school(text, start, hit.start()))


def _is_name(text: str, name: Name, hit: re.Match[str], before: str, quoted: bool) -> bool:
    """Whether what ends in the suffix `hit` is a name; `before` is the clause before it."""
    known = _QUOTES.sub("", name.name).endswith(words.known("names"))
    if known or words.OF_STAGES.fullmatch(name.name):
        return known
    core = _own_words(text, name, hit, before)
    marked = quoted or ("“" in core and "”" in core)
    core = _QUOTES.sub("", core).strip()
    if len(core) >= _LONG and (_is_built(text, name.start, core, hit) or is_cell(text, name.start, name.end)):
        return not words.is_of_tiles(core)
    if hit["name"] == "项目" and words.GOVERNED_BY.search(core):
        return False
    if (not marked or hit["name"] == "专项") and words.goes_on(text, core, hit):
        return False
    if core.endswith(words.known("weighty")) if marked else _is_said_of_many(text, name, hit, core):
        return False
    if collective := _COLLECTIVE.search(core):
        return _is_one_of_several(core, collective.start(), before)
    if words.is_generic(core, hit["name"]) or words.is_generic(core, _AS_WORKS):
        common = _common_name(text, name, core, hit["name"], before, quoted)
        if common is not None:
            return common
    if hit["name"] == "计划" and len(core) <= 6 and not marked and words.DRAWN_UP.search(before):
        return words.DRAWN_UP_FOR.match(text, name.end) is not None
    return not (before.endswith("、") and _AFTER_COUNTED.search(before[-12:]))


def _own_words(text: str, name: Name, hit: re.Match[str], before: str) -> str:
    """The words of a name before its suffix, without its period, and, unless it is carried on, without how it is done: “一校一策”."""
    core = _PERIOD.sub("", text[name.start : hit.start()])
    carried_on = before.endswith(words.CARRIED_ON) or _CARRIED_ON_BESIDE.search(before)
    return core if carried_on else EACH_ITS_OWN.sub("", core)


def _is_said_of_many(text: str, name: Name, hit: re.Match[str], core: str) -> bool:
    """Whether words without marks are no name where they stand: 等|教育工程, 一系列|惠民工程, 县第三小学|计划 (a verb)."""
    if text.startswith("等", name.start - 1) or text.endswith(words.known("many"), 0, name.start):
        return True
    return hit["name"] == "计划" and core.endswith(_SUFFIX.ends("planners"))


def _is_one_of_several(core: str, count: int, before: str) -> bool:
    """Whether a name that ends in a count is what holds several, of something: 教师队伍建设|五大|工程."""
    if before.endswith("、") or _COLLECTIVE_FIRST.match(core) or words.is_generic(core[:count], _AS_WORKS):
        return False
    return 2 <= count <= _LONGEST_COLLECTIVE


def _common_name(text: str, name: Name, core: str, suffix: str, before: str, quoted: bool) -> bool | None:
    """Whether common words are a name where they stand: quoted, in a list, or at the head of an item; None where they are not common."""
    heads, counted_up = heads_item(text, name.start, name.end), _counted_up(text, name.start)
    if words.has_theme(core, suffix) and (heads or before.endswith(words.CARRIED_OUT)):
        return True
    if suffix == _ACTION and before.endswith(f"{_ACTION}、") and len(core) >= _LONG:
        return True
    named = len(core) >= _LONG_COUNTED if counted_up else heads and len(core) >= _LONG
    commonplace = words.is_commonplace(core, suffix) and not named
    as_works = heads or _opens_line(text, name)
    generic = words.is_generic(core, _AS_WORKS if as_works else suffix)
    if not commonplace and (counted_up or not generic):
        return None
    whole = quoted and text.startswith("”", name.end) and (len(core) >= _LONG or not commonplace)
    how = _PERIOD.match(text, name.start) or EACH_ITS_OWN.match(text, name.start)
    opens = text[name.start] == "“" and not how
    return whole or (opens and len(core) >= 2)
