"""The right half of `kg build` on one page: facts files → parts → graph.ttl, graph.trig and the store.

    build/parts/                  a file of sorted N-Quads for each named graph, see `kg.graph.parts`
    build/graph.ttl, graph.trig   the same in one file, while the graph is not too large for that
    build/store/                  the same for questions

All is made in a folder beside the results and moved into place at the end, so a failed build leaves the last one whole.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

import orjson

from kg.graph.entities import Facts, FactsError
from kg.graph.identity.resolution import Resolution, resolve
from kg.graph.loading import load_store
from kg.graph.parts import (
    describe_document,
    document_name,
    find_graph,
    find_parts,
    find_whole,
    part_names,
    reader_of,
    refuse_damaged,
    write_dataset,
    write_vocabulary,
)
from kg.graph.rdf import count_provenance
from kg.graph.tally import Tally
from kg.graph.vocabularies import VOCABULARIES
from kg.graph.whole import WORK, damaged
from kg.graph.write import Format, write_format, write_lines

Source = Path | tuple[Facts, str]
"""A facts file (`facts/<id>.json`, its raw text in `text/<id>.txt`), or the facts and the raw text themselves."""
FILES: tuple[tuple[str, Format], ...] = (("graph.ttl", "turtle"), ("graph.trig", "trig"))
MOST_QUADS = 500_000
"""A graph with more quads (some 90 plans) is written as one file by `kg export` only: it takes a third of a build."""
WHOLE = (*(name for name, _ in FILES), "store")
"""Results that a build makes anew as a whole, the store last; of the parts some may stay."""
_LABELS, _AFTER_LABELS = b'"labels":[', b'],"stance":'
READ = f"{WORK}read"
"""The one of what was read since the last build. It stays where a build is cut, and the next one goes on from there."""


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
        resolution = resolve(load_facts(source, labels=False)[0] for source in sources)
    with workplace(out_dir) as work:
        tallies = [write_vocabulary(name, work / "parts") for name in vocabularies]
        report = _write_documents(sources, work / "parts", resolution, tallies)
        if described:
            report = replace(report, quads=write_dataset(tallies, vocabularies, work / "parts"))
        load_store(find_parts(work), work / "store")
        write_copies(find_parts(work), work, report.quads)
        move_results(work, out_dir)
    return report


@contextmanager
def workplace(out_dir: Path) -> Iterator[Path]:
    """A folder beside the results to make new ones in; it goes afterwards, or with the next build: on a network file system a store
    that somebody still reads from cannot go."""
    out_dir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out_dir, prefix=WORK, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def clear_leftovers(out_dir: Path) -> bool:
    """Remove folders of builds that were killed; whether there were any. Only for whoever knows that no other build is at work there."""
    folders = [folder for folder in out_dir.glob(f"{WORK}*") if folder.name != READ]
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
    return bool(folders)


def write_copies(parts: Sequence[Path], work: Path, quads: int) -> None:
    """Write the graph of some parts into a folder as one file in each format, where it is small enough."""
    for name, syntax in FILES if quads <= MOST_QUADS else ():
        write_format(parts, work / name, syntax)


def move_results(
    work: Path,
    out_dir: Path,
    *,
    kept: Collection[str] = (),
    come: Mapping[str, Path] = MappingProxyType({}),
    gone: Sequence[str] = (),
) -> None:
    """Move all results from the folder where they were made into their place; where that fails, what was there before is put back.

    `kept` are the names of parts of the last build that are parts of this one too. Other files `come` and are `gone` with them, by
    their path in the folder of results. The store goes first and comes last: whoever is killed in between leaves none, and nobody
    takes the rest for a graph.
    """
    out = [name for name in reversed(WHOLE) if os.path.lexists(out_dir / name)]
    out += [*(f"parts/{name}" for name in part_names(out_dir).difference(kept)), *gone]
    new = {f"parts/{name}": work / "parts" / name for name in part_names(work)} | dict(come)
    new |= {name: work / name for name in WHOLE if (work / name).exists()}
    moves = [(out_dir / name, work / "old" / name) for name in out] + [
        (source, out_dir / name) for name, source in new.items()
    ]
    moved: list[tuple[Path, Path]] = []
    try:
        for source, target in moves:
            target.parent.mkdir(parents=True, exist_ok=True)
            source.rename(target)
            moved.append((source, target))
    except OSError:
        for source, target in reversed(moved):
            target.rename(source)
        raise


def _write_documents(
    sources: Iterable[Source], parts: Path, resolution: Resolution, tallies: list[Tally]
) -> GraphReport:
    """Write the parts of documents; their tallies are added to those of the vocabularies."""
    documents = facts_count = links = provenance = 0
    for source in sources:
        facts, raw = load_facts(source, labels=False)
        path = parts / document_name(facts["document"]["id"])
        if path.exists():
            raise FactsError(f"{facts['document']['id']}: two documents have this id")
        lines, tally = describe_document(facts, raw, resolution)
        write_lines(lines, path)
        tallies.append(tally)
        documents, facts_count = documents + 1, facts_count + len(facts["mentions"])
        found, all_provenance = count_provenance(lines)
        links, provenance = links + found, provenance + all_provenance
    return GraphReport(documents, sum(tally.quads for tally in tallies), facts_count, links, provenance)


def load_facts(source: Source, *, labels: bool = True) -> tuple[Facts, str]:
    """The facts and the raw text of one document. Raises FactsError where a file is no JSON, no text, or the text ends before what was
    found in it; OSError without one.

    Without `labels` the measures of a file have none, and it takes a third of the time: what only makes a graph needs none.
    """
    if not isinstance(source, Path):
        return source
    data = source.read_bytes()
    try:
        facts: Facts = orjson.loads(data if labels else shorten_facts(data))
    except ValueError as error:
        raise FactsError(damaged(source, source.parent.parent, f"not a facts file: {_short(error)}")) from error
    text = load_text(text_of(source))
    sections = facts.get("sections")  # a file of another schema may have none
    if sections and (end := sections[-1]["end"]) > len(text):
        raise FactsError(damaged(text_of(source), source.parent.parent, f"{len(text)} characters, {end} were read"))
    return facts, text


def load_text(path: Path) -> str:
    """The raw text of a document, in the folder `text` of a build. Raises FactsError where it is none, OSError without a file."""
    try:
        return path.read_bytes().decode()
    except UnicodeDecodeError as error:
        raise FactsError(damaged(path, path.parent.parent, f"byte {error.start} is no text")) from error


def _short(error: ValueError) -> str:
    return str(error).partition(":")[0]


def shorten_facts(data: bytes) -> bytes:
    """The bytes of a facts file without the labels of its measures, three quarters of it: the graph has them from the vocabulary.

    >>> shorten_facts(b'{"mentions":[{"concept":"a","labels":["b","c"],"stance":"promote"}]}')
    b'{"mentions":[{"concept":"a","labels":[],"stance":"promote"}]}'
    """
    # within a text quotes are escaped, so neither of these can stand in one; where they do not stand as here, all is kept
    head, *measures = data.split(_LABELS)
    return _LABELS.join([head, *(measure[max(measure.find(_AFTER_LABELS), 0) :] for measure in measures)])


def text_of(facts: Path) -> Path:
    """Where the raw text of a facts file lies."""
    return facts.parent.parent / "text" / f"{facts.stem}.txt"


def export_graph(build: Path, output: Path, syntax: Format) -> None:
    """Write the graph of a build folder in another format. Raises GraphMissing where there is no graph, DamagedFile where a part is none."""
    parts = find_whole(build) if syntax == "turtle" else find_graph(build)
    try:
        write_format(parts, output, syntax, reader_of(build))
    except (SyntaxError, UnicodeDecodeError):
        refuse_damaged(parts, build)
        raise
