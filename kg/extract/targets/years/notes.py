"""Notes that date what stands above them: 注:以上数据截至2020年底; 专栏所列项目2025年底前全部完成; (完成时限:2025年12月)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from kg.extract.targets.patterns import ITEM, one_of
from kg.extract.targets.years.dates import DUE, SINCE, date_head
from kg.extract.targets.years.marks import YearMark, marks_in
from kg.ontology import lexicon
from kg.read.lines import LinePattern, end_of_line
from kg.read.section_index import SectionIndex

_ITEM = re.compile(ITEM)
_BEGUN = re.compile(r"20\d\d年[^,;。\d]{1,8}[,;]$")
"""What may stand before the date by which works end: 2022年开工,|2025年竣工."""
_LONGEST_ITEM = 1000
"""How far before such a date its item may begin, in characters."""
_MOST_BACK = 3000
"""How far above a note that no section holds what it dates may begin, in characters."""


@dataclass(frozen=True, slots=True)
class _Words:
    note: LinePattern
    closing: re.Pattern[str]
    """A date that closes a line, with what is done by then."""
    asked: re.Pattern[str]
    """What stands before the date of an item that asks for it: 完成时限:, 建设年限."""
    only_due: re.Pattern[str]
    """What stands before the date of an item where its line says nothing else: (责任单位:县教育局;完成时限:2025年底)."""
    phase: LinePattern
    """What opens a line on a phase: 启动阶段(2021年6月前)。 第三阶段:2025年1月至12月。"""


@cache
def _words() -> _Words:
    words = lexicon("targets")["years"]["notes"]
    heads, doing, by = one_of(words["heads"]), one_of(words["doing"]), one_of(words["by"])
    rest = r"[^\n()。;,]{0,10}"
    done = rf"(?:[春秋]季(?:学期)?)?(?:全部|全面)?(?P<done>{one_of(lexicon('targets')['years']['ready'])})?"
    return _Words(
        note=LinePattern(rf"[ (]*{heads}:(?=[^\n]{{0,20}}?{one_of(words['above'])})[^\n]{{4,80}}"),
        closing=re.compile(rf"{SINCE}{DUE}{done}(?P<more>[;,][^\n\d]{{0,80}})?[)】\]]?[ 。;]*$", re.MULTILINE),
        asked=re.compile(rf"(?:[时期][间限](?:节点)?(?:要求)?[:为]|{date_head()}[:为]?) *$"),
        only_due=re.compile(
            rf"[ (【\[]*(?:{by}[^\n\d]{{1,120}}[;,。])?{doing}?(?:[时期][间限](?:节点)?(?:要求)?[:为] *)?"
        ),
        phase=LinePattern(
            rf" *[^\n,。;:()\d]{{0,10}}阶段[(:](?=20)[^\n()。;,]{{0,20}}?{DUE}(?!{rest}20){rest}\)?[。:](?=[^\n])"
        ),
    )


@dataclass(frozen=True, slots=True)
class YearNote:
    """A note at `start` and its year, said of what stands from `first` on."""

    first: int
    start: int
    mark: YearMark


def find_year_notes(text: str, sections: SectionIndex, marks: Iterable[YearMark]) -> list[YearNote]:
    """The notes that have one year, each said of the outermost section it stands in, as far as it goes; and dates of items.

    >>> from kg.extract.targets.years.marks import find_years
    >>> text = "新建学校5所。\\n注:以上项目2024年底前完成。"
    >>> [(n.first, n.start, n.mark.year) for n in find_year_notes(text, SectionIndex([]), find_years(text, (2021, 2025)))]
    [(0, 8, 2024)]
    """
    notes = [*_said(text, sections, marks), *_due(text, sections), *_phases(text)]
    return sorted(notes, key=lambda note: note.start)


def _due(text: str, sections: SectionIndex) -> Iterator[YearNote]:
    """The dates that close an item, in brackets or on a line of their own: 新建学校2所。(责任单位:县教育局;完成时限:2025年底)."""
    for hit in _words().closing.finditer(text):
        line = text.rfind("\n", max(0, hit.start() - _LONGEST_ITEM), hit.start()) + 1
        if not _closes_item(text[line : hit.start()], hit):
            continue
        first = line
        if _words().only_due.fullmatch(text, line, hit.start()):
            section = sections.at(hit.start())
            first = section.start if section else text.rfind("\n", max(0, line - _LONGEST_ITEM), max(0, line - 1)) + 1
        yield YearNote(first, hit.start(), YearMark(hit.start(), hit.end(), int(hit[1]), False, reach="list"))


def _closes_item(before: str, date: re.Match[str]) -> bool:
    """Whether a date that closes a line is said of all of it: …,建设年限|2025—2026年, …。|2024年完成, (4)迁建 12个班|2025年."""
    if _words().asked.search(before):
        return True
    before = _BEGUN.sub("", before).rstrip("( 【")
    if date["more"]:
        return False
    if date["done"] and before.endswith(("。", ";")):
        return date["done"] == "完成" or _ITEM.match(before) is not None
    return not date["done"] and _ITEM.match(before) is not None and date.string[date.start() - 1] in ",;。 "


def _phases(text: str) -> Iterator[YearNote]:
    """The phases that a line opens with, each said of the rest of its line."""
    for hit in _words().phase.finditer(text):
        yield YearNote(
            hit.end(), end_of_line(text, hit.end()), YearMark(*hit.span(1), int(hit[1]), False, reach="list")
        )


def _said(text: str, sections: SectionIndex, marks: Iterable[YearMark]) -> Iterator[YearNote]:
    dated = [m for m in marks if m.year is not None and not m.since]
    for hit in _words().note.finditer(text):
        own = marks_in(dated, *hit.span())
        if len({m.year for m in own}) != 1:
            continue
        path = sections.path(sections.at(hit.start()))
        first = path[0].start if path else max(0, hit.start() - _MOST_BACK)
        yield YearNote(first, hit.start(), replace(own[0], reach="list"))
