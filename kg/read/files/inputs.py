"""What a build is given: folders, files, patterns, and the same behind a URL (s3://, hdfs://, file://, memory:// …).

A file is a document, or holds many of them (`records`). What lies elsewhere is opened by fsspec, which has a
driver for each kind of store (s3fs, gcsfs …; hdfs by pyarrow).
"""

from __future__ import annotations

import glob
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO

from kg.model import Received, SourceFile
from kg.read.errors import MissingLibrary, ReadError
from kg.read.files.folders import find_documents, find_files
from kg.read.files.formats import SUFFIXES
from kg.read.files.records import EXTRA, find_records, id_of, is_records, require_libraries
from kg.read.files.sources import find_sources, receive, shown_name


@dataclass(frozen=True, slots=True)
class Given:
    """A file with many documents, or one that lies elsewhere. `shown` is how it is named on any machine."""

    shown: str
    where: str
    size: int
    open: Callable[[], IO[bytes]]


Input = SourceFile | Given


def find_inputs(given: Iterable[str | Path]) -> tuple[list[Input], list[ReadError]]:
    """All files that are meant, in order, and what is wrong with what gives none.

    Raises MissingLibrary where one of them is of a form, or lies at an address, whose library is not installed.
    """
    inputs: list[Given] = []
    local: list[Path] = []
    problems: list[ReadError] = []
    for one in map(str, given):
        try:
            if "://" in one:
                inputs += _find_elsewhere(one)
            else:
                local += _expand(one)
        except ReadError as error:
            problems.append(error)
    plain = []
    for path in local:
        inputs += (tables := list(_tables(path)))
        if not tables or (path.is_dir() and find_documents(path)):
            plain.append(path)
    require_libraries(one.shown for one in inputs)
    sources, wrong = find_sources(plain)
    return [*sources, *sorted({one.where: one for one in inputs}.values(), key=lambda one: one.shown)], problems + wrong


def receive_inputs(inputs: Sequence[Input]) -> Iterator[Received | ReadError]:
    """The documents of some files as bytes, one after the other; what cannot be read is given as the error."""
    taken: dict[str, str] = {}
    for one in inputs:
        for received in _receive(one):
            if isinstance(received, Received):
                if received.id in taken:
                    yield ReadError(f"{received.where}: the same document as {taken[received.id]}: left out")
                    continue
                taken[received.id] = received.where
            yield received


def size_of(one: Input) -> int:
    """Bytes of a file."""
    return one.path.stat().st_size if isinstance(one, SourceFile) else one.size


def _receive(one: Input) -> Iterator[Received | ReadError]:
    try:
        yield from [receive(one)] if isinstance(one, SourceFile) else _receive_given(one)
    except ReadError as error:
        yield error


def _receive_given(one: Given) -> Iterator[Received | ReadError]:
    try:
        with one.open() as file:
            if is_records(one.shown):
                yield from find_records(file, one.shown, one.where)
            else:
                suffix = PurePosixPath(one.shown).suffix
                yield Received(id_of(one.shown), one.shown, suffix, file.read(), {}, one.where)
    except OSError as error:
        reason = error.strerror or error
        raise ReadError(f"{one.where}: cannot be opened ({reason}): check the path and its permissions") from error


def _expand(pattern: str) -> list[Path]:
    """The paths that a pattern stands for; a path is itself, there or not."""
    if not glob.has_magic(pattern) or Path(pattern).exists():
        return [Path(pattern)]
    found = sorted(map(Path, glob.glob(pattern, recursive=True)))  # noqa: PTH207  (Path.glob takes no absolute pattern)
    if not found:
        raise ReadError(f"{pattern}: no file is called like that: check the pattern")
    return found


def _tables(path: Path) -> Iterator[Given]:
    """The files with many documents at a path."""
    if path.is_dir():
        files = [(path / inside, f"{path.resolve().name}/{inside}") for inside in find_files(path)]
    else:
        files = [(path, path.name)] * path.is_file()
    for found, shown in files:
        if is_records(shown):
            yield Given(shown_name(shown), shown_name(str(found)), found.stat().st_size, _opener(found))


def _opener(path: Path) -> Callable[[], IO[bytes]]:
    return lambda: path.open("rb")


def _find_elsewhere(url: str) -> Iterator[Given]:
    """The files behind a URL of a file, a folder or a pattern. Raises ReadError where there are none, MissingLibrary."""
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise MissingLibrary(f"{url}: addresses need fsspec: {EXTRA}") from error
    try:
        system, path = url_to_fs(url)
        paths = system.glob(path) if glob.has_magic(path) else system.find(path)
        found = [one for one in sorted(paths) if is_records(one) or one.lower().endswith(SUFFIXES)]
        sizes = [system.size(one) or 0 for one in found]
    except (OSError, ImportError, ValueError) as error:
        raise ReadError(f"{url}: cannot be listed ({error}): check the address, and the driver of fsspec") from error
    if not found:
        raise ReadError(f"{url}: no documents there: check the address")
    for one, size in zip(found, sizes, strict=True):
        where = system.unstrip_protocol(one)
        yield Given(where, where, size, partial(system.open, one, "rb"))
