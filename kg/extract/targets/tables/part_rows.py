"""Rows of an indicator and its parts whose names stand in one cell, and in one their values of a year:

近视率 其中:小学 初中 | 38% 61% | 35% 57%
近视率(小学/初中) | 38%/61% | 35%/57%
近视率:小学 初中 | 38% 61% | 35% 57%
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.extract.targets.tables.cell_values import is_value, values_apart
from kg.extract.targets.tables.cells import LABEL, Cell, LineRow
from kg.extract.targets.tables.row_names import OF_WHICH, of_whole
from kg.extract.targets.tables.table_heads import Layout
from kg.extract.targets.tables.table_values import Column, unit_of
from kg.extract.targets.wording import words
from kg.extract.word_lists import WordLists

_WORD, _APART = re.compile(r"\S+"), re.compile("[/、]")
_NAME = re.compile(r"(?:其中:)?(?:[^\s:]|(?<=\d):|:(?=\d))+")
"""A name in a cell that has several; no colon of a ratio ends one: 师生比(1:X)|小学|初中."""
_STAGES = WordLists("targets", "words").pattern(
    r"\((?P<stages>{stages}(?:[/、]{stages})+)\)|(?P<plain>{stages}(?:[/、]{stages})+)"
)
"""The stages that a row's name has apart, perhaps in brackets."""


def rows_of_parts(
    names: list[Cell], values: Sequence[Sequence[Cell]], columns: list[Column], unit: str | None
) -> Iterator[LineRow]:
    """The row of each of the last `names`, as many as each column has `values`, and before them that of their whole, without values;
    none where no name says that it is a part, or is but a stage of schooling.

    >>> names, values = [Cell("近视率", 0), Cell("其中:小学", 4), Cell("初中", 10)], [[Cell("38%", 13), Cell("61%", 17)]]
    >>> rows = rows_of_parts(names, values, [Column(2020, "baseline")], None)
    >>> [(row.name, [cell.text for cell, _ in row.values]) for row in rows]
    [('近视率', []), ('其中:小学', ['38%']), ('初中', ['61%'])]
    """
    number = len(values[0])
    own, above = names[-number:], names[:-number]
    if len(own) < number:
        return
    if above and all(words().is_stage(LABEL.sub("", name.text)) for name in own):  # 学历达标率 / 小学 / 初中
        named = LABEL.sub("", above[-1].text)
        own = [Cell(of_whole(named, LABEL.sub("", name.text)), name.start) for name in own]
    elif not any(name.text.startswith(OF_WHICH) for name in own):
        return
    elif own[0].text.startswith(OF_WHICH):
        for whole in above[-1:]:
            yield LineRow(LABEL.sub("", whole.text), whole.start, whole.end, unit, [])
    for name, *cells in zip(own, *values, strict=True):
        yield LineRow(LABEL.sub("", name.text), name.start, cells[-1].end, unit, list(zip(cells, columns, strict=True)))


def rows_of_stages(row: LineRow) -> Iterator[LineRow]:
    """A row, or the rows of the stages that its name has apart, where each of its cells has as many values.

    >>> row = LineRow("近视率(小学/初中)", 0, 19, "%", [(Cell("38/61", 12), Column(2020, "baseline"))])
    >>> [(part.name, [cell.text for cell, _ in part.values]) for part in rows_of_stages(row)]
    [('小学近视率', ['38']), ('初中近视率', ['61'])]
    """
    named = _STAGES.search(row.name)
    stages = _APART.split(named["stages"] or named["plain"]) if named else []
    values = [[Cell(c.text[a:b], c.start + a) for a, b in values_apart(c.text)] for c, _ in row.values]
    if named is None or not values or any(len(cells) != len(stages) for cells in values):
        yield row
        return
    columns = [column for _, column in row.values]
    for stage, *cells in zip(stages, *values, strict=True):
        name = stage + row.name[: named.start()] + row.name[named.end() :]
        yield replace(row, name=name, values=list(zip(cells, columns, strict=True)))


def parts_in_cells(cells: list[Cell], heads: Layout, unit: str | None) -> Iterator[LineRow]:
    """The rows of parts that a line of cells holds, its words apart by blanks, or those of stages apart by slashes; none where it is a
    row like any other. `unit` is that of a row without its own."""
    pairs = list(zip(cells, heads, strict=False))
    values = [(cell, kind) for cell, kind in pairs if isinstance(kind, Column) and cell.text]
    name = next((cell for cell, kind in reversed(pairs) if kind == "name" and cell.text), None)
    if name is None or not values:
        return
    unit = next((cell.text for cell, kind in pairs if kind == "unit" and cell.text), unit_of(name.text) or unit)
    apart = [_words(cell) for cell, _ in values]
    number = len(apart[0])
    if number == 1:
        rows = list(rows_of_stages(LineRow(name.text, name.start, values[-1][0].end, unit, values)))
        yield from rows if len(rows) > 1 else ()
    elif all(len(several) == number and all(is_value(word.text) for word in several) for several in apart):
        yield from rows_of_parts(_names(name), apart, [column for _, column in values], unit)


def _names(cell: Cell) -> list[Cell]:
    """The names in a cell: an indicator, broken over lines perhaps, and its parts; those may follow a colon."""
    names = _words(cell, _NAME)
    first = next((at for at, name in enumerate(names) if at and name.text.startswith(OF_WHICH)), 1)
    return [Cell("".join(name.text for name in names[:first]), cell.start), *names[first:]]


def _words(cell: Cell, word: re.Pattern[str] = _WORD) -> list[Cell]:
    return [Cell(hit[0], cell.start + hit.start()) for hit in word.finditer(cell.text)]
