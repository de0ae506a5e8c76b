"""Tables of indicators: rows of cells, one cell a line, and cells that have run together (`…覆盖率占比%8688`)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain, zip_longest

from kg.extract.patterns import one_of, up_to_next
from kg.extract.targets.names import of_stage, staged
from kg.extract.targets.tables.cell_contents import targets_in
from kg.extract.targets.tables.cell_values import Value, is_value, read_value
from kg.extract.targets.tables.cells import LABEL, Cell, Line, LineRow, cells_at, find_blocks
from kg.extract.targets.tables.line_tables import find_line_rows
from kg.extract.targets.tables.part_rows import parts_in_cells, rows_of_stages
from kg.extract.targets.tables.row_names import Parts, row_name
from kg.extract.targets.tables.row_tables import find_row_tables
from kg.extract.targets.tables.table_heads import (
    VALUE_HEAD,
    Layout,
    are_years,
    layout,
    merged,
    with_caption,
    with_years_below,
)
from kg.extract.targets.tables.table_values import (
    BLANKS,
    YEAR,
    Column,
    caption_unit,
    cell_pattern,
    read_columns,
    split_digits,
    unit_of,
    unit_pattern,
    without_unit,
)
from kg.extract.targets.wording import short, words
from kg.extract.word_lists import WordLists
from kg.model import Metadata, Reading, Target
from kg.ontology import lexicon

_BETWEEN_WORDS = re.compile(r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")
_MOST_DIGITS = 24
_SHORTEST_WORDS = 5
"""What a cell has at least that says in words what is done in its year: 新建小学1所."""
_TWO_YEARS = 8
"""Two years are at least so long: 20202025."""
_LISTS = WordLists("targets", "tables")
_HEAD = _LISTS.scan(
    "joined",
    r"(?:名称|内容)?\s*(?:(?:计量)?单位)?\s*(?P<years>(?:{year}\s*(?:\(?{actual+planned}(?:值|数|完成)?\)?)?\s*){1,6})"
    r"(?:指标)?{joined_behind}?\s*",
    year=YEAR,
)
"""指标单位2025年2027年: the header of a table without tabs."""
_MISFIT = _LISTS.pattern(r"[^。;!?]{2,60}?\s*{nature}\s*")
"""A row whose values do not fit (17.5:117:1), up to what its indicator is."""
_GROUP = _LISTS.pattern(r"^{groups}(?=.{4})")


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row at `[start, end)` of the clean text, with one target for each of its years; what else it holds is none."""

    start: int
    end: int
    targets: list[Target]

    @property
    def goes_on(self) -> bool:
        """Whether the row says how things stand and what they are to become."""
        return {"baseline", "target"} <= {target.status for target in self.targets}


def find_table_rows(reading: Reading) -> Iterator[TableRow]:
    """The rows of every table of indicators."""
    text = reading.text
    for separator in ("\t", "|"):
        for lines in find_blocks(text, separator) if separator in text else ():
            yield from _rows(lines, text, reading.metadata)
    yield from _line_rows(find_line_rows(reading.clean, reading.metadata))
    tables = list(find_row_tables(reading.clean, reading.metadata))
    for table in tables:
        yield TableRow(table.start, table.end, [])
        yield from _line_rows(table.rows)
    columns = {head: found for head in _HEAD.finditer(text) if (found := _columns(text, head, reading.metadata))}
    for head, stop in up_to_next(columns, len(text)):
        near = bisect_right(tables, head.start(), key=lambda table: table.end)
        if near == len(tables) or head.end() <= tables[near].start:
            yield from _run_together(text, head.end(), stop, columns[head])


def _columns(text: str, head: re.Match[str], metadata: Metadata) -> list[Column]:
    """The columns under such a header; none where it is that of a table with tabs or a cell a line, or no header."""
    years = head["years"].strip()
    if "\t" in head[0] or (text[head.start("years") - 1] == "\n" and ("\n" in years or len(years) < _TWO_YEARS)):
        return []
    columns = read_columns(head["years"], metadata)
    return columns if len(columns) > 1 else []


@cache
def _row(columns: int) -> re.Pattern[str]:
    """A row of so many values, or of fewer that ran together."""
    tables = lexicon("targets")["tables"]
    run_in = one_of([*tables["groups"], *tables["run_in"]])
    return re.compile(
        r"(?:(?:\(?[一二三四五六七八九十]{1,2}[)、]|(?=.{2,12}\n\d))(?P<group>[^\d。;,:!?\n]{2,12})\n)?+"
        rf"(?:(?P<run_in>{run_in})(?=\d{{1,2}}[.、]?[\u4e00-\u9fff]))?+"
        r"(?:(?P<serial>\d{1,2})[.、\s]?\s*)?(?:[^\d。;,:!?\n]{2,12}\n)??(?P<name>(?=\s*[^\s\d])[^\d。;,:!?\n%]{2,45}?)\s*"
        rf"(?:\(?(?P<unit>{unit_pattern()})\)?\s*)?(?P<values>(?:{cell_pattern()}\s*){{1,{columns}}}+)"
        rf"(?:\s*{one_of(tables['nature'])}\s*|\s*(?=$|[^\d.%\s以:]))"
    )


def _run_together(text: str, at: int, stop: int, columns: list[Column]) -> Iterator[TableRow]:
    """The rows from `at` on, as far as they fit, up to the next header at `stop`."""
    row = _row(len(columns))
    serial, group = 0, ""
    while at < stop and (hit := row.match(text, at) or _behind_misfit(row, text, at)):
        written, at = hit["values"], hit.end()
        group = hit["group"] or hit["run_in"] or group
        if hit["serial"] and int(hit["serial"]) == serial + 1:
            serial += 1
            following = str(serial + 1)  # …率%89922义务教育…: the 2 counts the next row
            if hit.end() == hit.end("values") and written.endswith(following):
                written, at = written[: -len(following)], hit.end("values") - len(following)
        cells = _cells(written, hit["unit"], len(columns))
        unit = hit["unit"] or unit_of(hit["name"])
        values = [read_value(c, unit) for c in cells]
        if not cells:
            if not hit[0].rstrip().endswith(tuple(lexicon("targets")["tables"]["nature"])):
                return
            continue
        name, start, end = of_stage(row_name(hit["name"].split()), group), hit.start("name"), min(at, hit.end("values"))
        pairs = [(column, value) for column, value in zip(columns, values, strict=True) if value is not None]
        yield TableRow(start, end, [_target(name, start, end, column, value) for column, value in pairs])


def _behind_misfit(row: re.Pattern[str], text: str, at: int) -> re.Match[str] | None:
    """The row behind one that does not fit."""
    misfit = _MISFIT.match(text, at)
    return row.match(text, misfit.end()) if misfit else None


def _cells(written: str, unit: str | None, number: int) -> list[str]:
    """The values of a row, one a column; digits without anything between them are cut."""
    cells = re.findall(cell_pattern(), written.strip())
    if len(cells) == number:
        return cells
    if len(cells) == 1 and re.fullmatch(r"[\d.,]+", cells[0]) and len(cells[0]) <= _MOST_DIGITS:
        return split_digits(cells[0], number, share=unit == "%")
    return []


def _line_rows(rows: Iterable[LineRow]) -> Iterator[TableRow]:
    parts = Parts()
    for row in chain.from_iterable(map(rows_of_stages, rows)):
        name, unit = parts.name(without_unit(row.name), row.unit or unit_of(row.name))
        values = [(cell, column, read_value(cell.text, column.unit or unit)) for cell, column in row.values]
        targets = [_target(name, row.start, cell.end, column, value) for cell, column, value in values if value]
        yield TableRow(row.start, row.end, targets)


def _rows(lines: list[Line], text: str, metadata: Metadata) -> Iterator[TableRow]:
    """The rows of tables whose cells stand apart by tabs; a header holds up to the next, which a new page may have again."""
    heads: Layout = []
    group, stage, unit, parts = "", "", None, Parts()
    lines = _with_first_head(lines)
    for index, (start, cells) in enumerate(lines):
        if _is_head(cells, heads):
            heads = with_caption(_heads(lines, index, metadata), text, start)
            unit = caption_unit(text, start) or unit
        elif len(cells) == 1:
            stage = LABEL.sub("", cells[0].strip())
        elif heads and not are_years(cells):
            first = start
            if len(cells) == len(heads) - 1 and heads.count("name") > 1:  # the group's cell spans the rows above
                cells, first = [group, *cells], start - len(group) - 1
            elif heads[0] == "name" and heads.count("name") > 1:
                group = cells[0]
            if parted := list(parts_in_cells(cells_at(first, cells), heads, unit)):
                yield from _line_rows(parted)
            elif names := [c.strip() for c, kind in zip(cells, heads, strict=False) if _names(c, kind)]:
                named = parts.name(of_stage(without_unit(row_name(names)), stage), unit_of(names[-1]) or unit)
                targets = (replace(t, start=max(start, t.start)) for t in _row_targets(first, cells, heads, named))
                yield TableRow(start, first + len("\t".join(cells)), list(targets))


def _with_first_head(lines: list[Line]) -> list[Line]:
    """The lines with the empty head of names before years that open the table, which cleaning takes."""
    (start, cells), *rows = lines
    return [(start, ["", *cells]), *rows] if rows and are_years(cells) and len(rows[0][1]) == len(cells) + 1 else lines


def _names(cell: str, kind: str | Column) -> bool:
    """Whether a cell names its row: one under the head of names that holds no value, or that of sums (合计) wherever it stands."""
    written = cell.strip()
    return written in lexicon("targets")["projects"]["sums"] or (
        kind == "name" and written != "" and not is_value(written)
    )


def _heads(lines: list[Line], at: int, metadata: Metadata) -> Layout:
    """What the columns hold under the header at a line, which the one above or below may go with."""
    above, cells, below = (
        [c.strip() for c in lines[i][1]] if 0 <= i < len(lines) else [] for i in (at - 1, at, at + 1)
    )
    if pair := merged(cells, below) or merged(above, cells):
        return layout(pair[0], metadata, pair[1])
    return layout(with_years_below(cells, [c for c in below if c]), metadata)


def _is_head(cells: list[str], above: Layout) -> bool:
    """Whether a row has heads of values, and no numbers beside them as the rows of projects have beside their years; what stands where the
    heads `above` have no values, as dates do, is none, nor is a year alone over the rows of projects: | 2023年 | | |."""
    alone = sum(c.strip() != "" for c in cells) == 1 < len(cells) - 1  # of two cells that of the names may be empty
    if alone or (are_years(cells) and (cells[0] or above)):  # below the heads
        return False
    heads = [kind != "aside" and VALUE_HEAD.match(c) is not None for c, kind in zip_longest(cells, above[: len(cells)])]
    return any(heads[1:]) and not any(is_value(c.strip()) for c, head in zip(cells, heads, strict=True) if not head)


def _row_targets(start: int, cells: list[str], heads: Layout, named: tuple[str, str | None]) -> Iterator[Target]:
    name, own = named
    pairs = list(zip(cells, heads, strict=False))
    unit = next((c.strip() for c, kind in pairs if kind == "unit" and c.strip() not in BLANKS), None)
    at = start
    first = start + next(sum(len(c) + 1 for c in cells[:i]) for i, (c, kind) in enumerate(pairs) if _names(c, kind))
    for cell, kind in pairs:
        if isinstance(kind, Column) and (value := read_value(cell, kind.unit or unit or own)):
            if value.unit or kind.noun or not words().is_stage(name):  # 小学|12 tells not of what
                yield _target(name, min(first, at), at + len(cell), kind, value)
        elif isinstance(kind, Column) and len(cell) >= _SHORTEST_WORDS:
            said = targets_in(Cell(cell, at), "")
            yield from (replace(t, name=t.name or name, year=t.year or kind.year, status=kind.status) for t in said)
        at += len(cell) + 1


def _target(name: str, start: int, end: int, column: Column, value: Value) -> Target:
    name = without_unit(_GROUP.sub("", name.strip()))
    if column.shared and words().is_stage(name):
        name = staged(name, column.shared)
    return value.target(short(column.name(_BETWEEN_WORDS.sub("", name))), start, end, column)
