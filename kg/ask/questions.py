"""All saved questions by name, and how one is asked."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from kg.ask.answer import Answer, Row
from kg.ask.english import in_english
from kg.ask.errors import UnknownName, find_close
from kg.ask.networks import NETWORKS, ask_network
from kg.ask.parameters import Given, resolve_parameters
from kg.ask.question import LANGUAGES, Bindings, Question, parse_question
from kg.ask.sparql import select
from kg.ontology import ontology_path

if TYPE_CHECKING:
    from pyoxigraph import Store

PAGES = {
    "plan": "SELECT DISTINCT ?thing { ?thing a ep:Plan } ORDER BY STR(?thing)",
    "measure": """SELECT DISTINCT ?thing ?label { ?thing a ep:Measure ; skos:prefLabel ?label .
      FILTER(LANGMATCHES(LANG(?label), "zh-Hans")) FILTER EXISTS { ?plan ep:adopts ?thing } } ORDER BY ?label""",
}
"""What an answer may be in the order of, and the things in that order."""
MANY = 1_000_000
"""So many rows are looked for where all are wanted: with a number Oxigraph looks up the few that there are, without one, or with ten
times this, it reads all passages of the store for some questions (target-outcomes: 1.9 s for no row at all of 63 plans, with it 0.15)."""
NOTHING = "<urn:none>"
FIRST_PAGE = {"plan": 3, "measure": 1}
NARROWING = {"plan", "measure", "indicator", "document", "body"}
"""Parameters that leave so little that all plans may be asked at once."""


@cache
def load_questions() -> dict[str, Question]:
    """All questions by name: those in `ontology/queries/`, and those that `kg.ask.networks` answers."""
    files = sorted(ontology_path("queries").glob("*.rq"))
    saved = [parse_question(path.stem, path.read_text("utf-8")) for path in files]
    every = [*saved, *(question for question, _ in NETWORKS)]
    return {question.name: question for question in sorted(every, key=lambda q: q.name)}


def find_question(name: str) -> Question:
    """The question of a name. Raises UnknownName with those that look like it."""
    questions = load_questions()
    if name in questions:
        return questions[name]
    close = ", ".join(find_close(name.strip().lower().replace("_", "-"), questions))
    guess, meant = (f" did you mean {close}?", f"是不是要找：{close}？") if close else ("", "")
    about = "" if close or name.isascii() else f", `kg ask evidence --thing {name}` what is said of it"
    raise UnknownName(
        f"no question {name!r}:{guess} `kg ask` lists all{about}",
        f"没有名为“{name}”的问题。{meant}`kg ask` 列出全部",
    )


def ask(
    store: Store, question: Question, given: Given | None = None, *, language: str = "zh-Hans", limit: int = 0
) -> Answer:
    """Ask a saved question. `given` holds for each parameter what a person would type; `limit` 0 gives all rows.

    Raises AskError where a parameter is unknown, missing or names nothing.
    """
    bindings = resolve_parameters(store, question, given or {})
    return ask_bound(store, question, bindings, language=language, limit=limit)


def ask_bound(
    store: Store, question: Question, bindings: Bindings, *, language: str = "zh-Hans", limit: int = 0
) -> Answer:
    """Ask a question whose parameters are SPARQL terms already."""
    answer = _answer(store, question, bindings, language, limit)
    return in_english(answer) if language == LANGUAGES["en"] else answer


def _answer(store: Store, question: Question, bindings: Bindings, language: str, limit: int) -> Answer:
    if not question.sparql:
        found = ask_network(store, question, bindings, language)
        return Answer(found.columns, found.rows[: limit or None], found.whole)
    if limit and in_pages(question, bindings):
        return _ask_by_pages(store, question, bindings, language, limit)
    most = limit or _many(store)
    answer = select(store, question.bind(bindings, language=language, limit=most))
    if most > limit and len(answer.rows) >= most // 2:
        answer = select(store, question.bind(bindings, language=language))
    return Answer(answer.columns, answer.rows[: limit or None], None if question.stops else len(answer.rows))


def _many(store: Store) -> int:
    """The number to say to a store where all rows are wanted: none to one elsewhere (`kg.remote`), which may be of another make;
    Virtuoso sorts no more than 10,000 rows for a query that names a number."""
    from pyoxigraph import Store as Embedded

    return MANY if isinstance(store, Embedded) else 0


def in_pages(question: Question, bindings: Bindings) -> bool:
    """Whether a short answer is asked for a few plans or measures at a time."""
    return bool(question.pages) and not NARROWING & bindings.keys()


def load_things(store: Store, question: Question, language: str = "zh-Hans") -> list[str]:
    """The plans or measures that the answer is in the order of."""
    ordered = replace(question, sparql=PAGES[question.pages]).bind({}, language=language)
    return [f"<{row['thing']}>" for row in select(store, ordered).rows]


def _ask_by_pages(store: Store, question: Question, bindings: Bindings, language: str, limit: int) -> Answer:
    """The first rows of an answer that is in the order of plans (or measures): asked of a few at a time, until they do."""
    things = load_things(store, question, language)
    rows: list[Row] = []
    columns: tuple[str, ...] = ()
    start, size = 0, FIRST_PAGE[question.pages]
    while len(rows) < limit and (start < len(things) or not columns):
        chosen = {**bindings, question.pages: things[start : start + size] or [NOTHING]}
        answer = select(store, question.bind(chosen, language=language, limit=_many(store)))
        rows, columns, start = [*rows, *answer.rows], answer.columns, start + size
        size = min(4 * size, 1 + (limit - len(rows)) * start // max(1, len(rows)))
    return Answer(columns, tuple(rows[:limit]))
