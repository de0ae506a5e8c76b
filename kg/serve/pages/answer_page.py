"""A saved question as a page: a form for its parameters, the answer as a table, each fact linked to its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from kg.ask.answer import Answer, Row
from kg.ask.errors import AskError
from kg.ask.formats import find_common, readable, shown_columns
from kg.ask.parameters import resolve_parameters
from kg.ask.question import LANGUAGES, Question
from kg.ask.questions import ask_bound, find_question
from kg.ask.rest import say_rest
from kg.serve.pages.choices import load_fields
from kg.serve.pages.links import way_to
from kg.serve.pages.render import render_template

if TYPE_CHECKING:
    from pyoxigraph import Store, Triple

ROWS = 200
"""Rows of a page where the reader asks for no other number; files have all."""
THING_OF = {
    "quote": "passageIri",
    "baselineQuote": "baselinePassageIri",
    "reportedQuote": "reportedPassageIri",
    "assignment": "assignmentPassageIri",
}
"""The column that holds the thing of another one, where that is not called `<column>Iri`."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One value of a table: its column, text, address (None: it is no thing of the graph), and what it is."""

    column: str
    text: str
    href: str | None
    quote: bool
    number: bool


def answer_page(store: Store, task: Mapping[str, Any]) -> tuple[int, str]:
    """Status and HTML. `task` has the `name` of the question, the `given` parameters, `language`, `limit`, and the
    `site`, a folder of pages to which the answer links, or None. A form that lacks something is shown without answer.
    """
    question, language, given = find_question(task["name"]), task["language"], task["given"]
    limit = task["limit"] or ROWS
    answer, rest, wrong = _ask(store, question, given, language, limit)
    page = render_template(
        "ask.html", language, site=task["site"], question=question, wrong=wrong, limit=limit, rest=rest,
        rows=None if answer is None else len(answer.rows),
        fields=load_fields(store, question, given, language=LANGUAGES[language]),
        **_table(answer, question, task["site"], limit),
        asked=urlencode([(name, value) for name, values in given.items() for value in values if value]),
    )  # fmt: skip
    return 400 if wrong else 200, page


def _ask(
    store: Store, question: Question, given: Mapping[str, list[str]], language: str, limit: int
) -> tuple[Answer | None, str, str]:
    """The answer, with a row more than the limit where there is one, and out of how many its rows are where these are not all; or
    what is wrong with what was given; none of these where a required parameter is not given yet."""
    if any(not any(given.get(name, ())) for name in question.required):
        return None, "", ""
    try:
        bindings = resolve_parameters(store, question, given)
    except AskError as error:
        return None, "", error.zh if language == "zh" else error.en
    answer = ask_bound(store, question, bindings, language=LANGUAGES[language], limit=limit + 1)
    if len(answer.rows) <= limit and (answer.whole or 0) <= len(answer.rows):
        return answer, "", ""
    shown = replace(answer, rows=answer.rows[:limit])
    return answer, say_rest(store, question, bindings, shown, language), ""


def _columns(answer: Answer, question: Question) -> list[str]:
    """What the table shows: as on a terminal, and the section of each quote."""
    shown = dict.fromkeys([*question.table, "section"]) if question.table else ()
    return shown_columns(answer, [column for column in shown if column in answer.columns])


def _table(answer: Answer | None, question: Question, site: str | None, limit: int) -> dict[str, Any]:
    """The `columns` and `lines` of the table, and what is the same in all lines: it stands `once`, above."""
    if answer is None or not answer.rows:
        return {"columns": [], "lines": [], "once": []}
    rows, ways, every = answer.rows[:limit], dict[str, str](), _columns(answer, question)
    same = [c for c in find_common(rows, every) if c not in THING_OF]
    columns = [c for c in every if c not in same]
    lines = [[_cell(row, column, site, ways) for column in columns] for row in rows]
    return {"columns": columns, "lines": lines, "once": [_cell(rows[0], column, site, ways) for column in same]}


def _cell(row: Row, column: str, site: str | None, ways: dict[str, str]) -> Cell:
    thing, value = row.get(THING_OF.get(column, f"{column}Iri")), row[column]
    if isinstance(thing, str) and thing not in ways:
        ways[thing] = way_to(thing, site)
    href = ways[thing] if isinstance(thing, str) else None
    return Cell(column, readable(value), href, column in THING_OF, isinstance(value, int | float))


def find_stated(store: Store, answer: Answer) -> Iterator[Triple]:
    """What the graph says of the things in an answer: their texts and numbers, and what joins them to each other."""
    from pyoxigraph import Literal, NamedNode, Triple

    things = {str(row[c]) for c in answer.columns if c.endswith("Iri") for row in answer.rows if row[c] is not None}
    for thing in sorted(things):
        for quad in store.quads_for_pattern(NamedNode(thing), None, None, None):
            if isinstance(quad.object, Literal) or getattr(quad.object, "value", "") in things:
                yield Triple(quad.subject, quad.predicate, quad.object)
