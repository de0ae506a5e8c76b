"""How an initiative stands in its line: as the head of an item or of the paragraph, as one more beside those, or in passing."""

from __future__ import annotations

import re
from bisect import bisect_right

from kg.extract.programmes.items import heads_item, is_labelled, prefix_in_head
from kg.extract.programmes.words import NUMBERED, lead
from kg.extract.word_lists import WordLists
from kg.model import Programme, Section

_LONGEST_VERB = 5
_LONGEST_AIM = 8
_ITEM_END = re.compile("”?[。:,;]")
_SENTENCE_END = re.compile("”?(?:[。:]|——)")
_LONGEST_LEAD = 12
_FARTHEST = 16
"""How far before a name stands what tells that it is another's, in characters."""
_LISTS, _OTHERS = WordLists("programmes", "enclosing"), WordLists("programmes", "generic", "other")
CARRIED_OUT = _LISTS.pattern(r"{how}?{carried_out}“?$")
"""What says before a name that it is carried out."""
_CARRIED_OUT_FOR = _LISTS.pattern(r"{how}?{carried_out}(?:[^\W\d_]{0,{longest_aim}}“)?$", longest_aim=str(_LONGEST_AIM))
"""… or with what it is for, where the name is quoted: 实施|骨干教师培养“|青蓝计划."""
_GOES_ON = _LISTS.pattern(r"”?,{goes_on_how}?{goes_on}")


class Lines:
    """The lines of a text, asked how initiatives stand in them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(m.end() for m in re.finditer("\n", text))]

    def start(self, one: Programme | Section) -> int:
        """Where the line begins in which an initiative or a section does."""
        return self._starts[bisect_right(self._starts, one.start) - 1]

    def is_item(self, programme: Programme) -> bool:
        """Whether a name is the head of an item, behind a verb too: 1.实施青蓝计划。"""
        if heads_item(self._text, programme.start, programme.end):
            return True
        if _ITEM_END.match(self._text, programme.end) is None:
            return False
        floor = max(self.start(programme), programme.start - _LONGEST_VERB - _LONGEST_AIM)
        verb = _CARRIED_OUT_FOR.search(self._text, floor, programme.start)
        return verb is not None and is_labelled(self._text, verb.start())

    def leads(self, programme: Programme) -> bool:
        """Whether a paragraph begins with a sentence that is but the name: 实施学生健康提升工程。 or 5.青年人才“留株工程”。"""
        line = self.start(programme)
        before = self._text[line : programme.start].removesuffix("“")
        heads = (is_labelled(self._text, programme.start) or NUMBERED.fullmatch(before)) and "。" not in before
        ends = _SENTENCE_END.match(self._text, programme.end) or (heads and _GOES_ON.match(self._text, programme.end))
        if programme.start - line > _LONGEST_LEAD or not ends:
            return False
        return bool(heads or _is_but_a_verb(before) or prefix_in_head(before.lstrip()))

    def is_sister(self, programme: Programme, leader: Programme) -> bool:
        """Whether the name is a sentence, or the head of an item, as that of the paragraph's leader is."""
        if self.is_item(programme):
            return True
        line = self.start(programme)
        before = self._text[max(line, self._text.rfind("。", line, programme.start) + 1) : programme.start]
        alone = self._text.startswith("。", programme.end) and "," not in before and _is_but_a_verb(before)
        if alone and self._is_bare(leader) and before.strip("“"):
            return False  # 1.强师工程。实施青蓝计划。: the one heads the item, the other is carried out in it
        return alone

    def is_in_passing(self, programme: Programme) -> bool:
        """Whether it is another's, which the place or a school was admitted to: 入选省级县中托管帮扶项目, 省级“三名工程”专业群."""
        floor = max(0, programme.start - _FARTHEST)
        behind = programme.end + self._text.startswith("”", programme.end)
        if self._text.endswith(_OTHERS.ends("awarded"), floor, programme.start):
            return True
        held = self._text.startswith(_OTHERS.ends("held_by"), behind)
        return held and CARRIED_OUT.search(self._text, floor, programme.start) is None

    def _is_bare(self, leader: Programme) -> bool:
        """Whether the paragraph's leader stands at its head without a verb, behind a label at most."""
        return leader.start == self.start(leader) or is_labelled(self._text, leader.start)


def _is_but_a_verb(before: str) -> bool:
    """Whether what stands before a name is nothing, or says only that it is carried out."""
    return not before or before.endswith("实施") or lead().fullmatch(before) is not None
