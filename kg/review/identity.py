"""Same and not the same: what people said of pairs, on top of an identity by name and place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.graph.entities import Entity, Home, entity_of, find_home
from kg.graph.resolve import Identity, exact_identity
from kg.review.judgements import Judgement
from kg.review.matching import Facts


@dataclass(frozen=True)
class JudgedIdentity:
    """An identity with some of its IRIs joined: `chosen` leads from each of a group to the one that stands for it."""

    base: Identity
    chosen: Mapping[str, str]

    def __call__(self, entity: Entity) -> str:
        found = self.base(entity)
        return self.chosen.get(found, found)


def judged_identity(
    pairs: Sequence[Judgement], facts: Sequence[Facts], base: Identity = exact_identity
) -> tuple[Identity, set[str], list[str]]:
    """The identity after judgements of pairs, the judgements that met their documents, and what contradicts.

    Of things that are one the longest name gives the IRI. Where things said to be one are also said to be two, over
    however many steps, none of that group is joined.
    """
    homes = {f["document"]["id"]: find_home(f) for f in facts}
    met: set[str] = set()
    links: list[tuple[str, str, Judgement]] = []
    for judgement in pairs:
        if (ends := _ends(judgement, homes, base)) is not None:
            met.add(judgement.where)
            links.append((*ends, judgement))
    groups = _join([(a, b) for a, b, judgement in links if judgement.verdict == "same"])
    conflicts, broken = [], set[str]()
    for a, b, judgement in links:
        if judgement.verdict == "not-same" and groups.get(a, a) == groups.get(b, b):
            broken.add(groups.get(a, a))
            conflicts.append(_conflict(judgement, a == b))
    chosen = {iri: first for iri, first in groups.items() if first not in broken and iri != first}
    return (JudgedIdentity(base, chosen) if chosen else base), met, conflicts


def _ends(judgement: Judgement, homes: Mapping[str, Home], base: Identity) -> tuple[str, str] | None:
    """The IRIs of a pair, None where a document is not there or the type has no identity of its own."""
    row = judgement.row
    first, second = homes.get(row.document), homes.get(row.other_document or row.document)
    if first is None or second is None or row.type in ("Measure", "Target"):
        return None
    return (
        base(entity_of({"type": row.type, "name": row.name}, first)),
        base(entity_of({"type": row.type, "name": row.other}, second)),
    )


def _join(links: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Each linked IRI to the one that stands for its group: the longest, of several the first by order."""
    parent: dict[str, str] = {}

    def root(iri: str) -> str:
        while parent.setdefault(iri, iri) != iri:
            parent[iri] = parent[parent[iri]]
            iri = parent[iri]
        return iri

    for a, b in links:
        one, other = sorted((root(a), root(b)), key=lambda iri: (-len(iri), iri))
        parent[other] = one
    return {iri: root(iri) for iri in list(parent)}


def _conflict(judgement: Judgement, one_name: bool) -> str:
    row = judgement.row
    pair = f"{row.type} {row.name} and {row.other}"
    if one_name:
        return f"{judgement.where}: {pair} have one name in one place: rename one of them to tell them apart"
    return f"{judgement.where}: {pair} are said to be the same by other judgements: none of that group is joined"
