"""`kg facts`: what one document says, as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.app import app
from kg.cli.forms import write_or_print


@app.command()
def facts(
    file: Annotated[Path, typer.Argument(help="A plan as .txt, .html, .docx or .pdf.", show_default=False)],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write here instead of to the terminal.")
    ] = None,
) -> None:
    """Print what one document says: its metadata, sections and every fact with its exact characters, as JSON.

    Example:  kg facts corpus/rudong/plan.txt -o rudong.json
    """
    from kg.notebook import facts_json

    write_or_print(facts_json(file), output)
