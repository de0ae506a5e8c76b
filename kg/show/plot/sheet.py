"""What a panel is drawn on, and the axis along its foot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self
from xml.etree.ElementTree import Element

from kg.graph.readable import readable_number
from kg.show.plot.axis import Axis, make_axis
from kg.show.plot.frame import EDGE, HEAD, SMALL, Frame, unit_of
from kg.show.plot.lanes import Panel
from kg.show.plot.marks import LINE, SOFT, element, text_width


@dataclass(frozen=True, slots=True)
class Sheet:
    """A panel with the SVG that it is drawn into, how the figure is set, and the axis of its numbers."""

    svg: Element
    panel: Panel
    frame: Frame
    axis: Axis

    @classmethod
    def of(cls, svg: Element, panel: Panel, frame: Frame) -> Self:
        """The sheet of a panel: a narrow one has fewer ticks."""
        return cls(svg, panel, frame, make_axis(panel, frame.left, frame.right, at_most=5 if frame.narrow else 6))


def draw_axis(sheet: Sheet, top: float, bottom: float) -> None:
    """Ticks with their numbers below, lines up from them, and the unit at the right, or below where it is long."""
    svg, axis, unit = sheet.svg, sheet.axis, unit_of(sheet.panel)
    faint: dict[str, Any] = {"y": bottom + 18, "font_size": SMALL, "fill": SOFT, "class_": "faint"}
    for tick in axis.ticks:
        x = axis.place(tick)
        element(svg, "path", d=f"M{x:.1f} {top + HEAD:g}V{bottom:g}", stroke=LINE, class_="line")
        element(svg, "text", readable_number(tick), x=x, text_anchor="middle", **faint)
    beside = axis.right + EDGE
    if beside + text_width(unit, SMALL) <= sheet.frame.width:
        element(svg, "text", unit, x=beside, **faint)
    else:
        element(svg, "text", unit, x=axis.right, text_anchor="middle", **{**faint, "y": bottom + 31})
