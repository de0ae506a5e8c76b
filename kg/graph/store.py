"""The store on disk (Oxigraph): opened read-only for questions (`kg.ask.sparql`). `kg.graph.store_loading` makes it.

Every quad stands in a named graph, and questions see the union of all graphs. A triple that stands in two documents
(the type or name of a shared entity) matches twice there, so a question that counts says DISTINCT.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kg.graph.whole import no_build

if TYPE_CHECKING:
    from pyoxigraph import Store


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
