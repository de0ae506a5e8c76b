"""Pairs that may be one thing and are not made one: for a person to judge.

Only names that share a blocking key are compared, so it takes no longer for each name as the names grow in number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kg.graph.entities import Entity
from kg.graph.identity.comparators import compare
from kg.graph.identity.divisions import current, where
from kg.graph.identity.forms import EVERYWHERE, NATION, normal_form
from kg.graph.identity.labels import rank
from kg.graph.identity.words import words

Near = tuple[Entity, Entity, float, str]
CROWD = 40
"""Things that share one key are compared with so many neighbours at most: a key this common tells nothing."""


def near_pairs(entities: Iterable[Entity]) -> Iterator[Near]:
    """Pairs of entities, each once and in a fixed order, with a score and the reason; those that are one are left out.

    >>> names = ("栟茶高级中学", "拼茶高级中学", "第一小学", "第二小学", "江苏省栟茶高中")
    >>> [(a.name, b.name, score) for a, b, score, _ in near_pairs(Entity("School", n, "320623") for n in names)]
    [('江苏省栟茶高中', '拼茶高级中学', 0.7)]
    """
    things = _one_each(entities)
    blocks: dict[tuple[str, str], list[Entity]] = defaultdict(list)
    for entity in things:
        for key in blocking_keys(entity):
            blocks[key].append(entity)
    seen: set[tuple[Entity, Entity]] = set()
    for block in blocks.values():
        for index, one in enumerate(block):
            for other in block[index + 1 : index + 1 + CROWD]:
                pair = (one, other) if _order(one) < _order(other) else (other, one)
                if pair not in seen:
                    seen.add(pair)
                    score, sentence = compare(*pair)
                    if words("near")["shown"] <= score < 1:
                        yield (*pair, score, sentence)


def _one_each(entities: Iterable[Entity]) -> list[Entity]:
    """One entity for each thing, by its fullest name, in an order that depends on nothing else."""
    best: dict[str, Entity] = {}
    for entity in entities:
        iri = normal_form(entity).iri
        if entity.kind != "Place" and (iri not in best or _order(entity) < _order(best[iri])):
            best[iri] = entity
    return sorted(best.values(), key=_order)


def _order(entity: Entity) -> tuple[tuple[bool, int, str], str, str]:
    return rank(entity.name), entity.kind, entity.scope or ""


def blocking_keys(entity: Entity) -> set[tuple[str, str]]:
    """What an entity shares with all that may be it: its region and kind with a form of its key.

    Names one character apart share what is left without it; a name and its short form share both ends.
    """
    form = normal_form(entity)
    key = form.key
    forms = {key, *(key[:i] + key[i + 1 :] for i in range(len(key)))} | {f"{key[:2]}…", f"…{key[-4:]}"}
    if form.kind == "Department":
        forms |= {f"turn {turn[0]}" for turn in words("near")["turns"] if key.removesuffix("部门") in turn}
    keys = {(f"{form.kind} {region}", f) for region in _regions(form.scope) for f in forms}
    return keys | {(f"{form.kind} {EVERYWHERE}", key)}


def _regions(scope: str) -> set[str]:
    """The scope and what is around it below the province: things in one place meet there."""
    if scope in (EVERYWHERE, NATION):
        return {EVERYWHERE}
    divisions = where(scope).divisions
    return {current(d.code) for d in divisions if d.level != "province"} or {scope}
