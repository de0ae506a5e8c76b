"""The network of plans and measures, and where its nodes stand."""

from __future__ import annotations

from itertools import combinations
from math import hypot
from pathlib import Path

import pytest
from networkx import Graph

from kg.graph.store import open_store
from kg.show.drawing import draw, group_colours, wrap
from kg.show.layout import PLAN_CELL, Cell, lay_out
from kg.show.network import Name, Quote, plan_measure_network

GROUP, STAFF, PLAY = "measure/grouped-schooling", "measure/county-managed-school-hired", "measure/anji-play"


@pytest.fixture(scope="module")
def network(small_site: Path) -> Graph[str]:
    return plan_measure_network(open_store(small_site / "build" / "store"))


def test_nodes_carry_names_and_degrees(network: Graph[str]) -> None:
    assert sorted(network) == sorted(["data/plan/dong", "data/plan/nan", "data/plan/xi", GROUP, STAFF, PLAY])
    plan = network.nodes["data/plan/dong"]
    assert plan == {
        "kind": "plan",
        "label": "东县教育规划",
        "label_en": None,
        "short": "东县 2021–2025",
        "groups": (),
        "degree": 2,
    }
    measure = network.nodes[GROUP]
    assert (measure["label"], measure["degree"], measure["kind"]) == ("集团化办学", 3, "measure")
    assert measure["label_en"]


def test_edges_carry_stances_furthest_first_and_quotes_with_their_place(network: Graph[str]) -> None:
    stances = network.edges["data/plan/dong", GROUP]["stances"]
    assert list(stances) == ["promote", "explore"]
    assert stances["promote"] == (Quote(7, 17, "深化集团化办学改革。", ("一、学前教育",)),)
    assert stances["explore"][0].text == "探索集团化办学试点。"


def test_the_graph_carries_the_legend(network: Graph[str]) -> None:
    assert list(network.graph["stances"]) == ["achieved", "promote", "establish", "explore", "restrict"]
    assert network.graph["stances"]["explore"] == Name("探索", "explore")
    groups = [network.nodes[m]["groups"][0] for m in (GROUP, STAFF, PLAY)]
    assert set(network.graph["groups"]) == set(groups)
    assert all(name.zh and name.en for name in network.graph["groups"].values())


def made_network(plans: int, measures: int) -> Graph[str]:
    """Measure `i` is shared by as many plans as the bits of `i`, so that each combination occurs."""
    graph: Graph[str] = Graph(groups={}, stances={})
    graph.add_nodes_from((f"p{n}", {"kind": "plan"}) for n in range(plans))
    for number in range(1, measures + 1):
        graph.add_node(f"m{number}", kind="measure")
        graph.add_edges_from((f"p{n}", f"m{number}") for n in range(plans) if number % (2**plans - 1) + 1 & 2**n)
    return graph


@pytest.mark.parametrize(
    ("plans", "measures", "grain"), [(1, 30, 0), (2, 40, 0), (5, 300, 0), (12, 200, 0), (5, 300, 120), (12, 200, 120)]
)
def test_no_two_cells_overlap(plans: int, measures: int, grain: int) -> None:
    graph = made_network(plans, measures)
    cells = {f"m{n}": Cell(half=40 + n % 3 * 30, up=12, down=30 + n % 2 * 14) for n in range(1, measures + 1)}
    places = lay_out(graph, cells, grain=grain)
    assert places == lay_out(graph, dict(reversed(cells.items())), grain=grain)
    assert set(places) == set(graph)
    whole = cells | dict.fromkeys((f"p{n}" for n in range(plans)), PLAN_CELL)
    for one, other in combinations(sorted(whole), 2):
        (x, y), (u, v), a, b = places[one], places[other], whole[one], whole[other]
        apart = abs(x - u) >= a.half + b.half - 2 or y - a.up >= v + b.down - 2 or v - b.up >= y + a.down - 2
        assert apart, (one, other)


def test_the_middle_holds_what_most_plans_share() -> None:
    graph = made_network(5, 300)
    places = lay_out(graph, {m: Cell(40, 12, 30) for m in graph if m.startswith("m")})

    def mean_distance(degree: int) -> float:
        found = [hypot(*places[m]) for m in graph if m.startswith("m") and graph.degree[m] == degree]
        return sum(found) / len(found)

    distances = [mean_distance(degree) for degree in (5, 4, 2, 1)]
    assert distances == sorted(distances)


def test_an_empty_network_has_a_drawing() -> None:
    assert draw(Graph(groups={}, stances={})) == {}


def test_what_more_share_is_larger_and_plans_differ_in_colour(network: Graph[str]) -> None:
    marks = draw(network)
    assert set(marks) == set(network)
    assert marks[GROUP].size > marks[PLAY].size
    assert marks[GROUP].colour != marks["data/plan/xi"].colour


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("集团化办学", "集团化办学"),
        ("信息技术与教育教学深度融合", "信息技术与教育教学\n深度融合"),
        ("长" * 2000, "长" * 9 + "\n" + "长" * 9 + "…"),
        ("a\u0000b\u202ec\nd", "a b c d"),
        ("", ""),
    ],
)
def test_labels_are_short_lines(name: str, label: str) -> None:
    assert wrap(name) == label


def test_group_colours_are_told_apart() -> None:
    """Of 25 hues neighbours looked alike: the large groups differ at a glance, the others share a grey."""
    colours = list(group_colours([str(n) for n in range(40)]).values())
    distinct = [tuple(int(c[i : i + 2], 16) for i in (1, 3, 5)) for c in dict.fromkeys(colours)]
    assert len(distinct) == 10 and colours[9] == colours[39]
    for one, other in combinations(distinct, 2):  # "redmean", a rough measure of how different colours look
        red, dr, dg, db = (one[0] + other[0]) / 2, *(a - b for a, b in zip(one, other, strict=True))
        assert ((2 + red / 256) * dr**2 + 4 * dg**2 + (3 - red / 256) * db**2) ** 0.5 > 100, (one, other)
