"""Whether a file is still the one that was written, without reading it: damage by hand or by a full disk shows in its size or time."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path

WHOLE = ".000000000"
"""How a time ends that was kept in whole seconds, as tar and some file systems keep it."""


def stamp(path: str | Path) -> str:
    """The size of a file and the time of its last change; empty where no file is that can be read."""
    try:
        found = os.stat(path)  # noqa: PTH116  (making a Path takes longer)
    except OSError:
        return ""
    if not stat.S_ISREG(found.st_mode) or not found.st_mode & stat.S_IRUSR:
        return ""
    seconds, rest = divmod(found.st_mtime_ns, 10**9)
    return f"{found.st_size} {seconds}.{rest:09}"


def is_same(noted: str, found: str) -> bool:
    """Whether a stamp is the one that was noted. One in whole seconds is when these are the same: so a build may come out of an archive.

    >>> is_same("8 17.123000000", "8 17.123000000"), is_same("8 17.123000000", "8 17.000000000"), is_same("", "")
    (True, True, False)
    """
    whole = found.endswith(WHOLE) and noted.startswith(found.removesuffix(WHOLE) + ".")
    return bool(noted) and (noted == found or whole)


def stamp_all(folder: Path) -> dict[str, str]:
    """The stamps of the files of a store, by name, but those that reading it may touch."""
    try:
        names = sorted(path.name for path in folder.iterdir())
    except OSError:
        return {}
    return {name: stamp(folder / name) for name in names if name != "LOCK" and not name.startswith("LOG")}


def are_same(noted: Mapping[str, str], found: Mapping[str, str]) -> bool:
    """Whether all files are there as they were noted, and no others."""
    return bool(noted) and noted.keys() == found.keys() and all(is_same(noted[name], found[name]) for name in noted)
