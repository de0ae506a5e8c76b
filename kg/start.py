"""What a process of the program's own does first: the command line, and those that it starts to read documents."""

from __future__ import annotations

import atexit
import gc

from kg.read.classes import remember_classes

SELDOM = 50_000
"""So many objects more may be there before Python looks for cycles among them: our processes make many that live to their end."""


def start_process() -> None:
    """Have Python do less beside the work, until this process ends. Not for whoever only imports kg."""
    gc.set_threshold(SELDOM)
    # at the end Python would look through all there is once more, for 0.2 s and more: what is frozen is left to the system
    atexit.register(gc.freeze)
    remember_classes()
