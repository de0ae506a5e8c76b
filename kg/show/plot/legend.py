"""What the marks of a dot plot mean: drawn with the marks' own code, and only those that the plot has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any
from xml.etree.ElementTree import Element, tostring

from kg.show.plot.frame import texts
from kg.show.plot.lanes import Panel
from kg.show.plot.marks import REACHED, draw_mark, element
from kg.show.targets import Target

Entry = tuple[str, Callable[[Element, float, float], object]]
"""Words, and what draws the mark at a place."""
KIND = {"=": "=", ">=": ">=", ">": ">=", "<=": "<=", "<": "<=", "range": "range", "change": "change"}


def legend_entries(panels: Sequence[Panel], say: dict[str, Any]) -> Iterator[Entry]:
    """An entry for each status, each comparator and the joining line, as far as they occur."""
    lanes = [lane for panel in panels for lane in panel.lanes]
    targets = [mark.target for lane in lanes for mark in lane.marks]
    for status, words in say["status"].items():
        some = next((t for t in targets if t.status == status), None)
        if some:
            yield words, _drawer(replace(some, comparator="="))
    for comparator, words in say["comparator"].items():
        some = next((t for t in targets if KIND[t.comparator] == comparator != "="), None)
        if some:
            yield words, _drawer(replace(some, comparator=comparator, status="target", low=0.0, high=1.0))
    if any(lane.joins for lane in lanes):
        yield say["joined"], _join


def _drawer(target: Target) -> Callable[[Element, float, float], object]:
    return lambda parent, x, y: draw_mark(parent, target, (x, y), (x - 10, x + 10))


def _join(parent: Element, x: float, y: float) -> object:
    return element(parent, "path", d=f"M{x - 12:g} {y:g}H{x + 12:g}", stroke=REACHED, stroke_width=1.6, class_="join")


def legend_marks(panels: Sequence[Panel]) -> Iterator[tuple[str, str, str]]:
    """The entries for a page: each mark as a small SVG, with its words in Chinese and English."""
    for (zh, draw), (en, _) in zip(*(legend_entries(panels, texts(lang)) for lang in ("zh", "en")), strict=True):
        svg = Element("svg", {"class": "dot-plot", "width": "42", "height": "16", "aria-hidden": "true"})
        draw(svg, 20, 8)
        yield tostring(svg, encoding="unicode"), zh, en
