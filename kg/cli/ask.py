"""`kg ask`: saved questions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.app import DEFAULT_BUILD, BuildFolder, app
from kg.cli.forms import MOST_ROWS, TABLE, Form, counted, form_of, width_of, write_or_print
from kg.cli.options import Auth, InLanguage, Language, RemoteUrl
from kg.cli.parameters import Given, with_parameters

if TYPE_CHECKING:
    from kg.ask.answer import Answer
    from kg.ask.question import Bindings, Question


AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, with every column.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Print CSV, with every column.")]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", help="Write here; .txt, .json, .csv or .xlsx chooses the form.")
]
Limit = Annotated[
    int | None,
    typer.Option(min=0, metavar="ROWS", help=f"At most so many rows, 0: all. A table has {MOST_ROWS}, else all."),
]


@app.command()
@with_parameters
def ask(
    given: Given,
    name: Annotated[str | None, typer.Argument(help="Its name; without, all are listed.", show_default=False)] = None,
    language: InLanguage = Language.zh,
    limit: Limit = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    output: Output = None,
    show_sparql: Annotated[bool, typer.Option("--sparql", help="Print the query instead of asking it.")] = False,
    folder: BuildFolder = DEFAULT_BUILD,
    endpoint: RemoteUrl = None,
    auth: Auth = None,
) -> None:
    """Ask a saved question. `kg ask` alone lists them, in Chinese and English, with the options each takes.

    Every row that states a fact gives the plan and the sentence (quote) that proves it; --json and --csv
    add the section, IRIs and the passage with its characters.

    Tables and .xlsx name their columns in the language of --lang; JSON and CSV, for scripts, name them by the
    variables of the query in both.

    \b
    Examples:
      kg ask shared-measures
      kg ask shared-measures --measure 县管校聘
      kg ask targets-of-plan --plan 如东 -o rudong.xlsx
      kg ask compare-target --indicator 普惠性幼儿园覆盖率 --json
      kg ask evidence --thing 如东高中
      kg ask targets-above --value 95 --unit % --sparql
      kg ask shared-measures --endpoint http://127.0.0.1:7878
    """
    if name is None:
        _list_questions(as_json, output)
        return
    from kg.ask.formats import asked_of
    from kg.ask.parameters import resolve_parameters
    from kg.ask.question import LANGUAGES
    from kg.ask.questions import ask_bound, find_question
    from kg.ask.rest import is_cut, say_nothing, say_others, say_stopped
    from kg.remote.asked import open_asked

    question = find_question(name)
    form = form_of(output, ("text", "sparql") if show_sparql else TABLE, chosen=chosen_form(as_json, as_csv))
    store = open_asked(folder, endpoint, auth=auth)
    bindings = resolve_parameters(store, question, given)
    if show_sparql:
        write_or_print(_query(question, bindings, LANGUAGES[language]), output)
        return
    limit = most_rows(limit, form)
    answer = ask_bound(store, question, bindings, language=LANGUAGES[language], limit=limit)
    _tell("" if answer.rows else say_nothing(store, question, bindings, given, language))
    asked = asked_of(question, given, language)
    write_answer(answer, form, output, columns=question.table, asked=asked, language=language)
    stopped = say_stopped(store, question, bindings, answer, language) if is_cut(answer, limit) else ""
    _tell(stopped, say_others(store, given, language))


def _tell(*lines: str) -> None:
    """Say on standard error those that are not empty."""
    for line in filter(None, lines):
        typer.echo(line, err=True)


def _query(question: Question, bindings: Bindings, language: str) -> str:
    """The query of a question with what was given. Raises AskError where it has none."""
    from kg.ask.errors import AskError
    from kg.ask.question import with_prefixes

    if not question.sparql:
        raise AskError(f"{question.name} is computed by networkx, not by a query: see kg/ask/networks.py")
    return with_prefixes(question.bind(bindings, language=language))


def most_rows(limit: int | None, form: Form) -> int:
    """How many rows at most, 0: all."""
    return limit if limit is not None else MOST_ROWS if form == "text" else 0


def chosen_form(as_json: bool, as_csv: bool) -> Form | None:
    """The form that an option names, None where none does. Raises AskError where both do."""
    from kg.ask.errors import AskError

    if as_json and as_csv:
        raise AskError("--json and --csv exclude each other: choose one")
    return "json" if as_json else "csv" if as_csv else None


def write_answer(
    answer: Answer,
    form: Form,
    output: Path | None,
    *,
    columns: Sequence[str],
    asked: list[list[str]],
    language: Language | None = None,
) -> None:
    """Print an answer, or write it: a table shows `columns`, a workbook says what was `asked`; both name their columns in the
    language, where there is one."""
    from kg.ask.formats import to_csv, to_json, to_workbook
    from kg.ask.text_table import to_text

    holds = counted(len(answer.rows), "row")
    if form == "text":
        if answer.rows or output:
            write_or_print(to_text(answer, width_of(output), columns=columns, language=language), output, holds=holds)
    elif form == "xlsx":
        write_or_print(to_workbook(answer, asked, language=language), output, holds=holds)
    else:
        write_or_print(to_json(answer) if form == "json" else to_csv(answer), output, form=form, holds=holds)


def _list_questions(as_json: bool, output: Path | None) -> None:
    from kg.ask.questions import load_questions

    questions = load_questions().values()
    if form_of(output, ("text", "json"), chosen="json" if as_json else None) == "json":
        from dataclasses import asdict

        from kg.ask.formats import json_text

        listed = [
            {k: v for k, v in asdict(q).items() if k not in ("sparql", "two", "table", "pages")} for q in questions
        ]
        write_or_print(json_text(listed), output)
        return
    lines = []
    for q in questions:
        options = " ".join(f"--{p}" if p in q.required else f"[--{p}]" for p in q.parameters)
        lines += [f"{q.name}  {options}".rstrip(), f"    {q.zh}", f"    {q.en}"]
    lines.append("\nAsk one with  kg ask NAME [options]   for example:  kg ask shared-measures --measure 县管校聘")
    write_or_print("\n".join(lines) + "\n", output)
