"""Headers that every response carries: no guessing of types, no referrer, no frame; a policy for pages without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.datastructures import MutableHeaders

from kg.serve.pages import content_security_policy

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "SAMEORIGIN",
    "Cross-Origin-Opener-Policy": "same-origin",
}
SITE_POLICY = "frame-ancestors 'self'"
"""For pages of `kg site`: the rest of their policy stands in each page, by what that page holds."""


class SecurityHeaders:
    """Adds `HEADERS` and the policy to all responses of `app`; what stands there already stays."""

    def __init__(self, app: ASGIApp, policy: str = "") -> None:
        self.app = app
        self.headers = {**HEADERS, "Content-Security-Policy": policy or content_security_policy()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, text in self.headers.items():
                    headers.setdefault(name, text)
            await send(message)

        await self.app(scope, receive, send_with_headers)
