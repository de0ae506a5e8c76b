"""`kg plot`: an indicator as a dot plot over plans, as SVG that prints, pastes into a paper, and has the same bytes
on every machine.

A line a plan (or two, where it counts two things): the marks of `marks` with their years, joined from
baseline to target; at the right the numbers as they are read. Each mark holds its sentence as a title.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element, tostring

from kg.show.plot.frame import FONTS, MARGIN, NAME, SMALL, Frame, texts
from kg.show.plot.lanes import Panel, make_panels
from kg.show.plot.legend import legend_entries
from kg.show.plot.marks import INK, SOFT, clip, element, text_width
from kg.show.plot.panel import draw_panel
from kg.show.plot.sheet import Sheet
from kg.show.plot.strip import draw_strip
from kg.show.targets import Indicator, Target

ALONE = Frame()


def family_plot(name: str, family: Mapping[Indicator, Sequence[Target]], frame: Frame = ALONE) -> str:
    """The SVG of the indicators whose names hold `name`, one below the other, each with its own axes; of one alone under
    its own name. Of each there must be a target."""
    made = {indicator: make_panels(targets, indicator.direction) for indicator, targets in family.items()}
    return _draw(name if len(made) > 1 else next(iter(made)).label.told(frame.language), made, frame)


def draw_plot(indicator: Indicator, panels: Sequence[Panel], frame: Frame) -> str:
    """The SVG of the panels of an indicator, of which there must be one."""
    return _draw(indicator.label.told(frame.language), {indicator: panels}, frame)


def _draw(title: str, family: Mapping[Indicator, Sequence[Panel]], frame: Frame) -> str:
    svg = Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "font-family": FONTS, "font-size": f"{NAME:g}"})
    svg.set("class", "dot-plot")
    svg.set("role", "group" if frame.link else "img")
    svg.set("aria-label", title)
    if not frame.bare:
        element(svg, "title", title)
        element(svg, "rect", width="100%", height="100%", fill="#ffffff")
    height = 4.0 if frame.bare else _title(svg, title, _notes(family, frame), frame)
    for indicator, panels in family.items():
        name = indicator.label.told(frame.language)
        if len(family) > 1:
            height = _heading(svg, _joined(name, _direction(indicator, frame)), height, frame)
        for panel in panels:
            sheet = Sheet.of(svg, panel, frame)
            height = draw_strip(sheet, height) if frame.strip else draw_panel(sheet, name, height)
    if not frame.bare:
        height = _legend(svg, [panel for panels in family.values() for panel in panels], height, frame)
    svg.set("viewBox", f"0 0 {frame.width:g} {height:g}")
    svg.set("width", f"{frame.width:g}")
    svg.set("height", f"{height:g}")
    return tostring(svg, encoding="unicode") + "\n"


def _heading(svg: Element, words: str, top: float, frame: Frame) -> float:
    """The name of one indicator of several, and what is better. Gives the height that is taken."""
    shown = clip(words, NAME, frame.width - 2 * MARGIN)
    element(svg, "text", shown, x=MARGIN, y=top + 18, font_weight="bold", fill=INK, class_="ink")
    return top + 24


def _title(svg: Element, name: str, notes: str, frame: Frame) -> float:
    """The heading of a figure that stands alone. Gives the height that is taken."""
    shown = clip(name, 17, frame.width - 2 * MARGIN)
    element(svg, "text", shown, x=MARGIN, y=28, font_size=17, font_weight="bold", fill=INK)
    element(svg, "text", notes, x=MARGIN, y=47, font_size=12, fill=SOFT)
    return 58.0


def _notes(family: Mapping[Indicator, Sequence[Panel]], frame: Frame) -> str:
    """What is better, of one indicator alone, and how many plans there are."""
    direction = _direction(next(iter(family)), frame) if len(family) == 1 else ""
    plans = {lane.plan.iri for panels in family.values() for panel in panels for lane in panel.lanes}
    return _joined(direction, texts(frame.language)["plans"].format(n=len(plans)))


def _direction(indicator: Indicator, frame: Frame) -> str:
    return str(texts(frame.language)["direction"][indicator.direction])


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _legend(svg: Element, panels: Sequence[Panel], top: float, frame: Frame) -> float:
    """What the marks of this figure mean, and no others. Gives the height that is taken."""
    x, y = MARGIN, top + 8
    for words, draw in legend_entries(panels, texts(frame.language)):
        width = 48 + text_width(words, SMALL)
        if x + width > frame.width - MARGIN:
            x, y = MARGIN, y + 20
        draw(svg, x + 18, y)
        element(svg, "text", words, x=x + 42, y=y + 4, font_size=SMALL, fill=SOFT, class_="faint")
        x += width + 14
    return y + 18
