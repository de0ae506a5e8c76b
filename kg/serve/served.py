"""What all routes share: the workers, the answers kept, and which build they are of."""

from __future__ import annotations

import hashlib
import json
import time
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from kg.serve.cache import Cache, identify
from kg.serve.errors import Refused
from kg.serve.limits import Limits
from kg.serve.pool import Pool
from kg.serve.tasks import Reply

VARIES = {"Vary": "Accept, Accept-Language, Cookie"}
"""What decides on the form and language of an answer beside its address."""
LOOK_AGAIN = 1.0
"""Seconds after which the store on disk is looked at again, whether another build has taken its place."""


class Served:
    """What the routes share: the pool, the answers kept, and which build they are of."""

    def __init__(self, build: Path, limits: Limits) -> None:
        self.store = build / "store"
        self.pool, self.cache = Pool(self.store, limits), Cache()
        self.build, self.looked = identify(self.store), time.monotonic()

    def look(self) -> None:
        """Start afresh where `kg build` has put another graph in place; while there is none, the workers still have the last."""
        if time.monotonic() - self.looked < LOOK_AGAIN:
            return
        found, self.looked = identify(self.store), time.monotonic()
        if found != self.build and self.pool.is_there():
            self.build = found
            self.cache.clear()
            self.pool.renew()

    async def perform(self, task: dict[str, Any]) -> Reply:
        """The reply to a task, not kept."""
        self.look()
        return await self.pool.perform(task)

    async def kept(self, request: Request, task: dict[str, Any]) -> Response:
        """The response to a task whose answer is kept, or 304 where the client has it already."""
        self.look()
        key = hashlib.sha256(f"{self.build} {json.dumps(task, sort_keys=True)}".encode()).hexdigest()
        headers = {"ETag": f'"{key[:32]}"', "Cache-Control": "no-cache", **VARIES}
        if headers["ETag"] in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        reply = await self.cache.get(key, lambda: self.pool.perform(task))
        if reply.type.startswith("text/plain"):
            raise Refused(reply.status, reply.body.decode().strip(), zh=reply.zh)
        return respond(reply, headers if reply.status == 200 else {})


def respond(reply: Reply, headers: dict[str, str] | None = None) -> Response:
    """A worker's reply as a response."""
    told = {"X-Rows": reply.rows} if reply.rows else {}
    return Response(reply.body, reply.status, {**(headers or {}), **told, "Content-Type": reply.type})
