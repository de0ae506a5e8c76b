"""`kg serve`: the graph over HTTP."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.app import DEFAULT_BUILD, app, tell_of_another
from kg.cli.forms import warn


@app.command()
def serve(
    folder: Annotated[
        Path, typer.Argument(metavar="BUILD", help="The folder that `kg build` wrote.", envvar="KG_BUILD")
    ] = DEFAULT_BUILD,
    host: Annotated[
        str, typer.Option(help="Where to listen. Others can ask only if this is no loopback address.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes a free one; the address is printed.")] = 8000,
    site: Annotated[
        Path | None, typer.Option(help="A folder of pages for /, as `kg site` writes; BUILD/site where it is there.")
    ] = None,
    cors: Annotated[
        list[str] | None, typer.Option(metavar="ORIGIN", help="Pages of this origin may ask (or *). Repeatable.")
    ] = None,
    seconds: Annotated[
        float, typer.Option("--time-limit", min=0.1, help="Seconds after which a query is stopped.")
    ] = 30,
    answer_mb: Annotated[float, typer.Option("--result-limit", min=0.001, help="MB that an answer may have.")] = 50,
    memory_mb: Annotated[
        int, typer.Option("--memory-limit", min=64, help="MB of memory for each process (Linux).")
    ] = 4096,
    workers: Annotated[int | None, typer.Option(min=1, help="Processes that answer; as many as cores.")] = None,
    waiting: Annotated[
        int, typer.Option(min=0, help="Queries that may wait; one more is told to come again (503).")
    ] = 32,
) -> None:
    """Serve the graph over HTTP: SPARQL at /sparql, saved questions at /ask, a page to write SPARQL on at /query.

    It is read-only, and on this machine only unless --host says otherwise. What clients can ask stands in docs/servers.md
    and /openapi.json. It notices when `kg build` puts a new graph in place.

    \b
    Examples:
      kg serve build
      curl -G http://127.0.0.1:8000/ask/shared-measures --data-urlencode 'measure=县管校聘'
      curl http://127.0.0.1:8000/sparql --data-urlencode 'query=SELECT ?p { ?p a ep:Plan }' -H 'Accept: text/csv'
    """
    from kg.serve.home import is_of
    from kg.serve.limits import Limits
    from kg.serve.run import serve as serve_build

    count = {"workers": workers} if workers else {}
    limits = Limits(seconds=seconds, answer_mb=answer_mb, memory_mb=memory_mb, waiting=waiting, **count)

    def say(address: str) -> None:
        typer.echo(f"{folder} at {address}   SPARQL page: {address}query   (Ctrl-C ends it)")
        pages = site or folder / "site"
        if not is_of(pages, folder):
            warn(f"{pages}: plans of {folder} have no page: `kg site {folder} -o {pages}` makes them")
        tell_of_another(folder)

    serve_build(folder, limits, host=host, port=port, site=site, origins=cors or (), say=say)
