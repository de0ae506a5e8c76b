"""Why different words are one measure or one indicator: the vocabulary says so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.ontology import Concept
from kg.review.bench import Bench
from kg.review.tables import Judgement, find_concepts

SCHEMES = {"measures": ("Measure", "concept"), "indicators": ("Target", "indicator")}
"""The vocabulary of each type of mention, and the field of the mention that holds the concept's id."""


@dataclass(frozen=True, slots=True)
class Wordings:
    """A concept, its vocabulary, and how often each document of a build says it in which words."""

    concept: Concept
    scheme: str
    said: Mapping[str, Counter[str]]

    def __str__(self) -> str:
        concept = self.concept
        lines = [
            f"{concept.label}  <{concept.iri}>",
            f"  one concept of ontology/{self.scheme}.ttl: {concept.definition}",
            f"  under these labels: {', '.join(concept.labels)}",
        ]
        for document, counts in self.said.items():
            most = sorted(counts.items(), key=lambda count: (-count[1], count[0]))
            lines.append(f"  {document}: " + ", ".join(f"{words} × {n}" for words, n in most))
        return "\n".join(lines if self.said else [*lines, "  no document of this build says it"])


def find_wordings(name: str, paths: Sequence[Path], judgements: Sequence[Judgement] = ()) -> Iterator[Wordings]:
    """The concepts that a name or an IRI stands for, with the words of the documents for them."""
    for scheme, (type_, field) in SCHEMES.items():
        for concept in find_concepts(scheme, name):
            yield Wordings(concept, scheme, _said(concept.id, type_, field, Bench(judgements), paths))


def _said(concept: str, type_: str, field: str, bench: Bench, paths: Sequence[Path]) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {}
    for facts, _ in bench.read(paths):
        for mention in facts["mentions"]:
            if mention["type"] == type_ and mention[field] == concept:
                words = mention["text"] if type_ == "Measure" else mention["name"]
                found.setdefault(facts["document"]["id"], Counter())[" ".join(words.split())] += 1
    return found
