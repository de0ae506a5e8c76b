"""Names in the first column of a box's table, which its width broke over two lines: 义务教育强校 and 计划 below it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.programmes import words
from kg.extract.programmes.boxes import LooseBox
from kg.extract.programmes.names import Name, canonical
from kg.extract.word_lists import WordLists
from kg.model import Reading

_LISTS = WordLists("programmes", "suffix")
_CELL = _LISTS.pattern(
    r"^[\u4e00-\u9fff“”]{3,10}\n[\u4e00-\u9fff“”]{0,8}?(?P<suffix>{compounds+words})(?=[^\n]{12,}[。;]$)", re.M
)
"""A short line without a mark, then a line that begins with the rest of the name and goes on as a paragraph."""


def find_cells(reading: Reading) -> Iterator[LooseBox]:
    """The names with the paragraphs behind them, by position.

    >>> from kg.read.clean import clean
    >>> from kg.read.sections import divide
    >>> from kg.model import Metadata
    >>> text = "专栏2:重点项目\\n义务教育强校\\n计划 到2025年,新建义务教育学校26所。\\n"
    >>> cleaned = clean(text)
    >>> [cell.title.name for cell in find_cells(Reading(cleaned, divide(cleaned.text, ()), Metadata()))]
    ['义务教育强校计划']
    """
    for box in reading.sections:
        if box.kind == "box":
            for cell in _CELL.finditer(reading.text, box.body, box.end):
                whole = words.suffix().match(reading.text, cell.start("suffix"))
                if whole and not words.BARE_SUFFIX.search(cell[0].partition("\n")[0]):
                    name = Name(cell.start(), cell.end(), canonical(cell[0]))
                    yield LooseBox(name, cell.end(), _end_of_line(reading.text, cell.end(), box.end))


def _end_of_line(text: str, at: int, limit: int) -> int:
    end = text.find("\n", at, limit)
    return end if end >= 0 else limit
