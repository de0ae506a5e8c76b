"""Indicators of the vocabulary by the names that targets carry."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation

from kg.extract.search import squeeze
from kg.ontology import Concept, load_concepts


class IndicatorIndex:
    """Finds the indicator that a target's name speaks of: the longest label that the name contains.

    Not picklable (the automaton is native): each process builds its own.
    """

    def __init__(self, concepts: Sequence[Concept]) -> None:
        labels: dict[str, str | None] = {}
        for concept in concepts:
            labels.update({squeeze(label)[0]: concept.id for label in concept.labels})
        for concept in concepts:
            labels.update({squeeze(label)[0]: None for label in concept.negative_labels})
        self._labels = sorted(label for label in labels if label)
        self._ids = [labels[label] for label in self._labels]
        self._automaton = AhoCorasick(self._labels, implementation=Implementation.ContiguousNFA)

    def find(self, name: str) -> str | None:
        """The id of the concept whose label is the longest one in `name`, None where there is none.

        >>> consolidation = Concept("consolidation", "", "巩固率", ("巩固率",), (), (), (), "", "", {})
        >>> IndicatorIndex([consolidation]).find("九年义务教育巩固率")
        'consolidation'
        """
        hits = self._automaton.find_matches_as_indexes(squeeze(name)[0], overlapping=True)
        best = max(hits, key=lambda h: (h[2] - h[1], h[2]), default=None)
        return self._ids[best[0]] if best else None


@cache
def indicator_index() -> IndicatorIndex:
    """The index over `ontology/indicators.ttl`; groups (without `ep:usualUnit`) are not looked for."""
    return IndicatorIndex([c for c in load_concepts("indicators") if c.extra.get("usualUnit")])
