"""Bringing the graph of a build to a store elsewhere, graph by graph: only what changed, and on from where it was cut."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kg.ask.errors import did_you_mean
from kg.graph.parts import find_graph, reader_of
from kg.graph.rdf import graph_of, mint_bytes, without_graph
from kg.remote.endpoint import open_endpoint
from kg.remote.errors import RemoteError
from kg.remote.graph_store import ByProtocol, ByUpdate, GraphStore
from kg.remote.layouts import LAYOUTS
from kg.remote.state import STATE_GRAPH, load_sizes, load_state, state_line

if TYPE_CHECKING:
    from kg.remote.endpoint import Endpoint

Tick = Callable[[str, int, int], None]
"""Told of progress: which graph, how many are done of how many."""


@dataclass(frozen=True, slots=True)
class Part:
    """One named graph of the build: its IRI, the file that holds it, the name of that file's bytes, and how many triples they are."""

    graph: str
    path: Path
    bytes_iri: str
    size: int

    def triples(self) -> list[str]:
        """Its lines as N-Triples."""
        with self.path.open(encoding="utf-8", newline="\n") as lines:
            return list(map(without_graph, lines))


@dataclass(frozen=True, slots=True)
class Difference:
    """What tells a build from a store: graphs to send, graphs of documents that are gone, graphs that are there already."""

    send: tuple[Part, ...]
    drop: tuple[str, ...]
    keep: tuple[Part, ...]
    held: dict[str, str]

    @property
    def confirmed(self) -> dict[str, str]:
        """What may still be said to be held while the work goes on."""
        changing = {part.graph for part in self.send}
        return {graph: bytes_iri for graph, bytes_iri in self.held.items() if graph not in changing}


def load_parts(build: Path) -> list[Part]:
    """The named graphs of a build. Raises GraphMissing where it holds no graph, DamagedFile where a part was cut."""
    read = reader_of(build)
    every = ((path, read(path)) for path in find_graph(build))
    return [_part(path, data) for path, data in every if data]


def _part(path: Path, data: bytes) -> Part:
    graph = graph_of(data[: data.index(b"\n") + 1].decode())[1:-1]
    return Part(graph, path, mint_bytes(hashlib.sha256(data).hexdigest()), data.count(b"\n"))


def choose_parts(parts: Sequence[Part], names: Iterable[str]) -> list[Part]:
    """The parts whose graph has one of these IRIs, or ends in one of these names (a document's id, a vocabulary).

    Raises RemoteError for a name that fits none.
    """
    chosen = []
    for name in names:
        found = [part for part in parts if part.graph == name or part.graph.endswith(f"/{name}")]
        if not found:
            guess = did_you_mean(name, (part.graph.rpartition("/")[2] for part in parts))
            raise RemoteError(f"no graph {name!r} in this build{guess}")
        chosen += found
    return list(dict.fromkeys(chosen))


def tell_difference(endpoint: Endpoint, parts: Sequence[Part], names: Sequence[str] = ()) -> Difference:
    """What is to be done so that the store holds these parts; with `names`, those only, and nothing is dropped."""
    held = load_state(endpoint)
    sizes = load_sizes(endpoint) if held else {}
    chosen = choose_parts(parts, names) if names else parts
    there = {
        part.graph for part in chosen if (held.get(part.graph), sizes.get(part.graph)) == (part.bytes_iri, part.size)
    }
    changed = tuple(part for part in chosen if part.graph not in there)
    kept = tuple(part for part in chosen if part.graph in there)
    gone = () if names else sorted(held.keys() - {part.graph for part in parts})
    return Difference(changed, tuple(gone), kept, held)


def find_stores(endpoint: Endpoint, url: str, graph_store: str | None, update: str | None) -> Iterator[GraphStore]:
    """The ways to write that the server may know, the best first."""
    base = url.rstrip("/")
    path = endpoint.url.removeprefix(base)
    fitting = [layout for layout in LAYOUTS if layout.query == path]
    if graph_store or not update:
        paths = [graph_store] if graph_store else [base + x.graph_store for x in fitting if x.graph_store is not None]
        yield from (ByProtocol(endpoint.client, address) for address in paths)
    if update or not graph_store:
        paths = [update] if update else [base + x.update for x in fitting if x.update is not None]
        yield from (ByUpdate(endpoint.client, address) for address in paths)


def push(
    url: str,
    build: Path,
    *,
    names: Sequence[str] = (),
    auth: str | None = None,
    graph_store: str | None = None,
    update: str | None = None,
    tick: Tick = lambda what, done, of: None,
) -> Difference:
    """Bring the graph of a build to the store at `url`, and say what was done.

    `graph_store` and `update` are addresses of these services where they do not lie where they usually do. Raises
    RemoteError where the store cannot be reached or refuses; what was sent until then stays, and the next push goes on.
    """
    parts = load_parts(build)
    endpoint = open_endpoint(url, auth=auth)
    difference = tell_difference(endpoint, parts, names)
    if difference.send or difference.drop:
        store = _open_store(find_stores(endpoint, url, graph_store, update), difference, url)
        _carry_out(difference, store, tick)
    return difference


def _open_store(stores: Iterable[GraphStore], difference: Difference, url: str) -> GraphStore:
    """The first way to write that is there; what is about to change is no longer confirmed then."""
    lines = [state_line(*held) for held in sorted(difference.confirmed.items())]
    for store in stores:
        if store.takes(STATE_GRAPH, lines):
            return store
    raise RemoteError(f"{url}: neither a Graph Store nor an Update service found: name it by --graph-store or --update")


def _carry_out(difference: Difference, store: GraphStore, tick: Tick) -> None:
    of = len(difference.send) + len(difference.drop)
    for number, part in enumerate(difference.send):
        tick(part.graph.rpartition("/")[2], number, of)
        store.put(part.graph, part.triples())
        store.add(STATE_GRAPH, [state_line(part.graph, part.bytes_iri)])
    for number, graph in enumerate(difference.drop, start=len(difference.send)):
        tick(graph.rpartition("/")[2], number, of)
        store.drop(graph)
    if difference.drop:
        held = {**difference.confirmed, **{part.graph: part.bytes_iri for part in difference.send}}
        store.put(STATE_GRAPH, [state_line(*one) for one in sorted(held.items()) if one[0] not in difference.drop])
    tick("done", of, of)
