"""`kg serve` as clients meet it: a real server on loopback, and clients of the protocol that others have written."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

import httpx
import openpyxl
import pytest
import SPARQLWrapper
from one_line import said
from pyoxigraph import RdfFormat, parse
from rdflib import Graph, Namespace, URIRef
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from running_server import AT_LAST, Running
from small_build import small_build
from typer.testing import CliRunner

from kg.ask.formats import to_csv, to_json
from kg.ask.question import with_prefixes
from kg.ask.questions import ask, find_question
from kg.cli import serve as _serve  # noqa: F401  (registers the command)
from kg.cli.app import app
from kg.graph.store import open_store
from kg.remote.asked import open_asked
from kg.serve.home import is_of
from kg.serve.pages.choices import load_fields

PLANS = "SELECT DISTINCT ?name { ?plan a ep:Plan ; rdfs:label ?name }"
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
LARGE = "SELECT * { ?a ?b ?c . ?d ?e ?f }"
NIF = Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
MEASURE = "https://w3id.org/edupolicy/measure/county-managed-school-hired"


@pytest.fixture(autouse=True)
def no_language_kept(server: Running) -> Iterator[None]:
    """A page of one test keeps its language in a cookie, whichever test comes after it in this process."""
    yield
    server.client.cookies.clear()


@pytest.fixture(scope="module")
def server(two_plans: Path) -> Iterator[Running]:
    limits = ("--workers", "2", "--waiting", "1", "--time-limit", "2", "--result-limit", "0.2")
    running = Running(two_plans, *limits, "--cors", "https://example.org")
    yield running
    assert running.end() == (0, "")


def query(server: Running, text: str, accept: str = "application/sparql-results+json") -> httpx.Response:
    return server.client.post(
        "sparql", content=text, headers={"Content-Type": "application/sparql-query", "Accept": accept}
    )


# --- the protocol


def test_a_query_comes_three_ways(server: Running) -> None:
    by_get = server.get("sparql", params={"query": PLANS})
    by_form = server.client.post("sparql", data={"query": PLANS})
    by_body = query(server, PLANS)
    assert [r.status_code for r in (by_get, by_form, by_body)] == [200, 200, 200]
    assert by_get.json() == by_form.json() == by_body.json()
    assert len(by_get.json()["results"]["bindings"]) == 2


READERS = [
    ("application/sparql-results+json", lambda text: len(json.loads(text)["results"]["bindings"])),
    ("application/sparql-results+xml", lambda text: sum(e.tag.endswith("}result") for e in ElementTree.fromstring(text).iter())),
    ("text/csv", lambda text: len(list(csv.DictReader(io.StringIO(text))))),
    ("text/tab-separated-values", lambda text: len(text.splitlines()) - 1),
]  # fmt: skip


@pytest.mark.parametrize(("media_type", "count"), READERS, ids=[name for name, _ in READERS])
def test_rows_come_in_the_form_that_is_accepted(server: Running, media_type: str, count: object) -> None:
    response = query(server, PLANS, f"text/nonsense, {media_type}")
    assert response.headers["content-type"].partition(";")[0] == media_type
    assert count(response.text) == 2  # type: ignore[operator]


@pytest.mark.parametrize(
    "form", [RdfFormat.TURTLE, RdfFormat.N_TRIPLES, RdfFormat.RDF_XML, RdfFormat.JSON_LD, RdfFormat.N3]
)
@pytest.mark.parametrize(
    "text", ["CONSTRUCT { ?p rdfs:label ?n } { ?p a ep:Plan ; rdfs:label ?n }", f"DESCRIBE <{MEASURE}>"]
)
def test_triples_come_in_the_form_that_is_accepted(server: Running, form: RdfFormat, text: str) -> None:
    response = query(server, text, form.media_type)
    assert response.headers["content-type"].partition(";")[0] == form.media_type
    first = {str(q.triple) for q in parse(response.content, format=form)}
    other = query(server, text, "application/n-triples")
    assert first == {str(q.triple) for q in parse(other.content, format=RdfFormat.N_TRIPLES)} != set()


def test_the_best_of_several_forms_is_given_and_without_a_wish_json_or_turtle(server: Running) -> None:
    assert query(server, PLANS, "text/csv;q=0.3, application/sparql-results+xml").text.startswith("<?xml")
    assert query(server, "ASK { ?s a ep:Plan }", "*/*").json()["boolean"] is True
    assert query(server, f"DESCRIBE <{MEASURE}>", "*/*").headers["content-type"].startswith("text/turtle")
    assert query(server, PLANS, "image/png").status_code == 406
    assert query(server, PLANS, "text/turtle").status_code == 406  # rows are not triples
    assert query(server, PLANS, "nonsense").status_code == 400


def test_graphs_that_the_request_names(server: Running) -> None:
    count = "SELECT (COUNT(*) AS ?n) { ?plan a ep:Plan }"
    graphs = "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }"
    one = "https://w3id.org/edupolicy/data/graph/donghai"

    def n(text: str, **parameters: str | list[str]) -> int:
        body = server.client.post("sparql", data={"query": text, **parameters}).json()
        return int(body["results"]["bindings"][0]["n"]["value"])

    assert n(count) == 2
    assert n(count, **{"default-graph-uri": one}) == 1
    assert n(count, **{"default-graph-uri": [one, one.replace("donghai", "xishan")]}) == 2
    assert n(count, **{"named-graph-uri": one}) == 0
    assert n(graphs) > 2
    assert n(graphs, **{"named-graph-uri": one}) == 1
    assert n(graphs, **{"default-graph-uri": one}) == 0
    direct = server.client.post(
        "sparql", params={"default-graph-uri": one}, content=count, headers={"Content-Type": "application/sparql-query"}
    )
    assert direct.json()["results"]["bindings"][0]["n"]["value"] == "1"


REFUSED = [
    ("GET", {"params": {"query": "SELECT * { ?s ?p }"}}, 400, "line 1"),
    ("GET", {"params": {"query": "SELECT * { ?s ?p ?o } GROUP"}}, 400, "line 1"),
    ("GET", {"params": {"query": ""}}, 400, "empty"),
    ("GET", {"params": [("query", PLANS), ("query", PLANS)]}, 400, "exactly one"),
    ("GET", {"params": {"query": PLANS, "default-graph-uri": "file:///etc/passwd"}}, 400, "no file:"),
    ("GET", {"params": {"query": PLANS, "named-graph-uri": "no iri"}}, 400, "no iri"),
    ("GET", {"params": {"query": "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"}}, 400, "SERVICE"),
    ("GET", {"params": {"query": "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }"}}, 400, "file:"),
    ("GET", {"params": {"update": "CLEAR ALL"}}, 403, "only read"),
    ("POST", {"data": {"update": "CLEAR ALL"}}, 403, "only read"),
    ("POST", {"content": "CLEAR ALL", "headers": {"Content-Type": "application/sparql-update"}}, 403, "only read"),
    ("POST", {"content": "CLEAR ALL", "headers": {"Content-Type": "application/sparql-query"}}, 400, "only read"),
    ("POST", {"content": "LOAD <file:///x>", "headers": {"Content-Type": "application/sparql-query"}}, 400, "refused"),
    ("POST", {"content": PLANS, "headers": {"Content-Type": "text/plain"}}, 415, "application/sparql-query"),
    ("POST", {"content": PLANS}, 415, "missing"),
    ("POST", {"data": {"nothing": "here"}}, 400, "exactly one"),
    ("POST", {"content": b"\xff\xfe", "headers": {"Content-Type": "application/sparql-query"}}, 400, "UTF-8"),
    ("POST", {"content": b"#" * 1_000_001, "headers": {"Content-Type": "application/sparql-query"}}, 413, "longer"),
    ("PUT", {"content": PLANS}, 405, ""),
]


@pytest.mark.parametrize(("method", "request_", "status", "words"), REFUSED)
def test_what_is_wrong_is_told_in_one_line(
    server: Running, method: str, request_: dict[str, object], status: int, words: str
) -> None:
    response = server.client.request(method, "sparql", **request_)  # type: ignore[arg-type]
    assert response.status_code == status, response.text
    assert words in response.text
    assert len(response.text.splitlines()) == 1
    assert "Traceback" not in response.text


def test_without_a_query_the_service_describes_itself(server: Running) -> None:
    response = server.get("sparql", headers={"Accept": "text/turtle"})
    graph = Graph().parse(data=response.text, format="turtle")
    sd = "http://www.w3.org/ns/sparql-service-description#"
    values = {str(p).removeprefix(sd): str(o) for _, p, o in graph}
    assert values["endpoint"] == f"{server.url}sparql"
    assert f"{sd}UnionDefaultGraph" in map(str, graph.objects(None, URIRef(f"{sd}feature")))
    names = set(map(str, graph.objects(None, URIRef(f"{sd}name"))))
    assert {"https://w3id.org/edupolicy/data/graph/donghai", "https://w3id.org/edupolicy/data/graph/xishan"} <= names
    assert server.get("sparql", headers={"Accept": "image/png"}).status_code == 406
    assert page(server, "sparql").headers["location"] == "/query", "a browser takes XML too, and likes a page best"
    assert server.get("sparql", headers={"Accept": "*/*"}).status_code == 200


def test_sparqlwrapper_reads_every_form(server: Running) -> None:
    wrapper = SPARQLWrapper.SPARQLWrapper(f"{server.url}sparql")
    for method in (SPARQLWrapper.GET, SPARQLWrapper.POST):
        wrapper.setMethod(method)
        wrapper.setQuery(PLANS)
        wrapper.setReturnFormat(SPARQLWrapper.JSON)
        assert len(wrapper.queryAndConvert()["results"]["bindings"]) == 2
        wrapper.setReturnFormat(SPARQLWrapper.XML)
        assert len(wrapper.queryAndConvert().getElementsByTagName("result")) == 2
        wrapper.setReturnFormat(SPARQLWrapper.CSV)
        assert len(wrapper.queryAndConvert().decode().splitlines()) == 3
        wrapper.setQuery(f"DESCRIBE <{MEASURE}>")
        for form in (SPARQLWrapper.TURTLE, SPARQLWrapper.RDFXML, SPARQLWrapper.JSONLD):
            wrapper.setReturnFormat(form)
            found = wrapper.queryAndConvert()
            graph = found if isinstance(found, Graph) else Graph().parse(data=found, format="turtle")
            assert (URIRef(MEASURE), None, None) in graph
    wrapper.setQuery("SELECT * {")
    with pytest.raises(SPARQLWrapper.SPARQLExceptions.QueryBadFormed):
        wrapper.query()


def test_rdflib_reads_the_endpoint_as_a_graph(server: Running) -> None:
    for method in ("GET", "POST", "POST_FORM"):
        graph = Graph(SPARQLStore(f"{server.url}sparql", method=method))
        assert len(list(graph.query(with_prefixes(PLANS)))) == 2
        assert graph.query("ASK { ?s ?p ?o }").askAnswer
        assert (URIRef(MEASURE), None, None) in graph


def test_kg_ask_reads_it_as_an_endpoint(server: Running, two_plans: Path) -> None:
    here, there = open_asked(two_plans, None), open_asked(two_plans, server.url)
    for name, given in (("shared-measures", {"measure": ["区管校聘"]}), ("plans", {}), ("plans-alike", {})):
        answer = ask(here, find_question(name), given)
        assert answer.rows
        assert ask(there, find_question(name), given) == answer


# --- limits


def test_a_query_past_its_time_is_stopped_and_others_go_on(server: Running) -> None:
    before = server.workers()
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(query, server, ENDLESS)
        time.sleep(0.5)
        assert query(server, PLANS).status_code == 200
        assert not slow.done(), "another worker answers meanwhile"
        response = slow.result()
    assert (response.status_code, "stopped after 2 s" in response.text) == (504, True)
    assert query(server, PLANS).status_code == 200
    deadline = time.monotonic() + AT_LAST
    while len(after := server.workers()) < 2 or after == before:
        assert time.monotonic() < deadline, "the worker was not replaced"
        time.sleep(0.1)
    assert len(after - before) == 1, "the worker at work was replaced, the other was not"


def test_an_answer_past_its_size_is_stopped(server: Running) -> None:
    for accept in ("text/csv", "application/sparql-results+json"):
        response = query(server, LARGE, accept)
        assert (response.status_code, len(response.text.splitlines())) == (422, 1)
    assert query(server, "CONSTRUCT { ?a ?e ?f } { ?a ?b ?c . ?d ?e ?f }", "text/turtle").status_code == 422
    assert query(server, PLANS).status_code == 200


def test_when_too_many_ask_some_are_told_to_come_again(server: Running) -> None:
    with ThreadPoolExecutor(6) as pool:
        responses = list(pool.map(lambda _: query(server, ENDLESS), range(6)))
    statuses = sorted(r.status_code for r in responses)
    assert statuses[-3:] == [504, 504, 504] or statuses.count(503) >= 3, statuses
    busy = [r for r in responses if r.status_code == 503]
    assert len(busy) >= 3, "two at work and one that waits: three more are too many"
    assert int(busy[0].headers["retry-after"]) > 0
    server.wait_until_idle(2)
    assert query(server, PLANS).status_code == 200


def test_a_query_that_takes_all_memory_ends_its_worker_only(two_plans: Path) -> None:
    running = Running(two_plans, "--workers", "1", "--memory-limit", "400", "--time-limit", "60")
    response = query(running, "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY DESC(?i)")
    assert (response.status_code, "memory" in response.text) == (500, True)
    assert query(running, PLANS).status_code == 200
    assert running.end()[0] == 0


# --- saved questions, things, pages


def test_a_saved_question_answers_as_kg_ask_does(server: Running, two_plans: Path) -> None:
    answer = ask(open_asked(two_plans, None), find_question("shared-measures"), {"measure": ["县管校聘"]})
    assert answer.rows
    assert server.get("ask/shared-measures", params={"measure": "区管校聘"}).text == to_json(answer)
    as_csv = server.get("ask/shared-measures", params={"measure": "县管校聘"}, headers={"Accept": "text/csv"})
    assert as_csv.text == to_csv(answer)
    assert as_csv.text == server.get("ask/shared-measures", params={"measure": "县管校聘", "form": "csv"}).text
    english = server.get("ask/shared-measures", params={"measure": "县管校聘", "lang": "en"}).json()
    assert english[0]["measure"] == "County-managed, school-hired teachers"
    cut = server.get("ask/shared-measures", params={"limit": "1"})
    assert (len(cut.json()), cut.headers["x-rows"]) == (1, "1 of 3"), "a list has no place to say that there are more"
    for limit in ("3", ""):
        assert "x-rows" not in server.get("ask/shared-measures", params={"limit": limit}).headers, "these are all"
    assert len(server.get("ask/shared-measures", params={"limit": ""}).json()) > 1  # a field of a form left empty


def test_an_answer_is_kept_by_its_tag(server: Running) -> None:
    first = server.get("ask/plans", params={"plan": "东海"})
    again = server.get("ask/plans", params={"plan": "东海"}, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert server.get("ask/plans").headers["etag"] != first.headers["etag"]


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        ("ask/shared-mesures", 404, "did you mean shared-measures"),
        ("ask/shared-measures?mesure=x", 400, "did you mean measure"),
        ("ask/shared-measures?measure=县管校聘们", 400, "did you mean 县管校聘"),
        ("ask/evidence", 400, "needs thing"),
        ("ask/targets-above?value=many", 400, "not a number"),
        ("ask/plans?limit=-1", 400, "limit"),
        (f"ask/plans?limit={5000 * '9'}", 400, "not a number of rows"),
        ("ask/plans?form=xls", 400, "xlsx"),
        ("ask/plans?lang=fr", 400, "zh, en"),
        ("entity", 400, "which thing"),
        ("entity?iri=urn:x", 404, "no thing 'urn:x' in this graph"),
        ("entity?iri=县管校聘们", 404, "did you mean 县管校聘"),
        ("entity?iri=epm:nothing-such", 404, "nothing-such"),
        ("entity?iri=https://example.org/%3E%20%7B", 404, "no IRI"),
        ("nothing", 404, "/nothing"),
        ("static/..%2f..%2fapp.py", 404, "no such"),
    ],
)
def test_what_a_path_cannot_give_is_told_in_one_line(server: Running, path: str, status: int, words: str) -> None:
    response = server.get(path)
    assert response.status_code == status
    assert words in response.text
    assert len(response.text.splitlines()) == 1
    assert "--" not in response.text, "options are those of a URL here"


def test_every_question_is_listed_and_described(server: Running) -> None:
    listed = server.get("ask").json()
    api = server.get("openapi.json").json()
    assert api["openapi"].startswith("3.")
    assert {q["path"] for q in listed} == {p for p in api["paths"] if p.startswith("/ask/")}
    (thing,) = [p for p in api["paths"]["/ask/evidence"]["get"]["parameters"] if p["name"] == "thing"]
    assert thing["required"]


def page(server: Running, path: str, **options: str) -> httpx.Response:
    """What a browser gets that has been told nothing yet."""
    server.client.cookies.clear()
    return server.get(path, params=options or None, headers={"Accept": "text/html,application/xml;q=0.9,*/*;q=0.8"})


def test_a_needed_choice_of_several_is_marked_as_needed(server: Running) -> None:
    form = page(server, "ask/missing-from-plan?plan=donghai&plan=xishan").text
    assert form.count('type="checkbox"') == 2 and "（必填）" in form and "不选即不限" not in form


def test_a_browser_gets_a_question_as_a_page_with_its_form(server: Running) -> None:
    found = page(server, "ask/shared-measures", measure="区管校聘")
    assert found.headers["content-type"] == "text/html; charset=utf-8"
    assert "深化縣管3、校聘改革" in found.text, "the sentence"
    assert 'value="县管校聘" selected' in found.text, "the choice that was meant"
    assert 'value="donghai"> 东海县“十四五”教育发展规划</label>' in found.text, "plans to choose from"
    groups = page(server, "ask/shared-measures", measure="集团化办学").text
    assert groups.count(">集团化办学</a>") == 1 and groups.count("东海县“十四五”教育发展规划</a>") == 2, (
        "what is the same stands once"
    )
    goals = page(server, "ask/targets-of-plan", plan="东海").text
    assert goals.count("覆蓋率超過95%，公辦幼兒園達到30所。") == 2, "but its sentence stands with each fact"
    assert "/entity?iri=" in found.text, "where there is no site, the things themselves"
    assert "Rows: 1<" in page(server, "ask/plans", plan="东海", lang="en").text, "one is not 1 rows"
    for name, of in (
        ("plans", " of 2"),
        ("shared-measures", " of 3"),
        ("measures-of-plan", ", up to plan 1 of 2"),
    ):
        cut = " ".join(page(server, f"ask/{name}", lang="en", limit="1").text.split())
        assert f"The first 1 rows{of}; the files have all" in cut, "out of how many"
    overview = page(server, "ask/plans").text
    assert "<dt>" not in overview and overview.count('data-column="引用数"') == 2, "a number is said of its row"
    assert "态度" in found.text and "Stance" in page(server, "ask/shared-measures", lang="en").text


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("zh", "这个问题有答案的前提：同一地方有两份规划，后一份写有前一份所定目标的现状。"),
        ("en", "This question needs two plans of one place, the later one reporting"),
    ],
)
def test_an_empty_answer_says_what_the_question_needs(server: Running, language: str, says: str) -> None:
    assert says in page(server, "ask/target-outcomes", lang=language).text
    assert says[:8] not in page(server, "ask/plans", lang=language).text
    nothing = {"zh": "图谱中没有这样的事实", "en": "The graph holds no such fact"}[language]
    assert nothing in page(server, "ask/target-outcomes", lang=language).text, "no condition was given to take out"
    assert nothing not in page(server, "ask/target-outcomes", lang=language, plan="东海").text


def test_of_too_many_values_none_are_looked_up(two_plans: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The two plans are a list to choose from; were they more than are offered, the field would be for typing."""

    def plans() -> list[str]:
        fields = load_fields(open_store(two_plans / "store"), find_question("targets-of-plan"), {}, language="zh-Hans")
        return [value for field in fields if field.name == "plan" for value, _ in field.choices]

    assert plans() == ["donghai", "xishan"]
    monkeypatch.setattr("kg.serve.pages.choices.MOST_OFFERED", 1)
    assert plans() == []


@pytest.mark.parametrize(
    ("language", "given", "chosen"),
    [
        ("zh-Hans", {"plan": ["东海"]}, "donghai"),  # the select said 东海 beside the plan itself
        ("en", {"measure": ["区管校聘"]}, "County-managed, school-hired teachers"),
        ("zh-Hans", {"plan": ["教育发展规划"]}, "donghai"),
        ("zh-Hans", {"plan": ["5"]}, "5"),
    ],
)
@pytest.mark.parametrize("listed", [0, 80])
def test_a_name_chooses_what_it_means(
    two_plans: Path,
    language: str,
    given: dict[str, list[str]],
    chosen: str,
    listed: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """In a list and, where there is too much for one, in what is typed: there a plan's own words stay, and no Chinese measure in English."""
    monkeypatch.setattr("kg.serve.pages.choices.MOST_LISTED", listed)
    chosen = chosen if listed or "measure" in given else given["plan"][0]
    fields = load_fields(open_store(two_plans / "store"), find_question("measures-of-plan"), given, language=language)
    assert [field.chosen for field in fields if field.chosen] == [[chosen]]


def test_years_to_choose_from_are_those_that_plans_run_in_too(two_plans: Path) -> None:
    """Of targets alone there would be no 2021, with which the period of a plan begins."""
    (plan, year) = load_fields(open_store(two_plans / "store"), find_question("plans"), {}, language="zh-Hans")
    assert (plan.name, year.name) == ("plan", "year")
    assert [value for value, _ in year.choices] == [str(year) for year in range(2021, 2028)]


def test_a_form_that_lacks_something_asks_for_it_and_one_that_is_wrong_says_so(server: Running) -> None:
    empty = page(server, "ask/evidence")
    assert empty.status_code == 200 and "required" in empty.text and "<tbody>" not in empty.text
    assert page(server, "ask/evidence", thing="县管校聘").text.count('<th scope="col">所在章节') == 1
    wrong = page(server, "ask/targets-of-plan", plan="纽约")
    assert wrong.status_code == 400 and "图谱中没有名为“纽约”的规划。现有：东海县、西山区" in wrong.text
    assert "no plan" in page(server, "ask/targets-of-plan", plan="纽约", lang="en").text
    two = page(server, "ask/compare-target", plan="donghai")
    assert two.status_code == 400 and "请选两项以上" in two.text


def test_refusals_are_pages_in_the_language_of_the_reader(server: Running) -> None:
    for path in ("nothing", "ask/nothing", "entity?iri=urn:x", "ask/plans?limit=-1", "static/nothing"):
        zh, en = page(server, path), server.get(path, headers={"Accept": "text/html", "Accept-Language": "en-GB"})
        assert zh.status_code == en.status_code >= 400
        assert '<html lang="zh-Hans">' in zh.text and '<html lang="en">' in en.text, path
        assert 'href="/ask"' in zh.text


def test_the_files_of_an_answer_hold_the_same_rows(server: Running) -> None:
    given = {"measure": "县管校聘"}
    sheet = server.get("ask/shared-measures", params={**given, "form": "xlsx"})
    answer, asked = openpyxl.load_workbook(io.BytesIO(sheet.content))
    heads, *rows = answer.values
    assert {"措施", "原文", "规划 IRI"} <= set(heads)
    assert ("措施", "县管校聘") in asked.values
    same = server.get("ask/shared-measures", params=given).json()
    assert rows == [tuple(row.values()) for row in same]
    turtle = server.get("ask/shared-measures", params={**given, "form": "ttl"}).text
    (passage,) = Graph().parse(data=turtle, format="turtle").subjects(NIF.anchorOf)
    assert str(passage) == same[0]["passageIri"]


def test_an_answer_links_to_the_sentence_in_the_pages(two_plans: Path, tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "index.html").write_text("<nav></nav>", "utf-8")
    running = Running(two_plans, "--workers", "1", "--site", str(tmp_path))
    assert 'href="/plans/' not in page(running, "ask/shared-measures", measure="县管校聘").text
    for name in ("plans/donghai.html", "index.html"):  # written anew, now with that plan
        (tmp_path / name).write_text("<nav></nav>", "utf-8")
    found = page(running, "ask/shared-measures", measure="县管校聘").text
    assert re.search(r'href="/plans/donghai.html#char=\d+,\d+">深化縣管3、校聘改革', found)
    assert 'href="/plans/donghai.html">东海县' in found and "/measures/" not in found, "only to pages that there are"
    assert running.end() == (0, "")


def test_the_language_that_was_chosen_is_kept(server: Running) -> None:
    assert '<html lang="zh-Hans">' in page(server, "ask").text
    chosen = page(server, "ask", lang="en")
    assert chosen.headers["set-cookie"].startswith("kg-language=en; Path=/")
    assert '<html lang="en">' in server.get("query", headers={"Accept": "text/html", "Cookie": "kg-language=en"}).text
    known = {"Accept": "text/html", "If-None-Match": page(server, "ask/plans", lang="zh").headers["etag"]}
    again = server.get("ask/plans", params={"lang": "zh"}, headers=known)
    assert again.status_code == 304 and again.headers["set-cookie"].startswith("kg-language=zh"), (
        "a page it has already"
    )
    assert "set-cookie" not in server.get("ask/plans", params={"lang": "en"}).headers, "a program chooses each time"


def test_a_thing_is_a_page_and_triples_with_its_evidence(server: Running) -> None:
    page = server.get("entity", params={"iri": "epm:county-managed-school-hired"}, headers={"Accept": "text/html"})
    assert "深化縣管3、校聘改革" in page.text
    assert "县管校聘</h1>" in page.text
    assert server.get("entity", params={"iri": "區管校聘"}, headers={"Accept": "text/html"}).text == page.text
    assert '<span title="skos:altLabel">也写作</span>' in page.text, "a reader need not know what that is"
    assert re.search(r">第 \d+–\d+ 字符</a>", page.text)
    turtle = server.get("entity", params={"iri": MEASURE}, headers={"Accept": "text/turtle"}).text
    assert "深化縣管3、校聘改革" in turtle
    assert Graph().parse(data=turtle, format="turtle")
    english = server.get("entity", params={"iri": MEASURE, "lang": "en"}, headers={"Accept": "text/html"})
    assert "County-managed, school-hired teachers</h1>" in english.text


def test_pages_say_what_they_may_load_and_who_may_ask(server: Running) -> None:
    for path in ("", "query", "ask", "entity?iri=epm:county-managed-school-hired", "nothing"):
        headers = server.get(path, headers={"Origin": "https://example.org"}).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["access-control-allow-origin"] == "https://example.org"
    assert server.get("", headers={"Host": "rebound.example"}).status_code == 400


# --- beginning and end


def test_pages_that_are_missing_are_told_when_it_starts(two_plans: Path, tmp_path: Path) -> None:
    copy = tmp_path / "build"
    shutil.copytree(two_plans, copy)
    for name in ("facts/donghai.json", "facts/xishan.json", "site/index.html", "site/plans/donghai.html"):
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        (copy / name).write_text("<nav></nav>", "utf-8")
    told = f"kg: {copy}/site: plans of {copy} have no page: `kg site {copy} -o {copy}/site` makes them\n"
    assert Running(copy, "--workers", "1").end() == (0, told)
    (copy / "site/plans/xishan.html").write_text("<nav></nav>", "utf-8")
    assert is_of(copy / "site", copy), "nothing is told"


def test_pages_of_a_site_are_served_with_their_own_policy(two_plans: Path, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<title>site</title>", "utf-8")
    (tmp_path / "app.js").write_text("1", "utf-8")
    running = Running(two_plans, "--workers", "1", "--site", str(tmp_path))
    page = running.get("")
    assert page.text == "<title>site</title>"
    assert page.headers["content-security-policy"] == "frame-ancestors 'self'"
    assert running.get("app.js").headers["content-type"].startswith("text/javascript")
    assert running.get("..%2f..%2fetc/passwd").status_code == 404
    assert "/nothing.html" in running.get("nothing.html").text
    assert "default-src" in running.get("query").headers["content-security-policy"]
    assert running.end(signal.SIGINT) == (0, "")


def test_pages_that_are_made_while_it_runs_are_shown_with_a_way_to_the_query_page(
    two_plans: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "build"
    shutil.copytree(two_plans, copy)
    running = Running(copy, "--workers", "1")
    assert 'href="/ask"' in running.get("").text and "matrix.html" not in running.get("ask").text
    assert running.get("plans/x.html").status_code == 404
    (copy / "site" / "plans").mkdir(parents=True)
    (copy / "site" / "plans" / "x.html").write_text("<nav></nav>x", "utf-8")
    (copy / "site" / "index.html").write_text("<nav><a href=matrix.html>matrix</a></nav>", "utf-8")
    for page in ("", "index.html", "plans/x.html"):
        assert 'href="/query"' in running.get(page).text and 'href="/ask"' in running.get(page).text
    for page in ("ask", "ask/plans", "query", "entity?iri=epm:group-schooling"):
        text = running.get(page, headers={"Accept": "text/html", "Accept-Language": "zh"}).text
        assert '<a href="/matrix.html">矩阵</a>' in text and '<a href="/compare.html">对比</a>' in text, page
    plan = running.get("plans/x.html")
    assert plan.text.endswith("x")
    again = running.get("plans/x.html", headers={"If-None-Match": plan.headers["etag"]})
    assert (again.status_code, again.headers["cache-control"]) == (304, "no-cache"), "it may be written anew"
    assert running.end() == (0, "")


def test_a_plans_page_names_the_measures_it_adopts(server: Running) -> None:
    (plan, *_) = server.get("ask/plans", params={"form": "json"}).json()
    page = server.get("entity", params={"iri": plan["planIri"]}, headers={"Accept": "text/html"}).text
    assert ">plan:" not in page.partition("图谱所述")[2], "a name, not a code, is read"
    assert "没有直接的原文依据" not in page


def test_a_request_that_runs_is_finished_before_the_end(two_plans: Path) -> None:
    running = Running(two_plans, "--workers", "1", "--time-limit", "2")
    assert query(running, "ASK {}").status_code == 200  # the worker has begun: what it does now is the question
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(query, running, ENDLESS)
        running.wait_until_asked()
        workers = running.workers()
        threading.Timer(0, running.process.send_signal, [signal.SIGTERM]).start()
        assert slow.result().status_code == 504
    assert running.process.wait(timeout=AT_LAST) == 0
    assert running.process.stderr is not None and running.process.stderr.read() == ""
    deadline = time.monotonic() + AT_LAST
    while left := [pid for pid in workers if Path(f"/proc/{pid}").exists()]:
        assert time.monotonic() < deadline, left
        time.sleep(0.05)  # it was killed, and the system takes its time


def test_another_build_in_its_place_is_noticed(tmp_path: Path) -> None:
    from pyoxigraph import NamedNode, Store

    small_build(tmp_path / "build")
    running = Running(tmp_path / "build", "--workers", "1")
    first = running.get("ask/plans")
    assert len(first.json()) == 2
    small_build(tmp_path / "other")
    store = Store(str(tmp_path / "other" / "store"))
    store.remove_graph(NamedNode("https://w3id.org/edupolicy/data/graph/xishan"))
    store.flush()
    del store
    (tmp_path / "build" / "store").rename(tmp_path / "old")  # as a build does, and one that is killed there leaves it
    time.sleep(1.5)
    assert running.get("sparql", params={"query": "ASK { ?plan a ep:Plan }"}).json()["boolean"], "the last graph, whole"
    (worker,) = running.workers()
    os.kill(worker, signal.SIGKILL)
    assert running.get("sparql", params={"query": "ASK { ?plan a ep:Programme }"}).status_code == 500
    gone = running.get("sparql", params={"query": "ASK { ?plan a ep:School }"})
    assert (gone.status_code, gone.text.count("\n")) == (503, 1) and "no graph here now" in gone.text
    (tmp_path / "other" / "store").rename(tmp_path / "build" / "store")
    deadline = time.monotonic() + AT_LAST
    while len((second := running.get("ask/plans")).json()) != 1 and time.monotonic() < deadline:
        time.sleep(0.2)
    assert len(second.json()) == 1
    assert second.headers["etag"] != first.headers["etag"]
    assert running.end() == (0, "")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(("nowhere",), "kg build"), (("BUILD", "--host", "203.0.113.7"), "choose another"), (("BUILD", "--site", "nowhere"), "nowhere")],
)  # fmt: skip
def test_a_server_that_cannot_start_says_why(two_plans: Path, arguments: tuple[str, ...], words: str) -> None:
    given = (str(two_plans) if word == "BUILD" else word for word in arguments)
    assert words in said(CliRunner().invoke(app, ["serve", *given, "--port", "0"]))
