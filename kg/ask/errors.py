"""What can be wrong with a question. Each message is one line that says what, where and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

MOST_SHOWN = 8


class AskError(ValueError):
    """A question that cannot be answered as it was put."""


class UnknownName(AskError):
    """A question, plan, measure or other thing that there is not."""


class AmbiguousName(AskError):
    """A name that fits several things."""


class WrongQuery(AskError):
    """A SPARQL query that is wrong or that is refused."""


def did_you_mean(name: str, known: Iterable[str], *, cutoff: float = 0.45) -> str:
    """`: did you mean a, b?` for the names that look most like it, the empty string where none does.

    >>> did_you_mean("target-of-plan", ["targets-of-plan", "citations"])
    ': did you mean targets-of-plan?'
    """
    names = sorted(set(known))
    close = [n for n in names if len(name) > 1 and name in n][:3]
    close += [n for n in get_close_matches(name, names, n=3, cutoff=cutoff) if n not in close]
    return f": did you mean {', '.join(close[:4])}?" if close else ""


def shortened(names: Iterable[str]) -> str:
    """The first of many names, and how many more there are."""
    every = list(names)
    more = f" and {len(every) - MOST_SHOWN} more" if len(every) > MOST_SHOWN else ""
    return ", ".join(every[:MOST_SHOWN]) + more
