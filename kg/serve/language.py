"""The language of pages: what the address says, else what the reader chose before, else what the browser asks for first; and whether
a page is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.datastructures import MutableHeaders
from starlette.requests import Request

from kg.ask.question import LANGUAGES

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "kg-language"
"""The pages of `kg site` read and write it too (`shell.js`)."""
KEPT = f"{COOKIE}={{language}}; Path=/; Max-Age=31536000; SameSite=Lax"


def language_of(request: Request) -> str:
    """zh or en."""
    accepted = request.headers.get("accept-language", "zh")[:2]
    said = request.query_params.get("lang") or request.cookies.get(COOKIE) or accepted
    return "en" if said == "en" else "zh"


def wants_page(request: Request) -> bool:
    """Whether a browser asks: programs take anything, or name the data they want."""
    return "text/html" in request.headers.get("accept", "")


class KeepLanguage:
    """Remembers the language that the address of a page names, also where the browser has the page already (304)."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope) if scope["type"] == "http" else None
        said = request.query_params.get("lang") if request and wants_page(request) else None

        async def send_with_cookie(message: Message) -> None:
            if message["type"] == "http.response.start" and said in LANGUAGES:
                MutableHeaders(scope=message).append("Set-Cookie", KEPT.format(language=said))
            await send(message)

        await self.app(scope, receive, send_with_cookie)
