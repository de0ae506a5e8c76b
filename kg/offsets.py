"""A text from which pieces were cut, and the way from it back to its source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Leads from a text with deletions back to its source: each character was made from exactly one source character.

    `starts[k]` and `sources[k]` are where the k-th unbroken run begins in the text and in its source; neither falls.
    """

    starts: tuple[int, ...]
    sources: tuple[int, ...]

    def source(self, index: int) -> int:
        """The source offset of the character at `index`."""
        run = bisect_right(self.starts, index) - 1
        return self.sources[run] + index - self.starts[run]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The source span behind `[start, end)`, what was deleted inside it included."""
        if not 0 <= start < end:
            raise ValueError(f"empty or negative span {start}-{end}")
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, end - 1, first) - 1
        return self.sources[first] + start - self.starts[first], self.sources[last] + end - self.starts[last]

    def spans(self, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """The same for many spans that ascend by their starts: one walk through the runs, where each `span` is a search.

        >>> list(cut("县管3、校聘", [(2, 4)])[1].spans([(0, 2), (1, 3)]))
        [(0, 2), (1, 5)]
        """
        starts, sources, final = self.starts, self.sources, len(self.starts) - 1
        first = 0
        for start, end in spans:
            while first < final and starts[first + 1] <= start:
                first += 1
            last = first
            while last < final and starts[last + 1] < end:
                last += 1
            if not 0 <= start < end:
                raise ValueError(f"empty or negative span {start}-{end}")
            yield sources[first] + start - starts[first], sources[last] + end - starts[last]

    def through(self, other: OffsetMap, length: int) -> OffsetMap:
        """The way from this text, of `length` characters, to the source of its source, to which `other` leads.

        >>> cut("县管3、校聘", [(2, 4)])[1].through(cut("——县管3、校聘", [(0, 2)])[1], 4).span(1, 3)
        (3, 7)
        """
        starts, sources = [0], [0]
        for start, source, end in zip(self.starts, self.sources, (*self.starts[1:], length), strict=True):
            at = start
            while at < end:
                here = source + at - start
                run = bisect_right(other.starts, here)
                starts.append(at)
                sources.append(other.source(here))
                at += other.starts[run] - here if run < len(other.starts) else end - at
        return OffsetMap(tuple(starts), tuple(sources))


def cut(text: str, spans: Iterable[tuple[int, int]]) -> tuple[str, OffsetMap]:
    """The text without the given spans (ascending, disjoint), and the way back.

    >>> cut("县管3、校聘", [(2, 4)])[0]
    '县管校聘'
    """
    pieces: list[str] = []
    starts, sources, at, length = [0], [0], 0, 0
    for start, end in spans:
        if start > at:
            pieces.append(text[at:start])
            starts.append(length)
            sources.append(at)
            length += start - at
        if end > at:
            at = end
    if at < len(text):
        pieces.append(text[at:])
        starts.append(length)
        sources.append(at)
    return "".join(pieces), OffsetMap(tuple(starts), tuple(sources))
