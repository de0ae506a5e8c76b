"""Classes of characters that `re` works out once, however many patterns have them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from inspect import signature
from typing import Any

_FUNCTION, _TAKES = "_optimize_charset", ("charset", "iscased", "fixup", "fixes")
"""What works out a class; it changes nothing that it is given, and nothing changes what it gives."""


@cache
def remember_classes() -> None:
    """Have `re` work out each class once, until this process ends. Only for whoever owns the process: the command line and its workers.

    `re` goes through a class letter by letter whenever it compiles a pattern that has it, through 20,992 for 一 to 鿿. Of the 5,200
    classes in the 1,020 patterns that `kg facts` compiles 1,250 differ, and working out all of them takes half the time of compiling.
    Nothing public tells it to remember them; a Python that has no such function, or another one of this name, goes on as it is.
    """
    compiler = import_module("re._compiler")
    work_out = getattr(compiler, _FUNCTION, None)
    if work_out and tuple(signature(work_out).parameters) == _TAKES:
        setattr(compiler, _FUNCTION, _remembering(work_out))


def _remembering(work_out: Callable[..., Any]) -> Callable[..., Any]:
    known: dict[tuple[Any, ...], Any] = {}

    def once(characters: list[Any], *case: object) -> Any:
        key = (*characters, *map(id, case))  # the ways to treat capitals, which last as long as `re` itself
        if key not in known:
            known[key] = work_out(characters, *case)
        return known[key]

    return once
