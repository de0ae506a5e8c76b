"""Tables of many short rows that one test reads: a test of its own for each row costs more than most rows do."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest


def refuse(wrong: Iterable[str]) -> None:
    """Fails where a row is wrong, with a line for every one that is: a comparison of all rows would be shortened."""
    if lines := list(wrong):
        pytest.fail("\n".join([f"{len(lines)} rows are wrong:", *lines]), pytrace=False)


def outcome(function: Callable[..., object], *given: object) -> object:
    """What a function gives, or the error that it raises: one row's must not keep the others from being read."""
    try:
        return function(*given)
    except Exception as error:
        return repr(error)
