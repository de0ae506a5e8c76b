"""Tables written in other ways: other marks between cells, a cell a line, all in one line, other columns, on a web page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise

from laid_out import Edit, Layout

Span = tuple[int, int]
Row = list[Span]
_LINE = re.compile(r"[^\n]+")
_CELL = re.compile(r"[^\t|\u3000 ]+(?: (?! )[^\t|\u3000 ]+)*")
_RULE = re.compile(r"[-| :\t]+")
_FEWEST_ROWS, _FEWEST_CELLS = 3, 3


def tables(raw: str) -> Iterator[list[Row]]:
    """Runs of lines of equally many cells, parted by tabs, bars or two blanks: the spans of the cells."""
    lines = [line for line in _LINE.finditer(raw) if not _RULE.fullmatch(line[0])]
    rows = [[cell.span() for cell in _CELL.finditer(raw, *line.span())] for line in lines]
    for count, run in groupby(rows, key=len):
        if (
            count >= _FEWEST_CELLS
            and len(table := list(run)) >= _FEWEST_ROWS
            and "。" not in raw[table[0][0][0] : table[0][-1][1]]
        ):
            yield table


def _line(raw: str, row: Row) -> Span:
    end = raw.find("\n", row[-1][1])
    return raw.rfind("\n", 0, row[0][0]) + 1, len(raw) if end < 0 else end


def written(
    before: str, between: str, behind: str, rule: str = "", ends: str = "\n", around: tuple[str, str] = ("", "")
) -> Layout:
    """Tables with these marks before, between and behind the cells of a row; `rule` stands below the first row, once a column;
    `ends` between rows."""

    def edits(raw: str) -> Iterator[Edit]:
        for table in tables(raw):
            for number, row in enumerate(table):
                start, end = _line(raw, row)
                first, last = number == 0, number == len(table) - 1
                yield Edit(start, row[0][0], around[0] * first + before)
                yield from (Edit(a[1], b[0], between) for a, b in pairwise(row))
                below = f"\n{'|'.join(['', *[rule] * len(row), ''])}" if rule and first else ""
                if last:
                    yield Edit(row[-1][1], end, behind + around[1])
                else:
                    following = table[number + 1]
                    yield Edit(row[-1][1], _line(raw, following)[0], behind + below + ends)

    return edits


def reordered(order: Callable[[Sequence[str]], list[int]]) -> Layout:
    """Tables with their columns in another order, by what their heads say."""

    def edits(raw: str) -> Iterator[Edit]:
        for table in tables(raw):
            columns = order([raw[start:end] for start, end in table[0]])
            for row in table:
                pieces = [piece for column in columns for piece in ("\t", row[column])][1:]
                yield Edit(row[0][0], row[-1][1], tuple(pieces))

    return edits


def _where(heads: Sequence[str], *words: str) -> list[int]:
    return [n for n, head in enumerate(heads) if any(word in head for word in words)]


def years_backward(heads: Sequence[str]) -> list[int]:
    """The later year before the earlier one."""
    years = _where(heads, "20")
    swapped = dict(zip(years, reversed(years), strict=True))
    return [swapped.get(n, n) for n in range(len(heads))]


def first(*words: str) -> Callable[[Sequence[str]], list[int]]:
    """Columns whose heads hold one of these words, then the others."""
    return lambda heads: [*(own := _where(heads, *words)), *(n for n in range(len(heads)) if n not in own)]


def last(*words: str) -> Callable[[Sequence[str]], list[int]]:
    return lambda heads: [*(n for n in range(len(heads)) if n not in (own := _where(heads, *words))), *own]


def without(*words: str) -> Callable[[Sequence[str]], list[int]]:
    return lambda heads: [n for n in range(len(heads)) if n not in _where(heads, *words)]


def with_serials(raw: str) -> Iterator[Edit]:
    """A column of numbers before those of a table that has none."""
    for table in tables(raw):
        if raw[slice(*table[0][0])] not in ("序号", "编号"):
            for number, row in enumerate(table):
                yield Edit(row[0][0], row[0][0], f"{number}\t" if number else "序号\t")
                yield from (Edit(a[1], b[0], "\t") for a, b in pairwise(row))


def units_in_names(raw: str) -> Iterator[Edit]:
    """Units in brackets behind the names, for a column of units."""
    for table in tables(raw):
        heads = [raw[start:end] for start, end in table[0]]
        units, names = _where(heads, "单位"), _where(heads, "指标", "名称", "项目")
        if len(units) == 1 and names and heads[units[0]] in ("单位", "计量单位"):
            unit, name = units[0], names[0]
            for number, row in enumerate(table):
                kept: list[str | Span] = []
                for column, cell in enumerate(row):
                    if column != unit:
                        kept += ["\t", cell]
                    if column == name and number:
                        kept += ["(", row[unit], ")"]
                yield Edit(row[0][0], row[-1][1], tuple(kept[1:]))


TABLES: dict[str, Layout] = {
    "tables by tabs": written("", "\t", ""),
    "tables by two blanks": written("", "  ", ""),
    "tables by a blank": written("", " ", ""),
    "tables by wide blanks": written("", "\u3000", ""),
    "tables by bars": written("| ", " | ", " |"),
    "tables by bars between": written("", " | ", ""),
    "tables in Markdown": written("| ", " | ", " |", "---"),
    "tables by commas": written("", ",", ""),
    "tables by quoted commas": written('"', '","', '"'),
    "tables by drawn lines": written("│", "│", "│"),
    "tables a cell a line": written("", "\n", ""),
    "tables a cell a line, blank lines": written("", "\n\n", "", ends="\n\n"),
    "tables in one line": written("", " ", "", ends=" "),
    "tables run together": written("", "", "", ends=""),
    "tables on a web page": written("<tr><td>", "</td><td>", "</td></tr>", around=("<table>", "</table>")),
    "tables of paragraphs on a web page": written(
        "<tr>\n<td><p>", "</p></td>\n<td><p>", "</p></td>\n</tr>", around=("<table>", "</table>")
    ),
    "later years first": reordered(years_backward),
    "kinds of indicators first": reordered(first("属性")),
    "kinds of indicators last": reordered(last("属性")),
    "no kinds of indicators": reordered(without("属性")),
    "no serial numbers": reordered(without("序号", "编号")),
    "serial numbers": with_serials,
    "units last": reordered(last("单位")),
    "units in names": units_in_names,
}
