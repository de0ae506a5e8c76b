"""Networks as tables: nodes and edges, with the headers that Gephi's spreadsheet import knows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from kg.sheets import Sheet, workbook_bytes

if TYPE_CHECKING:
    from networkx import Graph

Table = tuple[list[str], list[list[Any]]]
"""A header and its rows."""


def node_table(graph: Graph[str]) -> Table:
    """A row a node: Id, Label, then its attributes."""
    names = _names(data for _, data in graph.nodes(data=True))
    columns = [name for name in names if name != "label"]
    rows = [[node, data["label"], *(data.get(c) for c in columns)] for node, data in graph.nodes(data=True)]
    return ["Id", "Label", *columns], rows


def edge_table(graph: Graph[str]) -> Table:
    """A row an edge: Source, Target, Type, Weight, the labels of both ends, then its attributes."""
    names = _names(data for _, _, data in graph.edges(data=True))
    columns = [name for name in names if name not in ("weight", "label")]
    rows = []
    for one, other, data in graph.edges(data=True):
        labels = [graph.nodes[node]["label"] for node in (one, other)]
        rows.append([one, other, "Undirected", data["weight"], *labels, *(data.get(c) for c in columns)])
    return ["Source", "Target", "Type", "Weight", "source_label", "target_label", *columns], rows


def _names(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return list(dict.fromkeys(name for row in rows for name in row))


def to_workbook(graph: Graph[str]) -> bytes:
    """Both tables as sheets of one workbook."""
    return workbook_bytes(
        [Sheet(name, *table) for name, table in (("nodes", node_table(graph)), ("edges", edge_table(graph)))]
    )
