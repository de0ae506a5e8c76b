"""A process that answers one task after another, so that one can be stopped in the middle by ending its process.

The store's queries run in native code that cannot be interrupted. Frames go over standard input and output: a line of
JSON, and for answers a body of as many bytes as the line says.

    python -m kg.serve.worker STORE ANSWER_BYTES MEMORY_MB
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
from pathlib import Path
from typing import Any, BinaryIO

from kg.serve.tasks import Reply, perform

Task = dict[str, Any]
"""`{"do": "query" | "ask" | "entity", …}` with what `kg.serve.tasks` says of each."""


def main(store: str, answer_bytes: str, memory_mb: str) -> None:
    """Answers until standard input ends, which it does when the server is gone, however it went."""
    from kg.graph.store import open_store

    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever prints must not get between the frames
    _bound_memory(int(memory_mb) * 1_000_000)
    tasks: queue.SimpleQueue[Task] = queue.SimpleQueue()
    threading.Thread(target=_receive, args=(sys.stdin.buffer, tasks), daemon=True).start()
    opened = open_store(Path(store))
    write_frame(out, Reply(200, "text/plain", b"ready"))
    while True:
        write_frame(out, perform(opened, tasks.get(), most=int(answer_bytes)))


def _receive(source: BinaryIO, tasks: queue.SimpleQueue[Task]) -> None:
    for line in source:
        tasks.put(json.loads(line))
    os._exit(0)  # at once: a query that still runs has nobody to answer


def _bound_memory(size: int) -> None:
    """A query that would take all the memory of the machine ends its process instead."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (size, size))


def write_frame(out: BinaryIO, reply: Reply) -> None:
    """One answer: its head as a line of JSON, then its body."""
    head = {"status": reply.status, "type": reply.type, "size": len(reply.body), "zh": reply.zh, "rows": reply.rows}
    out.write(json.dumps(head).encode() + b"\n" + reply.body)
    out.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
