"""What can be wrong with a question. Each message is one line that says what, where and what to do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

MOST_SHOWN = 8
LIKE = 0.45
"""How much of two names must be the same (difflib)."""
OPTION = re.compile(r"(?<!\S)--(?=[a-z])")


class AskError(ValueError):
    """A question that cannot be answered as it was put; `zh` says so in Chinese, for a reader of pages and where `--lang zh` is typed."""

    def __init__(self, line: str, zh: str = "") -> None:
        super().__init__(line)
        self.zh = zh or line

    @property
    def en(self) -> str:
        """The same line for a reader of pages, where what are options of the command are fields of a form.

        >>> AskError("--value a--b: not a number").en
        'value a--b: not a number'
        """
        return OPTION.sub("", str(self))


class UnknownName(AskError):
    """A question, plan, measure or other thing that there is not."""


class AmbiguousName(AskError):
    """A name that fits several things."""


class WrongQuery(AskError):
    """A SPARQL query that is wrong or that is refused."""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """`: did you mean a, b?` for the names that look most like it, the empty string where none does.

    >>> did_you_mean("target-of-plan", ["targets-of-plan", "citations"])
    ': did you mean targets-of-plan?'
    """
    close = find_close(name, known)
    return f": did you mean {', '.join(close)}?" if close else ""


def find_close(name: str, known: Iterable[str], ranks: Mapping[str, int] | None = None) -> list[str]:
    """The few names that hold this one, or look most like it.

    Of those that hold it those of the lowest of `ranks` (0 where they have none) come first, then those that begin with it, then
    the shortest.

    >>> find_close("县管", ["义务教育县管体制", "县管义务教育体制", "县管校聘", "县管园聘"])
    ['县管园聘', '县管校聘', '县管义务教育体制']
    """
    order = ranks or {}
    names = sorted(set(known), key=lambda n: (order.get(n, 0), not n.startswith(name), len(n), n))
    close = [n for n in names if len(name) > 1 and name in n][:3]
    close += [n for n in get_close_matches(name, names, n=3, cutoff=LIKE) if n not in close]
    return close[:4]


def shortened(names: Iterable[str], *, zh: bool = False) -> str:
    """The first of many names, and how many more there are.

    >>> shortened("abcdefghij"), shortened("abcdefghij", zh=True)
    ('a, b, c, d, e, f, g, h and 2 more', 'a、b、c、d、e、f、g、h 等 10 个')
    """
    every = list(names)
    said = ("、" if zh else ", ").join(every[:MOST_SHOWN])
    if len(every) <= MOST_SHOWN:
        return said
    return f"{said} 等 {len(every)} 个" if zh else f"{said} and {len(every) - MOST_SHOWN} more"
