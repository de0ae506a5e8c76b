"""How far a command is, on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable

Tick = Callable[[str, int, int], None]
"""Told what is being done, how many are done, of how many."""


class Progress:
    """A progress bar on a terminal, nothing elsewhere. In a `with` block it gives the function that is told."""

    def __init__(self, *, first: str, silent: bool = False) -> None:
        self.first, self.silent = first, silent or not sys.stderr.isatty()

    def __enter__(self) -> Tick:
        if self.silent:
            return lambda what, done, of: None
        from rich import progress
        from rich.console import Console

        columns = (
            progress.TextColumn("{task.description}"),
            progress.BarColumn(),
            progress.MofNCompleteColumn(),
            progress.TimeRemainingColumn(),
        )
        self.bar = progress.Progress(*columns, console=Console(stderr=True), transient=True)
        self.bar.start()
        task = self.bar.add_task(self.first, total=None)
        return lambda what, done, of: self.bar.update(task, description=what[-40:], completed=done, total=of)

    def __exit__(self, *error: object) -> None:
        if not self.silent:
            self.bar.stop()
