"""`kg facts`: what one document says, as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.app import app, write_or_print


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
    from kg.read.errors import ReadError
    from kg.read.sources import find_sources, read_document

    if file.is_dir():
        raise ReadError(f"{file}: is a folder: name one document, or use `kg build {file}`")
    sources, problems = find_sources([file])
    if problems:
        raise problems[0]
    document = read_document(sources[0])
    from kg.extract.facts import dump, facts_of  # seconds of imports that a wrong path need not wait for

    write_or_print(dump(facts_of(document)), output)
