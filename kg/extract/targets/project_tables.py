"""Tables of projects: a row has a number, a name, what is built, what it costs and when it is done.

序号 项目名称 建设规模及内容 总投资(万元) 完成时限
2 城西小学迁建项目 用地180亩,办学规模60个教学班 46000 2025年12月

Each number in the cell of what is built is a target of the project, due in the row's year; so is the cost, and what else
has its unit in the head: 新增学位(个).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from kg.extract.targets.cell_values import read_value
from kg.extract.targets.cells import Cell, cells_of_line
from kg.extract.targets.comparators import compare
from kg.extract.targets.counts import counts
from kg.extract.targets.names import name_of, target_of
from kg.extract.targets.numbers import find_quantities
from kg.extract.targets.patterns import one_of
from kg.extract.targets.sites import find_sites
from kg.extract.targets.table_heads import value_head
from kg.extract.targets.table_values import Column, unit_of, without_unit
from kg.extract.targets.trim import short
from kg.model import CleanText, Metadata, Reading, Target
from kg.ontology import lexicon
from kg.read.lines import LinePattern

_TABS = re.compile(r"[\t|]")
_RULE = re.compile(r":?-+:?")
"""What a table in Markdown has under each head."""
_KINDS = (("name", ("name",)), ("content", ("content",)), ("date", ("date", "by_year")))
"""The lists of heads in the lexicon by the kind of their columns."""
_FEWEST_CELLS = 4
"""What a row has at least whose cells stand apart by blanks alone."""
_HEADS = re.compile(r"[^()]+(?:\([^()]*\))?|.+")
"""Heads that ran into one another are parted behind their brackets: 规模(班)|新增学位(个)|计划建成."""
_SERIAL = re.compile(r"\d{1,3}")
_LAST_NUMBER = re.compile(r"\d[\d.,]*$")
_YEAR = re.compile(r"20\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class _Column:
    """What the cells under a head hold: "name", "content", "date", "count" (with its unit, 万元 or 个) or "aside"."""

    kind: str
    label: str
    unit: str | None = None


def find_project_targets(reading: Reading) -> Iterator[Target]:
    """The targets of every table of projects whose rows stand a line each, their cells apart by tabs, bars or blanks.

    A row with another number of cells than the header has is left to be read as prose.

    >>> from kg.model import CleanText, OffsetMap
    >>> text = "序号 项目名称 建设内容 总投资(万元) 完成时限\\n1 城西小学 学位900个 4600 2025年8月\\n"
    >>> reading = Reading(CleanText(text, text, (), OffsetMap((0,), (0,))), [], Metadata())
    >>> [(t.name, t.value, t.unit, t.year) for t in find_project_targets(reading)]
    [('城西小学学位', 900, '个', 2025), ('城西小学总投资', 46000000, '元', 2025)]
    """
    for head in _head().finditer(reading.text):
        heads = cells_of_line(reading.clean, *head.span())
        columns = _columns([hit[0] for cell in heads for hit in _HEADS.finditer(cell.text)])
        kinds = {c.kind for c in columns}
        named = "name" in kinds or columns[0].kind == "date" or {"content", "date"} <= kinds
        if not named or not kinds & {"content", "count"} or any(value_head().match(c.label) for c in columns):
            continue
        numbered = columns[0].label in lexicon("targets")["projects"]["serial"]
        for row in _rows(reading.clean, head.end() + 1, numbered=numbered):
            if len(row) == len(columns) - 1 and columns[0].kind == "aside" and not numbered:
                row = [Cell("", row[0].start), *row]  # the group's cell spans the rows above
            if word := _sum_of(row):
                yield from _sums(row, word, [c for c in columns if c.kind == "count"])
                continue
            cells = row if len(row) == len(columns) else list(_parted(row))
            if len(cells) == len(columns):
                yield from _targets(list(zip(cells, columns, strict=True)), reading.metadata)


def _parted(row: list[Cell]) -> Iterator[Cell]:
    """The cells of a row that ran into one another: 1城南小学新建36 1620 is 1, 城南小学, 新建, 36, 1620."""
    for cell in row:
        hit = _run_in().fullmatch(cell.text)
        if hit is None:
            yield cell
        else:
            parts = ("serial", "name", "nature", "number")
            yield from (Cell(hit[part], cell.start + hit.start(part)) for part in parts if hit[part])


def _sum_of(row: list[Cell]) -> str:
    """What a row calls the sums that it holds: 合计, 小计; empty for any other row."""
    return next((hit[0] for cell in row if (hit := _sum().match(cell.text))), "")


def _sums(row: list[Cell], word: str, columns: list[_Column]) -> Iterator[Target]:
    """The targets of a row of sums, where it has a number for each column of numbers: 合计 — 267 12480."""
    cells = [Cell(hit[0], cell.start + hit.start()) for cell in row if (hit := _LAST_NUMBER.search(cell.text))]
    if len(cells) == len(columns):
        for cell, column in zip(cells, columns, strict=True):
            yield from _counted(cell, column, "", word)


def _rows(clean: CleanText, start: int, *, numbered: bool) -> Iterator[list[Cell]]:
    """The lines from `start` on, as cells, for as long as they are numbered, or have tabs or bars."""
    serial = 0
    while start < len(clean.text):
        end = clean.text.find("\n", start)
        end = len(clean.text) if end < 0 else end
        row, tabs = cells_of_line(clean, start, end), _TABS.search(clean.text, start, end) is not None
        start = end + 1
        if not row or all(_RULE.fullmatch(cell.text) for cell in row):
            continue
        serial += not _sum_of(row)
        if numbered and not _sum_of(row) and not _counts(row[0].text, serial):
            return
        if not numbered and not tabs and len(row) < _FEWEST_CELLS:
            return
        yield row


def _counts(cell: str, serial: int) -> bool:
    """Whether a cell is the number of its row, or begins with it (1城南小学新建36)."""
    hit = _SERIAL.match(cell)
    return hit is not None and int(hit[0]) == serial and (hit.end() == len(cell) or bool(_run_in().fullmatch(cell)))


@cache
def _sum() -> re.Pattern[str]:
    """合计 or the like, alone or with what it counts run in: 合计135."""
    return re.compile(one_of(lexicon("targets")["projects"]["sums"]) + r"(?=\d|$)")


@cache
def _run_in() -> re.Pattern[str]:
    nature = one_of(lexicon("targets")["projects"]["nature"])
    return re.compile(
        rf"(?P<serial>\d{{1,2}})?[.、]?(?P<name>[^\d\s]{{3,30}}?)(?P<nature>{nature})(?P<number>\d[\d.]*)?"
    )


def _targets(row: list[tuple[Cell, _Column]], metadata: Metadata) -> Iterator[Target]:
    project = next((cell.text for cell, column in row if column.kind == "name"), "")
    dates = "".join(cell.text + " " for cell, column in row if column.kind == "date")
    year = max(map(int, _YEAR.findall(dates)), default=None)
    past = year is not None and metadata.period_start is not None and year < metadata.period_start
    for cell, column in row:
        for target in _counted(cell, column, project, "") or _built(cell, column, project):
            yield replace(target, year=year, status="baseline" if past else "target")


def _counted(cell: Cell, column: _Column, project: str, of_all: str) -> list[Target]:
    """The target of a cell that is a number and no more, its unit in the head."""
    value = read_value(cell.text, column.unit) if column.kind == "count" else None
    name = short(project + column.label) + of_all
    return [value.target(name, cell.start, cell.end, Column(None, "target"))] if value else []


def _built(cell: Cell, column: _Column, project: str) -> Iterator[Target]:
    """The targets of the cell that says what is built; its words are read as prose is."""
    if column.kind != "content":
        return
    earlier = ""
    for site in find_sites(cell.text, list(find_quantities(cell.text)), counts):
        quantity, name = site.quantity, name_of(site, earlier)
        earlier = name.text
        text = "班级" if quantity.unit == "班" else name.text or quantity.noun  # 新建30班小学
        target = target_of(quantity, replace(name, text=short(project + text)), compare(site))
        yield replace(target, start=cell.start + target.start, end=cell.start + target.end)


def _columns(heads: list[str]) -> list[_Column]:
    """What the cells under each head hold; a task is what is done where no other column says it, else only its title."""
    columns = [_column(head) for head in heads]
    tasks = lexicon("targets")["projects"]["task"]
    if any(c.kind == "content" for c in columns):
        return columns
    return [replace(c, kind="content") if c.label in tasks else c for c in columns]


def _column(head: str) -> _Column:
    projects = lexicon("targets")["projects"]
    label = without_unit(head)
    kind = next((kind for kind, heads in _KINDS if any(label in projects[head] for head in heads)), "aside")
    unit = unit_of(head) if label != head else projects["counts"].get(label)
    return _Column("count", label, unit) if unit and kind in ("content", "aside") else _Column(kind, label)


@cache
def _head() -> LinePattern:
    """The line of heads: 序号, the name of a project, and what more there is; 序号 may be wanting where tabs or bars part the cells."""
    projects = lexicon("targets")["projects"]
    serial, name = one_of(projects["serial"]), one_of([*projects["name"], *projects["task"]])
    blanks = rf"{name}(?=[^\n,。;]*{one_of(projects['date'])})"  # cleaning may have taken the blanks out
    group = r"(?:[^\s\d|,。;:]{1,8} *[\t|][ \t|]*)?"
    years = one_of(projects["by_year"]) + r"(?= *[\t|])"
    return LinePattern(rf"[ \t|]*(?:{serial}[ \t|]*{name}|{group}{name}(?= *[\t|])|{blanks}|{years})[^\n]+$")
