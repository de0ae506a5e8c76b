"""What a store elsewhere holds of ours, told by the store itself: a graph that names the bytes each graph was made from.

It survives where the push came from, so another machine can go on with it. A graph is confirmed there once it is whole,
and unconfirmed before it is written anew: what is cut in the middle is sent again.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kg.graph.iris import DATA
from kg.graph.terms import iri, term
from kg.remote.errors import RemoteError

if TYPE_CHECKING:
    from kg.remote.endpoint import Endpoint

STATE_GRAPH = f"{DATA}graph/pushed"
HELD = f"SELECT ?graph ?bytes {{ GRAPH {iri(STATE_GRAPH)} {{ ?graph {term('prov:wasDerivedFrom')} ?bytes }} }}"


def state_line(graph: str, bytes_iri: str) -> str:
    """The triple that confirms a graph."""
    return f"{iri(graph)} {term('prov:wasDerivedFrom')} {iri(bytes_iri)} .\n"


def load_state(endpoint: Endpoint) -> dict[str, str]:
    """The name of the bytes (RFC 6920) that each graph there was made from, by the graph's IRI; empty before a first push.

    Raises RemoteError where the store cannot be asked.
    """
    from pyoxigraph import QuerySolutions

    found = endpoint.send(HELD, [])
    if not isinstance(found, QuerySolutions):
        raise RemoteError(f"{endpoint.url}: answers a SELECT with something else: is it a SPARQL endpoint?")
    rows = [(graph.value, bytes_iri.value) for graph, bytes_iri in found]
    confirmations = Counter(graph for graph, _ in rows)
    # two confirmations of one graph cannot both be right, so neither counts
    return {graph: bytes_iri for graph, bytes_iri in rows if confirmations[graph] == 1}
