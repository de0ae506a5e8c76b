"""`kg suggest`: what the vocabulary of measures lacks."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.app import app
from kg.cli.forms import counted, form_of, warn, write_or_print


@app.command()
def suggest(
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Folders and files with plans; `corpus` where none is given.")
    ] = None,
    least: Annotated[int, typer.Option("--least", min=1, help="How often a term must stand in the corpus.")] = 2,
    turtle: Annotated[bool, typer.Option("--turtle", help="Print SKOS concepts to paste into measures.ttl.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write here; .txt, .ttl or .json chooses the form.")
    ] = None,
) -> None:
    """List terms of art that recur in plans and that no measure of the vocabulary covers, the likeliest first, with counts and quotes.

    `~` names the nearest measure: the term may be a variant of it.

    Example:  kg suggest corpus -o new-measures.ttl
    """
    from kg.ask.errors import AskError
    from kg.ask.formats import json_text
    from kg.read.files import find_sources, read_document
    from kg.suggest import show
    from kg.suggest.find import suggest as find_terms

    if turtle and as_json:
        raise AskError("--turtle and --json exclude each other: choose one")
    form = form_of(output, ("text", "turtle", "json"), chosen="turtle" if turtle else "json" if as_json else None)
    sources, problems = find_sources(paths or [Path("corpus")])
    if not sources:
        raise problems[0]
    for problem in problems:
        warn(str(problem))
    found = find_terms((read_document(source) for source in sources), least=least)
    if not found:
        warn(f"no term stands {least} times that the vocabulary lacks: try --least {max(1, least - 1)}")
    holds = counted(len(found), "term")
    if form == "json":
        write_or_print(json_text(show.as_json(found)), output, holds=holds)
    else:
        lines = show.as_turtle(found) if form == "turtle" else show.as_table(found)
        write_or_print("\n".join(lines) + "\n", output, holds=holds)
    if problems:
        raise typer.Exit(1)
