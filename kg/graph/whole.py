"""Whether the folder of a build holds a whole graph, told in no time and with nothing loaded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WORK = ".kg-"
"""How the names of folders begin in which a build makes its results."""


class GraphMissing(FileNotFoundError):
    """A folder holds no graph, or not all of it; the message says what makes one."""


class DamagedFile(ValueError):
    """A file of a build is not as a build wrote it; the message says which, and what makes it anew."""


def is_cut(build: Path) -> bool:
    """Whether a build was cut while it moved its results into place, or is doing so: it takes the store out before anything else,
    and puts it back last."""
    begun = (build / "parts").is_dir() or next(build.glob(f"{WORK}*"), None)
    return bool(begun) and not (build / "store" / "CURRENT").is_file()


def no_build(folder: Path) -> str:
    """What to say of a folder that holds no build, or not all of one: what is lacking, and what makes it."""
    if is_cut(folder):
        return f"{folder} holds no whole graph: a build was cut, or is not done yet: run `kg build` again"
    lacking = f"{folder} holds no build" if folder.is_dir() else f"no such folder: {folder}"
    return f"{lacking}: name the folder that `kg build` wrote, or let `kg build PLANS -o {folder}` make it"


def damaged(path: Path, build: Path, why: object) -> str:
    """What to say of a file in the folder of a build that cannot be read."""
    return f"{path}: damaged ({why}): {made_anew(build)}"


def made_anew(build: Path) -> str:
    """What to do where a file in the folder of a build is damaged."""
    return f"`kg build PLANS -o {build}` makes it anew"


@contextmanager
def unmoved(build: Path) -> Iterator[None]:
    """Raises GraphMissing afterwards where a build has put another graph in place meanwhile, whatever was found in both."""
    before = _current(build)
    try:
        yield
    finally:
        if _current(build) != before:
            raise GraphMissing(f"{build}: a build has put another graph in place meanwhile: run this again")


def _current(build: Path) -> tuple[int, int] | None:
    """What tells one store from the next."""
    try:
        current = (build / "store" / "CURRENT").stat()
    except OSError:
        return None
    return current.st_ino, current.st_mtime_ns
