"""Options that several commands take alike."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Language(StrEnum):
    """Languages of the vocabularies' labels."""

    zh = "zh"
    en = "en"


Several = list[str] | None
"""What an option was given, which may be repeated."""
Output = Annotated[Path | None, typer.Option("--output", "-o", help="Write here instead of to the terminal.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print problems only.")]
Jobs = Annotated[
    int | None,
    typer.Option("--jobs", "-j", min=1, metavar="N", help="Processes; as many as cores where it is worth it."),
]
InLanguage = Annotated[
    Language,
    typer.Option(
        "--lang", help="Language of answers and of notes on them; where it is typed, errors in questions are in it too."
    ),
]
RemoteUrl = Annotated[
    str | None,
    typer.Option(
        "--endpoint", metavar="URL", envvar="KG_ENDPOINT", help="Ask this SPARQL endpoint instead of --build."
    ),
]
"""A store elsewhere, and with `Auth` what it asks for."""
Auth = Annotated[
    str | None,
    typer.Option("--auth", metavar="USER:PASSWORD", envvar="KG_AUTH", help="For a store that asks for it; or a token."),
]


def given_of(options: Mapping[str, Several]) -> dict[str, list[str]]:
    """The options that were given. Raises BadParameter for one that is blank, which would be as if it were not there."""
    given = {name: values for name, values in options.items() if values}
    for name, values in given.items():
        if not all(value.strip() for value in values):
            raise typer.BadParameter("it is blank: name something, or leave the option out", param_hint=f"--{name}")
    return given
