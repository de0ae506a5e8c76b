"""Lines that come back on every page of a text: its title, or the name of a gazette, with the number of the page or without."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from kg.model import SetAside
from kg.read.cleaning.page_marks import FEWEST_IN_LINE, PAGE_NUMBER, regular

_HEAD_AND_NUMBER = re.compile(
    r"(?P<first>\d{1,3})(?: ?\||(?= ))\s*(?P<below>\S.*)|(?P<above>.*?\S)(?: ?\||(?= ))\s*[-—·]?\s*第?\s*(?P<last>\d{1,3})"
    r"\s*(?:页(?:\s*[,/]?\s*共\s*\d{1,3}\s*页)?)?\s*[-—·]?"
)
"""A title and the number of a page in one line: 12 | 东县教育规划, 东县教育规划    第 12 页."""
_PAGE_ENDS = tuple("0123456789页-—·")
"""What such a line ends with, where it does not begin with the number."""
_NO_HEAD = re.compile(r"[。;!?::\t|\d]")
_YEARS = re.compile(r"\(?20\d\d年?(?:[-—~至]20\d\d年?)?\)?")
"""What the title of a plan has of digits."""
_SHORTEST_HEAD, _LONGEST_HEAD = 4, 60
_SHORTEST_HEADED = 300
"""Characters that a page with a title over it holds at least."""
_LINE = re.compile(r"[^\n]+")


def set_aside_running_heads(shadow: str) -> Iterator[SetAside]:
    """Lines that come back on every page of a PDF: the same short line four times and more, after the first."""
    yield from _beside_page_numbers(shadow)
    seen: dict[str, list[re.Match[str]]] = {}
    for line in _LINE.finditer(shadow):
        if _SHORTEST_HEAD <= len(words := line[0].strip()) <= _LONGEST_HEAD:
            seen.setdefault(words, []).append(line)
    yield from _with_page_numbers(seen)
    for text, hits in seen.items():
        gaps = [b.start() - a.start() for a, b in pairwise(hits)]
        if len(hits) >= 4 and _may_head(text) and min(gaps) > _SHORTEST_HEADED:
            yield from (SetAside(h.start(), h.end(), "header") for h in hits[1:])


def _may_head(line: str) -> bool:
    """Whether a line may be a title: of words, and of years at most.

    >>> _may_head("东县教育行动计划(2023—2025年)"), _may_head("2023—2025年"), _may_head("毛入园率95%")
    (True, False, False)
    """
    words = _YEARS.sub("", line)
    return len(words) >= _SHORTEST_HEAD and not _NO_HEAD.search(words)


def _with_page_numbers(lines: Mapping[str, list[re.Match[str]]]) -> Iterator[SetAside]:
    """The same short line with the number of each page before or behind it, of every page or every other one. Rows that count the
    same year by year (新建幼儿园 3, then 4) stand at no such regular distance."""
    seen: dict[str, list[tuple[int, int, int]]] = {}
    for words, hits in lines.items():
        if not (words[0].isdecimal() or words.endswith(_PAGE_ENDS)):
            continue
        if (hit := _HEAD_AND_NUMBER.fullmatch(words)) and _may_head(text := hit["below"] or hit["above"]):
            seen.setdefault(text, []).extend((int(hit["first"] or hit["last"]), *line.span()) for line in hits)
    for pages in seen.values():
        steps = {(b[0] - a[0], b[1] - a[1] > _SHORTEST_HEADED) for a, b in pairwise(pages)}
        on_pages = steps in ({(1, True)}, {(2, True)}) and regular([b[1] - a[1] for a, b in pairwise(pages)])
        if on_pages and len(pages) >= FEWEST_IN_LINE:
            yield from (SetAside(start, end, "header") for _, start, end in pages)


def _beside_page_numbers(shadow: str) -> Iterator[SetAside]:
    """The same short line above or below the number of two pages and more: a title, or the name of a gazette."""
    seen: dict[str, set[tuple[int, int]]] = {}
    for number in PAGE_NUMBER.finditer(shadow):
        above = shadow.rfind("\n", 0, max(0, number.start() - 1)) + 1, number.start() - 1
        below = number.end() + 1, shadow.find("\n", number.end() + 1)
        for start, end in (above, below):
            line = shadow[start:end].strip() if start < end else ""
            if len(line) <= _LONGEST_HEAD and _may_head(line):
                seen.setdefault(line, set()).add((start, end))
    for spans in seen.values():
        if len(spans) >= 2:
            yield from (SetAside(start, end, "header") for start, end in sorted(spans))
