"""Which candidates are units: they stand freely on both sides, and their parts belong together.

Left and right entropy and the pointwise mutual information of the weakest split, over the whole corpus; the
counts of all parts are made in one pass of an automaton.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log2

BORDER = "\n"
"""Stands for punctuation and the ends of the text: each is a neighbour of its own."""


def entropy(neighbours: Sequence[str]) -> float:
    """How varied the characters beside a term are, in bits; borders count as different each time.

    >>> entropy("区区区区"), round(entropy("区县市镇"), 1), entropy([BORDER, BORDER])
    (0.0, 2.0, 1.0)
    """
    if not neighbours:
        return 0.0
    borders = sum(n == BORDER for n in neighbours)
    counts = [*Counter(n for n in neighbours if n != BORDER).values(), *[1] * borders]
    return -sum(c / len(neighbours) * log2(c / len(neighbours)) for c in counts) + 0.0


def splits(term: str) -> list[tuple[str, str]]:
    """Every way to cut a term in two."""
    return [(term[:i], term[i:]) for i in range(1, len(term))]


def count_parts(terms: Iterable[str], texts: Iterable[str]) -> Counter[str]:
    """How often each term and each of its beginnings and ends stands in the texts: one pass, linear in the text."""
    from ahocorasick_rs import AhoCorasick, Implementation

    wanted = set(terms)
    parts = sorted({part for term in wanted for split in splits(term) for part in split} | wanted)
    counts: Counter[str] = Counter()
    if parts:
        automaton = AhoCorasick(parts, implementation=Implementation.ContiguousNFA)
        for text in texts:
            found = Counter(m[0] for m in automaton.find_matches_as_indexes(text, overlapping=True))
            counts.update({parts[index]: number for index, number in found.items()})
    return counts


def cohesion(term: str, counts: Mapping[str, int], characters: int) -> float:
    """The normalised mutual information of the weakest split of a term: 1 where its parts never stand apart, 0 where
    they meet by chance. It does not depend on the size of the corpus."""
    whole = counts.get(term, 0)
    if not 0 < whole < characters:
        return 0.0
    surprise = log2(characters / whole)
    return min((log2(whole * characters / (counts[a] * counts[b])) / surprise for a, b in splits(term)), default=1.0)
