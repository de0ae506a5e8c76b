"""Tables whose cells a conversion closed with | on a line of its own, some of them several lines long:

指标 / | / 单位 / | / 2020年实际 / | / 学前教育 / 在园幼儿数 / 毛入园率 / | / 万人 / % / | / 3.92 / 91.3 / |

As many of the last lines of a row's cells belong together as its values are.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice

from kg.extract.patterns import one_of
from kg.extract.targets.cells import Cell, LineRow, find_line_cells
from kg.extract.targets.parts import of_stage
from kg.extract.targets.table_heads import Layout, layout, value_head
from kg.extract.targets.table_values import Column
from kg.model import Metadata
from kg.ontology import lexicon
from kg.read.lines import LinePattern

_BAR = "\n|\n"
_MOST_CELLS = 600
"""How many cells behind a header are looked at: no table of indicators has more."""
Stack = list[Cell]
"""The lines of one cell."""


def find_pipe_rows(text: str, metadata: Metadata) -> Iterator[LineRow]:
    """The rows of every such table; a row whose cells do not fit together is passed over.

    >>> text = "指标\\n|\\n单位\\n|\\n2020年\\n|\\n巩固率\\n毛入学率\\n|\\n%\\n%\\n|\\n95\\n91\\n|\\n"
    >>> [(r.name, r.unit, [c.text for c, _ in r.values]) for r in find_pipe_rows(text, Metadata())]
    [('巩固率', '%', ['95']), ('毛入学率', '%', ['91'])]
    """
    if _BAR not in text:
        return
    for start in _head().finditer(text):
        cells = list(islice(_stacks(text, start.start()), _MOST_CELLS))
        width = next((i for i, cell in enumerate(cells) if not _is_head(cell)), len(cells))
        heads = layout([cell[0].text for cell in cells[:width]], metadata)
        if any(isinstance(head, Column) for head in heads):
            for at in range(width, len(cells) - width + 1, width):
                yield from _rows(cells[at : at + width], heads)


def _rows(cells: list[Stack], heads: Layout) -> Iterator[LineRow]:
    pairs = list(zip(cells, heads, strict=True))
    columns = [(cell, head) for cell, head in pairs if isinstance(head, Column)]
    number = len(columns[0][0])
    names, units = cells[0], next((cell for cell, head in pairs if head == "unit"), [])
    if number > len(names) or any(len(cell) != number for cell, _ in columns):
        return
    group = names[0].text if len(names) > number else ""
    for index, name in enumerate(names[-number:]):
        unit = units[index].text if len(units) == number else None
        values = [(cell[index], head) for cell, head in columns]
        yield LineRow(of_stage(name.text, group), name.start, values[-1][0].end, unit, values)


def _stacks(text: str, at: int) -> Iterator[Stack]:
    """The cells from `at` on, each the lines before a bar."""
    while (end := text.find(_BAR, at)) >= 0:
        cell = list(find_line_cells(text, at, end))
        if not cell:
            return
        yield cell
        at = end + len(_BAR)


def _is_head(cell: Stack) -> bool:
    tables = lexicon("targets")["tables"]
    known = {*tables["name_head"], *tables["unit_head"], *tables["aside"]}
    return len(cell) == 1 and (cell[0].text in known or value_head().match(cell[0].text) is not None)


@cache
def _head() -> LinePattern:
    return LinePattern(rf"{one_of(lexicon('targets')['tables']['name_head'])}(?=\n\|\n)")
