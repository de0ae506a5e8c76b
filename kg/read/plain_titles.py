"""Titles without a number: lines of nothing but the words that the chapters of plans are called by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.ontology import lexicon

_SHORT_LINE = re.compile(r"^[^\n\t]{4,20}$", re.M)
_SHORTEST, _GOES_ON = 4, "的,、:。;和与及"
"""Characters of a title that tell its end in mid-line, and what makes it the beginning of another one."""
_FEWEST = 2
"""So many titles make a document of chapters; a single line may be anything."""


@cache
def _title() -> re.Pattern[str]:
    of, heads = ("|".join(lexicon("headings")[key]) for key in ("plain_of", "plain"))
    one = f"(?:{of})*(?:{heads})"
    return re.compile(f"{one}(?:[与和及、]{one})*")


def plain_title_end(text: str, start: int) -> int | None:
    """Where a title of such words ends that begins at `start`, where more than a mark or 的 follows; None for another title.

    >>> text = "指导思想坚持五育并举。发展目标的实现。"
    >>> plain_title_end(text, 0), plain_title_end(text, 11)
    (4, None)
    """
    hit = _title().match(text, start)
    told = hit and hit.end() - start >= _SHORTEST and text[hit.end() : hit.end() + 1] not in _GOES_ON
    return hit.end() if hit and told else None


def find_plain_titles(text: str) -> Iterator[tuple[int, int]]:
    """Where such titles stand in a clean text, in order. Of one that comes again the last counts: a table of contents may
    stand before. For documents that number no chapter; in others the same words may be cells of a table.

    >>> text = "发展基础\\n覆盖率85%。\\n发展目标与主要任务\\n覆盖率90%。\\n"
    >>> [text[start:end] for start, end in find_plain_titles(text)]
    ['发展基础', '发展目标与主要任务']
    """
    found = {line[0]: line.span() for line in _SHORT_LINE.finditer(text) if _title().fullmatch(line[0])}
    if len(found) >= _FEWEST:
        yield from sorted(found.values())
