"""Answers as a table for the terminal: what is too long for a column stands below its row."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from kg.ask.answer import Answer
from kg.ask.columns import head_of
from kg.ask.formats import find_common, readable, shown_columns

NOTHING = "nothing found: no fact of this graph answers that"
NOTHING_ZH = "没有结果：图谱中没有这样的事实"
NARROWEST = 60
LONG, ROOM, GAP = 60, 36, 3
"""A column of sentences has a cell of more than `LONG` characters' width; where fewer than `ROOM` would be left for it, it goes
below."""
MOST = (26, 18, 12, 10, 8)
"""Where a table is tight, all columns but the widest get at most so many cells: the first of these with which it fits. Where none
does, columns of text go below, the widest first."""
CLOSING = "，。；：、！？）》」』”’,.;:!?)%…"
OPENING = "（《「『“‘(["
UNPARTED = re.compile(rf"[{re.escape(OPENING)}]*(?:[0-9A-Za-z.,_-]+|.)[{re.escape(CLOSING)}]*")
"""What is not parted at the end of a line."""
BREAKS = re.compile(r"(?<=[a-z])(?=[A-Z])| |(?<=^[\u4e00-\u9fff]{4})(?=[\u4e00-\u9fff]{2})")
"""Where the head of a column may break: baseline/Year, Baseline/year, 责任分工/的原文."""
INDENT = "    "


def to_text(answer: Answer, width: int, *, columns: Sequence[str] = (), language: str | None = None) -> str:
    """A table of at most `width` cells, of which a Chinese character takes two. `columns` are shown, or those that are no IRI;
    empty ones are left out. They are named in a `language`, None: by their variables.

    What is the same in all rows stands once, above the table (see `find_common`); of rows that are the same in all that is
    shown, the columns in which they differ are the table, so that each row has its line.
    """
    if not answer.rows:
        return (NOTHING_ZH if language == "zh" else NOTHING) + "\n"
    shown = shown_columns(answer, columns) or answer.columns
    common = list(find_common(answer.rows, shown))
    head = [_label(head_of(column, language), language) + readable(answer.rows[0][column]) for column in common]
    told = [c for c in shown if c not in common] or _differing(answer)
    table = _lay_out(answer, told, max(width, NARROWEST), language)
    return "\n".join([*head, *table, count_rows(len(answer.rows), language)]) + "\n"


def count_rows(number: int, language: str | None) -> str:
    """A number of rows in a language, None: English.

    >>> count_rows(1, None), count_rows(2, "en"), count_rows(2, "zh")
    ('1 row', '2 rows', '2 行')
    """
    return f"{number} 行" if language == "zh" else f"{number} row{'s' if number != 1 else ''}"


def _label(head: str, language: str | None) -> str:
    return f"{head}：" if language == "zh" else f"{head}: "


def _differing(answer: Answer) -> list[str]:
    common = set(find_common(answer.rows, answer.columns))
    return [column for column in answer.columns if column not in common]


def _lay_out(answer: Answer, columns: Sequence[str], width: int, language: str | None) -> Iterator[str]:
    """The lines of the table."""
    from rich.cells import cell_len

    cells = {column: [readable(row[column]) for row in answer.rows] for column in columns}
    heads = {column: head_of(column, language) for column in columns}
    longest = {column: max(map(cell_len, [heads[column], *cells[column]])) for column in columns}
    if _total(longest) > width:  # baselineYear over 2020 takes the width of Year
        heads = {column: BREAKS.sub("\n", head) for column, head in heads.items()}
        longest = {c: max(map(cell_len, [*heads[c].split("\n"), *cells[c]])) for c in columns}
    right = {column for column in columns if all(isinstance(row[column], int | float | None) for row in answer.rows)}
    least = {c: max(map(cell_len, heads[c].split("\n"))) for c in columns}
    widths, below = _widths(longest, least, right, width)
    if widths:
        yield from line_of(heads, widths, right, at_foot=True)
        yield "─" * _total(widths)
    for number in range(len(answer.rows)):
        row = {column: cells[column][number] for column in columns}
        if widths:
            yield from line_of(row, widths, right)
        labels = {column: _label(head_of(column, language), language) for column in below if row[column]}
        yield from _sentences(row, labels, width)


def _total(widths: Mapping[str, int]) -> int:
    return sum(widths.values()) + GAP * max(0, len(widths) - 1)


def _widths(
    longest: Mapping[str, int], least: Mapping[str, int], right: Collection[str], width: int
) -> tuple[dict[str, int], list[str]]:
    """The width of each column of the table, and the columns whose cells stand below their row instead, in their order: those that
    have no room; never the first, and no numbers."""
    first, *_ = longest
    below = _below(longest, width)
    while True:
        widths = _share({c: n for c, n in longest.items() if c not in below}, least, width)
        movable = [c for c in widths if c != first and c not in right]
        if _total(widths) <= width or not movable:
            return widths, [c for c in longest if c in below]
        below.append(max(movable, key=longest.__getitem__))


def _below(longest: Mapping[str, int], width: int) -> list[str]:
    """The columns of sentences, where they would be squeezed beside the others; the title of a plan heads its row."""
    long = [column for column, cells in longest.items() if cells > LONG and column != "plan"]
    others = {column: min(cells, MOST[0]) for column, cells in longest.items() if column not in long}
    return long if others and width - _total(others) < (ROOM + GAP) * len(long) else []


def _share(longest: Mapping[str, int], least: Mapping[str, int], width: int) -> dict[str, int]:
    """The width of each column: its own, or where that is too much a part of it, at least that of its head, and the widest has
    what is left."""
    if _total(longest) <= width:
        return dict(longest)
    widest = max(longest, key=lambda column: (column == "quote", longest[column]))
    for most in MOST:
        shares = {c: max(min(n, most), least[c]) for c, n in longest.items()}
        left = width - _total(shares) + shares[widest]
        if left >= most:
            break
    return {**shares, widest: max(most, min(left, longest[widest]))}


def line_of(
    row: Mapping[str, str], widths: Mapping[str, int], right: Collection[str] = (), *, at_foot: bool = False
) -> Iterator[str]:
    """A row, in as many lines as its longest cell takes; numbers stand at the right of their column, heads `at_foot`."""
    from rich.cells import cell_len, set_cell_size

    folded = [fold(row[column], width) for column, width in widths.items()]
    lines = max(map(len, folded))
    for pieces in zip(*(_filled(cell, lines, at_foot=at_foot) for cell in folded), strict=True):
        aligned = [
            " " * (width - cell_len(piece)) + piece if column in right else set_cell_size(piece, width)
            for piece, (column, width) in zip(pieces, widths.items(), strict=True)
        ]
        yield (" " * GAP).join(aligned).rstrip()


def _filled(cell: list[str], lines: int, *, at_foot: bool) -> list[str]:
    blank = [""] * (lines - len(cell))
    return blank + cell if at_foot else cell + blank


def _sentences(row: Mapping[str, str], labels: Mapping[str, str], width: int) -> Iterator[str]:
    """What goes below a row by column, and a blank line after it: each is labelled, but a quote that stands there alone."""
    from rich.cells import cell_len

    for column, label in labels.items():
        head = INDENT if list(labels) == ["quote"] else INDENT + label
        for number, piece in enumerate(fold(row[column], width - cell_len(head))):
            yield (" " * cell_len(head) if number else head) + piece
    if labels:
        yield ""


def fold(text: str, width: int) -> list[str]:
    """The lines of a text: no number or Latin word is parted where it fits a line, no mark that closes begins one, none that
    opens ends one."""
    from rich.cells import cell_len

    lines = [""]
    for piece in (part for paragraph in text.split("\n") for part in (*UNPARTED.findall(paragraph), "\n")):
        if piece == "\n":
            lines.append("")
        elif cell_len(lines[-1] + piece) <= width:
            lines[-1] += piece
        else:
            *whole, rest = _cut(piece.lstrip(), width)
            lines += [*whole, rest]
    return [line.rstrip() for line in lines[:-1]]


def _cut(piece: str, width: int) -> list[str]:
    """A piece that may be wider than a line, in lines."""
    from rich.cells import chop_cells

    return chop_cells(piece, width) or [""]
