"""What a command says of an error that is foreseen."""

from __future__ import annotations

from typer.testing import Result

from kg.cli.errors import explain


def said(result: Result) -> str:
    """The one line of an error."""
    assert result.exit_code != 0
    assert isinstance(result.exception, Exception)
    line = explain(result.exception)
    assert line is not None
    assert "\n" not in line
    return line
