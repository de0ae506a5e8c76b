"""The vocabularies that go into the graph (ontology, measures, indicators), each in a named graph of its own."""

from __future__ import annotations

from pathlib import Path

from kg.graph.rdf.iris import curie, mint_vocabulary_graph
from kg.ontology import NAMESPACE, ontology_path, read_turtle

VOCABULARIES = ("edupolicy", "measures", "indicators")
"""The files of `ontology/` that go into the graph."""


class VocabularyError(ValueError):
    """A vocabulary file cannot go into the graph; the message names it."""


def vocabulary_lines(name: str, path: Path | None = None) -> list[str]:
    """The sorted N-Quads lines of `ontology/<name>.ttl`, literals in their canonical form.

    Raises FileNotFoundError where there is no such file, VocabularyError where it does not parse or holds a blank node.
    """
    from pyoxigraph import BlankNode, NamedNode, RdfFormat, Store

    file = path or ontology_path(f"{name}.ttl")
    graph = NamedNode(mint_vocabulary_graph(name))
    store = Store()
    try:
        store.load(path=str(file), format=RdfFormat.TURTLE, to_graph=graph)
    except SyntaxError as error:
        raise VocabularyError(f"{file}: {error.msg}") from error
    for quad in store:
        if isinstance(quad.subject, BlankNode) or isinstance(quad.object, BlankNode):
            raise VocabularyError(f"{file}: a blank node, of {quad.predicate.value}")
    authored = authored_namespace()
    return sorted(rebase(f"{quad} .\n", authored) for quad in store)


def authored_namespace() -> str:
    """The namespace that the files of `ontology/` are written in: the IRI of the ontology itself."""
    for quad in read_turtle("edupolicy"):
        if str(quad.object) == f"<{curie('owl:Ontology')}>":
            return str(quad.subject)[1:-1]
    raise VocabularyError("ontology/edupolicy.ttl declares no owl:Ontology")


def rebase(line: str, authored: str) -> str:
    """The line with IRIs in our own namespace, where that was changed."""
    return line if authored == NAMESPACE else line.replace(f"<{authored}", f"<{NAMESPACE}")
