"""Initiatives named in quotation marks that end in no suffix: honours, platforms, trials, brands.

“梓州名师”, 建成“江北智慧教育云”, 实施“人工智能+教师队伍建设”试点, “求真育师”研修.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.extract.patterns import one_of
from kg.extract.programmes import words
from kg.extract.programmes.items import END, is_labelled
from kg.extract.programmes.names import EACH_ITS_OWN, Name, canonical
from kg.extract.word_lists import WordLists

_QUOTED = re.compile(r"“([^“”\n,。;:]{2,20})”(平台)?")
_EARLIER = r"[^,。;:“”\n]{0,6}(?:“[^“”\n]{2,12}”(?:\d+名)?[、和]?){0,4}$"
"""What may stand between a verb and a quoted name: 评选市级|“A”、|“B”."""
_PLATFORM = re.compile("(?<!上)云$|^云|云校$")
_OWN_WORDS = re.compile("[\u4e00-\u9fff]{4,10}")
_REACH = 40
_SHORTEST_TRIAL, _SHORTEST_ACTIVITY, _SHORTEST_EVENT = 6, 5, 6
_LONGEST_PREFIX = 6
_LONGEST_BRAND = 8
"""In so many characters what a brand is for ends, with 品牌."""
_HEAD_BEFORE = re.compile("[\u4e00-\u9fff]{0,6}$")
_HEAD_AFTER = re.compile(rf"[\u4e00-\u9fff]{{0,6}}(?:活动|试点|论坛|大赛)(?={END}|[,;])")
_BESIDE = re.compile("[”、和与]")
"""What stands right before a quoted name that has another before it."""
_ENUMERATED = re.compile("[一二三四五六七八九十]是$")
_COUNTED = re.compile(rf"{words.NUMERAL}[大项个]")
"""What holds several, and is named for that alone: “三项改革”和“名师提升行动”."""
_BRANDED = re.compile("[^+、]{4,}")
"""What is made a brand, but not a list: “学校+家庭+社会”|教育品牌."""
_USED = WordLists("programmes", "quoted").pattern("{used}{above}?$")
"""What is said before a platform that is only used: 接入省|“惠教云”平台."""
_BRAND = re.compile("[\u4e00-\u9fff]{2,6}品牌")
"""What a brand is for; one of which nothing is said is a motto of the place: “学在渭北”|品牌."""


def find_quoted_names(text: str) -> Iterator[Name]:
    """The names, by position; the marks are no part of them, but those before 平台 are.

    >>> [n.name for n in find_quoted_names("评选“汉水名师”50名,建设“惠教云”平台,落实“双减”。")]
    ['汉水名师', '“惠教云”平台']
    """
    for hit in _QUOTED.finditer(text):
        before = text[max(0, hit.start() - _REACH) : hit.start()]
        if head := _item_head(text, hit):
            yield head
        elif _is_platform(hit, before):
            start, end = (hit.start(), hit.end()) if hit[2] else hit.span(1)
            yield Name(start, end, canonical(text[start:end]))
        elif not hit[2] and (_is_honour(hit[1], before) or _is_carried_out(text, hit, before)):
            yield Name(hit.start(1), hit.end(1), canonical(hit[1]))


@cache
def _verb(key: str) -> re.Pattern[str]:
    return re.compile(rf"{one_of(words.section('quoted')[key])}{_EARLIER}")


@cache
def _honour(key: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<own>[\u4e00-\u9fff]{{2,5}}){one_of(words.section('quoted')[key])}$")


def _is_honour(name: str, before: str) -> bool:
    """Whether a place gives the name: to teachers of its own (“梓州名师”), or by a verb (评选“最美乡村教师”)."""
    ordinary = words.section("quoted")["ordinary"]
    own = _honour("honours").fullmatch(name)
    if own and own["own"] not in ordinary and len(own["own"]) <= 4:
        return True
    conferred = _honour("honours_conferred").fullmatch(name)
    return conferred is not None and conferred["own"] not in ordinary and bool(_verb("conferring").search(before))


def _is_platform(hit: re.Match[str], before: str) -> bool:
    """Whether it is called a cloud, and a platform too or something that is run, and not one that is only used."""
    if _PLATFORM.search(hit[1]) is None or _USED.search(before):
        return False
    return hit[2] is not None or _verb("running").search(before) is not None


def _is_carried_out(text: str, hit: re.Match[str], before: str) -> bool:
    """Whether it is a trial, an activity, an event, a training or a brand, or known by its short name."""
    data = words.section("quoted")
    known = hit[1] in data["known"] and not text.startswith(tuple(data["honoured_for"]), hit.end())
    if known or _is_brand(text, hit, before) or _is_beside_another(text, hit):
        return True
    if text.startswith(tuple(data["activities"]), hit.end()) and len(hit[1]) >= _SHORTEST_ACTIVITY:
        return True
    if hit[1].endswith(tuple(data["events"])) and len(hit[1]) >= _SHORTEST_EVENT:
        return _verb("holding").search(before) is not None
    if text.startswith(tuple(data["trainings"]), hit.end()):
        return hit[1] not in data["ways_of_training"] and _OWN_WORDS.fullmatch(hit[1]) is not None
    trial = text.startswith("试点", hit.end()) and len(hit[1]) >= _SHORTEST_TRIAL
    return trial and bool(_verb("trying").search(before))


def _is_brand(text: str, hit: re.Match[str], before: str) -> bool:
    """Whether a place makes a brand of it: 打造“渡江红帆”思政品牌, but not “一校一品”党建品牌."""
    behind = text[hit.end() : hit.end() + _LONGEST_BRAND]
    if "品牌" not in behind or not _BRANDED.fullmatch(hit[1]) or _BRAND.match(behind) is None:
        return False
    way = EACH_ITS_OWN.fullmatch(hit[0]) or hit[1] in words.section("quoted")["ways_of_working"]
    return not way and _verb("making").search(before) is not None


def _item_head(text: str, hit: re.Match[str]) -> Name | None:
    """The whole head of an item that holds a quoted name: 5.|百场“校企握手”对接活动|。 and 三是|“科学进课堂”试点|,"""
    after = None if hit[2] else _HEAD_AFTER.match(text, hit.end())
    if after is None:
        return None
    before = _HEAD_BEFORE.search(text, max(0, hit.start() - _LONGEST_PREFIX), hit.start())
    if before is None:
        return None
    if not is_labelled(text, before.start()):
        counted = _ENUMERATED.search(before[0]) is not None
        return Name(hit.start(), after.end(), canonical(text[hit.start() : after.end()])) if counted else None
    if before[0] and words.cut_word().search(before[0]):
        return None
    return Name(before.start(), after.end(), canonical(text[before.start() : after.end()]))


@cache
def _suffixed() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What stands beside a quoted name that makes it one of a list of initiatives: “A”|“B计划”, “A计划”、|“B”, and
    “A”|、B工程等项目."""
    suffix = one_of(words.section("suffix")["words"])
    return (
        re.compile(rf"[、和与]?“[^“”\n,。;]{{2,16}}(?:{suffix})”"),
        re.compile(rf"“[^“”\n,。;]{{2,16}}(?:{suffix})”[、和与]?$"),
        re.compile(
            rf"(?:、[^,。;:、\n]{{2,18}}){{0,5}}[、和][^,。;:、\n“”]{{2,18}}(?:{suffix})等[^,。;:、\n]{{0,4}}(?:{suffix})"
        ),
    )


def _is_beside_another(text: str, hit: re.Match[str]) -> bool:
    data = words.section("quoted")
    if hit[1] in data["ways_of_working"] or hit[1].endswith(tuple(data["ways_end"])) or _COUNTED.match(hit[1]):
        return False
    after, before, listed = _suffixed()
    return bool(
        after.match(text, hit.end())
        or (_BESIDE.match(text, hit.start() - 1) and before.search(text, max(0, hit.start() - _REACH), hit.start()))
        or listed.match(text, hit.end())
    )
