"""Rows of an indicator and its parts whose names stand in one cell, and in one their values of a year:

近视率 其中:小学 初中 | 38% 61% | 35% 57%
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.extract.targets.cell_values import is_value
from kg.extract.targets.cells import LABEL, Cell, LineRow
from kg.extract.targets.row_names import OF_WHICH
from kg.extract.targets.table_heads import Layout
from kg.extract.targets.table_values import Column

_WORD = re.compile(r"\S+")


def rows_of_parts(
    names: list[Cell], values: Sequence[Sequence[Cell]], columns: list[Column], unit: str | None
) -> Iterator[LineRow]:
    """The row of each of the last `names`, as many as each column has `values`, and before them that of their whole, without values;
    none where no name says that it is a part.

    >>> names, values = [Cell("近视率", 0), Cell("其中:小学", 4), Cell("初中", 10)], [[Cell("38%", 13), Cell("61%", 17)]]
    >>> rows = rows_of_parts(names, values, [Column(2020, "baseline")], None)
    >>> [(row.name, [cell.text for cell, _ in row.values]) for row in rows]
    [('近视率', []), ('其中:小学', ['38%']), ('初中', ['61%'])]
    """
    number = len(values[0])
    own = names[-number:]
    if len(own) < number or not any(name.text.startswith(OF_WHICH) for name in own):
        return
    if own[0].text.startswith(OF_WHICH):
        for whole in names[:-number][-1:]:
            yield LineRow(LABEL.sub("", whole.text), whole.start, whole.end, unit, [])
    for name, *cells in zip(own, *values, strict=True):
        yield LineRow(LABEL.sub("", name.text), name.start, cells[-1].end, unit, list(zip(cells, columns, strict=True)))


def parts_in_cells(cells: list[Cell], heads: Layout, unit: str | None) -> Iterator[LineRow]:
    """The rows of parts that a line of cells holds, its words apart by blanks; none where it is a row like any other."""
    pairs = list(zip(cells, heads, strict=False))
    columns = [kind for _, kind in pairs if isinstance(kind, Column)]
    values = [_words(cell) for cell, kind in pairs if isinstance(kind, Column)]
    number = len(values[0]) if values else 0
    alike = number > 1 and all(len(v) == number and all(is_value(c.text) for c in v) for v in values)
    name = next((cell for cell, kind in reversed(pairs) if kind == "name" and cell.text), None) if alike else None
    if name is None:
        return
    words = _words(name)
    first = next((at for at, word in enumerate(words) if at and word.text.startswith(OF_WHICH)), 1)
    whole = Cell("".join(word.text for word in words[:first]), words[0].start)
    yield from rows_of_parts([whole, *words[first:]], values, columns, unit)


def _words(cell: Cell) -> list[Cell]:
    return [Cell(hit[0], cell.start + hit.start()) for hit in _WORD.finditer(cell.text)]
