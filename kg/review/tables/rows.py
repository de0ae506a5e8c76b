"""The table of judgements as a CSV that spreadsheets open and save.

A row is keyed by document, type, name and quote, never by offsets. An empty quote stands for the whole document, an
empty document for all of them.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

_FORMULA = "=+-@\t\r'"
"""What a spreadsheet would take for a formula at the beginning of a cell."""
_CODINGS = ("utf-8-sig", "gb18030")


class ReviewError(Exception):
    """A file of judgements that cannot be used; the message names file and line and says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of the table. `other` is the second name of a pair, `value` the number of a target.

    `new_fields` is what is right of a fact or said of a new one: `value=96; year=2024`, see `fields`.
    """

    judgement: str = ""
    document: str = ""
    type: str = ""
    name: str = ""
    value: str = ""
    other: str = ""
    other_document: str = ""
    quote: str = ""
    section: str = ""
    reason: str = ""
    new_name: str = ""
    new_type: str = ""
    new_fields: str = ""

    @property
    def ends(self) -> tuple[tuple[str, str], tuple[str, str]]:
        """The documents and names of the two things that a row on a pair speaks of."""
        return (self.document, self.name), (self.other_document or self.document, self.other)


COLUMNS = tuple(f.name for f in fields(Row))
NOTHING = Row()
"""A line of blanks, which spreadsheets leave behind."""
KEY = ("document", "type", "name", "value", "other", "other_document", "quote")


def row_key(row: Row) -> tuple[str, ...]:
    """What says that two rows speak of one thing."""
    return tuple(getattr(row, name).strip() for name in KEY)


def describe_row(row: Row) -> str:
    """What a judged row says, in words.

    >>> describe_row(Row(judgement="same", document="rudong", type="School", name="如东高中", other="如东高级中学"))
    'same School 如东高中 and 如东高级中学 in rudong'
    """
    other = f" and {row.other}" if row.other else ""
    return f"{row.judgement} {row.type} {row.name}{other} in {row.document or 'any document'}"


def write_rows(rows: Iterable[Row]) -> str:
    """Rows as CSV text with a byte order mark, by which spreadsheets know UTF-8."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([_guard(getattr(row, name)) for name in COLUMNS] for row in rows)
    return "\ufeff" + out.getvalue()


def _guard(cell: str) -> str:
    return f"'{cell}" if cell[:1] and cell[0] in _FORMULA else cell


def _unguard(cell: str) -> str:
    return cell[1:] if cell[:1] == "'" and cell[1:2] and cell[1] in _FORMULA else cell


def read_rows(path: Path) -> list[tuple[int, Row]]:
    """The rows of a table with their line numbers, judged or not. Raises ReviewError, OSError."""
    rows = [(line, _row(cells)) for line, cells in _read_cells(path)]
    return [(line, row) for line, row in rows if row != NOTHING]


def find_own_columns(path: Path) -> list[str]:
    """The columns of a table that only its reader knows, where they have filled-in cells. Raises as `read_rows` does."""
    filled = (name for _, cells in _read_cells(path) for name, cell in cells.items() if cell.strip())
    return [name for name in dict.fromkeys(filled) if name not in COLUMNS]


def _read_cells(path: Path) -> list[tuple[int, dict[str, str]]]:
    """The cells of each row by the name of the column; one without a name is called by its number."""
    text = _decode(path)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        head = [name.strip().lower() or f"column {n}" for n, name in enumerate(next(lines, []), 1)]
        missing = {"judgement", "document", "type", "name"} - set(head)
        if missing:
            raise ReviewError(
                f"{path}: lacks the column {sorted(missing)[0]!r}: begin with a file that `kg review` wrote"
            )
        return [
            (lines.line_num, dict(zip(head, cells, strict=False))) for cells in lines if any(c.strip() for c in cells)
        ]
    except csv.Error as error:
        raise ReviewError(f"{path}:{lines.line_num}: no valid CSV ({error}): mend that line") from error


def _decode(path: Path) -> str:
    data = path.read_bytes()
    for coding in _CODINGS:
        try:
            return data.decode(coding)
        except UnicodeDecodeError:
            continue
    raise ReviewError(f"{path}: neither UTF-8 nor GB18030: save it as CSV in UTF-8")


def _delimiter(text: str) -> str:
    """What stands between the names of the first line: spreadsheets write semicolons or tabs in some countries."""
    head = text.split("\n", 1)[0]
    return max(",;\t", key=head.count)


def _row(cells: Mapping[str, str]) -> Row:
    return Row(**{name: _unguard(cells.get(name) or "").strip() for name in COLUMNS})
