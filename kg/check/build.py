"""`kg check` on one page: every part of a build through every check, documents in several processes where that is worth it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from kg.build.engines import Failure, Task, choose_engine
from kg.check.copies import check_copies, check_description
from kg.check.declared import check_declared
from kg.check.documents import Checked, CheckReport, DocumentTask, check_document, shapes_of_process
from kg.check.parts import Part, Vocabulary, find_vocabulary, load_part
from kg.check.shapes import check_shapes
from kg.check.sources import find_documents
from kg.check.violations import Violation
from kg.graph.parts import Tally, count_written, find_graph
from kg.graph.whole import unmoved

Tick = Callable[[str, int, int], None]
"""Told of progress: which document was looked at, how many have been, of how many."""
PER_BYTE = 2
"""A byte of a document's part takes half the time here that a byte of its text takes to be read by a build."""


def check_build(
    build: Path,
    *,
    corpus: Sequence[Path] = (),
    reopen: bool = False,
    jobs: int | None = None,
    tick: Tick = lambda what, done, of: None,
) -> CheckReport:
    """Check a build: shapes, declared terms, quotes, provenance, copies, and what `corpus` asserts of its documents.

    With `reopen` every document is opened again and every quote proved on it. `jobs` is how many processes look at documents, None
    as many as cores where it is worth it. `tick` is told which was looked at, how many have been, of how many. Raises
    GraphMissing where there is none, or another took its place meanwhile.
    """
    with unmoved(build):
        paths, report, written = find_graph(build), CheckReport(), count_written(build)
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
        tallies = _check_documents(tasks, vocabulary, report, jobs, tick)
        if all(violation.check not in ("syntax", "program") for violation in report.violations):
            for part in known:
                if part.name == "dataset":
                    report.violations += check_description(part, [one for one in known if one is not part], tallies)
            report.violations += check_copies(build, paths, vocabulary)
        return report


def _check_documents(
    tasks: Sequence[DocumentTask], vocabulary: Vocabulary, report: CheckReport, jobs: int | None, tick: Tick
) -> list[Tally]:
    """Add to the report what is to be said of each document, in the order of the tasks, and give the tallies of those that can be read."""
    size, found = sum(task.size for task in tasks) // PER_BYTE, dict[str, Checked]()
    with closing(choose_engine(size, jobs, None)) as engine:
        for outcome in engine.map(partial(check_document, vocabulary=vocabulary), tasks):
            task, checked = _failed(outcome) if isinstance(outcome, Failure) else outcome
            found[task.id] = checked
            tick(task.id, len(found), len(tasks))
    every = [found[task.id] for task in tasks]
    for one, _ in every:
        report.add(one)
    return [tally for _, tally in every if tally]


def _failed(failure: Failure) -> tuple[Task, Checked]:
    """A document that could not be looked at."""
    fault = Violation("program", failure.task.id, failure.task.where, None, failure.reason, "report it")
    return failure.task, (CheckReport(documents=1, violations=[fault]), None)


def _check_vocabularies(parts: list[Part], vocabulary: Vocabulary, report: CheckReport) -> Iterator[Violation]:
    """The vocabularies and the dataset's description, each by the shapes of what it describes."""
    for part in parts:
        report.triples += len(part.rows)
        yield from check_declared(part, vocabulary)
        yield from check_shapes(part, vocabulary, shapes_of_process())
