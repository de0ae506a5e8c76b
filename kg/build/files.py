"""The files that tasks make, on their way to the folder of a build."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from kg.files import write_bytes_whole

Made = Mapping[str, bytes | str]
"""Files that a task has made, by their path in a folder: packed, or the name under which one was laid there."""
LEVEL = 1
"""How hard Zstandard tries: it is quickest at this."""


def names_in(folder: Path) -> list[str]:
    """What the files in a folder are called, in order; a Path of each would take twenty times as long."""
    with os.scandir(folder) as files:
        return sorted(file.name for file in files)


def pack_files(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The same files for the way to another machine, by Zstandard (RFC 8878): N-Quads shrink to a seventeenth, facts to an
    eighth, in a third of zlib's time."""
    from zstandard import compress

    return {name: compress(data, LEVEL) for name, data in files.items()}


def lay_files(folder: Path, files: Mapping[str, bytes]) -> dict[str, str]:
    """Write files by their path in a folder, whose own folders are there, under names that nobody else takes: a task that was lost may
    be done again while it still runs elsewhere. Returns the names by path. Raises OSError, also where a path itself is too long; then
    none of them stays."""
    laid: dict[str, str] = {}
    try:
        for name, data in files.items():
            with suppress(FileNotFoundError):
                (folder / name).stat()  # tells whether it is too long before anything is made
            laid[name] = str(Path(name).with_name(uuid4().hex))
            (folder / laid[name]).write_bytes(data)
    except OSError:
        for name in laid.values():
            (folder / name).unlink(missing_ok=True)
        raise
    return laid


def take_files(folder: Path, made: Made) -> None:
    """Put files that were packed or laid in their place in a folder."""
    for name, given in made.items():
        if isinstance(given, str):
            (folder / given).replace(folder / name)
        else:
            from zstandard import decompress

            write_bytes_whole(folder / name, decompress(given))
