"""Measures are compared as concepts: the gold says a term and the words that stand for it, the program a concept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.evaluate.agree import Item, find_all, key, keys_of, overlap
from kg.evaluate.tally import Tally


@dataclass(slots=True)
class _Concept:
    name: str
    labels: set[str] = field(default_factory=set)
    mentions: list[Item] = field(default_factory=list)


def score_measures(gold: Item, mentions: Sequence[Item], raw: str) -> Tally:
    """A gold measure is found where a concept has its term among its labels, or where a mention of a concept overlaps
    the words of the gold measure. A concept is right where some gold measure is found through it."""
    concepts = _concepts(mentions)
    tally, used = Tally(), set[str]()
    for item in gold["measures"]:
        through = [k for k, concept in concepts.items() if stands_for(concept.labels, concept.mentions, item, raw)]
        used.update(through)
        if through:
            tally.found.append(item["term"])
            _count_stance(tally, item, [m for k in through for m in concepts[k].mentions], raw)
        elif not item.get("optional"):
            tally.missed.append(item["term"])
    tally.wrong = sorted(c.name for k, c in concepts.items() if k not in used)
    tally.predicted = (len(used), len(concepts))
    required = sum(not item.get("optional") for item in gold["measures"])
    tally.gold = (required - len(tally.missed), required)
    return tally


def _concepts(mentions: Sequence[Item]) -> dict[str, _Concept]:
    found: dict[str, _Concept] = {}
    for mention in mentions:
        if mention["type"] == "Measure":
            concept = found.setdefault(mention.get("concept") or mention["name"], _Concept(mention["name"]))
            concept.labels |= labels_of(mention)
            concept.mentions.append(mention)
    return found


def labels_of(mention: Item) -> set[str]:
    """The keys of all labels of a mention's concept."""
    return {key(label) for label in (*mention.get("labels", ()), mention["name"])}


def stands_for(labels: set[str], mentions: Sequence[Item], item: Item, raw: str) -> bool:
    """Whether a concept with these labels and mentions is what a gold measure means."""
    surface = item.get("surface") or item["term"]
    if labels & {*keys_of(item), key(surface)}:
        return True
    places = list(find_all(raw, surface))
    return any(overlap((m["start"], m["end"]), place) for m in mentions for place in places)


def _count_stance(tally: Tally, item: Item, mentions: Sequence[Item], raw: str) -> None:
    """The stance where the gold quotes the plan; anywhere in the plan where nothing was found in the quote."""
    if not item.get("stance"):
        return
    quotes = list(find_all(raw, item.get("quote", "")))
    there = [m for m in mentions if any(overlap((m["start"], m["end"]), quote) for quote in quotes)]
    said = {m["stance"] for m in there or mentions}
    tally.count("stance", item["stance"] in said)
    if item["stance"] not in said:
        tally.off.append(f"{item['term']}: {' / '.join(sorted(said))}, not {item['stance']}")
