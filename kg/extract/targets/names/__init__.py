"""What a number counts.

`namer` names one after another: by its own clause (`name`, with `count_names`, `shares`, `before_verbs`, `staff_ratios`), made whole by what
others say (`parts`, `list_verbs`, `joint`), or else by what stands around it (`context`).
"""

from kg.extract.targets.names.joint import each_named, is_whole
from kg.extract.targets.names.list_verbs import with_verb_of_list
from kg.extract.targets.names.name import Name, name_of, target_of
from kg.extract.targets.names.namer import SHORTEST_NAME, Namer
from kg.extract.targets.names.parts import goes_on, of_other_stage, of_stage, stage_above, staged
from kg.extract.targets.names.shares import SHARES
from kg.extract.targets.names.staff_ratios import STAFF

__all__ = [
    "SHARES",
    "SHORTEST_NAME",
    "STAFF",
    "Name",
    "Namer",
    "each_named",
    "goes_on",
    "is_whole",
    "name_of",
    "of_other_stage",
    "of_stage",
    "stage_above",
    "staged",
    "target_of",
    "with_verb_of_list",
]
