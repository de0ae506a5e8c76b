"""Changes as RDF (`ep:ChangeSet`, `ep:Addition`, `ep:Removal`, `ep:Revision`): IRIs from content, no clock.

A change says which plan (schema:about) and which statement it is about (rdf:subject, rdf:predicate), and what stood and
stands there (ep:before, ep:after), as nodes and in words.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.compare.changes import Change, How, describe
from kg.graph.parts import find_graph, reader_of
from kg.graph.rdf import DATA, Triple, curie, iri, mint_bytes, term, text

CLASSES: dict[How, str] = {"added": "ep:Addition", "removed": "ep:Removal", "changed": "ep:Revision"}
SHORT = 16


def write_records(path: Path, changes: Iterable[Change], old: Path, new: Path) -> None:
    """Write the change records of two builds: N-Triples for .nt, else Turtle. The same changes give the same bytes."""
    from kg.files import write_whole

    lines = record_lines(changes, hash_graph(old), hash_graph(new))
    write_whole(path, "".join(lines) if path.suffix.lower() == ".nt" else _turtle(lines))


def hash_graph(build: Path) -> str:
    """The SHA-256 of a build's graph, the same on any machine: of its quads, part by part. Raises GraphMissing
    where there is no graph, DamagedFile where a part was cut."""
    digest, read = hashlib.sha256(), reader_of(build)
    for part in find_graph(build):
        digest.update(read(part))
    return digest.hexdigest()


def record_lines(changes: Iterable[Change], old_sha256: str, new_sha256: str) -> list[str]:
    """The records as sorted N-Triples lines; the graphs are named by their hashes."""
    every = list(changes)
    keys = [_hash(repr(change)) for change in every]
    record = f"{DATA}changes/{_hash(old_sha256, new_sha256, *keys)}"
    triples = set(_change_set(iri(record), old_sha256, new_sha256))
    for change, key in zip(every, keys, strict=True):
        triples.add((iri(record), term("ep:change"), iri(f"{record}/{key}")))
        triples.update(_change(iri(f"{record}/{key}"), change))
    return sorted(f"{s} {p} {o} .\n" for s, p, o in triples)


def _hash(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:SHORT]


def _change_set(subject: str, old_sha256: str, new_sha256: str) -> Iterator[Triple]:
    yield subject, term("rdf:type"), term("ep:ChangeSet")
    yield subject, term("ep:before"), iri(mint_bytes(old_sha256))
    yield subject, term("ep:after"), iri(mint_bytes(new_sha256))


def _change(subject: str, change: Change) -> Iterator[Triple]:
    predicate = change.predicate if "://" in change.predicate else curie(change.predicate)
    about, before, after = _statement(change)
    yield subject, term("rdf:type"), term(CLASSES[change.how])
    yield subject, term("rdfs:label"), text(describe(change), "zh-Hans")
    yield subject, term("schema:about"), iri(change.plan)
    yield subject, term("rdf:subject"), iri(about)
    yield subject, term("rdf:predicate"), iri(predicate)
    for name, things, words in (("before", before, change.before), ("after", after, change.after)):
        for thing in things:
            yield subject, term(f"ep:{name}"), iri(thing)
        if words is not None:
            yield subject, term(f"ep:{name}Text"), text(words)


def _statement(change: Change) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """What the statement is about, and its objects before and after: the plan, but of a duty the body that has it."""
    if change.kind != "responsibility":
        return change.plan, change.before_things, change.after_things
    body = (change.after_things or change.before_things)[0]
    return body, change.before_things[1:], change.after_things[1:]


def _turtle(lines: list[str]) -> str:
    from pyoxigraph import RdfFormat, parse

    from kg.ask.formats import triples_to_text

    return triples_to_text(quad.triple for quad in parse("".join(lines), format=RdfFormat.N_TRIPLES))
