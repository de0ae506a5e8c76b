"""What the graph says of itself (DCAT, VoID): counts, licence, versions and hashes. No clock: same corpus, same bytes.

`ontology/dataset.ttl` holds what is always so; what can be counted is added here. It has a named graph of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from kg import __version__
from kg.graph.parts.tally import Total
from kg.graph.rdf import DATA, Triple, integer, iri, mint_bytes, read_triple, slug, term, text, vocabulary_lines
from kg.ontology import ontology_path

DATASET = f"{DATA}dataset"
DATASET_GRAPH = f"{DATA}graph/dataset"


def dataset_lines(total: Total, vocabularies: Sequence[str]) -> list[str]:
    """The sorted N-Quads lines that describe the dataset of all these parts.

    void:triples of the dataset counts the triples of all graphs together, as Turtle has them, these included. Raises as
    `vocabulary_lines` does.
    """
    triples = {read_triple(line) for line in vocabulary_lines("dataset")}
    triples |= set(_describe(total, vocabularies))
    count = total.triples + len(triples) + 1
    triples.add((iri(DATASET), term("void:triples"), integer(count)))
    return sorted(f"{s} {p} {o} {iri(DATASET_GRAPH)} .\n" for s, p, o in triples)


def _describe(total: Total, vocabularies: Sequence[str]) -> Iterator[Triple]:
    dataset = iri(DATASET)
    yield dataset, term("void:documents"), integer(len(total.hashes))
    yield dataset, term("ep:sha256"), text(hashlib.sha256("\n".join(total.hashes).encode()).hexdigest())
    yield dataset, term("void:entities"), integer(sum(total.things.values()))
    yield dataset, term("void:uriSpace"), text(DATA)
    yield from _describe_program(dataset)
    yield from _describe_graphs(dataset, total)
    for name in vocabularies:
        yield from _describe_vocabulary(iri(f"{DATA}graph/vocabulary/{slug(name)}"), name)
    for kind, number in total.things.items():
        part = iri(f"{DATASET}/{kind}")
        yield dataset, term("void:classPartition"), part
        yield part, term("void:class"), term(f"ep:{kind}")
        yield part, term("void:entities"), integer(number)
    evidence = iri(f"{DATASET}/evidence")
    yield dataset, term("void:propertyPartition"), evidence
    yield evidence, term("void:property"), term("ep:evidence")
    yield evidence, term("void:triples"), integer(total.evidence)


def _describe_program(dataset: str) -> Iterator[Triple]:
    program = iri(f"{DATASET}/kg-{__version__}")
    yield dataset, term("prov:wasAttributedTo"), program
    yield program, term("rdf:type"), term("prov:SoftwareAgent")
    yield program, term("rdfs:label"), text(f"kg {__version__}")
    yield program, term("schema:softwareVersion"), text(__version__)


def _describe_graphs(dataset: str, total: Total) -> Iterator[Triple]:
    for graph, plan, quads in total.graphs:
        yield dataset, term("void:subset"), graph
        yield graph, term("rdf:type"), term("void:Dataset")
        yield graph, term("void:triples"), integer(quads)
        if plan:
            yield graph, term("schema:about"), plan


def _describe_vocabulary(graph: str, name: str) -> Iterator[Triple]:
    digest = hashlib.sha256(ontology_path(f"{name}.ttl").read_bytes()).hexdigest()
    yield graph, term("dcterms:title"), text(f"{name}.ttl")
    yield graph, term("ep:sha256"), text(digest)
    yield graph, term("prov:wasDerivedFrom"), iri(mint_bytes(digest))
