"""How a dot plot is set: its words, and where names, marks and numbers stand on a wide and on a narrow figure."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from kg.show.page import template
from kg.show.plot.lanes import Panel
from kg.show.targets import Target

FONTS = "'Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif"
MARGIN, HEAD, FOOT = 14.0, 12.0, 34.0
EDGE = 26.0
"""Room for arrows beyond the ends of the axis."""
NAME, SMALL = 13.0, 10.5


@dataclass(frozen=True, slots=True)
class Frame:
    """A figure's language; `bare` without title and legend, which the page has; `narrow` for a card or a phone, names
    and numbers above the marks; `strip` with how many plans instead of which; `quotes` with its sentences as the title of
    each mark; `link` from a figure to its passage.
    """

    language: str = "zh"
    bare: bool = False
    narrow: bool = False
    strip: bool = False
    quotes: bool = True
    link: Callable[[Target], str] | None = None

    @property
    def width(self) -> float:
        """The width of the whole, in pixels."""
        return 400.0 if self.narrow else 900.0

    @property
    def names(self) -> float:
        """Where the names of plans end."""
        return self.width - MARGIN if self.narrow else 206.0

    @property
    def values(self) -> float:
        """The width of the column of numbers."""
        return 210.0

    @property
    def left(self) -> float:
        """Where the axis begins."""
        return MARGIN + EDGE if self.narrow else self.names + EDGE

    @property
    def right(self) -> float:
        """Where the axis ends."""
        return self.width - MARGIN - (EDGE + 12 if self.narrow else EDGE + self.values)


@cache
def texts(language: str) -> dict[str, Any]:
    """The words of plots in a language."""
    found: dict[str, Any] = json.loads(template("plot.json"))[language]
    return found


def unit_of(panel: Panel) -> str:
    """The unit of a panel's axis: %, 人/名, Δ 百分点/年."""
    return ("Δ " if panel.change else "") + "/".join(unit for unit in (*panel.units, panel.per) if unit)
