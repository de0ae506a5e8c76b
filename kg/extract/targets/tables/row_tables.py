"""Tables that stand a row a line, their cells apart by blanks:

序号 指标 单位 2020年 2025年 年均增长 属性
1 普通高中在校生 人 3 850 4 200 [350] 预期性

A row counts where it has as many values as the header has columns for them; blanks within a number join its thousands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile

from kg.extract.targets.tables.broken_names import Broken, Gap, is_broken, width, with_whole_names
from kg.extract.targets.tables.cell_values import is_value, read_value
from kg.extract.targets.tables.cells import LABEL, Cell, LineRow, cells_of_line
from kg.extract.targets.tables.joined_numbers import join_numbers
from kg.extract.targets.tables.row_names import row_name
from kg.extract.targets.tables.table_heads import (
    BESIDE,
    VALUE_HEAD,
    Layout,
    layout,
    value_columns,
    with_caption,
    with_years_below,
)
from kg.extract.targets.tables.table_values import BLANKS, Column, caption_unit, unit_cell, unit_of, unit_pattern
from kg.extract.word_lists import WordLists
from kg.model import CleanText, Metadata
from kg.ontology import lexicon
from kg.read.lines import end_of_line

_SERIAL = re.compile(r"\d{1,3}[.、]?")
_MOST_OTHER = 7
"""How many lines that are no rows may follow one another within a table: headings of groups, what a page leaves, names broken over lines."""
_FEWEST_HEADS = 2
_SENTENCE = re.compile("[。;!?]|.{60}")
_HEADING = re.compile(r"\(?[一二三四五六七八九十]{1,2}[)、]|第.{1,3}[章节编]|附?[表图]|注")
_NEXT_YEAR = re.compile(r"(?<=20\d\d年)(?=20\d\d年)")
"""Between the heads of narrow columns."""
_COUNTED = 2
"""The cells of a line that has a serial and one more."""
_LISTS = WordLists("targets", "tables")
_HEAD = _LISTS.lines(
    r"(?:[^\n。;,:\t|\d]{0,6}?{name_head}[^\n。;\t|]{2,150}"
    r"|[\u4e00-\u9fff]{2,8}(?: +20\d\d年?(?:\([^()\n]{1,6}\))?){2,6} *)$"
)
"""A line that opens with the head of names and has more heads behind it, a value's among them, or has years alone."""


@dataclass(frozen=True, slots=True)
class RowTable:
    """A table at `[start, end)` of the clean text, and its rows."""

    start: int
    end: int
    rows: list[LineRow]


def find_row_tables(clean: CleanText, metadata: Metadata) -> Iterator[RowTable]:
    """Every such table that has a row.

    >>> from kg.offsets import OffsetMap
    >>> text = "指标 单位 2020年 2025年 属性\\n在校生 人 3 850 4 200 预期性\\n"
    >>> tables = find_row_tables(CleanText(text, text, (), OffsetMap((0,), (0,))), Metadata())
    >>> [(r.name, r.unit, [c.text for c, _ in r.values]) for t in tables for r in t.rows]
    [('在校生', '人', ['3 850', '4 200'])]
    """
    for head in _HEAD.finditer(clean.text):
        cells = [text for c in cells_of_line(clean, *head.span()) for text in _NEXT_YEAR.split(c.text)]
        cells, start = _with_lines_below(cells, clean, head.end() + 1)
        stop = max(start, clean.text.find("\n", start))
        dated = with_years_below(cells, [c.text for c in cells_of_line(clean, start, stop)])
        if dated != cells:
            cells, start = dated, stop + 1
        heads = with_caption(_layout(cells, metadata), clean.text, head.start())
        if not any(isinstance(h, Column) for h in heads):
            continue
        end, rows = _rows(clean, start, heads, caption_unit(clean.text, head.start()))
        if end > start:
            yield RowTable(head.start(), end, rows)


def _with_lines_below(cells: list[str], clean: CleanText, start: int) -> tuple[list[str], int]:
    """The heads with those on lines of their own, as narrow columns break them, and where the rows start.

    指标 单位 2020年 / 实际 / 2025年 / 目标
    """
    while (stop := clean.text.find("\n", start)) >= 0:
        line = clean.text[start:stop].strip()
        if BESIDE.fullmatch(line) and VALUE_HEAD.match(cells[-1]):
            cells = [*cells[:-1], cells[-1] + line]
        elif VALUE_HEAD.fullmatch(line) or line in lexicon("targets")["tables"]["aside"]:
            cells = [*cells, line]
        else:
            break
        start = stop + 1
    return cells, start


def _layout(cells: list[str], metadata: Metadata) -> Layout:
    """What the columns hold; what stands behind the first column of values is no name."""
    if len(cells) < _FEWEST_HEADS:
        return []
    serial_inside = cells[1] in lexicon("targets")["projects"]["serial"]
    cells = [cells[1], cells[0], *cells[2:]] if serial_inside else cells
    heads = layout(cells, metadata)
    first = next((i for i, h in enumerate(heads) if isinstance(h, Column)), len(heads))
    last = max((i for i, h in enumerate(heads) if isinstance(h, Column)), default=-1)
    inner: Layout = [h if isinstance(h, Column) else "sum" for h in heads[first : last + 1]]
    return [*heads[:first], *inner, *("sum" if h == "sum" else "aside" for h in heads[last + 1 :])]


def _rows(clean: CleanText, start: int, heads: Layout, unit: str | None) -> tuple[int, list[LineRow]]:
    """Where the table ends whose first row would stand at `start`, and its rows; `unit` holds for those without their own."""
    rows: list[Broken] = []
    gaps = [Gap()]
    group, heading, others, end = "", "", 0, start
    while start < len(clean.text) and others <= _MOST_OTHER and not _HEAD.match(clean.text, start):
        stop = end_of_line(clean.text, start)
        line = clean.text[start:stop]
        cells = _serial_first(list(_parted(cells_of_line(clean, start, stop), numbered=heads[0] == "aside")))
        row = _row(cells, heads) or _nameless(cells, heads)
        if row is None and _SENTENCE.search(line):
            break
        if row is None:
            group, others = LABEL.sub("", line.strip()) if not any(map(str.isdigit, line)) else group, others + 1
            heading = _put_aside(cells, gaps[-1], counted=heads[0] == "aside") or heading
        elif len(row.values) == 1 and not _has_unit(row, unit):
            break
        else:
            widest = max((width(c.text) for c in cells if c.start < row.values[0][0].start), default=0)
            rows.append(Broken(row, heading, unit, group, widest))
            gaps.append(Gap())
            others, end = 0, stop
        start = stop + 1
    return end, _whole(rows, gaps)


def _serial_first(cells: list[Cell]) -> list[Cell]:
    """The cells with the serial before the group that the first of its rows has before it: 学前教育|1|毛入园率|91.4."""
    inner = len(cells) > _COUNTED and _SERIAL.fullmatch(cells[1].text)
    return [cells[1], cells[0], *cells[2:]] if inner and not any(is_value(c.text) for c in cells[:3:2]) else cells


def _parted(cells: list[Cell], *, numbered: bool) -> Iterator[Cell]:
    """The cells of a line, those apart that narrow columns ran into one another: 3|公办园占比(%)|52.7; `numbered` rows have serials."""
    for index, cell in enumerate(cells):
        yield from cell.parted(_run_in(serial=numbered and index == 0))


@cache
def _run_in(*, serial: bool) -> re.Pattern[str]:
    """The serial of a row, its name and its first value."""
    own = r"(\d{1,2}(?=[“\u4e00-\u9fff]))?" if serial else "()"
    return re.compile(rf"{own}(?:(.+?\({unit_pattern()}\))(\d[\d.,]*)|(.+))")


def _whole(rows: list[Broken], gaps: list[Gap]) -> list[LineRow]:
    """The rows with their names, also those that are broken over lines, and the unit of all where they have none."""
    first = gaps[0]
    gaps[0] = Gap(first.lines[first.cut or 0 :], 0 if first.counted else None, loose=True, counted=first.counted)
    gaps[-1] = Gap(gaps[-1].lines[: gaps[-1].cut], gaps[-1].cut, loose=True)
    whole = with_whole_names(rows, gaps) if is_broken(rows, gaps) else [r.plain() for r in rows]
    unit = rows[0].unit if rows else None
    return [row if row.unit or unit_of(row.name) else replace(row, unit=unit) for row in whole]


def _put_aside(cells: list[Cell], gap: Gap, *, counted: bool) -> str:
    """Put a line that is no row between two that are; if it is the heading of a group, this is returned.

    `counted` rows have serials, which may stand on a line of their own, or before a part of the name.
    """
    texts = [c.text for c in cells]
    serial = bool(texts) and _SERIAL.fullmatch(texts[0]) is not None
    if all(map(is_value, texts)) and not (counted and serial):
        return ""
    if len(texts) == 1 and _HEADING.match(texts[0]):
        gap.end_upper()
        return LABEL.sub("", texts[0])
    if serial and len(texts) <= _COUNTED:
        gap.end_upper(counted=True)
        texts = texts[1:]
    if texts:
        gap.lines.append(Cell(" ".join(texts), cells[-1].start))
    return ""


def _nameless(cells: list[Cell], heads: Layout) -> LineRow | None:
    """The row of values alone, whose name stands above and below them: 6 % 95.5 98 约束性."""
    columns = value_columns(heads)
    unit = None
    for index, cell in enumerate(cells[:_COUNTED]):
        if unit_cell().fullmatch(cell.text) and all(_SERIAL.fullmatch(c.text) for c in cells[:index]):
            unit, cells = cell.text.strip("()"), cells[index + 1 :]
            break
    number = sum(1 for _ in takewhile(lambda c: is_value(c.text), cells))
    if number != len(columns) or (number < _FEWEST_HEADS and not unit):
        return None
    if any(is_value(c.text) for c in cells[number:]):  # another row
        return None
    pairs = [(value, head) for value, head in zip(cells, columns, strict=False) if isinstance(head, Column)]
    return LineRow("", cells[0].start, cells[-1].end, unit, pairs)


def _has_unit(row: LineRow, unit: str | None) -> bool:
    """Whether it is said in what a row counts; a name and a bare number may be any line (a title and its page)."""
    value = read_value(row.values[0][0].text, row.unit or unit_of(row.name) or unit)
    return value is None or value.unit is not None


def _row(cells: list[Cell], heads: Layout) -> LineRow | None:
    """The row these cells make, None where they do not fit under the heads."""
    if cells and _SERIAL.fullmatch(cells[0].text):
        cells, heads = cells[1:], heads[1:] if heads[0] == "aside" else heads
    first = next((i for i, c in enumerate(cells) if i and is_value(c.text)), 0)
    last = next((i for i, c in enumerate(cells[first:], first) if not is_value(c.text)), len(cells))
    columns = value_columns(heads)
    if "unit" in heads and cells[first:last] and cells[first].text in BLANKS and last - first == len(columns) + 1:
        cells, last = [*cells[:first], *cells[first + 1 :]], last - 1  # a dash for its unit
    asides = sum(h == "aside" for h in heads[heads.index(columns[-1]) :]) if columns else 0
    values = join_numbers(cells[first:last], len(columns), asides) if first else []
    names, unit = _names(cells[:first], heads), None
    if len(values) != len(columns) or not values or not names or unit_cell().fullmatch(names[0].text):
        return None
    if len(names) > 1 and unit_cell().fullmatch(names[-1].text):
        names, unit = names[:-1], names[-1].text.strip("()")
    pairs = [(value, head) for value, head in zip(values, columns, strict=True) if isinstance(head, Column)]
    name = row_name([LABEL.sub("", n.text) for n in names])
    return LineRow(name, names[0].start, cells[-1].end, unit, pairs)


def _names(cells: list[Cell], heads: Layout) -> list[Cell]:
    """The cells before the values without those that name nothing: who is responsible, what an indicator is.

    None of them where a column that names nothing is not filled, so that what seems its value may be another's.
    """
    lead = heads[: next(i for i, h in enumerate(heads) if isinstance(h, Column))]
    while len(lead) > len(cells) and lead[0] == "aside":  # a serial that was cut off
        lead = lead[1:]
    if len(lead) != len(cells):
        return [] if "aside" in lead else cells
    return [c for c, kind in zip(cells, lead, strict=True) if kind in ("name", "unit")]
