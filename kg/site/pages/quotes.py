"""What a plan says of a measure: its stances, and the sentences with the words that name the measure told apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from kg.ontology import Concept
from kg.read.forms import fold
from kg.show.network import Quote
from kg.site.model import Adoption
from kg.site.page import to_url
from kg.site.site import Site

QUOTES = 2
"""How many sentences are shown of each stance; the others stand in the plan."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A quote in three pieces, `words` being those that name the measure, and where to read it in its place."""

    before: str
    words: str
    after: str
    path: str
    url: str


@dataclass(frozen=True, slots=True)
class Said:
    """One stance of a plan on a measure, its first sentences, and how many more there are."""

    stance: str
    sentences: tuple[Sentence, ...]
    more: int


def said_of(site: Site, adoption: Adoption, *, quotes: int = QUOTES) -> tuple[Said, ...]:
    """All stances of an adoption, furthest first."""
    concept = site.measure_of[adoption.measure].concept
    return tuple(
        Said(stance, tuple(_sentences(concept, adoption, found[:quotes])), max(0, len(found) - quotes))
        for stance, found in adoption.stances.items()
    )


def _sentences(concept: Concept, adoption: Adoption, quotes: tuple[Quote, ...]) -> Iterator[Sentence]:
    for quote in quotes:
        start, end = _find_label(concept, quote.text)
        url = to_url(adoption.plan.path, (quote.begin, quote.end))
        path = " › ".join(quote.section)
        yield Sentence(quote.text[:start], quote.text[start:end], quote.text[end:], path, url)


def _find_label(concept: Concept, quote: str) -> tuple[int, int]:
    """Where the longest label stands in a quote of any script; an empty span at its start where none stands whole."""
    labels = _longest_first(concept.labels)
    span = _find_any(labels, quote)
    return span if span[1] else _find_any(labels, fold(quote))


def _find_any(labels: Iterable[str], text: str) -> tuple[int, int]:
    found = next((label for label in labels if label in text), "")
    start = text.find(found)
    return start, start + len(found)


@cache
def _longest_first(labels: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(labels, key=lambda label: (-len(label), label)))
