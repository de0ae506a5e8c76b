"""Files of many documents: Parquet, JSON Lines and WARC, read record by record.

A table has a column `text`, `html` or `bytes` (in JSON: base64) and where it can `url`, which the document's id is made
from. A record that cannot be read is given as an error with its number, and the next one is read.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import PurePosixPath
from typing import IO, Any, cast
from urllib.parse import unquote, urlsplit

from kg.model import Received
from kg.read.errors import MissingLibrary, ReadError, way_to_install

_CONTENT = ("text", "html", "bytes")
DOCUMENT_TYPES = re.compile(r"text/(?:html|plain)|application/(?:xhtml\+xml|pdf|vnd\.openxmlformats[\w.-]+document)")
"""What of an archive may be a document; pictures, scripts and styles are not."""
EXTRA = way_to_install("inputs")
_LIBRARIES = {".parquet": ("Parquet", "pyarrow"), ".warc": ("WARC", "warcio")}
"""What some suffixes stand for, and the library that reads it."""
_READABLE = 48
"""So many characters of an address are kept in an id, before the hash that tells it from others."""


@dataclass(frozen=True, slots=True)
class Page:
    """One record: where it was found on the web, and one of text, HTML and bytes."""

    url: str | None
    suffix: str
    data: bytes


def find_records(file: IO[bytes], name: str, where: str) -> Iterator[Received | ReadError]:
    """The documents of a file by its name's suffix; `where` is what messages call it. Raises nothing for bad content."""
    reader = next(read for suffix, read in READERS.items() if name.lower().removesuffix(".gz").endswith(suffix))
    stem = PurePosixPath(name).name.split(".")[0]
    if name.lower().endswith(".gz") and reader is not _find_archived:  # WARC has a stream for each record
        file = cast("IO[bytes]", gzip.open(file))  # noqa: SIM115  (whoever opened the file closes it)
    number = 0
    try:
        for number, page in enumerate(reader(file), start=1):
            place = f"{where}, record {number}"
            yield ReadError(f"{place}: {page}") if isinstance(page, str) else _received(page, stem, number, place)
        if not number:
            yield ReadError(f"{where}: holds no page that may be a document: fetch it again, or leave it out")
    except (ReadError, OSError, EOFError, zlib.error) as error:
        yield ReadError(f"{where}, after record {number}: {error}")


def is_records(name: str) -> bool:
    """Whether a file of this name holds many documents.

    >>> is_records("crawl/pages.jsonl.gz"), is_records("plan.html")
    (True, False)
    """
    return name.lower().removesuffix(".gz").endswith(tuple(READERS))


def require_libraries(names: Iterable[str]) -> None:
    """Raises MissingLibrary where a file of one of these names cannot be read for want of a library."""
    suffixes = {PurePosixPath(name.lower().removesuffix(".gz")).suffix for name in names}
    for suffix in sorted(suffixes & set(_LIBRARIES)):
        form, library = _LIBRARIES[suffix]
        if find_spec(library) is None:
            raise MissingLibrary(f"{form} needs {library}: {EXTRA}")


def id_of(url: str) -> str:
    """The id of a page by its address: readable, and never that of another.

    >>> id_of("https://www.rudong.gov.cn/jyj/2022/%E8%A7%84%E5%88%92.html")
    'rudong-gov-cn-jyj-2022-规划-2927f917'
    """
    parts = urlsplit(url)
    path = unquote(parts.path).rsplit(".", 1)[0] if "." in parts.path.rpartition("/")[2] else unquote(parts.path)
    words = re.sub(r"[^\w\u4e00-\u9fff]+", "-", f"{parts.netloc.removeprefix('www.')}{path}".lower()).strip("-_")
    return f"{words[:_READABLE].strip('-_')}-{hashlib.sha256(url.encode()).hexdigest()[:8]}".lstrip("-")


def _received(page: Page, stem: str, number: int, where: str) -> Received:
    document_id = id_of(page.url) if page.url else f"{stem}-{number:06}"
    return Received(document_id, page.url or where, page.suffix, page.data, {}, where)


def _find_rows(file: IO[bytes]) -> Iterator[Page | str]:
    """The rows of a Parquet file."""
    from pyarrow import ArrowException
    from pyarrow.parquet import ParquetFile

    try:
        table = ParquetFile(file)
        columns = [name for name in ("url", *_CONTENT) if name in table.schema_arrow.names]
        if not set(columns) & set(_CONTENT):
            there = ", ".join(table.schema_arrow.names)
            raise ReadError(f"has no column text, html or bytes (it has {there}): rename one")
        for batch in table.iter_batches(batch_size=64, columns=columns):
            yield from map(_page, batch.to_pylist())
    except ArrowException as error:
        raise ReadError(f"is no Parquet that can be read ({str(error).splitlines()[0]}): fetch it again") from error


def find_lines(file: IO[bytes]) -> Iterator[Page | str]:
    """The lines of a JSON Lines file."""
    for line in file:
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            yield f"is no JSON ({error}): mend that line"
            continue
        yield _page(row) if isinstance(row, dict) else "is no JSON object: give each page its own {…}"


def _page(row: Mapping[str, Any]) -> Page | str:
    """A record of a table, or what is wrong with it."""
    url = row.get("url") or None
    column = next((name for name in _CONTENT if row.get(name)), None)
    if column is None:
        return "has neither text, html nor bytes: leave it out, or fetch the page again"
    value = row[column]
    if isinstance(value, str) and column == "bytes":
        try:
            value = base64.b64decode(value, validate=True)
        except ValueError as error:
            return f"bytes are no base64 ({error}): encode them again"
    if not isinstance(value, str | bytes) or not isinstance(url, str | None):
        return f"{column} or url is no text: mend that record"
    data = value if isinstance(value, bytes) else value.encode("utf-8", "replace")
    url = url and url.encode("utf-8", "replace").decode()  # half of a character, which JSON may hold
    suffix = {"text": ".txt", "html": ".html"}.get(column) or PurePosixPath(urlsplit(url or "").path).suffix
    return Page(url, suffix, data)


def _find_archived(file: IO[bytes]) -> Iterator[Page | str]:
    """The pages of a WARC file (ISO 28500) that were fetched whole and may be documents."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    try:
        for record in ArchiveIterator(file):
            if record.rec_type not in ("response", "resource"):
                continue
            head = record.http_headers
            kind = (head or record.rec_headers).get_header("Content-Type") or ""
            if (head is None or head.get_statuscode() == "200") and DOCUMENT_TYPES.match(kind):
                url = record.rec_headers.get_header("WARC-Target-URI")
                yield Page(url, PurePosixPath(urlsplit(url).path).suffix, record.content_stream().read())
    except ArchiveLoadFailed as error:
        raise ReadError(f"is no WARC that can be read ({error}): fetch it again") from error


READERS: dict[str, Callable[[IO[bytes]], Iterator[Page | str]]] = {
    ".parquet": _find_rows,
    ".jsonl": find_lines,
    ".ndjson": find_lines,
    ".warc": _find_archived,
}
"""How files of many documents are read, by suffix; each may be compressed by gzip."""
