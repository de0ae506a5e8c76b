"""Writing named graphs to a store elsewhere: SPARQL 1.1 Graph Store Protocol, or Update where a store lacks that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kg.remote.http import check, send

if TYPE_CHECKING:
    import httpx

CHUNK = 500
"""Triples in one INSERT DATA; Virtuoso takes no more than some thousands."""
ABSENT = {400, 404, 405, 406, 415, 501}
"""Statuses of a path that is no Graph Store, as against one that refuses us or fails."""


NTRIPLES = {"Content-Type": "application/n-triples"}


class ByProtocol:
    """A Graph Store with indirect graph identification (§4.2): the graph's IRI is a parameter.

    Whole graphs in and out; `triples` are lines of N-Triples, each operation does the same when done twice. All raise RemoteError.
    """

    def __init__(self, client: httpx.Client, url: str) -> None:
        self.client, self.url = client, url

    def put(self, graph: str, triples: Sequence[str]) -> None:
        """Make the graph hold exactly these triples."""
        self._send("PUT", graph, triples)

    def add(self, graph: str, triples: Sequence[str]) -> None:
        """Add triples to the graph."""
        self._send("POST", graph, triples)

    def drop(self, graph: str) -> None:
        """Take the graph out, where it is there."""
        response = send(self.client, "DELETE", self.url, params={"graph": graph})
        if response.status_code != 404:
            check(response, f"dropping <{graph}>")

    def _send(self, method: str, graph: str, triples: Sequence[str]) -> None:
        check(self._request(method, graph, triples), f"writing <{graph}>")

    def _request(self, method: str, graph: str, triples: Sequence[str]) -> httpx.Response:
        content = "".join(triples).encode()
        return send(self.client, method, self.url, params={"graph": graph}, content=content, headers=NTRIPLES)

    def takes(self, graph: str, triples: Sequence[str]) -> bool:
        """As `put`, but False where no such service is at the address."""
        response = self._request("PUT", graph, triples)
        return response.status_code not in ABSENT and check(response, f"writing <{graph}>").is_success


class ByUpdate:
    """A SPARQL 1.1 Update service; it does what `ByProtocol` does."""

    def __init__(self, client: httpx.Client, url: str) -> None:
        self.client, self.url = client, url

    def put(self, graph: str, triples: Sequence[str]) -> None:
        self.drop(graph)
        self.add(graph, triples)

    def add(self, graph: str, triples: Sequence[str]) -> None:
        for chunk in (triples[start : start + CHUNK] for start in range(0, len(triples), CHUNK)):
            self._send(f"INSERT DATA {{ GRAPH <{graph}> {{\n{''.join(chunk)}}} }}", f"writing <{graph}>")

    def drop(self, graph: str) -> None:
        self._send(f"DROP SILENT GRAPH <{graph}>", f"dropping <{graph}>")

    def takes(self, graph: str, triples: Sequence[str]) -> bool:
        if self._request(f"DROP SILENT GRAPH <{graph}>").status_code in ABSENT:
            return False
        self.put(graph, triples)
        return True

    def _send(self, update: str, what: str) -> None:
        check(self._request(update), what)

    def _request(self, update: str) -> httpx.Response:
        headers = {"Content-Type": "application/sparql-update"}
        return send(self.client, "POST", self.url, content=update.encode(), headers=headers)


GraphStore = ByProtocol | ByUpdate
