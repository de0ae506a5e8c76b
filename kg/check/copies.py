"""Whether graph.ttl, graph.trig, the store and the description say what the parts say; else what differs is named."""

from __future__ import annotations

import filecmp
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from kg.check.declared import check_declared
from kg.check.parts import Part, Row, Vocabulary, shorten
from kg.check.violations import Violation
from kg.graph.parts import FILES, MOST_QUADS, Tally, add_up, dataset_lines, write_format
from kg.graph.rdf import read_triple
from kg.graph.store import open_store

if TYPE_CHECKING:
    from pyoxigraph import Quad, Triple

REMEDY = "run `kg build` again: it was changed after the build"
MOST = 40
"""Differences of a file that are listed; more are counted."""


def check_copies(build: Path, parts: list[Path], vocabulary: Vocabulary) -> Iterator[Violation]:
    """Each triple that a file has or lacks against the parts, and whether the store holds the same quads.

    Of a graph too large for one file (`kg.graph.parts.results.MOST_QUADS`) there need be none.
    """
    expected_files = [copy for copy in FILES if (build / copy[0]).exists() or _count(parts) <= MOST_QUADS]
    with tempfile.TemporaryDirectory(prefix="kg-") as folder:
        for name, syntax in expected_files:
            expected = Path(folder) / name
            write_format(parts, expected, syntax)
            if not (build / name).is_file():
                yield Violation("copies", name, "the file", None, "is missing", "run `kg build` again")
            elif not filecmp.cmp(build / name, expected, shallow=False):
                yield from _differences(build / name, expected, vocabulary)
    if not _same_store(build / "store", parts):
        yield Violation("copies", "store", "the store", None, "does not hold the quads of parts/", REMEDY)


def _count(parts: Iterable[Path]) -> int:
    """How many quads there are: each stands on a line of its own."""
    return sum(part.read_bytes().count(b"\n") for part in parts)


def _differences(file: Path, expected: Path, vocabulary: Vocabulary) -> Iterator[Violation]:
    try:
        has, should = _rows(file), _rows(expected)
    except SyntaxError as error:
        yield Violation("syntax", file.name, "the file", None, f"does not parse: {error.msg}", REMEDY)
        return
    whole, more = Part(file.name, None, sorted(has | should)), sorted(has - should)
    differing = [("lacks", row) for row in sorted(should - has)] + [("has, and parts/ has not,", row) for row in more]
    for verb, (subject, predicate, value) in differing[:MOST]:
        says = f"{verb} {shorten(predicate)} {shorten(value)}"
        yield Violation("copies", file.name, whole.label(subject), whole.quote(subject), says, REMEDY)
    if len(differing) > MOST:
        yield Violation("copies", file.name, "the file", None, f"{len(differing) - MOST} more differences", REMEDY)
    yield from check_declared(Part(file.name, None, more), vocabulary)


def _rows(file: Path) -> set[Row]:
    from pyoxigraph import parse

    return {(str(q.subject), str(q.predicate), str(q.object)) for q in parse(path=str(file))}


def _same_store(store: Path, parts: list[Path]) -> bool:
    """Whether the same quads stand in both, told by a sum that knows no order."""
    from pyoxigraph import RdfFormat, parse

    if not store.is_dir():
        return False
    read = (quad for part in parts for quad in parse(path=str(part), format=RdfFormat.N_QUADS))
    return _sum(open_store(store)) == _sum(read)


def _sum(quads: Iterable[Quad | Triple]) -> tuple[int, int]:
    count = total = 0
    for quad in quads:
        count, total = count + 1, total + hash(quad)
    return count, total


def check_description(part: Part, vocabularies: Sequence[Part], documents: Iterable[Tally]) -> Iterator[Violation]:
    """Each count of the dataset's description that is not so; what all other parts count is given."""
    total = add_up(chain((vocabulary.tally for vocabulary in vocabularies), documents))
    for line in dataset_lines(total, [vocabulary.name for vocabulary in vocabularies]):
        subject, predicate, value = read_triple(line)
        said = [shorten(o) for p, o in part.of.get(subject, ()) if p == predicate]
        name, counted = shorten(predicate), shorten(value)
        if name in ("void:triples", "void:entities", "void:documents") and said != [counted]:
            message = f"{name} says {', '.join(said) or 'nothing'}, counted {counted}"
            yield Violation("description", part.name, shorten(subject), None, message, REMEDY)
