"""kg: a knowledge graph of Chinese education plans, every fact tied to its exact characters.

From Python: `kg.build_plans`, `kg.open_build`, `kg.facts` (see `kg.notebook`) and `kg.network`. Nothing heavy is loaded
before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from networkx import Graph

    from kg.notebook import Build, build_plans, facts, open_build

__version__ = "0.1.0"
__all__ = ["Build", "build_plans", "facts", "network", "open_build"]


def __getattr__(name: str) -> Any:
    """The names of `kg.notebook`, loaded when they are first used (PEP 562)."""
    if name in __all__:
        from kg import notebook

        return getattr(notebook, name)
    raise AttributeError(f"module 'kg' has no attribute {name!r}")


def network(kind: str = "plan-measure", *, build: str | Path = "build", at_least: int = 2) -> Graph[str]:
    """A network of a build for networkx: `plan-measure`, `plan-plan` or `measure-measure`.

    `kg.networks.projections` says what nodes and edges carry; `at_least` is the number of plans that two measures must
    share to be joined. Raises NetworkError for another kind, StoreMissing where `build` holds no graph.

    >>> kg.network("plan-plan", build="build").number_of_nodes()        # doctest: +SKIP
    5
    """
    from pathlib import Path

    from kg.networks.projections import network as project

    return project(kind, Path(build), at_least=at_least)
