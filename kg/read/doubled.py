"""Words printed twice, as a PDF has them whose bold letters are two prints of one: 教育教育发展规划规划(2021(2021 年年."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model import SetAside, cut

_SIGNS = tuple(2 * word for word in ("教育", "发展", "学校", "建设", "目标"))
"""A text with such lines has one of these."""
_TWICE = re.compile(r"(.{1,40})\1", re.S)
_LINE = re.compile(r"[^\n]{8,4000}")
_BLANKS = re.compile(r"[ \t]+")
_SHARE = 0.75
"""How much of a line stands twice at least; in others 人人 and 天天 may be meant."""


def set_aside_doubled(shadow: str) -> Iterator[SetAside]:
    """The second print of each word, with the blank before it: 到到 2025 2025 年年.

    >>> [span.start for span in set_aside_doubled("教育教育 发展发展(2021 (2021 年年)")]
    [2, 7, 14, 22]
    """
    for line in _LINE.finditer(shadow) if any(sign in shadow for sign in _SIGNS) else ():
        text, offsets = cut(line[0], [blank.span() for blank in _BLANKS.finditer(line[0])])
        twice = list(_TWICE.finditer(text))
        if sum(len(hit[0]) for hit in twice) >= _SHARE * len(text):
            second = offsets.spans((hit.end(1) - 1, hit.end()) for hit in twice)
            yield from (SetAside(line.start() + last + 1, line.start() + end, "doubled") for last, end in second)
