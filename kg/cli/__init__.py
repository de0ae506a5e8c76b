"""The command line: thin commands over importable functions. Heavy imports wait inside the commands."""

from __future__ import annotations

import sys

from kg.cli.app import app


def register() -> None:
    """Load the modules of all commands, each of which registers with `app`."""
    from kg.cli import (  # noqa: F401  (registers the commands)
        ask,
        build,
        check,
        cite,
        compare,
        explain,
        export,
        facts,
        plot,
        push,
        query,
        review,
        score,
        serve,
        site,
        suggest,
        view,
    )


def main() -> None:
    """Entry point of `kg`: runs a command; what goes wrong is one line on standard error and a non-zero exit."""
    from kg.cli.errors import explain, in_chinese
    from kg.start import start_process

    start_process()
    register()
    try:
        app()
    except Exception as error:
        line = explain(error, chinese=in_chinese(sys.argv))
        if line is None:
            raise
        print(*(f"kg: {part}" for part in line.splitlines()), sep="\n", file=sys.stderr)
        raise SystemExit(1) from None
