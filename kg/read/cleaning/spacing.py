"""Texts that a scan spaced out: a blank or two behind each character."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SAMPLE = 2000
_SPACED = re.compile(r"(?<=\S) {1,2}(?=\S)")
_SPACING = re.compile(r"(?<=\S) {1,2}(?=[ \S])")


def is_spaced(text: str) -> bool:
    """Whether a scan put a blank or two behind each character, those of numbers too: 到 2 0 2 5 年."""
    middle = max(0, len(text) // 2 - _SAMPLE)
    sample = text[middle : middle + 2 * _SAMPLE]
    return sample.count(" ") >= 0.4 * len(sample) and len(_SPACED.findall(sample)) >= 0.25 * len(sample)


def find_spacing(text: str) -> Iterator[tuple[int, int]]:
    """The blanks of a text that is spaced out; where there are more, there were some before, and two are its own.

    >>> list(find_spacing("小 学   3 所"))
    [(1, 2), (3, 5), (7, 8)]
    """
    yield from (hit.span() for hit in _SPACING.finditer(text))


def without_spacing(text: str) -> str:
    """A part of a text that is spaced out, without these blanks.

    >>> without_spacing("发 布 日 期 :   2 0 2 2 年")
    '发布日期: 2022年'
    """
    return _SPACING.sub("", text)
