"""Sorting a store that is whole into one run, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

SORT = """
import os, sys, threading, pyoxigraph
if sys.stdin.readline():
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(1)), daemon=True).start()
    pyoxigraph.Store(sys.argv[1]).optimize()
"""
"""What that process runs once it is told that nobody has the store open. It ends when its input does: with the build that started it,
also where that is killed."""
PAUSE = 0.1
"""Seconds between two looks at what it writes."""


class Sorter:
    """A process that sorts a store: its threads need not give way to others. It loads Oxigraph while the store is still being loaded.

    Use it in a `with` block, in which `sort` may be called once; else nothing is sorted.
    """

    def __init__(self, store: Path) -> None:
        self._store = store
        command = [sys.executable, "-c", SORT, str(store)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.__exit__(kind, error, trace)  # closes its input, and waits for its end

    def sort(self) -> None:
        """Sort the store, which nobody has open, into one run. Raises OSError where that fails."""
        process = self._process
        assert process.stdin and process.stderr
        with suppress(BrokenPipeError):  # it has ended, and says below why
            os.write(process.stdin.fileno(), b"\n")
        while self._is_running():  # its input stays open so long
            self._sync_newest()
        if process.returncode:
            told = process.stderr.read().splitlines()
            why = told[-1] if told else "it was killed"
            raise OSError(f"{self._store}: cannot be sorted into one run: {why}")

    def _is_running(self) -> bool:
        """Whether the process goes on for some time more."""
        try:
            self._process.wait(PAUSE)
        except subprocess.TimeoutExpired:
            return True
        return False

    def _sync_newest(self) -> None:
        """Have the disk take what there is of the file that RocksDB writes: by itself it would wait for all 64 MB at its end."""
        with os.scandir(self._store) as files:
            newest = max((file.name for file in files if file.name.endswith(".sst")), default="")  # they are numbered
        with suppress(OSError), (self._store / newest).open("rb") as file:
            os.fsync(file.fileno())
