"""What results depend on beside the documents, as hashes: the program's version, its code and the vocabularies."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from kg import __version__
from kg.ontology import NAMESPACE, ontology_path

PACKAGE = Path(__file__).parent.parent
READING = ("read", "extract", "model.py")
DESCRIBING = ("graph", "review", "model.py", "build/tasks.py")
"""The rooms that a facts file and a part of the graph are made by."""


def recipe() -> str:
    """A hash over what facts depend on beside the document."""
    return _hash(READING)


def graph_recipe() -> str:
    """A hash over what a document's part of the graph depends on beside its facts and the other documents."""
    return _hash(DESCRIBING)


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
