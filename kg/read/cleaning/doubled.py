"""What a conversion printed twice: words, as a PDF has them whose bold letters are two prints of one (教育教育发展规划规划(2022(2022 年年);
or one letter in four, as a site has it whose pieces of a text overlap (全县教育育事业发发展规划划).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model import SetAside

_SIGNS = tuple(2 * word for word in ("教育", "规划", "计划", "方案", "意见"))
"""A text with such lines has one of these."""
_TWICE = re.compile(r"([^\s,。;!?]{1,40})(\1)|([()])( \3)")
"""Nothing stands between the prints: cells of a table may say the same twice."""
_LINE = re.compile(r"[^\n]{8,400}")
_SHARE = 0.75
"""How much of a line stands twice at least; in others 人人 and 天天 may be meant."""


def set_aside_doubled(shadow: str) -> Iterator[SetAside]:
    """The second print of each word, in lines of such words.

    >>> [span.start for span in set_aside_doubled("教育教育 发展发展(2022(2022 年年) )")]
    [2, 7, 14, 21, 23]
    """
    for line in _LINE.finditer(shadow) if any(sign in shadow for sign in _SIGNS) else ():
        twice = list(_TWICE.finditer(line[0]))
        if sum(len(hit[0]) for hit in twice) >= _SHARE * (len(line[0]) - line[0].count(" ")):
            second = (hit.span(2 if hit[2] else 4) for hit in twice)
            yield from (SetAside(line.start() + start, line.start() + end, "doubled") for start, end in second)


_AS_BEFORE = re.compile(r"(?s)(.)(?=\1)")
_PAIR = re.compile(r"([\u4e00-\u9fff0-9])(?=\1)")
_DIGITS = re.compile(r"\d+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_PIECE = 4
"""Letters of a piece, the last of which opens the next one."""
_SAMPLE, _STUTTERED = 500, 0.1
"""Of how many letters in the middle of a text one in ten or more is as the one before, where pieces overlap."""


def set_aside_stuttered(shadow: str) -> Iterator[SetAside]:
    """The letter that a piece of four repeats from the one before. One that stands alone may be meant (99, 人人).

    >>> text = "全县教育育事业发发展规划划(20211-20225年年)学学前教育育毛入园园率达到99%"
    >>> "".join(text[s.start : s.end] for s in set_aside_stuttered(text))
    '育发划12学育园'
    """
    sample = shadow[max(0, len(shadow) // 2 - _SAMPLE) :][: 2 * _SAMPLE]
    if len(_AS_BEFORE.findall(sample)) < _STUTTERED * len(sample):
        return
    pairs = {hit.start() for hit in _PAIR.finditer(shadow)}
    pairs -= {p for p in pairs if p - 1 in pairs and p + 1 in pairs}  # within a run of one letter
    beside = {p: (p - _PIECE in pairs) + (p + _PIECE in pairs) for p in pairs}
    if sum(map(bool, beside.values())) >= _STUTTERED * len(shadow):
        numbers = {p for run in _DIGITS.finditer(shadow) for p in _in_number(shadow, run, beside)}
        found = {p for p, n in beside.items() if n and not shadow[p].isdigit()} | numbers
        yield from (SetAside(p + 1, p + 2, "doubled") for p in sorted(found))


def _in_number(text: str, run: re.Match[str], beside: dict[int, int]) -> list[int]:
    """Which digits of a number stand before one that is repeated: those between two other such letters, or those but for which
    it is a year."""
    pairs = [p for p in range(*run.span()) if p in beside]
    rest = "".join(text[p] for p in range(*run.span()) if p - 1 not in pairs)
    return pairs if _YEAR.fullmatch(rest) else [p for p in pairs if beside[p] == 2]
