"""`kg view`: a page to click through."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.app import DEFAULT_BUILD, BuildFolder, app
from kg.cli.forms import counted, form_of, tell_written
from kg.cli.options import Several, given_of


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
        Several, typer.Option("--measure", metavar="NAME", help="Open with this measure; may be repeated.")
    ] = None,
    open_it: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
) -> None:
    """Write the network of a site as one page: click a dot for the sentences behind it.

    One file, which may be mailed or put on any web server; `kg site` writes all pages.

    Example:  kg view -o view.html --measure 集团化办学 --measure 县管校聘
    """
    from kg.site.view import write_view

    form_of(output, ("html",))
    asked = given_of({"measure": measure}).get("measure", ())
    shown = write_view(folder, output, at_least=at_least, measures=asked)
    plans, measures = counted(len(shown.plans), "plan"), counted(len(shown.measures), "measure")
    tell_written(output, f"{plans}, {measures} ({output.stat().st_size / 1e6:.1f} MB)")
    if open_it:
        typer.launch(str(output.resolve()))
