"""Public bodies, by full name or by level (`bodies`), known by no list (`bureaus`), and those that only a list gives away (`joint`)."""

from kg.extract.names.bodies.bodies import Body, body_of, head_at
from kg.extract.names.bodies.body_places import MANY
from kg.extract.names.bodies.body_words import body_endings, founding_verbs
from kg.extract.names.bodies.bureaus import bureau_at, of_known_end
from kg.extract.names.bodies.joint import (
    find_bare_lists,
    find_charged,
    find_joint,
    find_mass,
    members_before,
    neighbours,
    of_places,
)

__all__ = [
    "MANY",
    "Body",
    "body_endings",
    "body_of",
    "bureau_at",
    "find_bare_lists",
    "find_charged",
    "find_joint",
    "find_mass",
    "founding_verbs",
    "head_at",
    "members_before",
    "neighbours",
    "of_known_end",
    "of_places",
]
