"""What others rely on: syntaxes that agree, shapes and ontology that are sane, a description that is true, current pages."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pyoxigraph
import pyshacl
import pytest
import rdflib
from graph_of_facts import write_graph
from rdflib import DCAT, DCTERMS, OWL, PROV, RDF, RDFS, SH, VOID, BNode, Dataset, Graph, Literal, URIRef

from kg.check.declared import is_standard
from kg.graph.parts import DATASET, export_graph, find_parts
from kg.graph.rdf import PREFIXES, STANDARD
from kg.ontology import NAMESPACE, ontology_path

ROOT = Path(__file__).parent.parent
FACTS = sorted((ROOT / "tests" / "golden" / "graph" / "facts").glob("*.json"))
Term = tuple[str, str | None, str | None]
NO_SHAPE = {"Statement", "Unit", "ChangeSet", "Change", "Addition", "Removal", "Revision"}
"""Classes without a shape: ep:Statement is abstract, units are QUDT's, changes stand in no build."""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small")
    write_graph(FACTS, folder, vocabularies=("edupolicy",), described=True)
    return folder


@pytest.fixture(scope="module")
def ontology() -> Graph:
    return Graph().parse(ontology_path("edupolicy.ttl"))


@pytest.fixture(scope="module")
def shapes() -> Graph:
    return Graph().parse(ontology_path("shapes.ttl"))


@pytest.fixture(scope="module")
def pages() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_ontology_page", ROOT / "maintenance" / "make_ontology_page.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def of_rdflib(term: rdflib.term.Node) -> Term:
    if not isinstance(term, Literal):
        return str(term), None, None
    kind = None if term.language else str(term.datatype or rdflib.XSD.string)
    return str(term), term.language, kind


def of_oxigraph(term: object) -> Term:
    if not isinstance(term, pyoxigraph.Literal):
        assert isinstance(term, pyoxigraph.NamedNode)
        return term.value, None, None
    return term.value, term.language, None if term.language else term.datatype.value


def quads_of(graph: Dataset) -> set[tuple[Term, ...]]:
    return {tuple(map(of_rdflib, (s, p, o, g))) for s, p, o, g in graph.quads() if g is not None}


def test_the_turtle_of_the_five_plans_reads_the_same_in_rdflib_and_pyoxigraph(built: Path) -> None:
    ours = {
        tuple(map(of_oxigraph, (t.subject, t.predicate, t.object)))
        for t in pyoxigraph.parse(path=str(built / "graph.ttl"))
    }
    graph = Graph().parse(built / "graph.ttl")
    assert {tuple(map(of_rdflib, t)) for t in graph} == ours
    assert len(ours) > 20_000
    assert graph.value(URIRef(DATASET), VOID.triples) == Literal(len(ours))


def test_jsonld_expands_to_the_same_quads(small: Path, tmp_path: Path) -> None:
    export_graph(small, tmp_path / "g.jsonld", "jsonld")
    export_graph(small, tmp_path / "g.nq", "nquads")
    read = quads_of(Dataset().parse(tmp_path / "g.jsonld", format="json-ld"))
    assert read == quads_of(Dataset().parse(tmp_path / "g.nq", format="nquads"))
    assert len(read) > 1000


def test_jsonld_in_our_own_context_loses_nothing(small: Path) -> None:
    graph = Graph().parse(small / "graph.ttl")
    context = json.loads(ontology_path("context.jsonld").read_text("utf-8"))["@context"]
    text = graph.serialize(format="json-ld", context=context)
    plan = next(node for node in json.loads(text)["@graph"] if "issuedBy" in node)
    assert plan["type"] == "Plan"
    assert isinstance(plan["issuedBy"], str)
    again = Graph().parse(data=text, format="json-ld")
    assert {tuple(map(of_rdflib, t)) for t in again} == {tuple(map(of_rdflib, t)) for t in graph}


def test_shapes_are_valid_shacl_with_messages_in_two_languages(shapes: Graph) -> None:
    conforms, _, text = pyshacl.validate(Graph(), shacl_graph=shapes, meta_shacl=True)
    assert conforms, text
    told = set(shapes.subjects(SH.message))
    assert len(told) > 80
    for shape in told:
        tags = sorted(str(m.language).lower()[:2] for m in shapes.objects(shape, SH.message) if isinstance(m, Literal))
        assert tags == ["en", "zh"], list(shapes.objects(shape, SH.message))
    for part in shapes.objects(None, SH.property):
        nested = isinstance(next(shapes.subjects(SH.property, part)), BNode)
        alone = (next(shapes.subjects(SH.property, part)), RDF.type, SH.NodeShape) in shapes
        assert part in told or (nested and not alone), list(shapes.predicate_objects(part))


def test_every_class_has_a_shape_and_shapes_speak_of_declared_terms_only(shapes: Graph, ontology: Graph) -> None:
    targets = set(shapes.objects(None, SH.targetClass))
    classes = {s for s in ontology.subjects(RDF.type, OWL.Class) if str(s).startswith(NAMESPACE)}
    lacking = {str(c).removeprefix(NAMESPACE) for c in classes - targets} - NO_SHAPE
    assert not lacking, "add a shape to ontology/shapes.ttl"
    for term in {*targets, *shapes.objects(None, SH.path), *shapes.objects(None, SH["class"])}:
        if isinstance(term, URIRef):
            assert (term, RDF.type, None) in ontology or is_standard(f"<{term}>"), term


def test_the_ontology_stands_on_terms_that_exist(ontology: Graph) -> None:
    """Superclasses and superproperties are declared, or known of their standard; ELI, NIF and QUDT have no list to ask."""
    unlisted = (STANDARD["eli"], STANDARD["nif"], STANDARD["qudt"])
    above = {*ontology.objects(None, RDFS.subClassOf), *ontology.objects(None, RDFS.subPropertyOf)}
    assert len(above) > 15
    for term in above:
        declared = (term, RDF.type, None) in ontology
        assert declared or is_standard(f"<{term}>") or str(term).startswith(unlisted), term


def test_owl_is_sane_for_borrowed_terms_too(ontology: Graph) -> None:
    objects = set(ontology.subjects(RDF.type, OWL.ObjectProperty))
    datatypes = set(ontology.subjects(RDF.type, OWL.DatatypeProperty))
    assert not objects & datatypes
    for subject in {*objects, *datatypes, *ontology.subjects(RDF.type, OWL.Class)}:
        labels = {str(o.language).lower() for o in ontology.objects(subject, RDFS.label) if isinstance(o, Literal)}
        assert labels == {"zh-hans", "en"}, subject


def test_the_description_counts_what_is_there(small: Path) -> None:
    graph = Graph().parse(small / "graph.ttl")
    dataset = URIRef(DATASET)
    assert graph.value(dataset, VOID.triples) == Literal(len(graph))
    assert graph.value(dataset, VOID.documents) == Literal(len(FACTS))
    assert graph.value(dataset, DCTERMS.license)
    assert {"dcat", "void", "prov"} <= set(STANDARD)
    assert (dataset, RDF.type, DCAT.Dataset) in graph
    for part in graph.objects(dataset, VOID.classPartition):
        things = set(graph.subjects(RDF.type, graph.value(part, VOID["class"])))
        assert graph.value(part, VOID.entities) == Literal(len(things)), part
    quads = Dataset()
    for path in find_parts(small):
        quads.parse(path, format="nquads")
    for subset in graph.objects(dataset, VOID.subset):
        assert graph.value(subset, VOID.triples) == Literal(len(quads.graph(URIRef(str(subset))))), subset


def test_plans_and_vocabularies_name_the_bytes_they_come_from(small: Path) -> None:
    graph = Graph().parse(small / "graph.ttl")
    read = {s for s in graph.subjects(URIRef(NAMESPACE + "sha256")) if str(s) != DATASET}
    assert len(read) == len(FACTS) + 1
    for subject in read:
        assert str(graph.value(subject, PROV.wasDerivedFrom)).startswith("ni:///sha-256;")


def test_the_page_and_the_context_are_current(pages: ModuleType) -> None:
    hint = "run: python maintenance/make_ontology_page.py"
    assert pages.PAGE.read_text("utf-8") == pages.make_page(), hint
    assert pages.CONTEXT.read_text("utf-8") == pages.make_context(), hint


def test_the_page_shows_every_term(ontology: Graph, pages: ModuleType) -> None:
    page = pages.PAGE.read_text("utf-8")
    own = {str(s) for s in ontology.subjects(RDF.type) if str(s).startswith(NAMESPACE)} - {NAMESPACE}
    schemes = {str(s) for s in ontology.subjects(RDF.type, rdflib.SKOS.ConceptScheme)}
    for term in own - schemes:
        counter = term.startswith(PREFIXES["counter"])
        prefix, base = ("counter", PREFIXES["counter"]) if counter else ("ep", NAMESPACE)
        assert f"`{prefix}:{term.removeprefix(base)}`" in page, term
