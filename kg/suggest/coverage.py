"""What the vocabulary covers already, and which of its concepts is nearest to a term."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from kg.extract.search import squeeze
from kg.ontology import Concept, load_concepts
from kg.suggest.candidates import bigrams

NEAR = 0.6
"""The share of common pairs of characters from which on a concept is shown as near."""


@dataclass(slots=True)
class Coverage:
    """The labels of the vocabulary, to look terms up in."""

    concepts: Sequence[Concept]
    _labels: dict[str, Concept] = field(default_factory=dict)
    _all: str = ""
    _by_pair: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for concept in self.concepts:
            for label in (*concept.labels, *(g.replace("…", "") for g in concept.gap_labels)):
                self._labels.setdefault(squeeze(label)[0], concept)
        self._all = "\n".join(self._labels)
        for label in self._labels:
            for pair in bigrams(label):
                self._by_pair.setdefault(pair, []).append(label)

    def covers(self, term: str) -> bool:
        """Whether a term is a label, part of one, or holds one of at least four characters."""
        squeezed = squeeze(term)[0]
        if squeezed in self._all:
            return True
        pieces = (squeezed[i:j] for i in range(len(squeezed)) for j in range(i + 4, len(squeezed) + 1))
        return any(piece in self._labels for piece in pieces)

    def nearest(self, term: str) -> Concept | None:
        """The concept with the label most like a term, None where none is like it."""
        pairs = bigrams(squeeze(term)[0])
        shared: dict[str, int] = {}
        for pair in pairs:
            for label in self._by_pair.get(pair, ()):
                shared[label] = shared.get(label, 0) + 1
        best = max(shared, key=lambda label: (_dice(shared[label], pairs, label), label), default=None)
        return self._labels[best] if best and _dice(shared[best], pairs, best) >= NEAR else None


def _dice(shared: int, pairs: set[str], label: str) -> float:
    return 2 * shared / (len(pairs) + len(label) - 1) if len(pairs) + len(label) > 1 else 0.0


@cache
def load_coverage() -> Coverage:
    """The coverage of `ontology/measures.ttl`, groups included."""
    return Coverage(load_concepts("measures"))
