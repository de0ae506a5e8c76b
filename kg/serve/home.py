"""What stands at / and below: the pages of `kg site` once they are there, else a list of what there is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.staticfiles import StaticFiles

from kg.serve import routes
from kg.serve.headers import SITE_POLICY, SecurityHeaders
from kg.site.page import plan_path

if TYPE_CHECKING:
    import os

    from _typeshed import StrPath
    from starlette.types import Receive, Scope, Send

NAV_END = "</nav>"
LINKS = (
    '<a href="/ask"><span class="zh">固定问题</span><span class="en">Questions</span></a> <a href="/query">SPARQL</a> '
)
"""What pages have in their bar only where they are served: from disk there is nobody to ask."""


def is_of(site: Path, build: Path) -> bool:
    """Whether a site, where there is one, has a page for every plan of a build."""
    if not (site / routes.FIRST_PAGE).is_file():
        return True
    return all((site / plan_path(facts.stem)).is_file() for facts in (build / "facts").glob("*.json"))


class Home:
    """Looks for the pages at each request: they may be written, or written anew, while the server runs."""

    def __init__(self, site: Path) -> None:
        self._site = site
        self._pages = SecurityHeaders(Pages(directory=site, html=True, check_dir=False), policy=SITE_POLICY)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with a page, or as if there were none."""
        if (self._site / routes.FIRST_PAGE).is_file():
            await self._pages(scope, receive, send)
        elif scope["path"] == "/":
            await (await routes.home(Request(scope)))(scope, receive, send)
        else:
            raise HTTPException(404)


class Pages(StaticFiles):
    """The files of the site, `LINKS` in the bar of each page; a browser asks again for them and has 304 where it has them already."""

    def file_response(
        self, full_path: StrPath, stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        found = super().file_response(full_path, stat_result, scope, status_code)
        found.headers["Cache-Control"] = "no-cache"
        if not isinstance(found, FileResponse) or found.media_type != "text/html":
            return found
        text = Path(full_path).read_text("utf-8").replace(NAV_END, LINKS + NAV_END, 1)
        kept = {name: found.headers[name] for name in ("Cache-Control", "ETag", "Last-Modified")}
        return HTMLResponse(text, status_code, kept)
