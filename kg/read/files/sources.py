"""From paths to documents: which files to read, what `source.toml` says of them, and their ids."""

from __future__ import annotations

import hashlib
import os
import re
import tomllib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import Any

from kg.model import Document, Metadata, Received, SourceFile
from kg.read.errors import ReadError
from kg.read.files.folders import PACKED, find_documents, find_unread
from kg.read.files.formats import SUFFIXES, read_bytes
from kg.read.marks import CJK

_HANZI = re.compile(f"[{CJK}]")
SOURCE = "source.toml"
_NAMELESS = {"plan", "index", "document", "text", "content"}
"""A file of such a name is called after its folder."""
_FIELDS = ("id", *(field.name for field in fields(Metadata)))
"""What `source.toml` may say of a document."""
_FORMS = {"period_start": r"\d{4}", "period_end": r"\d{4}"} | dict.fromkeys(("signed", "published"), r"\d{4}-\d\d-\d\d")
"""How fields are written that are no plain words."""


def find_sources(paths: Iterable[Path]) -> tuple[list[SourceFile], list[ReadError]]:
    """The documents under some folders and files, each once, and what is wrong with paths that give none.

    A folder's `source.toml` goes with the file it names. Ids are unique: of two files of one name the later by path gets
    a suffix made from its place.
    """
    found: dict[Path, SourceFile] = {}
    problems: list[ReadError] = []
    resolve, table_in = cache(Path.resolve), cache(_source_table)  # once a folder, not once a file
    for root in paths:
        try:
            for path, shown in _files(root):
                real = path.resolve() if path.is_symlink() else resolve(path.parent) / path.name
                if real not in found:
                    found[real] = _source(path, shown, table_in(path.parent))
        except ReadError as error:
            problems.append(error)
        problems += find_unread(root)
    return _unique(sorted(found.values(), key=lambda s: s.shown)), problems


def _unique(sources: list[SourceFile]) -> list[SourceFile]:
    taken: set[str] = set()
    out = []
    for source in sources:
        base, number = source.id, 0
        while source.id in taken:
            place = f"{source.shown}{number or ''}"  # files given one by one may have one name and no folder to tell
            source = replace(source, id=f"{base}-{hashlib.sha256(place.encode()).hexdigest()[:6]}")
            number += 1
        taken.add(source.id)
        out.append(source)
    return out


def _source(path: Path, shown: str, said: dict[str, Any]) -> SourceFile:
    """A file with what the `source.toml` of its folder says, where that is about this file."""
    table = said.get("document", {}) if said.get("file", path.name) == path.name else {}
    known = {k: str(v) for k, v in table.items() if not isinstance(v, dict | list)}
    return SourceFile(path, shown, known.pop("id", "") or _slug(path), known)


def _files(root: Path) -> Iterator[tuple[Path, str]]:
    """(path, how to name it): by the folder asked for, so that the same folder gives the same names on every machine."""
    if root.is_file():
        if root.suffix.lower() in PACKED:
            raise ReadError(f"{root}: an archive: unpack it, and give the folder of what was in it")
        yield root, shown_name(root.name)
        return
    if not root.is_dir():
        raise ReadError(f"{root}: no such file or folder: check the path")
    files = find_documents(root)
    if not files:
        raise ReadError(f"{root}: a folder without documents: put {', '.join(SUFFIXES[:5])} files into it")
    name = root.resolve().name
    for inside in files:
        yield root / inside, shown_name(f"{name}/{inside}")


def shown_name(name: str) -> str:
    """The name of a file, or the way to it, as people read it: what is no UTF-8 in it was packed on a Chinese Windows.

    >>> shown_name("规划.txt"), shown_name("海门/" + os.fsdecode("规划.txt".encode("gbk")))
    ('规划.txt', '海门/规划.txt')
    """
    data = os.fsencode(name)
    try:
        return data.decode()
    except UnicodeDecodeError:
        return "/".join(map(_decoded, data.split(b"/")))


def _decoded(part: bytes) -> str:
    """A part of such a way; a folder it was unpacked into may have a name in UTF-8."""
    with suppress(UnicodeDecodeError):
        if _HANZI.search(name := part.decode()):  # as UTF-8 页 of a Chinese Windows is ҳ
            return name
    return part.decode("gb18030", "replace")


def _source_table(folder: Path) -> dict[str, Any]:
    source = folder / SOURCE
    if not source.is_file():
        return {}
    try:
        table = tomllib.loads(source.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ReadError(f"{source}: no valid TOML ({error}): mend that line") from error
    said = table.get("document", {})
    if not isinstance(said, dict):
        raise ReadError(f"{source}: document is no table: write it as [document], a field a line below")
    for key in said:
        if key not in _FIELDS:
            raise ReadError(f"{source}: {key}: no such field of [document]: there are {', '.join(_FIELDS)}")
    for key, form in _FORMS.items():
        if said.get(key) not in (None, "") and not re.fullmatch(form, str(said[key]), re.ASCII):
            raise ReadError(f"{source}: {key} = {said[key]}: write a year as 2025, a day as 2025-06-30")
    return table


def _slug(path: Path) -> str:
    """A stable id from a file's name; Chinese characters stay as they are."""
    name = shown_name(path.resolve().parent.name if path.stem.lower() in _NAMELESS else path.stem)
    slug = re.sub(r"[^\w\u4e00-\u9fff]+", "-", name.lower()).strip("-_")
    return slug or hashlib.sha256(shown_name(path.name).encode()).hexdigest()[:12]


def receive(source: SourceFile) -> Received:
    """The bytes of one file. Raises ReadError, naming the file, where it cannot be opened."""
    where = shown_name(str(source.path))
    try:
        data = source.path.read_bytes()
    except OSError as error:
        raise ReadError(f"{where}: cannot be opened ({error.strerror}): check its permissions") from error
    return Received(source.id, source.shown, shown_name(source.path.suffix), data, source.known, where)


def decode(received: Received) -> Document:
    """The document in some bytes, hashed and decoded. Raises ReadError, saying where, when it cannot be read."""
    try:
        raw = read_bytes(received.data, received.suffix)
    except ReadError as error:
        raise ReadError(f"{received.where}: {error}") from error
    return Document(
        id=received.id,
        source=received.shown,
        sha256=hashlib.sha256(received.data).hexdigest(),
        raw=raw,
        known=received.known,
    )


def read_document(source: SourceFile) -> Document:
    """The document of one file. Raises ReadError, naming the file, where it cannot be read."""
    return decode(receive(source))
