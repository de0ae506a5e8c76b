"""`kg site`: the build as a folder of pages."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.app import DEFAULT_BUILD, UnwatchedFolder, app, tell_of_another
from kg.cli.forms import counted, tell_written
from kg.cli.options import Quiet


@app.command()
def site(
    context: typer.Context,
    builds: Annotated[
        list[Path] | None, typer.Argument(help="The same as --build.", metavar="BUILD", show_default=False)
    ] = None,
    output: Annotated[
        Path, typer.Option("--output", "-o", help="The folder to write; an earlier site is replaced.")
    ] = Path("site"),
    open_it: Annotated[bool, typer.Option("--open", help="Open the first page in the browser.")] = False,
    folder: UnwatchedFolder = DEFAULT_BUILD,
    quiet: Quiet = False,
) -> None:
    """Write a site to look at: plans with every fact marked in its place, measures, and what they share.

    A folder of pages that open from disk and need no network; it may be zipped, mailed or put on any web server.

    \b
    Examples:
      kg site build -o site --open
      kg site build-mine -o site-mine
    """
    from kg.site.build import write_site

    named = list(builds or ())
    if named[1:] and str(named[0]) == DEFAULT_BUILD.name:  # kg site build build-mine: a verb, as most would say it
        del named[0]
    source = context.get_parameter_source("folder")
    if source and source.name == "COMMANDLINE":
        named.append(folder)
    if len(named) > 1:
        raise typer.BadParameter(f"two builds are named, {named[0]} and {named[1]}: name one")
    shown = named[0] if named else folder
    report = write_site(shown, output)
    tell_of_another(shown)
    kinds = report.pages.items()
    pages = ", ".join(
        counted(count, kind.removesuffix("s")) if kind else f"{count} at the top" for kind, count in kinds
    )
    holds = f"{counted(sum(report.pages.values()), 'page')} ({pages}), {report.size / 1e6:.1f} MB"
    if not quiet:
        tell_written(output / "index.html", holds)
    if open_it:
        typer.launch(str((output / "index.html").resolve()))
