"""Text, HTML, DOCX and PDF to raw text, each by its library. Raw text is what offsets count in.

Table cells are parted by tabs and rows by line ends, in every format.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from kg.read.encoding import decode
from kg.read.errors import ReadError
from kg.read.spans import Span, find_spans

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset=[\"']?([A-Za-z0-9_\-]+)", re.I)
_HTML = re.compile(
    rb"^\s*(?:\xef\xbb\xbf\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|div|table|p[ >])",
    re.I | re.S,
)
_LEFT_TAGS = re.compile(
    rb"</?(?:p|br|span|div|strong|b|font|a|table|tr|td|li|em|o:p)(?:\s[^<>]{0,300})?/?>|&(?:nbsp|[lr]dquo|e[mn]sp|mdash|middot|hellip|[lg]t|amp|#\d{2,5});",
    re.I,
)
_FEWEST_TAGS = 3
"""From so many on they are what is left of a page, and no text about HTML."""
_SKIP = {"script", "style", "noscript", "template", "svg", "select", "button", "iframe", "object"}
_BLOCK = {
    "p", "div", "li", "ul", "ol", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header", "footer", "nav", "main",
    "aside", "blockquote", "pre", "dl", "dt", "dd", "form", "hr", "title", "thead", "tbody", "caption", "figure", "figcaption", "center",
}  # fmt: skip
_CELLS = {"td", "th"}
_LONGEST_CELL = 120
"""What is longer may be the text of a page, which is no cell: its paragraphs stand a line each."""


def read_text(data: bytes) -> str:
    """Plain text in whatever encoding; line ends as they are."""
    return decode(data)


def read_html(data: bytes) -> str:
    """The visible text of a page: a line a block, cells parted by tabs; scripts and controls are no text."""
    from lxml import html
    from lxml.etree import LxmlError

    declared = _DECLARED.search(data[:4096])
    text = decode(data, declared[1].decode("ascii") if declared else None)
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text.replace("\x00", ""))
    try:
        root = html.document_fromstring(text)
    except (LxmlError, ValueError) as error:
        raise ReadError(f"is no HTML that can be parsed ({error}): save the page again") from error
    pieces = "".join(_html_pieces(root))
    pieces = re.sub(r"[ \u00a0]*\n[ \u00a0]*", "\n", pieces)
    return re.sub(r"\n{3,}", "\n\n", pieces).strip("\n") + "\n"


def read_fragments(data: bytes) -> str:
    r"""A text with tags left in it: as of a page, with its line ends kept.

    >>> read_fragments("一、总则<br/>\n坚持&ldquo;<b>五育</b>并举&rdquo;。".encode())
    '一、总则\n坚持“五育并举”。\n'
    """
    return read_html(re.sub(r"(?:<br\s*/?>)?\r?\n", "<br>", decode(data)).encode())


def _html_pieces(node: Any) -> Iterator[str]:
    """The text of an element and what is in it. Iterative: pages nest deeper than Python recurses."""
    stack: list[tuple[Any, bool]] = [(node, False)]
    spans: dict[Any, Span] = {}
    while stack:
        element, leaving = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if leaving:
            yield from _after(element, tag)
            continue
        if not tag or tag in _SKIP:
            yield _flat(element.tail)
            continue
        if tag in _CELLS and (cell := _cell(element)) is not None:
            yield _spanned(cell, spans[element]) if element in spans else cell
            yield from _after(element, tag)
            continue
        if tag == "table":
            spans |= find_spans(element)
        if tag in _BLOCK or tag == "br":
            yield "\n"
        yield element.text or "" if tag == "pre" else _flat(element.text)
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))


def _cell(element: Any) -> str | None:
    """What a cell of a table says, as one line; None where it holds more than a cell does, as those do that only lay a page out."""
    if next(element.iter("table", *_SKIP), None) is not None:
        return None
    if not any(e.tag in _CELLS for e in (element.getprevious(), element.getnext()) if e is not None):
        return None  # alone in its row it is a frame around paragraphs, as boxes have it
    text = " ".join(" ".join(element.itertext()).split())
    return text if len(text) <= _LONGEST_CELL else None


def _spanned(cell: str, span: Span) -> str:
    """A cell behind those above that reach into its row, which are said again as Word's reader does, and before the
    columns it reaches over itself, which stay empty."""
    return "".join(f"{_cell(above) or ''}\t" for above in span.before) + cell + "\t" * span.columns


def _after(element: Any, tag: str) -> Iterator[str]:
    if tag in _CELLS:
        yield "\t" if element.getnext() is not None else ""
    elif tag in _BLOCK:
        yield "\n"
    yield "" if tag in ("tr", "td", "th", "table", "tbody") else _flat(element.tail)


def _flat(text: str | None) -> str:
    return (
        re.sub(r"[\r\n\t ]+", " ", text) if text and not text.isspace() else (" " if text and "\n" not in text else "")
    )


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
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                lines += _row_lines(row)
        else:
            lines.append(block.text)
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


def read_pdf(data: bytes) -> str:
    """The text layer of a PDF, page after page."""
    import logging

    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its remarks on broken files would stand before our one line

    try:
        reader = PdfReader(io.BytesIO(data))
        pages = [page.extract_text() for page in reader.pages]
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as error:
        raise ReadError(
            f"is a PDF that cannot be opened ({error}): fetch it again, or print it to a new PDF"
        ) from error
    text = "\n".join(pages) + "\n"
    if not text.strip():
        raise ReadError("is a PDF of pictures without text: run it through text recognition (OCR) first")
    return text


def _has_tags_left(data: bytes) -> bool:
    """Whether a text still holds some tags or character names of the page it was copied from."""
    return (b"<" in data or b"&" in data) and len(_LEFT_TAGS.findall(data)) >= _FEWEST_TAGS


READERS: tuple[tuple[str, Callable[[bytes], bool], Callable[[bytes], str]], ...] = (
    ("pdf", lambda data: data[:1024].lstrip().startswith(b"%PDF"), read_pdf),
    ("docx", lambda data: data.startswith(b"PK\x03\x04"), read_docx),
    ("html", lambda data: bool(_HTML.match(data)), read_html),
    ("fragments", _has_tags_left, read_fragments),
)
"""Tried in this order on the bytes, never on the file's name; what none claims is plain text."""


def read_bytes(data: bytes, suffix: str = "") -> str:
    """The raw text of a document, by what its bytes are; a `suffix` (.docx, .pdf) promises a format.

    Raises ReadError: empty, binary, broken, not what its suffix promises, or of a format that has no reader here.
    """
    if not data.strip():
        raise ReadError("is empty: fetch the document again")
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise ReadError("is an old Word file (.doc): save it as .docx")
    if data.startswith(b"{\\rtf"):
        raise ReadError("is RTF: save it as .docx")
    name, read = next(((name, reader) for name, claims, reader in READERS if claims(data)), ("text", read_text))
    promised = suffix.lower().lstrip(".")
    if promised in ("docx", "pdf") and name != promised:
        raise ReadError(f"is named .{promised} but is none: fetch it again, or name it after what it is")
    raw = read(data)
    if not raw.strip():
        raise ReadError("holds no text: fetch the document again")
    return raw
