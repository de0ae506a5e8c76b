"""What the words around a number make of it: at least, about, up by (`comparator`); which way, and over what time anew (`rates`)."""

from kg.extract.targets.comparators.comparator import THAN_BEFORE, comparator_of, compare, is_change, shared_comparator
from kg.extract.targets.comparators.rates import (
    as_change,
    changing,
    cut_by,
    direction_of,
    ends_rise,
    period_of,
    starts_rise,
)

__all__ = [
    "THAN_BEFORE",
    "as_change",
    "changing",
    "comparator_of",
    "compare",
    "cut_by",
    "direction_of",
    "ends_rise",
    "is_change",
    "period_of",
    "shared_comparator",
    "starts_rise",
]
