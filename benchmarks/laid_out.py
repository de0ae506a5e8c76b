"""A text laid out anew: edits of a raw text, and the way back from each place of the new one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from typing import NamedTuple


class Edit(NamedTuple):
    """Instead of the characters `[start, end)` of the raw text stands `new`, in which a pair is a span of the raw text that is moved."""

    start: int
    end: int
    new: str | tuple[str | tuple[int, int], ...]


Layout = Callable[[str], Iterable[Edit]]
_SEEN = re.compile(r"<[^<>]*>|&#?\w+;|\S")


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A text made by edits, and where each of its unbroken runs comes from."""

    text: str
    starts: list[int]
    sources: list[tuple[int, int]]
    """Raw offset of each run, and how far it reaches: 0 characters on for what an edit wrote, all for what it kept."""

    @property
    def seen(self) -> list[int]:
        """Where the characters stand that a reader keeps: no tags, no blanks, an entity for one character."""
        found = (hit for hit in _SEEN.finditer(self.text) if hit[0][0] != "<")
        return [hit.start() for hit in found if not unescape(hit[0]).isspace()]

    def source(self, index: int) -> int:
        """The raw offset that the character at `index` comes from; for one that an edit wrote, where the edit stands."""
        run = bisect_right(self.starts, index) - 1
        start, kept = self.sources[run]
        return start + (index - self.starts[run]) * kept


def lay_out(raw: str, edits: Iterable[Edit]) -> LaidOut:
    """Apply edits that do not overlap, in order of their places."""
    parts: list[str] = []
    starts, sources, length, last = [0], [(0, 1)], 0, 0

    def put(text: str, start: int, kept: int) -> None:
        nonlocal length
        starts.append(length)
        sources.append((start, kept))
        parts.append(text)
        length += len(text)

    for edit in sorted(edits, key=lambda edit: edit[:2]):
        if edit.start < last:
            raise ValueError(f"edits overlap at {edit.start}")
        put(raw[last : edit.start], last, 1)
        for piece in (edit.new,) if isinstance(edit.new, str) else edit.new:
            if isinstance(piece, str):
                put(piece, edit.start, 0)
            else:
                put(raw[piece[0] : piece[1]], piece[0], 1)
        last = edit.end
    put(raw[last:], last, 1)
    return LaidOut("".join(parts), starts, sources)


def each(pattern: str, new: str | Callable[[re.Match[str]], str]) -> Layout:
    """The layout that writes `new` in the place of each match."""

    def edits(raw: str) -> Iterator[Edit]:
        for found in re.finditer(pattern, raw, re.M):
            yield Edit(found.start(), found.end(), new if isinstance(new, str) else new(found))

    return edits


def around(pattern: str, before: str, after: str) -> Layout:
    """The layout that writes marks around each match, whose own characters keep their places."""

    def edits(raw: str) -> Iterator[Edit]:
        for found in re.finditer(pattern, raw, re.M):
            yield Edit(*found.span(), (before, found.span(), after))

    return edits


def translate(table: dict[str, str]) -> Layout:
    """Each letter of the table by its other form."""
    return each("[" + re.escape("".join(table)) + "]", lambda found: table[found[0]])
