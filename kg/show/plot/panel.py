"""One panel of a dot plot: its axis, and a line for each lane with names, marks, years and numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from xml.etree.ElementTree import Element

from kg.graph.readable import one_line, readable_number
from kg.show.plot.axis import Axis, make_axis
from kg.show.plot.frame import EDGE, FOOT, HEAD, MARGIN, NAME, SMALL, Frame, texts, unit_of
from kg.show.plot.lanes import Lane, Mark, Panel
from kg.show.plot.marks import INK, LINE, REACHED, SOFT, clip, draw_mark, element, text_width

ROW, NUMBERS = 34.0, 14.0
"""The least height of a lane, and that of a line of numbers."""
SIGNS = {"baseline": "□ ", "target": "", "rule": "◇ "}
"""How the numbers tell what is reached and what is a standing norm from a promise."""


def draw_panel(svg: Element, panel: Panel, top: float, name: str, frame: Frame) -> float:
    """Draw a panel of the indicator `name` with a line for each lane. Gives the height that is taken."""
    axis = make_axis(panel, frame.left, frame.right, at_most=5 if frame.narrow else 6)
    firsts = [number == 0 or lane.plan != panel.lanes[number - 1].plan for number, lane in enumerate(panel.lanes)]
    values = [_values(lane, panel, frame) for lane in panel.lanes]
    heads = [_head(lane, name, frame, first) for lane, first in zip(panel.lanes, firsts, strict=True)]
    rows = [head + _row(numbers, frame) for head, numbers in zip(heads, values, strict=True)]
    bottom = top + HEAD + sum(rows)
    draw_axis(svg, panel, axis, top, bottom, frame)
    height = top + HEAD
    for lane, first, numbers, row in zip(panel.lanes, firsts, values, rows, strict=True):
        if first:
            element(svg, "path", d=f"M{MARGIN:g} {height:g}H{frame.width - MARGIN:g}", stroke=LINE, class_="line")
        _draw_words(svg, lane, height, row, numbers, name, frame, first)
        height += row
        _draw_marks(svg, lane, axis, height - (ROW if frame.narrow else row) / 2 + 4, frame)
    return bottom + FOOT


def _row(numbers: Sequence[str], frame: Frame) -> float:
    """The height of a lane: more where its numbers take several lines, beside the marks or above them."""
    return ROW + NUMBERS * (len(numbers) - 1) if frame.narrow else max(ROW, NUMBERS * len(numbers) + 8)


def _head(lane: Lane, name: str, frame: Frame, first: bool) -> float:
    """The room for words above the marks of a lane: none where they stand beside them."""
    return ((16.0 if first else 2.0) + (14.0 if lane.counts != name or not first else 0.0)) * frame.narrow


def draw_axis(svg: Element, panel: Panel, axis: Axis, top: float, bottom: float, frame: Frame) -> None:
    """Ticks with their numbers below, lines up from them, and the unit at the right, or below where it is long."""
    faint: dict[str, Any] = {"y": bottom + 18, "font_size": SMALL, "fill": SOFT, "class_": "faint"}
    for tick in axis.ticks:
        x = axis.place(tick)
        element(svg, "path", d=f"M{x:.1f} {top + HEAD:g}V{bottom:g}", stroke=LINE, class_="line")
        element(svg, "text", readable_number(tick), x=x, text_anchor="middle", **faint)
    beside = axis.right + EDGE
    if beside + text_width(unit_of(panel), SMALL) <= frame.width:
        element(svg, "text", unit_of(panel), x=beside, **faint)
    else:
        element(svg, "text", unit_of(panel), x=axis.right, text_anchor="middle", **{**faint, "y": bottom + 31})


def _draw_words(
    svg: Element, lane: Lane, top: float, row: float, numbers: Sequence[str], name: str, frame: Frame, first: bool
) -> None:
    """The plan, what it counts where the words differ from the indicator's, and the numbers: beside or above."""
    other = lane.counts != name
    middle = top + (15 if frame.narrow else row / 2)
    below = middle + (12 if first else 0 if frame.narrow else 4)
    value = max(text_width(line, SMALL + 1) for line in numbers)
    if first:
        width = frame.names - MARGIN - (value + 8) * frame.narrow
        _words(svg, lane.plan.short, lane.plan.title, MARGIN, middle - (2 if other and not frame.narrow else -2), width)
    if other:
        width = frame.names - MARGIN - (value + 8) * (frame.narrow and not first)
        _words(svg, lane.counts, lane.counts, MARGIN, below + (5 if frame.narrow and first else 0), width, small=True)
    across = frame.width - MARGIN if frame.narrow else frame.right + EDGE
    start = middle + 3 - (0 if frame.narrow else NUMBERS / 2 * (len(numbers) - 1))
    for count, line in enumerate(numbers):
        shown = _words(svg, line, " ".join(numbers), across, start + NUMBERS * count, frame.values, size=SMALL + 1)
        shown.set("text-anchor", "end" if frame.narrow else "start")


def _words(
    svg: Element, text: str, title: str, x: float, y: float, room: float, *, small: bool = False, size: float = NAME
) -> Element:
    """A text cut to its room, the whole of it as its title."""
    size = SMALL if small else size
    colour, kind = (SOFT, "faint") if small else (INK, "ink")
    shown = element(svg, "text", x=x, y=y, font_size=size, fill=colour, class_=kind)
    element(shown, "title", title).tail = clip(text, size, room)
    return shown


def _draw_marks(svg: Element, lane: Lane, axis: Axis, y: float, frame: Frame) -> None:
    places = [axis.place(mark.target.place) for mark in lane.marks]
    for one, other in lane.joins:
        way = f"M{places[one]:.1f} {y:g}L{places[other]:.1f} {y:g}"
        element(svg, "path", d=way, stroke=REACHED, stroke_width=1.6, class_="join")
    for mark, x in zip(lane.marks, places, strict=True):
        _draw_mark(svg, mark, x, y, axis, frame)
    _draw_years(svg, lane, places, y)


def _draw_mark(svg: Element, mark: Mark, x: float, y: float, axis: Axis, frame: Frame) -> None:
    target, parent = mark.target, svg
    if frame.link:
        parent = element(svg, "a", href=frame.link(target), tabindex="-1")
    low, high = (axis.place(target.place if end is None else end) for end in target.places[1:])
    group = draw_mark(parent, target, x, y, low=low, high=high)
    group.insert(0, element(group, "title", sentence(mark, frame)))
    del group[-1]


def sentence(mark: Mark, frame: Frame) -> str:
    """What a mark stands for, with the quotes of all its statements."""
    target = mark.target
    words = texts(frame.language)
    year = words["year"].format(year=target.year) if target.year else ""
    notes = " ".join(part for part in (year, words["status"][target.status]) if part)
    quotes = dict.fromkeys(one_line(t.passage.quote) for t in mark.targets if frame.quotes)
    said = "".join(f"\n“{quote}”" for quote in quotes)
    return f"{target.plan.short}: {target.counts} {target.amount} ({notes}){said}"


def _draw_years(svg: Element, lane: Lane, places: Sequence[float], y: float) -> None:
    """The year above each dot; where two would touch, the numbers beside them have both."""
    taken = -1.0
    for mark, x in sorted(zip(lane.marks, places, strict=True), key=lambda pair: (pair[1], pair[0].target.year or 0)):
        label = str(mark.target.year or "")
        half = text_width(label, 9) / 2
        if label and x - half > taken:
            about: dict[str, Any] = {"font_size": 9.0, "fill": SOFT, "text_anchor": "middle", "class_": "faint"}
            element(svg, "text", label, x=x, y=y - 8, **about)
            taken = x + half + 2


def _holds_anew(lane: Lane, panel: Panel) -> bool:
    """Whether a number of the lane is that of each year or term, which the axis does not say."""
    return not panel.change and any(mark.target.per for mark in lane.marks)


def _values(lane: Lane, panel: Panel, frame: Frame) -> list[str]:
    """The numbers of a lane, in as many lines as they take: □ 81.23 → 86 (2025) → 88 (2027); those that no line joins
    stand after commas."""
    unit = len(panel.units) > 1 or _holds_anew(lane, panel)
    joined = {other: one for one, other in lane.joins}
    lines = [""]
    for number, mark in enumerate(lane.marks):
        target = mark.target
        year = f" ({target.year})" if target.year else ""
        shown = SIGNS[target.status] + (target.amount if unit else target.number) + year
        before = " →" if joined.get(number) == number - 1 else "," if number else ""
        lines[-1] += before
        if lines[-1] and text_width(f"{lines[-1]} {shown} →", SMALL + 1) > frame.values:
            lines.append("")
        lines[-1] += f"{' ' if lines[-1] else ''}{shown}"
    return lines
