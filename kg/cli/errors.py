"""Which errors are the user's to mend, and the one line that tells how."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise


def in_chinese(typed: Sequence[str]) -> bool:
    """Whether --lang zh was typed: answers are Chinese without it, errors only with it.

    >>> in_chinese(["ask", "plans", "--lang", "zh"]), in_chinese(["--lang=zh"]), in_chinese(["ask", "zh"])
    (True, True, False)
    """
    return "--lang=zh" in typed or ("--lang", "zh") in pairwise(typed)


def explain(error: Exception, *, chinese: bool = False) -> str | None:
    """The line for an error that is foreseen, in Chinese where that is wanted and there is one; None for a fault of the program."""
    if isinstance(error, OSError) and isinstance(error.filename, str):
        error.filename = _as_named(error.filename)
    if hasattr(error, "explained") or type(error).__module__.startswith("kg."):
        return str(getattr(error, "zh", error) if chinese else error)
    if isinstance(error, PermissionError):
        return f"{error.filename}: no permission: choose another folder, or change its permissions"
    if isinstance(error, IsADirectoryError | NotADirectoryError | FileExistsError):
        return f"{error.filename}: {error.strerror.lower() if error.strerror else 'wrong kind of file'}: choose another path"
    if isinstance(error, FileNotFoundError):
        what = "no such folder" if error.strerror == "no such folder" else "not found"
        return f"{error.filename}: {what}: check the path" if error.filename else str(error)
    if isinstance(error, RuntimeError) and str(error).startswith("Corruption: "):  # what the store's RocksDB says
        return f"the store of this build is damaged ({error}): delete its folder store/, and `kg build` makes it anew"
    if isinstance(error, OSError):
        return f"{error.filename or 'disk'}: {error.strerror or error}: free some space or choose another folder"
    return None


def _as_named(path: str) -> str:
    """The file or folder that the user named, for one that was to be written first and moved there.

    >>> _as_named("out/matrix.csv.partial"), _as_named("out/.kg-site-8b4/index.html")
    ('out/matrix.csv', 'out')
    """
    return path.partition("/.kg-")[0].removesuffix(".partial")
