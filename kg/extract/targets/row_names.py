"""The name of a table's row, where several cells or rows make it."""

from __future__ import annotations

from itertools import pairwise

from kg.extract.targets.trim import RATE
from kg.extract.targets.words import words

_OF_WHICH = ("其中", "#")
_NO_HEAD = frozenset({"教育"})
"""What names of one group and of another share."""


def row_name(names: list[str]) -> str:
    """The name of a row: its last cell, behind the cells before it that say something else.

    >>> row_name(["学位供给", "新增学位(个)"]), row_name(["教师宿舍", "建设(套)"]), row_name(["小学", "专任教师"])
    ('新增学位(个)', '教师宿舍建设(套)', '小学专任教师')
    """
    own = names[-1]
    return "".join(n for n in names[:-1] if not _share_words(n, own)) + own


def part_name(name: str, whole: str) -> str:
    """The name of a row that is part of the `whole` of a row above; any other name as it is.

    >>> part_name("其中:女童", "小学巩固率"), part_name("其中:女教师占比", "专任教师"), part_name("女童", "小学巩固率")
    ('女童小学巩固率', '女教师占比', '女童')
    """
    if not is_part(name) or not whole:
        return name
    own = name.lstrip("其中#:—、 ")
    return own if RATE.search(own) or _share_words(whole, own) else own + whole


def is_part(name: str) -> bool:
    """Whether a row counts part of what a row above counts: 其中:女童, and 初中 behind 其中:小学."""
    return name.startswith(_OF_WHICH) or words().is_stage(name.strip())


def _share_words(one: str, other: str) -> bool:
    pairs = {a + b for a, b in pairwise(other)} - _NO_HEAD
    return any(a + b in pairs for a, b in pairwise(one))
