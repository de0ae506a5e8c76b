"""The dates that close an item or a card: (责任单位:县教育局;完成时限:2025年12月); …,建设年限2024—2025年; …;2025年。"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.extract.targets.patterns import ITEM, one_of
from kg.extract.targets.years.dates import SINCE_DUE, date_head
from kg.extract.targets.years.year_mark import YearMark, YearNote
from kg.ontology import lexicon
from kg.read.section_index import SectionIndex

_ITEM = re.compile(ITEM)
_BEGUN = re.compile(r"20\d\d年[^,;。\d]{1,8}[,;]$")
"""What may stand before the date by which works end: 2022年开工,|2025年竣工."""
_IN_BRACKETS = re.compile(r"[(【\[〔][^()\n]{0,80}$")
_LONGEST_ITEM = 1000
"""How far before such a date its item may begin, in characters."""


@dataclass(frozen=True, slots=True)
class _Words:
    closing: re.Pattern[str]
    """A date that closes a line, with what is done by then or who does it."""
    asked: re.Pattern[str]
    """What stands before the date of an item that asks for it: 完成时限:, 建设年限."""
    only_due: re.Pattern[str]
    """What stands before the date of an item where its line says nothing else: (责任单位:县教育局;完成时限:2025年底)."""


@cache
def _words() -> _Words:
    words = lexicon("targets")["years"]
    by, doing = one_of(words["notes"]["by"]), one_of(words["notes"]["doing"])
    done = rf"(?:[春秋]季(?:学期)?)?(?:全部|全面)?(?P<done>{one_of(words['ready'])})?"
    asks = rf"(?:[时期][间限](?:节点)?(?:要求)?[:为]|{date_head()}[:为]?) *"
    return _Words(
        closing=re.compile(
            rf"{SINCE_DUE}{done}(?P<more>[;,。][^\n\d]{{1,80}})?(?P<closed>[)】\]〕])?[ 。;]*$", re.MULTILINE
        ),
        asked=re.compile(f"{asks}$"),
        only_due=re.compile(rf"[ (【\[〔]*(?:{by}[^\n\d]{{1,120}}[;,。])?{doing}?(?:{asks})?"),
    )


def find_closing_dates(text: str, sections: SectionIndex) -> Iterator[YearNote]:
    """The dates that close an item, in it or on a line of their own, where they are said of the item around or the card above.

    >>> text = "(3)城北小学:增加学位810个;投资3260万元;2025年。"
    >>> [(note.first, note.mark.year) for note in find_closing_dates(text, SectionIndex([]))]
    [(0, 2025)]
    """
    end = 0
    for hit in _find_at_line_ends(text):
        line = text.rfind("\n", max(0, hit.start() - _LONGEST_ITEM), hit.start()) + 1
        if not _closes_item(text[line : hit.start()], hit):
            continue
        first = line
        if _words().only_due.fullmatch(text, line, hit.start()):
            section = sections.at(hit.start())
            above = text.rfind("\n", max(0, line - _LONGEST_ITEM), max(0, line - 1)) + 1
            first = (
                max(section.start, end) if section else above
            )  # one card behind another: 建设内容:…\n建设年限:2022年
        end = hit.end()
        yield YearNote(first, hit.start(), YearMark(hit.start(), hit.end(), 2000 + int(hit[1]), False, reach="list"))


def _find_at_line_ends(text: str) -> Iterator[re.Match[str]]:
    """The dates that close a line, tried where a year may begin: at every character it would take ten times as long."""
    at = text.find("20")
    while at >= 0:
        hit = _words().closing.match(text, at)
        if hit:
            yield hit
        at = text.find("20", hit.end() if hit else at + 1)


def _closes_item(before: str, date: re.Match[str]) -> bool:
    """Whether a date that closes a line is said of all of it: …,建设年限|2025—2026年, …。|2024年完成, (4)迁建 12个班|2025年."""
    if _words().asked.search(before):
        return True
    if date["closed"] and _IN_BRACKETS.search(before):
        return bool(date["done"]) or "前" in date[0] or before.endswith(",")
    before, near = _BEGUN.sub("", before), before[-1:]
    if date["more"]:
        return False
    if date["done"] and before.endswith(("。", ";", "—")):
        return date["done"] == "完成" or _ITEM.match(before) is not None
    return not date["done"] and near in tuple(",;。 ") and _ITEM.match(before) is not None
