"""Rows of tables that have a column for the date by which each is due:

序号 重点任务 具体指标 完成时限 责任单位
1 中职达标 14所中职学校达标 2025年12月 市教育局
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.extract.targets.years.dates import DUE, SINCE, date_head
from kg.extract.targets.years.marks import YearMark
from kg.read.lines import end_of_line

_DATE = re.compile(rf"[\t |]{SINCE}{DUE}(?:完成|建成|竣工|启用|投用)?(?![^\t |\n])")
_NEW_ROW = re.compile(r"\d{1,3}[.、]?[\t |]")
_MOST_WITHOUT = 8
"""How many lines of a table may follow one another without a date: cells of several lines, tasks that are never over."""


@dataclass(frozen=True, slots=True)
class DatedRow:
    """A row at `[start, end)` of the clean text and the year in its column of dates, where it has one (长期坚持 is none)."""

    start: int
    end: int
    mark: YearMark | None


class DatedRows:
    """The dated rows of a text, to be asked for what stands at a place."""

    def __init__(self, text: str) -> None:
        self._rows = list(find_dated_rows(text))
        self._starts = [row.start for row in self._rows]

    def at(self, start: int) -> DatedRow | None:
        """The row that holds the character at `start`."""
        index = bisect_right(self._starts, start) - 1
        return self._rows[index] if index >= 0 and start < self._rows[index].end else None


@cache
def _head() -> re.Pattern[str]:
    """The head of a column of dates, between two others or behind the last of them."""
    return re.compile(rf"[\t |]{date_head()}(?![^\t |\n])")


def find_dated_rows(text: str) -> Iterator[DatedRow]:
    r"""The rows below heads one of which asks for a date, in the order of the text.

    A row begins with its number, or behind the date of the one before; the last of its dates counts.

    >>> text = "序号\t任务\t时限\t责任单位\n1\t新建学校2所\t2025年8月\t县教育局\n2\t招聘90人\t每年\t县人社局\n"
    >>> [(text[row.start : row.start + 7], row.mark and row.mark.year) for row in find_dated_rows(text)]
    [('1\t新建学校2', 2025), ('2\t招聘90人', None)]
    """
    end = 0
    for head in _head().finditer(text):
        if head.start() >= end:
            for row in _rows_below(text, head.end()):
                yield row
                end = row.end


def _rows_below(text: str, end_of_heads: int) -> Iterator[DatedRow]:
    start = line = text.find("\n", end_of_heads) + 1
    without, numbered = 0, False
    while 0 < line < len(text) and without < _MOST_WITHOUT:
        end = end_of_line(text, line)
        if _NEW_ROW.match(text, line, end):
            if numbered:
                yield DatedRow(start, line - 1, None)
            start, numbered = line, True
        if dates := list(_DATE.finditer(text, line, end)):
            hit = dates[-1]
            yield DatedRow(start, end, YearMark(hit.start() + 1, hit.end(), int(hit[1]), False, reach="list"))
            start, without, numbered = end + 1, 0, False
        elif text.endswith("。", line, end):
            break  # the table has ended
        else:
            without += 1
        line = end + 1
    if numbered:
        yield DatedRow(start, end_of_line(text, start), None)
