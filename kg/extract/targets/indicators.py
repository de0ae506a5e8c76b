"""Indicators of the vocabulary by the names and units that targets carry."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation

from kg.extract.search import squeeze_label
from kg.ontology import Concept, lexicon, load_concepts

_THINGS = frozenset({"things"})
_EVERY: frozenset[str] = frozenset()


class IndicatorIndex:
    """Finds the indicator that a target speaks of: the longest label in its name that is counted in its unit.

    Not picklable (the automaton is native): each process builds its own.
    """

    def __init__(self, concepts: Sequence[Concept]) -> None:
        labels: dict[str, Concept | None] = {}
        for concept in concepts:
            labels.update({squeeze_label(label): concept for label in concept.labels})
        for concept in concepts:
            labels.update({squeeze_label(label): None for label in concept.negative_labels})
        self._labels = sorted(label for label in labels if label)
        self._found = [labels[label] for label in self._labels]
        self._kinds = [kinds_of(c.extra.get("usualUnit") or "") if c else _EVERY for c in self._found]
        self._automaton = AhoCorasick(self._labels, implementation=Implementation.ContiguousNFA)

    def find(self, name: str, unit: str | None = "") -> str | None:
        """The id of the concept whose label is the longest one in `name`, None where there is none.

        Labels of indicators that are not counted in `unit` are passed over; "" asks for no unit, None for a bare number.

        >>> consolidation = Concept("consolidation", "", "巩固率", ("巩固率",), (), (), (), "", "", {"usualUnit": "%"})
        >>> index = IndicatorIndex([consolidation])
        >>> index.find("九年义务教育巩固率"), index.find("九年义务教育巩固率", "%"), index.find("巩固率达标县", "个")
        ('consolidation', 'consolidation', None)
        """
        plain = squeeze_label(name)
        hits = self._automaton.find_matches_as_indexes(plain, overlapping=True)
        if not hits:
            return None
        kinds = kinds_of(unit)
        fitting = (h for h in hits if not kinds or not self._kinds[h[0]] or kinds & self._kinds[h[0]])
        best = max(fitting, key=lambda h: (h[2] - h[1], h[2]), default=None)
        concept = self._found[best[0]] if best else None
        return concept.id if concept else None


@cache
def kinds_of(unit: str | None) -> frozenset[str]:
    """What a unit can count; none for "", which fits every indicator.

    >>> sorted(kinds_of("‰")), sorted(kinds_of("节")), sorted(kinds_of("名")), sorted(kinds_of(None))
    (['share'], ['things', 'time'], ['things'], ['ratio', 'things'])
    """
    if unit == "":
        return _EVERY
    if unit is None:
        return _THINGS | {"ratio"}
    return frozenset(kind for kind, units in lexicon("targets")["kinds"].items() if unit in units) or _THINGS


@cache
def indicator_index() -> IndicatorIndex:
    """The index over `ontology/indicators.ttl`; groups (without `ep:usualUnit`) are not looked for."""
    return IndicatorIndex([c for c in load_concepts("indicators") if c.extra.get("usualUnit")])
