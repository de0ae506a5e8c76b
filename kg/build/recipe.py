"""What results depend on beside the documents, as hashes: the program's version, its code and the vocabularies."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from functools import cache
from pathlib import Path

from kg import __version__
from kg.ontology import NAMESPACE, ontology_path

LEDGER = "ledger.sqlite"
PACKAGE = Path(__file__).parent.parent
READING = ("read", "extract", "model.py", "offsets.py", "ontology.py")
DESCRIBING = ("graph", "review", "model.py", "offsets.py", "ontology.py", "gather.py", "build/tasks.py")
"""The rooms that a facts file and a part of the graph are made by."""


def recipe() -> str:
    """A hash over what facts depend on beside the document."""
    return _hash(READING)


def graph_recipe() -> str:
    """A hash over what a document's part of the graph depends on beside its facts and the other documents."""
    return _hash(DESCRIBING)


def build_recipe() -> str:
    """A hash over what a whole build depends on beside its documents."""
    return hash_all(recipe(), graph_recipe())


def is_of_another(folder: Path) -> bool:
    """Whether another version of the program, or other vocabularies, made a build; False where its ledger does not tell.

    It does not where it is missing (a build that was handed on) and while `kg build` holds it.
    """
    try:
        with closing(
            sqlite3.connect(f"{(folder / LEDGER).absolute().as_uri()}?mode=ro", uri=True, timeout=0)
        ) as ledger:
            keys = {key for (key,) in ledger.execute("SELECT DISTINCT key FROM parts")}
    except sqlite3.Error:
        return False
    return bool(keys) and build_recipe() not in keys


def hash_all(*parts: str) -> str:
    """One key for several things."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


@cache
def _hash(rooms: tuple[str, ...]) -> str:
    digest = hashlib.sha256(f"{__version__} {NAMESPACE} {_hash_vocabularies()}".encode())
    for path in _modules(rooms):
        digest.update(path.read_bytes())
    return digest.hexdigest()


@cache
def _hash_vocabularies() -> str:
    digest = hashlib.sha256()
    for path in sorted(ontology_path().rglob("*")):
        if path.is_file() and path.suffix in (".ttl", ".toml", ".tsv"):
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def _modules(rooms: Iterable[str]) -> list[Path]:
    places = [PACKAGE / room for room in rooms]
    return sorted({path for place in places for path in ([place] if place.is_file() else place.rglob("*.py"))})
