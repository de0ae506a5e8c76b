"""The cells of a table's lines, told apart by tabs, bars or blanks, and the lines that are together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise

from kg.extract.targets.tables.table_values import Column
from kg.model import CleanText
from kg.read.cleaning import named_by
from kg.read.lines import end_of_line

LABEL = re.compile(r"^(?:\d{1,2}[.、]|\(?\d{1,2}\)|[①-⑳]|\(?[一二三四五六七八九十]{1,2}[)、])\s*")
_WIDEST_SPACING = 2
"""Blanks that a scan put between the letters of a word; more of them part two."""
_MOST_BETWEEN = 2
"""How many heads of groups may stand between two rows."""
_NO_GROUP = re.compile("^(?:附?表|专栏|注)|[。;!?]|.{40}")
"""What stands between two tables, and is no head of a group of rows."""
_BY_BLANKS, _BY_TABS, _BY_BARS = re.compile(r"\S+"), re.compile(r"(?<![^\t\n])[^\t\n]*"), re.compile(r"[^|]+")
Line = tuple[int, list[str]]
"""A row of a table: where it starts, and its cells."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell holds and where it starts."""

    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    def parted(self, run_in: re.Pattern[str]) -> Iterator[Cell]:
        """The cells that ran into one another here, the groups of a pattern of all of it; itself where it is none of that kind.

        >>> list(Cell("3毛入园率", 40).parted(re.compile(r"(\\d)?(\\D+)")))
        [Cell(text='3', start=40), Cell(text='毛入园率', start=41)]
        """
        hit = run_in.fullmatch(self.text)
        if hit is None:
            yield self
        else:
            yield from (Cell(part, self.start + hit.start(n)) for n, part in enumerate(hit.groups(), 1) if part)


@dataclass(frozen=True, slots=True)
class LineRow:
    """A row at `[start, end)`: its name (behind that of its group, where the header has a column for it) and its values."""

    name: str
    start: int
    end: int
    unit: str | None
    values: list[tuple[Cell, Column]]
    above: tuple[Cell, ...] = ()
    """The lines over its name that may be more of it, or the heading of its group."""


def find_line_cells(text: str, start: int, stop: int) -> Iterator[Cell]:
    """The lines in `[start, stop)`, without the empty ones and the blanks around them."""
    while start < stop:
        end = min(end_of_line(text, start), stop)
        line = text[start:end]
        if line.strip():
            yield Cell(line.strip(), start + len(line) - len(line.lstrip()))
        start = end + 1


def cells_at(start: int, cells: list[str]) -> list[Cell]:
    """The cells of a line that starts there, a character apart."""
    starts = accumulate((len(cell) + 1 for cell in cells), initial=start)
    return [Cell(cell, at) for cell, at in zip(cells, starts, strict=False)]


def cells_of_line(clean: CleanText, start: int, end: int) -> list[Cell]:
    """The cells of a line: between tabs, also empty ones, or bars, or else between blanks, also those that cleaning took out.

    >>> from kg.offsets import OffsetMap
    >>> line = "指标 2025年"
    >>> [c.text for c in cells_of_line(CleanText(line, line, (), OffsetMap((0,), (0,))), 0, len(line))]
    ['指标', '2025年']
    """
    text, out = clean.text, []
    if "\t" in text[start:end]:
        cut, borders = _BY_TABS, [start, end]
    elif text.count("|", start, end) > 1:
        cut, borders = _BY_BARS, [start, end]
    else:
        cut, borders = _BY_BLANKS, [start, *_lost_blanks(clean, start, end), end]
    for low, high in pairwise(borders):
        for hit in cut.finditer(text, low, high):
            written = hit[0].strip()
            if written or cut is _BY_TABS:
                out.append(Cell(written, hit.start() + hit[0].index(written)))
    return out


def _lost_blanks(clean: CleanText, start: int, end: int) -> Iterator[int]:
    """Where in `[start, end)` of the clean text there was a blank in the raw one, as it is or named (&nbsp;), or a line ended before the
    number of a page."""
    offsets = clean.offsets
    for run in range(bisect_right(offsets.starts, start), bisect_left(offsets.starts, end)):
        at = offsets.starts[run]
        between = clean.raw[offsets.source(at - 1) + 1 : offsets.sources[run]]
        blank = len(between) > _WIDEST_SPACING * clean.spaced and not named_by(between).strip()
        if blank or "\n" in between:
            yield at


def find_blocks(text: str, separator: str) -> Iterator[list[Line]]:
    """Runs of lines with tabs, or with | between their cells, and the heads of groups between them, a cell each."""
    lines: list[Line] = []
    between: list[Line] = []
    at = 0
    for line in text.split("\n"):
        if separator in line:
            cells = line.split(separator)
            if between and len(cells) != len(lines[-1][1]):
                yield lines
                lines, between = [], []
            lines += [*between, (at, cells)]
            between = []
        elif lines and len(between) < _MOST_BETWEEN and not _NO_GROUP.search(line):
            between.append((at, [line]))
        elif lines:
            yield lines
            lines, between = [], []
        at += len(line) + 1
    if lines:
        yield lines
