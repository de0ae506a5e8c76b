"""`kg review`: what is doubtful, as a table for a person."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.app import DEFAULT_BUILD, BuildFolder, app


@app.command()
def review(
    output: Annotated[Path, typer.Option("--output", "-o", help="The table to write (CSV).")] = Path("review.csv"),
    judgements: Annotated[
        Path | None,
        typer.Option("--judgements", help="Leave out what is judged here; corpus/judgements.csv where it exists."),
    ] = None,
    folder: BuildFolder = DEFAULT_BUILD,
) -> None:
    """Write what is doubtful in a build as a table that spreadsheets open, each row with its quote and the reason.

    Fill in the column `judgement`: accept, reject, rename (with new_name), retype (with new_type), and for two names
    same or not-same. Keep the judged rows as judgements.csv in the folder of the documents: `kg build` applies them
    each time. An empty quote makes a row speak for the whole document.

    Example:  kg review -o review.csv
    """
    from kg.build import write_whole
    from kg.review.judgements import find_judgements, load_judgements, write_rows
    from kg.review.table import find_doubts

    paths = sorted((folder / "facts").glob("*.json"))
    if not paths:
        raise FileNotFoundError(f"{folder} holds no facts: `kg build corpus -o {folder}` makes them")
    given = [judgements] if judgements else find_judgements([Path("corpus")])
    rows = find_doubts(paths, load_judgements(given))
    write_whole(output, write_rows(rows))
    pairs = sum(bool(row.other) for row in rows)
    print(f"{len(rows) - pairs} doubtful facts and {pairs} pairs of names in {output}", file=sys.stderr)
