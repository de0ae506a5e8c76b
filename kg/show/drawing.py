"""How networks look: sizes, colours, labels, lines and fixed places, and what vis-network is told of all."""

from __future__ import annotations

import math
import unicodedata
from bisect import bisect_left
from typing import TYPE_CHECKING, Any, NamedTuple

from kg.show.layout import Cell, lay_out

if TYPE_CHECKING:
    from networkx import Graph

FONTS = (10, 24, 46)
"""Room kept for measures' labels: the larger are read with the whole network in sight, the smaller from nearer by."""
LARGEST, LARGER = 24, 70
"""At most so many measures have the largest room, so many the larger or the largest."""
LINE, LINES = 9, 2
"""Wide characters in a line of a label, and its lines."""
STANCE_LINES: dict[str, tuple[str, list[int] | bool]] = {
    "restrict": ("#d55e00", [12, 8]),
    "explore": ("#c98a00", [3, 7]),
    "establish": ("#2b83ba", False),
    "promote": ("#00946e", False),
    "achieved": ("#b5609a", [24, 6]),
}
"""Colour and dashes of an edge by stance: after Okabe & Ito, told apart by most colour-blind people too."""
OTHER_LINE: tuple[str, list[int] | bool] = ("#7a7f87", False)
GROUP_COLOURS = (
    "#2f6fc4", "#d55e00", "#00946e", "#c04fa0", "#a8a000", "#00a0b8", "#8c4a2f", "#c2273d", "#6fa52b",
)  # fmt: skip
"""As many as a reader tells apart on white and on black; of 25 hues in one circle neighbours looked alike."""
PLAN_COLOUR = "#7a4fd0"
OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {
        "hover": True,
        "hoverConnectedEdges": False,
        "selectConnectedEdges": False,
        "dragNodes": False,
        "keyboard": {"enabled": True, "bindToWindow": False, "autoFocus": False},
    },
    "nodes": {
        "borderWidth": 1,
        "borderWidthSelected": 4,
        "labelHighlightBold": False,
        "scaling": {"label": {"drawThreshold": 4, "maxVisible": 24}},
    },
    "edges": {"smooth": False, "width": 1, "selectionWidth": 3, "hoverWidth": 1},
}


class Mark(NamedTuple):
    """Where a node stands, y downwards, its radius and its colour."""

    x: int
    y: int
    size: int
    colour: str


def draw(graph: Graph[str]) -> dict[str, Mark]:
    """The mark of each node of a network of plans and measures."""
    sizes = _sizes(graph)
    cells = {m: make_cell(wrap(graph.nodes[m]["label"]), sizes[m], font) for m, font in _fonts(graph).items()}
    places = lay_out(graph, cells)
    colours = group_colours(list(graph.graph["groups"]))
    marks = {}
    for node, about in graph.nodes(data=True):
        of_group = colours.get(next(iter(about["groups"]), ""), OTHER_LINE[0])
        marks[node] = Mark(*places[node], sizes[node], PLAN_COLOUR if about["kind"] == "plan" else of_group)
    return marks


def group_colours(groups: list[str]) -> dict[str, str]:
    """A colour for each of the first groups, which have most measures, told apart at a glance; the others share a grey."""
    return {group: GROUP_COLOURS[n] if n < len(GROUP_COLOURS) else OTHER_LINE[0] for n, group in enumerate(groups)}


def wrap(name: str) -> str:
    """A name as a label on the canvas: a few short lines; the page shows it in full elsewhere.

    >>> wrap("义务教育优质均衡发展县域创建机制改革试点")
    '义务教育优质均衡发\\n展县域创建机制改革…'
    """
    lines, width = [""], 0.0
    for character in " ".join(_visible(name).split()):
        width += 1 if unicodedata.east_asian_width(character) in "WFA" else 0.55
        if width > LINE:
            if len(lines) == LINES:
                return "\n".join([*lines[:-1], lines[-1] + "…"])
            lines, width = [*lines, ""], 1.0
        lines[-1] += character
    return "\n".join(line.strip() for line in lines)


def _visible(name: str) -> str:
    """Without control characters and marks of writing direction, which have no place on a canvas."""
    return "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in name)


def _sizes(graph: Graph[str]) -> dict[str, int]:
    """Radius by degree, the area in proportion, within what is still seen and does not cover others."""
    most: dict[str, int] = {}
    for _, data in graph.nodes(data=True):
        most[data["kind"]] = max(most.get(data["kind"], 1), data["degree"])
    least_most = {"plan": (34, 64), "measure": (5, 26)}
    sizes = {}
    for node, data in graph.nodes(data=True):
        least, largest = least_most[data["kind"]]
        sizes[node] = round(least + (largest - least) * math.sqrt(data["degree"] / most[data["kind"]]))
    return sizes


def _fonts(graph: Graph[str]) -> dict[str, int]:
    """A size of label to keep room for: all measures of as many plans have the same."""
    degrees = sorted(data["degree"] for _, data in graph.nodes(data=True) if data["kind"] == "measure")
    fonts = {}
    for node, data in graph.nodes(data=True):
        if data["kind"] == "measure":
            as_high = len(degrees) - bisect_left(degrees, data["degree"])
            fonts[node] = FONTS[0] if data["degree"] < 2 else FONTS[(as_high <= LARGEST) + (as_high <= LARGER)]
    return fonts


def make_cell(label: str, size: int, font: int) -> Cell:
    """The room of a node of this radius with its label below it, set in this size."""
    lines = label.split("\n")
    widest = max(sum(1 if ord(c) > 0x2E80 else 0.6 for c in line) for line in lines)
    return Cell(half=max(widest * font / 2, size) + font / 2, up=size + 5, down=size + len(lines) * font * 1.2 + 7)
