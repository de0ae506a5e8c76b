"""The store on disk (Oxigraph): loaded in bulk, opened read-only for questions, asked with our prefixes.

Every quad stands in a named graph, and questions see the union of all graphs. A triple that stands in two documents
(the type or name of a shared entity) matches twice there, so a question that counts says DISTINCT.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kg.graph.iris import PREFIXES, mint_graph

if TYPE_CHECKING:
    from pyoxigraph import BlankNode, Literal, NamedNode, QueryBoolean, QuerySolutions, QueryTriples, Store, Triple


class StoreMissing(FileNotFoundError):
    """There is no graph store at the path; the message says what makes one."""


def load_store(lines: Path, path: Path) -> None:
    """Make a new store at `path` from a file of N-Quads that we wrote. Raises FileExistsError where a store is."""
    from pyoxigraph import RdfFormat, Store

    if path.exists():
        raise FileExistsError(f"{path} is there already")
    store = Store(str(path))
    store.bulk_load(path=str(lines), format=RdfFormat.N_QUADS, lenient=True)
    store.optimize()  # answers come three times as fast from one sorted run
    store.flush()


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
