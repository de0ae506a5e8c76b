"""Who answers for what: (区教委牵头,区财政局配合), 责任单位:市教育局."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import cache

from kg.ontology import lexicon

_BRACKET = re.compile(r"\([^()\n]{4,400}\)")
_LABEL = re.compile(r"(?:牵头|责任|主责|主管|配合|参与|协助|协同|实施|承办)(?:单位|部门)[::]")


@cache
def _role() -> re.Pattern[str]:
    return re.compile(lexicon("names")["joint"]["role"])


def roles(text: str) -> Callable[[int, int], str | None]:
    """A function from the span of a body to "lead", "support" or None.

    >>> text = "(区教委牵头,区财政局配合)"
    >>> role_at = roles(text)
    >>> role_at(1, 4), role_at(7, 11)
    ('lead', 'support')
    """
    spans = [m.span() for m in _BRACKET.finditer(text) if _role().search(m[0])]
    lines = [(m.start(), _line_end(text, m.end())) for m in _LABEL.finditer(text)]
    spans = sorted({*spans, *lines})
    starts = [start for start, _ in spans]

    def role_at(start: int, end: int) -> str | None:
        index = bisect_right(starts, start) - 1
        while index >= 0 and start - starts[index] < 500:
            if end <= spans[index][1]:
                return _role_in(text, spans[index], start, end)
            index -= 1
        return None

    return role_at


def _line_end(text: str, start: int) -> int:
    stop = re.compile(r"[\n。;)]").search(text, start)
    return stop.start() if stop else len(text)


def _role_in(text: str, span: tuple[int, int], start: int, end: int) -> str | None:
    before = [m for m in _LABEL.finditer(text, span[0], start)]
    if before:
        return "support" if before[-1][0][:2] in ("配合", "参与", "协助", "协同") else "lead"
    earlier = _role().search(text, span[0], start)
    hit = _role().search(text, end, span[1])
    if hit is None:
        return None
    if hit.lastgroup == "support" and not earlier and text.startswith("按职责", hit.start()):
        return "lead"
    return hit.lastgroup
