"""Which numbers count something, in figures (`counts`) and in words (`spoken_counts`): neither 三个课堂 nor 66人以上超大班额."""

from kg.extract.targets.counting.counts import counts

__all__ = ["counts"]
