"""Titles in 《 》, and those of which a page lost one of the two marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kg.extract.word_lists import WordLists

Span = tuple[int, int]

_MARK = re.compile(r"《|》|\n\n|。\n")
_CLAUSE = re.compile("[,。;]")
_LOST_END = re.compile(r",(?<=年\),)")
"""What ends a title whose mark a conversion put further on: 《甲省教育规划(2010—2020年),促进发展,更好地》."""
_LONGEST = 90
"""No title is longer, in characters; an unclosed 《 does not swallow the page."""
_LISTS = WordLists("documents")
_PAPER = _LISTS.pattern(r"(?:{ends|}|计划|通知)(?:\([^()]*\))?$")
"""How the titles of papers end."""
_UNOPENED = _LISTS.pattern(r"(?:^[、和与及]|.*(?<!关于){unopened}了?)([^\n,。;:《》]{5,60})$")
"""What leads to a title without its first mark, and the title: 印发|甲县清廉学校建设方案》."""


@lru_cache(maxsize=1)
def find_marked_titles(text: str) -> tuple[Span, ...]:
    """The insides of the outermost pairs of 《 》, nested ones counted; a pair may reach over one line end. Where one mark is lost, the title
    ends with its clause, or begins behind a word that leads to it, if it ends as that of a paper does.

    >>> find_marked_titles("《〈意见〉实施方案》和《教育法》")
    ((1, 9), (12, 15))
    >>> find_marked_titles("印发学位建设方案》《教师培训规划,落实《教育法》《校园规划,建好")
    ((2, 8), (10, 16), (20, 23), (25, 29))
    """
    return tuple(_find_marked(text))


def _find_marked(text: str) -> Iterator[Span]:
    depth, start, behind = 0, 0, 0
    for mark in _MARK.finditer(text):
        at = mark.start()
        if depth and (mark[0][-1] == "\n" or at - start > _LONGEST or _is_unclosed(text, start, mark)):
            yield from _cut_at_clause(text, start, at)
            depth = 0
        if mark[0] == "《":
            start = start if depth else mark.end()
            depth += 1
        elif mark[0] == "》" and depth:
            depth -= 1
            if depth == 0 and at > start:
                lost = _LOST_END.search(text, start, at)
                yield start, lost.start() if lost else at
        elif mark[0] == "》":
            yield from _unopened(text[max(behind, at - _LONGEST) : at], at)
        behind = mark.end()
    if depth:
        yield from _cut_at_clause(text, start, len(text))


def _is_unclosed(text: str, start: int, mark: re.Match[str]) -> bool:
    """Whether the title that begins at `start` was never closed before the next one begins."""
    return mark[0] == "《" and _CLAUSE.search(text, start, mark.start()) is not None


def _unopened(before: str, end: int) -> Iterator[Span]:
    """The title that ends at `end` and lost its first mark, where what stands before the other leads to it."""
    found = _UNOPENED.search(before)
    if found and _PAPER.search(found[1]):
        yield end - len(found[1]), end


def _cut_at_clause(text: str, start: int, limit: int) -> Iterator[Span]:
    """The title that was never closed, where it ends with its clause as that of a paper does."""
    clause = _CLAUSE.search(text, start, min(limit, start + _LONGEST))
    if clause and _PAPER.search(text[start : clause.start()]):
        yield start, clause.start()
