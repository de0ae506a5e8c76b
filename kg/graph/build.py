"""The right half of `kg build` on one page: facts files → parts → graph.ttl, graph.trig and the store.

    build/parts/documents/<id>.nq       a document's named graph, sorted
    build/parts/vocabularies/<name>.nq  ontology, measures, indicators
    build/parts/dataset/dataset.nq      what the graph says of itself
    build/graph.ttl, graph.trig, store/

All is made in a folder beside the results and moved into place at the end, so a failed build leaves the last one whole.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kg.graph.dataset import dataset_lines
from kg.graph.entities import Facts, FactsError
from kg.graph.identity.resolution import Resolution, resolve
from kg.graph.iris import slug
from kg.graph.rdf import count_provenance, facts_to_lines
from kg.graph.store import load_store
from kg.graph.vocabularies import VOCABULARIES, vocabulary_lines
from kg.graph.write import Format, write_format, write_lines

Source = Path | tuple[Facts, str]
"""A facts file (`facts/<id>.json`, its raw text in `text/<id>.txt`), or the facts and the raw text themselves."""
RESULTS = ("parts", "graph.ttl", "graph.trig", "store")


@dataclass(frozen=True, slots=True)
class GraphReport:
    """What was written. `evidence` counts links from facts to passages, `provenance` adds the passages' own triples."""

    documents: int
    quads: int
    facts: int
    evidence: int
    provenance: int

    @property
    def provenance_per_fact(self) -> float:
        """Triples of provenance for each fact that stands in a passage; the design allows four."""
        return self.provenance / self.evidence if self.evidence else 0.0


def write_graph(
    sources: Iterable[Source],
    out_dir: Path,
    *,
    vocabularies: Sequence[str] = VOCABULARIES,
    resolution: Resolution | None = None,
    described: bool = False,
) -> GraphReport:
    """Write the graph of all documents into `out_dir`, replacing an earlier one. The order of sources does not matter.

    `resolution` says what is one thing; without it the sources decide by themselves. With `described` the graph holds a
    description of itself: counts, licence, versions, hashes.
    Raises FactsError for facts that contradict their format or text or for two documents of one id, VocabularyError and
    FileNotFoundError for the vocabularies, OSError where `out_dir` cannot be written; then nothing is changed.
    """
    if resolution is None:
        sources = list(sources)
        resolution = resolve(load_facts(source)[0] for source in sources)
    out_dir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out_dir, prefix=".kg-") as folder:
        work = Path(folder)
        vocabulary_quads = _write_vocabularies(vocabularies, work / "parts")
        report = _write_documents(sources, work / "parts", resolution, vocabulary_quads)
        if described:
            lines = dataset_lines(find_parts(work), vocabularies, work)
            write_lines(lines, work / "parts" / "dataset" / "dataset.nq")
            report = replace(report, quads=report.quads + len(lines))
        parts = find_parts(work)
        write_format(parts, work / "graph.ttl", "turtle")
        write_format(parts, work / "graph.trig", "trig")
        write_format(parts, work / "graph.nq", "nquads")
        load_store(work / "graph.nq", work / "store")
        _move_into_place(work, out_dir)
    return report


def _write_vocabularies(names: Sequence[str], parts: Path) -> int:
    quads = 0
    for name in names:
        lines = vocabulary_lines(name)
        write_lines(lines, parts / "vocabularies" / f"{name}.nq")
        quads += len(lines)
    return quads


def _write_documents(sources: Iterable[Source], parts: Path, resolution: Resolution, quads: int) -> GraphReport:
    documents = facts_count = evidence = provenance = 0
    for source in sources:
        facts, raw = load_facts(source)
        path = parts / "documents" / f"{slug(facts['document']['id'])}.nq"
        if path.exists():
            raise FactsError(f"{facts['document']['id']}: two documents have this id")
        lines = facts_to_lines(facts, raw, resolution=resolution)
        write_lines(lines, path)
        links, all_provenance = count_provenance(lines)
        documents, quads, facts_count = documents + 1, quads + len(lines), facts_count + len(facts["mentions"])
        evidence, provenance = evidence + links, provenance + all_provenance
    return GraphReport(documents, quads, facts_count, evidence, provenance)


def load_facts(source: Source) -> tuple[Facts, str]:
    """The facts and the raw text of one document. Raises FactsError where a file is no JSON, OSError without one."""
    if not isinstance(source, Path):
        return source
    try:
        facts: Facts = json.loads(source.read_text("utf-8"))
    except ValueError as error:
        raise FactsError(f"{source}: not a facts file: {error}") from error
    text = source.parent.parent / "text" / f"{source.stem}.txt"
    with text.open(encoding="utf-8", newline="") as file:
        return facts, file.read()


def find_parts(build: Path) -> list[Path]:
    """The parts of a graph in a build folder, sorted."""
    return sorted((build / "parts").glob("*/*.nq"))


def export_graph(build: Path, output: Path, syntax: Format) -> None:
    """Write the graph of a build folder in another format. Raises FileNotFoundError where there is no graph."""
    parts = find_parts(build)
    if not parts:
        raise FileNotFoundError(f"{build} holds no graph; `kg build` makes one")
    write_format(parts, output, syntax)


def _move_into_place(work: Path, out_dir: Path) -> None:
    """Swap all results in; where that fails, what was there before is put back."""
    old = work / "old"
    old.mkdir()
    try:
        for name in RESULTS:
            if (out_dir / name).exists():
                (out_dir / name).rename(old / name)
            (work / name).rename(out_dir / name)
    except OSError:
        for path in old.iterdir():
            if (out_dir / path.name).exists():
                (out_dir / path.name).rename(work / path.name)
            path.rename(out_dir / path.name)
        raise
