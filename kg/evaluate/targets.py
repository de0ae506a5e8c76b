"""Targets: the same quantity of something alike; then whether comparator, year and status are right as well."""

from __future__ import annotations

from collections.abc import Sequence

from kg.evaluate.agree import ALIKE, Item, likeness, quantity, show_target
from kg.evaluate.tally import Tally
from kg.gather import gather

FIELDS = ("comparator", "year", "status")


def score_targets(gold: Item, mentions: Sequence[Item]) -> Tally:
    """Compares targets; one that the plan states twice may be given once or twice."""
    given = [m for m in mentions if m["type"] == "Target"]
    by_quantity = gather((quantity(mention), index) for index, mention in enumerate(given))
    tally, used, hits = Tally(), set[int](), 0
    for item in gold["targets"]:
        same = [
            i for i in by_quantity.get(quantity(item), ()) if likeness(given[i]["name"], item["indicator"]) >= ALIKE
        ]
        used.update(same)
        if same:
            hits += 1
            tally.found.append(show_target(item))
            _count_fields(tally, item, [given[i] for i in same])
        elif not item.get("optional"):
            tally.missed.append(show_target(item))
    tally.wrong = [show_target(m) for i, m in enumerate(given) if i not in used]
    tally.predicted, tally.gold = (len(used), len(given)), (hits, hits + len(tally.missed))
    return tally


def _count_fields(tally: Tally, item: Item, same: Sequence[Item]) -> None:
    """The fields of the best of those that agree with a gold target; of two as good the one whose first fields are right."""
    best = max(same, key=lambda mention: _right(item, mention))
    wrong = [f for f in FIELDS if best.get(f) != item.get(f)]
    tally.count("exact", not wrong)
    for field in FIELDS:
        tally.count(field, field not in wrong)
    if wrong:
        tally.off.append(f"{show_target(item)}: " + ", ".join(f"{f} {best.get(f)}, not {item.get(f)}" for f in wrong))


def _right(item: Item, mention: Item) -> tuple[int, list[bool]]:
    right = [mention.get(field) == item.get(field) for field in FIELDS]
    return sum(right), right
