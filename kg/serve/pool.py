"""The processes that answer: a few, each with one task at a time; one that takes too long is ended and replaced."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from contextlib import suppress
from pathlib import Path
from typing import Any

from kg.serve.errors import Refused, ServeError
from kg.serve.limits import Limits
from kg.serve.tasks import Reply

RETRY_AFTER = 2
"""Seconds after which a client that was turned away may come again."""


class Worker:
    """One process of `kg.serve.worker`."""

    def __init__(self, process: Process) -> None:
        self.process = process

    @classmethod
    async def start(cls, store: Path, limits: Limits) -> Worker:
        """A worker that has opened its store, of the very program that this is. Raises EOFError where it ends instead."""
        arguments = [str(store), str(limits.answer_bytes), str(limits.memory_mb)]
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", "kg.serve.worker", *arguments),
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            stdin=PIPE,
            stdout=PIPE,
            start_new_session=True,  # Ctrl-C at the terminal is for the server, which lets requests finish
        )
        worker = cls(process)
        await worker.read()
        return worker

    async def perform(self, task: dict[str, Any]) -> Reply:
        """The reply to a task. Raises EOFError (or ConnectionError) where the process has ended."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(task).encode() + b"\n")
        await self.process.stdin.drain()
        return await self.read()

    async def read(self) -> Reply:
        assert self.process.stdout is not None
        line = await self.process.stdout.readline()
        if not line:
            raise EOFError
        head = json.loads(line)
        body = await self.process.stdout.readexactly(head["size"])
        return Reply(head["status"], head["type"], body, zh=head["zh"], rows=head["rows"])

    async def end(self) -> None:
        """End the process, whatever it does."""
        if self.process.returncode is None:
            with suppress(ProcessLookupError):
                # of one that has just died, `Process.kill` takes the exit code away from the loop, which says so on stderr
                os.kill(self.process.pid, signal.SIGKILL)
        await self.process.wait()


class Pool:
    """`limits.workers` processes on one store."""

    def __init__(self, store: Path, limits: Limits) -> None:
        self.store, self.limits = store, limits
        self.idle: asyncio.LifoQueue[Worker] = asyncio.LifoQueue()
        self.waiting = 0
        self.generation = 0
        self.starting: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Start all workers. Raises ServeError where one cannot."""
        try:
            workers = [Worker.start(self.store, self.limits) for _ in range(self.limits.workers)]
            for worker in await asyncio.gather(*workers):
                self.idle.put_nowait(worker)
        except EOFError:
            raise ServeError(f"{self.store}: a worker cannot open the store: build it again with `kg build`") from None

    async def perform(self, task: dict[str, Any]) -> Reply:
        """The reply to a task.

        Raises Refused: 503 where too many wait, 504 where it took too long, 500 where it broke its worker.
        """
        worker, generation = await self._take(), self.generation
        try:
            async with asyncio.timeout(self.limits.seconds):
                reply = await worker.perform(task)
        except TimeoutError:
            self._replace(worker)
            seconds = f"{self.limits.seconds:g}"
            line, zh = f"stopped after {seconds} s: ask for less, or add LIMIT", f"{seconds} 秒后中止：请缩小范围。"
            raise Refused(504, line, zh=zh) from None
        except (EOFError, ConnectionError):
            self._replace(worker)
            line = "this query took more memory than it may, or broke its worker: ask for less"
            raise Refused(500, line, zh="查询所需内存超过上限：请缩小范围。") from None
        except asyncio.CancelledError:
            self._replace(worker)  # its answer would be read as that of the next task
            raise
        if generation == self.generation:
            self.idle.put_nowait(worker)
        else:
            self._replace(worker)
        return reply

    async def _take(self) -> Worker:
        if self.idle.empty() and self.waiting >= self.limits.waiting:
            raise self._busy()
        self.waiting += 1
        try:
            async with asyncio.timeout(self.limits.seconds if self.is_there() else RETRY_AFTER):
                return await self.idle.get()
        except TimeoutError:
            raise self._busy() from None
        finally:
            self.waiting -= 1

    def _busy(self) -> Refused:
        line, zh = "too many queries at once: try again in a moment", f"此刻查询太多：请过 {RETRY_AFTER} 秒再试。"
        if not self.is_there():
            line = "there is no graph here now: a build is about to end, or was cut: then run `kg build` again"
            zh = "此刻没有图谱：构建即将完成，或曾中断（请再运行 kg build）。"
        return Refused(503, line, {"Retry-After": str(RETRY_AFTER)}, zh=zh)

    def is_there(self) -> bool:
        """Whether there is a store: a build takes the last one away before it puts its own there, and may be killed in between."""
        return (self.store / "CURRENT").is_file()

    def _replace(self, worker: Worker) -> None:
        replacing = asyncio.create_task(self._start_instead(worker))
        self.starting.add(replacing)  # the loop itself holds a task only weakly
        replacing.add_done_callback(self.starting.discard)

    async def _start_instead(self, worker: Worker) -> None:
        await worker.end()
        while (started := await self._start_one()) is None:
            await asyncio.sleep(RETRY_AFTER)  # the store is just being replaced by another build
        self.idle.put_nowait(started)

    async def _start_one(self) -> Worker | None:
        """A new worker, None where there is no store to open or another build took its place meanwhile."""
        generation = self.generation
        if not self.is_there():
            return None
        try:
            started = await Worker.start(self.store, self.limits)
        except EOFError:
            return None
        if generation != self.generation:
            await started.end()
            return None
        return started

    def renew(self) -> None:
        """Replace all workers, since the store is another one: those at work answer first."""
        self.generation += 1
        while not self.idle.empty():
            self._replace(self.idle.get_nowait())

    async def end(self) -> None:
        """End all workers."""
        for task in self.starting:
            task.cancel()
        while not self.idle.empty():
            await self.idle.get_nowait().end()
