"""What a request is refused with: a status of HTTP and one line that says what, where and what to do."""

from __future__ import annotations

from collections.abc import Mapping


class Refused(Exception):
    """A request that gets no answer; `status` and `headers` are those of the response, `line` its body.

    `zh` says the same in Chinese, for a page.
    """

    def __init__(self, status: int, line: str, headers: Mapping[str, str] | None = None, *, zh: str = "") -> None:
        super().__init__(line)
        self.status, self.line, self.headers, self.zh = status, line, dict(headers or {}), zh or line


class ServeError(ValueError):
    """A server that cannot start as it was asked to; the message is one line for the person at the terminal."""
