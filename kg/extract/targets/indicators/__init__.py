"""Indicators of the vocabulary (`index`), and whether a name counts what they count, part of it or more (`scope`)."""

from kg.extract.targets.indicators.index import IndicatorIndex, indicator_index
from kg.extract.targets.indicators.scope import is_at_a_time

__all__ = ["IndicatorIndex", "indicator_index", "is_at_a_time"]
