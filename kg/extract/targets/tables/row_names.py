"""The name of a table's row, where several cells or rows make it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from kg.extract.targets.names import of_other_stage
from kg.extract.targets.wording import with_stage_first, words
from kg.extract.word_lists import WordLists

OF_WHICH = ("其中", "#")
"""What opens the name of a row that is a part of one above."""
OPENING = re.compile(f"^(?:{'|'.join(OF_WHICH)})?[:—、 ]*")
"""What stands before such a name: 其中:|公办园."""
_LISTS = WordLists("targets")
_ALL_STAGES = _LISTS.pattern("^{tables.all_stages}")
_PEOPLE = _LISTS.pattern("^[^,。;]{0,6}?{units.people}++(?!园)")
_WHOLE = 6
"""A name of so many characters says what it is of."""
_OF_ITSELF = (("学前", re.compile("(?<!校)园|幼儿")), ("高等", re.compile("高校")))
"""How groups begin, and what in a name says as much: 学前教育|公办园在园幼儿占比, 高等教育|在市高校在校生."""
_NO_HEAD = frozenset({"教育"})
"""What names of one group and of another share."""


def row_name(names: list[str]) -> str:
    """The name of a row: its last cell, behind the cells before it that say something else, or a stage of schooling before the cell that
    says of what it is a part.

    >>> row_name(["学位供给", "新增学位(个)"]), row_name(["教师宿舍", "建设(套)"]), row_name(["小学", "专任教师"])
    ('新增学位(个)', '教师宿舍建设(套)', '小学专任教师')
    >>> row_name(["条件", "生均校舍面积"]), row_name(["生均图书", "小学"]), row_name(["师资", "专任教师本科占比(初中)"])
    ('生均校舍面积', '小学生均图书', '初中专任教师本科占比')
    """
    own = with_stage_first(names[-1])
    if len(names) > 1 and words().is_stage(own) and not words().stage.search(names[-2]):
        return own + names[-2]
    return "".join(n for n in names[:-1] if not _share_words(n, own) and not _is_group(n, own)) + own


def _is_group(name: str, own: str) -> bool:
    """Whether a cell only says under what head an indicator stands that has a whole name itself: 条件|生均校舍面积.

    A name that tells its stage is whole under the head of a stage too: 学前教育|普惠性幼儿园覆盖率, but not 中职|占高中阶段比例.
    """
    whole = len(own) >= _WHOLE and not own.startswith(words().bare_of_stage_words)
    stage = words().stage.search
    said = any(name.startswith(group) and told.search(own) for group, told in _OF_ITSELF)
    return whole and (not stage(name) or said or stage(own.partition("占")[0]) is not None)


@dataclass(slots=True)
class Parts:
    """Names the rows of a table that are parts of a row above; ask in their order.

    >>> parts = Parts()
    >>> [parts.name(name, unit) for name, unit in (("在校生", "人"), ("其中:小学", None), ("初中", None), ("巩固率", "%"))]
    [('在校生', '人'), ('小学在校生', '人'), ('初中在校生', '人'), ('巩固率', '%')]
    """

    _whole: str = ""
    _unit: str | None = None
    _opened: bool = False

    def name(self, name: str, unit: str | None) -> tuple[str, str | None]:
        """The name of a row and its unit, that of the whole where it has none; 初中 goes on with 其中:小学."""
        first = name.startswith(OF_WHICH)
        self._opened = first or (self._opened and words().is_stage(name.strip()))
        goes_on = not self._opened and words().is_stage(name) and not words().is_stage(self._whole)
        other = of_other_stage(name, self._whole) if goes_on and unit in (None, self._unit) else ""
        if other:  # 小学生均图书, 初中
            return other, unit or self._unit
        if not self._opened or not self._whole:
            self._whole, self._unit = name, unit
            return name, unit
        return of_whole(self._whole, OPENING.sub("", name)), unit or self._unit


def of_whole(whole: str, own: str) -> str:
    """The name of a part: behind its own words the whole's, or before them whom both are of, or its own where it is whole.

    >>> of_whole("中小学近视率", "小学"), of_whole("小学教师专科以上学历比例", "本科以上学历比例"), of_whole("在校生", "寄宿率")
    ('小学近视率', '小学教师本科以上学历比例', '寄宿率')
    """
    if words().is_stage(own):
        return own + _ALL_STAGES.sub("", whole)
    shared, rate = _share_words(whole, own), words().is_rate(own)
    if not (shared or rate):
        return own + whole
    people = _PEOPLE.match(whole) if shared and rate and not _PEOPLE.match(own) else None
    return people[0] + own if people else own


def _share_words(one: str, other: str) -> bool:
    pairs = {a + b for a, b in pairwise(other)} - _NO_HEAD
    return any(a + b in pairs for a, b in pairwise(one))
