"""Which of several finds that lie in one another count."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar


class _Spanned(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_S = TypeVar("_S", bound=_Spanned)


def outermost(found: Iterable[_S]) -> Iterator[_S]:
    """Those that do not lie within another, by position; of two at the same place the first.

    >>> from kg.model import Mention
    >>> [one.name for one in outermost([Mention("一中", 2, 4), Mention("县一中", 1, 4), Mention("二中", 5, 7)])]
    ['县一中', '二中']
    """
    end = -1
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if one.end > end:
            yield one
            end = one.end
