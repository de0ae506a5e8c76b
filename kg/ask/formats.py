"""Answers as JSON, CSV, a workbook or a table of HTML; triples as Turtle or JSON-LD."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kg.ask.answer import Answer, Row, Value
from kg.ask.columns import head_of
from kg.graph.rdf import PREFIXES, shorten
from kg.graph.readable import one_line, readable_number
from kg.sheets import Sheet, csv_text, workbook_bytes

if TYPE_CHECKING:
    from pyoxigraph import Triple

    from kg.ask.question import Question

LARGE = 10_000
"""From here on a number is hard to read without its thousands set apart; no year is as large."""


def json_text(data: Any) -> str:
    """Data as JSON to read: Chinese as it is, a line for each value."""
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def to_json(answer: Answer) -> str:
    """A list of objects, one a row."""
    return json_text(answer.rows)


def to_csv(answer: Answer) -> str:
    """A header and a line a row: quotes as `one_line` has them; JSON has their exact characters."""
    return csv_text(answer.columns, ([one_line(_plain(row[c])) for c in answer.columns] for row in answer.rows))


def asked_of(question: Question, given: Mapping[str, Sequence[str]], language: str) -> list[list[str]]:
    """What a workbook says of its question: names in `zh` or `en`, and values."""
    about = {"question": [question.name], "zh": [question.zh], "en": [question.en], **given}
    return [[head_of(name, language), "; ".join(values)] for name, values in about.items()]


def to_workbook(answer: Answer, asked: Sequence[Sequence[str]] = (), *, language: str | None = None) -> bytes:
    """An XLSX file: a sheet with a row a row, numbers as numbers and quotes on one line, and one of what was `asked`, as names
    and values. Columns are named in a `language`, None: by their variables."""
    header = [head_of(column, language) for column in answer.columns]
    rows = [[_cell(row[column]) for column in answer.columns] for row in answer.rows]
    sheets = [Sheet("回答 answer", header, rows), Sheet("问题 question", ["", ""], asked)]
    return workbook_bytes(sheets if asked else sheets[:1])


def to_html(answer: Answer) -> str:
    """A table for a notebook: every text escaped, columns of IRIs and empty ones left out."""
    from html import escape

    shown = shown_columns(answer)
    head = "".join(f"<th>{escape(column)}</th>" for column in shown)
    lines = ("".join(f"<td>{escape(_plain(row[c]))}</td>" for c in shown) for row in answer.rows)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def shown_columns(answer: Answer, columns: Sequence[str] = ()) -> list[str]:
    """What a table shows: `columns`, else those that are no IRIs (all where there are no others), without empty ones."""
    told = columns or [c for c in answer.columns if not c.endswith("Iri")] or answer.columns
    return [c for c in told if any(row[c] is not None for row in answer.rows)]


def find_common(rows: Sequence[Row], columns: Sequence[str]) -> Iterator[str]:
    """The columns that are the same in all of several rows, and so may stand once, above the table.

    A number does only where all columns before it do, which it is said of: one plan in each province is no number of plans.
    """
    varied = False
    for column in columns if len(rows) > 1 else ():
        values = {row[column] for row in rows}
        if len(values) == 1 and not (varied and isinstance(rows[0][column], int | float)):
            yield column
        varied = varied or len(values) > 1


def _cell(value: Value) -> Value:
    return one_line(value) if isinstance(value, str) else value


def _plain(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else "" if value is None else str(value)


def readable(value: Value) -> str:
    """A value on one line: an IRI with its prefix, a number of five digits or more as plans write it.

    >>> readable(2025), readable(8_640_000_000)
    ('2025', '86.4亿')
    """
    if isinstance(value, int | float) and abs(value) >= LARGE:
        return readable_number(value)
    text = one_line(_plain(value))
    return shorten(text) if text.startswith("http") else text


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
