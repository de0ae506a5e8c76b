"""`kg cite`: the evidence behind a saved question's answer, ready for a paper."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.app import DEFAULT_BUILD, BuildFolder, app
from kg.cli.forms import InLanguage, Language, Several, counted, form_of, given_of, write_or_print


@app.command()
def cite(
    name: Annotated[str, typer.Argument(help="A saved question; `kg ask` lists them.", show_default=False)],
    plan: Annotated[Several, typer.Option(metavar="PLAN", help="As for kg ask, like all options below.")] = None,
    measure: Annotated[Several, typer.Option(metavar="MEASURE")] = None,
    indicator: Annotated[Several, typer.Option(metavar="INDICATOR")] = None,
    thing: Annotated[Several, typer.Option(metavar="THING")] = None,
    body: Annotated[Several, typer.Option(metavar="BODY")] = None,
    document: Annotated[Several, typer.Option(metavar="DOCUMENT")] = None,
    stance: Annotated[Several, typer.Option(metavar="STANCE")] = None,
    status: Annotated[Several, typer.Option(metavar="STATUS")] = None,
    instrument: Annotated[Several, typer.Option("--type", metavar="TYPE")] = None,
    unit: Annotated[Several, typer.Option(metavar="UNIT")] = None,
    value: Annotated[Several, typer.Option(metavar="VALUE")] = None,
    year: Annotated[Several, typer.Option(metavar="YEAR")] = None,
    language: InLanguage = Language.zh,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Write here: .xlsx, .csv or .md; without, Markdown is printed."),
    ] = None,
    folder: BuildFolder = DEFAULT_BUILD,
) -> None:
    """Write the evidence for a question's answer: plan, number, headings, quote, characters, source, SHA-256.

    The characters count in the raw text of the document (build/text/). Markdown gives numbered quotes to paste.

    \b
    Examples:
      kg cite shared-measures --measure 县管校聘 -o evidence.md
      kg cite compare-target --indicator 普惠性幼儿园覆盖率 -o evidence.xlsx
    """
    from kg.ask.parameters import resolve_parameters
    from kg.ask.question import LANGUAGES
    from kg.ask.questions import find_question
    from kg.compare import cite as packs
    from kg.graph.store import open_store

    options = {
        "plan": plan, "measure": measure, "indicator": indicator, "thing": thing, "body": body, "document": document,
        "stance": stance, "status": status, "type": instrument, "unit": unit, "value": value, "year": year,
    }  # fmt: skip
    given = given_of(options)
    form = form_of(output, ("markdown", "csv", "xlsx"), printed="markdown")
    question, store = find_question(name), open_store(folder / "store")
    pack = packs.cite(store, question, resolve_parameters(store, question, given), given, LANGUAGES[language])
    plans = {evidence.passage.plan.iri for evidence in pack.evidence}
    holds = f"{counted(len(pack.evidence), 'quote')} from {counted(len(plans), 'plan')}"
    if form == "xlsx":
        write_or_print(packs.to_workbook(pack), output, holds=holds)
    else:
        write_or_print(packs.to_csv(pack) if form == "csv" else packs.to_markdown(pack), output, form=form, holds=holds)
