"""What provenance costs, and whether every fact has it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from kg.check.parts import Part
from kg.check.violations import Violation
from kg.graph.rdf import term

LIMIT = 4
"""Triples of provenance for a fact that the design allows."""
NAMING = ("ep:adoption", "ep:sets", "ep:assigns", "ep:names", "ep:launches", "ep:cites")
"""The properties by which a plan states a fact."""


@dataclass(slots=True)
class Provenance:
    """Counted over documents. `links` tie a fact to a passage, once for each passage that states it."""

    facts: int = 0
    proved: int = 0
    links: int = 0
    passages: int = 0
    triples: int = 0

    def add(self, other: Provenance) -> None:
        """Count what was counted elsewhere."""
        for count in fields(self):
            setattr(self, count.name, getattr(self, count.name) + getattr(other, count.name))

    @property
    def per_fact(self) -> float:
        """Triples of provenance for each statement of a fact in the text."""
        return self.triples / self.links if self.links else 0.0

    @property
    def share(self) -> float:
        """The share of facts with a passage, in percent."""
        return 100 * self.proved / self.facts if self.facts else 100.0


def check_provenance(part: Part, counted: Provenance) -> Iterator[Violation]:
    """Add the part to what is counted; each fact without a passage that has a quote is a violation."""
    evidence, naming = term("ep:evidence"), {term(name) for name in NAMING}
    passages = {s for s, p, _ in part.rows if p == term("nif:anchorOf")}
    links = sum(p == evidence for _, p, _ in part.rows)
    counted.links += links
    counted.passages += len(passages)
    later = sum(p == term("ep:laterEvidence") for _, p, _ in part.rows)
    counted.triples += links + later + sum(len(part.of[passage]) for passage in passages)
    for fact in sorted({o for _, p, o in part.rows if p in naming}):
        counted.facts += 1
        if passages.isdisjoint(part.values(fact, "ep:evidence")):
            message = "a fact without a passage"
            yield Violation("provenance", part.name, part.label(fact), None, message, "run `kg build` again")
        else:
            counted.proved += 1
