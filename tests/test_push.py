"""`kg push` and `--endpoint` for real, to servers that others have written: what arrives there is what is here."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
from one_line import said
from pyoxigraph import Store
from sparql_servers import START, SparqlServer
from typer.testing import CliRunner, Result

from kg.ask.answer import Answer, Row
from kg.ask.questions import ask, find_question, load_questions
from kg.ask.sparql import select
from kg.cli import ask as _ask  # noqa: F401  (registers the command)
from kg.cli import push as _push  # noqa: F401
from kg.cli.app import app
from kg.graph.store import open_store
from kg.remote.endpoint import Endpoint, open_endpoint
from kg.remote.graph_store import ByUpdate
from kg.remote.http import WAITS, Credentials, make_client, send
from kg.remote.push import push
from kg.remote.state import STATE_GRAPH

COUNTS = "SELECT ?graph (COUNT(*) AS ?n) { GRAPH ?graph { ?s ?p ?o } } GROUP BY ?graph"
NEEDED = {
    "plan": ["武清"], "measure": ["县管校聘"], "thing": ["集团化办学"], "type": ["能力建设"], "value": ["95"],
    "indicator": ["近视率"], "word": ["工资"],
}  # fmt: skip


@pytest.fixture(scope="module", params=list(START))
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparqlServer]:
    command, start = START[request.param]
    if command is None:
        pytest.skip(f"{request.param} is not installed")
    server = start(tmp_path_factory.mktemp(request.param))
    yield server
    server.end()


@pytest.fixture(scope="module")
def pushed(server: SparqlServer, built: Path) -> SparqlServer:
    """The server with the graph of the five plans, after a push that was killed in the middle and another."""
    command = [sys.executable, "-m", "kg", "push", server.url, "--build", str(built)]
    if server.auth:
        command += ["--auth", server.auth]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    endpoint = open_endpoint(server.url)
    while not (confirmed := counts(endpoint).get(STATE_GRAPH, 0)):
        assert process.poll() is None, "nothing was confirmed before the push was over"
        time.sleep(0.02)
    process.kill()
    process.wait()
    again = push(server.url, built, auth=server.auth)
    assert len(again.keep) >= confirmed
    assert again.send, "the push was over before it was cut"
    return server


def counts(store: Store | Endpoint) -> dict[str, Any]:
    if isinstance(store, Endpoint):
        return {row[0].value: int(row[1].value) for row in store.send(COUNTS, [])}  # type: ignore[union-attr,index]
    return {str(row["graph"]): row["n"] for row in select(store, COUNTS).rows}


def ours(found: dict[str, Any]) -> dict[str, Any]:
    return {graph: n for graph, n in found.items() if "edupolicy" in graph and graph != STATE_GRAPH}


def test_after_a_cut_and_another_push_every_graph_has_as_many_triples_there_as_here(
    pushed: SparqlServer, built: Path
) -> None:
    here = counts(open_store(built / "store"))
    assert len(here) >= 9
    assert ours(counts(open_endpoint(pushed.url))) == here


@pytest.fixture(scope="module")
def answer(built: Path) -> Callable[[str], Answer]:
    """The answer to a question here, found once for all servers."""
    store = open_store(built / "store")
    return cache(lambda name: ask(store, find_question(name), given(name)))


def given(name: str) -> dict[str, list[str]]:
    return {parameter: NEEDED[parameter] for parameter in find_question(name).required}


@pytest.mark.parametrize("name", load_questions())
def test_every_saved_question_has_the_same_answer_there_as_here(
    pushed: SparqlServer, answer: Callable[[str], Answer], name: str
) -> None:
    here = answer(name)
    there = ask(cast(Store, open_endpoint(pushed.url)), find_question(name), given(name))
    assert there.columns == here.columns
    # a store may sort Chinese names by another order than that of their code points
    assert sorted(there.rows, key=_text) == sorted(here.rows, key=_text)
    if not pushed.auth:
        assert there.rows == here.rows


def _text(row: Row) -> str:
    return json.dumps(row, ensure_ascii=False)


def test_only_what_changed_is_sent_and_what_is_gone_is_dropped(
    pushed: SparqlServer, built: Path, tmp_path: Path
) -> None:
    for folder in ("parts", "store"):
        shutil.copytree(built / folder, tmp_path / folder)
    changed, gone, *_ = sorted((tmp_path / "parts").rglob("documents/*.nq"))
    first = changed.read_bytes().partition(b"\n")[0]
    changed.write_bytes(first.replace(b"<", b"<urn:x-", 1) + b"\n" + changed.read_bytes())
    gone.unlink()
    endpoint = open_endpoint(pushed.url)
    before = counts(endpoint)
    done = push(pushed.url, tmp_path, auth=pushed.auth)
    assert ([part.path for part in done.send], len(done.drop)) == ([changed], 1)
    after = counts(endpoint)
    differing = {graph for graph in before if before[graph] != after.get(graph)}
    assert differing == {done.send[0].graph, done.drop[0], STATE_GRAPH}
    assert (done.drop[0] in after, after[done.send[0].graph] - before[done.send[0].graph]) == (False, 1)
    assert not push(pushed.url, tmp_path, auth=pushed.auth).send
    back = push(pushed.url, built, auth=pushed.auth)
    assert (len(back.send), back.drop) == (2, ())
    assert counts(endpoint) == before


def test_what_others_have_changed_there_is_sent_again(pushed: SparqlServer, built: Path) -> None:
    endpoint = open_endpoint(pushed.url)
    before = counts(endpoint)
    one, other, *_ = sorted(graph for graph in ours(before) if "/graph/vocabulary/" in graph)
    store = ByUpdate(make_client(pushed.auth), update_of(pushed))
    store.drop(one)
    store.add(other, ["<urn:x:a> <urn:x:b> <urn:x:c> .\n"])
    done = push(pushed.url, built, auth=pushed.auth)
    assert ({part.graph for part in done.send}, done.drop) == ({one, other}, ())
    assert counts(endpoint) == before


def update_of(server: SparqlServer) -> str:
    return f"{server.url}/{'sparql-auth' if server.auth else 'update'}"


def other_build(folder: Path, triples: int) -> Path:
    """A build of one graph, `other`, of so many triples."""
    part = folder / "parts" / "documents" / "other.nq"
    part.parent.mkdir(parents=True)
    (folder / "store").mkdir()
    (folder / "store" / "CURRENT").touch()
    line = '<urn:s{}> <urn:p> "中\\n{}" <https://w3id.org/edupolicy/data/graph/other> .\n'
    part.write_text("".join(line.format(n, n) for n in range(triples)), "utf-8", newline="\n")
    return folder


def test_a_store_without_graph_store_protocol_is_written_by_update(
    pushed: SparqlServer, built: Path, tmp_path: Path
) -> None:
    endpoint = open_endpoint(pushed.url)
    before = counts(endpoint)
    by_update = {
        "auth": pushed.auth,
        "update": update_of(pushed),
        "graph_store": f"{pushed.url}/nothing-such",
    }
    done = push(pushed.url, other_build(tmp_path, 1200), names=["other"], **by_update)
    assert [part.path.stem for part in done.send] == ["other"]
    other = done.send[0].graph
    assert counts(endpoint) == {**before, other: 1200, STATE_GRAPH: before[STATE_GRAPH] + 1}
    gone = push(pushed.url, built, **by_update)
    assert (gone.send, gone.drop) == ((), (other,))
    assert counts(endpoint) == before


def test_the_commands_ask_there(pushed: SparqlServer, built: Path) -> None:
    here = run("ask", "wordings", "--measure", "区管校聘", "--csv", KG_BUILD=str(built))
    there = run("ask", "wordings", "--measure", "区管校聘", "--csv", KG_ENDPOINT=pushed.url)
    assert sorted(there.output.splitlines()) == sorted(here.output.splitlines())
    assert len(here.output.splitlines()) > 3
    assert run("query", "ASK { ?plan a ep:Plan }", "--endpoint", pushed.url).output == "true\n"
    turtle = run("query", "CONSTRUCT { ?p a ep:Plan } { ?p a ep:Plan }", "--endpoint", pushed.url).output
    assert turtle.count("a ep:Plan") == 5
    unknown = run("ask", "evidence", "--thing", "集团化办法", "--endpoint", pushed.url)
    assert "did you mean 集团化办学" in said(unknown)
    assert "line 1" in said(run("query", "SELECT * { ?s ?p }", "--endpoint", pushed.url))
    assert "SERVICE" in said(run("query", "SELECT * { SERVICE <urn:x> { ?s ?p ?o } }", "--endpoint", pushed.url))


def run(*arguments: str, **environment: str) -> Result:
    return CliRunner().invoke(app, list(arguments), env=environment)


def test_a_store_that_refuses_says_what_it_wants(pushed: SparqlServer, built: Path, tmp_path: Path) -> None:
    if not pushed.auth:
        pytest.skip("this server has no passwords")
    other_build(tmp_path, 1)
    for auth in ((), ("--auth", "dba:wrong")):
        assert "not allowed (401): give --auth" in said(run("push", pushed.url, "--build", str(tmp_path), *auth))
    assert "other" not in " ".join(counts(open_endpoint(pushed.url)))
    assert "no graph 'othr' in this build: did you mean other" in said(
        run("push", pushed.url, "--build", str(tmp_path), "--graph", "othr")
    )


def test_what_is_wrong_with_an_address_is_told_in_one_line(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    for url, words in (
        ("http://127.0.0.1:1", "is the server running"),
        ("127.0.0.1:7878", "http://"),
        ("ftp://127.0.0.1", "http://"),
    ):
        assert words in said(run("push", url, "--build", str(built))), url
        assert words in said(run("ask", "plans", "--endpoint", url)), url
    assert "kg build" in said(run("push", "http://127.0.0.1:1", "--build", "nowhere"))


def test_a_busy_server_is_waited_for_and_a_broken_one_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr(time, "sleep", waited.append)
    answers = iter([httpx.Response(503, headers={"Retry-After": "7"}), httpx.ConnectError("cut"), httpx.Response(200)])

    def answer(request: httpx.Request) -> httpx.Response:
        found = next(answers)
        if isinstance(found, Exception):
            raise found
        return found

    client = httpx.Client(transport=httpx.MockTransport(answer))
    assert send(client, "PUT", "http://store/x").status_code == 200
    assert waited == [7.0, WAITS[1]]
    busy = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(503)))
    with pytest.raises(ValueError, match="busy"):
        send(busy, "PUT", "http://store/x")
    assert waited[2:] == list(WAITS)


def test_credentials_are_sent_only_as_the_server_asks() -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("Authorization", "").partition(" ")[0])
        if seen[-1]:
            return httpx.Response(200)
        return httpx.Response(401, headers={"WWW-Authenticate": 'Basic realm="store"'})

    transport = httpx.MockTransport(answer)
    with httpx.Client(transport=transport, auth=Credentials("user:word")) as client:
        assert [client.get("http://store/").status_code for _ in range(2)] == [200, 200]
    assert seen == ["", "Basic", "Basic"]
    with httpx.Client(transport=transport, auth=Credentials("token")) as client:
        client.get("http://store/")
    assert seen[3:] == ["Bearer"]


def test_a_store_that_shows_no_union_is_told_the_graphs(built: Path) -> None:
    """An endpoint whose default graph is empty and that knows no parameter of its own: the protocol's way is left."""
    local = open_store(built / "store")

    def answer(request: httpx.Request) -> httpx.Response:
        from urllib.parse import parse_qs

        from pyoxigraph import NamedNode, QueryResultsFormat

        form = parse_qs(request.content.decode())
        default, named = ([NamedNode(g) for g in form.get(f"{kind}-graph-uri", [])] for kind in ("default", "named"))
        found = local.query(form["query"][0], default_graph=default or None, named_graphs=named or None)  # type: ignore[arg-type]
        body = found.serialize(format=QueryResultsFormat.XML)  # type: ignore[union-attr,call-arg,arg-type]
        return httpx.Response(200, content=body, headers={"Content-Type": QueryResultsFormat.XML.media_type})

    endpoint = Endpoint("http://store/", httpx.Client(transport=httpx.MockTransport(answer)))
    assert len(endpoint.union) == 2 * len(counts(local))
    for name in ("plans", "departments-of-plan"):
        assert ask(cast(Store, endpoint), find_question(name)) == ask(local, find_question(name))
