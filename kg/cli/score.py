"""`kg score`: how right the facts are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from kg.cli.app import app
from kg.cli.forms import write_or_print
from kg.cli.options import Output

MOST = 20
"""How many gains and losses the table shows where not all are asked for."""


@app.command()
def score(
    folder: Annotated[Path, typer.Argument(help="A folder of gold files: what people found in plans.")] = Path(
        "tests/gold"
    ),
    corpus: Annotated[Path, typer.Option("--corpus", help="Where the plans lie that the gold files name.")] = Path(
        "corpus"
    ),
    cases: Annotated[Path | None, typer.Option("--cases", help="Score this file of table cases instead.")] = None,
    errors: Annotated[bool, typer.Option("--errors", help="List each item that is missed, wrong or off.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    freeze: Annotated[bool, typer.Option("--freeze", help="Keep this run as the one to compare with.")] = False,
    output: Output = None,
) -> None:
    """Score what kg finds against what people found: precision, recall and F1 by kind, with gains and losses against
    the frozen run beside the gold (frozen.json).

    Of cases that are held out (held_out.json) and of plans that are (a folder whose name ends in _held) only counts are
    ever shown.

    Examples:  kg score --errors     kg score --cases tests/cases/open.json
    """
    from kg.ask.formats import json_text

    result = (
        _score_cases(cases, errors, as_json, freeze) if cases else _score_gold(folder, corpus, errors, as_json, freeze)
    )
    write_or_print(json_text(result) if isinstance(result, dict) else "\n".join(result), output)


def _score_gold(folder: Path, corpus: Path, errors: bool, as_json: bool, freeze: bool) -> dict[str, Any] | list[str]:
    from kg.evaluate import frozen, tables
    from kg.evaluate.cases import is_held_out
    from kg.evaluate.gold import FROZEN, score_gold
    from kg.files import write_whole

    run, hidden = score_gold(folder, corpus), is_held_out(folder)
    before = frozen.load_frozen(folder / FROZEN)
    changes = frozen.changes(before, run.tallies)
    if freeze:
        write_whole(folder / FROZEN, frozen.freeze(run))
    if as_json:
        return tables.gold_json(run, changes, hidden=hidden)
    kept = "the next is compared with this one" if freeze else "--freeze keeps one"
    most = 0 if errors else MOST
    compared = (
        tables.change_lines(changes, most, hidden=hidden) if before else [f"no frozen run to compare with: {kept}"]
    )
    lines = [*tables.gold_table(run), "", *compared]
    return [*lines, *(["", *tables.error_lines(run)] if errors and not hidden else [])]


def _score_cases(path: Path, errors: bool, as_json: bool, freeze: bool) -> dict[str, Any] | list[str]:
    from kg.evaluate import frozen, tables
    from kg.evaluate.cases import count_cases, is_held_out, score_cases
    from kg.evaluate.gold import FROZEN
    from kg.files import write_whole

    results, hidden = score_cases(path), is_held_out(path)
    before = frozen.load_frozen(path.parent / FROZEN)
    if freeze:
        write_whole(path.parent / FROZEN, frozen.freeze_cases(before, path.stem, results))
    if as_json:
        return tables.case_json(results, hidden=hidden)
    table = tables.case_table(count_cases(results), before.get(path.stem, {}))
    faults: Iterator[str] = iter(()) if hidden or not errors else tables.fault_lines(results)
    return [*table, *faults]
