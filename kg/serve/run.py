"""`kg serve`: the socket, the address that is printed, and an end in good order."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kg.serve.errors import ServeError
from kg.serve.limits import Limits

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from uvicorn import Server

LOOPBACK = ("127.0.0.1", "localhost", "::1")
NAMES = ("127.0.0.1", "localhost", "[::1]")
"""The names that a browser may call a server on loopback by; a page elsewhere cannot pass for one of them."""
KEEP_ALIVE = 75
"""Seconds that an idle connection stays open: more than clients and proxies wait before they use one again."""
GRACE = 10
"""Seconds that requests have to finish in once the server is told to end."""


def serve(
    build: Path,
    limits: Limits,
    *,
    host: str = "127.0.0.1",
    port: int = 8000,
    site: Path | None = None,
    origins: Sequence[str] = (),
    say: Callable[[str], None] = print,
) -> None:
    """Serve until SIGTERM or Ctrl-C; `say` is told the address once it answers. Port 0 takes a free one.

    Raises ServeError where the address cannot be had or a worker cannot start, StoreMissing without a store.
    """
    from kg.graph.store import open_store
    from kg.serve.app import make_app

    open_store(build / "store")
    if site is not None and not (site / "index.html").is_file():
        raise ServeError(f"{site}: no index.html there: `kg site` writes one")
    hosts = NAMES if host in LOOPBACK else ("*",)
    app = make_app(build, limits, site=site, origins=origins, hosts=hosts)
    listening, server = _listen(host, port), _server(app)
    say(f"http://{_shown(host)}:{listening.getsockname()[1]}/")
    server.run(sockets=[listening])
    if not server.started:
        raise ServeError("the server did not start: its workers could not open the store")


def _server(app: Starlette) -> Server:
    """A server that ends in good order at the signals that end a program."""
    import uvicorn

    config = uvicorn.Config(
        app, log_level="warning", access_log=False, server_header=False, timeout_graceful_shutdown=GRACE,
        timeout_keep_alive=KEEP_ALIVE, lifespan="on",
    )  # fmt: skip
    # uvicorn ends in good order at these signals and then raises them again: that ends the program, without a trace
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: sys.exit(0))
    return uvicorn.Server(config)


def _listen(host: str, port: int) -> socket.socket:
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listening = socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        raise ServeError(f"{host}:{port}: {error.strerror or error}: choose another --port or --host") from None
    # head and body of a response are two writes: else the second waits 40 ms for the client to confirm the first
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host
