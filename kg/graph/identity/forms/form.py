"""The normal form of an entity: what of it counts for identity, and why, in sentences."""

from __future__ import annotations

from dataclasses import dataclass

from kg.graph.entities import Entity
from kg.graph.rdf import mint_document, mint_place, mint_scoped
from kg.ontology import Paper

NATION = "cn"
"""Scope of what belongs to the whole country."""
EVERYWHERE = "all"
"""Scope of what has one name wherever it is spoken of: universities, companies, papers without a place."""


@dataclass(frozen=True, slots=True)
class Form:
    """Two entities with one kind, scope and key are one thing; `reasons` say how the name became the key.

    `place` is the place whose name gives this one its meaning, `tier` the level of government (documents only), `paper` what is
    known of a national paper, `full` the name with its level spelled out: 市教委 in a plan of 武清区 is 天津市教委.
    """

    kind: str
    scope: str
    key: str
    reasons: tuple[str, ...] = ()
    place: Entity | None = None
    tier: str | None = None
    paper: Paper | None = None
    full: str | None = None

    @property
    def iri(self) -> str:
        """The IRI of the thing.

        >>> Form("School", "320623", "高中").iri
        'https://w3id.org/edupolicy/data/school/320623/高中'
        """
        if self.kind == "Place":
            return mint_place(self.key)
        if self.kind == "Document" and self.scope == EVERYWHERE:
            return mint_document(self.key)
        return mint_scoped(self.kind.lower(), self.scope, self.key)
