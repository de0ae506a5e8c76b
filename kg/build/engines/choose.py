"""Which engine takes the tasks of a build: this process, several of this machine, or a cluster."""

from __future__ import annotations

import os
from collections.abc import Callable

from kg.build.engines.engine import BATCH, Engine, InProcess

WORTH = 2_000_000
"""Bytes of documents from which on further processes are started unasked: each takes a second to start."""
PACKED = 10
"""So many times larger than its file may a document be that lies compressed in it."""


def choose_engine(
    size: int,
    jobs: int | None,
    cluster: str | None,
    *,
    tell: Callable[[str], None] = lambda line: None,
) -> Engine:
    """The engine for some bytes of documents: a cluster, as many processes as asked for and have something to do, else as
    cores where it is worth it. `tell` hears of waiting. Raises ClusterError where there is no cluster at the address."""
    if cluster:
        from kg.build.engines.cluster import Cluster  # Dask is an extra

        return Cluster(cluster, tell=tell)
    workers = jobs or (count_cores() if size >= WORTH else 1)
    workers = min(workers, 2 + PACKED * size // BATCH)  # one of two may die of a document that kills
    if workers == 1:
        return InProcess()
    from kg.build.engines.processes import Processes  # and all of multiprocessing, which one process needs none of

    return Processes(workers)


def count_cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
