"""The file that a ledger is: while a build writes, nobody else may, and what anyone else has changed is found out."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from contextlib import suppress
from pathlib import Path
from typing import Self

from kg.build.kept.stamps import stamp
from kg.build.recipe import LEDGER

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


class LedgerFile:
    """The database of a build folder's ledger, held by one build. Use it in a `with` block; what is written is kept by `keep`.

    In `db` `Registry` keeps its tables beside those of here: what it settles is kept with the parts.

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
            self.db = sqlite3.connect(self._path, timeout=1, isolation_level=None)
        except sqlite3.Error as error:
            raise LedgerError(_explain(self._path, error)) from error
        try:
            self._begin()
            fault = self._find_fault()
            if not fault:
                self.db.execute("DELETE FROM closed")
                self.keep()
        except sqlite3.DatabaseError as error:
            self.db.close()
            if not any(word in str(error) for word in ("not a database", "malformed")):
                raise LedgerError(_explain(self._path, error)) from error
            return DAMAGED
        if fault:
            self.db.close()
        return fault

    def _begin(self) -> None:
        self.db.execute("PRAGMA synchronous = OFF")
        # first all to itself, then for good: of two builds that begin at once, each would keep what the other waits for
        self.db.execute("BEGIN EXCLUSIVE")
        self.db.execute("PRAGMA locking_mode = EXCLUSIVE")
        if self.db.execute("PRAGMA user_version").fetchone()[0] != VERSION:
            for table in FORMER:
                self.db.execute(f"DROP TABLE IF EXISTS {table}")
            self.db.execute(f"PRAGMA user_version = {VERSION}")
        for table in TABLES:
            self.db.execute(table)

    def _find_fault(self) -> str:
        """Empty where nobody has changed the file since it was closed. Of one that was not, as its build was killed: where SQLite can
        read all of it."""
        for (seconds,) in self.db.execute("SELECT seconds FROM closed"):
            return "" if seconds * 10**9 == self._path.stat().st_mtime_ns else CHANGED
        return "" if self.db.execute("PRAGMA quick_check").fetchone() == ("ok",) else DAMAGED

    def _take_away(self) -> None:
        if self._path.is_dir() and not self._path.is_symlink():
            shutil.rmtree(self._path)
        for path in (self._path, self._path.with_name(f"{LEDGER}-journal")):
            path.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        with suppress(sqlite3.Error):  # where it cannot be noted, the next build takes it for one that was killed
            self._close()
        self.db.close()
        if isinstance(error, sqlite3.Error):
            raise LedgerError(_explain(self._path, error)) from error

    def _close(self) -> None:
        """Note when the file was changed last, and see to it that this is so: whatever changes it after that is found out."""
        seconds = int(time.time()) // 2 * 2  # no file system keeps less than that
        self.db.execute("ROLLBACK")
        self.db.execute("INSERT INTO closed VALUES (?)", (seconds,))
        os.utime(self._path, (seconds, seconds))

    def keep(self) -> None:
        """Keep what was written so far, whatever happens now."""
        self.db.execute("COMMIT")
        self.db.execute("BEGIN EXCLUSIVE")


def _explain(path: Path, error: sqlite3.Error) -> str:
    if "locked" in str(error):
        return f"{path.parent}: another kg build is writing there: wait for it, or write into another folder"
    if "readonly" in str(error) or "unable to open" in str(error):
        return f"{path}: no permission: choose another folder, or change its permissions"
    if "disk" in str(error):
        return f"{path}: {error}: free some space or choose another folder"
    return f"{path}: {error}: delete it, and all is built anew"
