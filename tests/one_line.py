"""What a command says of an error that is foreseen."""

from __future__ import annotations

from typer.testing import Result

from kg.cli.errors import explain


def said(result: Result) -> str:
    """The one line of an error, raised or printed."""
    assert result.exit_code != 0
    assert isinstance(result.exception, Exception | SystemExit)
    raised = isinstance(result.exception, Exception)
    line = explain(result.exception) if raised else result.stderr.rstrip("\n")  # type: ignore[arg-type]
    assert line
    assert "\n" not in line, line
    return line
