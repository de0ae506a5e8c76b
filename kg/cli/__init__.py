"""The command line: thin commands over importable functions. Heavy imports wait inside the commands."""

from __future__ import annotations

import atexit
import gc
import sys

from kg.cli.app import app

SELDOM = 50_000
"""So many objects more may be there before Python looks for cycles among them: a command makes many that live to its end."""


def register() -> None:
    """Load the modules of all commands, each of which registers with `app`."""
    from kg.cli import (  # noqa: F401  (registers the commands)
        ask,
        build,
        check,
        cite,
        compare,
        evaluate,
        explain,
        facts,
        plot,
        push,
        review,
        serve,
        site,
        suggest,
        view,
    )


def main() -> None:
    """Entry point of `kg`: runs a command; what goes wrong is one line on standard error and a non-zero exit."""
    from kg.cli.errors import explain
    from kg.read.classes import remember_classes

    remember_classes()
    gc.set_threshold(SELDOM)
    # at the end Python would look through all there is once more, for 0.2 s: what is frozen is left to the system
    atexit.register(gc.freeze)
    register()
    try:
        app()
    except Exception as error:
        line = explain(error)
        if line is None:
            raise
        print(*(f"kg: {part}" for part in line.splitlines()), sep="\n", file=sys.stderr)
        raise SystemExit(1) from None
