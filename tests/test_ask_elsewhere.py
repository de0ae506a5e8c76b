"""Saved questions on other engines: from graph.trig they answer as here, from the flat graph.ttl some do not, and say so."""

from __future__ import annotations

import pytest
from pyoxigraph import RdfFormat, Store
from rdflib import Dataset
from test_ask_answers import EXAMPLE

from kg.ask.parameters import resolve_parameters
from kg.ask.question import with_prefixes
from kg.ask.questions import ask, load_questions
from kg.ask.sparql import evaluate

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
def trig(store: Store) -> bytes:
    return store.dump(format=RdfFormat.TRIG) or b""


def answer(store: Store, sparql: str) -> set[tuple[str, ...]]:
    return {tuple(map(str, row)) for row in evaluate(store, sparql)}  # type: ignore[union-attr, arg-type]


def test_another_store_answers_every_question_from_trig(store: Store, trig: bytes) -> None:
    other = Store()
    other.load(trig, format=RdfFormat.TRIG)
    for question in UNION:
        assert len(answer(other, with_prefixes(question.bind({})))) == len(ask(store, question).rows), question.name


def test_rdflib_answers_from_trig(store: Store, trig: bytes) -> None:
    dataset = Dataset(default_union=True)
    dataset.parse(data=trig, format="trig")
    for name in IN_RDFLIB:
        question = load_questions()[name]
        rows = {tuple(map(str, row)) for row in dataset.query(with_prefixes(question.bind({})))}  # type: ignore[arg-type]
        assert len(rows) == len(ask(store, question).rows) > 0, name


def test_what_needs_the_named_graphs_says_so(store: Store) -> None:
    """Without them it answers nothing, or leaves places out."""
    flat, differing = Store(), 0
    for quad in store:
        flat.add(type(quad)(quad.subject, quad.predicate, quad.object))
    for question in (question for question in load_questions().values() if question.sparql):
        given = {name: EXAMPLE[name] for name in question.required}
        query = with_prefixes(question.bind(resolve_parameters(store, question, given)))
        here, there, says_so = answer(store, query), answer(flat, query), "# load graph.trig" in query
        assert here == there or (says_so and len(there) in (0, len(here))), question.name
        assert not here or here != there or not says_so, f"{question.name}: a note without need"
        differing += here != there
    assert differing > 15
