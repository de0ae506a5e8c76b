"""Identity over all documents without holding them: names are sorted on disk, and each document is told its part.

The heads of all plans are held (some hundred bytes each). Names go through an SQLite table without a file name, which
sorts on disk when it grows. `Registry.resolution(card)` says all that one document needs to know of the others, so its
description is a pure function of its facts and that: it can be made anywhere, and is made again only when that changes.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from kg.graph.identity.cards import Card, Named
from kg.graph.identity.judged import JudgedIdentity, element
from kg.graph.identity.labels import rank
from kg.graph.identity.library import Library
from kg.graph.identity.resolution import Judge, Resolution


class Registry:
    """What is one thing over all documents of some cards, and what it is called. Use it in a `with` block.

    `cards` is called twice and must give the same cards, in any order.
    """

    def __init__(self, cards: Callable[[], Iterable[Card]], judge: Judge = lambda identity: identity) -> None:
        self.library = Library.of(card.head for card in cards())
        judged = judge(self.library)
        self._judged = judged if isinstance(judged, JudgedIdentity) else None
        self._names = sqlite3.connect("")
        self._names.executescript("CREATE TABLE names (iri, name); CREATE TABLE labels (iri PRIMARY KEY, label)")
        named = ((self._iri(one), one[0].name) for card in cards() for one in card.named)
        self._names.executemany("INSERT INTO names VALUES (?, ?)", named)
        self._names.executemany("INSERT INTO labels VALUES (?, ?)", list(self._choose()))

    def __enter__(self) -> Registry:
        return self

    def __exit__(self, *error: object) -> None:
        self._names.close()

    def resolution(self, card: Card) -> Resolution:
        """What one document needs to know: as much of the library, the labels and the judgements as speaks of it."""
        known = (*card.named, *card.led_to)
        library = self.library.near(card.head.scope, [e for e, _ in card.named if e.kind == "Document"])
        iris = {self._iri(one) for one in known}
        labels = {iri: label for iri in iris if (label := self._label(iri))}
        if self._judged is None:
            return Resolution(library, labels, library)
        before = {self._found(one) for one in known}
        chosen = {iri: to for iri, to in self._judged.chosen.items() if iri in before}
        own = {element(entity) for entity, _ in known}
        apart = {entity: iri for entity, iri in self._judged.apart.items() if entity in own}
        return Resolution(JudgedIdentity(library, chosen, apart), labels, library)

    def _choose(self) -> Iterator[tuple[str, str]]:
        """The label of each thing with more than one name; see `choose_labels`."""
        rows = self._names.execute("SELECT DISTINCT iri, name FROM names ORDER BY iri")
        for iri, group in groupby(rows, key=lambda row: row[0]):
            names = [name for _, name in group]
            if len(names) > 1:
                yield iri, min(names, key=rank)

    def _label(self, iri: str) -> str | None:
        if head := self.library.heads.get(iri):
            return head.label
        row = self._names.execute("SELECT label FROM labels WHERE iri = ?", (iri,)).fetchone()
        return row[0] if row else None

    def _iri(self, one: Named) -> str:
        found = self._found(one)
        return self._judged.settle(one[0], found) if self._judged else found

    def _found(self, one: Named) -> str:
        head = self.library.find(one[0])
        return head.iri if head else one[1]


def fingerprint(resolution: Resolution) -> str:
    """A hash over all that a document was told of the others: while it is the same, so is the document's description."""
    identity = resolution.identity
    judged = (identity.chosen, identity.apart) if isinstance(identity, JudgedIdentity) else ({}, {})
    told = [sorted(resolution.library.heads.values()), sorted(resolution.labels.items())]
    told += [sorted(map(repr, given.items())) for given in judged]
    return hashlib.sha256(repr(told).encode()).hexdigest()
