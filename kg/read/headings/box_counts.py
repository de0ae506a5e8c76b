"""Where a box (专栏) ends: headings within it have counts of their own, and one that goes on with the plan's count stands behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kg.model import Section
from kg.read.marks import NUMBERS

_CHAPTERS = frozenset(("division", "chapter", "part", "article", "one"))
_NO_DIGIT = re.compile(r"\D")


@dataclass(slots=True)
class _Count:
    inside: int = 0
    outside: int = 0


@dataclass(slots=True)
class BoxCounts:
    """The last numbers of the headings 1. and (一), inside the box and outside; asked for each heading in reading order."""

    _arabic: _Count = field(default_factory=_Count)
    _bracket: _Count = field(default_factory=_Count)

    def holds(self, kind: str, label: str, start: int, box: Section | None) -> bool:
        """Whether a heading (一) counts what the open `box` holds: right behind its title, or where the plan's own count
        stands elsewhere."""
        if kind != "bracket":
            if kind == "box" or kind in _CHAPTERS:
                self._bracket = _Count(outside=self._bracket.outside if kind == "box" else 0)
            return False
        number = NUMBERS.get(label[1:-1], 0)
        count = self._bracket
        goes_on = number == count.outside + 1
        counted = number == count.inside + 1 or (number == 2 and not count.inside)
        right_behind = box is not None and number == 1 and box.body >= start - 1
        inside = box is not None and (right_behind or (counted and not goes_on))
        if inside:
            count.inside, self._arabic.inside = number, 0
        else:
            count.outside, self._arabic = number, _Count()
        return inside

    def ends(self, kind: str, label: str, box: Section | None) -> bool:
        """Whether a heading 1. goes on counting from before the open `box`, and so stands behind it."""
        if kind == "box":
            self._arabic.inside = 0
        elif kind in _CHAPTERS:
            self._arabic = _Count()
        elif kind == "arabic":
            number, count = int(_NO_DIGIT.sub("", label)), self._arabic
            ended = box is not None and number == count.outside + 1 > 1 and number != count.inside + 1
            if box is not None and not ended:
                count.inside = number
            else:
                count.outside = number
            return ended
        return False
