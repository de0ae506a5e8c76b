"""Query operations of the SPARQL 1.1 Protocol (§2.1): from a request to a query and its graphs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from kg.serve.errors import Refused
from kg.serve.limits import MOST_BODY

if TYPE_CHECKING:
    from starlette.requests import Request

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"
KNOWN = ("query", "default-graph-uri", "named-graph-uri", "update", "using-graph-uri", "using-named-graph-uri")
READ_ONLY = "updates are refused: this graph is only read; `kg build` changes it"
ABSOLUTE = re.compile(r"(?!file:)[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|^`\\]*", re.IGNORECASE)
Parameters = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Operation:
    """A query with the graphs that the request names."""

    query: str
    default: tuple[str, ...]
    named: tuple[str, ...]


async def read_operation(request: Request) -> Operation | None:
    """The query of a request, None where it has none (then it asks for the service description).

    Raises Refused: 400 for parameters that are missing, doubled or unknown graphs' names, 403 for updates, 413, 415.
    """
    if request.method != "POST":
        return _operation(parse_text(request.url.query), required=False)
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type == FORM:
        return _operation(parse_text(await _read_body(request)), required=True)
    if media_type == QUERY:
        parameters = parse_text(request.url.query)
        return _operation([*parameters, ("query", await _read_body(request))], required=True)
    if media_type == UPDATE:
        raise Refused(403, READ_ONLY)
    raise Refused(415, f"Content-Type {media_type or 'missing'}: send the query as {QUERY} or {FORM}")


async def _read_body(request: Request) -> str:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BODY:
            raise Refused(413, f"the query is longer than {MOST_BODY} bytes: ask for less at once")
    return decode(bytes(body))


def decode(body: bytes) -> str:
    """The text of a body. Raises Refused where it is not UTF-8."""
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused(400, f"byte {error.start} of the request is not UTF-8: send the query as UTF-8") from None


def parse_text(text: str) -> Parameters:
    """URL-encoded parameters. Raises Refused where what they encode is not UTF-8."""
    try:
        return parse_qsl(text, keep_blank_values=True, errors="strict")
    except ValueError:
        raise Refused(400, "a parameter is not URL-encoded UTF-8") from None


def _operation(parameters: Parameters, *, required: bool) -> Operation | None:
    values = {name: [value for key, value in parameters if key == name] for name in KNOWN}
    if values["update"]:
        raise Refused(403, READ_ONLY)
    if not values["query"] and not required:
        return None
    if len(values["query"]) != 1:
        raise Refused(400, f"{len(values['query'])} parameters `query`: exactly one is needed")
    for iri in (*values["default-graph-uri"], *values["named-graph-uri"]):
        if not ABSOLUTE.fullmatch(iri):
            raise Refused(400, f"{iri!r}: not the IRI of a graph: give it in full, and no file:")
    default, named = tuple(values["default-graph-uri"]), tuple(values["named-graph-uri"])
    return Operation(values["query"][0], default, named)
