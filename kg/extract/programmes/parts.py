"""What a sentence says to be part of an initiative: A工程,下设B项目、C项目; 在A工程方面,一是…,二是…; B项目是A工程的一部分."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from kg.extract.programmes.words import NUMERAL, parts_introduced
from kg.extract.word_lists import WordLists
from kg.model import Programme

_COUNTS_UP = re.compile("”?(?:方面)?(?:,[^,。;:\n]{2,10}?)?[:,](?=一是|首先)")
"""What stands between an initiative and its parts, where those are counted up: A工程|,其下三项:|一是B行动,…;二是C行动."""
_BEHIND_LIST, _CLAUSE = re.compile("[,)]"), re.compile(";")
"""What ends the list of parts, in brackets or not; what parts those that have a clause each."""
_REACH = 400
"""How far behind an initiative the list of its parts may reach, in characters; a page may be one endless sentence."""
_BEHIND_NAME = 2
_GOES_ON = "其中"
"""The sentence behind an initiative's that tells of its parts begins so: 实施A工程。|其中,B计划培养10名."""
_LISTS = WordLists("programmes", "parts")
_SEVERAL = _LISTS.pattern(
    r"”?,{concerned}(?=[^,。;:\n]{4,80}(?:{numeral}[大项]|\d个)(?:子|重点)?{several})", numeral=NUMERAL
)
"""What stands between an initiative and those that a verb carries out together, and counts: A工程|,实施|“B”“C”两大计划."""
_BELONGS = _LISTS.pattern(r"”?(?:(?P<is>{is})|(?:,[将把]其)?{belongs})(?P<far>[^,。;:“\n]{0,20}“?)")
"""What stands between a part and its whole, `far` as far as the whole may be."""
_IS_PART = _LISTS.pattern(r"”?的[^,。;的]{0,6}?{part}")


class Sentences:
    """Finds the whole of which a sentence tells that an initiative is part; `programmes` ascend."""

    def __init__(self, text: str, programmes: Sequence[Programme]) -> None:
        self.text = text
        self.programmes = programmes
        self._starts = [p.start for p in programmes]

    def whole(self, programme: Programme, line: int) -> Programme | None:
        """The initiative that the sentence, in the line from `line` on, says holds this one, before it or behind."""
        return self._introducer(programme, line) or self._belongs_to(programme)

    def counting_up(self, programme: Programme, line: int) -> Programme | None:
        """The initiative of the same sentence whose parts are counted up, the one (一是…) or the others (二是…) of them."""
        _, first, last = self._before(programme, line)
        return next((p for p in self.programmes[first:last] if _COUNTS_UP.match(self.text, p.end)), None)

    def _introducer(self, programme: Programme, line: int) -> Programme | None:
        """The initiative that the sentence says holds the list in which this one stands: A工程,下设B项目、C项目."""
        sentence, first, last = self._before(programme, line)
        behind = programme.end + _BEHIND_NAME
        introduced = (
            (p, parts_introduced().match(self.text, p.end, behind) or _SEVERAL.match(self.text, p.end))
            for p in self.programmes[first:last]
        )
        lists = [(holder, hit.end()) for holder, hit in introduced if hit and hit.end() <= programme.start]
        apart = self.text.rfind(";", sentence, programme.start) if lists else 0
        clauses = [(holder, at) for holder, at in lists if holder.end <= apart and self.text[at - 1] == ":"]
        rest = [(holder, at) for holder, at in lists if holder.end > apart]
        starts = self._starts[first : last + 1]
        return self._in_list(rest, _BEHIND_LIST, sentence, starts) or self._in_list(clauses, _CLAUSE, sentence, starts)

    def _in_list(
        self, lists: list[tuple[Programme, int]], ends: re.Pattern[str], sentence: int, starts: list[int]
    ) -> Programme | None:
        """The holder of the first list that reaches to the last of some initiatives: one begins behind all that `ends` it, or each clause
        from there on begins with a part: 其中青蓝计划培养100名,|名师计划培养20名; 包括:青蓝计划,…;|名师计划,…."""
        if not lists:
            return None
        opens = {start - self.text.startswith("“", start - 1) for start in starts}
        behind = {hit.end() for hit in ends.finditer(self.text, sentence, starts[-1])}
        last, other = max(behind, default=sentence), max(behind - opens, default=sentence)
        whole = last if ends is _BEHIND_LIST else starts[-1]
        return next((holder for holder, at in lists if at >= whole or (at in opens and at >= other)), None)

    def _before(self, programme: Programme, line: int) -> tuple[int, int, int]:
        """Where the sentence of an initiative begins, and which stand in it before this one: `programmes[first:last]`."""
        floor = max(line, programme.start - _REACH)
        sentence = max(floor, self.text.rfind("。", floor, programme.start) + 1)
        if sentence > floor and self.text.startswith(_GOES_ON, sentence):
            sentence = max(floor, self.text.rfind("。", floor, sentence - 1) + 1)
        return sentence, bisect_left(self._starts, sentence), bisect_left(self._starts, programme.start)

    def _belongs_to(self, programme: Programme) -> Programme | None:
        """The initiative behind it of which it is told to be a part: B项目|是我市|A工程|的重要组成部分; B项目|隶属于|A工程."""
        hit = _BELONGS.match(self.text, programme.end)
        at = bisect_left(self._starts, programme.end)
        whole = self.programmes[at] if hit and at < len(self.programmes) else None
        if hit is None or whole is None or not hit.start("far") <= whole.start <= hit.end("far"):
            return None
        sure = hit["is"] is None or _IS_PART.match(self.text, whole.end) is not None
        return whole if sure else None
