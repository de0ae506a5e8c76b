"""Identity over all documents without holding them: names are sorted on disk, and each document is told its part.

The heads of all plans are held (some hundred bytes each). Names lie in tables of an SQLite database, which sorts on disk, and
stay there: while the plans are the same, a document whose names have changed concerns only those that name the same
things. `Registry.resolution(card)` says all that one document needs to know of the others, so its description is a pure
function of its facts and that: it can be made anywhere, and is made again only when that changes.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator

from kg.graph.identity.corpus.cards import Card, Named
from kg.graph.identity.corpus.judged import JudgedIdentity, element
from kg.graph.identity.corpus.library import Head, Library
from kg.graph.identity.corpus.resolution import Judge, Resolution
from kg.graph.identity.labels import choose_labels

TABLES = (
    "CREATE TABLE IF NOT EXISTS names "
    "(document TEXT, iri TEXT, name TEXT, PRIMARY KEY (document, iri, name)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS labels (iri TEXT PRIMARY KEY, label TEXT) WITHOUT ROWID",
)
"""Which document names what, without a name where its names lead to a place; and the label of each thing with more than one name."""
INDEX = "CREATE INDEX IF NOT EXISTS names_by_iri ON names (iri, name)"


class Registry:
    """What is one thing over all documents, and what it is called. First settle all names, or those that have changed."""

    def __init__(
        self, names: sqlite3.Connection, heads: Iterable[Head], judge: Judge = lambda identity: identity
    ) -> None:
        self.library = Library.of(heads)
        judged = judge(self.library)
        self._judged = judged if isinstance(judged, JudgedIdentity) else None
        self._names = names
        for table in TABLES:
            names.execute(table)

    def key(self) -> str:
        """A hash over what the names of a document depend on beside its card; none where people have judged pairs."""
        if self._judged:
            return ""
        return hashlib.sha256(repr(sorted(self.library.heads.values())).encode()).hexdigest()

    def settle_all(self, cards: Iterable[Card]) -> None:
        """Settle the names of all documents, by their cards in any order."""
        self._names.execute("DROP INDEX IF EXISTS names_by_iri")
        self._names.execute("DELETE FROM names")
        self._names.execute("DELETE FROM labels")
        self._insert(row for card in cards for row in sorted(self._rows(card)))
        self._names.execute(INDEX)
        rows = self._names.execute("SELECT DISTINCT iri, name FROM names WHERE name != '' ORDER BY iri")
        self._names.executemany("INSERT INTO labels VALUES (?, ?)", list(choose_labels(rows)))

    def settle(self, cards: Iterable[Card]) -> set[str]:
        """Settle the names of documents whose cards have changed; the ids of all documents that name a thing whose label has.

        Only for tables that were settled by a registry of the same key.
        """
        touched: set[str] = set()
        for card in cards:
            query = "SELECT document, iri, name FROM names WHERE document = ?"
            before, now = set(self._names.execute(query, (card.head.id,))), self._rows(card)
            self._names.executemany("DELETE FROM names WHERE document = ? AND iri = ? AND name = ?", before - now)
            self._insert(now - before)
            touched |= {iri for _, iri, _ in before ^ now}
        naming = "SELECT DISTINCT document FROM names WHERE iri = ?"
        return {
            document for iri in touched if self._relabel(iri) for (document,) in self._names.execute(naming, (iri,))
        }

    def _rows(self, card: Card) -> set[tuple[str, str, str]]:
        named = {(card.head.id, self._iri(one), one[0].name) for one in card.named}
        return named | {(card.head.id, self._iri(one), "") for one in card.led_to}

    def _insert(self, rows: Iterable[tuple[str, str, str]]) -> None:
        self._names.executemany("INSERT INTO names VALUES (?, ?, ?)", rows)

    def _relabel(self, iri: str) -> bool:
        """Choose the label of a thing anew; whether it is another one."""
        before = self._names.execute("SELECT iri, label FROM labels WHERE iri = ?", (iri,)).fetchone()
        rows = self._names.execute("SELECT DISTINCT iri, name FROM names WHERE iri = ? AND name != ''", (iri,))
        chosen = next(choose_labels(rows), None)
        self._names.execute("DELETE FROM labels WHERE iri = ?", (iri,))
        self._names.executemany("INSERT INTO labels VALUES (?, ?)", [chosen] if chosen else [])
        return bool(before != chosen)

    def resolution(self, card: Card) -> Resolution:
        """What one document needs to know, whose names are settled: as much of the library, the labels and the judgements as speaks of it."""
        cited = [e for e, iri in card.named if e.kind == "Document" and self.library.may_hold(iri)]
        library = self.library.near(card.head.scope, cited)
        labels = dict(self._told(card.head.id))
        if self._judged is None:
            return Resolution(library, labels, library)
        known = (*card.named, *card.led_to)
        before = {self._found(one) for one in known}
        chosen = {iri: to for iri, to in self._judged.chosen.items() if iri in before}
        own = {element(entity) for entity, _ in known}
        apart = {entity: iri for entity, iri in self._judged.apart.items() if entity in own}
        return Resolution(JudgedIdentity(library, chosen, apart), labels, library)

    def _told(self, document_id: str) -> Iterator[tuple[str, str]]:
        """The label of each thing that a document names and that others may call otherwise."""
        query = "SELECT DISTINCT iri, label FROM names LEFT JOIN labels USING (iri) WHERE document = ?"
        for iri, label in self._names.execute(query, (document_id,)):
            head = self.library.heads.get(iri)
            if head or label:
                yield iri, head.label if head else label

    def _iri(self, one: Named) -> str:
        found = self._found(one)
        return self._judged.settle(one[0], found) if self._judged else found

    def _found(self, one: Named) -> str:
        entity, iri = one
        head = self.library.find(entity) if entity.kind == "Document" and self.library.may_hold(iri) else None
        return head.iri if head else iri


def fingerprint(resolution: Resolution) -> str:
    """A hash over all that a document was told of the others: while it is the same, so is the document's description."""
    identity = resolution.identity
    judged = (identity.chosen, identity.apart) if isinstance(identity, JudgedIdentity) else ({}, {})
    told = [sorted(resolution.library.heads.values()), sorted(resolution.labels.items())]
    told += [sorted(map(repr, given.items())) for given in judged]
    return hashlib.sha256(repr(told).encode()).hexdigest()
