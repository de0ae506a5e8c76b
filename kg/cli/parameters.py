"""The options for the parameters of saved questions, which several commands take alike."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Annotated, Any

import typer

from kg.ask.parameter_help import HELP
from kg.cli.options import Several, given_of

Given = dict[str, list[str]]
"""What was given for each parameter that was named."""


def with_parameters(command: Callable[..., None]) -> Callable[..., None]:
    """The command with an option for each parameter in place of its own parameter `given: Given`."""
    own = inspect.signature(command, eval_str=True).parameters.values()
    options = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=_option(name)) for name in HELP
    ]
    taken = [one for parameter in own for one in (options if parameter.name == "given" else [parameter])]

    @wraps(command)
    def run(**values: Any) -> None:
        command(given=given_of({name: values.pop(name) for name in HELP}), **values)

    run.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY) for parameter in taken]
    )
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in taken}
    return run


def _option(name: str) -> Any:
    return Annotated[Several, typer.Option(f"--{name}", metavar=name.upper(), help=HELP[name])]
