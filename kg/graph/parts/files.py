"""The parts of a graph: one file of sorted N-Quads for each document, each vocabulary and the dataset's description.

    parts/documents/<id>.nq       a document's named graph
    parts/vocabularies/<name>.nq  ontology, measures, indicators
    parts/dataset/dataset.nq      what the graph says of itself

A part is written once and never changed: a new build leaves those of the last one where they lie, and puts its own beside them.
"""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from kg.graph.parts.dataset import dataset_lines
from kg.graph.parts.tally import Tally, add_up, tally_graph
from kg.graph.parts.write import write_lines
from kg.graph.rdf import group, iri, mint_graph, mint_vocabulary_graph, read_triple, slug, vocabulary_lines
from kg.graph.whole import DamagedFile, GraphMissing, damaged, is_cut, no_build

DATASET_PART = "dataset/dataset.nq"
END = b" .\n"
"""How a part ends."""
TRIPLES = re.compile(rb'^<([^>]+)> <http://rdfs.org/ns/void#triples> "(\d+)"', re.MULTILINE)
"""A line of the dataset's description that says how many quads a graph has."""


def document_name(document_id: str) -> str:
    """Where a document's part lies in the folder of parts."""
    return f"documents/{slug(document_id)}.nq"


def vocabulary_name(name: str) -> str:
    """Where a vocabulary's part lies in the folder of parts."""
    return f"vocabularies/{name}.nq"


def graph_of_part(name: str) -> str:
    """The IRI of the graph of a document's or a vocabulary's part."""
    folder, _, file = name.partition("/")
    return (mint_graph("") if folder == "documents" else mint_vocabulary_graph("")) + file.removesuffix(".nq")


def write_vocabulary(name: str, parts: Path) -> Tally:
    """Write the part of a vocabulary. Raises as `vocabulary_lines` does."""
    lines = vocabulary_lines(name)
    write_lines(lines, parts / vocabulary_name(name))
    return tally_graph(iri(mint_vocabulary_graph(name)), None, group(map(read_triple, lines)))


def write_dataset(tallies: Iterable[Tally], vocabularies: Sequence[str], parts: Path) -> int:
    """Write the part that describes the dataset of all other parts; how many quads there are, its own included."""
    total = add_up(tallies)
    lines = dataset_lines(total, vocabularies)
    write_lines(lines, parts / DATASET_PART)
    return total.quads + len(lines)


def find_parts(build: Path) -> list[Path]:
    """The parts of a graph in a build folder, sorted."""
    return [build / "parts" / name for name in sorted(part_names(build))]


def find_graph(build: Path) -> list[Path]:
    """The parts of the graph that a build folder holds, sorted. Raises GraphMissing where there is none, or perhaps not all of it."""
    parts = find_parts(build)
    if not parts or is_cut(build):
        raise GraphMissing(no_build(build))
    return parts


def find_whole(build: Path) -> list[Path]:
    """The parts as `find_graph` gives them. Raises DamagedFile too, where one was cut, as a full disk or a copy that was stopped leaves it."""
    parts, read = find_graph(build), reader_of(build)
    for part in parts:
        read(part)
    return parts


def reader_of(build: Path) -> Callable[[Path], bytes]:
    """What gives the bytes of a part of this build, and raises DamagedFile where it was cut: for whoever reads all of each anyway."""
    written = count_written(build)

    def read(part: Path) -> bytes:
        data = part.read_bytes()
        if why := find_cut(part, written, data):
            raise DamagedFile(damaged(part, build, why))
        return data

    return read


def count_written(build: Path) -> dict[str, int]:
    """How many lines the parts of a build were written with, by graph, as the dataset's description has it; empty without one."""
    path = build / "parts" / DATASET_PART
    counts = TRIPLES.finditer(path.read_bytes() if path.is_file() else b"")
    return {found[1].decode(): int(found[2]) for found in counts}


def find_cut(part: Path, written: Mapping[str, int], data: bytes) -> str:
    """How it shows that a part was cut that has these bytes, held against what `count_written` gives; empty where it does not."""
    name = f"{part.parent.name}/{part.name}"
    lines, expected = data.count(b"\n"), written.get(graph_of_part(name), 0)
    if data and not data.endswith(END):
        return "it ends within a line"
    if not data and part.parent.name == "documents":
        return "it is empty"
    if lines < expected:
        return f"{lines:,} of its {expected:,} lines are there"
    if name == DATASET_PART and (
        unsaid := {graph_of_part(n) for n in part_names(part.parents[2]) - {name}} - written.keys()
    ):
        return f"it tells nothing of {len(unsaid)} of the parts"
    return ""


def refuse_damaged(parts: Iterable[Path], build: Path) -> None:
    """Raises DamagedFile for the first part that is no N-Quads: all are read, for whoever has met what is none."""
    from pyoxigraph import RdfFormat, parse

    for part in parts:
        try:
            deque(parse(path=str(part), format=RdfFormat.N_QUADS), maxlen=0)
        except (SyntaxError, ValueError) as error:
            why = str(getattr(error, "msg", error)).partition(":")[0]
            raise DamagedFile(damaged(part, build, why)) from error


def find_facts(build: Path) -> list[Path]:
    """The facts files of a build folder, sorted. Raises GraphMissing where there are none, or perhaps not those of one build."""
    facts = sorted((build / "facts").glob("*.json"))
    if not facts or is_cut(build):
        raise GraphMissing(no_build(build))
    return facts


def part_names(build: Path) -> set[str]:
    """What the parts in a build folder are called: `documents/<id>.nq`, say."""
    found = set()
    for folder in (build / "parts").glob("*"):
        with os.scandir(folder) as files:  # twenty times as fast as making a Path of each
            found |= {f"{folder.name}/{file.name}" for file in files if file.name.endswith(".nq")}
    return found
