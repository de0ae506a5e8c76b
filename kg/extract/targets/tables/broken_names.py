"""Names of a table's rows that are broken over lines, above and below the line of their values, as a PDF's page has them:

残疾儿童少年义务 / 6 % 95.5 98 约束性 / 教育入学率

In one table they are all broken alike: over the values, under them, or around them. What can be put together in one way
alone is read; a row that could have another name is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, takewhile

from kg.extract.targets.names import of_stage
from kg.extract.targets.tables.cells import LABEL, Cell, LineRow
from kg.extract.targets.tables.table_values import unit_of, without_unit
from kg.extract.word_lists import WordLists

_SLACK = 2
"""By so many characters may a line be shorter than the column allows and still go on in the next."""
_NARROWEST = 6
"""No column of names is narrower, so that a shorter line is the heading of a group."""
_LONGEST = 45
_PAIRS = (("(", ")"), ("“", "”"), ("《", "》"))
_NEVER = 1 << 20
Cuts = tuple[int, int]
"""Where the lines above a row and those below it are cut: what is between is its name."""
Costs = dict[Cuts, int]
_WAYS: tuple[Callable[[int, int], bool], ...] = (
    lambda above, below: above == 0,
    lambda above, below: below == 0,
    lambda above, below: above == below,
    lambda above, below: above in (below, below - 1),
    lambda above, below: above in (below, below + 1),
)
"""How many lines of a name stand above its values and below them, by how the cells of the table are set."""
_LISTS = WordLists("targets", "tables")


@dataclass(slots=True)
class Gap:
    """The lines between two rows, and before which of them the upper row ends for sure: a heading, the next serial."""

    lines: list[Cell] = field(default_factory=list)
    """Several cells of a line have blanks between."""
    cut: int | None = None
    loose: bool = False
    """Whether it stands over the first row or under the last, so that its lines may be no part of the table."""

    counted: bool = False
    """Whether a serial is what ends the upper row, so that the lines behind it are the lower one's name."""

    def end_upper(self, *, counted: bool = False) -> None:
        """The upper row ends here at the latest; what stands before a second such line is of neither."""
        self.cut = len(self.lines) if self.cut is None else self.cut
        self.counted = counted
        del self.lines[self.cut :]

    def cuts(self) -> Sequence[int]:
        return range(len(self.lines) + 1) if self.cut is None else (self.cut,)


@dataclass(frozen=True, slots=True)
class Broken:
    """A row as its line has it, its name perhaps empty, under the heading of its group."""

    row: LineRow
    group: str = ""
    unit: str | None = None
    """The unit of all rows without one."""
    above: str = ""
    """The last line above that is no row, which is the heading of its group where no names are broken."""

    widest: float = 0
    """How wide the widest cell of its name is."""

    def plain(self) -> LineRow:
        """The row where no names are broken."""
        return replace(self.row, name=of_stage(self.row.name, self.above))


def is_broken(rows: list[Broken], gaps: list[Gap]) -> bool:
    """Whether a table has names that go on in lines of their own; `gaps` are before each row and behind the last."""
    if any(gap.counted and gap.lines[gap.cut :] for gap in gaps[:-1]):
        return True
    inner = [width(line.text) for gap in gaps if not gap.loose for line in gap.lines]
    least = max(_column_width(rows, gaps) - _SLACK, _NARROWEST)
    return (bool(inner) and min(inner) >= least) or any(
        not row.row.name or any(_is_whole(name, row) for name in _longer(row.row.name, upper, lower))
        for row, (upper, lower) in zip(rows, pairwise(gaps), strict=True)
        if not _is_whole(row.row.name, row)
    )


def _longer(name: str, upper: Gap, lower: Gap) -> Iterator[str]:
    if upper.lines and upper.cut != len(upper.lines):
        yield upper.lines[-1].text + name
    if lower.lines and lower.cut != 0:
        yield name + lower.lines[0].text


def with_whole_names(rows: list[Broken], gaps: list[Gap]) -> list[LineRow]:
    """The rows whose names are sure, whole.

    >>> values = [LineRow("近视", 3, 9, "%", []), LineRow("巩固率", 12, 18, "%", [])]
    >>> gaps = [Gap(loose=True), Gap([Cell("率", 10)]), Gap(loose=True)]
    >>> [row.name for row in with_whole_names([Broken(row) for row in values], gaps)]
    ['近视率', '巩固率']
    """
    column = _column_width(rows, gaps)
    found = [_cheapest(_costs(rows, gaps, allowed, column), gaps) for allowed in _WAYS]
    least = min(cost for cost, _ in found)
    out = []
    for index, row in enumerate(rows):
        seen = set().union(*(ways[index] for cost, ways in found if cost == least))
        names = [_pieces(row, gaps[index], gaps[index + 1], cuts) for cuts in seen]
        alone = row.row.name and not gaps[index].lines and not gaps[index + 1].lines
        if len(names) == 1 and (alone or not _cost(names[0], row, column)):
            out.append(_named(row, names[0]))
    return out


def with_lines_above(rows: list[LineRow]) -> Iterator[LineRow]:
    """The rows of a table of one cell a line, their names whole where they are broken over lines.

    >>> rows = [LineRow("入学率", 9, 12, "%", [], (Cell("残疾儿童义务教育", 0),)), LineRow("九年义务教育巩固率", 20, 29, "%", [])]
    >>> [row.name for row in with_lines_above(rows)]
    ['残疾儿童义务教育入学率', '九年义务教育巩固率']
    """
    column = max((width(text) for row in rows for text in (row.name, *(c.text for c in row.above))), default=0)
    least = max(column - _SLACK, _NARROWEST)
    for row in rows:
        own = Broken(row)
        lines = list(takewhile(lambda c: width(c.text) >= least and not LABEL.match(c.text), reversed(row.above)))[::-1]
        if not lines:
            yield row
        elif _is_whole(name := "".join(c.text for c in lines) + row.name, own):
            yield replace(row, name=name, start=lines[0].start)
        elif _is_whole(row.name, own):
            yield row


def _column_width(rows: list[Broken], gaps: list[Gap]) -> float:
    """How wide the widest line of a name is, those left out that have other cells beside it."""
    lines = [width(line.text) for gap in gaps if not gap.loose for line in gap.lines if " " not in line.text]
    return max([*(row.widest or width(row.row.name) for row in rows), *lines], default=0)


def _costs(rows: list[Broken], gaps: list[Gap], allowed: Callable[[int, int], bool], column: float) -> list[Costs]:
    return [
        {
            (above, below): _cost(_pieces(row, upper, lower, (above, below)), row, column)
            for above in upper.cuts()
            for below in lower.cuts()
            if allowed(len(upper.lines) - above, below)
        }
        for row, (upper, lower) in zip(rows, pairwise(gaps), strict=True)
    ]


def _cheapest(costs: list[Costs], gaps: list[Gap]) -> tuple[int, list[set[Cuts]]]:
    """How many names are not whole at best, and the cuts above and below each row then (dynamic programming)."""
    ahead = _least(costs, gaps[0])
    behind = _least([{(b, a): one for (a, b), one in cost.items()} for cost in reversed(costs)], gaps[-1])[::-1]
    least = min(ahead[-1].values(), default=_NEVER)
    return least, [
        {(a, b) for (a, b), one in cost.items() if above.get(a, _NEVER) + one + below.get(b, _NEVER) == least}
        for cost, above, below in zip(costs, ahead, behind[1:], strict=False)
    ]


def _least(costs: list[Costs], first: Gap) -> list[dict[int, int]]:
    """The least cost of all rows up to each gap, by where that is cut."""
    out: list[dict[int, int]] = [dict.fromkeys(first.cuts(), 0)]
    for cost in costs:
        best: dict[int, int] = {}
        for (before, behind), one in cost.items():
            best[behind] = min(best.get(behind, _NEVER), out[-1].get(before, _NEVER) + one)
        out.append(best)
    return out


def _pieces(row: Broken, upper: Gap, lower: Gap, cuts: Cuts) -> list[Cell]:
    """The lines of a name, from the cut above the row to that below it."""
    own = Cell(row.row.name, row.row.start)
    return [*upper.lines[cuts[0] :], own, *lower.lines[: cuts[1]]]


def _cost(pieces: list[Cell], row: Broken, column: float) -> int:
    """1 for a name that is not whole, or whose lines are too long for its column or had room for more."""
    lines = [p.text for p in pieces if p.text]
    if not lines or not pieces[0].text or max(map(width, lines)) > column + _SLACK:
        return 1
    return int(any(width(x) < column - _SLACK for x in lines[:-1]) or not _is_whole("".join(lines), row))


def width(text: str) -> float:
    """How wide a line is, in Chinese characters."""
    return len(text) - sum(map(str.isascii, text)) / 2


def _is_whole(name: str, row: Broken) -> bool:
    if not 1 < len(name) < _LONGEST or any(name.count(a) != name.count(b) for a, b in _PAIRS):
        return False
    unit = row.row.unit or unit_of(name) or row.unit
    return unit is not None and (unit != "%" or without_unit(name).endswith(_LISTS.ends("share_ends")))


def _named(row: Broken, pieces: list[Cell]) -> LineRow:
    name = of_stage(LABEL.sub("", "".join(p.text for p in pieces)), row.group)
    start, end = min(p.start for p in pieces), max(row.row.end, *(p.end for p in pieces))
    return replace(row.row, name=name, start=start, end=end)
