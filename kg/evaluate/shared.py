"""Who shares what: for each measure and plan of a table, whether the plan takes the measure up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.evaluate.agree import Item, key
from kg.evaluate.measures import labels_of
from kg.evaluate.tally import Tally


def score_shared(table: Sequence[Item], plans: Mapping[str, Item]) -> Tally:
    """Compares the cells of a table of measures (rows) by plans; `plans` leads from place to facts.

    A concept stands for a row where its labels and the row's term or surfaces meet.
    """
    found = {place: _concepts(facts["mentions"]) for place, facts in plans.items()}
    tally = Tally()
    right = predicted = gold = 0
    for row in table:
        keys, surfaces = {key(s) for s in (row["term"], *row["surfaces"])}, set(row["surfaces"])
        tally.count("known", any(keys & labels for concepts in found.values() for labels, _ in concepts.values()))
        for place, concepts in found.items():
            asked = row["plans"].get(place) is not None
            given = any(keys & labels or surfaces & texts for labels, texts in concepts.values())
            predicted, gold, right = predicted + given, gold + asked, right + (given and asked)
            if asked or given:
                where = tally.found if asked and given else tally.missed if asked else tally.wrong
                where.append(f"{place} {row['term']}")
    tally.predicted, tally.gold = (right, predicted), (right, gold)
    return tally


def _concepts(mentions: Sequence[Item]) -> dict[str, tuple[set[str], set[str]]]:
    """The labels and the words of each concept that a plan mentions."""
    found: dict[str, tuple[set[str], set[str]]] = {}
    for mention in mentions:
        if mention["type"] == "Measure":
            labels, texts = found.setdefault(mention.get("concept") or mention["name"], (set(), set()))
            labels |= labels_of(mention)
            texts.add(mention["text"])
    return found
