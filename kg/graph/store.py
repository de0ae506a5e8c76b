"""The store on disk (Oxigraph): loaded in bulk, opened read-only for questions, asked with our prefixes.

Every quad stands in a named graph, and questions see the union of all graphs. A triple that stands in two documents
(the type or name of a shared entity) matches twice there, so a question that counts says DISTINCT.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from kg.graph.iris import PREFIXES, mint_graph

if TYPE_CHECKING:
    from pyoxigraph import BlankNode, Literal, NamedNode, QueryBoolean, QuerySolutions, QueryTriples, Store, Triple

PORTION = 8_000_000
"""Bytes of N-Quads that are loaded at once: larger portions are no faster and take a hundred bytes of memory for each."""


class StoreMissing(FileNotFoundError):
    """There is no graph store at the path; the message says what makes one."""


class StoreWriter:
    """Loads parts into a store: at once, or in threads beside the making of further ones (Oxigraph works outside
    Python's lock).

    Use it in a `with` block; the store is whole after `finish`.
    """

    def __init__(self, path: Path, *, threads: int = 0) -> None:
        from pyoxigraph import Store

        self._store = Store(str(path))
        self._threads = ThreadPoolExecutor(threads) if threads else None
        self._loading: list[Future[None]] = []
        self._waiting: list[Path] = []
        self._size = 0

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

    def add(self, part: Path) -> None:
        """Load a part, now or together with the next ones."""
        self._waiting.append(part)
        self._size += part.stat().st_size
        if self._size >= PORTION:
            self._start()

    def finish(self, *, optimize: bool = True) -> None:
        """Load what waits. `optimize` sorts all into one run: answers come three times as fast, but all is written anew."""
        self._start()
        for loading in self._loading:
            loading.result()
        if optimize:
            self._store.optimize()
        self._store.flush()

    def _start(self) -> None:
        if self._waiting:
            parts, self._waiting, self._size = self._waiting, [], 0
            if self._threads:
                self._loading.append(self._threads.submit(self._load, parts))
            else:
                self._load(parts)

    def _load(self, parts: list[Path]) -> None:
        from pyoxigraph import RdfFormat

        if len(parts) == 1:
            self._store.bulk_load(path=str(parts[0]), format=RdfFormat.N_QUADS, lenient=True)
            return
        data = b"".join(part.read_bytes() for part in parts)
        self._store.bulk_load(data, format=RdfFormat.N_QUADS, lenient=True)


def copy_store(store: Path, target: Path) -> None:
    """Copy a store to where none is yet, at once: both share the files that neither will ever change (hard links)."""
    from pyoxigraph import Store

    Store(str(store)).backup(str(target))


def load_store(parts: Iterable[Path], path: Path) -> None:
    """Make a new store at `path` from files of N-Quads that we wrote. Raises FileExistsError where a store is."""
    if path.exists():
        raise FileExistsError(f"{path} is there already")
    with StoreWriter(path) as store:
        for part in parts:
            store.add(part)
        store.finish()


def open_store(path: Path) -> Store:
    """Open a store for reading; others may read it at the same time. Raises StoreMissing where there is none."""
    from pyoxigraph import Store

    if not (path / "CURRENT").is_file():
        raise StoreMissing(f"{path} holds no graph store; `kg build` makes one")
    return Store.read_only(str(path))


def query_store(
    store: Store, query: str, bindings: Mapping[str, NamedNode | Literal] | None = None
) -> QuerySolutions | QueryBoolean | QueryTriples:
    """Ask a SPARQL 1.1 query over the union of all graphs; our prefixes need not be declared.

    `bindings` fixes variables by name. Raises SyntaxError where the query is wrong.
    """
    from pyoxigraph import Variable

    fixed: dict[Variable, NamedNode | BlankNode | Literal | Triple] = {
        Variable(name): value for name, value in (bindings or {}).items()
    }
    return store.query(query, prefixes=PREFIXES, use_default_graph_as_union=True, substitutions=fixed or None)


def remove_document(store: Store, document_id: str) -> None:
    """Take exactly one document's facts out of a store opened for writing."""
    from pyoxigraph import NamedNode

    store.remove_graph(NamedNode(mint_graph(document_id)))
