"""Where the nodes of a network of plans and measures stand: computed once, without chance, the same on every machine.

Plans stand on an ellipse, like beside like. A measure is set at the nearest free spot to the middle of the plans that
share it, those of most plans first: so the middle of the picture holds what all agree on, what two plans share lies
between them, and what one plan has alone lies outside, behind it. Every node keeps a cell for its label, so no two
labels overlap at the size they are drawn for. Springs would pull 300 measures into one knot in the middle.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from networkx import Graph

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Cell:
    """The room a node takes around its point: half its width, and how far it goes up and down."""

    half: float
    up: float
    down: float


STEP_X, STEP_Y = 24, 16
ASPECT = 1.4
"""How much wider than high the picture is."""
PLAN_CELL = Cell(half=170, up=80, down=200)
BEYOND = 1.35
"""Where the measures of one plan alone gather, as a multiple of the plan's distance from the middle."""


def lay_out(
    graph: Graph[str], cells: dict[str, Cell], *, ring: Sequence[str] = (), plan_cell: Cell = PLAN_CELL, grain: int = 0
) -> dict[str, tuple[int, int]]:
    """A whole-numbered position for every node; `cells` gives the room that each measure needs, `plan_cell` a plan's.

    `ring` may give the order of the plans where it is known already; to find it takes the square of their number. With
    a `grain`, measures aim at places so many pixels apart, and try fewer spots: of thousands, many then look on from
    where the last one found a place.
    """
    plans = list(ring) or _ring_order(graph)
    shared = [m for m in cells if graph.degree[m] > 1]
    height = _half_height(sum(_area(cells[m]) for m in shared), len(plans) * plan_cell.half)
    places = _ring(plans, height)
    free = _Room(stride=2 if grain else 1)
    for plan in plans:
        free.take(places[plan], plan_cell)
    order = sorted(cells, key=lambda m: (-graph.degree[m], sorted(graph[m]), -cells[m].half, m))
    for measure in order:
        aim = _middle([places[p] for p in sorted(graph[measure])])
        places[measure] = free.find(_snap(aim, grain) if grain else aim, cells[measure])
    return {node: (round(x), round(y)) for node, (x, y) in places.items()}


def _ring_order(graph: Graph[str]) -> list[str]:
    """The plans in a round where neighbours share much: each next is the one most like the last."""
    from networkx.algorithms.bipartite import weighted_projected_graph

    left = sorted(n for n, kind in graph.nodes(data="kind") if kind == "plan")
    if len(left) == len(graph):
        return left
    alike = weighted_projected_graph(graph, left)

    def shares(a: str, b: str) -> int:
        return int(alike.edges[a, b]["weight"]) if alike.has_edge(a, b) else 0

    round_ = [left.pop(0)]
    while left:
        best = max(left, key=lambda plan: shares(round_[-1], plan))
        left.remove(best)
        round_.append(best)
    return _untwist(round_, shares)


def _untwist(round_: list[str], shares: Callable[[str, str], int]) -> list[str]:
    """Turn around any stretch of the round that makes more of neighbours' likeness (2-opt)."""

    def likeness(order: list[str]) -> int:
        return sum(shares(a, b) for a, b in pairwise([*order, order[0]]))

    size = len(round_) if len(round_) <= 30 else 0
    for i in range(1, size):
        for j in range(i + 1, size):
            other = round_[:i] + round_[i : j + 1][::-1] + round_[j + 1 :]
            if likeness(other) > likeness(round_):
                round_ = other
    return round_


def _half_height(area: float, plans: float) -> float:
    """Half the height of the plans' ellipse, so that the cells fill most of it and the plans, so wide, stand apart."""
    return max(math.sqrt(1.35 * area / (math.pi * ASPECT)), plans / 2.5, 300.0)


def _ring(plans: list[str], height: float) -> dict[str, Point]:
    places = {}
    for number, plan in enumerate(plans):
        angle = 2 * math.pi * number / len(plans) - math.pi / 2
        places[plan] = (ASPECT * height * math.cos(angle), height * math.sin(angle))
    return places


def _middle(points: list[Point]) -> Point:
    """The middle of several points; for one, the spot behind it."""
    if len(points) == 1:
        return points[0][0] * BEYOND, points[0][1] * BEYOND
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)


def _snap(point: Point, grain: int) -> Point:
    return round(point[0] / grain) * grain, round(point[1] / grain) * grain


def _area(cell: Cell) -> float:
    return 2 * cell.half * (cell.up + cell.down)


class _Room:
    """What is taken already, in buckets, and the nearest free spot to a point."""

    SIZE = 240

    def __init__(self, *, stride: int = 1) -> None:
        self._stride = stride
        self._taken: dict[tuple[int, int], list[tuple[float, float, float, float]]] = defaultdict(list)
        self._tried: dict[tuple[Point, Cell], int] = {}

    def find(self, around: Point, cell: Cell) -> Point:
        """Take the nearest free spot for a cell of this size."""
        key = ((round(around[0]), round(around[1])), cell)
        number = self._tried.get(key, 0)
        while True:
            dx, dy = spiral(number)
            number += 1
            spot = around[0] + dx * self._stride, around[1] + dy * self._stride
            if self._is_free(spot, cell):
                self._tried[key] = number
                self.take(spot, cell)
                return spot

    def take(self, spot: Point, cell: Cell) -> None:
        """Note that a cell stands here."""
        box = _box(spot, cell)
        for bucket in self._buckets(box):
            self._taken[bucket].append(box)

    def _is_free(self, spot: Point, cell: Cell) -> bool:
        left, top, right, bottom = box = _box(spot, cell)
        return not any(
            left < r and l < right and top < b and t < bottom
            for bucket in self._buckets(box)
            for l, t, r, b in self._taken.get(bucket, ())  # noqa: E741
        )

    def _buckets(self, box: tuple[float, float, float, float]) -> list[tuple[int, int]]:
        left, top, right, bottom = (math.floor(edge / self.SIZE) for edge in box)
        return [(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)]


def _box(spot: Point, cell: Cell) -> tuple[float, float, float, float]:
    return spot[0] - cell.half, spot[1] - cell.up, spot[0] + cell.half, spot[1] + cell.down


def spiral(number: int) -> Point:
    """The `number`-th spot of a grid around a point, nearest first.

    >>> spiral(0), spiral(1), spiral(2)
    ((0, 0), (0, -16), (0, 16))
    """
    rings = 32
    while len(_spots(rings)) <= number:
        rings *= 2
    return _spots(rings)[number]


@cache
def _spots(rings: int) -> tuple[Point, ...]:
    """All spots within a distance, by distance, then from left to right and top to bottom."""
    reach = rings * STEP_Y
    across, along = reach // STEP_X, rings
    grid = [(x * STEP_X, y * STEP_Y) for x in range(-across, across + 1) for y in range(-along, along + 1)]
    near = [(x, y) for x, y in grid if x * x + y * y <= reach * reach]
    return tuple(sorted(near, key=lambda p: (p[0] ** 2 + p[1] ** 2, p)))
