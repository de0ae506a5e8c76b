"""The text of Word documents: a line a paragraph, cells parted by tabs."""

from __future__ import annotations

import io
import re
from itertools import pairwise
from typing import Any

from kg.read.errors import ReadError
from kg.read.files.word_numbering import Labels


def read_docx(data: bytes) -> str:
    """Paragraphs and tables of a Word document in their order."""
    from zipfile import BadZipFile

    from docx import Document
    from docx.opc.exceptions import PackageNotFoundError
    from docx.table import Table

    try:
        document = Document(io.BytesIO(data))
    except (BadZipFile, PackageNotFoundError, KeyError, ValueError) as error:
        raise ReadError(
            f"is no Word document that can be opened ({error}): open it in Word and save it again"
        ) from error
    lines: list[str] = []
    labels = Labels(document)
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                lines += _row_lines(row)
        else:
            lines.append(labels.of(block) + block.text)
    return "\n".join(lines) + "\n"


def _row_lines(row: Any) -> list[str]:
    """A row of cells as one line, empty where the cell before reaches over several columns, line breaks inside them as
    blanks; a cell that is alone in its row is a frame around paragraphs, as boxes have it, which stand a line each."""
    cells = [
        "" if last is not None and cell._tc is last._tc else cell.text for last, cell in pairwise((None, *row.cells))
    ]
    if len(set(cells) - {""}) == 1 and not any(cells[1:]):
        return [line.strip() for line in cells[0].split("\n")]
    return ["\t".join(re.sub(r"\s+", " ", cell).strip() for cell in cells)]
