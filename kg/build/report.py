"""What a build tells of its documents and of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from typing import Any

from kg.ask.errors import shortened
from kg.ontology import lexicon

LITTLE = 6
"""A document with fewer different measures and targets than this, together, is reported as "read, little found"."""
UNNAMED = 30
"""The same for one that has neither a plan's title nor its years, nor headings and a place: a news item names some measures too."""
FOREIGN = 10
"""The same for one with fewer words of schooling than this in 1,000 characters; the plans in `tests/` have 19 to 60."""
OPENING = 400
"""How far into a document, in characters, what calls it a reply, news or a report may stand."""
UNSCHOOLED = 25
"""The same for one whose title says nothing of schooling: a health plan writes of pupils, too."""


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """What was found in one document. `counts` are the things of each kind that its part of the graph states, `schooling`
    the words of schooling in 1,000 of its characters, blanks left out; `divided` whether it has headings, `neighbour` whether its
    first lines call it a reply, news or a report."""

    id: str
    source: str
    title: str | None
    jurisdiction: str | None
    period: tuple[int | None, int | None]
    characters: int
    schooling: int
    divided: bool
    neighbour: bool
    counts: dict[str, int]
    reused: bool

    @property
    def little_found(self) -> bool:
        """Whether the document hardly looks like an education plan."""
        found = self.counts.get("Measure", 0) + self.counts.get("Target", 0)
        planned = self.title or any(self.period) or (self.jurisdiction and self.divided)
        least = LITTLE if planned else UNNAMED
        sparse = self.counts.get("Measure", 0) * 1000 < self.characters
        other = self.neighbour and not self.title
        return (
            found < least or sparse or other or self.schooling < (UNSCHOOLED if self._of_another_field() else FOREIGN)
        )

    def _of_another_field(self) -> bool:
        """Whether it has a title that names nothing of schooling."""
        return bool(self.title) and not any(
            word in str(self.title) for word in lexicon("metadata")["schooling"]["titles"]
        )


@dataclass(slots=True)
class BuildReport:
    """What a build has done: documents by their source, what could not be read, quads written."""

    documents: list[DocumentReport] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    quads: int = 0
    unmatched: list[str] = field(default_factory=list)
    """Judgements that speak of nothing that these documents say."""
    lapsed: list[str] = field(default_factory=list)
    """Judgements that the last build in the folder was given and this one was not, in words,"""
    aside: str | None = None
    """and the name of their table in the folder."""
    gone: list[str] = field(default_factory=list)
    """Ids of the documents of the last build in the folder that this one does not have."""
    slow: list[str] = field(default_factory=list)
    """Documents that took far longer than others of their size."""
    judged: int = 0
    """Judgements that were given,"""
    idle: int = 0
    """and those of them that had no effect, as `unmatched` tells."""
    described: int = 0
    """Documents whose part of the graph was made anew; the others' parts were taken over."""

    @property
    def little_found(self) -> list[str]:
        """Ids of the documents that were read and hardly look like education plans."""
        return [document.id for document in self.documents if document.little_found]

    @property
    def twins(self) -> list[list[str]]:
        """Ids of documents of one title, place and period in which the same was found: a plan given twice counts twice. Those without a
        title are of one length."""
        alike: dict[tuple[object, ...], list[str]] = {}
        for document in self.documents:
            if not document.little_found:
                told = document.title or document.characters
                said = (told, document.jurisdiction, document.period, *sorted(document.counts.items()))
                alike.setdefault(said, []).append(document.id)
        return [ids for ids in alike.values() if len(ids) > 1]

    def warnings(self) -> Iterator[str]:
        """A line for each thing that whoever builds should know of."""
        yield from self.problems
        yield from (f"no effect: {line}" for line in self.unmatched)
        if self.gone:
            yield f"documents of the last build, not given or not read now, and gone: {shortened(self.gone)}"
        if self.lapsed:
            yield f"judgements of the last build, not applied now: {shortened(self.lapsed)}"
        yield from self.doubts()

    def doubts(self) -> Iterator[str]:
        """A line for the documents that were read and are perhaps no plans, and one for each plan that was given several times."""
        if self.little_found:
            yield f"little found, perhaps no education plans: {shortened(self.little_found)}"
        for ids in self.twins:
            yield f"perhaps one plan given {len(ids)} times, which counts as {len(ids)} plans: {shortened(ids)}: keep one file"


def fields_of(report: BuildReport | DocumentReport) -> dict[str, Any]:
    """The fields of a report by name; `dataclasses.asdict` would copy all that is in them."""
    return {field.name: getattr(report, field.name) for field in fields(report)}


def report_document(facts: Mapping[str, Any], raw: str) -> DocumentReport:
    """The report of a document that was just read; its part of the graph, and so what counts, is not made yet."""
    head = facts["document"]
    return DocumentReport(
        id=head["id"], source=head["source"], title=head["title"], jurisdiction=head["jurisdiction"],
        period=(head["period_start"], head["period_end"]), characters=len(raw), schooling=_schooling(raw),
        divided=bool(facts["sections"]), neighbour=_neighbours().search(raw[:OPENING]) is not None, counts={}, reused=False,
    )  # fmt: skip


@cache
def _neighbours() -> re.Pattern[str]:
    return re.compile("|".join(lexicon("metadata")["schooling"]["neighbours"]), re.M)


def _schooling(raw: str) -> int:
    """The words of schooling in 1,000 characters of a text. Blanks do not count: scans are letter-spaced."""
    dense = "".join(raw.split())
    return 1000 * sum(map(dense.count, lexicon("metadata")["schooling"]["words"])) // max(len(dense), 1)
