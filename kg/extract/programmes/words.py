"""The words by which initiatives are named, compiled from `ontology/lexicon/programmes.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Any

from kg.extract.patterns import Run, one_of
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

MASK = "\ue000"
"""Stands for each character of a closed pair of quotation marks or brackets, in which no name begins."""
NUMERAL = "[一二两三四五六七八九十\\d]+"
_LISTS = WordLists("programmes")
BARE_SUFFIX = _LISTS.pattern(r"{suffix.words}")
_LONGEST_TILE = 4
_SURE = _LISTS.pattern(r"{suffix.sure+lists.heads}$")
OF_STAGES = _LISTS.pattern("(?:{titles.stages}[及和与、]?)++项目")
"""What divides a table of projects, and names none: 高中及职业教育项目."""
QUOTED_NAME_END = _LISTS.pattern(r"{suffix.words}”")
"""The end of a quoted name that has its suffix: “国培计划”|项目 is 国培计划."""
QUOTED_ROW = _LISTS.pattern(r"(?:“[^“”\n]{2,12}{suffix.words}”)+(?=“)")
"""Quoted names with suffixes of their own, and nothing between them and what is quoted next: “国培计划”“省培计划”|“三区人才”."""
LISTED_INSIDE = _LISTS.pattern(r"{suffix.words}[、,]")
"""One of several names within the same quotation marks, with the mark behind it."""
VERSION = _LISTS.pattern(r"{suffix.version_patterns|}")
COUNTED = _LISTS.pattern(r"{suffix.counted_patterns|}")
NUMBERED = _LISTS.pattern(
    r"子{enclosing.numbered}:|子?{enclosing.numbered}(?:[一二三四五六七八九十]{1,2}|\d{1,2})[:、]?"
)
"""What counts an item by what it is: 工程五:|卓越工程; 子项目2:|名师项目; 子项目:|名师项目."""
SERIAL = _LISTS.pattern(
    r"(?:\d{1,3} +|{enclosing.numbered}\d{1,2}\.? *)(?=[\u4e00-\u9fff“{mask}])(?![个项所名年期])", mask=MASK
)
"""What counts a row, its cells apart by blanks, or an item by what it is: 1 |城区扩容工程 新建22所; 工程1 |卓越工程."""
AMONG_PARTS = _LISTS.pattern(r"{suffix.words}[”]?[,:(—。]*(?:其中)?{parts.words}[^,。;:]*$")
"""What stands before a name in such a list: A工程,下设B项目、|"""
DRAWN_UP = _LISTS.pattern(r"{generic.other.drawn_up}[^,。;]{0,2}$")
GOVERNING = _LISTS.pattern(r"{lead.adverbs}*(?:{generic.other.governing}|(?P<only>{generic.other.governing_only}))")
GOVERNED = _LISTS.pattern(r"(?:[、和与][^,。;:\n]{2,24}?{suffix.words})?(?:的|项目|建设)?{generic.other.governed~}")
"""A verb before a name, and what it governs behind that, or behind another name: 统筹|强校行动|、护苗行动资金, 巩固|强校行动|成果."""
GOVERNED_BY = _LISTS.pattern(r"{lead.adverbs}{lead.verbs}$")
"""A verb with its adverb that governs the suffix itself: 按照任务清单有序推进|项目."""
DRAWN_UP_FOR = _LISTS.pattern(r"的?{generic.other.papers}")
"""What is drawn up behind a name: 制定青蓝计划|配套政策."""
CARRIED_OUT = ("实施", "启动")
CARRIED_ON = (*CARRIED_OUT, "深化", "深入推进")
"""The verbs right before a name that tell beyond doubt that it is one."""
MAY_BEGIN = _LISTS.pattern(r"{generic.other.may_begin}")
"""Verbs that may begin a name (优化…行动)."""


def section(name: str) -> dict[str, Any]:
    data: dict[str, Any] = lexicon("programmes")[name]
    return data


def any_here(words: Iterable[str]) -> str:
    """The same for many words inside of a larger pattern: a look at one character rules most places out at once.

    It halves the time of what is tried at every character; alone, a plain alternation lets the search itself skip.
    """
    words = list(words)
    firsts = "".join(sorted({word[0] for word in words}))
    return f"(?=[{re.escape(firsts)}]){one_of(words)}"


@cache
def suffix() -> re.Pattern[str]:
    """What a name ends in, where the word does not go on (工程|师); the group `name` leaves out 项目 in 工程项目, and 工程|项目库 is
    a list of works."""
    data = section("suffix")
    name = one_of([*data["compounds"], *data["words"]])
    return re.compile(
        rf"(?>(?P<name>{name})(?:(?!项目库){one_of(data['words'])})*)(?!{'|'.join([one_of(data['goes_on']), *data['goes_on_patterns']])})"
    )


@cache
def _follows(ending: str, by_name: bool) -> re.Pattern[str]:
    data = section("suffix")
    of_kinds = [] if by_name else data["follows_kinds"]
    return re.compile(one_of([*data["follows"], *of_kinds, *(data["planned"] if ending == "计划" else [])]))


def goes_on(text: str, core: str, ending: re.Match[str]) -> bool:
    """Whether a suffix is part of what goes on behind it (项目|管理, 全县计划|新建), as behind a core that is a name
    beyond doubt it is not: 名师培养计划|招聘.

    >>> [goes_on(t, c, suffix().search(t)) for t, c in [("全县计划新建", "全县"), ("强师计划招聘", "强师")]]
    [True, False]
    """
    name = ending["name"]
    if _SURE.search(core) and name != "专项":
        return False
    twice = ending.end() > ending.end("name")  # 健康第一行动项目|总投资
    by_name = twice or name.endswith(("工程", "行动")) or (name != "专项" and _ends_in_own_word(core))
    return _follows(name, by_name).match(text, ending.end()) is not None


def _ends_in_own_word(core: str) -> bool:
    """Whether what stands before a suffix is long and ends in no common word: 百企进校, but not 校服采购."""
    tails = (core[-n:] for n in range(2, _LONGEST_TILE + 1))
    return len(core) >= _LONGEST_TILE and not any(map(_tiles(True).fills, tails))


def find_suffixes(text: str) -> Iterator[re.Match[str]]:
    """Every match of `suffix`, by way of the plain words: they, unlike the whole pattern, let the search skip."""
    at = 0
    while word := BARE_SUFFIX.search(text, at):
        hit = suffix().match(text, word.start())
        at = hit.end() if hit else word.start() + 1
        if hit:
            yield hit


_WELL = "(?:好(?!老师|习惯|家风|孩子|书(?![香记法])))?"
"""What may stand behind a verb: 组织实施|好|青蓝计划, but 实施|好老师培育计划."""


@cache
def cut_word() -> re.Pattern[str]:
    """What no name contains, with the joint behind an earlier name: A计划|和|B工程, A计划工作|暨|B工程."""
    data = section("cut")
    joint = rf"{one_of(section('suffix')['words'])}[”)\d.{MASK}]*(?:工作)?{one_of(data['joints'])}"
    counted = rf"{one_of(section('suffix')['words'])}[”]?(?={NUMERAL}[个大项类])"
    return re.compile(
        "|".join(
            [f"{any_here(data['verbs'])}{_WELL}", joint, counted, *data["patterns"], rf"(?:{_adverb_and_verb()})(?!$)"]
        )
    )


def _adverb_and_verb() -> str:
    data = section("lead")
    return rf"(?:{any_here(data['adverbs'])})+(?:{any_here([*data['verbs'], *data['verbs_behind_adverbs']])})"


@cache
def lead() -> re.Pattern[str]:
    """What is taken off the beginning of a clause."""
    data = section("lead")
    by_another = "".join(f"(?<!{verb})" for verb in section("enclosing")["carried_out"])  # 实施|联合教研提升行动
    brought = (
        rf"{by_another}{any_here(data['bringing'])}[\u4e00-\u9fff]{{2,8}}?{one_of(data['brought_to'])}(?=.{{4}}|{MASK})"
    )
    verbs = [_adverb_and_verb(), brought, any_here(data["verbs"])]
    return re.compile(rf"(?:{'|'.join([*verbs, any_here(data['words']), *data['patterns']])})++")


@cache
def parts_introduced() -> re.Pattern[str]:
    """What stands between an initiative and the list of its parts: A工程|,下设|B项目、C项目."""
    words = section("parts")
    concerning = rf"方面[:,]{one_of(words['concerned'])}?"  # 在A工程|方面,实施|B项目
    several = "[,:(—]*即:?(?=“?[^“”,。;、]{2,16}(?:”“|”?、))"  # one alone is but another name of it
    plain = rf"[,:(—]*(?:其中)?{one_of([*words['words'], *words['means']])}:?"
    return re.compile(rf"”的(?=“)|”?(?:{plain}|{concerning}|{several}|[:(]|[,。]其中[:,]?)")


@cache
def _tiles(weak: bool) -> Run:
    data = section("generic")
    return Run([*data["tiles"], *(data["tiles_weak"] if weak else [])])


@cache
def _inner() -> re.Pattern[str]:
    return re.compile(
        one_of(section("generic")["other"]["inner"])
        + rf"|^各|^\d+[个项所门名年天]|\d+余?所(?:学校|小学|幼儿园)|\d余?个(?:重[点大])?$|[一每].一$|^{NUMERAL}[大项个].{{0,4}}$"
    )


@cache
def known(kind: str) -> tuple[str, ...]:
    """Whole names that count in any case: `names`, and `tails` that shed what stands before them."""
    names: list[str] = section("generic")["other"][kind]
    return tuple(sorted(names, key=len, reverse=True))


def is_of_tiles(core: str) -> bool:
    """Whether a core is made of common words alone: 教育重点建设|项目."""
    return _tiles(True).fills(core)


@cache
def _themes() -> tuple[re.Pattern[str], re.Pattern[str]]:
    other = section("generic")["other"]
    return re.compile(one_of(other["themes"])), re.compile(one_of(other["ranks"]))


def has_theme(core: str, ending: str) -> bool:
    """Whether common words say what a work is about, and not only how weighty it is: 教师培训|工程, but 重点建设|工程."""
    theme, rank = _themes()
    about = len(core) >= 4 and theme.search(core) is not None and rank.search(core) is None
    return about and ending in ("工程", "行动")


@lru_cache(maxsize=4096)
def is_generic(core: str, ending: str) -> bool:
    """Whether what stands before a suffix names nothing: 重点|项目, 三大|工程.

    >>> is_generic("重点建设", "项目"), is_generic("青年教师启航", "行动")
    (True, False)
    """
    weak = ending.startswith(("项目", "专项")) and "行动" not in ending
    verb = MAY_BEGIN.match(core)
    if verb and _tiles(weak).fills(core[verb.end() :]):
        return True
    return bool(
        len(core) < 2
        or _tiles(weak).fills(core)
        or _inner().search(core)
        or core in section("generic")["other"]["bare"]
        or is_commonplace(core, ending)
        or (core.endswith(("和", "与", "及", "各")) and not core.endswith("普及"))
        or (weak and (len(core) < 4 or core.startswith(("区级", "市级", "县级", "校级"))))
    )


def is_commonplace(core: str, ending: str) -> bool:
    """Whether a core ends so that with the suffix it is an everyday word: 招生|计划.

    >>> is_commonplace("普通高中招生", "计划")
    True
    """
    return core.endswith(tuple(section("generic")["ends"].get(ending, ())))
