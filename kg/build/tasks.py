"""The two pure functions of a build, as they run in other processes and on other machines.

`read_task`: a document's bytes → its facts file, its raw text, its card. `describe_task`: facts and what the others say
→ its part of the graph. A task names a folder where its files are laid, or None where the worker shares no disk with whoever
asks: then they come back packed. What comes back else is small.
"""

from __future__ import annotations

import errno
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

import orjson

from kg.build.files import Made, lay_files, pack_files
from kg.build.report import DocumentReport, report_document
from kg.graph.entities import Facts
from kg.graph.facts_files import load_facts, shorten_facts, text_of
from kg.graph.identity.corpus import Resolution, write_card
from kg.graph.parts import Tally
from kg.graph.plans import describe_document
from kg.graph.rdf import slug
from kg.model import Received
from kg.read.errors import ReadError
from kg.review.bench import Bench
from kg.review.tables import Judgement, ReviewError

Sent = tuple[bytes, bytes]
"""A facts file, shortened, and its raw text as it lies on disk: whoever asks need not parse what the worker will."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentTask:
    """What is to be done with one document. `size` is that of its text, in bytes or so; `proven`: it went through this before."""

    id: str
    where: str
    size: int
    facts: Path | Sent | None
    judgements: tuple[Judgement, ...]
    folder: Path | None
    proven: bool = False

    def apart(self) -> Self:
        """See `Task`."""
        facts = self.facts
        sent = (shorten_facts(facts.read_bytes()), text_of(facts).read_bytes()) if isinstance(facts, Path) else facts
        return replace(self, facts=sent, folder=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadTask(DocumentTask):
    """A document to read, or without one `facts` of one that has been read and needs a new card only."""

    received: Received | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DescribeTask(DocumentTask):
    """Facts to describe, and what the other documents say of its things."""

    resolution: Resolution


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What reading gave. `card` is one as `Card.dump` writes it; `met` are judgements that found something, `conflicts` those that
    contradict each other; `files` are those made."""

    report: DocumentReport
    card: str
    met: tuple[str, ...]
    conflicts: tuple[str, ...]
    seconds: float
    files: Made = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DescribeResult:
    """What describing gave; `files` are those made."""

    tally: Tally
    files: Made = field(default_factory=dict)


def read_task(task: ReadTask) -> ReadResult | ReadError | ReviewError | OSError:
    """Read one document. What is wrong with it, or with a judgement on it, or with the disk is given back and not raised."""
    start = time.process_time()
    try:
        facts, raw, files = _facts(task)
        bench = Bench(task.judgements)
        judged = bench.judge(facts, raw)
    except (ReadError, ReviewError) as error:
        return error
    report, card = report_document(facts, raw), write_card(judged).dump()
    packed = _deliver(files, task.folder)
    if isinstance(packed, OSError):
        return packed
    seconds = time.process_time() - start
    return ReadResult(report, card, tuple(sorted(bench.met)), tuple(bench.conflicts), seconds, packed)


def _facts(task: ReadTask) -> tuple[Facts, str, dict[str, bytes]]:
    if task.received is None:
        return *_load(task.facts), {}
    from kg.extract.facts import dump, facts_of
    from kg.read.files import decode

    document = decode(task.received)
    facts = facts_of(document)
    files = {f"text/{task.id}.txt": document.raw.encode(), f"facts/{task.id}.json": dump(facts)}
    return facts, document.raw, files


def describe_task(task: DescribeTask) -> DescribeResult | OSError:
    """Describe one document; what is wrong with the disk is given back. Raises FactsError for facts that contradict their format or text."""
    facts, raw = _load(task.facts)
    lines, tally = describe_document(Bench(task.judgements).judge(facts, raw), raw, task.resolution)
    # line by line: one with Chinese letters would make all of them take two bytes a letter before they are joined
    files = {f"{slug(task.id)}.nq": b"".join([line.encode() for line in lines])}
    packed = _deliver(files, task.folder)
    return packed if isinstance(packed, OSError) else DescribeResult(tally, packed)


def _deliver(files: dict[str, bytes], folder: Path | None) -> Made | OSError:
    """Lay files where whoever asks will find them, or pack them. An error is given back that the next document would meet too: it costs
    the build and not the document."""
    if folder is None:
        return pack_files(files)
    try:
        return lay_files(folder, files)
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise
        return error


def _load(source: Path | Sent | None) -> tuple[Facts, str]:
    if isinstance(source, Path):
        return load_facts(source, labels=False)
    assert source
    facts, raw = source
    return orjson.loads(facts), raw.decode()
