"""Networks and their files: what they hold, that their readers open them, that their bytes stay the same."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import networkx as nx
import pytest
from openpyxl import load_workbook
from small_build import small_build, sources

import kg
from kg.ask.questions import ask, find_question
from kg.graph.store import StoreMissing, open_store
from kg.networks.gephi import drawn_network, to_gexf, to_graphml
from kg.networks.projections import NETWORKS, NetworkError, load_full
from kg.networks.property_graph import relationship_type, write_property_graph
from kg.networks.tables import edge_table, node_table, to_workbook
from kg.ontology import NAMESPACE
from kg.sheets import csv_text

ADOPTIONS = {
    ("data/plan/donghai", "measure/county-managed-school-hired"): (4, "promote"),
    ("data/plan/donghai", "measure/group-schooling"): (4, "promote"),
    ("data/plan/xishan", "measure/group-schooling"): (3, "establish"),
}


def test_plans_and_measures_are_joined_by_depth(two_plans: Path) -> None:
    graph = kg.network("plan-measure", build=two_plans)
    assert {(a, b): (d["weight"], d["stance"]) for a, b, d in graph.edges(data=True)} == ADOPTIONS
    assert graph.edges["data/plan/donghai", "measure/group-schooling"]["stances"] == "promote|explore"
    assert graph.edges["data/plan/donghai", "measure/group-schooling"]["quote"] == "推進集團化辦學。"
    about = graph.nodes["measure/group-schooling"]
    assert (about["label"], about["kind"], about["group"], about["degree"]) == ("集团化办学", "measure", "办学体制", 2)


def test_plans_are_joined_by_weighted_jaccard(two_plans: Path) -> None:
    """Shared depth min(4, 3) = 3, over the depth of either: (4 + 4) + 3 − 3 = 8."""
    [(_, _, data)] = kg.network("plan-plan", build=two_plans).edges(data=True)
    assert data == {"weight": 0.375, "shared": 1}


def test_measures_are_joined_where_enough_plans_share_them(two_plans: Path) -> None:
    assert not kg.network("measure-measure", build=two_plans).edges
    [(_, _, data)] = kg.network("measure-measure", build=str(two_plans), at_least=1).edges(data=True)
    assert data == {"weight": 1, "jaccard": round(4 / 7, 4)}


def test_likeness_is_that_of_the_saved_question(built: Path) -> None:
    graph = kg.network("plan-plan", build=built)
    answer = ask(open_store(built / "store"), find_question("plans-alike"))
    asked = {
        frozenset(str(row[c]).removeprefix(NAMESPACE) for c in ("planIri", "otherPlanIri")): row["similarity"]
        for row in answer.rows
    }
    assert {frozenset((a, b)): d["weight"] for a, b, d in graph.edges(data=True)} == pytest.approx(asked, abs=1e-3)


@pytest.mark.parametrize("kind", NETWORKS)
def test_their_readers_open_the_files(two_plans: Path, kind: str) -> None:
    graph = drawn_network(kind, load_full(two_plans), at_least=1)
    for read, text in ((nx.read_graphml, to_graphml(graph)), (nx.read_gexf, to_gexf(graph))):
        opened = read(io.BytesIO(text.encode()))
        assert set(opened) == set(graph) and opened.number_of_edges() == graph.number_of_edges()
        assert {n: opened.nodes[n]["label"] for n in opened} == {n: graph.nodes[n]["label"] for n in graph}
        assert nx.get_edge_attributes(opened, "weight") == nx.get_edge_attributes(graph, "weight")
    assert set(load_workbook(io.BytesIO(to_workbook(graph))).sheetnames) == {"nodes", "edges"}


def test_gexf_carries_place_colour_and_size(two_plans: Path) -> None:
    text = to_gexf(drawn_network("plan-measure", load_full(two_plans), at_least=1))
    opened = nx.read_gexf(io.BytesIO(text.encode()))
    places = {(v["viz"]["position"]["x"], v["viz"]["position"]["y"]) for _, v in opened.nodes(data=True)}
    assert len(places) == len(opened)
    assert all(v["viz"]["size"] > 0 and len(v["viz"]["color"]) == 4 for _, v in opened.nodes(data=True))
    assert 'mode="dynamic"' not in text and "lastmodified" not in text


@pytest.mark.parametrize("kind", NETWORKS)
def test_the_same_build_gives_the_same_bytes(tmp_path: Path, two_plans: Path, kind: str) -> None:
    again = small_build(tmp_path, sources()[::-1])
    one, other = (drawn_network(kind, load_full(folder), at_least=1) for folder in (two_plans, again))
    for write in (
        to_gexf,
        to_graphml,
        to_workbook,
        lambda graph: csv_text(*edge_table(graph)),
        lambda graph: csv_text(*node_table(graph)),
    ):
        assert write(one) == write(other)


def test_a_character_that_xml_cannot_hold_does_not_break_the_file(two_plans: Path) -> None:
    graph = drawn_network("plan-measure", load_full(two_plans), at_least=1)
    graph.nodes["data/plan/xishan"]["label"] = "西\x0b山<&>"
    for read, text in ((nx.read_graphml, to_graphml(graph)), (nx.read_gexf, to_gexf(graph))):
        assert read(io.BytesIO(text.encode())).nodes["data/plan/xishan"]["label"] == "西\ufffd山<&>"


def test_an_unknown_network_and_a_missing_build_are_explained(two_plans: Path, tmp_path: Path) -> None:
    with pytest.raises(NetworkError, match="no network 'plans': there are plan-measure, plan-plan, measure-measure"):
        kg.network("plans", build=two_plans)
    with pytest.raises(StoreMissing, match="kg build"):
        kg.network(build=tmp_path)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_property_graph_is_closed(two_plans: Path, tmp_path: Path) -> None:
    """Every end of a relationship is a node, no id stands twice, and all have a label: what neo4j-admin insists on."""
    counts = write_property_graph(two_plans, tmp_path)
    nodes, links = rows(tmp_path / "nodes.csv"), rows(tmp_path / "relationships.csv")
    ids = [node["iri:ID"] for node in nodes]
    assert counts == (len(nodes), len(links)) and len(ids) == len(set(ids))
    assert all(node[":LABEL"] for node in nodes)
    assert {link[end] for link in links for end in (":START_ID", ":END_ID")} <= set(ids)
    adopts = {
        (x[":START_ID"].rpartition("/")[2], x[":END_ID"].rpartition("/")[2], x["stance"])
        for x in links
        if x[":TYPE"] == "ADOPTS"
    }
    assert ("donghai", "group-schooling", "promote") in adopts and len(adopts) == 3
    target = next(n for n in nodes if n["value:double"] == "95")
    assert (target[":LABEL"], target["year:int"], target["unit"]) == ("Target", "2025", "%")
    duty = next(x for x in links if x[":TYPE"] == "RESPONSIBLE_FOR")
    assert "/department/320722/" in duty[":START_ID"]


def test_the_property_graph_has_the_same_bytes(two_plans: Path, tmp_path: Path) -> None:
    write_property_graph(two_plans, tmp_path / "a")
    write_property_graph(small_build(tmp_path / "again", sources()[::-1]), tmp_path / "b")
    for name in ("nodes.csv", "relationships.csv"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


@pytest.mark.parametrize(("link", "name"), [("x/adopts", "ADOPTS"), ("x#partOf", "PART_OF"), ("x/inPlace", "IN_PLACE")])
def test_relationships_are_named_as_neo4j_does(link: str, name: str) -> None:
    assert relationship_type(link) == name
