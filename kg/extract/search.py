"""Dictionary search in Chinese: all labels at once, on characters, tolerant of quotation marks, blanks and insertions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, Implementation

from kg.model import OffsetMap, cut
from kg.ontology import Concept

_MARKS = re.compile(r"[“”\"'‘’「」『』《》〈〉 \t·]+")
_STOP = re.compile(r"[。;!?:\n]")
GAP = 10
"""How many characters the … of a gap label may stand for."""


def squeeze(text: str) -> tuple[str, OffsetMap]:
    """The text without quotation marks and blanks, in lower case, and the way back.

    >>> squeeze("深化“县管校聘”改革")[0]
    '深化县管校聘改革'
    """
    squeezed, offsets = cut(text, (m.span() for m in _MARKS.finditer(text)))
    lowered = squeezed.lower()
    return (lowered if len(lowered) == len(squeezed) else squeezed), offsets


@dataclass(frozen=True, slots=True)
class Hit:
    """A label found at `[start, end)` of the squeezed text."""

    start: int
    end: int
    concept: Concept


@dataclass(frozen=True, slots=True)
class _Part:
    """What one pattern of the automaton stands for: a label (of several parts where it has gaps) of a concept."""

    concept: Concept | None
    label: int
    index: int
    last: int


class LabelIndex:
    """All labels of a concept scheme in one Aho–Corasick automaton; linear in the text.

    Not picklable (the automaton is native): each process builds its own, in some 10 ms.
    """

    def __init__(self, concepts: Sequence[Concept]) -> None:
        self.concepts = tuple(concepts)
        meanings: dict[str, list[_Part]] = {}
        number = 0
        for concept in self.concepts:
            for label in concept.labels:
                meanings.setdefault(squeeze(label)[0], []).append(_Part(concept, number := number + 1, 0, 0))
            for label in concept.negative_labels:
                meanings.setdefault(squeeze(label)[0], []).append(_Part(None, number := number + 1, 0, 0))
            for label in concept.gap_labels:
                parts = [squeeze(p)[0] for p in label.split("…") if p]
                number += 1
                for index, part in enumerate(parts):
                    meanings.setdefault(part, []).append(_Part(concept, number, index, len(parts) - 1))
        self._patterns = sorted(p for p in meanings if p)
        self._meanings = [meanings[p] for p in self._patterns]
        self._automaton = AhoCorasick(self._patterns, implementation=Implementation.ContiguousNFA)

    def find(self, text: str) -> Iterator[Hit]:
        """Hits in a squeezed text, by position; what lies within a longer hit is left out, negative labels hide theirs."""
        cover, cover_start = -1, -1
        seen: set[tuple[int, int, str]] = set()
        for start, negative_end, gapped, concept in sorted(self._all(text), key=lambda h: h[:3]):
            end = -negative_end
            if end < cover or (end == cover and start > cover_start):
                continue
            if end > cover and not gapped:  # a gap label spans words that are not its own, so it hides nothing
                cover, cover_start = end, start
            if concept is not None and (key := (start, end, concept.id)) not in seen:
                seen.add(key)
                yield Hit(start, end, concept)

    def _all(self, text: str) -> Iterator[tuple[int, int, bool, Concept | None]]:
        """(start, -end, whether by a gap label, concept or None for a negative label): sorts longest first."""
        open_parts: dict[tuple[int, int], tuple[int, int]] = {}
        for pattern, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            for part in self._meanings[pattern]:
                if part.last == 0:
                    yield start, -end, False, part.concept
                    continue
                first = start
                if part.index:
                    before = open_parts.get((part.label, part.index - 1))
                    if before is None or not 0 <= start - before[1] <= GAP or _STOP.search(text, before[1], start):
                        continue
                    first = before[0]
                open_parts[part.label, part.index] = (first, end)
                if part.index == part.last:
                    yield first, -end, True, part.concept
