"""`kg site`: the build as a folder of pages."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.app import DEFAULT_BUILD, app


@app.command()
def site(
    build: Annotated[Path, typer.Argument(help="The folder that `kg build` wrote.", envvar="KG_BUILD")] = DEFAULT_BUILD,
    output: Annotated[
        Path, typer.Option("--output", "-o", help="The folder to write; an earlier site is replaced.")
    ] = Path("site"),
    open_it: Annotated[bool, typer.Option("--open", help="Open the first page in the browser.")] = False,
) -> None:
    """Write a site to look at: plans with every fact marked in its place, measures, and what they share.

    A folder of pages that open from disk and need no network; it may be zipped, mailed or put on any web server.

    Example:  kg site build -o site --open
    """
    from kg.site.build import write_site

    report = write_site(build, output)
    pages = ", ".join(f"{count} {folder or 'at the top'}" for folder, count in report.pages.items())
    typer.echo(f"{output}/index.html: {sum(report.pages.values())} pages ({pages}), {report.size / 1e6:.1f} MB")
    if open_it:
        typer.launch(str((output / "index.html").resolve()))
