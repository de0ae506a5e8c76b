"""`kg query`: free SPARQL."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kg.cli.app import DEFAULT_BUILD, BuildFolder, app
from kg.cli.ask import AsCsv, AsJson, Limit, Output, chosen_form, most_rows, write_answer
from kg.cli.forms import TABLE, Form, counted, form_of, write_or_print
from kg.cli.options import Auth, RemoteUrl

if TYPE_CHECKING:
    from kg.ask.answer import Answer


@app.command()
def query(
    sparql: Annotated[str, typer.Argument(help="A query, a file with one, or - for standard input.")],
    limit: Limit = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    output: Output = None,
    folder: BuildFolder = DEFAULT_BUILD,
    endpoint: RemoteUrl = None,
    auth: Auth = None,
) -> None:
    """Ask the graph in SPARQL 1.1: SELECT, ASK, CONSTRUCT, DESCRIBE. Prefixes (ep:, epm:, plan: …) are built in.

    A query sees all documents at once, and a name that two documents state matches twice: say DISTINCT. Labels have a
    language: FILTER(LANGMATCHES(LANG(?label), "zh-Hans")); LANG(?label) = "zh-Hans" finds none, as stores write tags in lower case.
    CONSTRUCT and DESCRIBE print Turtle, or JSON-LD with --json (in files .ttl, .jsonld). Nothing outside the graph is
    asked or changed.

    \b
    Examples:
      kg query 'SELECT DISTINCT ?plan ?title { ?plan a ep:Plan ; dcterms:title ?title }'
      kg query 'ASK { ?plan ep:adopts epm:county-managed-school-hired }'
      kg query question.rq -o answer.csv
      kg ask shared-measures --sparql | kg query -
    """
    from kg.ask.answer import Answer
    from kg.ask.errors import WrongQuery
    from kg.ask.sparql import run_query
    from kg.remote.asked import open_asked

    form = form_of(output, (*TABLE, "turtle", "jsonld"), chosen=chosen_form(as_json, as_csv))
    words = _read_query(sparql)
    most = most_rows(limit, form)
    result = run_query(open_asked(folder, endpoint, auth=auth), words, limit=most and most + 1)
    if limit is not None and not isinstance(result, Answer):
        raise WrongQuery("--limit counts the rows of a SELECT: write LIMIT into the query")
    if not isinstance(result, Answer | bool):
        _write_triples(result, form, output, instead="leave --csv out" if as_csv else "write .ttl")
    elif form in ("turtle", "jsonld"):
        raise WrongQuery("SELECT and ASK give no triples: choose .json, .csv or .xlsx, or use CONSTRUCT")
    elif isinstance(result, Answer):
        _write_rows(result, form, output, words, most)
    else:
        write_or_print("true\n" if result else "false\n", output)


def _write_triples(triples: Sequence[Any], form: Form, output: Path | None, *, instead: str) -> None:
    """What CONSTRUCT or DESCRIBE gave. Raises WrongQuery, with what to do `instead`, where rows were asked for."""
    from kg.ask.errors import WrongQuery
    from kg.ask.formats import triples_to_text
    from kg.ask.text_table import NOTHING

    if form in ("csv", "xlsx"):
        raise WrongQuery(f"CONSTRUCT and DESCRIBE give triples, not rows for {form.upper()}: use SELECT, or {instead}")
    if not triples:
        typer.echo(NOTHING, err=True)
    write_or_print(triples_to_text(triples, as_json=form in ("json", "jsonld")), output)


def _write_rows(answer: Answer, form: Form, output: Path | None, sparql: str, limit: int) -> None:
    """The rows of free SPARQL, `limit` of them (0: all) where there are more."""
    from kg.ask.text_table import NOTHING

    shown = replace(answer, rows=answer.rows[: limit or None])
    if not shown.rows:
        typer.echo(NOTHING, err=True)
    write_answer(shown, form, output, columns=answer.columns, asked=[["sparql", sparql]])
    if len(shown.rows) < len(answer.rows):
        typer.echo(f"stopped at {counted(limit, 'row')}: --limit 0 gives all", err=True)


def _read_query(sparql: str) -> str:
    if sparql == "-":
        return sys.stdin.read()
    if "{" in sparql or "\n" in sparql:
        return sparql
    path = Path(sparql)
    if path.suffix in (".rq", ".sparql") or path.is_file():
        from kg.ask.errors import WrongQuery

        try:
            return path.read_text("utf-8-sig")
        except UnicodeDecodeError:
            raise WrongQuery(f"{sparql}: is not UTF-8 text: save the query as UTF-8") from None
    return sparql
