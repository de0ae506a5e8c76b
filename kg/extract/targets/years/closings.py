"""The dates that close an item or a card: (责任单位:县教育局;完成时限:2025年12月); …,建设年限2024—2025年; …;2025年。"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.patterns import ITEM
from kg.extract.targets.years.dates import DATE_HEAD, SINCE_DUE
from kg.extract.targets.years.year_mark import YearMark, YearNote
from kg.extract.word_lists import WordLists
from kg.read.headings import SectionIndex
from kg.read.lines import end_of_line

_ITEM = re.compile(ITEM)
_BEGUN = re.compile(r"20\d\d年[^,;。\d]{1,8}[,;]$")
"""What may stand before the date by which works end: 2022年开工,|2025年竣工."""
_IN_BRACKETS = re.compile(r"[(【\[〔][^()\n]{0,80}$")
_LONGEST_CARD = 300
"""How far behind its date a card may go on, in characters."""
_ASKS = re.compile("[:为]|(?:[限期间份度点排工]|建成|投用) *[\\d年月—~至到./-]{0,12}$")
"""What there is in any words that ask for a date; it is looked for first, since those are many."""
_FARTHEST = 48
"""How far before its last year what asks for a date begins, in characters."""
_SHORT_LINE = 80
_LONGEST_ITEM = 1000
"""How far before such a date its item may begin, in characters."""


_LISTS = WordLists("targets", "years")
_CLOSING = _LISTS.pattern(
    r"{since_due}(?:[春秋]季(?:学期)?)?(?:全部|全面)?(?P<done>{ready})?(?P<closed>[)】\]〕])?[ 。;]*$",
    re.MULTILINE,
    since_due=SINCE_DUE,
)
"""A date that closes a line, with what is done by then."""
_LAST = re.compile(
    r"20(\d\d)(?!\d)(?![年\d月日]{0,6}起)(?=[^\d\n]*(?:\d{1,2}[^\d\n]*){0,2}$)(?![^\n]*20\d\d)", re.MULTILINE
)
"""The last year of a line, with no number behind it but those of a day: 2025年第四季度, 2025.12.31."""
_ASKED = _LISTS.pattern(
    r"{head}[:为] *(?P<begun>[^;。]{0,24})$|{head} *(?P<bare>[\d年月—~至到./-]{0,12})$", head=DATE_HEAD
)
"""What stands before the last year of an item that asks for a date, its date begun: 完成时限:2023年启动,|; 建设年限|."""
_ONLY_DUE = _LISTS.pattern(r"[ (【\[〔]*(?:{notes.by}[^\n\d]{1,120}[;,。])?(?:{head}[:为]? *)?", head=DATE_HEAD)
"""What stands before the date of an item where its line says nothing else: (责任单位:县教育局;完成时限:2025年底)."""


def find_closing_dates(text: str, sections: SectionIndex) -> Iterator[YearNote]:
    """The dates that close an item, in it or on a line of their own, where they are said of the item around or the card above.

    >>> text = "(3)城北小学:增加学位810个;投资3260万元;2025年。"
    >>> [(note.first, note.mark.year) for note in find_closing_dates(text, SectionIndex([]))]
    [(0, 2025)]
    """
    cards: dict[str, tuple[YearNote, int]] = {}
    """By its section the last card that a date on a line of its own closes, and where the section ends."""
    for date, year in sorted(_dates(text)):
        line = _line_start(text, date)
        mark = YearMark(date, date + 1, year, False, reach="list")
        section = sections.at(date)
        if not _ONLY_DUE.fullmatch(text, line, date):
            yield YearNote(line, date, mark)
        elif section is None:
            yield YearNote(_line_start(text, max(0, line - 1)), date, mark)
        else:  # one card stands behind another: 建设内容:…\n建设年限:2022年\n建设内容:…
            above, _ = cards.get(section.id, (None, 0))
            if above is not None:
                yield above
            first = end_of_line(text, above.start) if above else section.start
            cards[section.id] = YearNote(first, date, mark), section.end
    for card, end in cards.values():  # what stands behind the last date is of its card too: 实施期限:2022年\n建设内容:…
        yield replace(card, start=min(end, card.start + _LONGEST_CARD))


def _dates(text: str) -> Iterator[tuple[int, int]]:
    """Where the dates begin that close an item, and their years."""
    for hit in _LAST.finditer(text):
        if asked := _asked(text, hit.start()):
            yield max(asked.start("begun"), asked.start("bare")), 2000 + int(hit[1])
    for hit in _CLOSING.finditer(text):
        if _closes_item(text[_line_start(text, hit.start()) : hit.start()], hit):
            yield hit.start(), 2000 + int(hit[1])


def _asked(text: str, at: int) -> re.Match[str] | None:
    """What asks for a date at the end of the words before a year, if something does."""
    low = max(_line_start(text, at), at - _FARTHEST)
    return _ASKED.search(text, low, at) if _ASKS.search(text, low, at) else None


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", max(0, at - _LONGEST_ITEM), at) + 1


def _closes_item(before: str, date: re.Match[str]) -> bool:
    """Whether a date that closes a line is said of all of it: …。|2024年完成, (4)迁建 12个班|2025年, …。(县教育局,|2025年底前)."""
    if date["closed"] and _IN_BRACKETS.search(before):
        return bool(date["done"]) or "前" in date[0] or before.endswith(",") or before[:-1].endswith("。")
    before, near = _BEGUN.sub("", before), before[-1:]
    if date["done"] and before.endswith(("。", ";", "—")):
        return date["done"] == "完成" or _ITEM.match(before) is not None
    short = near in (",", ";") and len(before) < _SHORT_LINE
    return not date["done"] and (short or (near in tuple(",;。 ") and _ITEM.match(before) is not None))
