"""Titles without a number: lines of nothing but the words that the chapters of plans are called by."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import cache

from kg.ontology import lexicon
from kg.read.marks import NUMERAL

_SHORT_LINE = re.compile(r"^[^\n\t]{4,20}$", re.M)
_SHORTEST, _GOES_ON = 4, "的,、:。;和与及"
"""Characters of a title that tell its end in mid-line, and what makes it the beginning of another one."""
_BARE = re.compile(
    rf"^(?:[^\n]*[。;)”]|(?:{NUMERAL}{{1,3}}、|第{NUMERAL}{{1,3}}(?:[章篇编]|部分))[^\n]*)\n"
    r"(?P<title>[\u4e00-\u9fff“”、]{5,24})\n"
    r"(?=\d{1,2}[.、](?!\d)|[^\n\t|]{30,}[。;)]$)",
    re.M,
)
"""A line of nothing but words, behind a paragraph or the title of a chapter and before a paragraph or a numbered title."""
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


def find_bare_titles(text: str, headings: Set[int]) -> Iterator[tuple[int, int]]:
    """Where lines of nothing but words stand between paragraphs behind the first of the headings, in order: titles whose numbers a
    conversion lost, as it loses those that Word counts itself. For documents that number chapters and nothing in them.

    >>> text = "一、任务\\n" + 2 * "推进学前教育普惠发展\\n新建公办幼儿园,扩大普惠性资源,缩小城乡之间的差距,办好家门口的幼儿园。\\n"
    >>> [text[start:end] for start, end in find_bare_titles(text, {0})]
    ['推进学前教育普惠发展', '推进学前教育普惠发展']
    """
    found = [span for hit in _BARE.finditer(text, min(headings)) if (span := hit.span("title"))[0] not in headings]
    if len(found) >= _FEWEST:
        yield from found
