"""Files that are there whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

LEVEL = 1
"""How hard Zstandard tries: it is quickest at this."""


def names_in(folder: Path) -> list[str]:
    """What the files in a folder are called, in order; a Path of each would take twenty times as long."""
    with os.scandir(folder) as files:
        return sorted(file.name for file in files)


def write_whole(path: Path, text: str) -> None:
    """Writes a file so that it is there whole or not at all."""
    write_bytes_whole(path, text.encode("utf-8"))


def write_bytes_whole(path: Path, data: bytes) -> None:
    """Writes a file of bytes so that it is there whole or not at all. Raises FileNotFoundError without its folder."""
    if not path.parent.is_dir():
        raise FileNotFoundError(2, "no such folder", str(path.parent))
    partial = path.with_name(path.name + ".partial")
    partial.write_bytes(data)
    partial.replace(path)


def pack_files(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The same files for the way to another machine, by Zstandard (RFC 8878): N-Quads shrink to a seventeenth, facts to an
    eighth, in a third of zlib's time."""
    from zstandard import compress

    return {name: compress(data, LEVEL) for name, data in files.items()}


def unpack_files(packed: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files that `pack_files` was given."""
    if not packed:  # written where they belong already, and nothing to unpack them with need be there
        return {}
    from zstandard import decompress

    return {name: decompress(data) for name, data in packed.items()}


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Writes files by their path in a folder, whose own folders are there."""
    for name, data in files.items():
        write_bytes_whole(folder / name, data)
