"""The parts of a graph in a new build, and its store: what has not changed stays, what has is put in its place."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.build.kept import Ledger, are_same, is_same, stamp, stamp_all
from kg.build.recipe import build_recipe
from kg.build.work import Work
from kg.graph.parts import (
    DATASET_PART,
    Tally,
    document_name,
    graph_of_part,
    vocabulary_name,
    write_dataset,
    write_vocabulary,
)
from kg.graph.rdf import VOCABULARIES
from kg.graph.store_copy import StoreCopy
from kg.graph.store_loading import StoreWriter, order_graphs

ANEW = 0.2
"""A store of which a greater share changes is made anew; else a copy of it is changed graph by graph."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Which documents there are (`ids`), whose part is made again (`changed`), and what `find_sound` found of the last build."""

    ids: Collection[str]
    changed: Sequence[str]
    sound: Mapping[str, str]


class Parts:
    """The parts that are being made in the folder `new`, beside those of the last build. Use it in a `with` block.

    First `begin`, then `add` for each part that was made anew or `drop` where that failed, then `finish`; `kept` are those that
    stay where they are.
    """

    def __init__(self, work: Work, new: Path, copy: StoreCopy, changes: Changes) -> None:
        self._last, self._new, self._ledger, self._sound = work.places.out, new, work.ledger, changes.sound
        self._known = {name for name, _, _ in self._ledger.parts()}
        self._changed = set(map(document_name, changes.changed))
        self._vocabularies = [name for name in VOCABULARIES if self._sound.get(vocabulary_name(name)) != build_recipe()]
        wanted = {*map(document_name, changes.ids), *map(vocabulary_name, VOCABULARIES)}
        self._gone = [name for name in self._known if name not in wanted]
        stale = {*self._changed, *self._gone, *map(vocabulary_name, self._vocabularies)}
        self.kept = self._known - stale
        if len(self._changed) + len(self._gone) > ANEW * len(self._known):
            copy.discard()
        store = copy.take()
        self._anew = store is None
        self._store = StoreWriter(new / "store", store=store, threads=work.engine.loaders)
        self._places = _order_parts(changes.ids) if self._anew else {}
        self.order = sorted(changes.changed, key=lambda one: self._place(document_name(one)))
        """The changed documents in the order in which the store takes them best."""

    def __enter__(self) -> Parts:
        self._store.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self._store.__exit__(*error)

    def begin(self) -> None:
        """Load what stays where the store is made anew, else take out of it what goes."""
        for name in sorted(self.kept, key=self._place) if self._anew else ():
            self._store.add(self._last / "parts" / name, self._place(name))
        for name in self._gone:
            self.drop(name)
        for vocabulary in self._vocabularies:
            self.add(vocabulary_name(vocabulary), build_recipe(), write_vocabulary(vocabulary, self._new / "parts"))

    def add(self, name: str, key: str, tally: Tally) -> None:
        """A part that was made anew and lies in its place."""
        self._ledger.put_part(name, key, tally, stamp(self._new / "parts" / name))
        self._load(name)

    def drop(self, name: str) -> None:
        """A part that is none any more, or could not be made."""
        if name in self._known and not self._anew:
            self._store.remove([graph_of_part(name)])
        (self._new / "parts" / name).unlink(missing_ok=True)
        self._ledger.forget_part(name)

    def finish(self) -> int:
        """Describe the dataset and complete the store; how many quads there are."""
        self._store.load_waiting()  # apart from the dataset's, whose graph stands far from theirs, and while that is counted
        quads = write_dataset(self._ledger.tallies(), VOCABULARIES, self._new / "parts")
        self._load(DATASET_PART)
        self._store.finish(optimize=self._anew)
        dataset = stamp(self._new / "parts" / DATASET_PART)
        self._ledger.put_whole({DATASET_PART: dataset, **_stamp_store(self._new)})
        return quads

    def _load(self, name: str) -> None:
        part = self._new / "parts" / name
        if self._anew:
            self._store.add(part, self._place(name))
        else:
            # what a damaged part once held only the store knows
            self._store.exchange(self._last / "parts" / name if name in self._sound else None, part)

    def _place(self, name: str) -> int:
        return self._places.get(name, 0)


def find_sound(last: Path, ledger: Ledger) -> dict[str, str]:
    """The parts of the last build that lie in its folder as they were written, by name: the key of each, and none of the dataset's."""
    found = {name: key for name, key, noted in ledger.parts() if is_same(noted, stamp(f"{last}/parts/{name}"))}
    dataset = is_same(ledger.whole().get(DATASET_PART, ""), stamp(last / "parts" / DATASET_PART))
    return found | ({DATASET_PART: ""} if dataset else {})


def is_store_sound(last: Path, ledger: Ledger) -> bool:
    """Whether the store of the last build is there as it was written."""
    noted = {name: stamped for name, stamped in ledger.whole().items() if name != DATASET_PART}
    return are_same(noted, _stamp_store(last))


def _stamp_store(folder: Path) -> dict[str, str]:
    return {f"store/{name}": stamped for name, stamped in stamp_all(folder / "store").items()}


def _order_parts(ids: Collection[str]) -> dict[str, int]:
    """The place of each part among all, in the order of their graphs in the store."""
    names = [*map(document_name, ids), *map(vocabulary_name, VOCABULARIES)]
    graphs = {graph_of_part(name): name for name in names}
    return {graphs[graph]: place for place, graph in enumerate(order_graphs(graphs))}
