"""The store on disk (Oxigraph): opened read-only for questions, asked with our prefixes. `kg.graph.loading` makes it.

Every quad stands in a named graph, and questions see the union of all graphs. A triple that stands in two documents
(the type or name of a shared entity) matches twice there, so a question that counts says DISTINCT.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kg.graph.iris import PREFIXES, mint_graph
from kg.graph.whole import no_build

if TYPE_CHECKING:
    from pyoxigraph import BlankNode, Literal, NamedNode, QueryBoolean, QuerySolutions, QueryTriples, Store, Triple


class StoreMissing(FileNotFoundError):
    """There is no graph store at the path; the message says what makes one."""


def open_store(path: Path) -> Store:
    """Open the store in a build's folder for reading; others may read it at the same time. Raises StoreMissing where there is
    none, or none that can be read."""
    from pyoxigraph import Store

    if not (path / "CURRENT").is_file():
        raise StoreMissing(no_build(path.parent))
    try:
        return Store.read_only(str(path))
    except (OSError, RuntimeError) as error:  # pyoxigraph gives what RocksDB says, of a damaged store as RuntimeError
        raise StoreMissing(f"{path} cannot be read ({error}): `kg build` makes it anew") from error


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
