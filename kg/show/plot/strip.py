"""A figure of many plans in the height of few: how often which number is reached and promised.

A row for each status, with a column for each stretch of the axis; the highest column of a row is as high as the row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from kg.graph.readable import readable_number
from kg.show.plot.frame import EDGE, FOOT, HEAD, MARGIN, SMALL
from kg.show.plot.marks import COLOURS, INK, LINE, draw_mark, element
from kg.show.plot.sheet import Sheet, draw_axis
from kg.show.targets import Target

COLUMNS = 60
ROW = 44.0


def draw_strip(sheet: Sheet, top: float) -> float:
    """Draw a panel as one row for each status. Gives the height that is taken."""
    targets = [mark.target for lane in sheet.panel.lanes for mark in lane.marks]
    rows = [(status, its) for status in COLOURS if (its := [t for t in targets if t.status == status])]
    bottom = top + HEAD + ROW * len(rows)
    draw_axis(sheet, top, bottom)
    for number, (status, its) in enumerate(rows):
        _row(sheet, status, its, top + HEAD + ROW * (number + 1))
    return bottom + FOOT


def _row(sheet: Sheet, status: str, targets: Sequence[Target], bottom: float) -> None:
    """Columns on a line, and beside them how many, the least, the middle and the largest."""
    svg, axis = sheet.svg, sheet.axis
    places = sorted(target.place for target in targets)
    known = f"n = {len(places)} · {' – '.join(map(readable_number, (places[0], places[len(places) // 2], places[-1])))}"
    words = element(svg, "text", known, y=bottom - ROW + 12, font_size=SMALL + 1, fill=INK, class_="ink")
    words.set("x", f"{sheet.frame.width - MARGIN:g}")
    words.set("text-anchor", "end")
    draw_mark(svg, replace(targets[0], comparator="="), (axis.left - EDGE + 8, bottom - 8), (0, 0))
    element(svg, "path", d=f"M{axis.left:g} {bottom:g}H{axis.right:g}", stroke=LINE, class_="line")
    width = (axis.right - axis.left) / COLUMNS
    columns = Counter(min(COLUMNS - 1, int((axis.place(place) - axis.left) / width)) for place in places)
    most = max(columns.values())
    for column, number in sorted(columns.items()):
        x, height = axis.left + column * width, (ROW - 18) * number / most
        box: dict[str, Any] = {"x": x, "y": bottom - height, "width": width - 1, "height": height}
        element(svg, "rect", fill=COLOURS[status], class_=f"column {status}", **box)
