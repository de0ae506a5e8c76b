"""From one build to another: what is added, removed, changed; in words and as RDF."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pyoxigraph import RdfFormat, Store
from rdflib import OWL, RDF, BNode, Graph, Literal, URIRef
from small_build import later_sources, small_build, sources

from kg.compare.changes import Change, describe, find_changes, to_json, to_text
from kg.compare.records import hash_graph, record_lines, write_records
from kg.compare.touched import touched_plans
from kg.graph.parts import document_name
from kg.graph.rdf import STANDARD, mint_document, mint_graph, mint_plan
from kg.graph.store import open_store
from kg.ontology import NAMESPACE, ontology_path

EXPECTED = """0 added, 2 removed, 2 changed

东海县“十四五”教育发展规划
  ~ measure  县管校聘: 推进 → 建立
  ~ target  普惠性幼儿园覆盖率: 普惠性幼儿园覆盖率 > 95% (2025) → 普惠性幼儿园覆盖率 > 97% (2025)
  - citation  中国教育现代化2035
  - school  滨海幼儿园
"""


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("builds")
    return small_build(folder / "old"), small_build(folder / "new", later_sources())


@pytest.fixture(scope="module")
def changes(builds: tuple[Path, Path]) -> tuple[Change, ...]:
    old, new = builds
    return find_changes(open_store(old / "store"), open_store(new / "store"))


def test_changes_in_words(changes: tuple[Change, ...]) -> None:
    assert to_text(changes) == EXPECTED


def test_a_build_does_not_differ_from_itself(builds: tuple[Path, Path]) -> None:
    store = open_store(builds[0] / "store")
    assert find_changes(store, store) == ()
    assert to_text(()).startswith("no changes")


def test_going_back_undoes_every_change(builds: tuple[Path, Path], changes: tuple[Change, ...]) -> None:
    old, new = builds
    back = find_changes(open_store(new / "store"), open_store(old / "store"))
    turned = {"added": "removed", "removed": "added", "changed": "changed"}
    assert [(turned[c.how], c.name, c.after, c.before) for c in back] == [
        (c.how, c.name, c.before, c.after) for c in changes
    ]


def test_a_plan_that_comes_or_goes_is_one_change(tmp_path: Path, builds: tuple[Path, Path]) -> None:
    one = small_build(tmp_path / "one", [s for s in sources() if s[0]["document"]["id"] == "donghai"])
    [gone] = find_changes(open_store(builds[0] / "store"), open_store(one / "store"))
    assert (gone.how, gone.kind, gone.after) == ("removed", "plan", None)
    [come] = find_changes(open_store(one / "store"), open_store(builds[0] / "store"))
    assert (come.how, come.kind, come.before) == ("added", "plan", None)


def only(*ids: str) -> list[tuple[dict[str, Any], str]]:
    return [source for source in sources() if source[0]["document"]["id"] in ids]


@pytest.mark.parametrize(
    ("later", "touched"),
    [
        (sources(), []),
        (later_sources(), ["donghai"]),
        (only("donghai"), ["xishan"]),
    ],
)
def test_only_plans_that_may_differ_are_compared(
    tmp_path: Path, builds: tuple[Path, Path], later: list[tuple[dict[str, Any], str]], touched: list[str]
) -> None:
    """With the same result, there and back, as where all are."""
    both = builds[0], small_build(tmp_path / "later", later)
    for old, new in (both, both[::-1]):
        stores = open_store(old / "store"), open_store(new / "store")
        plans = touched_plans((old, new), stores)
        assert plans is not None and {mint_plan(id_) for id_ in touched} == plans
        assert find_changes(*stores, plans=plans) == find_changes(*stores)


def test_a_plan_that_cites_what_another_one_names_anew_is_compared(tmp_path: Path, builds: tuple[Path, Path]) -> None:
    new = small_build(tmp_path / "later")
    document, graph = mint_document("中国教育现代化2035"), mint_graph("xishan")
    line = f'<{document}> <{STANDARD["rdfs"]}label> "!现代化2035" <{graph}> .\n'
    with (new / "parts" / document_name("xishan")).open("a", encoding="utf-8") as part:
        part.write(line)
    store = Store(str(new / "store"))
    store.load(line.encode(), format=RdfFormat.N_QUADS)
    store.flush()
    del store
    stores = open_store(builds[0] / "store"), open_store(new / "store")
    plans = touched_plans((builds[0], new), stores)
    assert plans == {mint_plan("donghai"), mint_plan("xishan")}
    found = find_changes(*stores, plans=plans)
    assert found == find_changes(*stores) and {c.plan for c in found} == plans


def test_where_a_part_is_damaged_all_plans_are_compared(tmp_path: Path, builds: tuple[Path, Path]) -> None:
    new = small_build(tmp_path / "later")
    with (new / "parts" / document_name("xishan")).open("a", encoding="utf-8") as part:
        part.write("no quad\n")
    assert touched_plans((builds[0], new), (open_store(builds[0] / "store"), open_store(new / "store"))) is None


def test_two_targets_of_one_key_are_told_apart(tmp_path: Path, builds: tuple[Path, Path]) -> None:
    """A second target for the same indicator, year and status is an addition; the first one stays."""
    given = sources()
    mentions = next(f for f, _ in given if f["document"]["id"] == "donghai")["mentions"]
    mentions.append({**next(m for m in mentions if m.get("value") == 95), "value": 90, "comparator": ">="})
    more = small_build(tmp_path / "more", given)
    [change] = find_changes(open_store(builds[0] / "store"), open_store(more / "store"))
    assert (change.how, change.after) == ("added", "普惠性幼儿园覆盖率 ≥ 90% (2025)")


def test_a_target_of_which_only_the_indicator_was_corrected_is_one_change(
    tmp_path: Path, builds: tuple[Path, Path]
) -> None:
    """Two lines, one gone and one come, that read alike told nobody what had changed."""
    given = sources()
    targets = [m for facts, _ in given for m in facts["mentions"] if m.get("indicator") and m.get("value") == 95]
    targets[0]["indicator"] = None
    store = open_store(small_build(tmp_path / "later", given) / "store")
    found = find_changes(open_store(builds[0] / "store"), store)
    label = "普惠性幼儿园覆盖率 > 95% (2025)"
    assert [describe(change) for change in found] == [
        f"~ 普惠性幼儿园覆盖率: {label} [target, 普惠性幼儿园覆盖率] → {label} [target, no indicator]"
    ]


def test_two_editions_of_one_build(builds: tuple[Path, Path]) -> None:
    store = open_store(builds[0] / "store")
    found = find_changes(store, store, edition=("东海", "西山"))
    assert ("changed", "集团化办学", "推进、探索", "建立") in {(c.how, c.name, c.before, c.after) for c in found}
    assert {c.plan for c in found} == {NAMESPACE + "data/plan/xishan"}


def test_json_has_every_change(changes: tuple[Change, ...]) -> None:
    assert [c["how"] for c in json.loads(to_json(changes))] == ["changed", "changed", "removed", "removed"]


def test_the_records_are_the_same_bytes_each_time(
    tmp_path: Path, builds: tuple[Path, Path], changes: tuple[Change, ...]
) -> None:
    for name in ("a.ttl", "b.ttl", "a.nt"):
        write_records(tmp_path / name, changes, *builds)
    assert (tmp_path / "a.ttl").read_bytes() == (tmp_path / "b.ttl").read_bytes()
    assert set(Graph().parse(tmp_path / "a.ttl")) == set(Graph().parse(tmp_path / "a.nt"))


def test_the_records_say_what_stood_and_what_stands(builds: tuple[Path, Path], changes: tuple[Change, ...]) -> None:
    lines = record_lines(changes, *(hash_graph(build) for build in builds))
    graph = Graph().parse(data="".join(lines), format="nt")
    plan = NAMESPACE + "data/plan/donghai/adopts/county-managed-school-hired/"
    [change] = graph.subjects(URIRef(NAMESPACE + "afterText"), Literal("建立"))
    assert graph.value(change, RDF.type) == URIRef(NAMESPACE + "Revision")
    assert graph.value(change, URIRef(NAMESPACE + "before")) == URIRef(plan + "promote")
    assert graph.value(change, URIRef(NAMESPACE + "after")) == URIRef(plan + "establish")
    assert graph.value(change, RDF.predicate) == URIRef(NAMESPACE + "adoption")
    assert len(list(graph.objects(None, URIRef(NAMESPACE + "change")))) == len(changes)


def test_the_records_use_declared_terms_and_no_blank_nodes(
    builds: tuple[Path, Path], changes: tuple[Change, ...]
) -> None:
    ontology = Graph().parse(ontology_path("edupolicy.ttl"))
    declared = {
        s for kind in (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty) for s in ontology.subjects(RDF.type, kind)
    }
    graph = Graph().parse(data="".join(record_lines(changes, *(hash_graph(b) for b in builds))), format="nt")
    for predicate in graph.predicates():
        assert predicate in declared or str(predicate).startswith(tuple(STANDARD.values())), predicate
    assert set(graph.objects(None, RDF.type)) <= declared
    assert not [t for t in graph if any(isinstance(term, BNode) for term in t)]
