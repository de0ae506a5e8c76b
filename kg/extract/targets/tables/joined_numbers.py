"""The numbers of a table's row whose cells stand apart by blanks, as thousands may within one number: 3 850 4 200."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from itertools import takewhile

from kg.extract.targets.tables.cell_values import read_value
from kg.extract.targets.tables.cells import Cell

_THOUSANDS = re.compile(r"[\dO]{3}(?:\.\d+)?")
_FIRST_OF_THOUSANDS = re.compile(r"[1-9][\dO]{0,2}")
_MOST_PARTS = 3
"""No number has more parts with blanks between: 1 203 850."""


def join_numbers(cells: list[Cell], number: int, asides: int) -> list[Cell]:
    """So many values of these cells; blanks may part the thousands of a number (3 850).

    So many columns behind them hold something else, which may be numbers too.

    >>> [c.text for c in join_numbers([Cell("3", 0), Cell("850", 2), Cell("4", 6), Cell("200", 8)], 2, 0)]
    ['3 850', '4 200']
    """
    if len(cells) <= number:
        return cells
    ways = sorted(_likeliest(cells, number), key=_Way.order) if len(cells) <= _MOST_PARTS * number else []
    if len(cells) <= number + asides:
        ways.append(reduce(lambda way, cell: way.and_then(cell, _number(cell)), cells[:number], _Way([])))
    return min(ways, key=lambda way: way.apart).cells if ways else []


@dataclass(frozen=True, slots=True)
class _Way:
    """Cells joined to numbers, how far these lie apart, and the last of them."""

    cells: list[Cell]
    apart: float = 0
    last: float | None = None

    def order(self) -> tuple[float, list[int]]:
        """The likelier is the one whose numbers are more alike, then the one that joins later."""
        return self.apart, [cell.start for cell in self.cells]

    def and_then(self, cell: Cell, number: float | None) -> _Way:
        """The way with one more cell, which says that number, or none."""
        if not number:
            return _Way([*self.cells, cell], self.apart, self.last)
        step = abs(math.log(number / self.last)) if self.last else 0
        return _Way([*self.cells, cell], self.apart + step, number)


def _number(cell: Cell) -> float | None:
    value = read_value(cell.text, None)
    return value.number if value else None


def _likeliest(cells: list[Cell], number: int) -> list[_Way]:
    """The ways to join cells to so many numbers.

    There are hundreds for a row; but of those that come to a cell with as many numbers, the last one the same, only the
    likeliest is gone on with (dynamic programming).
    """
    best: list[dict[tuple[int, float | None], _Way]] = [{} for _ in range(len(cells) + 1)]
    best[0][0, None] = _Way([])
    for at, ways in enumerate(best[:-1]):
        for size, joined in enumerate(_numbers_from(cells, at), 1):
            value = _number(joined)
            for way in ways.values():
                longer = way.and_then(joined, value)
                key = len(longer.cells), longer.last
                known = best[at + size].get(key)
                if len(longer.cells) <= number and (known is None or longer.order() < known.order()):
                    best[at + size][key] = longer
    return [way for way in best[-1].values() if len(way.cells) == number]


def _numbers_from(cells: list[Cell], at: int) -> Iterator[Cell]:
    """The numbers that begin with this cell: of one part, of two and more where thousands stand behind it."""
    first = cells[at]
    yield first
    if not _FIRST_OF_THOUSANDS.fullmatch(first.text):
        return
    written = first.text
    for part in takewhile(lambda c: _THOUSANDS.fullmatch(c.text), cells[at + 1 : at + _MOST_PARTS]):
        written += " " * (part.start - first.start - len(written)) + part.text
        yield Cell(written, first.start)
