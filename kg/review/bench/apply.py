"""Judgements to facts: what is rejected goes, what is renamed or retyped changes. Facts files stay as they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any

from kg.graph.entities import Facts, FactsMention, identity_key
from kg.review.bench.matching import Page
from kg.review.tables import Fields, Judgement, agrees, empty_fields, find_concept

Changes = Mapping[int, Sequence[Judgement]]
"""The judgements on each mention, by its place in the list."""


LEVELS = ("=", ">=", ">", "<=", "<")
"""Comparators of numbers that are no change, so that nothing goes up or down by them."""


def find_fault(mention: FactsMention, given: Sequence[Judgement]) -> str:
    """Why judgements on one mention cannot be applied: what is wrong with them together; empty where nothing is."""
    names = {identity_key(j.row.new_name) for j in given if j.row.new_name}
    types = {j.row.new_type for j in given if j.row.new_type}
    said = [fields for j in given if (fields := j.fields)]
    of_old_type = types and any(j.fields and not j.row.new_type for j in given)
    if len({_outcome(mention, j) for j in given}) > 1 or len(names) > 1 or len(types) > 1 or of_old_type:
        return "contradict each other"
    fields = _together(said)
    if not all(agrees(fields, one) for one in said):
        return "contradict each other"
    return _fault_of_target(_corrected(mention, fields)) if mention["type"] == "Target" else ""


def _outcome(mention: FactsMention, judgement: Judgement) -> str:
    """What a judgement does with a mention. One added that was found all the same is accepted."""
    if judgement.verdict in ("accept", "reject"):
        return judgement.verdict
    found = judgement.verdict == "add" and agrees(mention, judgement.fields)
    return "accept" if found else "change"


def _fault_of_target(mention: FactsMention) -> str:
    """What a corrected target lacks, or has too much."""
    if mention["comparator"] in LEVELS and mention.get("direction"):
        return f"make a change of what is none ({mention['comparator']}; comparator=change is one)"
    if mention["comparator"] == "range" and mention["low"] is None:
        return "give no ends of a range (value=80-90 does)"
    if mention["comparator"] != "range" and mention["value"] is None:
        return "give no number in place of a range (value=90 does)"
    return ""


def apply(page: Page, changes: Changes, added: Sequence[FactsMention] = ()) -> Facts:
    """The facts of a document with each mention judged, and those added. References between mentions follow.

    Raises ReviewError as `Judgement.fields` does, and where a measure is renamed to what no concept is called; tables
    that `load_judgements` has read hold no such rows.
    """
    mentions = page.facts["mentions"]
    judged = {i: _judged({"id": i, **m}, changes.get(i, ())) for i, m in enumerate(mentions)}
    kept = [mention for mention in judged.values() if mention is not None]
    kept += [{"id": id_, **mention} for id_, mention in enumerate(added, len(mentions))]
    parents = _new_parents(mentions, judged)
    places = {(mention["type"], mention["start"], mention["end"]) for mention in kept}
    return {**page.facts, "mentions": [_relink(mention, parents, places) for mention in kept]}


def _judged(mention: dict[str, Any], judgements: Sequence[Judgement]) -> dict[str, Any] | None:
    """A mention after its judgements, None where it is rejected; `judged` says what a person did."""
    if not judgements:
        return mention
    if any(judgement.verdict == "reject" for judgement in judgements):
        return None
    new = mention
    for judgement in sorted(judgements, key=lambda j: j.row.new_name):  # one name may be written in two ways
        new = _renamed(_retyped(new, judgement.row.new_type), judgement)
    new = _corrected(new, _together(judgement.fields for judgement in judgements))
    return {**new, "judged": "accepted" if new == mention else "corrected"}


def _together(said: Iterable[Fields]) -> Fields:
    """All that several judgements say of one mention."""
    return {name: value for fields in said for name, value in fields.items()}


def _corrected(mention: Fields, fields: Fields) -> dict[str, Any]:
    """The mention with its fields as they should be. A number in place of a range is that number exactly, and a bound in
    place of a change goes neither up nor down."""
    exact = {"comparator": "="} if fields.get("value") is not None and mention["comparator"] == "range" else {}
    level = {"direction": None} if fields.get("comparator") in LEVELS and mention.get("direction") else {}
    return {**mention, **exact, **level, **fields}


def _retyped(mention: dict[str, Any], type_: str) -> dict[str, Any]:
    """The mention as one of another type; fields that only its old type has go, those of the new one are empty."""
    if not type_ or type_ == mention["type"]:
        return mention
    common = {k: v for k, v in mention.items() if k in ("id", "name", "text", "start", "end", "section")}
    return {**common, "type": type_, **empty_fields(type_)}


def _renamed(mention: dict[str, Any], judgement: Judgement) -> dict[str, Any]:
    """The mention under another name; measures and indicators are looked up by it."""
    name = judgement.row.new_name
    if not name:
        return mention
    if mention["type"] == "Measure":
        concept = find_concept("measures", name)
        return {**mention, "name": concept.label, "concept": concept.id, "labels": list(concept.labels)}
    if mention["type"] == "Target":
        return {**mention, "name": name, "indicator": _indicator(name)}
    return {**mention, "name": name}


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
