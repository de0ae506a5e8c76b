"""Saved questions over HTTP: from the parameters of a URL to the task of a worker, and what `/ask` lists."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kg.ask.errors import did_you_mean
from kg.ask.parameter_help import HELP
from kg.ask.question import LANGUAGES, TOPICS, Question
from kg.ask.questions import load_questions
from kg.gather import gather
from kg.serve.errors import Refused
from kg.serve.formats import ANSWERS, choose

OPTIONS = {
    "form": "json, csv, xlsx, ttl or html; without it the Accept header says",
    "lang": "zh or en: the language of labels from the vocabularies",
    "limit": "at most so many rows; 0, and nothing said, is all",
}
"""What every question takes beside its parameters."""


def list_questions() -> list[dict[str, Any]]:
    """All questions with help in Chinese and English and the parameters they take."""
    return [
        {"name": q.name, "zh": q.zh, "en": q.en, "topic": q.topic, "parameters": q.parameters, "required": q.required,
         "path": f"/ask/{q.name}"}
        for q in load_questions().values()
    ]  # fmt: skip


def list_by_topic() -> list[tuple[str, list[dict[str, Any]]]]:
    """All questions below what they are about."""
    return [(topic, [listed for listed in list_questions() if listed["topic"] == topic]) for topic in TOPICS]


def list_in_sparql() -> list[dict[str, Any]]:
    """Those that are a query, and not computed from a network."""
    return [listed for listed in list_questions() if load_questions()[listed["name"]].sparql]


def find_served(name: str) -> Question:
    """The question of a path. Raises Refused (404) with those that look like it."""
    questions = load_questions()
    if name not in questions:
        guess = did_you_mean(name.strip().lower().replace("_", "-"), questions)
        zh = f"没有名为“{name}”的固定问题。"
        raise Refused(404, f"no question {name!r}{guess or ':'} /ask lists all", zh=zh)
    return questions[name]


def form_of(parameters: Iterable[tuple[str, str]], accepted: str) -> str:
    """The form of an answer, a key of `ANSWERS`. Raises Refused: 400 for an unknown one, 406 where none is accepted."""
    said = [value for name, value in parameters if name == "form"]
    if said:
        return _one_of({"form": said}, "form", ANSWERS, "")
    chosen = choose(accepted, {media_type: form for form, media_type in ANSWERS.items()})
    if chosen is None:
        raise Refused(406, f"answers are {', '.join(ANSWERS.values())}: accept one of them, or say form=csv")
    return next(form for form, media_type in ANSWERS.items() if media_type == chosen)


def task_of(question: Question, parameters: Iterable[tuple[str, str]], form: str) -> dict[str, Any]:
    """The task that asks a question; the same task for the same question, whatever the order of its parameters.

    Raises Refused (400) for parameters it does not take or lacks; a page asks for what it lacks.
    """
    given = gather(parameters)
    takes = ", ".join((*question.parameters, *OPTIONS))
    for name in given:
        if name not in question.parameters and name not in OPTIONS:
            guess = did_you_mean(name, (*question.parameters, *OPTIONS))
            zh = f"这个问题没有“{name}”这一参数；可用的参数：{takes}。"
            raise Refused(400, f"{question.name} has no use for {name!r}{guess or f': it takes {takes}'}", zh=zh)
    missing = [name for name in question.required if not any(given.get(name, ()))]
    if missing and form != "html":
        raise Refused(400, f"{question.name} needs {', '.join(missing)}: {HELP[missing[0]]}")
    return {
        "do": "ask", "name": question.name, "form": form, "language": _one_of(given, "lang", LANGUAGES, "zh"), "limit": _limit(given),
        "given": {name: sorted(set(given[name])) for name in question.parameters if name in given},
    }  # fmt: skip


def _one_of(given: dict[str, list[str]], name: str, known: Iterable[str], otherwise: str) -> str:
    value = given.get(name, [otherwise])[-1]
    if value not in known:
        listed = ", ".join(known)
        raise Refused(400, f"{name}={value}: it is one of {listed}", zh=f"{name}={value}：应为 {listed} 之一。")
    return value


def _limit(given: dict[str, list[str]]) -> int:
    value = given.get("limit", ["0"])[-1] or "0"
    if not (value.isascii() and value.isdecimal() and len(value) < 10):
        zh = f"limit={value}：不是行数；请写作 100。"
        raise Refused(400, f"limit={value}: not a number of rows; write it like 100", zh=zh)
    return int(value)
