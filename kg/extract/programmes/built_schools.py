"""The project of one school by its name, which is a name wherever it stands: 推进|县第二小学新建|项目."""

from __future__ import annotations

import re

from kg.extract.names import AND, find_anchors, find_schools

_BUILT = re.compile("(?:[新改扩迁续重]|改扩|异地[新迁])建$")
_BEFORE = 12
"""In so many characters before a name stands what it is cut from, or the school beside its own: 今是|街道第二小学."""


def builds_one_school(text: str, start: int, end: int) -> bool:
    """Whether the words of a project at `[start, end)` are a school that surely has a name, and how it is built.

    >>> builds_one_school("推进县第二小学新建项目", 2, 9), builds_one_school("推进乡镇小学新建项目", 2, 8)
    (True, False)
    """
    built = _BUILT.search(text, start, end)
    if built is None:
        return False
    floor = max(0, start - _BEFORE)
    window = text[floor:end]
    schools = find_schools(window, find_anchors(window).school)
    found = {(floor + one.start, floor + one.end): one.sure for one in schools}
    beside = text[start - 1 : start] in AND and any(stop == start - 1 for _, stop in found)
    return found.get((start, built.start()), False) and not beside
