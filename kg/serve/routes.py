"""What answers each path, one function a path."""

from __future__ import annotations

import secrets
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from kg.ask.question import LANGUAGES
from kg.serve import pages, questions
from kg.serve.description import describe_service
from kg.serve.errors import Refused
from kg.serve.formats import ROWS, TRIPLES, choose, with_charset
from kg.serve.language import language_of, wants_page
from kg.serve.openapi import describe_api
from kg.serve.protocol import parse_text, read_operation
from kg.serve.served import VARIES, Served, respond

FIRST_PAGE = "index.html"
GRAPHS = "SELECT ?graph { GRAPH ?graph { } } ORDER BY ?graph"
"""The store keeps a list of its graphs; a pattern in there would have it look through all triples (2.5 ms or 3.9 s for 63 plans)."""


def served(request: Request) -> Served:
    """What the application serves."""
    found: Served = request.app.state.served
    return found


async def sparql(request: Request) -> Response:
    """Query operations, and the service description where there is no query."""
    operation = await read_operation(request)
    accepted = request.headers.get("accept", "")
    if operation is None:
        return await _describe_service(request, accepted)
    rows, triples = choose(accepted, ROWS), choose(accepted, TRIPLES)
    task = {
        "do": "query", "query": operation.query, "default": operation.default, "named": operation.named, "rows": rows,
        "triples": triples,
    }  # fmt: skip
    return respond(await served(request).perform(task), {"Vary": "Accept"})


async def _describe_service(request: Request, accepted: str) -> Response:
    # A browser takes application/xml and */* too; what it likes best is a page.
    if "text/html" in accepted and choose(accepted, {"text/html": "", **TRIPLES}) == "text/html":
        return Response(status_code=303, headers={"Location": "/query"})
    media_type = choose(accepted, TRIPLES)
    if media_type is None:
        raise Refused(406, "the service description is RDF: accept text/turtle, or send a query")
    task = {"do": "query", "query": GRAPHS, "default": (), "named": (), "rows": "text/csv", "triples": None}
    reply = await served(request).perform(task)
    endpoint = str(request.url.replace(query="", fragment=""))
    body = describe_service(endpoint, reply.body.decode().split()[1:], media_type)
    return Response(body, headers={"Content-Type": with_charset(media_type), "Vary": "Accept"})


async def ask(request: Request) -> Response:
    """The answer to a saved question: a page in a browser, else data."""
    question = questions.find_served(request.path_params["name"])
    parameters = parse_text(request.url.query)
    form = questions.form_of(parameters, request.headers.get("accept", ""))
    task = questions.task_of(question, parameters, form)
    if form == "html":
        task |= {"language": language_of(request), **site_of(request)}
    return await served(request).kept(request, task)


async def ask_list(request: Request) -> Response:
    """All saved questions."""
    if wants_page(request):
        return _page(request, "questions.html", topics=questions.list_by_topic())
    return JSONResponse(questions.list_questions(), headers=VARIES)


def site_of(request: Request) -> dict[str, object]:
    """The `site`, a folder of pages (None: there are none), and when it was `written`: an answer has links to what it held then."""
    site: Path = request.app.state.site
    first = site / FIRST_PAGE
    return {"site": str(site), "written": first.stat().st_mtime_ns} if first.is_file() else {"site": None}


def _page(request: Request, name: str, **values: object) -> Response:
    """A template in the reader's language, with the bar of the site where there is one."""
    page = pages.render_template(name, language_of(request), site=site_of(request)["site"], **values)
    return HTMLResponse(page, headers=VARIES)


async def openapi(request: Request) -> Response:
    """The API in its own words."""
    return JSONResponse(describe_api())


async def entity(request: Request) -> Response:
    """A thing as a page or as triples."""
    iri = request.query_params.get("iri", "").strip()
    if not iri:
        which = "/entity?iri=epm:county-managed-school-hired"
        raise Refused(400, f"say which thing: {which}", zh=f"请指明事物：{which}")
    media_type = choose(request.headers.get("accept", ""), {**TRIPLES, "text/html": ""})
    if media_type is None:
        raise Refused(406, "a thing is given as text/html, text/turtle, application/n-triples or application/ld+json")
    triples = None if media_type == "text/html" else media_type
    task = {"do": "entity", "iri": iri, "triples": triples, "language": language_of(request), **site_of(request)}
    return await served(request).kept(request, task)


async def query_page(request: Request) -> Response:
    """The page to write SPARQL on."""
    nonce = secrets.token_urlsafe(16)
    page = _page(request, "query.html", nonce=nonce, questions=questions.list_in_sparql())
    page.headers["Content-Security-Policy"] = pages.content_security_policy(nonce)
    return page


async def example(request: Request) -> Response:
    """A saved question as SPARQL to change by hand."""
    language = LANGUAGES[language_of(request)]
    task = {"do": "example", "name": request.path_params["name"], "language": language}
    return await served(request).kept(request, task)


async def terms(request: Request) -> Response:
    """What the editor completes."""
    return JSONResponse(pages.load_terms(), headers={"Cache-Control": "max-age=3600"})


async def home(request: Request) -> Response:
    """Where there are no pages of `kg site`: what there is."""
    return _page(request, "home.html")


async def static(request: Request) -> Response:
    """Scripts and styles of the pages."""
    found = pages.load_static(request.path_params["name"])
    if found is None:
        raise Refused(404, f"{request.url.path}: there is no such file")
    return Response(found[0], headers={"Content-Type": found[1], "Cache-Control": "max-age=3600"})
