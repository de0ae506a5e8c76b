"""The typer application that the commands register with."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.forms import warn

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

DEFAULT_BUILD = Path("build")


def tell_of_another(folder: Path) -> None:
    """One line on standard error where a build was made by another version of the program or with other vocabularies."""
    from kg.build.recipe import is_of_another

    if is_of_another(folder):
        again = f"`kg build PLANS -o {folder}` brings it up to date"
        warn(f"{folder}: made by another version of kg or with other vocabularies: {again}")


def _watch(context: typer.Context, folder: Path) -> Path:
    """Tells at the command's end, where it asked no store elsewhere."""
    if not context.resilient_parsing:
        context.call_on_close(lambda: None if context.params.get("endpoint") else tell_of_another(folder))
    return folder


_HELP = "The folder that `kg build` wrote."
BuildFolder = Annotated[Path, typer.Option("--build", "-b", help=_HELP, envvar="KG_BUILD", callback=_watch)]
UnwatchedFolder = Annotated[Path, typer.Option("--build", "-b", help=_HELP, envvar="KG_BUILD")]
"""For a command that may be told its build in another way too; it calls `tell_of_another` itself."""


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
