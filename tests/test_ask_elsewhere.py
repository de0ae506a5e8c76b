"""Saved questions on other engines: from graph.trig they answer as here, from the flat graph.ttl those of one plan do not."""

from __future__ import annotations

import pytest
from pyoxigraph import RdfFormat, Store
from rdflib import Dataset
from small_build import small_build

from kg.ask.question import with_prefixes
from kg.ask.questions import ask, load_questions
from kg.ask.sparql import evaluate
from kg.graph.store import open_store

SCOPED = [name for name, question in load_questions().items() if "GRAPH ?graph" in question.sparql]
UNION = [question for question in load_questions().values() if question.sparql and not question.required]
IN_RDFLIB = (
    "citations",
    "departments-of-plan",
    "designations",
    "lineage",
    "places-of-plan",
    "programmes-of-plan",
    "plans",
)
"""rdflib reads each pattern by itself and joins afterwards: on the others it is too slow even here."""


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return open_store(small_build(tmp_path_factory.mktemp("elsewhere")) / "store")


@pytest.fixture(scope="module")
def trig(build: Store) -> bytes:
    return build.dump(format=RdfFormat.TRIG) or b""


def counted(store: Store, sparql: str) -> int:
    return len({tuple(map(str, row)) for row in evaluate(store, sparql)})  # type: ignore[union-attr, arg-type]


def test_another_store_answers_every_question_from_trig(build: Store, trig: bytes) -> None:
    other = Store()
    other.load(trig, format=RdfFormat.TRIG)
    for question in UNION:
        assert counted(other, with_prefixes(question.bind({}))) == len(ask(build, question).rows), question.name


def test_rdflib_answers_from_trig(build: Store, trig: bytes) -> None:
    dataset = Dataset(default_union=True)
    dataset.parse(data=trig, format="trig")
    for name in IN_RDFLIB:
        question = load_questions()[name]
        rows = {tuple(map(str, row)) for row in dataset.query(with_prefixes(question.bind({})))}  # type: ignore[arg-type]
        assert len(rows) == len(ask(build, question).rows) > 0, name


def test_what_a_plan_names_needs_the_named_graphs(build: Store) -> None:
    flat = Store()
    for quad in build:
        flat.add(type(quad)(quad.subject, quad.predicate, quad.object))
    assert len(SCOPED) > 8
    for question in UNION:
        answers = counted(flat, with_prefixes(question.bind({})))
        assert answers == (0 if question.name in SCOPED else len(ask(build, question).rows)), question.name
        says_so = "# load graph.trig" in with_prefixes(question.bind({}))
        assert says_so == ("GRAPH ?" in question.sparql), question.name
