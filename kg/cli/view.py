"""`kg view`: a page to click through."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.app import DEFAULT_BUILD, BuildFolder, app
from kg.cli.forms import counted, tell_written


@app.command()
def view(
    output: Annotated[Path, typer.Option("--output", "-o", help="The page to write.")] = Path("view.html"),
    folder: BuildFolder = DEFAULT_BUILD,
    at_least: Annotated[
        int | None,
        typer.Option(
            "--plans-at-least",
            min=1,
            metavar="N",
            help="Open with measures shared by N plans or more; without, by 2, or by so many that lines can be told apart.",
        ),
    ] = None,
    measure: Annotated[
        list[str] | None, typer.Option("--measure", metavar="NAME", help="Show this measure only; may be repeated.")
    ] = None,
    open_it: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
) -> None:
    """Write a page with the network of plans and measures: click a dot for the sentences behind it.

    One file that needs no network; it may be mailed or put on any web server.

    Example:  kg view -o view.html --measure 集团化办学 --measure 县管校聘
    """
    from kg.show.view import write_view

    graph = write_view(folder, output, at_least=at_least, measures=measure or ())
    kinds = [data["kind"] for _, data in graph.nodes(data=True)]
    size = output.stat().st_size / 1e6
    plans, measures = counted(kinds.count("plan"), "plan"), counted(kinds.count("measure"), "measure")
    tell_written(output, f"{plans}, {measures} ({size:.1f} MB)")
    if open_it:
        typer.launch(str(output.resolve()))
