"""`kg review`: what is doubtful, as a table for a person."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.app import DEFAULT_BUILD, BuildFolder, app
from kg.cli.forms import counted
from kg.cli.options import InLanguage, Language


@app.command()
def review(
    output: Annotated[Path, typer.Option("--output", "-o", help="The table to write (CSV).")] = Path("review.csv"),
    judgements: Annotated[
        Path | None,
        typer.Option(
            "--judgements",
            help="Leave out what is judged here; without it what the build and corpus/judgements.csv say.",
        ),
    ] = None,
    language: InLanguage = Language.zh,
    folder: BuildFolder = DEFAULT_BUILD,
) -> None:
    """Write what is doubtful in a build as a table that spreadsheets open, each row with its quote and the reason.

    Fill in the column `judgement`: accept, reject, correct (with new_fields, such as value=96; year=2024), rename (with
    new_name), retype (with new_type), and for two names same or not-same. Keep the table as judgements.csv in the folder
    of the documents: `kg build` applies what is judged there each time, and passes over the rest. Written again, a table
    keeps all rows that you have filled in, first.

    A fact that is not listed: add a row with judgement, document, type and name, as `kg facts` shows them; document is
    the name of its file in build/facts without .json, empty for all documents. `quote` narrows the row to one passage,
    `value` to one number of a target. All else, `reason` and `section` too, may be empty.

    A fact that was missed: a row with the judgement add, document, type, name, the quote that says it, and new_fields
    for the number of a Target (value, comparator, unit, year, status) or the stance of a Measure. docs/review.md has it all.

    \b
    Rows, without the empty columns:
      judgement  document  type     name                new_fields
      correct    wuqing    Target   普惠性幼儿园覆盖率  value=96; year=2024
      correct    wuqing    Measure  县管校聘            stance=explore
      add        wuqing    Target   近视率              value=38; unit=%; comparator=<=     quote: 近视率控制在38%以内

    \b
    Examples:
      kg review -o review.csv
      kg review -o corpus/judgements.csv
    """
    from kg.ask.errors import AskError
    from kg.files import write_whole
    from kg.graph.parts import find_facts
    from kg.review.doubts import find_doubts
    from kg.review.tables import carry_over, find_judgements, load_filled, load_judgements, write_rows

    if output.suffix.lower() not in ("", ".csv"):
        raise AskError(f"{output}: the table is CSV, which spreadsheets open: name it with the ending .csv")
    paths = find_facts(folder)
    given = [judgements] if judgements else find_judgements([folder, Path("corpus")])
    filled = load_filled(output)
    rows = carry_over(filled, find_doubts(paths, load_judgements(given), language=language.value))
    write_whole(output, write_rows(rows))
    doubts = rows[len(filled) :]
    pairs = sum(bool(row.other) for row in doubts)
    kept = f", after {counted(len(filled), 'filled-in row')} kept from before" if filled else ""
    found = f"{counted(len(doubts) - pairs, 'doubtful fact')} and {counted(pairs, 'pair')} of names"
    print(f"{found} in {output}{kept}", file=sys.stderr)
