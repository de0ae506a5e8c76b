"""All saved questions by name, and how one is asked."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kg.ask.answer import Answer
from kg.ask.errors import UnknownName, did_you_mean
from kg.ask.networks import NETWORK_QUESTIONS, ask_network
from kg.ask.parameters import Given, resolve_parameters
from kg.ask.question import Bindings, Question, parse_question
from kg.ask.sparql import select
from kg.ontology import ontology_path

if TYPE_CHECKING:
    from pyoxigraph import Store


@cache
def load_questions() -> dict[str, Question]:
    """All questions by name: those in `ontology/queries/`, and those that `kg.ask.networks` answers."""
    files = sorted(ontology_path("queries").glob("*.rq"))
    saved = [parse_question(path.stem, path.read_text("utf-8")) for path in files]
    return {question.name: question for question in sorted([*saved, *NETWORK_QUESTIONS], key=lambda q: q.name)}


def find_question(name: str) -> Question:
    """The question of a name. Raises UnknownName with those that look like it."""
    questions = load_questions()
    if name in questions:
        return questions[name]
    guess = did_you_mean(name.strip().lower().replace("_", "-"), questions)
    raise UnknownName(f"no question {name!r}{guess or ': `kg ask` lists all'}")


def ask(store: Store, question: Question, given: Given | None = None, *, language: str = "zh-Hans") -> Answer:
    """Ask a saved question. `given` holds for each parameter what a person would type.

    Raises AskError where a parameter is unknown, missing or names nothing.
    """
    return ask_bound(store, question, resolve_parameters(store, question, given or {}), language=language)


def ask_bound(store: Store, question: Question, bindings: Bindings, *, language: str = "zh-Hans") -> Answer:
    """Ask a question whose parameters are SPARQL terms already."""
    if question.sparql:
        return select(store, question.bind(bindings, language=language))
    return ask_network(store, question, bindings, language=language)
