"""Cells of a page's table that reach over several columns or rows: each row is to have a cell a column."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count, takewhile
from typing import Any

_MOST = 20
"""No cell of a real table reaches farther; pages have rowspan=100 and colspan=1000 too."""


@dataclass(frozen=True, slots=True)
class Span:
    """What a cell's row has around it: the cells above that reach into the columns before it, how many more columns it
    reaches over itself, and the cells above that reach into those behind it, where it is the row's last."""

    before: list[Any]
    columns: int
    after: list[Any]


def find_spans(table: Any) -> dict[Any, Span]:
    """The cells of an lxml table that others reach beside, or that reach over several columns themselves.

    >>> from lxml import html
    >>> table = html.fromstring("<table><tr><td rowspan=2>学前<td colspan=2>年份<td rowspan=2>属性<tr><td>2020年<td>2025年</table>")
    >>> for cell, span in find_spans(table).items():
    ...     print(cell.text, [c.text for c in span.before], span.columns, [c.text for c in span.after])
    年份 [] 1 []
    2020年 ['学前'] 0 []
    2025年 [] 0 ['属性']
    """
    spans: dict[Any, Span] = {}
    above: dict[int, tuple[Any, int]] = {}
    """By column, the cell that reaches into the next rows, and into how many."""
    for row in table.iter("tr"):
        column, below = 0, dict[int, tuple[Any, int]]()
        cells = list(row.iterchildren("td", "th"))
        for cell in cells:
            before = _reaching(above, column)
            column += len(before)
            width, rows = _reach(cell, "colspan"), _reach(cell, "rowspan")
            below |= {column + n: (cell, rows - 1) for n in range(width) if rows > 1}
            column += width
            after = _reaching(above, column) if cell is cells[-1] else []
            if before or width > 1 or after:
                spans[cell] = Span(before, width - 1, after)
        above = {c: (cell, rows - 1) for c, (cell, rows) in above.items() if rows > 1} | below
    return spans


def _reaching(above: dict[int, tuple[Any, int]], column: int) -> list[Any]:
    """The cells above that reach into this column and those right behind it."""
    return [above[c][0] for c in takewhile(above.__contains__, count(column))]


def _reach(cell: Any, name: str) -> int:
    written = (cell.get(name) or "").strip()
    return max(1, min(int(written), _MOST)) if written.isascii() and written.isdigit() else 1
