"""Tables whose cells came off the page one a line: 指标 / 2020年 / 2025年 / 属性 / 毛入园率(%) / 92.1 / 95 / 预期性 …

Only the order of the lines tells the columns. A row is the names before its values, and it counts where there are as many
values as the header has columns for them, or where empty lines stand for those that it lacks; else (a cell that spans rows or columns) it
is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate, islice, takewhile

from kg.extract.patterns import up_to_next
from kg.extract.targets.names import of_stage
from kg.extract.targets.tables.broken_names import with_lines_above
from kg.extract.targets.tables.cell_values import is_value
from kg.extract.targets.tables.cells import LABEL, Cell, LineRow, find_line_cells
from kg.extract.targets.tables.part_rows import rows_of_parts
from kg.extract.targets.tables.row_names import row_name
from kg.extract.targets.tables.table_heads import (
    BESIDE,
    PLAIN_YEAR,
    VALUE_HEAD,
    Layout,
    layout,
    value_columns,
    with_caption,
    with_years_below,
)
from kg.extract.targets.tables.table_values import BLANKS, Column, unit_cell
from kg.extract.targets.years import DATE_HEAD
from kg.extract.word_lists import WordLists
from kg.model import CleanText, Metadata
from kg.ontology import lexicon

_MOST_NAMES = 6
"""How many lines without a value may follow one another within a table."""
_MOST_COLUMNS = 8
_SENTENCE = re.compile("[。;!?]|.{49}")
_SERIAL = re.compile(r"\d{1,2}")
_LISTS = WordLists("targets", "tables")
_HEAD = _LISTS.lines(
    r"[ \t]*{name_head}[ \t]*\n(?:[ \t]*(?:指标)?{name_head+unit_head+aside}[ \t]*\n){0,3}"
    r"(?:{year}[^\n。,]{0,12}(?:\n{beside}(?=\n|\Z))?(?:\n|\Z)){1,6}"
    r"(?:[ \t]*(?:(?:指标)?{aside+sums}[^\n]{0,6}|{date}[ \t]*)(?:\n|\Z)){0,3}",
    year=VALUE_HEAD,
    date=DATE_HEAD,
    beside=BESIDE,
)
"""The lines of a header: 指标, perhaps 单位, the years, what is said of the indicators."""
_NATURE = _LISTS.pattern(r"{nature}")
_NATURE_BELOW = _LISTS.pattern(r"(?:\n[^\n]{1,9})?\n[ \t]*{nature}(?=[ \t]*(?:\n|\Z))")
"""The cell that says what an indicator is, a line below its values; a sum may stand between (年均增长)."""


@dataclass(slots=True)
class _Table:
    """The rows read so far of a table with so many columns; `names` and `values` are those of the row at hand."""

    clean: CleanText
    heads: Layout
    end: int
    """Where the cell before ended, or the header."""
    group: str = ""
    names: list[Cell] = field(default_factory=list)
    unit: str | None = None
    values: list[Cell] = field(default_factory=list)
    numbered: bool = False
    serial: int = 0
    begun: int = 0
    """How many of the names stand before the serial of the row at hand."""
    head: str = ""
    """The line of its own that last stood above a row: 高中阶段教育."""
    step: int = 1
    """How many lines the name of the row stands below the cell before: as many as cells do that have no empty one between them."""
    empty: list[int] = field(default_factory=list)
    """How many empty cells stand before each of the values, and behind the last."""

    def rows(self, cells: Iterable[Cell]) -> Iterator[LineRow]:
        """The rows of these cells, as far as they are those of the table."""
        for cell in takewhile(lambda c: not self.ends_at(c), cells):
            yield from self.read(cell)
            self.end = cell.end
        yield from self.close()

    def read(self, cell: Cell) -> Iterator[LineRow]:
        if self._is_serial(cell):
            self.empty.append(self._empty_before(cell))
            yield from self.close()
            self.serial += 1
            self.begun = len(self.names)
        elif is_value(cell.text):
            if self.names or not _SERIAL.fullmatch(cell.text):
                self.values.append(cell)
                self.empty.append(self._empty_before(cell))
        elif _NATURE.fullmatch(cell.text):
            yield from self.close()
        elif not self.values and self.names and unit_cell().fullmatch(cell.text):
            self.unit = cell.text.strip("()")
        else:
            yield from self.close()
            self.names.append(cell)
            self.step = self._lines_to(cell)

    def _empty_before(self, cell: Cell) -> int:
        """How many empty cells stand between a cell and the one before."""
        return max(0, self._lines_to(cell) - self.step)

    def _lines_to(self, cell: Cell) -> int:
        """How many lines a cell stands below the one before, in the raw text: cleaning takes the empty ones."""
        source = self.clean.offsets.source
        return self.clean.raw.count("\n", source(self.end - 1), source(cell.start))

    def _is_serial(self, cell: Cell) -> bool:
        """Whether a number counts the next row: none has begun, or the one at hand has all its values."""
        if not self.numbered or cell.text != str(self.serial + 1):
            return False
        if not self.values and len(self.names) <= self._behind():
            self.names = []
        told = len(self.values) + sum(self.empty)
        return not self.names or len(value_columns(self.heads)) in (told, told + self._empty_before(cell))

    def _behind(self) -> int:
        """How many cells behind the values name nothing: who is responsible."""
        last = max((at for at, head in enumerate(self.heads) if isinstance(head, Column)), default=len(self.heads))
        return self.heads[last:].count("aside")

    def close(self) -> Iterator[LineRow]:
        """The row at hand, if it is whole."""
        columns = [h for h in self.heads if isinstance(h, Column)]
        sums = self.heads.count("sum")
        if "unit" in self.heads and len(self.values) == len(columns) + sums + 1 and self.values[0].text in BLANKS:
            del self.values[0]  # a dash for its unit
        if self.values and self.names and len(self.values) in (len(columns), len(columns) + sums):
            yield self._row(columns)
        elif columns and len(self.values) > len(columns) and len(self.values) % len(columns) == 0:
            number = len(self.values) // len(columns)
            values = [self.values[at : at + number] for at in range(0, len(self.values), number)]
            yield from rows_of_parts(self.names, values, columns, self.unit)
        elif self.values and self.names and len(self.values) + sum(self.empty) == len(columns):
            at = accumulate(empty + 1 for empty in self.empty[: len(self.values)])
            yield self._row([columns[last - 1] for last in at])
        if self.values:
            self.names, self.unit, self.values, self.begun = [], None, [], 0
        self.empty = []

    def _row(self, columns: list[Column]) -> LineRow:
        """The row at hand, which has a value for each column."""
        if self.heads.count("name") > 1 and len(self.names) > 1:
            self.group = LABEL.sub("", self.names[-2].text)
        own = self.names[-1]
        above = self.names[self.begun : -1] if self.heads.count("name") == 1 else []
        pairs = list(zip(self.values, columns, strict=False))
        name = row_name([self.group, LABEL.sub("", own.text)])
        self.head = LABEL.sub("", above[-1].text) if above else self.head
        if (whole := of_stage(name, self.head)) != name:
            name, above = whole, []
        if "年" in self.head:  # 学前三年 / 毛入园率 is but one name
            self.head = ""
        return LineRow(name, own.start, self.values[-1].end, self.unit, pairs, tuple(above))

    def ends_at(self, cell: Cell) -> bool:
        return len(self.names) > _MOST_NAMES or _SENTENCE.search(cell.text) is not None


def find_line_rows(clean: CleanText, metadata: Metadata) -> Iterator[LineRow]:
    """The rows of every table that stands a cell a line.

    >>> from kg.offsets import OffsetMap
    >>> text = "指标\\n单位\\n2020年\\n2025年\\n毛入园率\\n%\\n92.1\\n95以上\\n预期性\\n"
    >>> clean = CleanText(text, text, (), OffsetMap((0,), (0,)))
    >>> [(r.name, r.unit, [c.text for c, _ in r.values]) for r in find_line_rows(clean, Metadata())]
    [('毛入园率', '%', ['92.1', '95以上'])]
    """
    text = clean.text
    for head, stop in up_to_next(_HEAD.finditer(text), len(text)):
        heads, end = _with_years(list(_whole_heads(head[0])), text, head.end())
        numbered = heads[0] in lexicon("targets")["projects"]["serial"]
        columns = with_caption(layout(heads, metadata), text, head.start())
        table = _Table(clean, columns, end, numbered=numbered)
        yield from with_lines_above(list(table.rows(find_line_cells(text, end, stop))))


def find_rows_over_lines(text: str, targets: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The rows `[start, end)` of the targets that stand on several lines, up to the cell that says what an indicator is.

    >>> text = "毛入园率\\n92.1\\n95\\n预期性\\n"
    >>> [text[a:b] for a, b in find_rows_over_lines(text, [(0, 12)])]
    ['毛入园率\\n92.1\\n95\\n预期性']
    """
    for start, end in targets:
        if "\n" in text[start:end].strip():
            below = _NATURE_BELOW.match(text, end)
            yield start, below.end() if below else end


def _whole_heads(lines: str) -> Iterator[str]:
    """The heads of a header, those whole again that a cell broke in two: 2020年 / (基期值)."""
    last, bare = "", lexicon("targets")["tables"]["bare"]
    for line in map(str.strip, lines.strip().split("\n")):
        dated = VALUE_HEAD.match(last) and last not in bare
        if last and not (dated and BESIDE.fullmatch(line)):
            yield last
            last = ""
        last += line
    yield last


def _with_years(heads: list[str], text: str, end: int) -> tuple[list[str], int]:
    """The heads with the years of a second line of the header, which are the last of them or stand behind them, and where
    the header ends."""
    years = sum(1 for _ in takewhile(PLAIN_YEAR.fullmatch, reversed(heads)))
    first = heads[: len(heads) - years]
    joined = with_years_below(first, heads[len(first) :])
    if joined != first:
        return joined, end
    near = islice(find_line_cells(text, end, len(text)), _MOST_COLUMNS)
    below = list(takewhile(lambda c: PLAIN_YEAR.fullmatch(c.text), near))
    joined = with_years_below(heads, [c.text for c in below])
    return joined, below[-1].end if joined != heads else end
