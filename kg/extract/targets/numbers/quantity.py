"""A number with its unit, as the text has it."""

from __future__ import annotations

from dataclasses import dataclass

from kg.extract.patterns import one_of
from kg.ontology import lexicon


def after_pattern() -> str:
    """The word behind a number, the group `after`, which may be wanting: 以上, 左右."""
    return f"(?P<after>{one_of(w for words in lexicon('targets')['comparators']['after'].values() for w in words)})?"


@dataclass(slots=True)
class Quantity:
    """A number with its unit at `[start, end)`; `low` and `high` where it is a range.

    `after` is the word behind it (以上, 左右), which `end` includes; `more` says that 余 or 多 stood in it.
    """

    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    noun: str
    """What of the unit is a noun: 班 in 36个班."""
    after: str
    more: bool
    ocr: bool
    chinese: bool
