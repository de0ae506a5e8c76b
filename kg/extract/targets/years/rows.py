"""Rows of tables that have a column for the date by which each is due, their cells in a line or a line each:

序号 重点任务 具体指标 完成时限 责任单位
1 中职达标 14所中职学校达标 2025年12月 市教育局

序号 / 重点任务 / 完成时限 / 1 / 新建学校2所 / 2024年12月 / 2 / …
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from operator import attrgetter

from kg.extract.targets.years.dates import DATE_HEAD, DUE, SINCE
from kg.extract.targets.years.year_mark import YearMark
from kg.read.lines import LinePattern, end_of_line
from kg.read.scan import Scan

_DUE = rf"{SINCE}(?:{DUE}(?:完成|建成|竣工|启用|投用)?|(?P<year>20\d\d)(?:[./-]\d{{1,2}})?)"
"""What a cell of dates holds: 2023—2025年, 2024年9月底前完成, 2024.9."""
_DATE = re.compile(rf"[\t |]{_DUE}(?![^\t |\n])")
_DATE_LINE = re.compile(
    rf"^[ \t]*(?:(?:20\d\d年)?[^\d\n。]{{1,8}},)?[到至]?(?:20\d\d年、)?{_DUE}(?:[春秋,(取分][^\d\n。]{{0,12}})?[ \t]*$",
    re.MULTILINE,
)
_SERIAL_LINE = re.compile(r"^[ \t]*\d{1,3}[ \t]*$", re.MULTILINE)
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
        self._rows = sorted(_find_dated_rows(text), key=attrgetter("start"))
        self._starts = [row.start for row in self._rows]

    def at(self, start: int) -> DatedRow | None:
        """The row that holds the character at `start`."""
        index = bisect_right(self._starts, start) - 1
        return self._rows[index] if index >= 0 and start < self._rows[index].end else None


@cache
def _head() -> Scan:
    """The head of a column of dates, between two others or behind the last of them."""
    return Scan(["\t", " ", r"\|"], rf"{DATE_HEAD.pattern}(?![^\t |\n])")


@cache
def _head_line() -> LinePattern:
    """Such a head on a line of its own."""
    return LinePattern(rf"[ \t]*{DATE_HEAD.pattern}[ \t]*$")


def _find_dated_rows(text: str) -> Iterator[DatedRow]:
    r"""The rows below heads one of which asks for a date: those of cells in a line, then those of cells a line each.

    A row begins with its number, or behind the date of the one before; the last of its dates counts.

    >>> text = "序号\t任务\t时限\t责任单位\n1\t新建学校2所\t2025年8月\t县教育局\n2\t招聘90人\t每年\t县人社局\n"
    >>> [(text[row.start : row.start + 7], row.mark and row.mark.year) for row in _find_dated_rows(text)]
    [('1\t新建学校2', 2025), ('2\t招聘90人', None)]
    """
    end = 0
    for head in _head().finditer(text):
        if head.start() >= end:
            for row in _rows_below(text, head.end()):
                yield row
                end = row.end
    heads = [*(hit.end() for hit in _head_line().finditer(text)), len(text)]
    for first, stop in pairwise(heads):
        yield from _rows_of_lines(text, first, stop)


def _rows_below(text: str, end_of_heads: int) -> Iterator[DatedRow]:
    """The rows whose cells stand in a line, or begin in one; those that are numbered or whole in a line also without a date."""
    start = line = text.find("\n", end_of_heads) + 1
    tabs = text.count("\t", text.rfind("\n", 0, end_of_heads) + 1, line)
    without, numbered = 0, False
    while 0 < line < len(text) and without < _MOST_WITHOUT:
        end = end_of_line(text, line)
        if _NEW_ROW.match(text, line, end):
            if numbered:
                yield DatedRow(start, line - 1, None)
            start, numbered = line, True
        if dates := list(_DATE.finditer(text, line, end)):
            yield DatedRow(start, end, _mark(dates[-1]))
            start, without, numbered = end + 1, 0, False
        elif text.endswith("。", line, end):
            break  # the table has ended
        else:
            without += 1
            if tabs and text.count("\t", line, end) == tabs:  # 普惠率|90%|长期
                yield DatedRow(start, end, None)
                start, numbered = end + 1, False
        line = end + 1
    if numbered:
        yield DatedRow(start, end_of_line(text, start), None)


def _rows_of_lines(text: str, start: int, stop: int) -> Iterator[DatedRow]:
    """The rows whose cells stand a line each, from their serial on, as far as cleaning has left it, to their date."""
    numbered = False
    for hit in _DATE_LINE.finditer(text, start, stop):
        serials = [serial.end() for serial in _SERIAL_LINE.finditer(text, start, hit.start())]
        if numbered and not serials:  # the table has ended
            return
        numbered = bool(serials)
        yield DatedRow(serials[-1] if serials else start, hit.end(), _mark(hit))
        start = hit.end()


def _mark(date: re.Match[str]) -> YearMark:
    return YearMark(date.start(), date.end(), int(date[1] or date["year"]), False, reach="list")
