"""How long a document may take: one that no one ever gets through (a loop in a library, or in a rule) costs itself and not the build."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread
from types import FrameType
from typing import Never

SECONDS, A_MEGABYTE = 120.0, 120.0
"""Of CPU, which what else runs on a machine does not lengthen: so long a document may take, and so much longer for its size; usual
is one for a megabyte, or five on a busy machine, also for one document of five megabytes."""


class TooLong(BaseException):
    """A document took longer than it may. No Exception: libraries that read PDF go on after those, without what they were at."""


@contextmanager
def limited(size: int) -> Iterator[None]:
    """Raises TooLong within the block once it has taken too much CPU for a document of so many bytes.

    There is no limit where Python takes no signals: beside a program's main thread, and on Windows.
    """
    if not hasattr(signal, "setitimer") or current_thread() is not main_thread():
        yield
        return
    seconds = _seconds(size)

    def give_up(number: int, frame: FrameType | None) -> Never:
        raise TooLong

    before = signal.signal(signal.SIGVTALRM, give_up)
    # and once more after that: what is raised while Python deletes an object is lost
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, seconds)
    try:
        yield
    except TooLong:
        raise TooLong(f"not read in {seconds:.0f} s of CPU") from None  # decoders put words of their own before it
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before or signal.SIG_DFL)


@contextmanager
def ending(size: int) -> Iterator[None]:
    """Ends this process within the block once it has taken too much CPU for documents of so many bytes: for workers of a cluster, whose
    tasks run beside the main thread. There is no limit on Windows."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    signal.setitimer(signal.ITIMER_VIRTUAL, _seconds(size))  # nobody handles its signal there
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _seconds(size: int) -> float:
    return SECONDS + A_MEGABYTE * size / 1e6
