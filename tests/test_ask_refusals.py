"""No query reaches out of the graph, however it hides the word SERVICE; texts that only hold the word are answered."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.ask.errors import WrongQuery
from kg.ask.sparql import Graphs, evaluate, run_query


class Listener:
    """A server that counts who calls and answers nothing."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}/"
        self.calls = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:  # closed at the end of the tests
                return
            self.calls += 1
            connection.close()


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    listener = Listener()
    yield listener
    listener.socket.close()


@pytest.fixture(scope="module")
def store() -> Store:
    store = Store()
    for number in (1, 2):
        quad = Quad(NamedNode(f"urn:s{number}"), NamedNode("urn:p"), Literal("service"), NamedNode(f"urn:g{number}"))
        store.add(quad)
    return store


def test_the_listener_hears_what_is_not_refused(store: Store, listener: Listener) -> None:
    with pytest.raises(OSError):
        list(store.query(f"SELECT * {{ SERVICE <{listener.url}> {{ ?s ?p ?o }} }}"))
    assert listener.calls == 1


HIDDEN = [
    ("SELECT * { SERVICE <URL> { ?s ?p ?o } }", "plain"),
    ("SELECT * { ?s ?p ?o . service silent <URL> { ?s ?p ?o } }", "SILENT would hide the failure"),
    ("SELECT * { {SERVICE<URL>{ ?s ?p ?o }} }", "no blanks"),
    ("SELECT * { ?s ?p 1SERVICE<URL>{ ?s ?p ?o } }", "grown together with a number"),
    ("PREFIX x: <URL> SELECT * { ?s ?p ?o SERVICEx: { ?s ?p ?o } }", "grown together with a name"),
    ("SELECT * { SERVICESILENT<URL>{ ?s ?p ?o } }", "grown together with SILENT"),
    ("SELECT * { # a comment ends at a carriage return\rSERVICE <URL> { ?s ?p ?o } }", "comment"),
    ('SELECT * { BIND("""\\"""" AS ?a) SERVICE <URL> { ?s ?p ?o } BIND("" AS ?b) }', "escaped quote in a long string"),
    ("SELECT * { BIND('''\\'''' AS ?a) SERVICE <URL> { ?s ?p ?o } BIND('' AS ?b) }", "the same with single quotes"),
    ('SELECT * { OPTIONAL { ?s <urn:\\u0070#> "1" } SERVICE <URL> { ?s ?p ?o } }', "# in an IRI with an escape"),
    ("SELECT * { BIND(<URL> AS ?x) BIND(1 AS ?a) BIND(2 AS ?b) FILTER(?a<?b)SERVICE?x#>\n{ ?s ?p ?o } }", "less-than, like an IRI"),
    ("SELECT * { ?s ?p ?o { SELECT * { SERVICE <URL> { ?s ?p ?o } } } }", "in a sub-select"),
    ("SELECT * { FILTER EXISTS { SERVICE <URL> { ?s ?p ?o } } }", "in EXISTS"),
    ("CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <URL> { ?s ?p ?o } }", "CONSTRUCT"),
    ("ASK { GRAPH ?g { SERVICE <URL> { ?s ?p ?o } } }", "in GRAPH"),
    ("DESCRIBE ?s { SERVICE <URL> { ?s ?p ?o } }", "DESCRIBE"),
    ("LOAD <URL>", "update"),
    ("# SELECT\nINSERT DATA { <urn:a> <urn:b> <urn:c> }", "update behind a comment that names a query"),
    ("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", "a file"),
]  # fmt: skip


@pytest.mark.parametrize(("query", "why"), HIDDEN, ids=[why for _, why in HIDDEN])
def test_what_reaches_out_is_refused(store: Store, listener: Listener, query: str, why: str) -> None:
    before = listener.calls
    with pytest.raises(WrongQuery) as refused:
        run_query(store, query.replace("URL", listener.url))
    assert "\n" not in str(refused.value)
    assert listener.calls == before, why


HARMLESS = [
    ('SELECT ?s { ?s ?p "service" }', 2, "a string"),
    ("SELECT ?s { ?s ?p ?o } # SERVICE <urn:x> { }", 2, "a comment"),
    ("SELECT ?service { ?service ?p ?o }", 2, "a variable"),
    ("PREFIX service: <urn:> SELECT * { ?s service:p ?o }", 2, "a prefix"),
    ("SELECT * { ?s <urn:p> ?o MINUS { ?s <urn:service> ?o } }", 2, "an IRI"),
    ("SELECT * { ?s ?p ?o FILTER(?o != 'SERVICE <urn:x> {}'@en-service) }", 2, "a string with all of it"),
    ('SELECT ?s { ?s ?p """service"""  }', 2, "a long string"),
    ("SELECT * { VALUES ?m { epm:after-school-service } ?s ?p ?o }", 2, "a measure of ours"),
]


@pytest.mark.parametrize(("query", "rows", "why"), HARMLESS, ids=[why for *_, why in HARMLESS])
def test_the_word_alone_is_harmless(store: Store, query: str, rows: int, why: str) -> None:
    assert len(list(evaluate(store, query))) == rows, why


PIECES = [
    "SERVICE<URL>{?s ?p ?o}", " SERVICE ", "SERVICE?x", "SILENT", "<URL>", "{", "}", "{?s ?p ?o}", '"', '"""', "'", "'''",
    "\\", '\\"', "#", "\n", "\r", "<", ">", " ", ".", ";", "?x", "1", "x:", "BIND(1 AS ?a)", "FILTER(?a<?b)",
    "BIND(<URL> AS ?x)", "OPTIONAL{", "VALUES ?x {<URL>}",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
@settings(max_examples=400, deadline=None)
def test_no_mixture_of_pieces_reaches_out(store: Store, listener: Listener, text: str) -> None:
    before = listener.calls
    with suppress(WrongQuery):
        list(evaluate(store, ("PREFIX x: <URL> SELECT * { " + text + " }").replace("URL", listener.url)))
    assert listener.calls == before


@pytest.mark.parametrize(
    ("query", "graphs", "rows"),
    [
        ("SELECT * { ?s ?p ?o }", Graphs(), 2),
        ("SELECT * FROM <urn:g1> { ?s ?p ?o }", Graphs(), 1),
        ("SELECT * FROM NAMED <urn:g1> { ?s ?p ?o }", Graphs(), 0),
        ("SELECT * FROM NAMED <urn:g1> { GRAPH ?g { ?s ?p ?o } }", Graphs(), 1),
        ("SELECT * FROM <urn:g1> { ?s ?p ?o }", Graphs(default=("urn:g2", "urn:g3")), 1),
        ("SELECT * { GRAPH ?g { ?s ?p ?o } }", Graphs(default=("urn:g1",)), 0),
        ("SELECT * { GRAPH ?g { ?s ?p ?o } }", Graphs(named=("urn:g1",)), 1),
    ],
)
def test_the_graphs_that_are_named_are_those_that_are_seen(store: Store, query: str, graphs: Graphs, rows: int) -> None:
    assert len(list(evaluate(store, query, graphs))) == rows
