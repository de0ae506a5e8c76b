"""What the last build made from what: one row a document, so that the next one makes only what has changed.

`build/ledger.sqlite` holds for each document the keys (hashes over all that a result was made from) of its facts, its
card and its part of the graph, and what is small of each. The ledger is no result: without it, or with one that was
changed by anyone else, everything is made anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

import orjson

from kg.build.kept.ledger_file import LedgerFile
from kg.build.kept.places import Row
from kg.build.tasks import ReadResult
from kg.graph.identity.corpus import Card, Head, load_head
from kg.graph.parts import SHARED, Tally


class Ledger(LedgerFile):
    """The ledger of a build folder."""

    def row(self, document_id: str) -> Row:
        """The keys of a document's results."""
        return next((row for _, row in self.rows("WHERE id = ?", document_id)), Row())

    def rows(self, where: str = "", *given: str) -> Iterator[tuple[str, Row]]:
        """Each document, or those of a clause, with what was noted of it."""
        query = f"SELECT id, facts_key, card_key, facts, text FROM documents {where}"
        for document_id, *row in self.db.execute(query, given):
            yield document_id, Row(*row)

    def put(self, document_id: str, row: Row, result: ReadResult) -> None:
        """Note what was read of a document."""
        self.db.execute(
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
        self.db.execute("INSERT OR REPLACE INTO parts VALUES (?, ?, ?, ?, ?, ?)", row)

    def forget(self, document_id: str) -> None:
        """Drop a document."""
        self.db.execute("DELETE FROM documents WHERE id = ?", (document_id,))

    def forget_part(self, name: str) -> None:
        """Drop a part."""
        self.db.execute("DELETE FROM parts WHERE name = ?", (name,))

    def parts(self) -> Iterator[tuple[str, str, str]]:
        """The name, the key and the stamp of each part."""
        yield from self.db.execute("SELECT name, key, stamp FROM parts")

    def whole(self) -> dict[str, str]:
        """The stamps of all files of the store, and of the part that describes the dataset."""
        return dict(self.db.execute("SELECT name, stamp FROM whole"))

    def put_whole(self, stamps: Mapping[str, str]) -> None:
        """Note these stamps."""
        self.db.execute("DELETE FROM whole")
        self.db.executemany("INSERT INTO whole VALUES (?, ?)", stamps.items())

    def ids(self, *, unsettled: bool = False) -> list[str]:
        """All documents, or those whose card was put since all names were settled, sorted."""
        only = "WHERE settled = 0" if unsettled else ""
        return [row[0] for row in self.db.execute(f"SELECT id FROM documents {only} ORDER BY id")]

    def reports(self) -> dict[str, dict[str, Any]]:
        """The fields of each document's report by its id."""
        return {one: orjson.loads(said) for one, said in self.db.execute("SELECT id, report FROM documents")}

    def settled(self) -> str:
        """The key of the registry that settled all names last."""
        return next((key for (key,) in self.db.execute("SELECT key FROM registry")), "")

    def settle(self, key: str) -> None:
        """Note that the names of all documents are settled."""
        self.db.execute("DELETE FROM registry")
        self.db.execute("INSERT INTO registry VALUES (?)", (key,))
        self.db.execute("UPDATE documents SET settled = 1 WHERE settled = 0")

    def heads(self) -> Iterator[Head]:
        """The head of each document; SQLite takes it out of the card, a tenth of the time that Python needs for all of it."""
        for (head,) in self.db.execute("SELECT json_extract(card, '$[0]') FROM documents ORDER BY id"):
            yield load_head(head)

    def cards(self) -> Iterator[Card]:
        """The card of each document."""
        for (card,) in self.db.execute("SELECT card FROM documents ORDER BY id"):
            yield Card.load(card)

    def card(self, document_id: str) -> tuple[Card, str]:
        """The card of one document, and its key."""
        card, key = self.db.execute("SELECT card, card_key FROM documents WHERE id = ?", (document_id,)).fetchone()
        return Card.load(card), key

    def judged(self) -> Iterator[tuple[list[str], list[str]]]:
        """Of each document that judgements concern which of them met something, and which contradict each other."""
        query = "SELECT judged FROM documents WHERE judged != ? ORDER BY id"
        yield from (orjson.loads(judged) for (judged,) in self.db.execute(query, (json.dumps([(), ()]),)))

    def stated(self) -> dict[str, dict[str, int]]:
        """How many things of each kind the plan of a part states, by the part's name."""
        rows = self.db.execute("SELECT name, json_extract(tally, '$[#-1]') FROM parts")
        return {name: orjson.loads(stated) for name, stated in rows}

    def tallies(self) -> Iterator[Tally]:
        """What each part counts."""
        for small, common, packed in self.db.execute("SELECT tally, common, shared FROM parts ORDER BY name"):
            graph, plan, sha256, alone, evidence, own, lengths, stated = orjson.loads(small)
            shared, at = {}, 0
            for kind in SHARED:
                shared[kind] = packed[at : at + lengths[kind]]
                at += lengths[kind]
            yield Tally(graph, plan, sha256, alone, common, evidence, own, shared, stated)
