"""What a worker does for a request: a query, a saved question, a thing. Each gives a reply of HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from kg.ask.errors import AskError, UnknownName
from kg.ask.formats import asked_of, to_csv, to_json, to_workbook, triples_to_text
from kg.ask.question import LANGUAGES
from kg.ask.sparql import Graphs, evaluate
from kg.serve.formats import ANSWERS, rows_format, triples_format, with_charset

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer
    from pyoxigraph import Store, Triple

    from kg.ask.answer import Answer

NOT_ACCEPTABLE = (
    "none of the media types in Accept fits this form of query: SELECT and ASK give JSON, XML, CSV, TSV; "
    "CONSTRUCT and DESCRIBE give Turtle, N-Triples, RDF/XML, JSON-LD"
)
TOO_LARGE = "the answer is larger than this server gives: add LIMIT, or ask for less"
TOO_LARGE_ZH = "答案超过本服务器的上限：请加 LIMIT，或缩小范围。"


@dataclass(frozen=True, slots=True)
class Reply:
    """Status, media type and body of a response; a refusal has its line in Chinese too, for a page; of an answer that was cut
    `rows` says what it has (`2 of 532`), which a list in JSON has no place for."""

    status: int
    type: str
    body: bytes
    zh: str = ""
    rows: str = ""


class TooLarge(Exception):
    """An answer outgrew its limit and was stopped."""


class Bounded(BytesIO):
    """A file in memory that holds no more than `most` bytes; what writes beyond is stopped by TooLarge."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most

    def write(self, data: Buffer) -> int:
        if self.tell() + memoryview(data).nbytes > self.most:
            raise TooLarge
        return super().write(data)


def perform(store: Store, task: dict[str, Any], *, most: int) -> Reply:
    """Do a task; what is wrong with it, and what goes wrong, is a reply too, for one fault must not end the worker."""
    try:
        return TASKS[task["do"]](store, task, most)
    except UnknownName as error:
        return refusal(404 if task["do"] in ("entity", "example") else 400, str(error), error.zh)
    except AskError as error:
        return refusal(400, error.en, error.zh)
    except TooLarge:
        return refusal(422, TOO_LARGE, TOO_LARGE_ZH)
    except (OSError, RuntimeError, ValueError) as error:
        return refusal(500, f"the store cannot answer this: {error}")


def refusal(status: int, line: str, zh: str = "") -> Reply:
    """A reply of one line."""
    return Reply(status, "text/plain; charset=utf-8", " ".join(line.split()).encode() + b"\n", zh)


def answer_query(store: Store, task: dict[str, Any], most: int) -> Reply:
    """`query`, `default` and `named` graphs, the media types for `rows` and `triples` (None: not wanted)."""
    from pyoxigraph import QueryTriples

    result = evaluate(store, task["query"], Graphs(tuple(task["default"]), tuple(task["named"])))
    media_type = task["triples" if isinstance(result, QueryTriples) else "rows"]
    if media_type is None:
        return refusal(406, NOT_ACCEPTABLE)
    out = Bounded(most)
    if isinstance(result, QueryTriples):
        _write_triples(result, out, media_type)
    else:
        result.serialize(out, format=rows_format(media_type))
    return Reply(200, with_charset(media_type), out.getvalue())


def _write_triples(found: Iterable[Triple], out: Bounded, media_type: str) -> None:
    """Each triple once; Turtle with the prefixes that occur, in a fixed order."""
    from pyoxigraph import RdfFormat, serialize

    triples = list(_find_different(found, out.most))
    if triples_format(media_type) == RdfFormat.TURTLE:
        out.write(triples_to_text(triples).encode())
    else:
        serialize(triples, out, format=triples_format(media_type))


def _find_different(found: Iterable[Triple], most: int) -> Iterator[Triple]:
    """Each triple once, counting as many bytes as N-Triples has for it."""
    seen: set[Triple] = set()
    size = 0
    for triple in found:
        if triple not in seen:
            seen.add(triple)
            size += len(str(triple))
            if size > most:
                raise TooLarge
            yield triple


def answer_question(store: Store, task: dict[str, Any], most: int) -> Reply:
    """`name`, `given` parameters, `language`, `limit`, and `form`: one of `ANSWERS`, or html for a page with links into `site`."""
    from kg.ask.parameters import resolve_parameters
    from kg.ask.questions import ask_bound, find_question
    from kg.ask.rest import is_cut, say_rest, tells_all
    from kg.serve.pages import answer_page

    out = Bounded(most)
    if task["form"] == "html":
        status, page = answer_page(store, task)
        out.write(page.encode())
        return Reply(status, "text/html; charset=utf-8", out.getvalue())
    question, language = find_question(task["name"]), LANGUAGES[task["language"]]
    bindings = resolve_parameters(store, question, task["given"])
    answer = ask_bound(store, question, bindings, language=language, limit=task["limit"])
    cut = is_cut(answer, task["limit"])
    rest = say_rest(store, question, bindings, answer, "en") if cut else ""
    _write_answer(store, task, answer, out)
    rows = f"{len(answer.rows)}{rest}" if cut and not tells_all(answer, rest, "en") else ""
    return Reply(200, with_charset(ANSWERS[task["form"]]), out.getvalue(), rows=rows)


def _write_answer(store: Store, task: dict[str, Any], answer: Answer, out: Bounded) -> None:
    """The answer in the form that is wanted."""
    from kg.ask.questions import find_question
    from kg.serve.pages import find_stated

    if task["form"] == "ttl":
        _write_triples(find_stated(store, answer), out, "text/turtle")
    elif task["form"] == "xlsx":
        asked = asked_of(find_question(task["name"]), task["given"], task["language"])
        out.write(to_workbook(answer, asked, language=task["language"]))
    else:
        out.write((to_csv(answer) if task["form"] == "csv" else to_json(answer)).encode())


def describe(store: Store, task: dict[str, Any], most: int) -> Reply:
    """`iri` (or a prefixed name), the media type for `triples`, or None for a page in `language` with the bar of the `site`."""
    from kg.serve.pages import entity_page, find_entity, find_triples

    iri = find_entity(store, task["iri"])
    out = Bounded(most)
    if task["triples"] is None:
        out.write(entity_page(store, iri, language=task["language"], site=task["site"]).encode())
        return Reply(200, "text/html; charset=utf-8", out.getvalue())
    _write_triples(find_triples(store, iri), out, task["triples"])
    return Reply(200, with_charset(task["triples"]), out.getvalue())


def write_example(store: Store, task: dict[str, Any], most: int) -> Reply:
    """`name` of a saved question, `language`: its SPARQL."""
    from kg.serve.pages import example_query

    text = example_query(store, task["name"], language=task["language"])
    return Reply(200, "application/sparql-query", text.encode())


TASKS: dict[str, Callable[[Any, dict[str, Any], int], Reply]] = {
    "query": answer_query,
    "ask": answer_question,
    "entity": describe,
    "example": write_example,
}
"""What can be asked of a worker."""
