"""The facts of a build as its graph has them: the facts files, judged as the build was."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from kg.review.bench import Bench
from kg.review.judgements import FILE, load_judgements
from kg.review.matching import Facts


class JudgedFacts:
    """The facts of the documents in a build folder."""

    def __init__(self, build: Path) -> None:
        self._build = build

    @cached_property
    def _bench(self) -> Bench:
        table = self._build / FILE
        return Bench(load_judgements([table] if table.is_file() else []))

    def load(self, document_id: str) -> Facts:
        """What one document says, after what people said of it. Raises FactsError and OSError as `load_facts` does."""
        ((facts, _),) = self._bench.read([self._build / "facts" / f"{document_id}.json"])
        return facts
