"""Tables whose cells a conversion closed with | on a line of its own or at the end of theirs, some of them several lines long:

指标 / | / 单位 / | / 2020年实际 / | / 学前教育 / 在园幼儿数 / 毛入园率 / | / 万人 / % / | / 3.92 / 91.3 / |
指标 | / 单位 | / 2020年 | / 毛入园率 | / % | / 91.3 |

As many of the last lines of a row's cells belong together as its values are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from kg.extract.targets.cell_values import is_value
from kg.extract.targets.cells import Cell, LineRow, find_line_cells
from kg.extract.targets.parts import of_stage
from kg.extract.targets.table_heads import VALUE_HEAD, Layout, layout
from kg.extract.targets.table_values import Column
from kg.extract.word_lists import WordLists
from kg.model import Metadata
from kg.ontology import lexicon

_BAR = re.compile(r"[ \n]\|(?:\n|\Z)")
_MOST_CELLS = 600
"""How many cells behind a header are looked at: no table of indicators has more."""
_MOST_COLUMNS = 16
Stack = list[Cell]
"""The lines of one cell."""
_LISTS = WordLists("targets", "tables")
_HEAD = _LISTS.lines(r"{name_head}(?=[ \n]\|\n)")


def find_pipe_rows(text: str, metadata: Metadata) -> Iterator[LineRow]:
    """The rows of every such table; a row whose cells do not fit together is passed over.

    >>> text = "指标\\n|\\n单位\\n|\\n2020年\\n|\\n巩固率\\n毛入学率\\n|\\n%\\n%\\n|\\n95\\n91\\n|\\n"
    >>> [(r.name, r.unit, [c.text for c, _ in r.values]) for r in find_pipe_rows(text, Metadata())]
    [('巩固率', '%', ['95']), ('毛入学率', '%', ['91'])]
    """
    if "|" not in text:
        return
    seen = 0
    for start in _HEAD.finditer(text):
        if start.start() < seen:
            continue
        stacks = _stacks(text, start.start())
        header = list(islice(takewhile(_is_head, stacks), _MOST_COLUMNS))
        seen = header[-1][-1].end if header else seen
        heads = layout([cell[0].text for cell in header], metadata)
        if any(isinstance(head, Column) for head in heads):
            cells = islice(_stacks(text, _behind_bar(text, seen)), _MOST_CELLS)
            yield from _body(cells, heads)


def _body(cells: Iterator[Stack], heads: Layout) -> Iterator[LineRow]:
    """The rows behind a header, up to the next header or a row that begins with a value: a cell was missing before it."""
    while len(row := list(islice(cells, len(heads)))) == len(heads):
        if is_value(row[0][0].text) or all(map(_is_head, row)):
            return
        yield from _rows(row, heads)


def _behind_bar(text: str, at: int) -> int:
    bar = _BAR.search(text, at)
    return bar.end() if bar else len(text)


def _rows(cells: list[Stack], heads: Layout) -> Iterator[LineRow]:
    pairs = list(zip(cells, heads, strict=True))
    columns = [(cell, head) for cell, head in pairs if isinstance(head, Column)]
    number = len(columns[0][0])
    names, units = cells[0], next((cell for cell, head in pairs if head == "unit"), [])
    nature = lexicon("targets")["tables"]["nature"]  # 预期性 where a value should stand: a cell is missing
    if number > len(names) or any(len(cell) != number or cell[0].text in nature for cell, _ in columns):
        return
    group = names[0].text if len(names) > number else ""
    for index, name in enumerate(names[-number:]):
        unit = units[index].text if len(units) == number else None
        values = [(cell[index], head) for cell, head in columns]
        yield LineRow(of_stage(name.text, group), name.start, values[-1][0].end, unit, values)


def _stacks(text: str, at: int) -> Iterator[Stack]:
    """The cells from `at` on, each the lines before a bar."""
    while bar := _BAR.search(text, at):
        cell = list(find_line_cells(text, at, bar.start()))
        if not cell:
            return
        yield cell
        at = bar.end()


def _is_head(cell: Stack) -> bool:
    tables = lexicon("targets")["tables"]
    known = {*tables["name_head"], *tables["unit_head"], *tables["aside"]}
    return len(cell) == 1 and (cell[0].text in known or VALUE_HEAD.match(cell[0].text) is not None)
