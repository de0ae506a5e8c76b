"""The part of the server that is no SPARQL, as OpenAPI 3.1: saved questions and things."""

from __future__ import annotations

from typing import Any

from kg import __version__
from kg.ask.parameter_help import HELP
from kg.ask.question import LANGUAGES, Question
from kg.ask.questions import load_questions
from kg.serve.formats import ANSWERS
from kg.serve.questions import OPTIONS

LINE = {"text/plain": {"schema": {"type": "string"}}}
REFUSALS = {
    "400": {"description": "A parameter is unknown, missing or names nothing: one line says which.", "content": LINE},
    "503": {"description": "Too many queries at once: try again after the seconds of Retry-After.", "content": LINE},
    "504": {"description": "The query took longer than it may and was stopped.", "content": LINE},
}
ROWS: dict[str, Any] = {"type": "array", "items": {"type": "object", "additionalProperties": True}}
OPTION_SCHEMAS: dict[str, Any] = {
    "form": {"type": "string", "enum": list(ANSWERS)},
    "lang": {"type": "string", "enum": list(LANGUAGES), "default": "zh"},
    "limit": {"type": "integer", "minimum": 0, "default": 0},
}


def describe_api() -> dict[str, Any]:
    """The whole document."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "kg",
            "version": __version__,
            "description": "Saved questions to the graph of education plans. SPARQL itself is at /sparql.",
        },
        "paths": {
            "/ask": {"get": _operation("list", "All saved questions.", {"application/json": {"schema": ROWS}}, [])},
            **{f"/ask/{question.name}": {"get": _question(question)} for question in load_questions().values()},
            "/entity": {"get": _entity()},
        },
    }


def _question(question: Question) -> dict[str, Any]:
    several = {"type": "array", "items": {"type": "string"}}
    parameters = [
        _parameter(name, HELP[name], several, required=name in question.required) for name in question.parameters
    ]
    parameters += [_parameter(name, text, OPTION_SCHEMAS[name]) for name, text in OPTIONS.items()]
    text = {"schema": {"type": "string"}}
    content = {**dict.fromkeys(ANSWERS.values(), text), "application/json": {"schema": ROWS}}
    return _operation(question.name, f"{question.en}\n\n{question.zh}", content, parameters)


def _entity() -> dict[str, Any]:
    parameters = [
        _parameter(
            "iri",
            "The IRI of a thing, a prefixed name (epm:county-managed-school-hired), or its own name (县管校聘).",
            {"type": "string"},
            required=True,
        ),
        _parameter("lang", OPTIONS["lang"], OPTION_SCHEMAS["lang"]),
    ]
    content = {kind: {"schema": {"type": "string"}} for kind in ("text/html", "text/turtle", "application/ld+json")}
    found = _operation("entity", "A thing: what is said of it, and the sentences that prove it.", content, parameters)
    missing = {"description": "The graph says nothing of it.", "content": LINE}
    return {**found, "responses": {**found["responses"], "404": missing}}


def _parameter(name: str, text: str, schema: dict[str, Any], *, required: bool = False) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": required, "description": text, "schema": schema}


def _operation(name: str, text: str, content: dict[str, Any], parameters: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "operationId": name,
        "summary": text.partition("\n")[0],
        "description": text,
        "parameters": parameters,
        "responses": {"200": {"description": "The answer.", "content": content}, **REFUSALS},
    }
