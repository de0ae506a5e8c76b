"""Requests that wait and try again, and credentials in the form that the server asks for."""

from __future__ import annotations

import re
import time
from collections.abc import Generator
from typing import Any

import httpx

from kg.remote.errors import RemoteError

WAITS = (0.5, 1.0, 2.0, 4.0, 8.0)
"""Seconds before each new try, where the server says nothing of its own."""
LONGEST_WAIT = 60.0
BUSY = {429, 502, 503, 504}
TIMEOUT = httpx.Timeout(10, read=600)
"""A store may take minutes to load a large graph, but not to be reached."""


class Credentials(httpx.Auth):
    """`user:password`, sent as Basic (RFC 7617) or Digest (RFC 7616) as the server asks; anything else as a bearer token."""

    def __init__(self, text: str) -> None:
        user, colon, password = text.partition(":")
        self.token = "" if colon else text
        self.user, self.password = user, password
        self.scheme: httpx.Auth | None = None

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        if self.token:
            request.headers["Authorization"] = f"Bearer {self.token}"
        if self.scheme is None:
            response = yield request
            if response.status_code != 401 or self.token:
                return
            digest = response.headers.get("WWW-Authenticate", "").lower().startswith("digest")
            self.scheme = (httpx.DigestAuth if digest else httpx.BasicAuth)(self.user, self.password)
        yield from self.scheme.auth_flow(request)


def make_client(auth: str | None) -> httpx.Client:
    """A client that keeps its connections; `auth` is `user:password` or a token."""
    from kg import __version__

    return httpx.Client(
        auth=Credentials(auth) if auth else None, timeout=TIMEOUT, headers={"User-Agent": f"kg/{__version__}"},
        follow_redirects=True,
    )  # fmt: skip


def send(client: httpx.Client, method: str, url: str, *, tries: int = len(WAITS) + 1, **options: Any) -> httpx.Response:
    """The response, whatever its status but "come again later".

    A connection that fails and a server that is busy are tried again, so what is sent must have the same effect twice.
    Raises RemoteError where the last try fails too.
    """
    for number in range(tries):
        response, reason = _try_once(client, method, url, options)
        if response is not None and response.status_code not in BUSY:
            return response
        if number < tries - 1:
            time.sleep(_wait(response, WAITS[number]))
    raise RemoteError(f"{url}: {reason}: is the server running, and the address right?")


def _try_once(
    client: httpx.Client, method: str, url: str, options: dict[str, Any]
) -> tuple[httpx.Response | None, str]:
    try:
        response = client.request(method, url, **options)
    except httpx.InvalidURL as error:
        raise RemoteError(f"{url}: not an address: {error}") from None
    except httpx.UnsupportedProtocol:
        raise RemoteError(f"{url}: not an address: write it with http:// or https://") from None
    except httpx.TransportError as error:
        return None, str(error) or type(error).__name__
    return response, f"the server is busy ({response.status_code})"


def _wait(response: httpx.Response | None, otherwise: float) -> float:
    said = response.headers.get("Retry-After", "") if response is not None else ""
    return min(float(said), LONGEST_WAIT) if said.isdecimal() else otherwise


def check(response: httpx.Response, what: str) -> httpx.Response:
    """The response where it is one of success. Raises RemoteError with what the server says."""
    if response.is_success:
        return response
    url = response.request.url.copy_with(query=None)
    if response.status_code in (401, 403):
        raise RemoteError(
            f"{url}: {what} is not allowed ({response.status_code}): give --auth user:password or KG_AUTH"
        )
    raise RemoteError(f"{url}: {what} failed ({response.status_code}): {said(response)}")


def said(response: httpx.Response) -> str:
    """The first lines of a body as one, without markup."""
    text = (
        re.sub(r"<[^>]*>", " ", response.text) if "html" in response.headers.get("Content-Type", "") else response.text
    )
    return " ".join(text.split())[:300] or "no reason given"
