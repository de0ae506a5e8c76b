"""What lies in a folder: the files that are read as documents, and those that are passed over."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePath, PurePosixPath

from kg.read.errors import ReadError
from kg.read.files.formats import SUFFIXES, UNREAD

PACKED = (".zip", ".rar", ".7z")
_ENDING = re.compile(r"\.[a-z][a-z0-9]{1,5}", re.IGNORECASE)
"""What is no such ending is part of a name: `规划2021.12`, `实施方案(2023.6)`."""
_NOT_DOCUMENTS = {"readme.md", "readme.txt", "license.txt"}
_NO_PLANS = {"LICENSE", "COPYING", "README", "Makefile"}
_LEDGER, _SHELL = "ledger.sqlite", "assets/shell.js"
"""What every build has, and every site."""
_OF_BUILD = {"facts", "text"}
_SHOWN = 3
"""So many files are named, the others counted."""


def find_files(root: Path) -> list[str]:
    """All files under a folder in order, each by its way from there; none that begins with a dot or lies in a folder that does.

    Builds and sites under it are passed over: `kg build .` run twice would read its own texts and pages as plans. Links to
    files count, links to folders are not followed. A thousand files take a few milliseconds, a tenth of what
    `Path.rglob` takes.
    """
    found: list[tuple[str, ...]] = []
    folders: list[tuple[str, ...]] = [()]
    while folders:
        way = folders.pop()
        with suppress(PermissionError), os.scandir(root.joinpath(*way)) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    if not _is_made(Path(entry.path)):
                        folders.append((*way, entry.name))
                elif entry.is_file():
                    found.append((*way, entry.name))
    return ["/".join(way) for way in sorted(found)]


def _is_made(folder: Path) -> bool:
    """Whether a folder is a build, a site, or the part of a build that was written among the documents themselves."""
    if folder.name in _OF_BUILD and (folder.parent / _LEDGER).is_file():
        return True
    return (folder / _LEDGER).is_file() or (folder / _SHELL).is_file()


def is_document(path: PurePath) -> bool:
    """Whether a file is read as a document where its folder is given, by its name."""
    return path.suffix.lower() in SUFFIXES and path.name.lower() not in _NOT_DOCUMENTS


def find_documents(root: Path) -> list[str]:
    """The files under a folder that are read as documents, each by its way from there."""
    return [inside for inside in find_files(root) if is_document(PurePosixPath(inside))]


def find_unread(root: Path) -> Iterator[ReadError]:
    """What is wrong with a folder where plans lie in no form that is read, which would be passed over without a word."""
    files = list(map(PurePosixPath, find_files(root))) if root.is_dir() else []
    read = {path.with_suffix("") for path in files if is_document(path)}
    left = [str(path) for path in files if path.suffix.lower() in UNREAD and path.with_suffix("") not in read]
    if left:
        yield ReadError(f"{root}: {_named(left)}: not read in this form: save as .docx or .pdf")


def find_passed_over(root: Path) -> str | None:
    """The line that tells of files in a folder whose names do not say that they are documents, and may be: those without an
    ending, and archives. None where there are none, and for a file, which is read whatever it is called."""
    files = (
        [path for path in map(PurePosixPath, find_files(root)) if path.name not in _NO_PLANS] if root.is_dir() else []
    )
    left = [str(path) for path in files if not _ENDING.fullmatch(path.suffix) or path.suffix.lower() in PACKED]
    if not left:
        return None
    told = f"{len(left)} file{'s' * (len(left) > 1)} passed over, without an ending that tells a document"
    return f"{root}: {told} ({_named(left)}): name plans {', '.join(SUFFIXES[:5])}, unpack archives"


def _named(files: list[str]) -> str:
    """The first few of some files, and how many more there are."""
    return ", ".join(files[:_SHOWN]) + (f" and {len(files) - _SHOWN} more" if len(files) > _SHOWN else "")
