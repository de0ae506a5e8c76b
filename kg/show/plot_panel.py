"""One panel of a dot plot: its axis, and a line for each lane with names, marks, years and numbers."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from xml.etree.ElementTree import Element

from kg.compare.passages import PlanHead
from kg.show.page import template
from kg.show.plot_axis import Axis, make_axis
from kg.show.plot_lanes import Lane, Mark, Panel
from kg.show.plot_marks import INK, LINE, REACHED, SOFT, clip, draw_mark, element, text_width
from kg.show.targets import Target

WIDTH, NAMES, VALUES, MARGIN = 900.0, 206.0, 236.0, 14.0
EDGE = 26.0
"""Room for arrows beyond the ends of the axis."""
ROW, HEAD, FOOT = 34.0, 12.0, 34.0
NAME, SMALL = 13.0, 10.5
SIGNS = {"baseline": "□ ", "target": "", "rule": "◇ "}
"""How the numbers at the right tell what is reached and what is a standing norm from a promise."""
LinkOf = Callable[[Target], str]


@dataclass(frozen=True, slots=True)
class Frame:
    """How a plot is set: in which language, with title and legend or bare, and where a mark leads."""

    language: str = "zh"
    bare: bool = False
    link: LinkOf | None = None


@cache
def texts(language: str) -> dict[str, Any]:
    """The words of plots in a language."""
    found: dict[str, Any] = json.loads(template("plot.json"))[language]
    return found


def draw_panel(svg: Element, panel: Panel, top: float, name: str, frame: Frame) -> float:
    axis = make_axis(panel, NAMES + EDGE, WIDTH - VALUES - EDGE)
    bottom = top + HEAD + ROW * len(panel.lanes)
    _draw_axis(svg, panel, axis, top, bottom)
    before: PlanHead | None = None
    for number, lane in enumerate(panel.lanes):
        middle = top + HEAD + ROW * (number + 0.5)
        if lane.plan != before:
            element(svg, "path", d=f"M{MARGIN:g} {middle - ROW / 2:g}H{WIDTH - MARGIN:g}", stroke=LINE, class_="rule")
        _draw_names(svg, lane, middle, name, named=lane.plan != before)
        _draw_lane(svg, lane, axis, middle, frame, unit=len(panel.units) > 1)
        before = lane.plan
    return bottom + FOOT


def _draw_axis(svg: Element, panel: Panel, axis: Axis, top: float, bottom: float) -> None:
    unit = ("Δ " if panel.change else "") + "/".join(u for u in panel.units if u)
    element(svg, "text", unit, x=axis.right + EDGE, y=bottom + 18, font_size=SMALL, fill=SOFT, class_="soft")
    for tick in axis.ticks:
        x = axis.place(tick)
        element(svg, "path", d=f"M{x:.1f} {top + HEAD - 6:g}V{bottom:g}", stroke=LINE, class_="grid")
        element(
            svg, "text", f"{tick:,g}", x=x, y=bottom + 18, font_size=SMALL, fill=SOFT, text_anchor="middle",
            class_="soft",
        )  # fmt: skip


def _draw_names(svg: Element, lane: Lane, middle: float, name: str, *, named: bool) -> None:
    """The plan's name, and below it what it counts where the words differ from the indicator's."""
    room = NAMES - MARGIN
    other = lane.counts != name
    if named:
        shown = element(svg, "text", clip(lane.plan.short, NAME, room), x=MARGIN, y=middle + (-2 if other else 5))
        shown.set("fill", INK)
        shown.set("class", "ink")
        element(shown, "title", lane.plan.title).tail = shown.text
        shown.text = None
    if other:
        y = middle + (12 if named else 4)
        small = element(svg, "text", "", x=MARGIN, y=y, font_size=SMALL, fill=SOFT, class_="soft")
        element(small, "title", lane.counts).tail = clip(lane.counts, SMALL, room)


def _draw_lane(svg: Element, lane: Lane, axis: Axis, middle: float, frame: Frame, *, unit: bool) -> None:
    y = middle + 4
    places = [axis.place(mark.target.place) for mark in lane.marks]
    for one, other in lane.joins:
        element(
            svg, "path", d=f"M{places[one]:.1f} {y:g}L{places[other]:.1f} {y:g}", stroke=REACHED, stroke_width=1.6,
            class_="join",
        )  # fmt: skip
    for mark, x in zip(lane.marks, places, strict=True):
        _draw_dot(svg, mark, x, y, axis, frame)
    _draw_years(svg, lane, places, y)
    values = _values(lane, unit=unit)
    shown = element(svg, "text", "", x=axis.right + EDGE, y=middle + 4, font_size=SMALL + 1, fill=INK, class_="ink")
    element(shown, "title", values).tail = clip(values, SMALL + 1, VALUES - EDGE)


def _draw_dot(svg: Element, mark: Mark, x: float, y: float, axis: Axis, frame: Frame) -> None:
    target, parent = mark.target, svg
    if frame.link:
        parent = element(svg, "a", href=frame.link(target), tabindex="-1")
    ends = [axis.place(target.place if end is None else end) for end in (target.low, target.high)]
    group = draw_mark(parent, target, x, y, low=ends[0], high=ends[1])
    group.insert(0, element(group, "title", sentence(mark, frame.language)))
    del group[-1]


def sentence(mark: Mark, language: str) -> str:
    """What a mark stands for, with the quotes of all its statements."""
    target = mark.target
    year = texts(language)["year"].format(year=target.year) if target.year else ""
    notes = " ".join(part for part in (year, texts(language)["status"][target.status]) if part)
    quotes = dict.fromkeys(" ".join(t.passage.quote.split()) for t in mark.targets)
    said = "".join(f"\n“{quote}”" for quote in quotes)
    return f"{target.plan.short}: {target.counts} {target.amount} ({notes}){said}"


def _draw_years(svg: Element, lane: Lane, places: Sequence[float], y: float) -> None:
    """The year above each dot, those that would touch moved apart or left to the numbers at the right."""
    taken = -1.0
    for mark, x in sorted(zip(lane.marks, places, strict=True), key=lambda pair: (pair[1], pair[0].target.year or 0)):
        label = str(mark.target.year or "")
        half = text_width(label, 9) / 2
        if label and x - half > taken:
            element(
                svg, "text", label, x=x, y=y - 8, font_size=9, fill=SOFT, text_anchor="middle", class_="soft",
            )  # fmt: skip
            taken = x + half + 2


def _values(lane: Lane, *, unit: bool) -> str:
    """The numbers of a lane: □ 81.23% → 86% (2025) → 88% (2027); those that no line joins stand after commas."""
    joined = {other: one for one, other in lane.joins}
    parts: list[str] = []
    for number, mark in enumerate(lane.marks):
        target = mark.target
        shown = (
            SIGNS[target.status]
            + (target.amount if unit else target.number)
            + (f" ({target.year})" if target.year else "")
        )
        parts.append((" → " if joined.get(number) == number - 1 else ", " if number else "") + shown)
    return "".join(parts)
