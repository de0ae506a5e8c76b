"""`kg cite`: the evidence behind a saved question's answer, ready for a paper."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.app import DEFAULT_BUILD, BuildFolder, app
from kg.cli.forms import counted, form_of, write_or_print
from kg.cli.options import InLanguage, Language
from kg.cli.parameters import Given, with_parameters


@app.command()
@with_parameters
def cite(
    given: Given,
    name: Annotated[str, typer.Argument(help="A saved question; `kg ask` lists them.", show_default=False)],
    language: InLanguage = Language.zh,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Write here: .xlsx, .csv or .md; without, Markdown is printed."),
    ] = None,
    folder: BuildFolder = DEFAULT_BUILD,
) -> None:
    """Write the evidence for a question's answer: plan, number, headings, quote, characters, source, SHA-256.

    The characters count in the raw text of the document (build/text/). Markdown gives numbered quotes to paste.
    It and .xlsx name columns in the language of --lang; CSV, for scripts, has one set of names.

    \b
    Examples:
      kg cite shared-measures --measure 县管校聘 -o evidence.md
      kg cite compare-target --indicator 普惠性幼儿园覆盖率 -o evidence.xlsx
    """
    from kg.ask.parameters import resolve_parameters
    from kg.ask.questions import find_question
    from kg.ask.rest import say_nothing
    from kg.compare import cite as packs
    from kg.graph.store import open_store

    form = form_of(output, ("markdown", "csv", "xlsx"), printed="markdown")
    question, store = find_question(name), open_store(folder / "store")
    bindings = resolve_parameters(store, question, given)
    pack = packs.cite(store, question, bindings, given, language)
    if not pack.evidence:
        typer.echo(say_nothing(store, question, bindings, given, language), err=True)
    plans = {evidence.passage.plan.iri for evidence in pack.evidence}
    holds = f"{counted(len(pack.evidence), 'quote')} from {counted(len(plans), 'plan')}"
    if form == "xlsx":
        write_or_print(packs.to_workbook(pack), output, holds=holds)
    else:
        write_or_print(packs.to_csv(pack) if form == "csv" else packs.to_markdown(pack), output, form=form, holds=holds)
