"""`kg plot`: a figure for a paper."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.app import DEFAULT_BUILD, BuildFolder, app
from kg.cli.forms import counted, tell_written
from kg.cli.options import InLanguage, Language, Several, given_of


@app.command()
def plot(
    indicator: Annotated[
        str,
        typer.Argument(
            help="An indicator by a label (普惠性幼儿园覆盖率), a part (近视率: all in one figure), or its id.",
            show_default=False,
        ),
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="The figure to write: .svg or .png.")] = Path(
        "figure.svg"
    ),
    plan: Annotated[
        Several, typer.Option("--plan", metavar="NAME", help="Show this plan only; may be repeated.")
    ] = None,
    language: InLanguage = Language.zh,
    folder: BuildFolder = DEFAULT_BUILD,
) -> None:
    """Draw an indicator as a dot plot over plans: baseline to target, with year, bound and unit.

    It prints in black and white; in a browser each mark shows its sentence. `kg ask shared-indicators` lists indicators.

    Example:  kg plot 普惠性幼儿园覆盖率 -o figure.svg
    """
    from kg.show.plot import write_plot

    plans = given_of({"plan": plan}).get("plan", ())
    names, number = write_plot(folder, output, indicator, plans=plans, language=language.value)
    drawn = indicator if names == [indicator] else f"{indicator} ({', '.join(names)})"
    tell_written(output, f"{drawn}, {counted(number, 'plan')}")
