"""Where the stores that we know keep their services, under the address that a person gives."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Layout:
    """The paths of a store's query, update and Graph Store Protocol services; None: it has none."""

    name: str
    query: str
    update: str | None
    graph_store: str | None


LAYOUTS = (
    Layout("Oxigraph", "/query", "/update", "/store"),
    Layout("Fuseki (a dataset)", "/query", "/update", "/data"),
    Layout("Virtuoso", "/sparql", "/sparql-auth", "/sparql-graph-crud-auth"),
    Layout("GraphDB, RDF4J (a repository)", "", "/statements", "/rdf-graphs/service"),
    Layout("QLever", "", "", ""),
)
