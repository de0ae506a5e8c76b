"""Which plans of two builds can differ, told by their parts: no other need be loaded to find what changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from filecmp import cmp
from pathlib import Path
from typing import TYPE_CHECKING

from kg.compare.build_facts import SHARED
from kg.graph.parts import DATASET_PART, part_names
from kg.graph.rdf import mint_graph, mint_plan, term

if TYPE_CHECKING:
    from pyoxigraph import NamedNode, Quad, Store

Stores = tuple["Store", "Store"]
MOST = 0.5
"""Where a larger share of the parts differs, it is quicker to load all plans than to find out which."""
READ, PART_OF = {term(predicate) for predicate in SHARED}, term("ep:partOf")


def touched_plans(builds: tuple[Path, Path], stores: Stores) -> frozenset[str] | None:
    """The IRIs of the plans that may state other facts in one of the two builds than in the other.

    None, which is all, where there are no parts or one is damaged, where a vocabulary differs, or where many documents do. A plan
    is touched where its own part differs, and where another one's gives a new name to what it speaks of: both cite one document, say.
    """
    names = [part_names(build) - {DATASET_PART} for build in builds]
    old, new = (build / "parts" for build in builds)
    both = names[0] & names[1]
    differing = (names[0] ^ names[1]) | {name for name in both if not cmp(old / name, new / name, shallow=False)}
    if not both or len(differing) > MOST * len(both) or any(not name.startswith("documents/") for name in differing):
        return None
    touched = {Path(name).stem for name in differing}
    try:
        for name in differing:
            touched |= _speaking_of(_changed_things(old / name, new / name, stores), stores)
    except SyntaxError:  # what is compared is the stores; `kg check` tells of parts
        return None
    documents = {Path(name).stem for name in names[0] | names[1] if name.startswith("documents/")}
    return frozenset(mint_plan("") + slug for slug in touched & documents)


def _changed_things(old: Path, new: Path, stores: Stores) -> set[NamedNode]:
    """The subjects of all that only one build states, whichever part of it does, and that is read of things of several plans."""
    from pyoxigraph import RdfFormat, parse

    before, after = (
        set(part.read_bytes().splitlines(keepends=True)) if part.exists() else set() for part in (old, new)
    )
    quads = parse(b"".join(before ^ after), format=RdfFormat.N_QUADS, lenient=True)
    read = (quad for quad in quads if str(quad.predicate) in READ)
    return {quad.subject for quad in read if _states(stores[0], quad) != _states(stores[1], quad)}


def _states(store: Store, quad: Quad) -> bool:
    found = store.quads_for_pattern(quad.subject, quad.predicate, quad.object, None)
    return next(iter(found), None) is not None


def _speaking_of(things: Iterable[NamedNode], stores: Stores) -> set[str]:
    """Whose graphs speak of a thing, or of a part of it: a programme is told with the name of the larger one."""

    def pointing(store: Store, thing: NamedNode) -> Iterator[Quad]:
        for quad in store.quads_for_pattern(None, None, thing, None):
            yield quad
            if str(quad.predicate) == PART_OF:
                yield from store.quads_for_pattern(None, None, quad.subject, None)

    return {
        str(quad.graph_name)[1:-1].removeprefix(mint_graph(""))
        for store in stores
        for thing in things
        for quad in pointing(store, thing)
    }
