"""The table of judgements: one row a judgement, as a CSV that spreadsheets open and save.

A row is keyed by document, type, name and quote, never by offsets. An empty quote stands for the whole document, an
empty document for all of them.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path

from kg.model import Citation, Department, Mention, Organization, Place, Programme, School
from kg.review.errors import ReviewError

VERDICTS = ("accept", "reject", "retype", "rename", "same", "not-same")
NAMED: dict[str, type[Mention]] = {
    c.__name__: c for c in (School, Department, Organization, Place, Programme, Citation)
}
"""Types that a mention can be given by retype."""
TYPES = (*NAMED, "Measure", "Target")
FILE = "judgements.csv"
BEFORE = "judgements.before.csv"
"""What an earlier build was judged by and the last one was not: the table may be the only one there is."""
_FORMULA = "=+-@\t\r'"
"""What a spreadsheet would take for a formula at the beginning of a cell."""
_CODINGS = ("utf-8-sig", "gb18030")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of the table. `other` is the second name of a pair, `value` the number of a target."""

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


@dataclass(frozen=True, slots=True)
class Judgement:
    """A row that a person has judged, and where it stands: `judgements.csv:12`."""

    row: Row
    where: str

    @property
    def verdict(self) -> str:
        return self.row.judgement


COLUMNS = tuple(f.name for f in fields(Row))
NOTHING = Row()
"""A line of blanks, which spreadsheets leave behind."""
KEY = ("document", "type", "name", "value", "other", "other_document", "quote")


def row_key(row: Row) -> tuple[str, ...]:
    """What says that two rows speak of one thing."""
    return tuple(getattr(row, name).strip() for name in KEY)


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
    lines = csv.reader(io.StringIO(_decode(path), newline=""), delimiter=_delimiter(_decode(path)))
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


def load_judgements(paths: Sequence[Path]) -> list[Judgement]:
    """All judged rows of some tables. Raises ReviewError for a row that says nothing that can be done."""
    found = []
    for path in paths:
        for line, row in read_rows(path):
            if row.judgement:
                found.append(_judgement(row, f"{path.name}:{line}"))
    return found


def _judgement(row: Row, where: str) -> Judgement:
    verdict = row.judgement.lower().replace("_", "-").replace(" ", "-")
    if verdict not in VERDICTS:
        raise ReviewError(f"{where}: {_unknown('judgement', row.judgement, VERDICTS)}")
    needed = {"retype": "new_type", "rename": "new_name", "same": "other", "not-same": "other"}.get(verdict, "name")
    for column in ("type", "name", needed):
        if not getattr(row, column):
            raise ReviewError(f"{where}: {verdict} needs the column {column!r} filled in")
    for column, known in (("type", TYPES), ("new_type", tuple(NAMED))):
        value = getattr(row, column)
        if value and value not in known:
            raise ReviewError(f"{where}: {_unknown(column, value, known)}")
    return Judgement(Row(**{**{c: getattr(row, c) for c in COLUMNS}, "judgement": verdict}), where)


def _unknown(what: str, value: str, known: Sequence[str]) -> str:
    close = get_close_matches(value.lower(), [k.lower() for k in known], n=1)
    guess = next((f": did you mean {k}?" for k in known if close and k.lower() == close[0]), "")
    return f"{what} {value!r} is none of {', '.join(known)}{guess}"


def find_judgements(paths: Iterable[Path]) -> list[Path]:
    """The tables that lie in the folders of some documents."""
    folders = dict.fromkeys(path if path.is_dir() else path.parent for path in paths)
    return [folder / FILE for folder in folders if (folder / FILE).is_file()]


def keep_judgements(judged: Iterable[Judgement], build: Path) -> None:
    """Keep with a build what its graph was judged by, so that whoever reads its facts files sees the same facts.

    A table with judgements that are not among these is set aside under another name, since a person wrote it.
    """
    from kg.build.files import write_whole

    judged = list(judged)
    if count_lapsed(judged, build):
        (build / FILE).replace(build / BEFORE)
    rows = [judgement.row for judgement in judged]
    if rows:
        write_whole(build / FILE, write_rows(rows))
    else:
        (build / FILE).unlink(missing_ok=True)


def count_lapsed(judged: Iterable[Judgement], build: Path) -> int:
    """How many judgements the last build in a folder was given that speak of what none of these speaks of.

    Raises ReviewError where the table there can no longer be read.
    """
    table = build / FILE
    last = {row_key(row) for _, row in read_rows(table) if row.judgement} if table.is_file() else set()
    return len(last - {row_key(judgement.row) for judgement in judged})
