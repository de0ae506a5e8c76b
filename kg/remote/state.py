"""What a store elsewhere holds of ours, told by the store itself: a graph that names the bytes each graph was made from.

It survives where the push came from, so another machine can go on with it. A graph is confirmed there once it is whole,
and unconfirmed before it is written anew: what is cut in the middle is sent again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.graph.rdf import DATA, iri, term
from kg.remote.errors import RemoteError

if TYPE_CHECKING:
    from kg.remote.endpoint import Endpoint

STATE_GRAPH = f"{DATA}graph/pushed"
_CONFIRMED = f"GRAPH {iri(STATE_GRAPH)} {{ ?graph {term('prov:wasDerivedFrom')} ?bytes }}"
HELD = f"SELECT ?graph ?bytes {{ {_CONFIRMED} }}"
SIZES = f"SELECT ?graph (COUNT(*) AS ?triples) {{ {_CONFIRMED} GRAPH ?graph {{ ?s ?p ?o }} }} GROUP BY ?graph"


def state_line(graph: str, bytes_iri: str) -> str:
    """The triple that confirms a graph."""
    return f"{iri(graph)} {term('prov:wasDerivedFrom')} {iri(bytes_iri)} .\n"


def load_state(endpoint: Endpoint) -> dict[str, str]:
    """The name of the bytes (RFC 6920) that each graph there was made from, by the graph's IRI; empty before a first push.

    Raises RemoteError where the store cannot be asked.
    """
    rows = list(_rows(endpoint, HELD))
    confirmations = Counter(graph for graph, _ in rows)
    # two confirmations of one graph cannot both be right, so neither counts
    return {graph: bytes_iri for graph, bytes_iri in rows if confirmations[graph] == 1}


def load_sizes(endpoint: Endpoint) -> dict[str, int]:
    """How many triples each confirmed graph holds there now, whoever may have changed it since. Raises as `load_state` does."""
    return {graph: int(triples) for graph, triples in _rows(endpoint, SIZES)}


def _rows(endpoint: Endpoint, query: str) -> Iterator[tuple[str, str]]:
    from pyoxigraph import QuerySolutions

    found = endpoint.send(query, [])
    if not isinstance(found, QuerySolutions):
        raise RemoteError(f"{endpoint.url}: answers a SELECT with something else: is it a SPARQL endpoint?")
    return ((graph.value, other.value) for graph, other in found)
