"""The marks of a dot plot as SVG elements. Form tells all that colour tells, so a plot prints in black and white.

A full dot is a target, a hollow square what is reached already, a hollow diamond a standing norm. An open arrow leads
away from a bound: to the right for at least, to the left for at most; where the bound itself does not count, its dot
is hollow (as on a number line). A range is a bar, a change a triangle.
"""

from __future__ import annotations

import unicodedata
from xml.etree.ElementTree import Element, SubElement

from kg.sheets import xml_text
from kg.show.targets import Target

TARGET, REACHED, RULE, INK, SOFT, LINE = "#1d5fa8", "#5b626c", "#8a4b08", "#16191d", "#565d69", "#d3d7dd"
COLOURS = {"target": TARGET, "baseline": REACHED, "rule": RULE}
RADIUS, ARROW, HEAD = 4.5, 17, 4.5
WIDE, NARROW = "WFA", " ().,:;|!'"


def element(parent: Element, tag: str, text: str = "", **attributes: str | float) -> Element:
    """A new child; `_` in names of attributes stands for `-`, numbers are rounded to a tenth, text is made safe."""
    named = {name.rstrip("_").replace("_", "-"): _value(value) for name, value in attributes.items()}
    child = SubElement(parent, tag, named)
    child.text = visible(text) or None
    return child


def _value(value: str | float) -> str:
    return xml_text(value) if isinstance(value, str) else f"{round(value, 1):g}"


def visible(text: str) -> str:
    """Without control characters and marks of writing direction, which XML or a reader's eye cannot hold.

    >>> visible("a\\x00b\\u202ec")
    'a b c'
    """
    if text.isprintable():
        return text
    return "".join(" " if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Cn", "Zl", "Zp") else c for c in text)


def text_width(text: str, size: float) -> float:
    """About how wide a text is set: a Chinese character takes its size, a Latin one half of it, a bracket or dot less."""
    return size * sum(1.0 if unicodedata.east_asian_width(c) in WIDE else 0.32 if c in NARROW else 0.57 for c in text)


def clip(text: str, size: float, width: float) -> str:
    """The text, or as much of it as fits the width, with an ellipsis.

    >>> clip("如东县“十四五”教育事业发展规划", 10, 60)
    '如东县“十…'
    """
    shown = " ".join(visible(text[:400]).split())
    if text_width(shown, size) <= width and len(text) <= 400:
        return shown
    while shown and text_width(shown + "…", size) > width:
        shown = shown[:-1]
    return shown + "…"


def draw_mark(parent: Element, target: Target, place: tuple[float, float], ends: tuple[float, float]) -> Element:
    """The mark of a figure at its place; `ends` are where a range begins and ends across. Gives the group drawn."""
    x, y = place
    colour = COLOURS[target.status]
    group = element(parent, "g", class_=f"mark {target.status}", stroke=colour, fill=colour, stroke_width=1.8)
    if target.comparator == "range":
        _bar(group, target, y, ends)
    elif target.comparator == "change":
        up = -1 if target.direction == "down" else 1
        corners = (x, y - 6 * up), (x + 5.5, y + 4.5 * up), (x - 5.5, y + 4.5 * up)
        element(group, "path", d=_path(*corners) + "z", fill_opacity=0.25)
    else:
        _dot(group, target, x, y)
    return group


def _dot(group: Element, target: Target, x: float, y: float) -> None:
    towards = {">": 1, "<": -1}.get(target.comparator[:1], 0)
    if towards:
        tip, start = x + towards * ARROW, x + towards * RADIUS
        element(group, "path", d=_path((start, y), (tip, y)), fill="none")
        head = _path((tip - towards * HEAD, y - HEAD), (tip, y), (tip - towards * HEAD, y + HEAD))
        element(group, "path", d=head, fill="none")
    if target.status == "baseline":
        element(group, "rect", x=x - 4, y=y - 4, width=8, height=8, fill="#fff", class_="hollow")
    elif target.status == "rule":
        diamond = _path((x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y)) + "z"
        element(group, "path", d=diamond, fill="#fff", class_="hollow")
    elif target.comparator in (">", "<"):
        element(group, "circle", cx=x, cy=y, r=RADIUS - 0.4, fill="#fff", class_="hollow")
    else:
        element(group, "circle", cx=x, cy=y, r=RADIUS, stroke="none")


def _bar(group: Element, target: Target, y: float, ends: tuple[float, float]) -> None:
    """A bar from end to end, closed where the end is known; full for a target, an outline for what is reached."""
    full = target.status == "target"
    low, high = ends
    width = max(abs(high - low), 1)
    element(group, "rect", x=min(ends), y=y - 3, width=width, height=6, fill_opacity=0.35 if full else 0)
    for x, known in ((low, target.low), (high, target.high)):
        if known is not None:
            element(group, "path", d=_path((x, y - 6), (x, y + 6)))


def _path(*points: tuple[float, float]) -> str:
    return "M" + "L".join(f"{_value(x)} {_value(y)}" for x, y in points)
