"""The typer application that the commands register with."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="kg",
    help="Read Chinese education plans into a knowledge graph: who takes up which measure, who promises what by when, each fact with the "
    "sentence that proves it.\n\n"
    "Start with:  kg build corpus -o build   then   kg ask shared-measures   or   kg view -o view.html",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    add_completion=True,
)

BuildFolder = Annotated[
    Path, typer.Option("--build", "-b", help="The folder that `kg build` wrote.", envvar="KG_BUILD")
]
DEFAULT_BUILD = Path("build")


def version(show: bool) -> None:
    """Prints the version and stops."""
    if show:
        from kg import __version__

        typer.echo(f"kg {__version__}")
        raise typer.Exit


@app.callback()
def root(
    _version: Annotated[
        bool, typer.Option("--version", callback=version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Nothing to do before a command."""
