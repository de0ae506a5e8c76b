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

NAV_END = "</nav>"
LINKS = (
    '<a href="/ask"><span class="zh">固定问题</span><span class="en">Questions</span></a> <a href="/query">SPARQL</a> '
)
"""What pages have in their bar only where they are served: from disk there is nobody to ask."""


class Home:
    """Looks for the pages at each request: they may be written, or written anew, while the server runs."""

    def __init__(self, site: Path) -> None:
        self._site = site
        self._files = StaticFiles(directory=site, html=True, check_dir=False)
        self._pages = SecurityHeaders(self._serve, policy=SITE_POLICY)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with a page, or as if there were none."""
        if (self._site / routes.FIRST_PAGE).is_file():
            await self._pages(scope, receive, send)
        elif scope["path"] == "/":
            await (await routes.home(Request(scope)))(scope, receive, send)
        else:
            raise HTTPException(404)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        asked = self._files.get_path(scope)
        path, _ = self._files.lookup_path(routes.FIRST_PAGE if asked == "." else asked)
        answer: ASGIApp = self._page(Path(path)) if path.endswith(".html") else self._files
        await answer(scope, receive, send)

    @staticmethod
    def _page(path: Path) -> HTMLResponse:
        return HTMLResponse(path.read_text("utf-8").replace(NAV_END, LINKS + NAV_END, 1))
