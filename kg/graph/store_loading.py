"""Loading the store on disk: portion after portion while further parts are being made, then all sorted into one run. Of one
that is there already, what differs is exchanged."""

from __future__ import annotations

import os
import subprocess
import sys
from bisect import insort
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Semaphore
from typing import TYPE_CHECKING

from kg.graph.rdf import graph_of

if TYPE_CHECKING:
    from pyoxigraph import Store

PORTION = 12_000_000
"""Bytes of N-Quads that are loaded at once. Small portions are sorted cheaply (32 MB cost a fifth more a quad than 8) and in
little memory (each thread takes some eight times their size), but each leaves a file in each index: 10,000 plans are some 900."""
AHEAD = 3
"""So many portions wait at most, that parts which come a little late still find their place among their neighbours."""
RUNS, FILES_A_RUN = 1000, 16
"""So many sorted runs lie beside each other at most. Each is a file in each of eight indexes; merging holds those of two
indexes open while all others may be. Where a process may not open that many, runs are merged sooner."""
LOADERS = 4
"""Threads that load at most, once no more parts are being made: more than cores, for each waits for the disk a third of its time,
until the eight files that a portion becomes are safe there."""
FEW_LINES = 20_000
"""So many quads, as two or three plans have, are exchanged one by one; more are cheaper to load in portions."""
GIVE_WAY = 19
"""How much nicer Oxigraph's own threads are while it is loaded: as much as can be, for what they merge then is merged again."""
APART = 64_000_000
"""Bytes of N-Quads from which on a process of its own sorts all in the end: its threads need not give way to others."""
SORT = """
import os, sys, threading, pyoxigraph
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(1)), daemon=True).start()
pyoxigraph.Store(sys.argv[1]).optimize()
"""
"""What that process runs. It ends when its input does: with the build that started it, also where that is killed."""


class StoreWriter:
    """Loads parts into a store, new or open already: at once, or in threads beside the making of further ones (Oxigraph works
    outside Python's lock).

    So many `threads` load while parts are still being made: none where all is done one after the other.

    Use it in a `with` block; the store is whole after `finish`.
    """

    def __init__(self, path: Path, *, store: Store | None = None, threads: int = 0) -> None:
        self._most_runs = min(RUNS, allow_files(RUNS * FILES_A_RUN) // FILES_A_RUN)
        self._path, self._store = path, store or open_to_write(path)
        self._threads = ThreadPoolExecutor(LOADERS) if threads else None
        self._at_once = Semaphore(threads)
        self._loading: list[Future[None]] = []
        self._waiting: list[tuple[int, Path, int]] = []
        self._size = self._loaded = self._runs = self._exchanged = 0

    def __enter__(self) -> StoreWriter:
        return self

    def __exit__(self, *error: object) -> None:
        if self._threads:
            self._threads.shutdown(cancel_futures=True)

    def remove(self, graphs: Iterable[str]) -> None:
        """Take whole named graphs out, by IRI."""
        from pyoxigraph import NamedNode

        for graph in graphs:
            self._store.remove_graph(NamedNode(graph))

    def add(self, part: Path, place: int = 0) -> None:
        """Load a part, now or together with the next ones; those of neighbouring places (see `order_graphs`) together."""
        size = part.stat().st_size
        insort(self._waiting, (place, part, size))
        self._size += size
        if self._size >= AHEAD * PORTION:
            self._start()

    def exchange(self, old: Path | None, new: Path) -> None:
        """Put a part in the place of what it was, if it was there: where little changes, and what it was is known, quad by quad."""
        before, after = _read_lines(old) if old else set(), _read_lines(new)
        self._exchanged += len(before ^ after)
        if self._exchanged > FEW_LINES or not before:
            # without its lines nobody knows whether the store holds the graph
            self.remove({graph_of(line.decode())[1:-1] for line in before or after})
            before = set()
        if self._exchanged > FEW_LINES:
            self.add(new)
        else:
            self._exchange(before - after, after - before)

    def _exchange(self, gone: Iterable[bytes], come: Iterable[bytes]) -> None:
        from pyoxigraph import RdfFormat, parse

        for quad in parse(b"".join(gone), format=RdfFormat.N_QUADS, lenient=True):
            self._store.remove(quad)
        self._store.extend(parse(b"".join(come), format=RdfFormat.N_QUADS, lenient=True))

    def load_waiting(self) -> None:
        """Load all that waits, in all threads, for no more parts are being made; what is added now is loaded apart from it."""
        self._at_once.release(LOADERS)
        while self._waiting:
            self._start()

    def finish(self, *, optimize: bool = True) -> None:
        """Load what waits; nothing can be added then. `optimize` sorts all into one run: answers come three times as fast, but
        all is written anew. Raises OSError where that fails."""
        self.load_waiting()
        for loading in self._loading:
            loading.result()
        apart = optimize and self._loaded >= APART
        if not apart:  # else flushing would wait for threads that give way, and merge what is merged again
            if optimize:
                self._store.optimize()
            self._store.flush()
        del self._store  # closes it
        if apart:
            _sort_apart(self._path)

    def _start(self) -> None:
        """Load a portion, the first of what waits."""
        parts, size = list[Path](), 0
        while self._waiting and size < PORTION:
            _, part, more = self._waiting.pop(0)
            parts.append(part)
            size += more
        self._run(lambda: self._load(parts))
        self._loaded, self._size, self._runs = self._loaded + size, self._size - size, self._runs + 1
        if self._runs % self._most_runs == 0:
            self._run(self._store.optimize)

    def _run(self, work: Callable[[], None]) -> None:
        if self._threads:
            self._loading.append(self._threads.submit(self._take_turns, work))
        else:
            work()

    def _take_turns(self, work: Callable[[], None]) -> None:
        with self._at_once:
            work()

    def _load(self, parts: list[Path]) -> None:
        from pyoxigraph import RdfFormat

        if len(parts) == 1:
            self._store.bulk_load(path=str(parts[0]), format=RdfFormat.N_QUADS, lenient=True)
            return
        data = b"".join(part.read_bytes() for part in parts)
        self._store.bulk_load(data, format=RdfFormat.N_QUADS, lenient=True)


def open_to_write(path: Path) -> Store:
    """Open a store for writing, or make one, whose merging in the background gives way to all other work.

    RocksDB, which Oxigraph stands on, merges an index as soon as two files of it lie beside each other, and so writes
    it many times while it grows; of a store that is sorted in the end anyway, all of that is lost. It cannot be turned off
    from here, but threads have the priority of whoever starts them, and RocksDB starts its own with a process's first store.
    """
    from pyoxigraph import Store

    with ThreadPoolExecutor(1, initializer=_give_way) as opener:
        return opener.submit(Store, str(path)).result()


def _sort_apart(path: Path) -> None:
    """Sort a store that nobody has open into one run. Raises OSError where that fails."""
    command = [sys.executable, "-c", SORT, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as sorting:
        assert sorting.stderr
        told = sorting.stderr.read().splitlines()  # until it ends; its input stays open so long
    if sorting.returncode:
        raise OSError(f"{path}: cannot be sorted into one run: {told[-1] if told else 'it was killed'}")


def order_graphs(graphs: Iterable[str]) -> list[str]:
    """The names of graphs in the order in which Oxigraph keeps them, that of its hashes: a store lists its graphs so.

    Parts that are loaded in this order lie behind each other in the three of the six indexes that begin with the graph, where
    RocksDB then has nothing to merge: sorting all into one run in the end takes half the time.
    """
    from pyoxigraph import NamedNode

    with TemporaryDirectory() as folder:
        store = open_to_write(Path(folder))
        for graph in graphs:
            store.add_graph(NamedNode(graph))
        ordered = [str(graph.value) for graph in store.named_graphs()]
        del store  # closes it, while its folder is there
    return ordered


def allow_files(wanted: int) -> int:
    """Let this process open so many files where the system lets it; how many it may open, at most as many as wanted.

    Usual are 1,024, of which any process may make as many as its hard limit says.
    """
    if sys.platform == "win32":  # knows no such limit
        return wanted
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    allowed = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    if soft != resource.RLIM_INFINITY and soft < allowed:
        with suppress(ValueError, OSError):  # macOS has a lower limit of its own, which it tells nobody
            resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, hard))
            return allowed
        return soft
    return allowed


def _read_lines(part: Path) -> set[bytes]:
    return set(part.read_bytes().splitlines(keepends=True)) if part.is_file() else set()


def _give_way() -> None:
    if sys.platform == "linux":  # elsewhere a priority is that of a whole process
        os.nice(GIVE_WAY)
