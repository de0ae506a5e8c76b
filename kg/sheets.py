"""Tables as workbooks (XLSX) and as CSV, the same bytes at every run: no clock, no formula out of a text."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

EPOCH = datetime(2000, 1, 1)
ZIP_EPOCH = (2000, 1, 1, 0, 0, 0)
MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
LONGEST = 32_767
"""What a cell of a workbook holds at most."""
WIDEST, NARROWEST, WIDEST_HEADER = 60, 8, 16

Cell = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with a header; `notes` are comments on cells, by row and column counted from 0 without the header."""

    title: str
    header: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    notes: Mapping[tuple[int, int], str] = field(default_factory=dict)
    frozen_columns: int = 0


def xml_text(value: str) -> str:
    """The text with a replacement mark for each character that XML cannot hold."""
    return NOT_XML.sub("\ufffd", value)


def csv_text(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """A table as CSV, a line a row."""
    file = io.StringIO()
    csv.writer(file, lineterminator="\n").writerows([header, *rows])
    return file.getvalue()


def workbook_bytes(sheets: Sequence[Sheet]) -> bytes:
    """The sheets as one XLSX file."""
    from openpyxl import Workbook

    book = Workbook()
    del book[book.sheetnames[0]]
    for sheet in sheets:
        _fill(book.create_sheet(sheet.title[:31]), sheet)
    book.properties.creator, book.properties.created = "kg", EPOCH
    file = io.BytesIO()
    book.save(file)
    return _without_clock(file.getvalue())


def _fill(page: Any, sheet: Sheet) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    for column, name in enumerate(sheet.header, 1):
        _write(page.cell(1, column), name)
        page.cell(1, column).font = Font(bold=True)
        page.cell(1, column).alignment = Alignment(wrap_text=True, vertical="top")
        longest = max([min(_width(name), WIDEST_HEADER), *(_width(row[column - 1]) for row in sheet.rows)])
        page.column_dimensions[get_column_letter(column)].width = min(max(longest + 2, NARROWEST), WIDEST)
    wrapped = Alignment(wrap_text=True, vertical="top")
    for number, row in enumerate(sheet.rows, 2):
        for column, value in enumerate(row, 1):
            if value is not None:
                _write(page.cell(number, column), value)
                page.cell(number, column).alignment = wrapped
    for (number, column), note in sorted(sheet.notes.items()):
        page.cell(number + 2, column + 1).comment = _note(note)
    page.freeze_panes = page.cell(2, sheet.frozen_columns + 1)
    if sheet.rows:
        page.auto_filter.ref = page.dimensions


def _width(value: Cell) -> int:
    """The longest line of a cell, a Chinese character counted as two."""
    lines = str("" if value is None else value).splitlines()
    return max((sum(2 if ord(c) > 0x2E80 else 1 for c in line) for line in lines), default=0)


def _write(cell: Any, value: Cell) -> None:
    """A text stays a text, though it begin with = or look like a number."""
    if isinstance(value, str):
        cell.value = xml_text(value)[:LONGEST]
        cell.data_type = "s"
    else:
        cell.value = value


def _note(text: str) -> Any:
    from openpyxl.comments import Comment

    return Comment(xml_text(text)[:LONGEST], "kg", width=420, height=40 + 20 * (1 + len(text) // 28))


def _without_clock(data: bytes) -> bytes:
    """The same archive with one date for all its members; openpyxl writes the time of saving."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = MODIFIED.sub(rb"\g<1>2000-01-01T00:00:00Z", content)
            info = zipfile.ZipInfo(name, ZIP_EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, content)
    return result.getvalue()
