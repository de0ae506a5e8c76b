"""The whole way through on one page: files → facts → graph.

build/facts/<id>.json   what the document says (schema: the facts file)
build/text/<id>.txt     its raw text, that every offset counts in
build/graph.ttl, graph.trig, store/, parts/   see `kg.graph.build`
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kg import __version__
from kg.model import SourceFile
from kg.ontology import ontology_path
from kg.read.errors import ReadError
from kg.read.sources import find_sources, read_document

Tick = Callable[[str, int, int], None]
"""Told of progress: what has been done, how many of how many."""
KINDS = ("School", "Department", "Organization", "Programme", "Measure", "Target", "Citation")
LITTLE = 6
"""A document with fewer different measures and targets than this, together, is reported as "read, little found"."""


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """What was found in one document. `counts` are different names a kind, and mentions for targets."""

    id: str
    source: str
    title: str | None
    jurisdiction: str | None
    period: tuple[int | None, int | None]
    characters: int
    counts: dict[str, int]
    reused: bool

    @property
    def little_found(self) -> bool:
        """Whether the document hardly looks like an education plan."""
        found = self.counts.get("Measure", 0) + self.counts.get("Target", 0)
        return found < LITTLE or self.counts.get("Measure", 0) * 2000 < self.characters * 2


@dataclass(slots=True)
class BuildReport:
    """What a build has done: documents by id, what could not be read, triples written."""

    documents: list[DocumentReport] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    quads: int = 0
    unmatched: list[str] = field(default_factory=list)
    """Judgements that speak of nothing that these documents say."""


def build(
    paths: Iterable[Path], out: Path, *, judgements: Iterable[Path] = (), tick: Tick = lambda what, done, of: None
) -> BuildReport:
    """Build the graph of all documents under `paths` into the folder `out`.

    A document that cannot be read is reported and left out. Facts are taken over from an earlier build where neither the
    document nor the vocabularies nor the program have changed. Judgements (tables that a person has filled in) reach the
    graph and leave the facts files as they are; those that contradict each other are reported and not applied. Raises
    OSError where `out` cannot be written, ReviewError for a table that cannot be used.
    """
    from kg.review.judgements import load_judgements

    judged = load_judgements(list(judgements))
    sources, problems = find_sources(paths)
    report = BuildReport(problems=[str(p) for p in problems])
    if not sources:
        return report
    (out / "facts").mkdir(parents=True, exist_ok=True)
    (out / "text").mkdir(exist_ok=True)
    made_with = recipe()
    for number, source in enumerate(sources):
        tick(source.shown, number, len(sources) + 1)
        try:
            report.documents.append(_facts_file(source, out, made_with))
        except ReadError as error:
            report.problems.append(str(error))
    _forget_others(out, {d.id for d in report.documents})
    if report.documents:
        from kg.graph.build import load_facts, write_graph
        from kg.graph.identity.resolution import resolve
        from kg.review.bench import Bench

        tick("graph", len(sources), len(sources) + 1)
        bench = Bench(judged)
        facts = [out / "facts" / f"{d.id}.json" for d in report.documents]
        judged_facts = (load_facts(source)[0] for source in bench.sources(facts))
        resolution = resolve(judged_facts, lambda base: bench.identity(facts, base))
        report.quads = write_graph(bench.sources(facts), out, described=True, resolution=resolution).quads
        report.problems += bench.conflicts
        report.unmatched = bench.unmatched
    tick("done", len(sources) + 1, len(sources) + 1)
    return report


def _facts_file(source: SourceFile, out: Path, made_with: str) -> DocumentReport:
    """Reads one document into its facts file, unless the one that is there was made from the same things."""
    document = read_document(source)
    facts_path, text_path, key_path = (
        out / p for p in (f"facts/{source.id}.json", f"text/{source.id}.txt", f"facts/{source.id}.key")
    )
    key = hashlib.sha256(
        "\n".join([document.sha256, source.shown, repr(sorted(source.known.items())), made_with]).encode()
    ).hexdigest()
    reused = key_path.is_file() and key_path.read_text() == key and facts_path.is_file() and text_path.is_file()
    if reused:
        facts = json.loads(facts_path.read_text("utf-8"))
    else:
        from kg.extract.facts import dump, facts_of

        facts = facts_of(document)
        key_path.unlink(missing_ok=True)
        write_whole(text_path, document.raw)
        write_whole(facts_path, dump(facts))
        write_whole(key_path, key)
    return _report(facts, len(document.raw), reused)


def recipe() -> str:
    """A hash over what facts depend on beside the document: the program's version and the vocabularies."""
    digest = hashlib.sha256(__version__.encode())
    for path in sorted(ontology_path().rglob("*")):
        if path.is_file() and path.suffix in (".ttl", ".toml", ".tsv"):
            digest.update(path.name.encode() + path.read_bytes())
    package = Path(__file__).parent
    for path in sorted([*(package / "read").rglob("*.py"), *(package / "extract").rglob("*.py"), package / "model.py"]):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def write_whole(path: Path, text: str) -> None:
    """Writes a file so that it is there whole or not at all."""
    if not path.parent.is_dir():
        raise FileNotFoundError(2, "no such folder", str(path.parent))
    partial = path.with_name(path.name + ".partial")
    partial.write_text(text, encoding="utf-8", newline="")
    partial.replace(path)


def _forget_others(out: Path, ids: set[str]) -> None:
    """Drops the facts of documents that are no longer given: the folder holds this build and nothing else."""
    for folder, suffixes in (("facts", (".json", ".key")), ("text", (".txt",))):
        for path in (out / folder).iterdir():
            if path.suffix in suffixes and path.stem not in ids:
                path.unlink()


def count_facts(facts: dict[str, Any]) -> dict[str, int]:
    """How much was found of each kind: different names, and mentions for targets."""
    names = {kind: {m["name"] for m in facts["mentions"] if m["type"] == kind} for kind in KINDS}
    counts = {kind: len(found) for kind, found in names.items()}
    counts["Target"] = sum(m["type"] == "Target" for m in facts["mentions"])
    return counts


def _report(facts: dict[str, Any], characters: int, reused: bool) -> DocumentReport:
    counts = count_facts(facts)
    head = facts["document"]
    return DocumentReport(
        id=head["id"], source=head["source"], title=head["title"], jurisdiction=head["jurisdiction"],
        period=(head["period_start"], head["period_end"]), characters=characters, counts=counts, reused=reused,
    )  # fmt: skip
