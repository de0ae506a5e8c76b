"""A copy of a store, to be changed while the store itself answers, and stays if the change fails."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyoxigraph import Store


class StoreCopy:
    """A copy of a store for changes, made and opened in a thread while something else is done: opening it waits for the disk.

    Use it in a `with` block, in which `take` gives the open copy once. `store` is None where there is none.
    """

    def __init__(self, store: Path | None, target: Path) -> None:
        self._thread = ThreadPoolExecutor(1)
        self._opened = self._thread.submit(_open_copy, store, target) if store else None
        self._target = target

    def __enter__(self) -> StoreCopy:
        return self

    def __exit__(self, *error: object) -> None:
        self._thread.shutdown()
        self._opened = None  # closes it

    def take(self) -> Store | None:
        """The copy, None where no store was or a damaged one. Raises OSError where it could not be copied."""
        opened, self._opened = self._opened, None
        return opened.result() if opened else None

    def discard(self) -> None:
        """Remove the copy: it is not wanted."""
        self.take()
        shutil.rmtree(self._target, ignore_errors=True)


def _open_copy(store: Path, target: Path) -> Store | None:
    """Not as `open_to_write` does it: what is changed here is little and waited for, and nothing is merged in the end."""
    from pyoxigraph import Store

    copy_store(store, target)
    try:
        return Store(str(target))
    except (OSError, RuntimeError):  # a damaged store
        shutil.rmtree(target)
        return None


def copy_store(store: Path, target: Path) -> None:
    """Copy a store that nobody writes to where none is yet, at once: both share the files that neither will ever change.

    Those of RocksDB's sorted tables never change once they are there (its own checkpoints link to them too); what it writes on is
    copied. Oxigraph's `backup` does the same with the store open, and opening takes longer than all else here.
    """
    shutil.copytree(store, target, copy_function=_link_or_copy, ignore=shutil.ignore_patterns("LOCK", "LOG*"))


def _link_or_copy(source: str, target: str) -> None:
    if source.endswith(".sst"):
        with suppress(OSError):  # a file system without links
            Path(target).hardlink_to(source)
            return
    shutil.copyfile(source, target)
