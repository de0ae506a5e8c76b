"""Tasks for tests of engines. Workers load this module for each, so it loads nothing but what runs there."""

from __future__ import annotations

import os
import re
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

POISON = "kill"


@dataclass(frozen=True)
class Word:
    id: str
    size: int = 1
    proven: bool = False

    @property
    def where(self) -> str:
        return f"{self.id}.txt"

    def apart(self) -> Word:
        return self


def shout(word: Word, folder: Path) -> str:
    """A pure function, but for words that kill: always, or the first time."""
    if word.id == POISON:
        os.kill(os.getpid(), signal.SIGKILL)
    if word.id == "once" and not (folder / "died").exists():
        (folder / "died").touch()
        os.kill(os.getpid(), signal.SIGKILL)
    if word.id == "endless":
        with suppress(Exception):  # as libraries do
            re.match("(a+)+$", "a" * 50 + "b")
    if word.id == "wrong":
        raise ValueError("a word\nin two lines")
    return word.id.upper()


def touch(word: Word) -> None:
    Path(word.id).touch()


def tell_process(word: Word) -> str:
    return str(os.getpid())


def tell_module(word: Word) -> bool:
    return word.id in sys.modules
