"""Where a listed word runs into what stands behind it: two words where one seems to be (以上|海, 刘集中|心), a street (平安|路)."""

from __future__ import annotations

import re
from functools import cache

from kg.extract.places import gazetteer
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

_JOINTS = frozenset("和与及同")
_DISTRICT = "区"
"""The level that may begin in the last letter of a listed word: 建设|区第一小学."""
_AT_START = frozenset("和与及同所将原")
_SCHOOL_END = re.compile("[学校园中小幼高区职专]$")
_LETTER = re.compile("[^路街校分]$")
"""A letter that is no name alone, so that it goes on a shorter one than the listed: 第六中学和|龙江幼儿园."""
_COUNTS = frozenset("0123456789一二三四五六七八九十两几数多余")
_LISTS = WordLists("names", "border")
_STREET = _LISTS.pattern(r"{streets}")


@cache
def _goes_on() -> dict[str, re.Pattern[str]]:
    """By a letter that ends a listed word what it begins where it goes on so: 集中|心小学, but 集中|心理."""
    return {letter: re.compile(rest) for letter, rest in lexicon("names")["border"]["goes_on"].items()}


def _place_at(run: str, start: int) -> str:
    """The longest place that begins at `start`, the empty string without one."""
    return next(gazetteer().names_at(run, start), "")


def may_be_cut(run: str, start: int, end: int) -> bool:
    """Whether the letters at the ends of a listed word allow that it is cut: the quick answer for most."""
    return (
        run[end - 1] == _DISTRICT
        or run[end - 1] in _goes_on()
        or run[start] in _AT_START
        or gazetteer().may_begin(run, end - 1)
    )


def cut_of(run: str, start: int, end: int, borders: frozenset[str]) -> int | None:
    """Where the listed word at `[start, end)` is to be cut in two, None where it is one; `borders` are the words at which names begin.

    >>> borders = frozenset(("以", "以上", "集中", "和"))
    >>> cut_of("以上海中学", 0, 2, borders), cut_of("以上学校", 0, 2, borders)
    (1, None)
    >>> cut_of("刘集中心幼儿园", 1, 3, borders), cut_of("太原和平小学", 2, 4, borders)
    (2, None)
    >>> cut_of("第一中学和平遥中学", 4, 6, borders)
    5
    """
    if run[start] == "所" and start and run[start - 1] in _COUNTS:
        return start + 1  # 14所|街镇社区学校
    if (behind := _goes_on().get(run[end - 1])) and behind.match(run, end):
        return end - 1
    if run[start:end] in borders:
        return end - 1 if _ends_in_a_place(run, start, end, borders) else None
    joins = run[start] in _JOINTS and _SCHOOL_END.search(run, 0, start) is not None
    if joins and _LETTER.match(run, end):
        return start + 1
    if joins or run[start] in "将原":
        longer = start + 1 + len(_place_at(run, start + 1)) > end  # 将|乐亭县, not 将乐|亭县; 原|平江县
        return start + 1 if longer else None
    return None


def _ends_in_a_place(run: str, start: int, end: int, borders: frozenset[str]) -> bool:
    """Whether the last letter of a border begins the place or the district behind a shorter one: 以|上海中学, 建设|区第一小学."""
    head = run[start : end - 1]
    if run[end - 1] == _DISTRICT and head in _LISTS.words("verbs"):
        return True
    return head in borders and bool(_place_at(run, end - 1))


def street_end(run: str, end: int) -> int | None:
    """Where the street or settlement ends that a letter makes of a word: 新兴|街小学, 建设|西路小学, 平安|堡中学, not 城区|街道.

    >>> street_end("新兴街小学", 2), street_end("城区街道小学", 2)
    (3, None)
    """
    street = None if _place_at(run, end) else _STREET.match(run, end)  # 新建|屯昌县
    return street.end() if street else None
