"""`kg explain`: why a thing is one thing."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.app import DEFAULT_BUILD, BuildFolder, app


@app.command()
def explain(
    name: Annotated[str, typer.Argument(help="A name (如东高中), an IRI, or a prefixed one (school:320623/高中).")],
    judgements: Annotated[
        Path | None,
        typer.Option("--judgements", help="What people said of pairs; corpus/judgements.csv where it exists."),
    ] = None,
    folder: BuildFolder = DEFAULT_BUILD,
) -> None:
    """Say why a thing is one thing: its names and where they stand, the rules, judgements, and what is near it.

    Example:  kg explain 省教育厅
    """
    from kg.review.explain import as_text, explain
    from kg.review.judgements import find_judgements, load_judgements

    paths = sorted((folder / "facts").glob("*.json"))
    if not paths:
        raise FileNotFoundError(f"{folder} holds no facts: `kg build corpus -o {folder}` makes them")
    given = [judgements] if judgements else find_judgements([Path("corpus")])
    typer.echo("\n\n".join(as_text(thing) for thing in explain(name, paths, load_judgements(given))))
