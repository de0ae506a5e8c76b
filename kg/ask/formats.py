"""Answers as JSON, CSV or a table that fits the terminal; triples as Turtle or JSON-LD."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal

from kg.ask.answer import Answer, Value
from kg.graph.iris import PREFIXES

if TYPE_CHECKING:
    from pyoxigraph import Triple
    from rich.table import Table

NOTHING = "nothing found: no fact of this graph answers that"
NARROWEST = 60
MOST_CELLS, LEAST_CELLS, GAP = 26, 24, 3
"""Where a table is tight, a column gets at most so many cells, and the quote all that is left, but at least so many."""


def to_json(answer: Answer) -> str:
    """A list of objects, one a row."""
    return json.dumps(answer.rows, ensure_ascii=False, indent=1) + "\n"


def to_csv(answer: Answer) -> str:
    """A header and a line a row."""
    file = io.StringIO()
    writer = csv.DictWriter(file, answer.columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows({column: _plain(value) for column, value in row.items()} for row in answer.rows)
    return file.getvalue()


def to_workbook(answer: Answer, asked: Sequence[Sequence[str]] = ()) -> bytes:
    """An XLSX file: a sheet with a row a row, numbers as numbers, and one of what was `asked`, as names and values."""
    from kg.sheets import Sheet, workbook_bytes

    rows = [[row[column] for column in answer.columns] for row in answer.rows]
    sheets = [Sheet("回答 answer", answer.columns, rows), Sheet("问题 question", ["", ""], asked)]
    return workbook_bytes(sheets if asked else sheets[:1])


def to_html(answer: Answer) -> str:
    """A table for a notebook: every text escaped, columns of IRIs and empty ones left out."""
    from html import escape

    shown = [c for c in readable_columns(answer) if any(row[c] is not None for row in answer.rows)]
    head = "".join(f"<th>{escape(column)}</th>" for column in shown)
    lines = ("".join(f"<td>{escape(_plain(row[c]))}</td>" for c in shown) for row in answer.rows)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def readable_columns(answer: Answer) -> Sequence[str]:
    """The columns that are no IRIs, or all where there are no others."""
    return [c for c in answer.columns if not c.endswith("Iri")] or answer.columns


def _plain(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else "" if value is None else str(value)


def to_text(answer: Answer, width: int, *, columns: Sequence[str] = ()) -> str:
    """A table of at most `width` characters. `columns` are shown, or those that are no IRI; empty ones are left out.

    What is the same in all rows stands once, above the table.
    """
    from rich.console import Console

    if not answer.rows:
        return NOTHING + "\n"
    shown = columns or readable_columns(answer)
    shown = [c for c in shown if any(row[c] is not None for row in answer.rows)] or answer.columns
    common = [c for c in shown if len({row[c] for row in answer.rows}) == 1] if len(answer.rows) > 1 else []
    file = io.StringIO()
    console = Console(file=file, width=max(width, NARROWEST), highlight=False, no_color=True, emoji=False, markup=False)
    if len(common) < len(shown):
        console.print(_table(answer, [c for c in shown if c not in common], width))
    head = [f"{column}: {_readable(answer.rows[0][column])}\n" for column in common]
    lines = "\n".join(line.rstrip() for line in file.getvalue().splitlines())
    return "".join(head) + f"{lines}\n{len(answer.rows)} row{'s' if len(answer.rows) > 1 else ''}\n"


def _table(answer: Answer, columns: Sequence[str], width: int) -> Table:
    from rich.box import SIMPLE_HEAD
    from rich.cells import cell_len
    from rich.table import Table
    from rich.text import Text

    cells = {column: [_readable(row[column]) for row in answer.rows] for column in columns}
    heads = {column: column for column in columns}
    longest = {column: max(map(cell_len, [column, *cells[column]])) for column in columns}
    widest = max(columns, key=lambda column: (column == "quote", longest[column]))
    tight = sum(longest.values()) + GAP * len(columns) > width
    if tight:  # baselineYear over 2020 takes the width of Year
        heads = {column: re.sub(r"(?<=[a-z])(?=[A-Z])", "\n", column) for column in columns}
        longest = {c: max(map(cell_len, [*heads[c].split("\n"), *cells[c]])) for c in columns}
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1), header_style="")
    for column in columns:
        short, numbers = longest[column] <= MOST_CELLS, _is_numeric(answer, column)
        most = MOST_CELLS if tight and not short and column != widest else None
        least = LEAST_CELLS if column == widest and not short else None
        side: Literal["left", "right"] = "right" if numbers else "left"
        table.add_column(
            Text(heads[column]), justify=side, overflow="fold", no_wrap=short, min_width=least, max_width=most
        )
    for line in zip(*cells.values(), strict=True):
        table.add_row(*map(Text, line))
    return table


def _is_numeric(answer: Answer, column: str) -> bool:
    return all(isinstance(row[column], int | float | None) for row in answer.rows)


def _readable(value: Value) -> str:
    text = " ".join(_plain(value).split())
    return shorten(text) if text.startswith("http") else text


def shorten(iri: str) -> str:
    """The IRI with our prefix, where one fits.

    >>> shorten("https://w3id.org/edupolicy/measure/group-schooling")
    'epm:group-schooling'
    """
    fitting = [(len(base), prefix, base) for prefix, base in PREFIXES.items() if iri.startswith(base)]
    if not fitting:
        return iri
    _, prefix, base = max(fitting)
    return f"{prefix}:{iri.removeprefix(base)}"


def triples_to_text(triples: Iterable[Triple], *, as_json: bool = False) -> str:
    """Turtle with the prefixes that occur, or JSON-LD."""
    from pyoxigraph import RdfFormat, serialize

    every = list(triples)
    if as_json:
        return (serialize(every, format=RdfFormat.JSON_LD) or b"").decode() + "\n"
    short = {shorten(iri) for iri in re.findall(r"<([^>]+)>", "".join(map(str, every)))}
    used = {prefix: base for prefix, base in PREFIXES.items() if any(name.startswith(f"{prefix}:") for name in short)}
    text = (serialize(every, format=RdfFormat.TURTLE, prefixes=used) or b"").decode()
    head = sorted(line for line in text.splitlines(keepends=True) if line.startswith("@prefix"))
    return "".join(head) + "".join(line for line in text.splitlines(keepends=True) if not line.startswith("@prefix"))
