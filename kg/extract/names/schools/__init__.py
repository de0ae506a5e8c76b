"""Schools, by whole names, by short ones, by their neighbours in a list; and whether one is the plan's own.

`school_lists` asks for all of a text: `schools` (by `school_words`, `school_places`, `school_borders`), `short_schools`, `school_signs`.
What a name goes on with is in `branches` and `campuses`, whose school it is in `founders`, `elsewhere` and `partners`.
"""

from kg.extract.names.schools.branches import Found
from kg.extract.names.schools.campuses import find_campuses
from kg.extract.names.schools.elsewhere import is_from_afar, is_higher, is_partner, is_university
from kg.extract.names.schools.founders import named_after
from kg.extract.names.schools.partners import acts_as_partner, helps_ours, invited, is_helped_on, is_led_with
from kg.extract.names.schools.school_lists import find_schools
from kg.extract.names.schools.school_places import is_county, opens_with_place
from kg.extract.names.schools.school_terms import stage_of

__all__ = [
    "Found",
    "acts_as_partner",
    "find_campuses",
    "find_schools",
    "helps_ours",
    "invited",
    "is_county",
    "is_from_afar",
    "is_helped_on",
    "is_higher",
    "is_led_with",
    "is_partner",
    "is_university",
    "named_after",
    "opens_with_place",
    "stage_of",
]
