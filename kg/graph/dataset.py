"""What the graph says of itself (DCAT, VoID): counts, licence, versions and hashes. No clock: same corpus, same bytes.

`ontology/dataset.ttl` holds what is always so; what can be counted is added here. It has a named graph of its own.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kg import __version__
from kg.graph.iris import DATA, mint_bytes, slug
from kg.graph.terms import Triple, integer, iri, term, text
from kg.graph.vocabularies import vocabulary_lines
from kg.graph.write import count_triples
from kg.ontology import ontology_path

DATASET = f"{DATA}dataset"
DATASET_GRAPH = f"{DATA}graph/dataset"
OF_ONE_PLAN = ("Plan", "Section", "Passage", "Adoption", "Target")
SHARED = ("Programme", "School", "Department", "Organization", "Place", "Document")
"""The classes that are counted, one void:classPartition each; a thing that several documents name counts once."""
KINDS = {term(f"ep:{kind}"): kind for kind in (*OF_ONE_PLAN, *SHARED)}


@dataclass(slots=True)
class Counts:
    """What stands in the parts: things by class, evidence links, quads and plan of each graph, hashes of documents."""

    own: Counter[str] = field(default_factory=Counter)
    shared: dict[str, set[str]] = field(default_factory=lambda: {kind: set() for kind in SHARED})
    evidence: int = 0
    quads: Counter[str] = field(default_factory=Counter)
    plans: dict[str, str] = field(default_factory=dict)
    hashes: list[str] = field(default_factory=list)

    def things(self) -> dict[str, int]:
        """How many things of each class."""
        return {**{k: self.own[k] for k in OF_ONE_PLAN}, **{k: len(self.shared[k]) for k in SHARED}}


def count_parts(parts: Iterable[Path]) -> Counts:
    """Count the parts of a graph, line by line."""
    counts = Counts()
    for part in parts:
        with part.open(encoding="utf-8", newline="\n") as lines:
            for line in lines:
                _count(line, counts)
    counts.hashes.sort()
    return counts


def _count(line: str, counts: Counts) -> None:
    subject, predicate, rest = line.split(" ", 2)
    value, _, graph = rest.removesuffix(" .\n").rpartition(" ")
    counts.quads[graph] += 1
    if predicate == term("rdf:type"):
        kind = KINDS.get(value)
        if kind in counts.shared:
            counts.shared[kind].add(subject)
        elif kind:
            counts.own[kind] += 1
    elif predicate == term("ep:evidence"):
        counts.evidence += 1
    elif predicate == term("ep:sha256"):
        counts.plans[graph] = subject
        counts.hashes.append(value[1:-1])


def dataset_lines(parts: Sequence[Path], vocabularies: Sequence[str], work: Path) -> list[str]:
    """The sorted N-Quads lines that describe the dataset of all these parts; `work` is a folder for merging.

    void:triples of the dataset counts the triples of graph.ttl, these included. Raises as `vocabulary_lines` does.
    """
    triples = {_triple(line) for line in vocabulary_lines("dataset")}
    triples |= set(_describe(count_parts(parts), vocabularies))
    total = count_triples(parts, work) + len(triples) + 1
    triples.add((iri(DATASET), term("void:triples"), integer(total)))
    return sorted(f"{s} {p} {o} {iri(DATASET_GRAPH)} .\n" for s, p, o in triples)


def _triple(quad: str) -> Triple:
    subject, predicate, rest = quad.split(" ", 2)
    return subject, predicate, rest.removesuffix(" .\n").rpartition(" ")[0]


def _describe(counts: Counts, vocabularies: Sequence[str]) -> Iterator[Triple]:
    dataset = iri(DATASET)
    yield dataset, term("void:documents"), integer(len(counts.plans))
    yield dataset, term("ep:sha256"), text(hashlib.sha256("\n".join(counts.hashes).encode()).hexdigest())
    yield dataset, term("void:entities"), integer(sum(counts.things().values()))
    yield dataset, term("void:uriSpace"), text(DATA)
    yield from _describe_program(dataset)
    yield from _describe_graphs(dataset, counts)
    for name in vocabularies:
        yield from _describe_vocabulary(iri(f"{DATA}graph/vocabulary/{slug(name)}"), name)
    for kind, number in counts.things().items():
        part = iri(f"{DATASET}/{kind}")
        yield dataset, term("void:classPartition"), part
        yield part, term("void:class"), term(f"ep:{kind}")
        yield part, term("void:entities"), integer(number)
    evidence = iri(f"{DATASET}/evidence")
    yield dataset, term("void:propertyPartition"), evidence
    yield evidence, term("void:property"), term("ep:evidence")
    yield evidence, term("void:triples"), integer(counts.evidence)


def _describe_program(dataset: str) -> Iterator[Triple]:
    program = iri(f"{DATASET}/kg-{__version__}")
    yield dataset, term("prov:wasAttributedTo"), program
    yield program, term("rdf:type"), term("prov:SoftwareAgent")
    yield program, term("rdfs:label"), text(f"kg {__version__}")
    yield program, term("schema:softwareVersion"), text(__version__)


def _describe_graphs(dataset: str, counts: Counts) -> Iterator[Triple]:
    for graph, quads in counts.quads.items():
        yield dataset, term("void:subset"), graph
        yield graph, term("rdf:type"), term("void:Dataset")
        yield graph, term("void:triples"), integer(quads)
        if graph in counts.plans:
            yield graph, term("schema:about"), counts.plans[graph]


def _describe_vocabulary(graph: str, name: str) -> Iterator[Triple]:
    digest = hashlib.sha256(ontology_path(f"{name}.ttl").read_bytes()).hexdigest()
    yield graph, term("dcterms:title"), text(f"{name}.ttl")
    yield graph, term("ep:sha256"), text(digest)
    yield graph, term("prov:wasDerivedFrom"), iri(mint_bytes(digest))
