"""Options of the commands that ask a store elsewhere."""

from __future__ import annotations

from typing import Annotated

import typer

RemoteUrl = Annotated[
    str | None,
    typer.Option(
        "--endpoint", metavar="URL", envvar="KG_ENDPOINT", help="Ask this SPARQL endpoint instead of --build."
    ),
]
Auth = Annotated[
    str | None,
    typer.Option("--auth", metavar="USER:PASSWORD", envvar="KG_AUTH", help="For a store that asks for it; or a token."),
]
