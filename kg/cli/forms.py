"""Which form a command writes its answer in: the ending of the file's name says it, in one way for all commands."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import typer

Form = Literal["text", "json", "csv", "xlsx", "html", "markdown", "sparql", "turtle", "jsonld"]
ENDINGS: dict[str, Form] = {
    "": "text", ".txt": "text", ".json": "json", ".csv": "csv", ".xlsx": "xlsx", ".html": "html", ".md": "markdown",
    ".rq": "sparql", ".ttl": "turtle", ".jsonld": "jsonld",
}  # fmt: skip
"""Ending of a file's name → form; a name without one is text."""
TABLE: tuple[Form, ...] = ("text", "json", "csv", "xlsx")
"""The forms that an answer of rows has."""
MOST_ROWS = 200
"""A table on a terminal has no more rows, unless asked for them."""
BYTE_ORDER_MARK = "\ufeff"
"""Excel takes a CSV file for UTF-8 only where it begins with this; without it Chinese is unreadable there."""


def form_of(output: Path | None, among: Sequence[Form], *, chosen: Form | None = None, printed: Form = "text") -> Form:
    """The form to write: the one `chosen` by an option, else by the ending of the file's name, else as `printed`.

    Raises AskError where the ending means no form of `among`, or another one than what is chosen.

    >>> form_of(Path("如东.xlsx"), TABLE), form_of(None, TABLE), form_of(Path("如东"), TABLE, chosen="csv")
    ('xlsx', 'text', 'csv')
    """
    from kg.ask.errors import AskError

    if output is None:
        return chosen or printed
    meant = ENDINGS.get(output.suffix.lower())
    if chosen is not None:
        if meant in among and meant not in (chosen, "text"):
            raise AskError(f"{output}: --{chosen} and the ending {output.suffix} exclude each other: choose one")
        return chosen
    if meant is None or meant not in among:
        *rest, last = [ending for ending, form in ENDINGS.items() if ending and form in among]
        endings = f"one of these endings: {', '.join(rest)} or {last}" if rest else f"a name that ends in {last}"
        raise AskError(f"{output}: choose {endings}")
    return meant


def write_or_print(content: str | bytes, output: Path | None, *, form: Form = "text", holds: str = "") -> None:
    """Results go to a file whole, or to standard output; bytes (a workbook) have a file. A file of CSV opens in Excel.

    Standard error tells which file was written and what it holds: standard output stays free for pipes.
    """
    from kg.files import write_bytes_whole, write_whole

    if isinstance(content, bytes):
        assert output is not None, "a workbook is chosen by the ending of a file's name"
        write_bytes_whole(output, content)
        tell_written(output, holds)
    elif output is None:
        typer.echo(content, nl=not content.endswith("\n"))
    else:
        write_whole(output, BYTE_ORDER_MARK + content if form == "csv" else content)
        tell_written(output, holds)


def width_of(output: Path | None) -> int:
    """How many characters wide a table is: as the terminal, or as usual in a file."""
    from shutil import get_terminal_size

    return get_terminal_size((140, 24)).columns if output is None else 140


def tell_written(output: Path, holds: str = "") -> None:
    """The line on standard error that names a file or folder that was written."""
    typer.echo(f"{output}: {holds or 'written'}", err=True)


def warn(line: str) -> None:
    """A line on standard error, from the program."""
    typer.echo(f"kg: {line}", err=True)


def counted(number: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "plan"), counted(2, "plan")
    ('1 plan', '2 plans')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
