"""Names in running text: schools, bodies, organizations, from their endings leftward."""

from kg.extract.names.anchors import find_anchors
from kg.extract.names.cutting import AND
from kg.extract.names.find import find_names
from kg.extract.names.prose_duties import find_prose_duties
from kg.extract.names.responsibility import CLOSING, OPENING, stretches
from kg.extract.names.schools import find_schools

__all__ = [
    "AND",
    "CLOSING",
    "OPENING",
    "find_anchors",
    "find_names",
    "find_prose_duties",
    "find_schools",
    "stretches",
]
