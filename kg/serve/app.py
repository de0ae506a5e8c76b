"""The application: the list of its paths, its limits and its refusals."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from kg.serve import routes
from kg.serve.errors import Refused
from kg.serve.headers import SecurityHeaders
from kg.serve.home import Home
from kg.serve.language import KeepLanguage, language_of, wants_page
from kg.serve.limits import Limits
from kg.serve.pages import refusal_page
from kg.serve.served import VARIES, Served

ROUTES = [
    Route("/sparql", routes.sparql, methods=["GET", "POST"]),
    Route("/ask", routes.ask_list),
    Route("/ask/{name}", routes.ask),
    Route("/openapi.json", routes.openapi),
    Route("/entity", routes.entity),
    Route("/query", routes.query_page),
    Route("/query/examples/{name}", routes.example),
    Route("/query/terms.json", routes.terms),
    Route("/static/{name}", routes.static),
]


def make_app(
    build: Path, limits: Limits, *, site: Path | None = None, origins: Sequence[str] = (), hosts: Sequence[str] = ("*",)
) -> Starlette:
    """The application for a build; `site` is a folder of pages (BUILD/site where none is
    named), `origins` may ask from their own pages (CORS), `hosts`
    are the names under which the server answers. Raises FileNotFoundError where the build holds no store."""
    served = Served(build, limits)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        await served.pool.start()
        yield
        await served.pool.end()

    folder = site or build / "site"
    app = Starlette(
        routes=[*ROUTES, Route("/{path:path}", Home(folder), methods=["GET"])],
        middleware=_middleware(origins, hosts),
        lifespan=lifespan,
        exception_handlers={Refused: refused, 404: not_found},
    )
    app.state.served, app.state.site = served, folder
    return app


def _middleware(origins: Sequence[str], hosts: Sequence[str]) -> list[Middleware]:
    middleware = [
        Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts)),
        Middleware(SecurityHeaders),
        Middleware(KeepLanguage),
    ]
    if origins:
        middleware.append(
            Middleware(
                CORSMiddleware, allow_origins=list(origins), allow_methods=["GET", "POST"], expose_headers=["X-Rows"]
            )
        )
    return middleware


async def refused(request: Request, error: Exception) -> Response:
    """A refusal as a response: a line for a program, a page for a reader."""
    assert isinstance(error, Refused)
    if wants_page(request):
        return HTMLResponse(refusal_page(error, language_of(request)), error.status, {**error.headers, **VARIES})
    return PlainTextResponse(error.line + "\n", error.status, {**error.headers, **VARIES})


async def not_found(request: Request, error: Exception) -> Response:
    """One line for a path that is none."""
    path = request.url.path
    line = f"{path}: there is no such page; / says what there is"
    return await refused(request, Refused(404, line, zh=f"{path}：没有这一页。"))
