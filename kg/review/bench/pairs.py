"""Same and not the same: rows of the table as pairs of entities, for the identity that they change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kg.graph.entities import Entity, Facts, Home, entity_of, find_home, identity_key
from kg.graph.identity.corpus import Pair, judge_pairs
from kg.graph.identity.forms import Identity, normal_identity
from kg.review.tables import Judgement


def judged_identity(
    pairs: Sequence[Judgement], facts: Sequence[Facts], base: Identity = normal_identity
) -> tuple[Identity, set[str], list[str]]:
    """The identity after judgements of pairs, the judgements that met their documents, and what contradicts.

    Of things that are one the longest name gives the IRI. Where things said to be one are also said to be two, over
    however many steps, none of that group is joined.
    """
    found = list(find_pairs(pairs, facts))
    identity, conflicts = judge_pairs(base, found)
    return identity, {pair.where for pair in found}, conflicts


def said_pairs(pairs: Sequence[Judgement], facts: Sequence[Facts]) -> list[Judgement]:
    """The judgements of pairs both of whose names their documents say."""
    said = {(f["document"]["id"], m["type"], identity_key(m["name"])) for f in facts for m in f["mentions"]}
    return [
        j for j in pairs if all((document, j.row.type, identity_key(name)) in said for document, name in j.row.ends)
    ]


def find_pairs(pairs: Sequence[Judgement], facts: Sequence[Facts]) -> Iterator[Pair]:
    """The judgements of pairs whose documents are there, as pairs of entities."""
    homes = {f["document"]["id"]: find_home(f) for f in facts}
    for judgement in pairs:
        if (ends := _ends(judgement, homes)) is not None:
            yield Pair(*ends, judgement.verdict == "same", judgement.where)


def _ends(judgement: Judgement, homes: Mapping[str, Home]) -> tuple[Entity, Entity] | None:
    """The two entities, None where a document is not there."""
    row = judgement.row
    first, second = (homes.get(document) for document, _ in row.ends)
    if first is None or second is None:
        return None
    one, other = {"type": row.type, "name": row.name}, {"type": row.type, "name": row.other}
    return entity_of(one, first), entity_of(other, second)
