"""The steps that turn raw text into mentions, in their order: each says what it needs and what it gives.

Steps read and write *notes*, one attribute each. A spaCy Doc has room for them (`doc._`): `kg.extract.pipeline` makes a component
of each step. Whoever wants the facts only, as a build does for each document, takes the same steps on plain notes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from kg.extract.citations import find_citations
from kg.extract.duties import assign_duties
from kg.extract.measures import find_measures
from kg.extract.metadata import name_issuer, read_metadata
from kg.extract.names import find_names
from kg.extract.places import find_places, find_with_own_names, locate
from kg.extract.programmes import find_programmes
from kg.extract.targets import find_targets
from kg.extract.targets.indicators import indicator_index
from kg.model import Mention, Reading, Target
from kg.read.cleaning import clean
from kg.read.headings import divide, hide_contents

Notes = Any
"""Whatever has the attributes that steps need and give: `doc._` of spaCy, or a plain namespace."""
KINDS = ("places", "names", "programmes", "measures", "targets", "citations")
"""Notes that are lists of mentions."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step by its name, the notes that it needs, the one that it gives, and how that is made."""

    name: str
    needs: tuple[str, ...]
    gives: str
    make: Callable[[Notes], object]

    def take(self, notes: Notes) -> None:
        """Take the step: what it gives stands in the notes."""
        setattr(notes, self.gives, self.make(notes))


def _frame(notes: Notes) -> Reading:
    """The heading tree and the metadata: the frame that every finder works in."""
    metadata = read_metadata(notes.clean, notes.known)
    locate(metadata, notes.clean)
    name_issuer(metadata, notes.clean, notes.known)
    return Reading(notes.clean, divide(notes.clean.text, notes.titles), metadata)


def _targets(reading: Reading) -> Iterator[Target]:
    return find_targets(reading, indicator_index())


def _bodies_with_duties(notes: Notes) -> list[Mention]:
    """The names, once all that bodies may answer for is found."""
    names: list[Mention] = notes.names
    assign_duties(notes.reading, names, [*notes.programmes, *notes.measures, *notes.targets])
    return names


STEPS = (
    Step("reading", ("clean", "titles", "known"), "reading", _frame),
    Step("places", ("reading",), "places", lambda notes: list(find_places(notes.reading))),
    Step("names", ("reading",), "names", lambda notes: find_with_own_names(find_names, notes.reading)),
    Step("programmes", ("reading",), "programmes", lambda notes: find_with_own_names(find_programmes, notes.reading)),
    Step("measures", ("reading", "names"), "measures", lambda notes: list(find_measures(notes.reading, notes.names))),
    Step("targets", ("reading",), "targets", lambda notes: find_with_own_names(_targets, notes.reading)),
    Step("citations", ("reading",), "citations", lambda notes: list(find_citations(notes.reading))),
    Step("duties", ("reading", "names", "programmes", "measures", "targets"), "names", _bodies_with_duties),
)


def begin(notes: Notes, raw: str) -> None:
    """Note what all steps begin with: the clean text, which leads back to the raw characters, and what its contents list."""
    notes.clean, notes.titles = hide_contents(clean(raw))


def take_steps(raw: str, known: Mapping[str, str]) -> Notes:
    """The notes on one document after all steps; `known` is what its source says of it.

    >>> [m.name for m in take_steps("深化教师“县管校聘”管理改革。", {}).measures]
    ['县管校聘']
    """
    notes = SimpleNamespace(known=known)
    begin(notes, raw)
    for step in STEPS:
        step.take(notes)
    return notes
