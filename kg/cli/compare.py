"""`kg compare`, `kg diff`, `kg matrix`: side by side."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.app import DEFAULT_BUILD, BuildFolder, app, tell_of_another
from kg.cli.forms import TABLE, Form, counted, form_of, tell_written, width_of, write_or_print
from kg.cli.options import InLanguage, Language, Output

if TYPE_CHECKING:
    from kg.compare.comparison import Comparison


@app.command()
def compare(
    a: Annotated[str, typer.Argument(help="A plan: place (如东), id, title or document number.", show_default=False)],
    b: Annotated[
        str | None,
        typer.Argument(help="Another plan; without, the two plans of a place, the earlier first.", show_default=False),
    ] = None,
    html: Annotated[Path | None, typer.Option("--html", help="Write a page: one file, no network needed.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON for scripts.")] = False,
    brief: Annotated[bool, typer.Option("--brief", help="Names and stances without quotes.")] = False,
    language: InLanguage = Language.zh,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Write here; .txt, .json, .csv, .xlsx or .html chooses the form."),
    ] = None,
    folder: BuildFolder = DEFAULT_BUILD,
) -> None:
    """Set two plans side by side: measures with stances and quotes, figures with the gap, programmes, citations.

    An .xlsx names its columns in the language of --lang; JSON and CSV, for scripts, have one set of names.

    \b
    Examples:
      kg compare 如东 德阳
      kg compare 海门    (where it has two plans)
      kg compare 如东 武清 --html compare.html
      kg compare 如东 德阳 -o compare.xlsx
      kg compare rudong-14th-five-year-education-plan 海门 -o compare.json
    """
    from kg.ask.question import LANGUAGES
    from kg.compare.plans import compare_plans
    from kg.graph.store import open_store

    form = form_of(output, (*TABLE, "html"), chosen="json" if as_json else None)
    comparison = compare_plans(open_store(folder / "store"), a, b, language=LANGUAGES[language])
    holds = f"{comparison.a.short} and {comparison.b.short}"
    if html is not None:
        from kg.compare.pages import comparison_page

        write_or_print(comparison_page(comparison), html, holds=holds)
        if output is None and not as_json:
            return
    write_or_print(_written(comparison, form, output, brief, language), output, form=form, holds=holds)


def _written(comparison: Comparison, form: Form, output: Path | None, brief: bool, language: Language) -> str | bytes:
    from kg.ask.formats import json_text
    from kg.compare import tables
    from kg.compare.comparison import to_text
    from kg.compare.data import to_data
    from kg.compare.pages import comparison_page

    match form:
        case "json":
            return json_text(to_data(comparison))
        case "csv":
            return tables.comparison_csv(comparison)
        case "xlsx":
            return tables.comparison_workbook(comparison, language)
        case "html":
            return comparison_page(comparison)
        case _:
            return to_text(comparison, width_of(output), quotes=not brief)


@app.command()
def diff(
    old: Annotated[Path, typer.Argument(help="The folder of the earlier build.", show_default=False)],
    new: Annotated[Path, typer.Argument(help="The folder of the later build.", show_default=False)],
    edition: Annotated[
        tuple[str, str] | None,
        typer.Option(metavar="OLD NEW", help="Two editions of one plan: one in each build (which may be the same)."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON for scripts.")] = False,
    rdf: Annotated[
        Path | None, typer.Option("--rdf", help="Write change records here: Turtle, or N-Triples (.nt).")
    ] = None,
    output: Output = None,
) -> None:
    """Tell what changed from one build to another: facts added, removed, changed.

    A fact keeps its identity: a plan's adoption of a measure whose stances changed, a target of the same indicator,
    year and status whose value changed, a programme that moved to another parent. A plan that is new is one change; a
    fact that stands in more or fewer places than before is none.

    `kg build` writes over the build of before, so keep a copy of it first: cp -r build build-before.

    \b
    Examples:
      kg diff build-before build
      kg diff build-2023 build --rdf changes.ttl
      kg diff build build --edition 如东 德阳
    """
    from kg.compare import changes, records
    from kg.compare.touched import touched_plans
    from kg.graph.store import open_store

    form = form_of(output, ("text", "json", "turtle"), chosen="json" if as_json else None)
    stores = open_store(old / "store"), open_store(new / "store")
    plans = None if edition else touched_plans((old, new), stores)
    found = changes.find_changes(*stores, plans=plans, edition=edition)
    holds = counted(len(found), "change") if found else changes.NOTHING
    for path in filter(None, (rdf, output if form == "turtle" else None)):
        records.write_records(path, found, old, new)
        tell_written(path, holds)
    if form != "turtle":
        write_or_print(changes.to_json(found) if form == "json" else changes.to_text(found), output, holds=holds)
    for folder in dict.fromkeys((old, new)):
        tell_of_another(folder)


@app.command()
def matrix(
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write here: .csv, .xlsx or .html; without, CSV is printed.")
    ] = None,
    transposed: Annotated[
        bool, typer.Option("--plans-down", help="A row for each plan, a column for each measure (CSV and XLSX).")
    ] = False,
    language: InLanguage = Language.zh,
    folder: BuildFolder = DEFAULT_BUILD,
) -> None:
    """Write plans by measures with the stance in each cell, and the quotes as comments (XLSX) or on hover (HTML).

    ✕ curb (code restrict), ◔ explore, ◑ establish, ◕ promote, ● achieved. An .xlsx names its first columns in the
    language of --lang; CSV, for scripts, has one set of names.

    \b
    Examples:
      kg matrix -o matrix.xlsx
      kg matrix -o matrix.html
      kg matrix --plans-down > matrix.csv
    """
    from kg.ask.errors import AskError
    from kg.compare import matrix as matrices

    form = form_of(output, ("csv", "xlsx", "html"), printed="csv")
    if transposed and form == "html":
        raise AskError("--plans-down is for .csv and .xlsx: a page has its measures down")
    table = matrices.load_matrix(folder, language=language.value)
    holds = f"{counted(len(table.plans), 'plan')}, {counted(len(table.rows), 'measure')}"
    if form == "html":
        write_or_print(matrices.matrix_page(table), output, holds=holds)
    else:
        write = matrices.matrix_workbook if form == "xlsx" else matrices.matrix_csv
        write_or_print(write(table, transposed=transposed), output, form=form, holds=holds)
