"""The ontology: every term declared and documented in two languages, and the graph uses nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import rdflib
from graph_of_facts import write_graph
from rdflib import OWL, RDF, RDFS, SKOS, XSD, BNode, Graph, URIRef
from rdflib.term import Node

from kg.graph.rdf import STANDARD, VOCABULARIES
from kg.ontology import NAMESPACE, ontology_path

ROOT = Path(__file__).parent.parent
FACTS = sorted((Path(__file__).parent / "golden" / "graph" / "facts").glob("*.json"))
CLASSES, OBJECT, DATATYPE = OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty


@pytest.fixture(scope="module")
def ontology() -> Graph:
    return Graph().parse(ontology_path("edupolicy.ttl"))


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    folder = tmp_path_factory.mktemp("build")
    write_graph(FACTS, folder, vocabularies=("edupolicy",))
    return Graph().parse(folder / "graph.ttl")


def own(ontology: Graph, kind: Node) -> Iterator[Node]:
    return (s for s in ontology.subjects(RDF.type, kind) if str(s).startswith(NAMESPACE))


def languages(ontology: Graph, subject: Node, predicate: URIRef) -> set[str]:
    return {str(o.language).lower() for o in ontology.objects(subject, predicate) if isinstance(o, rdflib.Literal)}


def test_every_class_and_property_is_documented_in_two_languages(ontology: Graph) -> None:
    terms = [s for kind in (CLASSES, OBJECT, DATATYPE) for s in own(ontology, kind)]
    assert len(terms) > 60
    for subject in terms:
        for predicate in (RDFS.label, SKOS.definition):
            assert languages(ontology, subject, predicate) == {"zh-hans", "en"}, (subject, predicate)


def test_every_coded_value_has_its_code_and_two_labels(ontology: Graph) -> None:
    coded = list(own(ontology, OWL.NamedIndividual))
    assert len(coded) > 40
    for subject in coded:
        assert languages(ontology, subject, SKOS.prefLabel) == {"zh-hans", "en"}, subject
        assert languages(ontology, subject, SKOS.definition) == {"zh-hans", "en"}, subject
        assert ontology.value(subject, SKOS.notation), subject
        assert ontology.value(ontology.value(subject, SKOS.inScheme), RDF.type) == SKOS.ConceptScheme, subject


def test_no_code_stands_for_two_values(ontology: Graph) -> None:
    seen: set[tuple[Node, str]] = set()
    for subject, notation in ontology.subject_objects(SKOS.notation):
        for kind in ontology.objects(subject, RDF.type):
            if str(kind).startswith(NAMESPACE):
                assert (kind, str(notation)) not in seen, notation
                seen.add((kind, str(notation)))
    assert seen


def test_stances_are_ordered(ontology: Graph) -> None:
    ranked = sorted(ontology.subject_objects(URIRef(NAMESPACE + "rank")), key=lambda pair: int(str(pair[1])))
    assert [str(s).removeprefix(NAMESPACE) for s, _ in ranked] == [
        "restrict",
        "explore",
        "establish",
        "promote",
        "achieved",
    ]


def test_owl_is_sane(ontology: Graph) -> None:
    objects, datatypes = set(own(ontology, OBJECT)), set(own(ontology, DATATYPE))
    assert not objects & datatypes
    assert not (objects | datatypes) & set(ontology.subjects(RDF.type, CLASSES))
    classes = set(ontology.subjects(RDF.type, CLASSES))
    for prop in objects | datatypes:
        assert set(ontology.objects(prop, RDFS.domain)) <= classes, prop
    for prop in objects:
        assert set(ontology.objects(prop, RDFS.range)) <= classes, prop
    for prop in datatypes:
        ranges = list(ontology.objects(prop, RDFS.range))
        assert len(ranges) == 1 and str(ranges[0]).startswith((str(XSD), str(RDF))), prop
    for child, parent in ontology.subject_objects(RDFS.subClassOf):
        assert {child, parent} <= classes, child
    assert not [t for t in ontology if any(isinstance(term, BNode) for term in t)]


def test_the_graph_uses_only_declared_terms(graph: Graph, ontology: Graph) -> None:
    properties = {*own(ontology, OBJECT), *own(ontology, DATATYPE)}
    classes = set(ontology.subjects(RDF.type, CLASSES))
    for predicate in set(graph.predicates()):
        assert predicate in properties or str(predicate).startswith(tuple(STANDARD.values())), predicate
    for kind in set(graph.objects(None, RDF.type)):
        assert kind in classes or str(kind).startswith(str(OWL)), kind
    assert not [t for t in graph if any(isinstance(term, BNode) for term in t)]


def test_subjects_and_objects_are_of_the_declared_kinds(graph: Graph, ontology: Graph) -> None:
    """Domain and range hold for every triple; measures and indicators are described in vocabularies not loaded here."""
    elsewhere = (NAMESPACE + "measure/", NAMESPACE + "indicator/")
    checked = 0
    for prop in {*own(ontology, OBJECT), *own(ontology, DATATYPE)}:
        domain, range_ = ontology.value(prop, RDFS.domain), ontology.value(prop, RDFS.range)
        for subject, value in graph.subject_objects(prop):
            assert domain is None or domain in kinds(graph, subject), (subject, prop)
            if isinstance(value, rdflib.Literal):
                assert (RDF.langString if value.language else value.datatype or XSD.string) == range_, (prop, value)
            elif range_ is not None and not str(value).startswith(elsewhere):
                assert range_ in kinds(graph, value), (prop, value)
            checked += 1
    assert checked > 150


def test_code_and_questions_name_only_declared_terms(ontology: Graph) -> None:
    """A term that was renamed answers nothing, and no query fails for it."""
    declared = {str(s).removeprefix(NAMESPACE) for s in ontology.subjects() if str(s).startswith(NAMESPACE)}
    files = [*(ROOT / "kg").rglob("*.py"), *ontology_path("queries").glob("*.rq")]
    named = {
        (name, path.name) for path in files for name in re.findall(r"\bep:([A-Za-z][\w-]*)", path.read_text("utf-8"))
    }
    assert len(named) > 200
    assert sorted((name, file) for name, file in named if name not in declared) == []


@pytest.mark.parametrize("name", VOCABULARIES)
def test_the_vocabularies_use_only_declared_terms(name: str, ontology: Graph) -> None:
    try:
        vocabulary = Graph().parse(ontology_path(f"{name}.ttl"))
    except FileNotFoundError:
        pytest.skip(f"{name}.ttl is not there")
    properties = {*own(ontology, OBJECT), *own(ontology, DATATYPE)}
    for predicate in set(vocabulary.predicates()):
        assert predicate in properties or str(predicate).startswith(tuple(STANDARD.values())), predicate
    coded = set(own(ontology, OWL.NamedIndividual)) | set(ontology.subjects(RDF.type, CLASSES))
    for value in set(vocabulary.objects()) - set(vocabulary.subjects()):
        assert not str(value).startswith(NAMESPACE) or value in coded, value


def kinds(graph: Graph, subject: Node) -> set[Node | None]:
    return {k for kind in graph.objects(subject, RDF.type) for k in graph.transitive_objects(kind, RDFS.subClassOf)}
