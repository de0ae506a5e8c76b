"""Rises and falls: the number where one starts tells how things stand, the one where it ends what shall be."""

from __future__ import annotations

import re

from kg.extract.targets.sites import Site
from kg.extract.targets.trim import split_tail, strip_lead
from kg.extract.word_lists import WordLists

_LISTED = re.compile(r"(?:\([^()]{4,12}\))?(?:[、和与][\d.]+[%\u4e00-\u9fff]{1,2}){0,4}(?:分别|已经?|逐步|稳步)?")
"""What may stand between where a rise starts, or the first of several, and its verb: 由6.2%|、4.8%分别|降至, 由97%|(2025年)|提高到."""
_STARTS = re.compile(r"[\u4e00-\u9fff]{0,8}?基础上(?!浮)|→(?!20\d\d年)")
"""Behind a number, what tells that a rise starts there (7个|教育集团基础上); not 2023年40%→2024年55%, which are both to come."""
_FARTHEST = 12
"""How far before its number 由 stands, in characters."""
_LISTS = WordLists("targets", "status")
_MERGED = _LISTS.pattern(r"[^,;。\d]{0,12}{merged}[为成到至]\d+")
"""What is merged or changed into another number of its kind: (将18所)|村小整合为9所."""


def starts_rise(text: str, site: Site) -> bool:
    """Whether the number is where a rise starts: 由76%提高到100%, 在现有17所基础上新增3所, 将18所村小整合为9所."""
    end = site.quantity.end
    if _STARTS.match(text, end):
        return True
    merged = _MERGED.match(text, end)
    if merged and site.quantity.unit and text.startswith(site.quantity.unit, merged.end()):
        return True
    near = site.left[-_FARTHEST:]
    if "由" not in near and "从" not in near:
        return False
    listed = _LISTED.match(text, end)
    return text.startswith(_LISTS.ends("rises"), listed.end() if listed else end)


def ends_rise(text: str, site: Site) -> bool:
    """Whether a number is only where the rise from the one before goes: (名师由86名)增加到150名."""
    start = site.in_clause
    return start is not None and starts_rise(text, start) and not strip_lead(split_tail(site.left)[0])
