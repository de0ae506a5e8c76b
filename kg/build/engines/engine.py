"""Where tasks run: in this process, in several (`processes`), or on a `cluster`. All give the same bytes.

An engine maps a pure function over a stream of tasks, in batches of some size in bytes, and yields what it gave as it
comes, in any order. A batch that fails or takes its process with it is tried again by itself and halved, until what fails
each time is one task: that is given back as a `Failure`, and all others are done.
"""

from __future__ import annotations

import gc
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Protocol, Self, TypeVar

from kg.build.engines.limits import TooLong, limited
from kg.start import SELDOM

BATCH = 250_000
"""Bytes of documents that are sent to a worker at once: a third of a second of work, so that all end together."""
TRIES = 2
"""How often a task that fails by itself is tried."""


class Task(Protocol):
    """What every task says of itself."""

    @property
    def id(self) -> str: ...
    @property
    def where(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def proven(self) -> bool:
        """Whether the document went through this step before, in another state perhaps: it is hardly deadly."""
        ...

    def apart(self) -> Self:
        """The same for a worker that shares no disk with whoever asks."""
        ...


T = TypeVar("T", bound=Task)
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Failure:
    """A task that failed each time it was tried, and how."""

    task: Task
    reason: str

    def __str__(self) -> str:
        return f"{self.task.where}: {self.reason}: left out"


class Engine(ABC):
    """Runs tasks. `shares_disk` says whether workers may read and write the files of this process."""

    shares_disk = True
    loaders = 0
    """Threads of this process that load the store while tasks run; none where all is done one after the other."""

    @abstractmethod
    def map(self, function: Callable[[T], R], tasks: Iterable[T]) -> Iterator[tuple[T, R] | Failure]:
        """What the function gives for each task, in any order. Where others do the tasks, they begin at once and not only when
        the first result is asked for; no more of them are under way before that than keep all busy."""

    def start(self, *modules: str) -> None:  # noqa: B027  (most have nothing to start)
        """Start whoever will do the tasks, and have them load these modules: where it is known that there is much to do, before it is
        known what."""

    def share(self, folder: Path) -> None:  # noqa: B027  (most share all)
        """Try whether workers see this folder, which there is now: `shares_disk` is false where they do not."""

    def close(self) -> None:  # noqa: B027  (most have nothing to end)
        """End all workers; more than once does no harm."""


class InProcess(Engine):
    """Runs tasks here, one after the other."""

    def map(self, function: Callable[[T], R], tasks: Iterable[T]) -> Iterator[tuple[T, R] | Failure]:
        """See `Engine`."""
        for task in tasks:
            outcome = run_batch(function, [task])
            yield (task, outcome[0]) if isinstance(outcome, list) else Failure(task, outcome)


class Crew(Engine):
    """An engine whose tasks are done by others, in batches of which a few are under way at a time."""

    loaders = 2  # of which one waits for the disk

    def map(self, function: Callable[[T], R], tasks: Iterable[T]) -> Iterator[tuple[T, R] | Failure]:
        """See `Engine`."""
        return self._begin(function, find_batches(tasks))

    def _begin(self, function: Callable[[T], R], batches: Iterator[list[T]]) -> Iterator[tuple[T, R] | Failure]:
        running = {self._submit(function, batch): batch for batch in islice(batches, self._most)}
        return self._go_on(function, running, batches)

    def _go_on(
        self, function: Callable[[T], R], running: dict[Any, list[T]], batches: Iterator[list[T]]
    ) -> Iterator[tuple[T, R] | Failure]:
        """What is under way and what is still to come; what did not end well, by itself in the end."""
        suspects: list[list[T]] = []
        for batch in batches:
            while len(running) >= self._most:
                yield from self._collect(function, running, suspects)
            running[self._submit(function, batch)] = batch
        while running:
            yield from self._collect(function, running, suspects)
        for batch in suspects:
            yield from halve(batch, lambda part: self._alone(function, part))

    @property
    @abstractmethod
    def _most(self) -> int:
        """So many batches are under way at most."""

    @abstractmethod
    def _submit(self, function: Callable[[T], R], batch: list[T]) -> Any:
        """A future of `run_batch`."""

    @abstractmethod
    def _collect(
        self, function: Callable[[T], R], running: dict[Any, list[T]], suspects: list[list[T]]
    ) -> Iterator[tuple[T, R]]:
        """What has ended, which is no longer running; batches that did not end well become suspects."""

    @abstractmethod
    def _alone(self, function: Callable[[T], R], batch: list[T]) -> list[R] | str:
        """What a batch gives while nothing else runs, or what went wrong."""


def run_batch(function: Callable[[T], R], tasks: Sequence[T]) -> list[R] | str:
    """The results of a batch, or what went wrong: errors of some libraries do not travel between processes."""
    try:
        with collecting_seldom():
            return [_run(function, task) for task in tasks]
    except TooLong as error:
        return str(error)
    except Exception as error:  # whatever it is, it may cost one document and not the build
        return explain(error)


def _run(function: Callable[[T], R], task: T) -> R:
    with limited(task.size):
        return function(task)


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Python looks for cycles among objects whenever 700 more are there. Facts and triples are many and make none: looking
    for them cost a tenth of a build."""
    before = gc.get_threshold()
    gc.set_threshold(SELDOM, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def explain(error: BaseException) -> str:
    """One line for a fault that nobody foresaw."""
    return f"a fault of the program ({type(error).__name__}: {error})".replace("\n", " ")


def find_batches(tasks: Iterable[T], size: int = BATCH) -> Iterator[list[T]]:
    """Tasks in batches that reach some size in bytes."""
    batch, held = list[T](), 0
    for task in tasks:
        batch.append(task)
        held += task.size
        if held >= size:
            yield batch
            batch, held = [], 0
    if batch:
        yield batch


def is_little(first: Sequence[Task]) -> bool:
    """Whether a first batch is all there is to do, and of proven documents: so few that a process of their own would start for
    longer than they take. What is not proven may be deadly, and that a process of its own has to find out."""
    return sum(task.size for task in first) < BATCH and all(task.proven for task in first)


def halve(batch: list[T], attempt: Callable[[list[T]], list[R] | str]) -> Iterator[tuple[T, R] | Failure]:
    """The results of a batch that has failed, each task that fails by itself as a Failure."""
    reason = ""
    for _ in range(TRIES if len(batch) == 1 else 1):
        outcome = attempt(batch)
        if isinstance(outcome, list):
            yield from zip(batch, outcome, strict=True)
            return
        reason = outcome
    if len(batch) == 1:
        yield Failure(batch[0], reason)
        return
    middle = len(batch) // 2
    for half in (batch[:middle], batch[middle:]):
        yield from halve(half, attempt)
