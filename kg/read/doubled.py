"""Words printed twice, as a PDF has them whose bold letters are two prints of one: 教育教育发展规划规划(2021(2021 年年."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model import SetAside

_SIGNS = tuple(2 * word for word in ("教育", "发展", "规划", "计划", "方案", "意见", "年"))
"""A text with such lines has one of these."""
_TWICE = re.compile(r"([^\s,。;!?]{1,40})(\1)|([()])( \3)")
"""Nothing stands between the prints: cells of a table may say the same twice."""
_LINE = re.compile(r"[^\n]{8,400}")
_SHARE = 0.75
"""How much of a line stands twice at least; in others 人人 and 天天 may be meant."""


def set_aside_doubled(shadow: str) -> Iterator[SetAside]:
    """The second print of each word, in lines of such words.

    >>> [span.start for span in set_aside_doubled("教育教育 发展发展(2021(2021 年年) )")]
    [2, 7, 14, 21, 23]
    """
    for line in _LINE.finditer(shadow) if any(sign in shadow for sign in _SIGNS) else ():
        twice = list(_TWICE.finditer(line[0]))
        if sum(len(hit[0]) for hit in twice) >= _SHARE * (len(line[0]) - line[0].count(" ")):
            second = (hit.span(2 if hit[2] else 4) for hit in twice)
            yield from (SetAside(line.start() + start, line.start() + end, "doubled") for start, end in second)
