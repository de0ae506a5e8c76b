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

from kg.extract.targets.projects.glued_rows import find_glued_rows
from kg.extract.targets.projects.joined_rows import find_joined_rows
from kg.extract.targets.projects.project_heads import YEAR, ProjectColumn, ProjectTable, Row, find_project_tables
from kg.extract.targets.projects.project_lines import find_stacked_rows
from kg.extract.targets.projects.row_groups import LAST_NUMBER, YEAR_ABOVE, heads_group, year_above
from kg.extract.targets.tables import Cell, Column, cells_of_line, is_value, read_value, targets_in
from kg.extract.targets.wording import short
from kg.extract.targets.years import DUE
from kg.extract.word_lists import WordLists
from kg.model import CleanText, Metadata, Reading, Target
from kg.read.lines import end_of_line

_TABS = re.compile(r"[\t|]")
_RULE = re.compile(r":?-+:?")
"""What a table in Markdown has under each head."""
_MOST_BREAKS = 2
"""Over how many line ends the cells of a row go on at most."""
_FEWEST_CELLS = 4
"""What a row has at least whose cells stand apart by blanks alone."""
_SERIAL = re.compile(r"\d{1,3}")
_LISTS = WordLists("targets", "projects")
_SUM = _LISTS.pattern(r"{sums}(?=\d|$)")
"""合计 or the like, alone or with what it counts run in: 合计135."""
_READY = WordLists("targets", "years").pattern(DUE + r"(?:[春秋]季)?{how}?{ready+opening}")
_RUN_IN = _LISTS.pattern(r"(?P<serial>\d{1,2})?[.、]?(?P<name>[^\d\s]{3,30}?)(?P<nature>{nature})(?P<number>\d[\d.]*)?")
"""Cells that ran into one another, of rows with too few or too many: 1|城南小学|新建|36."""


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
    tables = list(find_project_tables(reading))
    for table, end in zip(tables, [*(table.start for table in tables[1:]), len(reading.text)], strict=False):
        above: Row = []
        for cells in _rows(reading.clean, table, end):
            if heads_group(cells):
                above = year_above(cells, above)
                continue
            row = _with_columns(cells, table)
            above = [(c, YEAR_ABOVE) for c, col in row[:1] if col.kind == "date" and YEAR.search(c.text)] or above
            yield from _targets([*above, *row], table.said, reading.metadata)
    for other in chain(find_stacked_rows(reading.text), find_joined_rows(reading.text), find_glued_rows(reading.text)):
        yield from _targets(other, Column(None, "target"), reading.metadata)


def _with_columns(cells: list[Cell], table: ProjectTable) -> Row:
    """The cells of a row with their columns; of a row of sums (合计 — 267 12480) its numbers, one for each column of numbers; empty
    where they do not fit."""
    word = _sum_of(cells)
    if word is None:
        fitted = _fitted(cells, table)
        return list(zip(fitted, table.columns, strict=True)) if len(fitted) == len(table.columns) else []
    first = (Cell(word, cells[0].start), ProjectColumn("aside", ""))
    columns = [c for c in table.columns if c.kind == "count"]
    below = [(cell, column) for cell, column in zip(cells, table.columns, strict=False) if column in columns]
    if len(cells) == len(table.columns) and all(is_value(cell.text) for cell, _ in below):
        return [first, *below]
    numbers = [Cell(hit[0], cell.start + hit.start()) for cell in cells if (hit := LAST_NUMBER.search(cell.text))]
    if len(numbers) != len(columns):
        return []
    return [first, *zip(numbers, columns, strict=True)]


def _fitted(row: list[Cell], table: ProjectTable) -> list[Cell]:
    """The cells of a row, one a column if that can be: a group's cell may span the rows above, cells may have run together."""
    wanting, filled = len(table.columns) - len(row), [cell for cell in row if cell.text]
    if wanting == 1 and table.spans(row):
        return [Cell("", row[0].start), *row]
    if wanting < 0 and len(filled) == len(table.columns):
        return filled
    return [part for cell in row for part in cell.parted(_RUN_IN)] if wanting else row


def _sum_of(row: list[Cell]) -> str | None:
    """What a row calls the sums that it holds: 合计, 合 | 计, 小计; None for any other row."""
    written = (*(cell.text for cell in row), "".join(cell.text for cell in row[:2]))
    return next((hit[0] for text in written if (hit := _SUM.match(text.replace(" ", "")))), None)


def _rows(clean: CleanText, table: ProjectTable, stop: int) -> Iterator[list[Cell]]:
    """The lines of a table up to the next one at `stop`, as cells, for as long as they are numbered, have tabs or bars, or
    head a group.

    A group of rows may count anew, and those under heads that a page has again need not.
    """
    start, serial = table.start, 0
    while start < stop:
        end = end_of_line(clean.text, start)
        tabs = _TABS.search(clean.text, start, end) is not None
        for cells in _rows_in(cells_of_line(clean, start, end), len(table.columns)):
            row = cells
            if heads_group(row):
                serial = 0
                yield row
            elif not all(_RULE.fullmatch(cell.text) for cell in row):
                if table.numbered and not _sum_of(row):
                    if not (serial := _counts(row[0].text, serial)):
                        return
                    row, end = _whole(clean, table, row, end)
                elif not (tabs or _stands_apart(row, table)):
                    return
                yield _with_last_blanks(row, table) if tabs and not table.spans(row) else row
        start = end + 1


def _with_last_blanks(row: list[Cell], table: ProjectTable) -> list[Cell]:
    """A row between tabs with the blanks behind it, which cleaning takes, where no number can be wanting there."""
    lost = table.columns[len(row) :]
    return [*row, *(Cell("", row[-1].end) for _ in lost)] if all(c.kind != "count" for c in lost) else row


def _rows_in(line: list[Cell], columns: int) -> Iterator[list[Cell]]:
    """The rows of a line: the next one, or that of sums, may have been joined to one of so many columns, as where a page ended."""
    while len(line) > columns:
        row, behind = line[:columns], line[columns:]
        following = row[0].text.isdigit() and behind[0].text == str(int(row[0].text) + 1)
        if not following and not _sum_of(behind[:2]):
            break
        yield row
        line = behind
    yield line


def _stands_apart(row: list[Cell], table: ProjectTable) -> bool:
    """Whether a line without serial or tabs is a row: by its many cells, its year, its sums, or a number under each head of numbers."""
    if len(row) >= _FEWEST_CELLS or YEAR.match(row[0].text) or _sum_of(row):
        return True
    fitted = _fitted(row, table)
    pairs = list(zip(fitted, table.columns, strict=False))
    return len(fitted) == len(table.columns) and all(is_value(c.text) == (col.kind == "count") for c, col in pairs)


def _whole(clean: CleanText, table: ProjectTable, row: list[Cell], end: int) -> tuple[list[Cell], int]:
    """A row with the lines below that one of its cells goes on in, if it then has a cell for each column, and where it ends:
    5 城西小学 建筑面积1.8万 / 平方米 2024 9600."""
    cells, stop = row, end
    for _ in range(_MOST_BREAKS):
        start, stop = stop + 1, end_of_line(clean.text, stop + 1)
        below = cells_of_line(clean, start, stop)
        if len(cells) >= len(table.columns) or not below or _sum_of(below) or _SERIAL.fullmatch(below[0].text):
            break
        (last, first), others = (cells[-1], below[0]), below[1:]
        breaks = "\n" * (first.start - last.end)
        cells = [*cells[:-1], Cell(last.text + breaks + first.text, last.start), *others]
        if len(cells) == len(table.columns):
            return cells, stop
    return row, end


def _counts(cell: str, before: int) -> int:
    """The number of a row that a cell is, or begins with (1城南小学新建36), where it is the next of the one `before`, if there is one;
    0 for what is none."""
    hit = _SERIAL.match(cell)
    if hit is None or (before and int(hit[0]) != before + 1):
        return 0
    return int(hit[0]) if hit.end() == len(cell) or _RUN_IN.fullmatch(cell) else 0


def _targets(row: Row, said: Column, metadata: Metadata) -> Iterator[Target]:
    """The targets of a row, due when it says, or else what is `said` above its table."""
    word = _sum_of([cell for cell, _ in row]) or ""
    names = {column.kind: "".join(cell.text.split()) for cell, column in reversed(row)}
    project = "" if word else names.get("name") or names.get("place", "")
    task = "" if word else names.get("task", "")
    when = said if word else _due(row, said, metadata)
    for cell, column in row:
        at = Column(None, "baseline") if column.standing and when.status != "baseline" else when
        amount = column.kind == "count" and not column.label
        own = replace(column, label=_thing(names), unit=names.get("unit")) if amount else column
        for target in _counted(cell, own, "" if amount else project, word) or _built(cell, column, project, task):
            yield replace(target, year=target.year or at.year, status=at.status)


def _thing(names: dict[str, str]) -> str:
    """What a row counts whose unit stands in a cell of its own, by the kinds of its cells: what is built, of whom it tells: 城北小学|教学楼."""
    content = names.get("content", "")
    built = "" if any(map(str.isdigit, content)) else content
    return (names.get("name") or (names.get("place", "") if built else "")) + built


def _due(row: Row, said: Column, metadata: Metadata) -> Column:
    """By when the targets of a row are due, by its date, what is remarked of it (2024年投用) or the year above it, and whether they are
    reached by now."""
    begins = metadata.period_start
    dates, above = (" ".join(cell.text for cell, col in row if col.kind == kind) for kind in ("date", "above"))
    remarks = " ".join(cell.text for cell, _ in row if "年" in cell.text)
    years = YEAR.findall(dates) or _READY.findall(remarks) or YEAR.findall(above)
    due = max(map(int, years), default=None)
    if due is None:
        return said
    return Column(due, "baseline" if begins is not None and due < begins else "target")


def _counted(cell: Cell, column: ProjectColumn, project: str, of_all: str) -> list[Target]:
    """The target of a cell that is a number and no more, its unit in the head or its own; there is nothing of what is 0."""
    value = read_value(cell.text, column.unit) if column.kind in ("count", "aside") else None
    if value is None or value.number == 0 or not value.unit or not column.label:
        return []
    of_all = of_all.removesuffix(column.label)
    return [value.target(short(project + column.label) + of_all, cell.start, cell.end, Column(None, "target"))]


def _built(cell: Cell, column: ProjectColumn, project: str, task: str) -> Iterator[Target]:
    """The targets of the cell that says what is built, or how much of its `task` is done where it names nothing (累计960个); it may go on
    below within a word: 新增学|位540个."""
    if column.kind == "content":
        places = [at for at, letter in enumerate(cell.text, cell.start) if letter != "\n"]
        for target in targets_in(Cell(cell.text.replace("\n", ""), 0), project):
            yield replace(target, name=target.name or task, start=places[target.start], end=places[target.end - 1] + 1)
