"""Answers that are kept: what was asked of one build has one answer, so many who ask at once cost one query."""

from __future__ import annotations

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from pathlib import Path

from kg.serve.tasks import Reply

MOST_BYTES = 64_000_000


def identify(store: Path) -> str:
    """A hash that differs when the store holds another graph: over its files' names, sizes and times."""
    stats = [
        (path.name, path.stat()) for path in sorted(store.glob("*")) if path.suffix == ".sst" or path.name == "CURRENT"
    ]
    text = repr([(name, stat.st_size, stat.st_mtime_ns) for name, stat in stats])
    return hashlib.sha256(text.encode()).hexdigest()


class Cache:
    """Replies with status 200 by key, the least recently asked dropped first where there are too many bytes."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self.most, self.size = most, 0
        self.kept: OrderedDict[str, Reply] = OrderedDict()
        self.pending: dict[str, asyncio.Future[Reply]] = {}

    async def get(self, key: str, make: Callable[[], Awaitable[Reply]]) -> Reply:
        """The reply for a key: kept, being made for another request, or made now. Raises what `make` raises."""
        if key in self.kept:
            self.kept.move_to_end(key)
            return self.kept[key]
        if key not in self.pending:
            self.pending[key] = asyncio.ensure_future(make())
            self.pending[key].add_done_callback(lambda done: self._keep(key, done))
        return await asyncio.shield(self.pending[key])  # one client that leaves does not take it from the others

    def _keep(self, key: str, done: asyncio.Future[Reply]) -> None:
        del self.pending[key]
        if done.cancelled() or done.exception() or (reply := done.result()).status != 200:
            return
        self.kept[key] = reply
        self.size += len(reply.body)
        while self.size > self.most:
            self.size -= len(self.kept.popitem(last=False)[1].body)

    def clear(self) -> None:
        """Forget all."""
        self.kept.clear()
        self.size = 0
