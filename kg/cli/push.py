"""`kg push`: the graph of a build to a store elsewhere."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.app import DEFAULT_BUILD, BuildFolder, app
from kg.cli.options import Auth
from kg.cli.progress import Progress


@app.command()
def push(
    url: Annotated[str, typer.Argument(metavar="URL", help="The address of a SPARQL store.", show_default=False)],
    graph: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Only this graph: a document's id, a vocabulary, an IRI. Repeatable."),
    ] = None,
    auth: Auth = None,
    graph_store: Annotated[
        str | None,
        typer.Option("--graph-store", metavar="URL", help="Its Graph Store Protocol service, where not found."),
    ] = None,
    update: Annotated[
        str | None, typer.Option("--update", metavar="URL", help="Its Update service, where not found or to be used.")
    ] = None,
    folder: BuildFolder = DEFAULT_BUILD,
) -> None:
    """Bring the graph to a SPARQL store: Oxigraph, Virtuoso, Fuseki, GraphDB, QLever … (see docs/servers.md)

    One named graph a document, one a vocabulary, one that describes the dataset. Only what changed is sent, documents
    that are gone are dropped, and a push that was cut goes on where it was. Other graphs of the store are left alone.

    \b
    Examples:
      kg push http://127.0.0.1:7878
      kg push http://127.0.0.1:8890 --auth dba:dba
      kg push https://example.org/store --graph rudong-14th-five-year-education-plan
    """
    from kg.remote.push import push as push_build

    with Progress(first="sending") as tick:
        done = push_build(url, folder, names=graph or (), auth=auth, graph_store=graph_store, update=update, tick=tick)
    typer.echo(
        f"{url}: {len(done.send)} graphs sent, {len(done.drop)} dropped, {len(done.keep)} there already", err=True
    )
