"""The axis of a dot plot: round ticks over all numbers, and from a number to its place."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from kg.show.plot.lanes import Panel

STEPS = (1, 2, 2.5, 5, 10)
SHARE = "%"


@dataclass(frozen=True, slots=True)
class Axis:
    """Ticks in ascending order, and the pixels that the first and last of them stand at."""

    ticks: tuple[float, ...]
    left: float
    right: float

    def place(self, number: float) -> float:
        """The pixel of a number."""
        first, last = self.ticks[0], self.ticks[-1]
        return self.left + (number - first) / (last - first) * (self.right - self.left)


def make_axis(panel: Panel, left: float, right: float, *, at_most: int = 6) -> Axis:
    """An axis that holds every number of a panel, its ends round.

    A share of a whole ends at 100 unless more is said; counts begin at 0, since how many times as many is then seen.
    """
    numbers = sorted(_numbers(panel))
    low, high = numbers[0], numbers[-1]
    share = panel.units[:1] == (SHARE,) and not panel.change
    if not share:
        low, high = min(low, 0.0), max(high, 0.0)
    elif high <= 100:
        high = 100.0
    return Axis(round_ticks(low, high, at_most), left, right)


def _numbers(panel: Panel) -> Iterable[float]:
    for lane in panel.lanes:
        for mark in lane.marks:
            yield from (n for n in mark.target.places if n is not None)


def round_ticks(low: float, high: float, at_most: int) -> tuple[float, ...]:
    """At most so many ticks (or one more) at round numbers, from at or below `low` to at or above `high`.

    >>> round_ticks(81.23, 100, 6), round_ticks(3, 3, 3)
    ((80, 85, 90, 95, 100), (2, 3, 4))
    """
    if low == high:
        low, high = low - 1, high + 1
    rough = (high - low) / max(at_most - 1, 1)
    unit = 10.0 ** math.floor(math.log10(rough))
    step = next(s for s in (s * unit for s in STEPS) if s >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return tuple(_whole(round(n * step, 10)) for n in range(first, last + 1))


def _whole(number: float) -> float:
    return int(number) if number == int(number) else number
