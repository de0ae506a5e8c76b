"""Facts that a person adds: a mention wherever the quote of the row stands, with what the row says of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from kg.extract.targets.indicators import indicator_index
from kg.gather import gather
from kg.graph.entities import FactsMention, identity_key
from kg.review.bench.matching import Page
from kg.review.tables import Fields, Judgement, amount, empty_fields, find_concept

Span = tuple[int, int]
_USUAL: Mapping[str, Fields] = {"Target": {"status": "target", "comparator": "="}}
"""What a row need not say."""


def find_additions(page: Page, judgement: Judgement) -> Iterator[dict[str, Any]]:
    """The mentions that a row adds to a document, one for each place of its quote."""
    row = judgement.row
    if row.document not in ("", page.id):
        return
    common = {"type": row.type, "name": row.name}
    own = {**empty_fields(row.type), **_USUAL.get(row.type, {}), **_looked_up(judgement), **judgement.fields}
    for place in page.places.raw_spans(row.quote):
        start, end = _words(page, place, row.name) if row.type != "Target" else place
        where = {"text": page.raw[start:end], "start": start, "end": end, "section": page.section(start)}
        yield {**common, **where, **own, "judged": "added"}


def find_twins(page: Page, judgement: Judgement, added: FactsMention) -> list[FactsMention]:
    """The targets that a document states in the same words as one that is added, with its number and another year."""
    if added["type"] != "Target":
        return []
    there = [page.facts["mentions"][index] for index in page.find(replace(judgement.row, value=""))]
    same = ("value", "low", "high", "unit")
    return [m for m in there if [m.get(f) for f in same] == [added.get(f) for f in same] and m["year"] != added["year"]]


def _looked_up(judgement: Judgement) -> Fields:
    """What the vocabularies say of a name."""
    if judgement.row.type == "Measure":
        concept = find_concept("measures", judgement.row.name)
        return {"concept": concept.id, "labels": list(concept.labels)}
    if judgement.row.type == "Target":
        fields = judgement.fields
        return {"indicator": indicator_index().find(judgement.row.name, fields.get("unit"), fields.get("per"))}
    return {}


def _words(page: Page, place: Span, name: str) -> Span:
    """Where within its quote a name stands; the whole quote where it stands there in other words."""
    inside = (s for s in page.places.raw_spans(name) if place[0] <= s[0] and s[1] <= place[1])
    return next(inside, place)


def _key(mention: FactsMention) -> tuple[Any, ...]:
    return mention["start"], mention["end"], mention["type"], identity_key(mention["name"]), amount(mention)


def merge(added: Sequence[tuple[FactsMention, Judgement]]) -> tuple[list[FactsMention], list[list[Judgement]]]:
    """Added mentions, each once and in the order of the text, and the judgements that contradict each other on one."""
    groups = gather((_key(mention), (mention, judgement)) for mention, judgement in added)
    one = [group for _, group in sorted(groups.items()) if all(m == group[0][0] for m, _ in group)]
    against = [group for group in groups.values() if any(m != group[0][0] for m, _ in group)]
    return [group[0][0] for group in one], [[judgement for _, judgement in group] for group in against]
