"""The three networks as networkx graphs with plain attributes, in a fixed order.

    plan-measure     a plan and each measure it takes up; weight 1 (restricted) … 5 (achieved)
    plan-plan        weighted Jaccard: the depth that both plans share, over the depth of either, summed over measures
    measure-measure  in how many plans both stand; `jaccard` is that over the plans that have either, weighted by depth

Nodes are named by their IRI without the namespace and carry label, label_en, kind, group, group_en, degree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.graph.store import open_store
from kg.show.network import Name, plan_measure_network

if TYPE_CHECKING:
    from networkx import Graph

LEAST_PLANS = 2
"""How many plans must have both of two measures: in one plan alone, all its measures would stand together."""
NO_NAME = Name("", None)


class NetworkError(ValueError):
    """A network that there is not, or that cannot be written as asked; the message says what there is."""


def network(kind: str, build: Path, *, at_least: int = LEAST_PLANS) -> Graph[str]:
    """One of `NETWORKS` for a build. `at_least` is the number of plans that two measures must share to be joined.

    Raises NetworkError for an unknown kind, StoreMissing where `build` holds no graph.
    """
    return find_network(kind)(load_full(build), at_least)


def load_full(build: Path) -> Graph[str]:
    """The network of plans and measures with all its quotes, as the view draws it."""
    return plan_measure_network(open_store(build / "store"))


def plan_measure(full: Graph[str], _at_least: int = LEAST_PLANS) -> Graph[str]:
    """Plans and the measures they take up, with stance and first quote on the edge."""
    graph = _nodes(full, ("plan", "measure"), "plan-measure")
    depth = _depths(full)
    for plan in _of_kind(full, "plan"):
        for measure in sorted(full[plan]):
            stances = full.edges[plan, measure]["stances"]
            strongest, quotes = next(iter(stances.items()))
            first = quotes[0] if quotes else None
            graph.add_edge(
                plan, measure, weight=depth[strongest], stance=strongest, stances="|".join(stances),
                label=full.graph["stances"][strongest].zh, passages=sum(map(len, stances.values())),
                quote=first.text if first else "", section=" > ".join(first.section) if first else "",
                quote_begin=first.begin if first else -1, quote_end=first.end if first else -1,
            )  # fmt: skip
    return _with_degrees(graph)


def plan_plan(full: Graph[str], _at_least: int = LEAST_PLANS) -> Graph[str]:
    """Plans joined by how alike they are; plans that share nothing are not joined."""
    graph = _nodes(full, ("plan",), "plan-plan")
    for one, other, shared, score in _alike(full, "plan", "measure"):
        graph.add_edge(one, other, weight=score, shared=shared)
    return _with_degrees(graph)


def measure_measure(full: Graph[str], at_least: int = LEAST_PLANS) -> Graph[str]:
    """Measures joined by the plans that take both up."""
    graph = _nodes(full, ("measure",), "measure-measure")
    for one, other, shared, score in _alike(full, "measure", "plan"):
        if shared >= at_least:
            graph.add_edge(one, other, weight=shared, jaccard=score)
    return _with_degrees(graph)


NETWORKS: dict[str, Callable[[Graph[str], int], Graph[str]]] = {
    "plan-measure": plan_measure,
    "plan-plan": plan_plan,
    "measure-measure": measure_measure,
}
"""The networks by name."""


def find_network(kind: str) -> Callable[[Graph[str], int], Graph[str]]:
    """What makes a network of that of all plans and measures. Raises NetworkError for an unknown kind."""
    if kind not in NETWORKS:
        raise NetworkError(f"no network {kind!r}: there are {', '.join(NETWORKS)}")
    return NETWORKS[kind]


def _of_kind(full: Graph[str], kind: str) -> list[str]:
    return sorted(node for node, its in full.nodes(data="kind") if its == kind)


def _nodes(full: Graph[str], kinds: tuple[str, ...], name: str) -> Graph[str]:
    from networkx import Graph

    graph: Graph[str] = Graph(name=name)
    groups: dict[str, Name] = full.graph["groups"]
    for kind in kinds:
        for node in _of_kind(full, kind):
            about = full.nodes[node]
            group = groups[about["groups"][0]] if about["groups"] else NO_NAME
            label = about["short"] if kind == "plan" else about["label"]
            graph.add_node(
                node, label=label, label_en=about["label_en"] or "", kind=kind, title=about["label"],
                group=group.zh, group_en=group.en or "", adoptions=about["degree"],
            )  # fmt: skip
    return graph


def _with_degrees(graph: Graph[str]) -> Graph[str]:
    for node, degree in graph.degree:
        graph.nodes[node]["degree"] = degree
    return graph


def _depths(full: Graph[str]) -> dict[str, int]:
    """From a stance to its depth: the stances of the graph stand furthest first, and the last one counts 1."""
    stances = list(full.graph["stances"])
    return {stance: len(stances) - number for number, stance in enumerate(stances)}


def _alike(full: Graph[str], kind: str, other: str) -> Iterator[tuple[str, str, int, float]]:
    """Every pair of nodes of a kind that shares a neighbour: how many they share, and their weighted Jaccard."""
    import numpy as np

    nodes, depth = _of_kind(full, kind), _matrix(full, kind, other)
    total, taken = depth.sum(axis=1), (depth > 0).astype(np.float32)
    for row, node in enumerate(nodes):
        common = np.minimum(depth[row], depth[row + 1 :]).sum(axis=1)
        shared = taken[row + 1 :] @ taken[row]
        score = common / np.maximum(total[row] + total[row + 1 :] - common, 1)
        for number in np.flatnonzero(common):
            yield node, nodes[row + 1 + int(number)], int(shared[number]), round(float(score[number]), 4)


def _matrix(full: Graph[str], kind: str, other: str) -> Any:
    import numpy as np

    rows, columns = ({node: i for i, node in enumerate(_of_kind(full, k))} for k in (kind, other))
    depth, depths = np.zeros((len(rows), len(columns)), dtype=np.float32), _depths(full)
    for node, row in rows.items():
        for neighbour in full[node]:
            strongest = next(iter(full.edges[node, neighbour]["stances"]))
            depth[row, columns[neighbour]] = depths[strongest]
    return depth
