"""Tables of projects: a row has a number, a name, what is built, what it costs and when it is done.

序号 项目名称 建设规模及内容 总投资(万元) 完成时限
2 城西小学迁建项目 用地180亩,办学规模60个教学班 46000 2025年12月

Each number in the cell of what is built is a target of the project, due in the row's year; so is the cost, and what else
has its unit in the head: 新增学位(个).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from kg.extract.targets.cell_contents import targets_in
from kg.extract.targets.cell_values import read_value
from kg.extract.targets.cells import Cell, cells_of_line
from kg.extract.targets.joined_rows import find_joined_rows
from kg.extract.targets.project_heads import ProjectColumn, ProjectTable, find_project_tables
from kg.extract.targets.project_lines import find_stacked_rows
from kg.extract.targets.table_values import Column
from kg.extract.targets.trim import short
from kg.extract.word_lists import WordLists
from kg.model import CleanText, Metadata, Reading, Target
from kg.read.lines import end_of_line

_TABS = re.compile(r"[\t|]")
_RULE = re.compile(r":?-+:?")
"""What a table in Markdown has under each head."""
_GROUP = re.compile(r"\(?[一二三四五六七八九十]{1,2}[)、]")
"""How the heading of a group of rows begins, on a line of its own: 二、义务教育项目."""
_FEWEST_CELLS = 4
"""What a row has at least whose cells stand apart by blanks alone."""
_SERIAL = re.compile(r"\d{1,3}")
_LAST_NUMBER = re.compile(r"\d[\d.,]*$")
_YEAR = re.compile(r"20\d\d(?!\d)")
_LISTS = WordLists("targets", "projects")
_SUM = _LISTS.pattern(r"{sums}(?=\d|$)")
"""合计 or the like, alone or with what it counts run in: 合计135."""
_RUN_IN = _LISTS.pattern(r"(?P<serial>\d{1,2})?[.、]?(?P<name>[^\d\s]{3,30}?)(?P<nature>{nature})(?P<number>\d[\d.]*)?")


def find_project_targets(reading: Reading) -> Iterator[Target]:
    """The targets of every table of projects whose rows stand a line each, their cells apart by tabs, bars or blanks, or run together,
    or whose cells do.

    A row with another number of cells than the header has is left to be read as prose.

    >>> from kg.model import CleanText
    >>> from kg.offsets import OffsetMap
    >>> text = "序号 项目名称 建设内容 总投资(万元) 完成时限\\n1 城西小学 学位900个 4600 2025年8月\\n"
    >>> reading = Reading(CleanText(text, text, (), OffsetMap((0,), (0,))), [], Metadata())
    >>> [(t.name, t.value, t.unit, t.year) for t in find_project_targets(reading)]
    [('城西小学学位', 900, '个', 2025), ('城西小学总投资', 46000000, '元', 2025)]
    """
    for table in find_project_tables(reading):
        for row in _rows(reading.clean, table.start, numbered=table.numbered):
            if word := _sum_of(row):
                yield from _sums(row, word, table)
            elif len(cells := _fitted(row, table)) == len(table.columns):
                yield from _targets(list(zip(cells, table.columns, strict=True)), table.said, reading.metadata)
    for other in chain(find_stacked_rows(reading.text), find_joined_rows(reading.text)):
        yield from _targets(other, Column(None, "target"), reading.metadata)


def _fitted(row: list[Cell], table: ProjectTable) -> list[Cell]:
    """The cells of a row, one a column if that can be: a group's cell may span the rows above, cells may have run together."""
    wanting, filled = len(table.columns) - len(row), [cell for cell in row if cell.text]
    if wanting == 1 and table.has_groups:
        return [Cell("", row[0].start), *row]
    if wanting < 0 and len(filled) == len(table.columns):
        return filled
    return list(_parted(row)) if wanting else row


def _parted(row: list[Cell]) -> Iterator[Cell]:
    """The cells of a row that ran into one another: 1城南小学新建36 1620 is 1, 城南小学, 新建, 36, 1620."""
    for cell in row:
        hit = _RUN_IN.fullmatch(cell.text)
        if hit is None:
            yield cell
        else:
            parts = ("serial", "name", "nature", "number")
            yield from (Cell(hit[part], cell.start + hit.start(part)) for part in parts if hit[part])


def _sum_of(row: list[Cell]) -> str:
    """What a row calls the sums that it holds: 合计, 小计; empty for any other row."""
    return next((hit[0] for cell in row if (hit := _SUM.match(cell.text))), "")


def _sums(row: list[Cell], word: str, table: ProjectTable) -> Iterator[Target]:
    """The targets of a row of sums, where it has a number for each column of numbers: 合计 — 267 12480."""
    columns = [c for c in table.columns if c.kind == "count"]
    cells = [Cell(hit[0], cell.start + hit.start()) for cell in row if (hit := _LAST_NUMBER.search(cell.text))]
    if len(cells) == len(columns):
        for cell, column in zip(cells, columns, strict=True):
            yield from (
                replace(t, year=table.said.year, status=table.said.status) for t in _counted(cell, column, "", word)
            )


def _rows(clean: CleanText, start: int, *, numbered: bool) -> Iterator[list[Cell]]:
    """The lines from `start` on, as cells, for as long as they are numbered, or have tabs or bars."""
    serial = 0
    while start < len(clean.text):
        end = end_of_line(clean.text, start)
        row, tabs = cells_of_line(clean, start, end), _TABS.search(clean.text, start, end) is not None
        start = end + 1
        if all(_RULE.fullmatch(cell.text) for cell in row) or (len(row) == 1 and _GROUP.match(row[0].text)):
            continue
        serial += not _sum_of(row)
        if numbered and not _sum_of(row) and not _counts(row[0].text, serial):
            return
        if not numbered and not tabs and len(row) < _FEWEST_CELLS and not _YEAR.match(row[0].text):
            return
        yield row


def _counts(cell: str, serial: int) -> bool:
    """Whether a cell is the number of its row, or begins with it (1城南小学新建36)."""
    hit = _SERIAL.match(cell)
    return hit is not None and int(hit[0]) == serial and (hit.end() == len(cell) or bool(_RUN_IN.fullmatch(cell)))


def _targets(row: list[tuple[Cell, ProjectColumn]], said: Column, metadata: Metadata) -> Iterator[Target]:
    """The targets of a row, due when it says, or else what is `said` above its table."""
    names = {column.kind: cell.text for cell, column in reversed(row)}
    project = names.get("name") or names.get("place", "")
    dates = "".join(cell.text + " " for cell, column in row if column.kind == "date")
    due = max(map(int, _YEAR.findall(dates)), default=None)
    past = due is not None and metadata.period_start is not None and due < metadata.period_start
    when = Column(due, "baseline" if past else "target") if due else said
    for cell, column in row:
        for target in _counted(cell, column, project, "") or _built(cell, column, project):
            yield replace(target, year=when.year, status=when.status)


def _counted(cell: Cell, column: ProjectColumn, project: str, of_all: str) -> list[Target]:
    """The target of a cell that is a number and no more, its unit in the head or its own; there is nothing of what is 0."""
    value = read_value(cell.text, column.unit) if column.kind in ("count", "aside") else None
    if value is None or value.number == 0 or not value.unit or not column.label:
        return []
    return [value.target(short(project + column.label) + of_all, cell.start, cell.end, Column(None, "target"))]


def _built(cell: Cell, column: ProjectColumn, project: str) -> Iterator[Target]:
    """The targets of the cell that says what is built."""
    return targets_in(cell, project) if column.kind == "content" else iter(())
