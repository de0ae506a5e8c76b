"""What the last build made from what: one row a document, so that the next one makes only what has changed.

`build/ledger.sqlite` holds for each document the keys (hashes over all that a result was made from) of its facts, its
card and its part of the graph, and what is small of each. While a build writes, nobody else may. The ledger is no
result: without it, or with one that was changed by anyone else, everything is made anew.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

import orjson

from kg.build.kept.places import Row
from kg.build.kept.stamps import stamp
from kg.build.recipe import LEDGER
from kg.build.tasks import ReadResult
from kg.graph.identity.corpus import Card, Head, load_head
from kg.graph.parts import SHARED, Tally

TABLES = (
    "CREATE TABLE IF NOT EXISTS documents (id TEXT PRIMARY KEY, facts_key TEXT, card_key TEXT, facts TEXT, text TEXT, "
    "settled INTEGER, report TEXT, card TEXT, judged TEXT)",
    "CREATE TABLE IF NOT EXISTS parts (name TEXT PRIMARY KEY, key TEXT, stamp TEXT, tally TEXT, common BLOB, shared BLOB)",
    "CREATE TABLE IF NOT EXISTS whole (name TEXT PRIMARY KEY, stamp TEXT)",
    "CREATE TABLE IF NOT EXISTS closed (seconds INTEGER)",
    "CREATE TABLE IF NOT EXISTS registry (key TEXT)",
)
FORMER = ("documents", "parts", "state", "whole", "closed", "registry", "names", "labels")
"""The tables that a ledger of another version may hold, those of `Registry` among them."""
VERSION = 6
DAMAGED = "the ledger of the last build was damaged"
CHANGED = "the folder was copied or changed since the last build"


class LedgerError(Exception):
    """The ledger cannot be used; the message says what to do."""


class Ledger:
    """The ledger of a build folder. Use it in a `with` block; what is written is kept by `keep`.

    Raises LedgerError while another build holds it, or where it cannot be written. One that is damaged, or that
    anyone else has changed, is taken away, and `fault` says so.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / LEDGER
        new = not os.path.lexists(self._path)
        self.fault = self._open() if new or stamp(self._path) else DAMAGED
        if self.fault:
            self._take_away()
            self._open()

    def _open(self) -> str:
        """Open the ledger; where it is not as the last build left it, what is to be said of that."""
        try:
            self._db = sqlite3.connect(self._path, timeout=1, isolation_level=None)
        except sqlite3.Error as error:
            raise LedgerError(_explain(self._path, error)) from error
        try:
            self._begin()
            fault = self._find_fault()
            if not fault:
                self._db.execute("DELETE FROM closed")
                self.keep()
        except sqlite3.DatabaseError as error:
            self._db.close()
            if not any(word in str(error) for word in ("not a database", "malformed")):
                raise LedgerError(_explain(self._path, error)) from error
            return DAMAGED
        if fault:
            self._db.close()
        return fault

    def _begin(self) -> None:
        self._db.execute("PRAGMA synchronous = OFF")
        # first all to itself, then for good: of two builds that begin at once, each would keep what the other waits for
        self._db.execute("BEGIN EXCLUSIVE")
        self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
        if self._db.execute("PRAGMA user_version").fetchone()[0] != VERSION:
            for table in FORMER:
                self._db.execute(f"DROP TABLE IF EXISTS {table}")
            self._db.execute(f"PRAGMA user_version = {VERSION}")
        for table in TABLES:
            self._db.execute(table)

    def _find_fault(self) -> str:
        """Empty where nobody has changed the file since it was closed. Of one that was not, as its build was killed: where SQLite can
        read all of it."""
        for (seconds,) in self._db.execute("SELECT seconds FROM closed"):
            return "" if seconds * 10**9 == self._path.stat().st_mtime_ns else CHANGED
        return "" if self._db.execute("PRAGMA quick_check").fetchone() == ("ok",) else DAMAGED

    def _take_away(self) -> None:
        if self._path.is_dir() and not self._path.is_symlink():
            shutil.rmtree(self._path)
        for path in (self._path, self._path.with_name(f"{LEDGER}-journal")):
            path.unlink(missing_ok=True)

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        with suppress(sqlite3.Error):  # where it cannot be noted, the next build takes it for one that was killed
            self._close()
        self._db.close()
        if isinstance(error, sqlite3.Error):
            raise LedgerError(_explain(self._path, error)) from error

    def _close(self) -> None:
        """Note when the file was changed last, and see to it that this is so: whatever changes it after that is found out."""
        seconds = int(time.time()) // 2 * 2  # no file system keeps less than that
        self._db.execute("ROLLBACK")
        self._db.execute("INSERT INTO closed VALUES (?)", (seconds,))
        os.utime(self._path, (seconds, seconds))

    def keep(self) -> None:
        """Keep what was written so far, whatever happens now."""
        self._db.execute("COMMIT")
        self._db.execute("BEGIN EXCLUSIVE")

    def row(self, document_id: str) -> Row:
        """The keys of a document's results."""
        return next((row for _, row in self.rows("WHERE id = ?", document_id)), Row())

    def rows(self, where: str = "", *given: str) -> Iterator[tuple[str, Row]]:
        """Each document, or those of a clause, with what was noted of it."""
        query = f"SELECT id, facts_key, card_key, facts, text FROM documents {where}"
        for document_id, *row in self._db.execute(query, given):
            yield document_id, Row(*row)

    def put(self, document_id: str, row: Row, result: ReadResult) -> None:
        """Note what was read of a document."""
        self._db.execute(
            "INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?)",
            (document_id, row.facts_key, row.card_key, row.facts, row.text,
             json.dumps(asdict(result.report), ensure_ascii=False), result.card, json.dumps([result.met, result.conflicts])),
        )  # fmt: skip

    def put_part(self, name: str, key: str, tally: Tally, stamped: str) -> None:
        """Note what a part was made from, what it counts, and its stamp; the name is its path in the folder of parts."""
        lengths = {kind: len(tally.shared.get(kind, b"")) for kind in SHARED}
        head = [tally.graph, tally.plan, tally.sha256, tally.alone, tally.evidence]
        small = [*head, dict(tally.own), lengths, dict(tally.stated)]
        shared = b"".join(tally.shared.get(kind, b"") for kind in SHARED)
        row = name, key, stamped, json.dumps(small), tally.common, shared
        self._db.execute("INSERT OR REPLACE INTO parts VALUES (?, ?, ?, ?, ?, ?)", row)

    def forget(self, document_id: str) -> None:
        """Drop a document."""
        self._db.execute("DELETE FROM documents WHERE id = ?", (document_id,))

    def forget_part(self, name: str) -> None:
        """Drop a part."""
        self._db.execute("DELETE FROM parts WHERE name = ?", (name,))

    def parts(self) -> Iterator[tuple[str, str, str]]:
        """The name, the key and the stamp of each part."""
        yield from self._db.execute("SELECT name, key, stamp FROM parts")

    def whole(self) -> dict[str, str]:
        """The stamps of all files of the store, and of the part that describes the dataset."""
        return dict(self._db.execute("SELECT name, stamp FROM whole"))

    def put_whole(self, stamps: Mapping[str, str]) -> None:
        """Note these stamps."""
        self._db.execute("DELETE FROM whole")
        self._db.executemany("INSERT INTO whole VALUES (?, ?)", stamps.items())

    def ids(self, *, unsettled: bool = False) -> list[str]:
        """All documents, or those whose card was put since all names were settled, sorted."""
        only = "WHERE settled = 0" if unsettled else ""
        return [row[0] for row in self._db.execute(f"SELECT id FROM documents {only} ORDER BY id")]

    def reports(self) -> dict[str, dict[str, Any]]:
        """The fields of each document's report by its id."""
        return {one: orjson.loads(said) for one, said in self._db.execute("SELECT id, report FROM documents")}

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
        card, key = self._db.execute("SELECT card, card_key FROM documents WHERE id = ?", (document_id,)).fetchone()
        return Card.load(card), key

    def judged(self) -> Iterator[tuple[list[str], list[str]]]:
        """Of each document that judgements concern which of them met something, and which contradict each other."""
        query = "SELECT judged FROM documents WHERE judged != ? ORDER BY id"
        yield from (orjson.loads(judged) for (judged,) in self._db.execute(query, (json.dumps([(), ()]),)))

    def stated(self) -> dict[str, dict[str, int]]:
        """How many things of each kind the plan of a part states, by the part's name."""
        rows = self._db.execute("SELECT name, json_extract(tally, '$[#-1]') FROM parts")
        return {name: orjson.loads(stated) for name, stated in rows}

    def tallies(self) -> Iterator[Tally]:
        """What each part counts."""
        for small, common, packed in self._db.execute("SELECT tally, common, shared FROM parts ORDER BY name"):
            graph, plan, sha256, alone, evidence, own, lengths, stated = orjson.loads(small)
            shared, at = {}, 0
            for kind in SHARED:
                shared[kind] = packed[at : at + lengths[kind]]
                at += lengths[kind]
            yield Tally(graph, plan, sha256, alone, common, evidence, own, shared, stated)


def _explain(path: Path, error: sqlite3.Error) -> str:
    if "locked" in str(error):
        return f"{path.parent}: another kg build is writing there: wait for it, or write into another folder"
    if "readonly" in str(error) or "unable to open" in str(error):
        return f"{path}: no permission: choose another folder, or change its permissions"
    if "disk" in str(error):
        return f"{path}: {error}: free some space or choose another folder"
    return f"{path}: {error}: delete it, and all is built anew"
