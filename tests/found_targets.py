"""The targets that are found in a text, as rows that tests hold against what is right."""

from __future__ import annotations

from kg.extract.targets import find_targets
from kg.model import Metadata, Reading, Target
from kg.read.cleaning import clean
from kg.read.headings import divide

PLAN = Metadata(period_start=2021, period_end=2025)


def targets_of(text: str, metadata: Metadata = PLAN) -> list[Target]:
    """Every target of a text that is all of a document."""
    cleaned = clean(text)
    return list(find_targets(Reading(cleaned, divide(cleaned.text), metadata)))


def short_rows(text: str, metadata: Metadata = PLAN) -> list[tuple[str, str, float | None, object]]:
    """(status, name, value or low, year) of each."""
    return [(t.status, t.name, t.value if t.low is None else t.low, t.year) for t in targets_of(text, metadata)]
