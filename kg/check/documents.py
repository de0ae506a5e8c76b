"""One document of a build through every check: by itself, so that several processes may take one each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Self

from kg.check.declared import check_declared
from kg.check.parts import Part, Vocabulary, load_part
from kg.check.provenance import Provenance, check_provenance
from kg.check.quotes import check_quotes, check_wordings
from kg.check.shapes import Shapes, check_shapes, load_shapes
from kg.check.sources import BUILD_AGAIN, check_assertions, check_source, load_assertions
from kg.check.violations import Violation
from kg.graph.entities import FactsError
from kg.graph.facts_files import load_facts, load_text
from kg.graph.parts import Tally
from kg.graph.whole import made_anew
from kg.model import SourceFile


@dataclass(frozen=True, slots=True)
class DocumentTask:
    """A document's part in the folder of a build, and the document itself where it is known. `written` has how many lines
    the part was written with."""

    path: Path
    build: Path
    source: SourceFile | None
    reopen: bool
    written: Mapping[str, int]
    proven: bool = True

    @property
    def id(self) -> str:
        return self.path.stem

    @property
    def where(self) -> str:
        return str(self.path)

    @property
    def size(self) -> int:
        return self.path.stat().st_size

    def apart(self) -> Self:
        """As it is: it writes nothing."""
        return self


@dataclass(slots=True)
class CheckReport:
    """What was checked, and what does not hold. `reopened` counts quotes proved on documents opened again."""

    documents: int = 0
    triples: int = 0
    provenance: Provenance = field(default_factory=Provenance)
    asserted: int = 0
    reopened: int = 0
    violations: list[Violation] = field(default_factory=list)

    def add(self, other: CheckReport) -> None:
        """Count what was checked elsewhere."""
        self.documents += other.documents
        self.triples += other.triples
        self.provenance.add(other.provenance)
        self.asserted += other.asserted
        self.reopened += other.reopened
        self.violations += other.violations


Checked = tuple[CheckReport, Tally | None]
"""What was looked at of one document, and what its part counts, where that can be read."""
shapes_of_process = cache(load_shapes)
"""The shapes, loaded once in each process: they are too much to be sent with every document."""


def check_document(task: DocumentTask, vocabulary: Vocabulary) -> Checked:
    """All that is to be said of one document. Raises OSError where its files cannot be read."""
    part, report = load_part(task.path, task.written), CheckReport(documents=1)
    if isinstance(part, Violation):
        report.violations.append(part)
        return report, None
    report.triples = len(part.rows)
    report.violations += check_part(part, vocabulary, shapes_of_process(), report.provenance)
    report.violations += _check_files(part, task.build)
    if task.source is not None:
        report.asserted += load_assertions(task.source) is not None
        report.violations += check_assertions(part, task.source)
    if task.reopen:
        report.reopened, unproved = check_source(part, task.source)
        report.violations += unproved
    return report, part.tally


def check_part(part: Part, vocabulary: Vocabulary, shapes: Shapes, provenance: Provenance) -> Iterator[Violation]:
    """All that one document's graph shows by itself."""
    yield from check_shapes(part, vocabulary, shapes)
    yield from check_declared(part, vocabulary)
    yield from check_provenance(part, provenance)
    yield from check_wordings(part)


def _check_files(part: Part, build: Path) -> Iterator[Violation]:
    """Whether the document's text and facts file are there and can be read, and the quotes by the text."""
    text, facts = build / "text" / f"{part.name}.txt", build / "facts" / f"{part.name}.json"
    if not facts.is_file():
        yield Violation("files", part.name, facts.name, None, "the facts file is missing", BUILD_AGAIN)
    if not text.is_file():
        yield Violation("quotes", part.name, text.name, None, "the raw text is missing", BUILD_AGAIN)
        return
    try:
        raw = load_facts(facts, labels=False)[1] if facts.is_file() else load_text(text)
    except FactsError as error:
        remedy = made_anew(build)
        yield Violation("files", part.name, "its files", None, str(error).removesuffix(f": {remedy}"), remedy)
        return
    yield from check_quotes(part, raw, against=f"text/{text.name}")
