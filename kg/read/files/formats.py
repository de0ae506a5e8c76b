"""Text, HTML, DOCX and PDF to raw text, each by its library. Raw text is what offsets count in.

Table cells are parted by tabs and rows by line ends, in every format.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable

from kg.read.errors import ReadError
from kg.read.files.encoding import decode
from kg.read.files.pages import read_fragments, read_html
from kg.read.files.word import read_docx
from kg.read.marks import CJK

_HTML = re.compile(
    rb"^\s*(?:\xef\xbb\xbf\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|div|table|p[ >])",
    re.I | re.S,
)
_LEFT_TAGS = re.compile(
    rb"</?(?:p|br|span|div|strong|b|font|a|table|tr|td|li|em|o:p)(?:\s[^<>]{0,300})?/?>",
    re.I,
)
SUFFIXES = (".txt", ".html", ".htm", ".docx", ".pdf", ".md", ".text", ".xhtml")
"""How the names of documents end: what else lies in a folder is passed over."""
UNREAD = (".doc", ".wps", ".rtf", ".odt", ".ofd")
"""Forms in which plans are handed round, and which nothing here reads."""
_PROMISING = ("docx", "pdf")
"""Formats of which a name that ends so is a promise."""
_FEWEST_TAGS = 3
"""From so many on they are what is left of a page, and no text about HTML."""
_ESCAPED = re.compile(r"\\u((?!d[89a-f])[0-9a-f]{4})|&#x([0-9a-f]{4,5});|&#(\d{5});", re.I)
"""Letters as programs write them in ASCII: \\u5b66\\u6821, &#x5b66;&#26657;."""
_LETTERS = re.compile(f"[{CJK}]")


def read_text(data: bytes) -> str:
    """Plain text in whatever encoding; line ends as they are."""
    text = decode(data)
    if ("\\u" in text or "&#" in text) and len(_ESCAPED.findall(text)) > len(_LETTERS.findall(text)):
        text = _ESCAPED.sub(lambda hit: chr(int(hit[3] or hit[1] or hit[2], 10 if hit[3] else 16)), text)
    return text


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
    """Whether a text still holds some tags of the page it was copied from."""
    return b"<" in data and len(_LEFT_TAGS.findall(data)) >= _FEWEST_TAGS


READERS: tuple[tuple[str, Callable[[bytes], bool], Callable[[bytes], str]], ...] = (
    ("pdf", lambda data: data[:1024].lstrip().startswith(b"%PDF"), read_pdf),
    ("docx", lambda data: data.startswith(b"PK\x03\x04"), read_docx),
    ("html", lambda data: bool(_HTML.match(data)), read_html),
    ("fragments", _has_tags_left, read_fragments),
)
"""Tried in this order on the bytes, never on the file's name; what none claims is plain text. A new format is a row here, its suffix
in `SUFFIXES`, and its media type in `kg.read.files.records.DOCUMENT_TYPES`."""


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
    if promised in _PROMISING and name != promised:
        raise ReadError(f"is named .{promised} but is none: fetch it again, or name it after what it is")
    raw = read(data)
    if not raw.strip():
        raise ReadError("holds no text: fetch the document again")
    return raw
