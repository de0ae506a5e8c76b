"""Numbers as they are written, with their units: 95%, 3.7万余人, 三所, 百分之九十, 17:1.

`find` finds them by the patterns of `grammar`, `numerals` and `proportions` read them.
"""

from kg.extract.targets.numbers.find import find_quantities
from kg.extract.targets.numbers.numerals import MOST_DIGITS, read_count, read_digits, read_numeral, tidy
from kg.extract.targets.numbers.proportions import ratio_behind
from kg.extract.targets.numbers.quantity import Quantity

__all__ = [
    "MOST_DIGITS",
    "Quantity",
    "find_quantities",
    "ratio_behind",
    "read_count",
    "read_digits",
    "read_numeral",
    "tidy",
]
