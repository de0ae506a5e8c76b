"""`kg export`: the graph of a build in another format, or a network of its plans and measures."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from kg.cli.app import DEFAULT_BUILD, BuildFolder, app
from kg.cli.forms import counted, tell_written, write_or_print
from kg.cli.options import Output

if TYPE_CHECKING:
    from networkx import Graph

    from kg.graph.parts import Format


class ExportFormat(StrEnum):
    """The formats of `kg export`."""

    turtle = "turtle"
    trig = "trig"
    nquads = "nquads"
    jsonld = "jsonld"
    graphml = "graphml"
    gexf = "gexf"
    csv = "csv"
    xlsx = "xlsx"
    neo4j = "neo4j"


ENDINGS = {
    ".ttl": ExportFormat.turtle, ".trig": ExportFormat.trig, ".nq": ExportFormat.nquads, ".jsonld": ExportFormat.jsonld,
    ".graphml": ExportFormat.graphml, ".gexf": ExportFormat.gexf, ".csv": ExportFormat.csv, ".xlsx": ExportFormat.xlsx,
}  # fmt: skip
"""What the ending of a file says of its format."""
NETWORK_FORMATS = ("graphml", "gexf", "csv", "xlsx", "neo4j")
"""The formats of networks, and of a property graph; the others hold the whole graph."""


@app.command()
def export(
    form: Annotated[
        ExportFormat | None,
        typer.Option(
            "--format", "-f", help="How to write the graph; without, as the ending of -o says; turtle without -o."
        ),
    ] = None,
    output: Output = None,
    network: Annotated[
        str, typer.Option("--network", metavar="NAME", help="plan-measure, plan-plan or measure-measure.")
    ] = "plan-measure",
    at_least: Annotated[
        int, typer.Option("--plans-at-least", min=1, metavar="N", help="Join measures that N plans share.")
    ] = 2,
    partitions: Annotated[
        int | None,
        typer.Option("--partitions", min=1, metavar="N", help="N-Quads as N compressed files in the folder -o."),
    ] = None,
    folder: BuildFolder = DEFAULT_BUILD,
) -> None:
    """Write the graph of a build in another format: the same bytes each time.

    turtle, trig, nquads and jsonld hold the whole graph; graphml, gexf, csv and xlsx a network of plans and measures
    with places and colours for Gephi (csv -o FOLDER: nodes.csv, edges.csv); neo4j the whole graph for neo4j-admin.

    \b
    Examples:
      kg export -o plans.jsonld
      kg export -o plans.gexf
      kg export --format csv --network plan-plan
      kg export --format neo4j -o neo4j
      kg export --partitions 16 -o plans.nq
    """
    if partitions is not None:
        _export_partitions(form or ExportFormat.nquads, partitions, output, folder)
        return
    form = form or _format_of(output)
    if form.value in NETWORK_FORMATS:
        _export_network(form.value, network, output, folder, at_least)
    else:
        _export_whole(cast("Format", form.value), output, folder)


def _format_of(output: Path | None) -> ExportFormat:
    """What the ending of the file says, turtle for the terminal. Raises AskError where it says nothing."""
    from kg.ask.errors import AskError

    if output is None:
        return ExportFormat.turtle
    if (form := ENDINGS.get(output.suffix.lower())) is None:
        *rest, last = ENDINGS
        raise AskError(f"{output}: choose one of these endings: {', '.join(rest)} or {last}; or give --format")
    return form


def _export_whole(syntax: Format, output: Path | None, folder: Path) -> None:
    """Write the whole graph of a build, to standard output where no file is named."""
    import tempfile

    from kg.graph.parts import export_graph

    if output is not None:
        export_graph(folder, output, syntax)
        tell_written(output, f"the graph as {syntax}")
        return
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / "graph"
        export_graph(folder, path, syntax)
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                sys.stdout.write(line)


def _export_partitions(form: ExportFormat, count: int, output: Path | None, folder: Path) -> None:
    from kg.graph.parts import write_partitions

    if form is not ExportFormat.nquads or output is None:
        wrong = "name it with -o FOLDER" if output is None else f"leave --format {form.value} out"
        raise typer.BadParameter(f"writes N-Quads into a folder: {wrong}", param_hint="--partitions")
    write_partitions(folder, output, count)
    tell_written(output, f"the graph in {counted(count, 'file')}")


def _export_network(form: str, kind: str, output: Path | None, folder: Path, at_least: int) -> None:
    """Write a network of a build in one of `NETWORK_FORMATS`. Raises NetworkError where the form needs a file or a folder."""
    from kg.networks.projections import NetworkError, find_network, load_full

    find_network(kind)  # a wrong name is told before what a format lacks
    if output is None and form in ("xlsx", "neo4j"):
        raise NetworkError(f"{form} is not for the terminal: name a {'folder' if form == 'neo4j' else 'file'} with -o")
    if form == "neo4j":
        _write_property_graph(folder, output)
        return
    from kg.networks.gephi import drawn_network

    graph = drawn_network(kind, load_full(folder), at_least=at_least)
    _write(form, graph, output, f"{graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges ({kind})")


def _write(form: str, graph: Graph[str], output: Path | None, holds: str) -> None:
    from kg.files import write_whole
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
