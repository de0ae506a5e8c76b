"""`kg check` on one page: every part of a build through every check, one part at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kg.check.copies import check_copies, check_description
from kg.check.declared import check_declared
from kg.check.parts import Part, Vocabulary, find_vocabulary, load_part
from kg.check.provenance import Provenance, check_provenance
from kg.check.quotes import check_quotes, check_wordings
from kg.check.shapes import Shapes, check_shapes, load_shapes
from kg.check.sources import check_assertions, check_source, find_documents, load_assertions
from kg.check.violations import Violation
from kg.graph.parts import find_graph
from kg.graph.tally import Tally
from kg.graph.whole import unmoved
from kg.model import SourceFile


@dataclass(slots=True)
class CheckReport:
    """What was checked, and what does not hold. `reopened` counts quotes proved on documents opened again."""

    documents: int = 0
    triples: int = 0
    provenance: Provenance = field(default_factory=Provenance)
    asserted: int = 0
    reopened: int = 0
    violations: list[Violation] = field(default_factory=list)


def check_build(
    build: Path,
    *,
    corpus: Sequence[Path] = (),
    reopen: bool = False,
    tick: Callable[[str, int, int], None] = lambda what, done, of: None,
) -> CheckReport:
    """Check a build: shapes, declared terms, quotes, provenance, copies, and what `corpus` asserts of its documents.

    With `reopen` every document is opened again and every quote proved on it. `tick` is told which part is looked at, how many
    have been, of how many. Raises GraphMissing where there is none, or another took its place meanwhile.
    """
    with unmoved(build):
        return _check(find_graph(build), build, corpus, reopen, tick)


def _check(
    paths: list[Path], build: Path, corpus: Sequence[Path], reopen: bool, tick: Callable[[str, int, int], None]
) -> CheckReport:
    report = CheckReport()
    sources, report.violations = find_documents(corpus)
    parts = [load_part(path) for path in paths if path.parent.name != "documents"]
    known = [part for part in parts if isinstance(part, Part)]
    vocabulary, shapes = find_vocabulary(known), load_shapes()
    report.violations += _check_vocabularies(parts, vocabulary, shapes, report)
    tallies: list[Tally] = []
    for number, path in enumerate(paths):
        if path.parent.name == "documents":
            tick(path.stem, number, len(paths))
            part = load_part(path)
            report.violations += _check_document(part, build, vocabulary, shapes, report, sources, reopen)
            tallies += [part.tally] if isinstance(part, Part) else []
    if all(violation.check != "syntax" for violation in report.violations):
        report.violations += _check_description(known, tallies)
        report.violations += check_copies(build, paths, vocabulary)
    return report


def _check_description(parts: list[Part], tallies: list[Tally]) -> Iterator[Violation]:
    """The dataset's description, which is one of `parts`, by the vocabularies, which are the others, and the documents."""
    for part in parts:
        if part.name == "dataset":
            yield from check_description(part, [other for other in parts if other is not part], tallies)


def _check_vocabularies(
    parts: list[Part | Violation], vocabulary: Vocabulary, shapes: Shapes, report: CheckReport
) -> Iterator[Violation]:
    """The vocabularies and the dataset's description, each by the shapes of what it describes."""
    for part in parts:
        if isinstance(part, Violation):
            yield part
            continue
        report.triples += len(part.rows)
        yield from check_declared(part, vocabulary)
        yield from check_shapes(part, vocabulary, shapes)


def _check_document(
    part: Part | Violation,
    build: Path,
    vocabulary: Vocabulary,
    shapes: Shapes,
    report: CheckReport,
    sources: dict[str, SourceFile],
    reopen: bool,
) -> Iterator[Violation]:
    report.documents += 1
    if isinstance(part, Violation):
        yield part
        return
    report.triples += len(part.rows)
    yield from check_part(part, vocabulary, shapes, report.provenance)
    yield from _check_text(part, build / "text" / f"{part.name}.txt")
    source = sources.get(part.name)
    if source is not None:
        report.asserted += load_assertions(source) is not None
        yield from check_assertions(part, source, build / "facts" / f"{part.name}.json")
    if reopen:
        report.reopened += sum(p.endswith("nif-core#anchorOf>") for _, p, _ in part.rows)
        yield from check_source(part, source)


def check_part(part: Part, vocabulary: Vocabulary, shapes: Shapes, provenance: Provenance) -> Iterator[Violation]:
    """All that one document's graph shows by itself."""
    yield from check_shapes(part, vocabulary, shapes)
    yield from check_declared(part, vocabulary)
    yield from check_provenance(part, provenance)
    yield from check_wordings(part)


def _check_text(part: Part, path: Path) -> Iterator[Violation]:
    if not path.is_file():
        yield Violation("quotes", part.name, path.name, None, "the raw text is missing", "run `kg build` again")
        return
    with path.open(encoding="utf-8", newline="") as file:
        yield from check_quotes(part, file.read(), against=f"text/{path.name}")
