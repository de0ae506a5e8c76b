"""The passages of a raw text: its sentences, so that evidence can be read and is described once for all facts in it.

A sentence ends at 。;!? or a line end, unless that only breaks lines at a fixed width; one longer than `LONGEST` is
divided at its commas. A span's passage is the run of sentences that cover it, so a passage always contains the mention's
exact characters, and mentions of one sentence share it. A passage takes five triples (type, quote, begin, end, section)
and a fact one, its ep:evidence: 2.8 to 3.6 triples of provenance for each fact of the gold lists. A passage for each
mention, with its sentence, would take 7.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

LONGEST = 160
SHORTEST_PIECE = 40
STOP = re.compile(r"[。\uff1b;\uff01!\uff1f?]+[”’』」》\uff09)]*|\n")
COMMAS = "\uff0c,、\uff1a:"


class Passages:
    """The sentences of one raw text. `find` gives the passage of a span.

    `breaks` are spans in mid-sentence (page markers with the line ends around them, line ends of a fixed width): a sentence
    goes on over them.

    >>> Passages("推进集团化办学。深化县管校聘,优化师资;").find(10, 14)
    (8, 20)
    >>> Passages("完善县管\\n\\n36、校聘机制。", [(4, 9)]).find(0, 4)
    (0, 14)
    """

    def __init__(self, raw: str, breaks: Iterable[tuple[int, int]] = ()) -> None:
        self.raw = raw
        self._starts = [0, *_find_ends(raw, sorted(breaks))]

    def find(self, start: int, end: int) -> tuple[int, int]:
        """The passage `[begin, end)` that covers the span, without blanks at its borders.

        Raises ValueError where the span does not lie within the text.
        """
        if not 0 <= start < end <= len(self.raw):
            raise ValueError(f"no span {start}-{end} in a text of {len(self.raw)} characters")
        first = self._starts[bisect_right(self._starts, start) - 1]
        after = bisect_right(self._starts, end - 1)
        last = self._starts[after] if after < len(self._starts) else len(self.raw)
        while first < start and self.raw[first].isspace():
            first += 1
        while last > end and self.raw[last - 1].isspace():
            last -= 1
        return first, last

    def quote(self, passage: tuple[int, int]) -> str:
        """The exact characters of a passage."""
        return self.raw[passage[0] : passage[1]]


def _find_ends(raw: str, breaks: list[tuple[int, int]]) -> Iterator[int]:
    """Where each sentence or piece of one ends, in order; the end of the text is not named."""
    start = 0
    begins = [begin for begin, _ in breaks]
    ends = list(accumulate((end for _, end in breaks), max))  # a marker lies within the break of its line ends
    for stop in STOP.finditer(raw):
        before = bisect_right(begins, stop.start()) - 1
        if before >= 0 and stop.end() <= ends[before]:
            continue
        yield from _divide(raw, start, stop.end())
        start = stop.end()
        yield start
    yield from _divide(raw, start, len(raw))


def _divide(raw: str, start: int, end: int) -> Iterator[int]:
    """Where to cut a sentence that is too long: after the last comma that fits, else at the length itself."""
    while end - start > LONGEST:
        comma = max(raw.rfind(c, start + SHORTEST_PIECE, start + LONGEST) for c in COMMAS)
        start = start + LONGEST if comma < 0 else comma + 1
        yield start
