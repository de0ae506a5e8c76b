"""Which entities are one thing: the only place where identity is decided.

Exact for now: the same kind, scope and name are one thing; blanks, quotation marks and character widths do not count.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from kg.graph.entities import SCOPED, Entity
from kg.graph.iris import mint_document, mint_place, mint_scoped

Identity = Callable[[Entity], str]
"""From an entity as found to the IRI of the one thing it is. A pure function, the same in every process."""

NOISE = re.compile(r"[\s\"'“”‘’《》〈〉「」『』]+")
DASHES = re.compile(r"[\u2010-\u2015\u2212~\u301c-]+")


def identity_key(name: str) -> str:
    """What of a name counts for identity; Chinese characters are kept as they are.

    >>> identity_key("《如东县“十四五”教育规划（2021—2025年）》")
    '如东县十四五教育规划(2021-2025年)'
    """
    return DASHES.sub("-", NOISE.sub("", unicodedata.normalize("NFKC", name)))


def exact_identity(entity: Entity) -> str:
    """The IRI of an entity by its own kind, scope and name. Raises ValueError for a kind that has no IRI.

    >>> exact_identity(Entity("School", "如东高中", scope="320623"))
    'https://w3id.org/edupolicy/data/school/320623/如东高中'
    """
    key = identity_key(entity.name)
    if not key:
        raise ValueError(f"a {entity.kind} without a name: {entity.name!r}")
    if entity.kind == "Place":
        return mint_place(entity.code or key)
    if entity.kind == "Document":
        return mint_document(key)
    if entity.kind in SCOPED and entity.scope:
        return mint_scoped(entity.kind.lower(), entity.scope, key)
    raise ValueError(f"no IRI for a {entity.kind} in scope {entity.scope!r}")
