"""What a comparison gives: counts that add up over documents, and each item that was found, missed or wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

Counts = tuple[int, int]
"""So many right, of so many asked."""


def ratio(counts: Counts, *, of_nothing: float = 1.0) -> float:
    """The share of right ones; `of_nothing` where none was asked."""
    return counts[0] / counts[1] if counts[1] else of_nothing


@dataclass(slots=True)
class Tally:
    """One kind of fact: counts, shares of details among those found, and the items by name."""

    predicted: Counts = (0, 0)
    """Right ones of all that the program found."""
    gold: Counts = (0, 0)
    """Found ones of all that must be found; what is optional counts only where it is found, as right."""
    details: dict[str, Counts] = field(default_factory=dict)
    found: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    off: list[str] = field(default_factory=list)
    """Found, but with a wrong detail, which the line tells."""

    @property
    def precision(self) -> float:
        return ratio(self.predicted, of_nothing=float(not self.gold[1]))

    @property
    def recall(self) -> float:
        return ratio(self.gold)

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def count(self, detail: str, right: bool) -> None:
        """One more item of which a detail was asked."""
        good, asked = self.details.get(detail, (0, 0))
        self.details[detail] = (good + right, asked + 1)


def total(tallies: Iterable[Tally]) -> Tally:
    """The sum over documents: each item weighs the same. Items are not carried over, they belong to their document."""
    whole = Tally()
    for tally in tallies:
        whole.predicted = _add(whole.predicted, tally.predicted)
        whole.gold = _add(whole.gold, tally.gold)
        for detail, counts in tally.details.items():
            whole.details[detail] = _add(whole.details.get(detail, (0, 0)), counts)
    return whole


def _add(one: Counts, other: Counts) -> Counts:
    return one[0] + other[0], one[1] + other[1]
