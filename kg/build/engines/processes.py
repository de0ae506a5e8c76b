"""Tasks in processes of this machine, each started anew, so that nothing is shared by accident.

A process that dies (out of memory, a fault in a library) costs what it was at and not the build: its batch is tried again by
itself and halved until the one task is found that kills.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from importlib import import_module
from itertools import chain
from threading import Thread
from types import ModuleType

from kg.build.engines.engine import Crew, Failure, InProcess, R, T, explain, find_batches, is_little, run_batch
from kg.start import start_process


class Processes(Crew):
    """Runs tasks in processes of their own (`spawn`); what is little and proven, as an edited document or two, in this one."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._pool: ProcessPoolExecutor | None = None
        """Started when there is something to do: its locks need a process too."""

    def start(self, *modules: str) -> None:
        """See `Engine`."""
        self._pool = self._start(*modules)
        with apart_from_main(), suppress(BrokenProcessPool):  # where one dies, there are others once there is a task
            for _ in range(self._workers):  # whatever it is given while none waits, the pool starts one more
                self._pool.submit(os.getpid)

    def map(self, function: Callable[[T], R], tasks: Iterable[T]) -> Iterator[tuple[T, R] | Failure]:
        """See `Engine`."""
        batches = find_batches(tasks)
        first = next(batches, [])
        if is_little(first):
            return InProcess().map(function, first)
        return self._begin(function, chain([first], batches))

    @property
    def _most(self) -> int:
        return 2 * self._workers  # each has one waiting, also while this process settles names or writes vocabularies

    def close(self) -> None:
        """End all workers, without waiting until they are gone: Python waits for them before it ends itself."""
        if self._pool:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def _start(self, *modules: str) -> ProcessPoolExecutor:
        spawn = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self._workers, spawn, initializer=begin_worker, initargs=modules)

    def _submit(self, function: Callable[[T], R], batch: list[T]) -> Future[list[R] | str]:
        self._pool = self._pool or self._start()
        with apart_from_main():  # whenever it is given something the pool may start a process
            try:
                return self._pool.submit(run_batch, function, batch)
            except BrokenProcessPool:  # a worker died since the last look; nothing that runs there will end
                return self._renew().submit(run_batch, function, batch)

    def _renew(self) -> ProcessPoolExecutor:
        self.close()
        self._pool = self._start()
        return self._pool

    def _collect(
        self, function: Callable[[T], R], running: dict[Future[list[R] | str], list[T]], suspects: list[list[T]]
    ) -> Iterator[tuple[T, R]]:
        """What has ended; batches that did not end well are suspects, of which one is guilty."""
        for future in wait(running, return_when=FIRST_COMPLETED).done:
            batch = running.pop(future)
            outcome = str(error) if (error := future.exception()) else future.result()
            if isinstance(outcome, list):
                yield from zip(batch, outcome, strict=True)
            else:
                suspects.append(batch)

    def _alone(self, function: Callable[[T], R], batch: list[T]) -> list[R] | str:
        """A batch while nothing else runs, so that whoever dies now dies of it."""
        future = self._submit(function, batch)
        if (error := future.exception()) is None:
            return future.result()
        if not isinstance(error, BrokenProcessPool):
            return explain(error)
        self._renew()
        return "whoever reads it is killed each time (out of memory, or a fault in a library)"


@contextmanager
def apart_from_main() -> Iterator[None]:
    """Python has each process that is started anew run the main program once more, up to its `if __name__ == "__main__"`: a
    script without that line would build again in each of them, and the command line be loaded. Ours import all they need."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


def begin_worker(*modules: str) -> None:
    """What a process does first: it leaves Ctrl-C to the program, sees to it that it ends with it, and loads what it will need. Where
    the program is killed, Python lets its processes wait for ever, and what one is at would come into the next build."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    start_process()
    Thread(target=_end_with_parent, daemon=True).start()
    for module in modules:
        import_module(module)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent
    parent.join()
    os._exit(1)
