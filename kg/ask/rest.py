"""How much there is beyond the rows of a short answer: counted cheaply, and said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.ask.answer import Answer
from kg.ask.question import Bindings, Question
from kg.ask.questions import in_pages, load_things
from kg.ask.sparql import select

if TYPE_CHECKING:
    from pyoxigraph import Store

MOST = 10_000
"""Rows are counted up to here: it takes a fraction of the time of the question."""
CHOICE = re.compile(r"^  \{ SELECT .*?^    LIMIT \d+$", re.MULTILINE | re.DOTALL)
"""The sub-select that chooses: it stands first, and its limit ends it."""


def say_rest(store: Store, question: Question, bindings: Bindings, answer: Answer, *, language: str = "zh-Hans") -> str:
    """Of how many rows, plans or measures the answer shows the first; empty where that cannot be told cheaply."""
    if question.sparql and in_pages(question, bindings):
        shown = {row[f"{question.pages}Iri"] for row in answer.rows}
        return f", from the first {len(shown):,} of {len(load_things(store, question, language)):,} {question.pages}s"
    chosen = CHOICE.search(question.bind(bindings, language=language, limit=MOST + 1))
    if chosen is None:
        return ""
    (row,) = select(store, f"SELECT (COUNT(*) AS ?rows) WHERE {{\n{chosen[0]}\n  }}\n}}").rows
    rows = int(row["rows"] or 0)
    return f" of more than {MOST:,}" if rows > MOST else f" of {rows:,}"
