"""`kg check` on one page: every part of a build through every check, documents in several processes where that is worth it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from kg.build.engine import Failure, Task
from kg.build.engines import choose_engine
from kg.check.copies import check_copies, check_description
from kg.check.declared import check_declared
from kg.check.documents import Checked, DocumentTask, check_document, shapes_of_process
from kg.check.parts import Part, Vocabulary, find_vocabulary, load_part
from kg.check.provenance import Provenance
from kg.check.shapes import check_shapes
from kg.check.sources import find_documents
from kg.check.violations import Violation
from kg.graph.parts import count_written, find_graph
from kg.graph.tally import Tally
from kg.graph.whole import unmoved

PER_BYTE = 2
"""A byte of a document's part takes half the time here that a byte of its text takes to be read by a build."""


@dataclass(slots=True)
class CheckReport:
    """What was checked, and what does not hold. `reopened` counts quotes proved on documents opened again."""

    documents: int = 0
    triples: int = 0
    provenance: Provenance = field(default_factory=Provenance)
    asserted: int = 0
    reopened: int = 0
    violations: list[Violation] = field(default_factory=list)

    def add(self, checked: Checked) -> None:
        """Count one more document."""
        self.documents += 1
        self.triples += checked.triples
        self.provenance.add(checked.provenance)
        self.asserted += checked.asserted
        self.reopened += checked.reopened
        self.violations += checked.violations


def check_build(
    build: Path,
    *,
    corpus: Sequence[Path] = (),
    reopen: bool = False,
    jobs: int | None = None,
    tick: Callable[[str, int, int], None] = lambda what, done, of: None,
) -> CheckReport:
    """Check a build: shapes, declared terms, quotes, provenance, copies, and what `corpus` asserts of its documents.

    With `reopen` every document is opened again and every quote proved on it. `jobs` is how many processes look at documents, None
    as many as cores where it is worth it. `tick` is told which was looked at, how many have been, of how many. Raises
    GraphMissing where there is none, or another took its place meanwhile.
    """
    with unmoved(build):
        return _check(find_graph(build), build, corpus, reopen, jobs, tick)


def _check(
    paths: list[Path],
    build: Path,
    corpus: Sequence[Path],
    reopen: bool,
    jobs: int | None,
    tick: Callable[[str, int, int], None],
) -> CheckReport:
    report, written = CheckReport(), count_written(build)
    sources, report.violations = find_documents(corpus)
    parts = [load_part(path, written) for path in paths if path.parent.name != "documents"]
    known = [part for part in parts if isinstance(part, Part)]
    if broken := [part for part in parts if isinstance(part, Violation)]:
        report.violations += [replace(one, remedy=f"{one.remedy}: nothing else was checked") for one in broken]
        return report
    vocabulary = find_vocabulary(known)
    report.violations += _check_vocabularies(known, vocabulary, report)
    documents = [path for path in paths if path.parent.name == "documents"]
    tasks = [DocumentTask(path, build, sources.get(path.stem), reopen, written) for path in documents]
    checked = _check_documents(tasks, vocabulary, jobs, tick)
    for one in checked:
        report.add(one)
    if all(violation.check not in ("syntax", "program") for violation in report.violations):
        report.violations += _check_description(known, [one.tally for one in checked if one.tally])
        report.violations += check_copies(build, paths, vocabulary)
    return report


def _check_documents(
    tasks: Sequence[DocumentTask], vocabulary: Vocabulary, jobs: int | None, tick: Callable[[str, int, int], None]
) -> list[Checked]:
    """What is to be said of each document, in the order of the tasks."""
    size, found = sum(task.size for task in tasks) // PER_BYTE, dict[str, Checked]()
    with closing(choose_engine(size, jobs, None)) as engine:
        for outcome in engine.map(partial(check_document, vocabulary=vocabulary), tasks):
            task, checked = _failed(outcome) if isinstance(outcome, Failure) else outcome
            found[task.id] = checked
            tick(task.id, len(found), len(tasks))
    return [found[task.id] for task in tasks]


def _failed(failure: Failure) -> tuple[Task, Checked]:
    """A document that could not be looked at."""
    fault = Violation("program", failure.task.id, failure.task.where, None, failure.reason, "report it")
    return failure.task, Checked(violations=[fault])


def _check_description(parts: list[Part], tallies: list[Tally]) -> Iterator[Violation]:
    """The dataset's description, which is one of `parts`, by the vocabularies, which are the others, and the documents."""
    for part in parts:
        if part.name == "dataset":
            yield from check_description(part, [other for other in parts if other is not part], tallies)


def _check_vocabularies(parts: list[Part], vocabulary: Vocabulary, report: CheckReport) -> Iterator[Violation]:
    """The vocabularies and the dataset's description, each by the shapes of what it describes."""
    for part in parts:
        report.triples += len(part.rows)
        yield from check_declared(part, vocabulary)
        yield from check_shapes(part, vocabulary, shapes_of_process())
