"""Cells of a page's table that reach over several columns or rows: each row is to have a cell a column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_MOST = 20
"""No cell of a real table reaches farther; pages have rowspan=100 and colspan=1000 too."""


@dataclass(frozen=True, slots=True)
class Span:
    """What a cell's row has around it: the cells above that reach into the columns before it, and how many more columns it
    reaches over itself."""

    before: list[Any]
    columns: int


def find_spans(table: Any) -> dict[Any, Span]:
    """The cells of an lxml table that others reach beside, or that reach over several columns themselves.

    >>> from lxml import html
    >>> table = html.fromstring("<table><tr><td rowspan=2>学前<td colspan=2>年份<tr><td>2020年<td>2025年</table>")
    >>> {cell.text: ([c.text for c in span.before], span.columns) for cell, span in find_spans(table).items()}
    {'年份': ([], 1), '2020年': (['学前'], 0)}
    """
    spans: dict[Any, Span] = {}
    above: dict[int, tuple[Any, int]] = {}
    """By column, the cell that reaches into the next rows, and into how many."""
    for row in table.iter("tr"):
        column, below = 0, dict[int, tuple[Any, int]]()
        for cell in row.iterchildren("td", "th"):
            before = []
            while column in above:
                before.append(above[column][0])
                column += 1
            width, rows = _reach(cell, "colspan"), _reach(cell, "rowspan")
            below |= {column + n: (cell, rows - 1) for n in range(width) if rows > 1}
            column += width
            if before or width > 1:
                spans[cell] = Span(before, width - 1)
        above = {c: (cell, rows - 1) for c, (cell, rows) in above.items() if rows > 1} | below
    return spans


def _reach(cell: Any, name: str) -> int:
    written = (cell.get(name) or "").strip()
    return max(1, min(int(written), _MOST)) if written.isascii() and written.isdigit() else 1
