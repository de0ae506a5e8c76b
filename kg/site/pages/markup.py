"""Raw text to HTML in which every character keeps its place: the text of the elements is the raw text, character for
character, so that offsets can be found again in the page.

What HTML would change or what would change the page is written so that it cannot: a line end of two characters as a
reference, a NUL (which HTML cannot hold) as its picture ␀, controls of direction within an element that they cannot
leave.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

DIRECTION = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
CONTROL = '<span class="control" data-name="{}">{}</span>'
ESCAPES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&#34;",
    "'": "&#39;",
    "\r": "&#13;",
    "\0": CONTROL.format("NUL", "\u2400"),
    **{c: CONTROL.format(f"U+{ord(c):04X}", c) for c in DIRECTION},
}
ESCAPED = re.compile(f"[{re.escape(''.join(ESCAPES))}]")


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `[start, end)` of the raw text and the tag that marks them, ready to write, with its name to end it."""

    start: int
    end: int
    tag: str
    name: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the raw text with its line end, as HTML; `blank` where nothing is to be seen of it."""

    start: int
    html: Markup
    blank: bool


class Marker:
    """Writes stretches of a text, in ascending order, with the spans in them as nested elements.

    A span that runs past another's end, or past the end of a stretch, is closed and opened again.

    >>> marker = Marker("如东县教育局", [Span(0, 3, "<i>", "i"), Span(0, 6, "<b>", "b")])
    >>> str(marker.html(0, 4)), str(marker.html(4, 6))
    ('<b><i>如东县</i>教</b>', '<b>育局</b>')
    """

    def __init__(self, raw: str, spans: Iterable[Span]) -> None:
        self.raw = raw
        self._spans = sorted(spans, key=lambda span: (span.start, -span.end))
        self._next = 0
        self._inside: list[Span] = []

    def html(self, start: int, end: int) -> Markup:
        """The characters `[start, end)`; each call begins where the one before ended, or later."""
        parts: list[str] = []
        opened: list[Span] = []
        while start < end:
            inside = self._at(start)
            parts += _change(opened, inside)
            opened = inside
            stop = min([end, *(span.end for span in inside), *self._starts()])
            parts.append(ESCAPED.sub(_escape, self.raw[start:stop]))
            start = stop
        return Markup("".join([*parts, *_change(opened, [])]))

    def _at(self, place: int) -> list[Span]:
        """The spans that hold a place, the outermost first."""
        while self._next < len(self._spans) and self._spans[self._next].start <= place:
            self._inside.append(self._spans[self._next])
            self._next += 1
        self._inside = [span for span in self._inside if span.end > place]
        return list(self._inside)

    def _starts(self) -> list[int]:
        return [self._spans[self._next].start] if self._next < len(self._spans) else []


def _escape(found: re.Match[str]) -> str:
    return ESCAPES[found[0]]


def _change(opened: Sequence[Span], wanted: Sequence[Span]) -> Iterator[str]:
    """The tags that lead from the elements that are open to those wanted."""
    same = 0
    while same < min(len(opened), len(wanted)) and opened[same] is wanted[same]:
        same += 1
    yield from (f"</{span.name}>" for span in reversed(opened[same:]))
    yield from (span.tag for span in wanted[same:])


def find_paragraphs(marker: Marker, start: int, end: int) -> Iterator[Paragraph]:
    """The lines of a stretch of the text, in order; each character is in one."""
    while start < end:
        stop = marker.raw.find("\n", start, end) + 1 or end
        blank = not marker.raw[start:stop].strip()
        yield Paragraph(start, marker.html(start, stop), blank)
        start = stop
