"""Networks for `kg export`: GraphML, GEXF, CSV, XLSX, and a property graph for Neo4j."""

from __future__ import annotations

from pathlib import Path

from kg.cli.forms import tell_written, write_or_print

FORMATS = ("graphml", "gexf", "csv", "xlsx", "neo4j")


def export_network(form: str, kind: str, output: Path | None, folder: Path, at_least: int) -> None:
    """Write a network of a build in one of `FORMATS`. Raises NetworkError where the form needs a file or a folder."""
    from kg.networks.projections import NETWORKS, NetworkError, load_full

    if kind not in NETWORKS:
        raise NetworkError(f"no network {kind!r}: there are {', '.join(NETWORKS)}")
    if output is None and form in ("xlsx", "neo4j"):
        raise NetworkError(f"{form} is not for the terminal: name a {'folder' if form == 'neo4j' else 'file'} with -o")
    if form == "neo4j":
        _write_property_graph(folder, output)
        return
    from kg.networks.gephi import drawn_network

    graph = drawn_network(kind, load_full(folder), at_least=at_least)
    _write(form, graph, output, f"{graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges ({kind})")


def _write(form, graph, output: Path | None, holds: str) -> None:  # type: ignore[no-untyped-def]
    from kg.build import write_whole
    from kg.networks import gephi, tables
    from kg.sheets import csv_text

    if form == "xlsx" and output is not None:
        write_or_print(tables.to_workbook(graph), output, holds=holds)
    elif form == "csv" and output is not None and not output.suffix:
        output.mkdir(parents=True, exist_ok=True)
        write_whole(output / "nodes.csv", csv_text(*tables.node_table(graph)))
        write_whole(output / "edges.csv", csv_text(*tables.edge_table(graph)))
        tell_written(output, holds)
    elif form == "csv":
        write_or_print(csv_text(*tables.edge_table(graph)), output, holds=holds)
    else:
        write_or_print(gephi.to_gexf(graph) if form == "gexf" else gephi.to_graphml(graph), output, holds=holds)


def _write_property_graph(folder: Path, output: Path | None) -> None:
    from kg.networks.property_graph import write_property_graph

    assert output is not None
    nodes, links = write_property_graph(folder, output)
    command = (
        f"neo4j-admin database import full --multiline-fields=true --nodes={output}/nodes.csv "
        f"--relationships={output}/relationships.csv neo4j"
    )
    tell_written(output, f"{nodes} nodes, {links} relationships; import them with\n  {command}")
