"""Places that a text names, and the place whose plan it is.

`find` looks for the divisions (`divisions`, with `place_aliases`) of the plan's year; `jurisdiction` and `page_place` tell whose plan it is;
`own_names` keeps the letters of that place from being taken for words, as `stand_ins`.
"""

from kg.extract.places.divisions import RUNS_ON, Division, Gazetteer, last_forms, load_gazetteer
from kg.extract.places.find import find_places, gazetteer, locate
from kg.extract.places.own_names import find_with_own_names
from kg.extract.places.stand_ins import in_stand_ins, written_back

__all__ = [
    "RUNS_ON",
    "Division",
    "Gazetteer",
    "find_places",
    "find_with_own_names",
    "gazetteer",
    "in_stand_ins",
    "last_forms",
    "load_gazetteer",
    "locate",
    "written_back",
]
