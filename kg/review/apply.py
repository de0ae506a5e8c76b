"""Judgements to facts: what is rejected goes, what is renamed or retyped changes. Facts files stay as they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import MISSING, fields
from typing import Any

from kg.graph.resolve import identity_key
from kg.model import Mention
from kg.ontology import Concept, load_concepts
from kg.review.errors import ReviewError
from kg.review.judgements import NAMED, Judgement
from kg.review.matching import Facts, FactsMention, Page

Changes = Mapping[int, Sequence[Judgement]]
"""The judgements on each mention, by its place in the list."""


def contradict(judgements: Iterable[Judgement]) -> bool:
    """Whether judgements on one mention cannot all be right."""
    given = list(judgements)
    verdicts = {j.verdict for j in given}
    names = {identity_key(j.row.new_name) for j in given if j.row.new_name}
    types = {j.row.new_type for j in given if j.row.new_type}
    changed = verdicts & {"rename", "retype"}
    return len(names) > 1 or len(types) > 1 or len(verdicts - {"rename", "retype"}) + bool(changed) > 1


def apply(page: Page, changes: Changes) -> Facts:
    """The facts of a document with each mention judged. References between mentions follow.

    Raises ReviewError where a measure is renamed to what no concept is called.
    """
    mentions = page.facts["mentions"]
    judged = {i: _judged({"id": i, **m}, changes.get(i, ())) for i, m in enumerate(mentions)}
    kept = [mention for mention in judged.values() if mention is not None]
    parents = _new_parents(mentions, judged)
    places = {(mention["type"], mention["start"], mention["end"]) for mention in kept}
    return {**page.facts, "mentions": [_relink(mention, parents, places) for mention in kept]}


def _judged(mention: dict[str, Any], judgements: Sequence[Judgement]) -> dict[str, Any] | None:
    """A mention after its judgements, None where it is rejected."""
    for judgement in judgements:
        if judgement.verdict == "reject":
            return None
        if judgement.verdict in ("rename", "retype"):
            mention = _retyped(mention, judgement.row.new_type)
            mention = _renamed(mention, judgement)
    return mention


def _retyped(mention: dict[str, Any], type_: str) -> dict[str, Any]:
    """The mention as one of another type; fields that only its old type has go, those of the new one are empty."""
    if not type_ or type_ == mention["type"]:
        return mention
    common = {k: v for k, v in mention.items() if k in ("id", "name", "text", "start", "end", "section")}
    own = [f for f in fields(NAMED[type_]) if f.name not in {g.name for g in fields(Mention)}]
    return {**common, "type": type_, **{f.name: None if f.default is MISSING else f.default for f in own}}


def _renamed(mention: dict[str, Any], judgement: Judgement) -> dict[str, Any]:
    """The mention under another name; measures and indicators are looked up by it."""
    name = judgement.row.new_name
    if not name:
        return mention
    if mention["type"] == "Measure":
        concept = _concept(name, judgement.where)
        return {**mention, "name": concept.label, "concept": concept.id, "labels": list(concept.labels)}
    if mention["type"] == "Target":
        return {**mention, "name": name, "indicator": _indicator(name)}
    return {**mention, "name": name}


def _concept(name: str, where: str) -> Concept:
    wanted = identity_key(name)
    for concept in load_concepts("measures"):
        if wanted in (concept.id, *map(identity_key, concept.labels)):
            return concept
    raise ReviewError(
        f"{where}: no measure is called {name!r}: take a label of ontology/measures.ttl, or add one there"
    )


def _indicator(name: str) -> str | None:
    from kg.extract.targets.indicators import indicator_index

    return indicator_index().find(name)


def _new_parents(mentions: Sequence[FactsMention], judged: Mapping[int, FactsMention | None]) -> dict[str, str | None]:
    """What became of programmes by name: their name now, None for those that are programmes no more."""
    outcomes: dict[str, list[str | None]] = {}
    for index, mention in enumerate(mentions):
        if mention["type"] == "Programme":
            now = judged[index]
            still = now is not None and now["type"] == "Programme"
            outcomes.setdefault(mention["name"], []).append(now["name"] if now is not None and still else None)
    return {name: name if name in after else next(filter(None, after), None) for name, after in outcomes.items()}


def _relink(mention: FactsMention, parents: Mapping[str, str | None], kept: Set[tuple[Any, ...]]) -> FactsMention:
    """The mention with its references to others: the programme it is part of, what it answers for."""
    if mention["type"] == "Programme" and mention.get("parent"):
        return {**mention, "parent": parents.get(mention["parent"], mention["parent"])}
    if mention.get("answers_for"):
        return {**mention, "answers_for": [task for task in mention["answers_for"] if tuple(task) in kept]}
    return mention
