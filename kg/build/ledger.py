"""What the last build made from what: one row a document, so that the next one makes only what has changed.

`build/ledger.sqlite` holds for each document the keys (hashes over all that a result was made from) of its facts, its
card and its part of the graph, and what is small of each. While a build writes, nobody else may. The ledger is no
result: without it everything is made anew.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from kg.build.recipe import LEDGER
from kg.build.tasks import ReadResult
from kg.graph.identity.cards import Card, load_head
from kg.graph.identity.library import Head
from kg.graph.tally import SHARED, Tally

TABLES = """
CREATE TABLE IF NOT EXISTS documents (
    id TEXT PRIMARY KEY, facts_key TEXT, card_key TEXT, settled INTEGER, report TEXT, card TEXT, judged TEXT);
CREATE TABLE IF NOT EXISTS parts (name TEXT PRIMARY KEY, key TEXT, tally TEXT, common BLOB, shared BLOB);
CREATE TABLE IF NOT EXISTS state (moving INTEGER);
CREATE TABLE IF NOT EXISTS registry (key TEXT);
"""
FORMER = ("documents", "parts", "state", "registry", "names", "labels")
"""The tables that a ledger of another version may hold, those of `Registry` among them."""
VERSION = 5


class LedgerError(Exception):
    """The ledger cannot be used; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Row:
    """The keys of what was read of one document. An empty key is that of nothing."""

    facts_key: str = ""
    card_key: str = ""


class Ledger:
    """The ledger of a build folder. Use it in a `with` block; what is written is kept by `keep`."""

    def __init__(self, folder: Path) -> None:
        self._db = sqlite3.connect(folder / LEDGER, timeout=1, isolation_level=None)
        try:
            self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
            if self._db.execute("PRAGMA user_version").fetchone()[0] != VERSION:
                self._db.executescript("".join(f"DROP TABLE IF EXISTS {table};" for table in FORMER))
            self._db.executescript(f"{TABLES} PRAGMA user_version = {VERSION}")
            self._db.execute("PRAGMA synchronous = OFF")
            self._db.execute("BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            self._db.close()
            raise LedgerError(_explain(folder / LEDGER, error)) from error
        if self._db.execute("SELECT 1 FROM state").fetchone():  # the last build ended while it moved its results
            self._db.execute("DELETE FROM parts")

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *error: object) -> None:
        self._db.close()

    def keep(self) -> None:
        """Keep what was written so far, whatever happens now."""
        self._db.execute("COMMIT")
        self._db.execute("BEGIN EXCLUSIVE")

    def row(self, document_id: str) -> Row:
        """The keys of a document's results."""
        query = "SELECT facts_key, card_key FROM documents WHERE id = ?"
        found = self._db.execute(query, (document_id,)).fetchone()
        return Row(*found) if found else Row()

    def put(self, document_id: str, facts_key: str, card_key: str, result: ReadResult) -> None:
        """Note what was read of a document."""
        self._db.execute(
            "INSERT OR REPLACE INTO documents VALUES (?, ?, ?, 0, ?, ?, ?)",
            (document_id, facts_key, card_key, json.dumps(asdict(result.report), ensure_ascii=False),
             result.card, json.dumps([result.met, result.conflicts])),
        )  # fmt: skip

    def put_part(self, name: str, key: str, tally: Tally) -> None:
        """Note what a part was made from, and what it counts; the name is its path in the folder of parts."""
        lengths = {kind: len(tally.shared.get(kind, b"")) for kind in SHARED}
        head = [tally.graph, tally.plan, tally.sha256, tally.alone, tally.evidence]
        small = [*head, dict(tally.own), lengths, dict(tally.stated)]
        shared = b"".join(tally.shared.get(kind, b"") for kind in SHARED)
        row = name, key, json.dumps(small), tally.common, shared
        self._db.execute("INSERT OR REPLACE INTO parts VALUES (?, ?, ?, ?, ?)", row)

    def forget(self, document_id: str) -> None:
        """Drop a document."""
        self._db.execute("DELETE FROM documents WHERE id = ?", (document_id,))

    def forget_part(self, name: str) -> None:
        """Drop a part."""
        self._db.execute("DELETE FROM parts WHERE name = ?", (name,))

    def graphs(self, names: Iterable[str]) -> Iterator[str]:
        """The IRIs of the graphs that some parts hold."""
        for name in names:
            found = self._db.execute("SELECT tally FROM parts WHERE name = ?", (name,)).fetchone()
            yield json.loads(found[0])[0][1:-1]

    def part_keys(self) -> dict[str, str]:
        """The key of each part by its name."""
        return dict(self._db.execute("SELECT name, key FROM parts"))

    def move(self, *, done: bool) -> None:
        """Note that results are about to be moved into place, or that they have been."""
        self._db.execute("DELETE FROM state" if done else "INSERT INTO state VALUES (1)")
        self.keep()

    def ids(self) -> list[str]:
        """All documents, sorted."""
        return [row[0] for row in self._db.execute("SELECT id FROM documents ORDER BY id")]

    def reports(self) -> dict[str, dict[str, Any]]:
        """The fields of each document's report by its id."""
        return {one: json.loads(said) for one, said in self._db.execute("SELECT id, report FROM documents")}

    @property
    def names(self) -> sqlite3.Connection:
        """The database, where `Registry` keeps its tables beside the others: what it settles is kept with the parts."""
        return self._db

    def settled(self) -> str:
        """The key of the registry that settled all names last."""
        return next((key for (key,) in self._db.execute("SELECT key FROM registry")), "")

    def settle(self, key: str) -> None:
        """Note that the names of all documents are settled."""
        self._db.execute("DELETE FROM registry")
        self._db.execute("INSERT INTO registry VALUES (?)", (key,))
        self._db.execute("UPDATE documents SET settled = 1 WHERE settled = 0")

    def unsettled(self) -> list[str]:
        """Documents whose card was put since then, sorted."""
        return [row[0] for row in self._db.execute("SELECT id FROM documents WHERE settled = 0 ORDER BY id")]

    def heads(self) -> Iterator[Head]:
        """The head of each document; SQLite takes it out of the card, a tenth of the time that Python needs for all of it."""
        for (head,) in self._db.execute("SELECT json_extract(card, '$[0]') FROM documents ORDER BY id"):
            yield load_head(head)

    def cards(self) -> Iterator[Card]:
        """The card of each document."""
        for (card,) in self._db.execute("SELECT card FROM documents ORDER BY id"):
            yield Card.load(card)

    def card(self, document_id: str) -> tuple[Card, str]:
        """The card of one document, and its key."""
        query = "SELECT card, card_key FROM documents WHERE id = ?"
        card, key = self._db.execute(query, (document_id,)).fetchone()
        return Card.load(card), key

    def judged(self) -> Iterator[tuple[list[str], list[str]]]:
        """Of each document that judgements concern which of them met something, and which contradict each other."""
        query = "SELECT judged FROM documents WHERE judged != ? ORDER BY id"
        for (judged,) in self._db.execute(query, (json.dumps([(), ()]),)):
            met, conflicts = json.loads(judged)
            yield met, conflicts

    def stated(self) -> dict[str, dict[str, int]]:
        """How many things of each kind the plan of a part states, by the part's name."""
        rows = self._db.execute("SELECT name, json_extract(tally, '$[#-1]') FROM parts")
        return {name: json.loads(stated) for name, stated in rows}

    def tallies(self) -> Iterator[Tally]:
        """What each part counts."""
        query = "SELECT tally, common, shared FROM parts ORDER BY name"
        for small, common, packed in self._db.execute(query):
            graph, plan, sha256, alone, evidence, own, lengths, stated = json.loads(small)
            shared, at = {}, 0
            for kind in SHARED:
                shared[kind] = packed[at : at + lengths[kind]]
                at += lengths[kind]
            yield Tally(graph, plan, sha256, alone, common, evidence, own, shared, stated)


def _explain(path: Path, error: sqlite3.DatabaseError) -> str:
    if "locked" in str(error):
        return f"{path.parent}: another kg build is writing there: wait for it, or write into another folder"
    if "readonly" in str(error):
        return f"{path}: no permission: choose another folder, or change its permissions"
    return f"{path}: {error}: delete it, and all is built anew"
