"""Where a name begins: the stretch before an ending is cut into known words, back to the last one that no name contains.

`pieces` cuts it, `overlaps` says where a known word runs into the next, `borders` how far back the name goes.
"""

from kg.extract.names.cutting.borders import (
    AND,
    BODY_STOPS,
    LONG_STOPS,
    REACH,
    TOWN_LEVELS,
    Core,
    after_attribute,
    core_before,
    stops_here,
)
from kg.extract.names.cutting.pieces import (
    HARD,
    INSIDE,
    KIND,
    LEVELS,
    ORDINAL,
    PLACE,
    PROPER,
    ROW,
    SCHOOL_STOPS,
    SOFT,
    Word,
    cut_into_words,
    listed,
    word_kinds,
)

__all__ = [
    "AND",
    "BODY_STOPS",
    "HARD",
    "INSIDE",
    "KIND",
    "LEVELS",
    "LONG_STOPS",
    "ORDINAL",
    "PLACE",
    "PROPER",
    "REACH",
    "ROW",
    "SCHOOL_STOPS",
    "SOFT",
    "TOWN_LEVELS",
    "Core",
    "Word",
    "after_attribute",
    "core_before",
    "cut_into_words",
    "listed",
    "stops_here",
    "word_kinds",
]
