"""What a place or school applies for and is awarded: 创建全国智慧教育示范区."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from kg.extract.patterns import one_of
from kg.extract.programmes.names import Name, canonical
from kg.extract.programmes.words import any_here, section
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

_BEFORE, _LONGEST_LIST = 40, 160
_REGIONS = ("县", "市", "区", "旗")
_LONGEST_RANK = 5
_OTHER_RANK = re.compile(r"\([县市区旗]\)")
"""What is part of the name behind its end: 义务教育优质均衡发展县|(市); a list of ranks (市、区) is none."""
_MORE = "[”]?(?:[、和][^,。;\n]{4,24}?)?"
"""What may stand between a name and the word that says what it is wanted for: another one."""
_CONFERRED_ON = r"[^,。;\n]{1,13}[县区市校园)]为"
"""Who gets the name, between the verb and it: 认定|8个县(区)为|全国劳动教育实验区."""
_WITH_ANOTHER = r"[\u4e00-\u9fff]{2,8}[县区市旗][和、]"
"""A name without a level before it: 打造|教育强区和|全国课程改革实验区."""
_NO_SCHOOL = "(?<![校园中])(?<![中小]学)"
"""Behind a school a level begins what that school strives for: 推进县第二幼儿园|省级示范园创建."""
_RANKS = r"(?:\([县市区旗、]{1,7}\))?"
_NEXT = re.compile(rf"{_RANKS}[”\d所个]*[、和及与]?[“]?")
_LISTS = WordLists("programmes", "designation")
_ASSESSED = _LISTS.pattern(r"{ranks}{more}{assessed}", ranks=_RANKS, more=_MORE)
_STRIVEN = _LISTS.pattern(r"{ranks}{more}{striven}", ranks=_RANKS, more=_MORE)
_HONOURED = _LISTS.pattern(r"{honoured}[^,。;\n]*、$")
"""What a list of honours begins with, before any of them: 先后荣获|全国A县、|省级B县."""
_ENDS_MEMBER = re.compile(r"[\d、,。;\n和与及等”]|称号|$")
"""What stands behind a member of such a list, and not within one: 省级示范校|2所, but not 省级示范校|合作基地."""


@cache
def _ends() -> AhoCorasick:
    return AhoCorasick(
        section("designation")["ends"], matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA
    )  # few words


@cache
def _names_of_levels() -> list[str]:
    """Who confers it: the State, the province, also by its name (辽宁省)."""
    return [*section("designation")["levels"], *lexicon("provinces")["tiles"]]


@cache
def _levels() -> str:
    return one_of(_names_of_levels())


@cache
def _before() -> re.Pattern[str]:
    """What must stand before the end of a name: a verb, the level, the name's own words."""
    data = section("designation")
    plain, prefix = (one_of(data[k]) for k in ("plain", "level_prefix"))
    verbs = any_here([*data["verbs"], *data["assessed_verbs"], *data["striving_verbs"]])
    between = "|".join(data["between"])
    joined = rf"(?:{_levels()})[及和与](?={_levels()})"  # one name for both: 争创|省及|国家义务教育优质均衡发展县
    no = rf"{one_of(data['no_names'])}|{joined}|{_levels()}{one_of(data['other_fields'])}(?!{one_of(data['taught'])})"
    opens = any_here([*data["level_prefix"], *_names_of_levels()])
    own = rf"(?={opens})(?!{no})(?:{prefix})?(?:{_levels()})[\u4e00-\u9fffA-Za-z\d+“”]{{1,18}}"
    inner = one_of([verb for verb in data["verbs"] if len(verb) > 1])  # 打造县二中成为|省级示范高中
    what_for = rf"(?:(?!{inner}|[和与及])[\u4e00-\u9fff“”]){{4,18}}{_NO_SCHOOL}"
    late = rf"{what_for}{one_of(data['ranks'])}{one_of(data['ends'])}"  # 入选|课程改革实验国家级示范区
    return re.compile(
        rf"(?P<verb>(?:{verbs})(?:{_CONFERRED_ON}|{_WITH_ANOTHER}|(?:{between})*)(?:{joined})?)?(?P<name>{own}|[省市]?(?:{plain})|(?(verb){late}|(?!)))$"
    )


@cache
def _conferred() -> re.Pattern[str]:
    """What every such name has, a level or a name of its own: the quick answer for the many ends without."""
    return re.compile(one_of([*_names_of_levels(), *section("designation")["plain"]]))


@cache
def conferring_level() -> re.Pattern[str]:
    """Who confers a name, as it stands in it: 省级|示范园."""
    return re.compile(_levels())


def _is_bare(name: str, ending: str) -> bool:
    """Whether a region would be called by level and rank alone: 省级|先行县, but 省级|示范园 and 省级|教育强县."""
    level = conferring_level().match(name)
    alone = level is not None and name[level.end() :] == ending and len(ending) <= _LONGEST_RANK
    return alone and ending.endswith(_REGIONS) and not ending.startswith(tuple(section("designation")["say_what_for"]))


def _name_before(window: str) -> re.Match[str] | None:
    """The name at a window's end, the one behind a verb where there is one: 东省支持西市|争创|国家示范区."""
    first = found = _before().search(window)
    while found and not found["verb"]:
        found = _before().search(window, found.start("name") + 1)
    return found or first


def _is_wanted(found: re.Match[str], text: str, start: int, end: int) -> bool:
    """Whether a verb says that it is applied for, or what follows: 做好|国家学前教育普及普惠县|创建工作."""
    if found["verb"] in _LISTS.words("assessed_verbs"):
        return _ASSESSED.match(text, end) is not None
    if found["verb"] in _LISTS.words("striving_verbs"):
        return _STRIVEN.match(text, end) is not None
    listed = text.startswith("、", start - 1) and _ENDS_MEMBER.match(text, end)
    if listed and _HONOURED.search(text, max(0, start - _LONGEST_LIST), start):
        return True
    return bool(found["verb"]) or (found["name"].endswith(_REGIONS) and _STRIVEN.match(text, end) is not None)


def _holds(text: str, start: int, previous: Name) -> bool:
    """Whether a name that begins at `start` is the previous one and another beside it: 省级示范区|和|教育强县."""
    return start <= previous.start and text.startswith(("和", "及", "与"), previous.end)


def find_designation_names(text: str) -> Iterator[Name]:
    """The designations that a text says are applied for or reached; in a list the first one's verb and level hold on.

    >>> [n.name for n in find_designation_names("创建国家学前教育普及普惠县6个、义务教育优质均衡发展县5个")]
    ['国家学前教育普及普惠县', '国家义务教育优质均衡发展县']
    """
    previous: Name | None = None
    other = tuple(section("designation")["other_behind"])
    for _, end_start, end in _ends().find_matches_as_indexes(text):
        if text.startswith(other, end):
            continue
        window_start = max(0, end_start - _BEFORE)
        window = text[window_start:end]
        found = _name_before(window) if _conferred().search(window) else None
        start = window_start + found.start("name") if found else end
        if found is None or (previous and _holds(text, start, previous)):
            continue
        if "的" in found["name"] or _is_bare(found["name"], text[end_start:end]):
            continue
        follows = previous is not None and _NEXT.fullmatch(text, previous.end, start) is not None
        if not _is_wanted(found, text, start, end) and (found["verb"] or not follows):
            continue
        name = canonical(found["name"]) if "”" in found["name"] else found["name"].replace("“", "")
        if follows and previous and not conferring_level().match(name):
            level = conferring_level().match(previous.name)
            name = level[0] + name if level else name
        if ranks := _OTHER_RANK.match(text, end):
            end, name = ranks.end(), name + ranks[0]
        previous = Name(start, end, name)
        yield previous
