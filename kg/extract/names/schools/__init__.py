"""Schools, by whole names, by short ones, by their neighbours in a list; and whether one is the plan's own.

`school_lists` asks for all of a text: `schools` (by `school_words`, `school_places`, `school_borders`), `short_schools`, `school_signs`.
`find` tells the plan's own from others (`elsewhere`, `partners`), with what a name goes on with: `branches`, `campuses`, `founders`.
"""

from kg.extract.names.schools.campuses import find_campuses
from kg.extract.names.schools.find import find_schools_and_partners, find_universities
from kg.extract.names.schools.founders import named_after
from kg.extract.names.schools.school_lists import find_schools
from kg.extract.names.schools.school_places import is_county, opens_with_place
from kg.extract.names.schools.school_terms import stage_of

__all__ = [
    "find_campuses",
    "find_schools",
    "find_schools_and_partners",
    "find_universities",
    "is_county",
    "named_after",
    "opens_with_place",
    "stage_of",
]
