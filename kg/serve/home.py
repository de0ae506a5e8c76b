"""What stands at / and below: the pages of `kg site` once they are there, else a list of what there is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.staticfiles import StaticFiles

from kg.serve import routes
from kg.serve.headers import SITE_POLICY, SecurityHeaders

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

FIRST = "index.html"
NAV_END = "</nav>"
LINKS = '<a href="/query">SPARQL</a> <a href="/ask">/ask (JSON)</a> '
"""What the first page has in its bar only where it is served: from disk there is nobody to ask."""


class Home:
    """Looks for the pages at each request: they may be written, or written anew, while the server runs."""

    def __init__(self, site: Path) -> None:
        self._site = site
        self._files = StaticFiles(directory=site, html=True, check_dir=False)
        self._pages = SecurityHeaders(self._serve, policy=SITE_POLICY)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with a page, or as if there were none."""
        if (self._site / FIRST).is_file():
            await self._pages(scope, receive, send)
        elif scope["path"] == "/":
            await (await routes.home(Request(scope)))(scope, receive, send)
        else:
            raise HTTPException(404)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        answer: ASGIApp = self._first_page() if scope["path"] in ("/", f"/{FIRST}") else self._files
        await answer(scope, receive, send)

    def _first_page(self) -> HTMLResponse:
        text = (self._site / FIRST).read_text("utf-8")
        return HTMLResponse(text.replace(NAV_END, LINKS + NAV_END, 1))
