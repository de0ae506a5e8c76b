"""The shapes of `ontology/shapes.ttl`, applied by pySHACL to one part at a time.

A document's graph is small; what it points to in the vocabularies goes with it as a kind only (`<%> a ep:Unit`), so
that sh:class can be judged. A vocabulary's own shapes are judged where the vocabulary is described.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.check.parts import Part, Row, Vocabulary, lexical, shorten
from kg.check.violations import Violation
from kg.graph.rdf import VOCABULARIES, authored_namespace, term
from kg.ontology import NAMESPACE, ontology_path, read_turtle

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Identifier, Node

REMEDY = "run `kg build` again; if it stays, the program that states it is at fault"
AUTHORED = "mend it in ontology/{}.ttl, then run `kg build` again"
"""The remedy where a vocabulary is at fault, which a person writes."""


@dataclass(frozen=True, slots=True)
class Shapes:
    """The shapes, and the names that stand in them: what has another predicate cannot break one."""

    graph: Graph
    names: frozenset[str]


def load_shapes() -> Shapes:
    """The shapes, in our own namespace where that was changed. Raises FileNotFoundError without them, OntologyError for damaged ones."""
    from rdflib import RDF, RDFS, Graph, URIRef

    deque(read_turtle("shapes"), maxlen=0)  # rdflib would say on a page what is wrong
    text = ontology_path("shapes.ttl").read_text("utf-8")
    graph = Graph().parse(data=text.replace(f"<{authored_namespace()}", f"<{NAMESPACE}"), format="turtle")
    names = {node for node in graph.objects() if isinstance(node, URIRef)} | {RDF.type, RDFS.subClassOf}
    _lift(graph)
    return Shapes(graph, frozenset(f"<{name}>" for name in names))


def _lift(graph: Graph) -> None:
    """Give each property shape of a node shape the node shape's own targets: the same meaning, and pySHACL then
    looks at all things in one go instead of one by one, five times as quick."""
    from rdflib import RDF, SH

    for shape in list(graph.subjects(RDF.type, SH.NodeShape)):
        for part in list(graph.objects(shape, SH.property)):
            graph.remove((shape, SH.property, part))
            graph.add((part, RDF.type, SH.PropertyShape))
            for target in (SH.targetClass, SH.targetObjectsOf, SH.targetSubjectsOf):
                for value in graph.objects(shape, target):
                    graph.add((part, target, value))


def check_shapes(part: Part, vocabulary: Vocabulary, shapes: Shapes) -> Iterator[Violation]:
    """Every violation of a shape in the part, sorted, each thing by the name a person knows it by."""
    import pyshacl
    from rdflib import RDF, SH, Graph

    rows = [*part.rows, *vocabulary.tree, *_pointed_to(part, vocabulary)]
    data = _to_graph(row for row in rows if row[1] in shapes.names)
    try:
        conforms, results, _ = pyshacl.validate(
            data, shacl_graph=_apply_to(part, vocabulary, shapes.graph), inplace=True
        )
    except TypeError as error:  # pySHACL compares values of any two types
        yield Violation("shapes", part.name, "the graph", None, f"values that cannot be compared: {error}", REMEDY)
        return
    if conforms:
        return
    assert isinstance(results, Graph)
    found = {_violation(part, results, result) for result in results.subjects(RDF.type, SH.ValidationResult)}
    yield from sorted(filter(None, found), key=Violation.line)


def _apply_to(part: Part, vocabulary: Vocabulary, shapes: Graph) -> Graph:
    """The shapes without the targets that the part describes nothing of."""
    from rdflib import SH, Graph

    from kg.check.one_graph import OneGraph

    kinds = {row[2] for row in part.rows if row[1] == term("rdf:type")}
    for child, _, parent in sorted(vocabulary.tree) * 3:
        if child in kinds:
            kinds.add(parent)
    wanted = Graph(OneGraph())
    for s, p, o in shapes:
        if p != SH.targetClass or f"<{o}>" in kinds:
            wanted.add((s, p, o))
    return wanted


def _pointed_to(part: Part, vocabulary: Vocabulary) -> Iterator[Row]:
    for value in {row[2] for row in part.rows} - part.of.keys():
        yield from vocabulary.kinds.get(value, ())


def _to_graph(rows: Iterable[Row]) -> Graph:
    """The rows as an rdflib graph; each term is made once, quicker than parsing lines."""
    from rdflib import Graph

    from kg.check.one_graph import OneGraph

    nodes: dict[str, Identifier] = {}
    graph = Graph(OneGraph())
    for row in rows:
        for written in row:
            if written not in nodes:
                nodes[written] = _node(written)
        graph.add((nodes[row[0]], nodes[row[1]], nodes[row[2]]))
    return graph


def _node(written: str) -> Identifier:
    from rdflib import Literal, URIRef

    if written.startswith("<"):
        return URIRef(written[1:-1])
    tail = written.rpartition('"')[2]
    if tail.startswith("^^"):
        return Literal(lexical(written), datatype=URIRef(tail[3:-1]))
    return Literal(lexical(written), lang=tail[1:] or None)


def _violation(part: Part, results: Graph, result: Node) -> Violation | None:
    """A result as a violation; None for a thing that another part describes."""
    from rdflib import SH

    subject = f"<{results.value(result, SH.focusNode)}>"
    if subject not in part.of:
        return None
    messages = sorted((str(m) for m in results.objects(result, SH.resultMessage)), key=lambda m: not m.isascii())
    message = f"{messages[0]} ({'; '.join(messages[1:])})" + _instead(results, result, subject)
    remedy = AUTHORED.format(part.name) if part.document is None and part.name in VOCABULARIES else REMEDY
    return Violation("shapes", part.name, part.label(subject), part.quote(subject), message, remedy)


def _instead(results: Graph, result: Node, subject: str) -> str:
    """What stands there instead, where it is one value."""
    from rdflib import SH, URIRef

    value = results.value(result, SH.value)
    node = f"<{value}>" if isinstance(value, URIRef) else str(value)
    return "" if value is None or node == subject else f", not {shorten(node)}"
