"""What a row of a table finds its fact by: a quote, of which only the Chinese characters count, in Simplified script, and a number.

Blanks, line breaks, punctuation, page markers, digits and letters that a scan garbles are noise in a quote; so a judgement finds
its place again when the document is cleaned otherwise, converted, or received anew.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from typing import Any

from kg.offsets import cut
from kg.read.forms import fold, simplify

_NOT_HAN = re.compile(r"[^\u3400-\u9fff\U00020000-\U0003ffff]+")
_BREAK = re.compile(r"[。；;！!？?\n\r]")
_BLANKS = re.compile(r"\s+")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_EDGES = " \t\n,.;:!?。、，；：！？"
"""What at the edges of a quote is no part of what it says."""
AROUND = 24
"""How many characters of a quote stand before and behind what it is about, at most."""


def quote_key(quote: str) -> str:
    """What of a quote counts.

    >>> quote_key("深入推行「縣管\\n\\n3、校聘」") == quote_key("深入推行“县管校聘”")
    True
    """
    return _NOT_HAN.sub("", simplify(quote))


def quote_around(raw: str, start: int, end: int) -> str:
    """The words that stand around `[start, end)`, within its sentence, on one line."""
    floor, ceiling = max(0, start - AROUND), min(len(raw), end + AROUND)
    breaks = [m.end() for m in _BREAK.finditer(raw, floor, start)]
    stop = _BREAK.search(raw, end, ceiling)
    piece = raw[breaks[-1] if breaks else floor : stop.start() if stop else ceiling]
    return _BLANKS.sub(" ", piece).strip()


class Places:
    """Where quotes stand in one document, whatever noise stands between their characters."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self.text, self._offsets = cut(simplify(raw), (m.span() for m in _NOT_HAN.finditer(raw)))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of raw `[start, end)` among the Chinese characters; it may be empty."""
        return self._at(start), self._at(end)

    def _at(self, offset: int) -> int:
        starts, sources = self._offsets.starts, self._offsets.sources
        run = bisect_right(sources, offset) - 1
        limit = starts[run + 1] if run + 1 < len(starts) else len(self.text)
        return min(starts[run] + offset - sources[run], limit)

    def find(self, quote: str) -> list[tuple[int, int]]:
        """The spans of a quote, which may overlap; the whole text for a quote without Chinese characters, such as an empty one."""
        wanted = quote_key(quote)
        if not wanted:
            return [(0, len(self.text))]
        spans, at = [], self.text.find(wanted)
        while at >= 0:
            spans.append((at, at + len(wanted)))
            at = self.text.find(wanted, at + 1)
        return spans

    def raw_spans(self, quote: str) -> list[tuple[int, int]]:
        """Where a quote stands in the raw text, from its first character to its last: `95%` at an end counts, where it
        stands there too. None for a quote without Chinese characters.

        >>> Places("目标:覆盖率達到 95%以上,").raw_spans("覆盖率达到95%")
        [(3, 12)]
        """
        lead, tail = (_spaced(end.strip(_EDGES)) for end in _edges_of(fold(quote)))
        spans = [self._offsets.span(*found) for found in self.find(quote) if quote_key(quote)]
        return [self._extended(span, lead, tail, 3 * len(quote) + 3) for span in spans]

    def _extended(self, span: tuple[int, int], lead: str, tail: str, reach: int) -> tuple[int, int]:
        """A raw span with what stands of the quote's edges before and behind it, at most `reach` characters."""
        start, end = span
        before = re.search(rf"{lead}\s*\Z", fold(self._raw[max(0, start - reach) : start])) if lead else None
        behind = re.match(rf"\s*{tail}", fold(self._raw[end : end + reach])) if tail else None
        return start - len(before[0]) if before else start, end + len(behind[0]) if behind else end


def _edges_of(quote: str) -> tuple[str, str]:
    """What stands before a quote's first Chinese character and behind its last."""
    lead, tail = _NOT_HAN.match(quote), re.search(rf"{_NOT_HAN.pattern}\Z", quote)
    return lead[0] if lead else "", tail[0] if tail else ""


def _spaced(edge: str) -> str:
    """A pattern for an edge, whatever blanks stand in it."""
    return r"\s*".join(re.escape(character) for character in edge if not character.isspace())


def touches(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two spans share a character; an empty one must lie within or at the border of the other."""
    if one[0] == one[1]:
        return other[0] <= one[0] <= other[1]
    return one[0] < other[1] and other[0] < one[1]


def amount(mention: Mapping[str, Any]) -> str:
    """The number of a target as the table shows it: `95% 2025`; empty for what is no target."""
    if mention["type"] != "Target":
        return ""
    bounds = [mention[f] for f in ("value", "low", "high") if mention.get(f) is not None]
    number = "–".join(f"{bound:g}" if abs(bound) < 1e6 else str(bound) for bound in bounds)
    return f"{number}{mention.get('unit') or ''} {mention.get('year') or ''}".strip()


def same_amount(written: str, mention: Mapping[str, Any]) -> bool:
    """Whether a number as written, perhaps by a spreadsheet (95.00%), is the mention's; an empty one is any."""
    numbers = [float(n) for n in _NUMBER.findall(written)]
    return not numbers or numbers == [float(n) for n in _NUMBER.findall(amount(mention))]
