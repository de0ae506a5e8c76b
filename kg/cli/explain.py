"""`kg explain`: why a thing is one thing."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.app import DEFAULT_BUILD, BuildFolder, app


@app.command()
def explain(
    name: Annotated[
        str, typer.Argument(help="A name (如东高中, 县管校聘), an IRI, or a prefixed one (school:320623/高中).")
    ],
    judgements: Annotated[
        Path | None,
        typer.Option("--judgements", help="What people said of facts and pairs; else what the build was judged by."),
    ] = None,
    folder: BuildFolder = DEFAULT_BUILD,
) -> None:
    """Say why a thing is one thing: its names and where they stand, the rules, judgements, and what is near it.

    Of a measure or an indicator: the labels that the vocabulary gives it, and the words of each document.

    Example:  kg explain 省教育厅
    """
    from kg.graph.parts import find_facts
    from kg.review.explain import as_text, explain
    from kg.review.explain_concept import find_wordings
    from kg.review.tables import find_judgements, load_judgements

    paths = find_facts(folder)
    given = [judgements] if judgements else find_judgements([folder])
    judged = load_judgements(given)
    concepts = [str(found) for found in find_wordings(name, paths, judged)]
    things = [as_text(thing) for thing in explain(name, paths, judged, needed=not concepts)]
    typer.echo("\n\n".join([*concepts, *things]))
