"""Tables of projects whose cells came off the page one a line: 序号 / 项目名称 / 班数 / 建成时间 / 1 / 城南小学 / 36 / 2024年 / 2 …

Only the order of the lines tells the columns, so a row counts where each of its lines fits its column: a date under a date, a number
or a dash where one is asked for. The first that does not ends the table. Cleaning may have taken the serials for page numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice, takewhile

from kg.extract.targets.projects.project_heads import ProjectColumn, Row, columns_under
from kg.extract.targets.projects.row_groups import YEAR_ABOVE, year_of_group
from kg.extract.targets.tables import Cell, find_line_cells, is_value
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

_MOST_COLUMNS = 10
_LONGEST_HEAD = 8
_LONGEST_CELL = 80
_DATED = re.compile(r"20\d\d")
_NAMED = re.compile(r"20\d\d年(?!度?$)[^()]+")
"""A name that begins with a year, where rows begin with their names: 2023年校舍加固."""

_LISTS = WordLists("targets")
_ASIDE = _LISTS.pattern(r"{projects.serial+tables.aside+projects.aside}")
"""The heads of columns that hold nothing to count."""
_FIRST_HEAD = _LISTS.lines(r"[ \t]*{projects.serial+projects.name+projects.places+projects.task}[ \t]*$")
"""A line that is the first head of such a table."""


def find_stacked_rows(text: str) -> Iterator[Row]:
    """The rows of every such table, as cells with their columns.

    >>> text = "项目名称\\n班数\\n建成时间\\n城南小学\\n36\\n2024年\\n河口中学\\n24\\n2025年\\n"
    >>> [[cell.text for cell, _ in row] for row in find_stacked_rows(text)]
    [['城南小学', '36', '2024年'], ['河口中学', '24', '2025年']]
    """
    end = 0
    for head in _FIRST_HEAD.finditer(text):
        if head.start() < end:
            continue
        first = islice(find_line_cells(text, head.start(), len(text)), _MOST_COLUMNS)
        heads = [cell.text for cell in takewhile(lambda cell: _is_head(cell.text), first)]
        columns = columns_under(heads)
        kinds = {column.kind for column in columns}
        if kinds & {"date", "count"} and kinds & {"name", "place", "task", "unit"} and kinds & {"content", "count"}:
            for row in _rows(islice(find_line_cells(text, head.start(), len(text)), len(heads), None), columns):
                yield row
                end = row[-1][0].end


def _rows(cells: Iterator[Cell], columns: list[ProjectColumn]) -> Iterator[Row]:
    """The rows of these cells for as long as they fit; each begins with its serial, where the columns do and it is left, or is
    one of sums (合计 / 18260); a year may head those below."""
    projects = lexicon("targets")["projects"]
    numbered, serial = columns[0].label in projects["serial"], 0
    named = not numbered
    above: Row = []
    for first in cells:
        if (year := year_of_group([first])) and not (named and _NAMED.fullmatch(first.text)):
            above = [(year, YEAR_ABOVE)]
            continue
        if first.text in projects["sums"]:
            own = [ProjectColumn("aside", ""), *(column for column in columns if column.kind == "count")]
        else:
            serial += 1
            named = not numbered or first.text != str(serial)
            own = columns[numbered and named :]
        row = [(cell, column) for column, cell in zip(own, chain((first,), cells), strict=False)]
        if len(row) < len(own) or not all(_fits(cell.text, column) for cell, column in row):
            return
        yield [*above, *row]


def _fits(cell: str, column: ProjectColumn) -> bool:
    if column.kind == "date":
        return _DATED.search(cell) is not None and len(cell) < _LONGEST_CELL
    if column.kind == "count":
        return is_value(cell)
    named = column.kind in ("name", "place")
    return len(cell) < _LONGEST_CELL and not (named and (is_value(cell) or cell.endswith("。")))


def _is_head(cell: str) -> bool:
    """Whether a line is a head: of a known kind, of sums (估算总投资), or of what holds nothing to count."""
    sums = len(cell) < _LONGEST_HEAD and cell.endswith(tuple(lexicon("targets")["projects"]["money"]))
    amount = cell in lexicon("targets")["projects"]["amount"]
    return sums or amount or columns_under([cell])[0].kind != "aside" or _ASIDE.fullmatch(cell) is not None
