"""A SPARQL endpoint elsewhere, asked as our own store is: `kg ask --endpoint URL` runs the same saved questions.

Stores differ in what a query without FROM sees. Ours sees the union of all graphs, and so do Virtuoso, GraphDB and
QLever. Oxigraph's server has a parameter for it. For others the graphs are named in each request, as the protocol has it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from kg.ask.question import with_prefixes
from kg.gather import gather
from kg.remote.errors import RemoteError
from kg.remote.http import check, make_client, send

if TYPE_CHECKING:
    import httpx
    from pyoxigraph import QueryBoolean, QuerySolutions, Triple

QUERY_PATHS = ("", "/query", "/sparql")
"""Where a query endpoint may lie under the address of a server."""
ROWS = "application/sparql-results+xml, application/sparql-results+json;q=0.9"
"""XML first: JSON of older Virtuosos says typed-literal, which the standard does not know."""
TRIPLES = "application/n-triples, text/turtle;q=0.9"
"""Apart from rows: Virtuoso looks at the first media type only."""
ANY_PLAN = "ASK { ?plan a ep:Plan }"
EVERY_GRAPH = "SELECT DISTINCT ?graph { GRAPH ?graph { ?s ?p ?o } }"
Parameters = list[tuple[str, str]]


class Endpoint:
    """The query endpoint at `url`; `query` is that of pyoxigraph's Store, as far as `kg.ask` needs it."""

    def __init__(self, url: str, client: httpx.Client) -> None:
        self.url, self.client = url, client

    def query(
        self,
        query: str,
        *,
        prefixes: Mapping[str, str] | None = None,
        use_default_graph_as_union: bool = False,
        **_: Any,
    ) -> QuerySolutions | QueryBoolean | list[Triple]:
        """What the endpoint answers. Raises SyntaxError for a query that is no SPARQL 1.1, RemoteError where it fails."""
        from pyoxigraph import QueryTriples, Store

        # on an empty store: what is wrong is told as it is of our own, and the form of the query is known
        form = Store().query(query, prefixes=dict(prefixes or {}))
        text = with_prefixes(query) if prefixes else query
        accept = TRIPLES if isinstance(form, QueryTriples) else ROWS
        return self.send(text, self.union if use_default_graph_as_union else [], accept)

    def send(
        self, text: str, parameters: Parameters, accept: str = ROWS
    ) -> QuerySolutions | QueryBoolean | list[Triple]:
        """The answer to a query with its prefixes declared and the parameters of the protocol that name its graphs."""
        from pyoxigraph import RdfFormat, parse, parse_query_results

        response = check(self._post(text, parameters, accept), "the query")
        media_type = response.headers.get("Content-Type", "").partition(";")[0]
        form = results_format(media_type)
        if form is not None:
            return parse_query_results(response.content, format=form)
        syntax = RdfFormat.from_media_type(media_type)
        if syntax is None:
            raise RemoteError(f"{self.url}: answers {media_type or 'nothing'}: that is no SPARQL endpoint")
        return [quad.triple for quad in parse(response.content, format=syntax)]

    def _post(self, text: str, parameters: Parameters, accept: str, **options: Any) -> httpx.Response:
        data = gather([("query", text), *parameters])
        return send(self.client, "POST", self.url, data=data, headers={"Accept": accept}, **options)

    def answers(self) -> bool:
        """Whether this is a query endpoint at all. Raises RemoteError where nobody is there, or it is not for us."""
        response = self._post("ASK { }", [], ROWS, tries=1)
        if response.status_code in (401, 403):
            check(response, "asking")
        return response.is_success and results_format(response.headers.get("Content-Type", "")) is not None

    @cached_property
    def union(self) -> Parameters:
        """The parameters with which a query sees the union of all graphs. Raises RemoteError where no plan is seen."""
        ask = with_prefixes(ANY_PLAN)
        for parameters in ([], [("union-default-graph", "true")]):
            if self.send(ask, parameters):
                return parameters
        graphs = [row[0].value for row in self.send(EVERY_GRAPH, [])]  # type: ignore[union-attr]
        parameters = [(name, graph) for graph in graphs for name in ("default-graph-uri", "named-graph-uri")]
        if not self.send(ask, parameters):
            raise RemoteError(f"{self.url}: holds no plan: `kg push {self.url}` brings the graph there")
        return parameters


def results_format(media_type: str) -> Any:
    """The format of rows that a media type names, None where it is none."""
    from pyoxigraph import QueryResultsFormat

    return QueryResultsFormat.from_media_type(media_type.partition(";")[0].strip())


def open_endpoint(url: str, *, auth: str | None = None) -> Endpoint:
    """The endpoint at an address, which may be that of the server or of its query service.

    Raises RemoteError where there is none.
    """
    client = make_client(auth)
    for path in QUERY_PATHS:
        endpoint = Endpoint(url.rstrip("/") + path, client)
        if endpoint.answers():
            return endpoint
    raise RemoteError(f"{url}: no SPARQL endpoint there, nor at {' or '.join(QUERY_PATHS[1:])} under it")
