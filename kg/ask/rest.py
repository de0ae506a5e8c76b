"""What is said beside an answer: why it is empty, or how much there is beyond its rows, counted cheaply."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kg.ask.answer import Answer
from kg.ask.errors import shortened
from kg.ask.networks import MOST_ROWS
from kg.ask.parameters import plans_of_place, resolve_plans
from kg.ask.question import LANGUAGES, Bindings, Question
from kg.ask.questions import ask_bound, in_pages, load_things
from kg.ask.sparql import select
from kg.ask.text_table import count_rows
from kg.graph.rdf import iri
from kg.ontology import local_name

if TYPE_CHECKING:
    from pyoxigraph import Store

MOST = 10_000
"""Rows are counted up to here: it takes a fraction of the time of the question."""
COUNTED = {"plan": "份规划", "measure": "项措施"}
"""How Chinese counts what an answer is in the order of (`Question.pages`): its counting word first."""
CHOICE = re.compile(r"^  \{ SELECT .*?^    LIMIT \d+$", re.MULTILINE | re.DOTALL)
"""The sub-select that chooses: it stands first, and its limit ends it."""


def say_nothing(
    store: Store, question: Question, bindings: Bindings, given: Mapping[str, Sequence[str]], language: str
) -> str:
    """Why there is no row, and what to do, in `zh` or `en`: the options that were given, unless the question can be asked without
    any and has no row then either, and what it needs."""
    needed = {name: terms for name, terms in bindings.items() if name in question.required}
    helps = needed or ask_bound(store, question, needed, limit=1).rows
    options = " ".join(f"--{key} {value}" for key, values in given.items() for value in values if helps)
    if language == "zh":
        fits = f"没有合于 {options} 的内容：请去掉或改换选项" if options else "没有结果"
        return f"{fits}。这个问题有答案的前提：{question.needs_zh}"
    fits = f"nothing fits {options}: leave an option out, or ask for another; " if options else "nothing found: "
    return f"{fits}{question.name} needs {question.needs}"


def say_others(store: Store, given: Mapping[str, Sequence[str]], language: str) -> str:
    """In `zh` or `en`, which plans a place has beside the one whose id is its name: the file 弥勒 is one of two plans of 弥勒市.

    Empty where no plan was named so.
    """
    told = []
    for name in given.get("plan", ()):
        found = resolve_plans(store, name)
        others = [local_name(plan) for plan in plans_of_place(store, name) if iri(plan) not in found]
        if others and language == "zh":
            told.append(
                f"--plan {name} 按编号指一份规划；该地还有：{shortened(others, zh=True)}，要一并计入，请各加 --plan"
            )
        elif others:
            told.append(
                f"--plan {name} is one plan, by its id; its place has others: {shortened(others)}: name them too to count them in"
            )
    return "\n".join(told)


def is_cut(answer: Answer, limit: int) -> bool:
    """Whether there may be more than an answer has that was asked with a limit (0: none)."""
    return 0 < limit == len(answer.rows) or (answer.whole or 0) > len(answer.rows)


def tells_all(answer: Answer, rest: str, language: str) -> bool:
    """Whether an answer that is as long as was wanted has all rows after all, by what `say_rest` says of it."""
    return rest == _of(len(answer.rows), language)


def say_stopped(store: Store, question: Question, bindings: Bindings, answer: Answer, language: str) -> str:
    """How many rows a short answer has, out of how many, and what to do, in `zh` or `en`; empty where these are all."""
    rows, rest = count_rows(len(answer.rows), language), say_rest(store, question, bindings, answer, language)
    if tells_all(answer, rest, language):
        return ""
    all_can_be_had = question.sparql or (answer.whole or 0) <= MOST_ROWS
    if language == "zh":
        more = "--limit 0 列出全部" if all_can_be_had else f"这类问题至多列出 {MOST_ROWS} 行"
        return f"只列出 {rows}{rest}：{more}，用其他选项可缩小范围"
    more = "--limit 0 gives all" if all_can_be_had else f"it gives {MOST_ROWS} at most"
    return f"stopped at {rows}{rest}: {more}, other options narrow it"


def say_rest(store: Store, question: Question, bindings: Bindings, answer: Answer, language: str) -> str:
    """Out of how many the rows of a short answer are (`，共 301 行`, ` of 301`); empty where that cannot be told cheaply."""
    if answer.whole:
        return _of(answer.whole, language)
    if in_pages(question, bindings):
        return _of_pages(store, question, answer, language)
    return _of_rows(store, question, bindings, language)


def _of_pages(store: Store, question: Question, answer: Answer, language: str) -> str:
    """Up to which of all plans or measures the rows go, in the order that they are asked for: some have no row."""
    things = load_things(store, question, LANGUAGES[language])
    last = 1 + max(things.index(iri(str(row[f"{question.pages}Iri"]))) for row in answer.rows)
    if language == "zh":
        counted = COUNTED[question.pages]
        return f"，到 {len(things):,} {counted}中的第 {last:,} {counted[0]}为止"
    return f", up to {question.pages} {last:,} of {len(things):,}"


def _of_rows(store: Store, question: Question, bindings: Bindings, language: str) -> str:
    """Out of how many rows these are; empty where the question does not say how to count them."""
    chosen = CHOICE.search(question.bind(bindings, language=LANGUAGES[language], limit=MOST + 1))
    if chosen is None:
        return ""
    (row,) = select(store, f"SELECT (COUNT(*) AS ?rows) WHERE {{\n{chosen[0]}\n  }}\n}}").rows
    rows = int(row["rows"] or 0)
    return _of(min(rows, MOST), language, more=rows > MOST)


def _of(rows: int, language: str, *, more: bool = False) -> str:
    """Out of how many."""
    if language == "zh":
        return f"，共 {rows:,} 行{'以上' if more else ''}"
    return f" of {'more than ' if more else ''}{rows:,}"
