"""Which store is asked: that of a build, or one elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from pyoxigraph import Store


def open_asked(build: Path, url: str | None, *, auth: str | None = None) -> Store:
    """The endpoint at `url` where one is named, else the store of the build folder.

    An endpoint answers `query` as a store does, and questions use nothing else of it. Raises RemoteError where there is
    no endpoint, StoreMissing where the build holds no store.
    """
    if url is None:
        from kg.graph.store import open_store

        return open_store(build / "store")
    from kg.remote.endpoint import open_endpoint

    return cast("Store", open_endpoint(url, auth=auth))
