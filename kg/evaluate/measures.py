"""Measures are compared as concepts: the gold says a term and the words that stand for it, the program a concept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.evaluate.agree import Item, Span, find_all, key, keys_of, overlap
from kg.evaluate.tally import Tally


@dataclass(slots=True)
class _Concept:
    name: str
    labels: set[str]
    mentions: list[Item] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Meant:
    """What a gold measure means: the keys of its right names, and where in the text the words stand that it was read from."""

    keys: frozenset[str]
    places: tuple[Span, ...]

    @classmethod
    def by(cls, item: Item, raw: str) -> Meant:
        """What an entry of a gold list means in its text."""
        surface = item.get("surface") or item["term"]
        return cls(frozenset({*keys_of(item), key(surface)}), tuple(find_all(raw, surface)))

    def is_met(self, labels: set[str], mentions: Sequence[Item]) -> bool:
        """Whether a concept with these labels and mentions is meant."""
        if not self.keys.isdisjoint(labels):
            return True
        return any(overlap((m["start"], m["end"]), place) for place in self.places for m in mentions)


def score_measures(gold: Item, mentions: Sequence[Item], raw: str) -> Tally:
    """A gold measure is found where a concept has its term among its labels, or where a mention of a concept overlaps
    the words of the gold measure. A concept is right where some gold measure is found through it."""
    concepts = _concepts(mentions)
    tally, used = Tally(), set[str]()
    for item in gold["measures"]:
        meant = Meant.by(item, raw)
        through = [k for k, concept in concepts.items() if meant.is_met(concept.labels, concept.mentions)]
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
            concept = mention.get("concept") or mention["name"]
            if concept not in found:  # all its mentions have the same labels
                found[concept] = _Concept(mention["name"], labels_of(mention))
            found[concept].mentions.append(mention)
    return found


def labels_of(mention: Item) -> set[str]:
    """The keys of all labels of a mention's concept."""
    return {key(label) for label in (*mention.get("labels", ()), mention["name"])}


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
