"""Where in a document a term of art may stand: quoted phrases, and what ends in a word such as 制度 or 机制.

Linear in the text: a term has at most `longest` characters, so few stretches are looked at for each ending.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation

from kg.extract.patterns import Run
from kg.ontology import lexicon

_HAN = r"\u3400-\u9fff"
_QUOTED = re.compile(rf"[“「]([{_HAN}\dA-Za-z+·—-]{{2,12}})[”」]")
_CLAUSE = re.compile(rf"[{_HAN}]+")
_SENTENCE = re.compile(r"[^\n]*[,。;:][^\n]*")
"""A line with a mark of a sentence; links of a site that were not told apart from the text have none."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A candidate at `[start, end)` of a document's text."""

    term: str
    start: int
    end: int
    quoted: bool


@cache
def rules() -> dict[str, Any]:
    """The lexicon of terms, its patterns compiled."""
    data = dict(lexicon("suggest")["terms"])
    suffixes = "|".join(sorted(map(re.escape, data["suffixes"]), key=len, reverse=True))
    return {
        **data,
        "suffix": re.compile(f"(?={suffixes})"),
        "suffix_at": re.compile(suffixes),
        "before": re.compile(data["before"]),
        "inside": re.compile(data["inside"]),
        "telling": re.compile(data["telling"]),
        "plain": Run(data["plain"]),
    }


def find_stretches(text: str, covered: Iterable[tuple[int, int]]) -> Iterator[Stretch]:
    """All candidates in sentences, outside the spans that are covered (ascending or not, they may overlap), by line."""
    free = _free(len(text), covered)
    for line in _SENTENCE.finditer(text):
        yield from _in_sentence(text, *line.span(), free)


class TermFinder:
    """Finds given terms wherever they stand outside the spans that are covered, with quotation marks or without."""

    def __init__(self, terms: Iterable[str]) -> None:
        self._terms = sorted(terms)
        self._automaton = AhoCorasick(self._terms, implementation=Implementation.ContiguousNFA)

    def find(self, text: str, covered: Iterable[tuple[int, int]]) -> Iterator[Stretch]:
        """Each place of a term in a text, also within that of a longer one.

        >>> [(s.term, s.start) for s in TermFinder(["云端双师"]).find("推行“云端双师”,云端双师要办好。", [])]
        [('云端双师', 3), ('云端双师', 9)]
        """
        free = _free(len(text), covered)
        for index, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if free(start, end):
                yield Stretch(self._terms[index], start, end, quoted=False)


def _in_sentence(text: str, begin: int, stop: int, free: Callable[[int, int], bool]) -> Iterator[Stretch]:
    for hit in _QUOTED.finditer(text, begin, stop):
        if free(*hit.span(1)) and len(hit[1]) >= 2:
            yield Stretch(hit[1], *hit.span(1), quoted=True)
    for clause in _CLAUSE.finditer(text, begin, stop):
        for start, end in _ending_in_suffix(clause[0]):
            at = clause.start() + start, clause.start() + end
            if free(*at):
                yield Stretch(clause[0][start:end], *at, quoted=False)


def _ending_in_suffix(clause: str) -> Iterator[tuple[int, int]]:
    """Stretches of a clause that end in a suffix and do not begin or go on as a sentence does."""
    data = rules()
    for hit in data["suffix"].finditer(clause):
        suffix = data["suffix_at"].match(clause, hit.start())
        end = suffix.end()
        floor = max([end - data["longest"], 0, *(m.end() for m in data["inside"].finditer(clause, 0, hit.start()))])
        for start in range(floor, min(end - data["shortest"], hit.start() - 1) + 1):
            if not data["before"].match(clause, start):
                yield start, end


def _free(length: int, covered: Iterable[tuple[int, int]]) -> Callable[[int, int], bool]:
    """A test whether a stretch touches no covered character: a running count of covered characters."""
    marks = bytearray(length + 1)
    for start, end in covered:
        marks[start:end] = b"\x01" * (min(end, length) - start)
    return lambda start, end: marks.find(1, start, end) < 0


def bigrams(text: str) -> set[str]:
    """The pairs of neighbours in a text."""
    return {a + b for a, b in pairwise(text)}
