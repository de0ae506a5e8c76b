"""The nouns of the site: a plan, a measure that plans take up, and what one plan says of it."""

from __future__ import annotations

from dataclasses import dataclass

from kg.ontology import Concept
from kg.show.heads import period
from kg.show.network import Name, Quote


@dataclass(frozen=True, slots=True)
class Plan:
    """The head of a plan as its facts file states it; `name` is its title, or its id where it has none (`titled`)."""

    id: str
    iri: str
    path: str
    name: str
    titled: bool
    short: str
    """Place and period, where a title is too long; see `kg.show.heads`."""
    place: str | None
    province: str | None
    code: str | None
    issuer: str | None
    number: str | None
    start: int | None
    end: int | None
    counts: dict[str, int]
    """How many things the graph has of each kind."""
    little: bool
    """Whether it hardly looks like an education plan, as `kg build` told."""

    @property
    def period(self) -> str:
        """The years it is for: `2021–2025`, or "" where it states none."""
        return period(self.start, self.end)

    @property
    def shown(self) -> str:
        """What it is called where its own name stands: its title, else its place, else its id."""
        return self.name if self.titled else self.place or self.name

    @property
    def notes(self) -> list[str]:
        """The keys of what is to be said beside its name."""
        return ["noTitle"] * (not self.titled) + ["littleFound"] * self.little


@dataclass(frozen=True, slots=True)
class Adoption:
    """A plan's stances on a measure, furthest first, each with its quotes in the order of the text."""

    plan: Plan
    measure: str
    stances: dict[str, tuple[Quote, ...]]

    @property
    def furthest(self) -> str:
        """The stance that goes furthest."""
        return next(iter(self.stances))


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure that some plan takes up, with its adoptions in the order of plans."""

    concept: Concept
    path: str
    name: Name
    group: Name | None
    group_id: str
    adoptions: tuple[Adoption, ...]
