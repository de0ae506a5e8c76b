"""Titles of boxes (专栏, 重点工程) and of what they contain that are the name of an initiative."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.extract.patterns import one_of
from kg.extract.programmes import words
from kg.extract.programmes.chapters import without_duty
from kg.extract.programmes.kinds import is_kind
from kg.extract.programmes.names import Name, canonical
from kg.extract.word_lists import WordLists
from kg.model import Reading, Section

_CUT_TITLE = 30
"""Where the reader of sections cuts a title that has no end: no border of a name."""
_FEWEST_ALIKE, _SHORTEST_ALIKE = 3, 6
_QUOTED_ALONE = re.compile("“[^“”,;]{3,14}”[:。]?")
_OF_WHOM = re.compile("[^“”的]+的(?=.{6})")
_NEXT = re.compile(r"”?(?:[、和与及]|[;,]?(?:\(\d{1,2}\)|\d{1,2}[.、)]|[②-⑳]))")
"""What stands between the first of several and the second: A工程(2)B工程."""
_LONGEST_BARE = 15
"""No title of a box that ends in no suffix is longer and still a name."""
_LISTS = WordLists("programmes", "titles")
_QUOTED_ALIKE = WordLists("programmes").pattern("“[^“”]+”{titles.alike+suffix.words}")
_TITLE_END = _LISTS.pattern(r"{ends_pattern}")
_SENTENCE = _LISTS.pattern(r"{sentence_patterns|}")


def find_walls(reading: Reading) -> list[int]:
    """Where headings and their titles begin and end: no name reaches over them."""
    walls: set[int] = set()
    for section in reading.sections:
        start = reading.text.find(section.title, section.start, section.start + len(section.title) + 16)
        walls.add(section.start)
        if start >= 0:
            walls |= {start} if len(section.title) == _CUT_TITLE else {start, start + len(section.title)}
    return sorted(walls)


@cache
def _title_verb(suffixed: bool) -> re.Pattern[str]:
    """打造 and the like are taken off the name of a 工程 only; elsewhere they are its own: 打造智慧教育大脑."""
    verbs = words.section("titles")["verbs"]
    if not suffixed:
        return re.compile(one_of(verbs))
    how = words.any_here(words.section("lead")["adverbs"])
    led = one_of(verb for verb in words.section("cut")["verbs"] if len(verb) > 1)
    return re.compile(rf"[\u4e00-\u9fff]{{0,4}}?{one_of(verbs)}|(?:{how})*{led}|{words.lead().pattern}")


def find_title_names(reading: Reading) -> Iterator[tuple[str, Name]]:
    """By section id the boxes, and what they contain, whose title is an initiative."""
    boxes = [s for s in reading.sections if s.kind == "box"]
    named = sum(bool(words.BARE_SUFFIX.search(s.title)) for s in boxes)
    inside = {s.id for s in boxes}
    by_id = {s.id: s for s in reading.sections}
    alike_headings = _headings_alike(reading.sections)
    for section in reading.sections:
        if section.parent in inside:
            inside.add(section.id)
        if section.id not in inside:
            if section.id in alike_headings or _is_quoted_item(section, by_id):
                yield section.id, _title_name(reading.text, section, without_duty(_head(section.title)))
            continue
        head = _head(section.title)
        title = without_duty(head)
        alike = section.kind == "box" and len(boxes) >= 3 and named >= len(boxes) - 1 and len(title) <= _LONGEST_BARE
        if section.kind == "box" and is_kind(title, reading.metadata.jurisdiction):
            continue
        if _SENTENCE.search(title) or words.COUNTED.match(head, len(title)):  # (1)新建项目(6个)
            continue
        if (_TITLE_END.search(title) or alike) and not _lists_several(title):
            yield section.id, _title_name(reading.text, section, title)


@cache
def _count() -> re.Pattern[str]:
    return re.compile(rf"{words.NUMERAL}[大项个](?:重点|专项)?(?P<suffix>{one_of(words.section('suffix')['words'])})$")


def _headings_alike(sections: list[Section]) -> set[str]:
    """The ids of headings that are all the same kind of initiative as their sisters: (一)强师行动, (二)开放协同行动."""
    sisters: dict[str | None, list[Section]] = {}
    for section in sections:
        if section.kind != "box":
            sisters.setdefault(section.parent, []).append(section)
    alike: set[str] = set()
    for group in sisters.values():
        if len(group) < _FEWEST_ALIKE:
            continue
        titles = [without_duty(s.title) for s in group]
        quoted = all(_QUOTED_ALIKE.fullmatch(t) for t in titles)
        if quoted or any(all(t.endswith(w) for t in titles) for w in words.section("suffix")["words"]):
            alike.update(s.id for s, title in zip(group, titles, strict=True) if _may_be_name(title))
    return alike


def _may_be_name(title: str) -> bool:
    short = _SHORTEST_ALIKE <= len(title) <= _LONGEST_BARE
    return short and not (is_kind(title) or words.OF_STAGES.fullmatch(title) or _count().search(title))


def _is_quoted_item(section: Section, by_id: dict[str, Section]) -> bool:
    """Whether an item is but a quoted name, under a heading that tells of initiatives: 四、重点项目 and (3)“书香校园”:"""
    above = by_id.get(section.parent or "")
    of_initiatives = above is not None and words.BARE_SUFFIX.search(without_duty(above.title)[-2:]) is not None
    return of_initiatives and _QUOTED_ALONE.fullmatch(_head(section.title)) is not None


@cache
def _head_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:{words.NUMBERED.pattern})?(?:“[^“”]*”|[^:])++")


def _head(title: str) -> str:
    """The title without what a colon adds behind its name: “国培计划”:每年培训600人次.

    >>> _head("“青蓝结对:同行”工程:每名骨干教师带2名青年教师")
    '“青蓝结对:同行”工程'
    """
    head = _head_pattern().match(title)
    return head[0] if head else title


def _lists_several(title: str) -> bool:
    first = words.BARE_SUFFIX.search(title)
    return first is not None and _NEXT.match(title, first.end()) is not None


def _title_name(text: str, section: Section, title: str) -> Name:
    start = text.find(section.title, section.start)
    end = start + len(title)
    suffixed = words.suffix().search(title) is not None
    if suffixed and title.endswith("”") and title[0] != "“" and not _count().search(title[:-1]):  # 教师队伍|“强师工程”
        return Name(text.rfind("“", start, end) + 1, end - 1, canonical(title[title.rfind("“") + 1 : -1]))
    verb = _title_verb(suffixed).match(text, start, end - 4)
    start = verb.end() if verb else start
    if suffixed and (whose := _OF_WHOM.match(text, start, end)):
        start = whose.end()  # 与某大学合作的|学历提升项目
    return Name(start, end, canonical(text[start:end]))
