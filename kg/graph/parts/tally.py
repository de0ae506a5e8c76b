"""What one part of the graph counts, and what all of them count together, without opening the parts again.

Most triples of a document speak of what lies under its own plan (`plan/rudong/…`) or lead there, so no other part can hold them:
they are added up. What several parts may say (the name of a department, the type of a place) is told apart by an 8-byte
BLAKE2b hash; the chance that two of ten million such triples share one is 3 in a million.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kg.graph.parts.stated import count_stated
from kg.graph.rdf import Said, Term, term

OF_ONE_PLAN = ("Plan", "Section", "Passage", "Adoption", "Target", "Responsibility")
SHARED = ("Programme", "School", "Department", "Organization", "Place", "Document")
"""The classes that are counted, one void:classPartition each; a thing that several documents name counts once."""
WIDTH = 8
"""Bytes of a hash."""
IS_A, EVIDENCE, SHA256 = map(term, ("rdf:type", "ep:evidence", "ep:sha256"))


@dataclass(frozen=True, slots=True)
class Tally:
    """What one named graph counts. `alone` are triples that no other graph can hold, `common` the hashes of all others;
    `own` are things by class, `shared` the hashes of things that others may speak of too, `stated` what the plan states
    of each kind."""

    graph: str
    plan: str | None
    sha256: str | None
    alone: int
    common: bytes
    evidence: int
    own: Mapping[str, int]
    shared: Mapping[str, bytes]
    stated: Mapping[str, int]

    @property
    def quads(self) -> int:
        """All quads of the graph."""
        return self.alone + len(self.common) // WIDTH


@dataclass(slots=True)
class Total:
    """What all parts count: things by class, evidence links, distinct triples, and the tally of each graph's size."""

    things: dict[str, int]
    evidence: int
    triples: int
    graphs: list[tuple[str, str | None, int]] = field(default_factory=list)
    hashes: list[str] = field(default_factory=list)

    @property
    def quads(self) -> int:
        """All quads of all graphs."""
        return sum(quads for _, _, quads in self.graphs)


def tally_graph(graph: Term, plan: Term | None, said: Said) -> Tally:
    """Count one graph; `plan` is the plan it describes, if it is a plan's."""
    things: dict[Term, list[Term]] = {}
    links = 0
    for subject, rows in said.items():
        for predicate, value in rows:
            if predicate == IS_A:
                things.setdefault(value, []).append(subject)
            elif predicate == EVIDENCE:
                links += 1
    common = _of_others(plan, said)
    digest = next((value[1:-1] for predicate, value in said.get(plan or "", ()) if predicate == SHA256), None)
    hashes = b"".join(map(_hash, common))
    stated = count_stated(plan, said) if plan else {}
    alone = sum(map(len, said.values())) - len(common)
    return Tally(graph, plan, digest, alone, hashes, links, _own(things), _shared(things), stated)


def _of_others(plan: Term | None, said: Said) -> list[str]:
    """The triples that other graphs may hold too: all but those that begin or end under the plan, whose IRIs only its own mints."""
    inside = f"{plan[:-1]}/" if plan else " "  # no term begins with a blank
    outside = ((s, rows) for s, rows in said.items() if not s.startswith(inside))
    return [f"{s} {p} {o}" for s, rows in outside for p, o in rows if not o.startswith(inside)]


def _own(things: Mapping[str, list[Term]]) -> dict[str, int]:
    """How many things of a plan's own there are of each class."""
    return {kind: len(things[term(f"ep:{kind}")]) for kind in OF_ONE_PLAN if term(f"ep:{kind}") in things}


def _shared(things: Mapping[str, list[Term]]) -> dict[str, bytes]:
    """The hashes of things that other graphs may speak of too, by class."""
    found = {kind: things.get(term(f"ep:{kind}"), ()) for kind in SHARED}
    return {kind: b"".join(map(_hash, named)) for kind, named in found.items() if named}


def add_up(tallies: Iterable[Tally]) -> Total:
    """The total of all parts, whatever their order. Memory grows by the hashes of each, some 5 kB a document."""
    own: Counter[str] = Counter()
    shared = {kind: bytearray() for kind in SHARED}
    common = bytearray()
    total = Total({}, 0, 0)
    for tally in tallies:
        own.update(tally.own)
        for kind, hashes in tally.shared.items():
            shared[kind] += hashes
        common += tally.common
        total.triples += tally.alone
        total.evidence += tally.evidence
        total.graphs.append((tally.graph, tally.plan, tally.quads))
        total.hashes += [tally.sha256] if tally.sha256 else []
    total.triples += _distinct(common)
    total.things = {**{k: own[k] for k in OF_ONE_PLAN}, **{k: _distinct(shared[k]) for k in SHARED}}
    total.graphs.sort()
    total.hashes.sort()
    return total


def _hash(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=WIDTH).digest()


def _distinct(hashes: bytearray) -> int:
    """How many there are of hashes laid end to end; they are sorted in place, for of 10,000 plans they are 47 MB."""
    import numpy

    # sorted by hand: numpy.unique takes a hash table, which is ten times as slow on what are hashes already
    found = numpy.frombuffer(hashes, dtype=numpy.uint64)
    found.sort()
    return int(numpy.count_nonzero(found[1:] != found[:-1])) + bool(found.size)
