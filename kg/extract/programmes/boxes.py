"""Boxes without a number, which are no sections: a line 专栏 X工程 and the lines of items right under it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.programmes import words
from kg.extract.programmes.items import END, LABELS
from kg.extract.programmes.kinds import is_kind
from kg.extract.programmes.names import Name, canonical
from kg.extract.word_lists import WordLists
from kg.model import Reading

_CHAPTER = re.compile(r"\([一二三四五六七八九十]{1,3}\)")
_LISTS = WordLists("programmes", "suffix")
_TITLE_LINE = _LISTS.pattern(
    r"专栏(?<![^\n。;【\[]专栏)[ \t]?(?:\d{1,2}|[一二三四五六七八九十]{1,2}(?![大项个类级]))?[】\]]?[ \t:、|]*"
    r"(?P<name>[^\n。,;:【】]{2,30}?{words}”?)[】\]]?$",
    re.M,
)
_ITEM_LINE = _LISTS.pattern(
    r"(?:(?:{labels}|{numbered})\s*[^\n]|[^\n。:;,]{2,30}{words}{end})[^\n]*\n?",
    labels=LABELS,
    numbered=words.NUMBERED,
    end=END,
)


@dataclass(frozen=True, slots=True)
class LooseBox:
    """A box's title, which is an initiative, and the span of the lines under it."""

    title: Name
    body: int
    end: int


def find_loose_boxes(reading: Reading) -> Iterator[LooseBox]:
    """The boxes of a text that carry no number, by position.

    >>> from kg.read.cleaning import clean
    >>> from kg.model import Metadata
    >>> reading = Reading(clean("专栏 强师工程\\n●名师计划。好。\\n●青蓝行动。好。\\n保障措施\\n"), [], Metadata())
    >>> [(box.title.name, reading.text[box.body : box.end]) for box in find_loose_boxes(reading)]
    [('强师工程', '●名师计划。好。\\n●青蓝行动。好。\\n')]
    """
    if "专栏" not in reading.text:
        return
    sections = {s.start for s in reading.sections if s.kind == "box"}
    for line in _TITLE_LINE.finditer(reading.text):
        if line.start() in sections or is_kind(line["name"], reading.metadata.jurisdiction):
            continue
        body = min(line.end() + 1, len(reading.text))
        yield LooseBox(Name(*line.span("name"), canonical(line["name"])), body, _end_of_lines(reading.text, body))


def _end_of_lines(text: str, at: int) -> int:
    """Where the last of the lines of items ends that begin at `at`."""
    counted = _CHAPTER.match(text, at) is not None
    while (item := _ITEM_LINE.match(text, at)) and (counted or not _CHAPTER.match(item[0])):
        at = item.end()  # behind items that (一) does not count, (三) is where the plan goes on
    return at
