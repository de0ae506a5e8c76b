"""kg: a knowledge graph of Chinese education plans, every fact tied to its exact characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from networkx import Graph

__version__ = "0.1.0"


def network(kind: str = "plan-measure", *, build: str | Path = "build", at_least: int = 2) -> Graph[str]:
    """A network of a build for networkx: `plan-measure`, `plan-plan` or `measure-measure`.

    `kg.networks.projections` says what nodes and edges carry; `at_least` is the number of plans that two measures must
    share to be joined. Raises NetworkError for another kind, StoreMissing where `build` holds no graph.
    """
    from pathlib import Path

    from kg.networks.projections import network as project

    return project(kind, Path(build), at_least=at_least)
