"""Brackets that say of what stands before them by when: 建成学校8所(2023年底前完成)."""

from __future__ import annotations

import re

from kg.extract.targets.years.dates import MONTH
from kg.extract.word_lists import WordLists

_IN_BRACKETS = WordLists("targets", "years").pattern(
    r"{month}(?:年?[底末初]|[春秋]季)?[之以]?(?:[前内](?:,[^()\d]{2,40})?)?(?P<done>(?P<ready>{how}?{ready})?[^()\d,;]{0,8})[)】〕]",
    month=MONTH,
)
"""How a bracket ends that says by when: (2023年底前完成), (县教育局,2024年), (2024年秋季|投用)."""
_OF_COUNT = re.compile(r"\d[^\d,;。:()\n]{1,6}\($")
_HEAD_OF_BRACKET = re.compile(r"\((?:责任|牵头)?[^()\d]{2,60},$")
_LONGEST_BEFORE = 60
"""How far back what a bracket dates is looked for, in characters."""


def is_due_in_brackets(text: str, start: int, stop: int) -> bool:
    """Whether a bracket says of what stands before it by when: 建成学校8所(2023年底前完成), 扩建5所(2022年), (县教育局,2024年底)."""
    closed = _IN_BRACKETS.match(text, stop)
    if closed is None:
        return False
    before = text[max(0, start - _LONGEST_BEFORE) : start]
    if before.endswith(","):
        return _HEAD_OF_BRACKET.search(before) is not None and not closed["done"].strip("完成")
    return before.endswith(("(", "【", "〔")) and (
        "完成" in closed["done"] or "前" in closed[0] or "年内" in closed[0] or _counted(before, closed)
    )


def _counted(before: str, closed: re.Match[str]) -> bool:
    """Whether a bracket that says when what is built is there, or holds a year alone, stands right behind a number: 5所(2022年),
    学位900个(2023年9月投用), but not 第一阶段(2022年)."""
    return closed["done"] == (closed["ready"] or "") and _OF_COUNT.search(before) is not None
