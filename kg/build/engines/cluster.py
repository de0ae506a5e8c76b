"""Tasks on a cluster, by Dask.distributed: any number of machines behind one scheduler, with the same `kg` on each.

Where all workers see a file that this process has laid into the build's folder, they lay facts and parts there themselves. Else
documents are sent as bytes, and what is made of them comes back packed. Few batches are under way at a time, so this
process holds little. Dask itself runs a batch again whose worker is lost; when the connection to the scheduler is lost, what was
under way is sent again: the functions are pure, so twice does no harm.
"""

from __future__ import annotations

import logging
import re
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from kg.build.engines.engine import Crew, R, T, run_batch
from kg.build.engines.limits import ending
from kg.read.errors import way_to_install

if TYPE_CHECKING:
    from distributed import Client, Future

AHEAD = 2
"""Batches under way for each thread of the workers: one that runs, and one that waits for it there."""
PATIENCE = 60.0
"""Seconds that a scheduler may be out of reach once it was there, or may have no workers yet."""
FIRST = 10.0
"""Seconds in which a scheduler has to answer at first: a wrong address is told soon."""
ADDRESS = re.compile(r"(\w+://)?(\[[0-9A-Fa-f:.]+\]|[^\s:/\[\]]+):\d{1,5}/?")
GLANCE = 1.0
"""Seconds after which the connection is looked at, when nothing comes."""
APART = "shares no disk with whoever asks"
"""What a worker says that does not see the file laid for it."""
_one_at_a_time = Lock()


class ClusterError(Exception):
    """There is no cluster to run on; the message says what to do."""


class Cluster(Crew):
    """Runs tasks on the workers of a scheduler (`tcp://scheduler:8786`), and tells what it waits for.

    Raises ClusterError where the address is none, or nobody answers there, also while tasks run.
    """

    shares_disk = False

    def __init__(self, address: str, *, tell: Callable[[str], None] = lambda line: None) -> None:
        if not ADDRESS.fullmatch(address):
            raise ClusterError(
                f"{address}: no address of a scheduler: write it like tcp://host:8786; for N processes here say -j N"
            )
        self._address, self._tell = address, tell
        self._client = self._connect(FIRST)
        self._laid: Path | None = None

    def share(self, folder: Path) -> None:
        """See `Engine`."""
        self._laid = folder.absolute() / f"seen-{uuid.uuid4().hex}"
        self._laid.touch()
        found = list(self._client.run(look, self._laid, on_error="ignore").values())
        self.shares_disk = bool(found) and all(found)

    @property
    def _most(self) -> int:
        return AHEAD * self._threads

    def close(self) -> None:
        """Leave the cluster; its workers stay for others."""
        self._client.close()
        if self._laid:
            self._laid.unlink(missing_ok=True)

    def _connect(self, patience: float) -> Client:
        """A client of the scheduler, which may take a while to come, and its workers a while longer."""
        try:
            import zstandard  # noqa: F401  (unpacks what workers send)
            from distributed import Client
        except ImportError as error:
            raise ClusterError(
                f"--cluster needs Dask.distributed and zstandard: {way_to_install('cluster')}"
            ) from error
        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what is lost is sent again: nobody need know
        self._tell(f"connecting to {self._address}, for at most {patience:g} s")
        end = time.monotonic() + patience
        while True:
            try:
                client = Client(self._address, timeout=min(GLANCE * 5, patience), set_as_default=False)
            except (OSError, TimeoutError) as error:
                if time.monotonic() > end:
                    raise ClusterError(
                        f"{self._address}: no scheduler answers there: start it, or check the address"
                    ) from error
                time.sleep(GLANCE)
            else:
                return self._with_workers(client)

    def _with_workers(self, client: Client) -> Client:
        """The client once there is a worker: a queue may let them wait."""
        if not client.nthreads():
            self._tell(f"{self._address} has no workers yet: waiting for them, for at most {PATIENCE:g} s")
        try:
            client.wait_for_workers(1, timeout=PATIENCE)
        except (OSError, TimeoutError) as error:
            client.close()
            raise ClusterError(f"{self._address}: the scheduler there has no workers: start some") from error
        self._threads: int = max(sum(client.nthreads().values()), 1)
        return client

    def _submit(self, function: Callable[[T], R], batch: list[T]) -> Future[Any]:
        if self._client.status != "running":
            self._client = self._connect(PATIENCE)
        if self.shares_disk:
            return self._client.submit(run_alone, function, batch, self._laid, pure=False)
        return self._client.submit(run_alone, function, [task.apart() for task in batch], None, pure=False)

    def _collect(
        self, function: Callable[[T], R], running: dict[Future[Any], list[T]], suspects: list[list[T]]
    ) -> Iterator[tuple[T, R]]:
        """What has ended; what was lost with the connection is sent again."""
        for future in self._ended(running):
            batch = running.pop(future)
            outcome = self._outcome(future)
            if outcome is None:
                running[self._submit(function, batch)] = batch
            elif isinstance(outcome, list):
                yield from zip(batch, outcome, strict=True)
            else:
                suspects.append(batch)

    def _ended(self, running: Iterable[Future[Any]]) -> list[Future[Any]]:
        """Batches that have ended one way or another; none after a while when nothing comes."""
        from distributed import wait

        # nothing may come in time, or the connection be lost: what became of each is seen below
        with suppress(TimeoutError, CancelledError, OSError), self._client.as_current():
            wait(list(running), timeout=GLANCE, return_when="FIRST_COMPLETED")
        lost = self._client.status != "running"
        return [future for future in running if lost or future.done()]

    def _outcome(self, future: Future[Any]) -> list[Any] | str | None:
        """What a batch gave, a line for what it died of, None where it is to be sent again: it was lost and nothing is known, or its
        worker shares no disk."""
        from distributed.scheduler import KilledWorker

        if future.status == "error":
            if isinstance(error := future.exception(timeout=PATIENCE), KilledWorker):
                return "whoever reads it is killed each time (out of memory or of time, or a fault in a library)"
            return f"{type(error).__name__} on the cluster: {error}".replace("\n", " ")
        if future.status != "finished":
            return None
        try:
            result: list[Any] | str = future.result(timeout=PATIENCE)
        except (CancelledError, TimeoutError, OSError):
            return None
        if result == APART:  # one that came later
            self.shares_disk = False
            return None
        return result

    def _alone(self, function: Callable[[T], R], batch: list[T]) -> list[R] | str:
        while True:
            future = self._submit(function, batch)
            while not self._ended([future]):
                pass
            if (outcome := self._outcome(future)) is not None:
                return outcome


def run_alone(function: Callable[[T], R], tasks: list[T], laid: Path | None) -> list[R] | str:
    """A batch in a worker, whose threads take turns: the pipeline belongs to one thread at a time. Nothing is done where a file was
    `laid` and is not seen."""
    if laid and not laid.is_file():
        return APART
    with _one_at_a_time, ending(sum(task.size for task in tasks)):
        return run_batch(function, tasks)


def look(laid: Path | None) -> bool:
    """Whether a worker sees a file."""
    return laid is not None and laid.is_file()
