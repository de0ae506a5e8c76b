"""A folder of gold: plans that people have read, each with its source, and a table of who shares what.

A document's gold never feeds its extraction: facts are made from the source alone, as `kg build` makes them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kg.evaluate.agree import Item
from kg.evaluate.document import score_document
from kg.evaluate.named import TYPES
from kg.evaluate.shared import score_shared
from kg.evaluate.tally import Tally, total

FROZEN = "frozen.json"
SHARED = "shared_measures.json"
GUIDE = "tests/gold/README.md"
LISTS = {
    **{kind: {"name"} for kind in TYPES},
    "citations": {"title"},
    "measures": {"term"},
    "targets": {"indicator", "comparator", "value"},
}
"""Each list of a gold file, with the fields that its entries cannot do without."""
NUMBERS = ("value", "low", "high")
"""The fields of entries that are numbers."""
Tallies = Mapping[str, Mapping[str, Tally]]
"""Document (or `shared`) to kind to tally."""


class GoldError(ValueError):
    """Gold that cannot be used; the message names the file and what to do."""


@dataclass(slots=True)
class GoldRun:
    """All tallies of a run, by document and kind."""

    documents: dict[str, Mapping[str, Tally]] = field(default_factory=dict)
    shared: Tally | None = None

    @property
    def totals(self) -> dict[str, Tally]:
        """The sum over documents for each kind."""
        kinds = next(iter(self.documents.values()), {})
        return {kind: total(tallies[kind] for tallies in self.documents.values()) for kind in kinds}

    @property
    def tallies(self) -> Tallies:
        """All that is frozen: the documents, and the shared table under its own name."""
        return {**self.documents, **({"shared": {"cells": self.shared}} if self.shared else {})}


def score_gold(folder: Path, corpus: Path) -> GoldRun:
    """Read the source of each gold file of a folder and compare. Raises GoldError, or ReadError for a source."""
    golds = load_golds(folder)
    read: dict[str, tuple[Item, str]] = {}
    run = GoldRun()
    for name, gold in golds.items():
        path = folder / f"{name}.json"
        source = _source(gold, path)
        refuse_unfinished(gold, path)
        facts, raw = _facts_of(source, corpus, read)
        run.documents[name] = score_document(gold, facts, raw)
    if (folder / SHARED).is_file():
        table = load_json(folder / SHARED)
        sources = table.get("sources", {})
        plans = {place: _facts_of(source, corpus, read)[0] for place, source in sources.items()}
        run.shared = score_shared(table["measures"], plans)
    return run


def load_golds(folder: Path) -> dict[str, Item]:
    """The gold documents of a folder, by file name without suffix. Raises GoldError where there is none."""
    if not folder.is_dir():
        raise GoldError(f"{folder}: no folder of gold: name one, such as tests/gold")
    paths = sorted(p for p in folder.glob("*.json") if p.name not in (FROZEN, SHARED))
    if not paths:
        raise GoldError(f"{folder}: no gold files (*.json) here: {GUIDE} says how to write one")
    return {path.stem: load_json(path) for path in paths}


def load_json(path: Path) -> Any:
    """A JSON file. Raises GoldError where it is none, FileNotFoundError where it is missing."""
    try:
        return json.loads(path.read_text("utf-8"))
    except ValueError as error:
        whole = isinstance(error, UnicodeDecodeError) or not getattr(error, "pos", 1)
        raise GoldError(
            f"{path}: no JSON at all: what people found is asked for, not a plan: see tests/gold/README.md and tests/cases/README.md"
            if whole
            else f"{path}: no valid JSON ({error}): mend that line"
        ) from error


def refuse_unfinished(gold: Item, path: Path) -> None:
    """Raises GoldError where a list is missing, an entry lacks the field that it is compared by, or a number is written as text."""
    if not isinstance(gold["metadata"], dict):
        raise GoldError(
            f'{path}: "metadata" is no table: write it as {{"title": "…"}}, {{}} where nothing is to be scored'
        )
    for kind, names in LISTS.items():
        if not isinstance(entries := gold.get(kind), list):
            raise GoldError(f'{path}: states no list "{kind}": add it, "{kind}": [] where the plan names none')
        for number, entry in enumerate(entries, 1):
            if fault := _find_fault(entry, names):
                raise GoldError(f'{path}: entry {number} of "{kind}" {fault}')


def _find_fault(entry: Any, names: set[str]) -> str:
    """What keeps an entry from being compared; empty where nothing does."""
    if lacking := names - entry.keys() if isinstance(entry, dict) else names:
        return f'has no "{min(lacking)}": {GUIDE} says what it takes'
    for name in NUMBERS:
        if isinstance(value := entry.get(name), str):
            return f'has the {name} "{value}", which is no number: write 38, and the unit as "unit": "%"'
    return ""


def _source(gold: Item, path: Path) -> str:
    if "source" not in gold or "metadata" not in gold:
        raise GoldError(f'{path}: states no "source" or no "metadata": add "source": "corpus/…/plan.txt"')
    return str(gold["source"])


def _facts_of(source: str, corpus: Path, read: dict[str, tuple[Item, str]]) -> tuple[Item, str]:
    """Facts and raw text of a source, each source once. The first folder of its path, if any, stands for that of the corpus."""
    if source not in read:
        from kg.extract.facts import facts_of
        from kg.read.files import find_sources, read_document

        path = Path(source)
        found, problems = find_sources([corpus.joinpath(*path.parts[1:] or path.parts)])
        if problems:
            raise problems[0]
        if len(found) != 1:
            raise GoldError(f'"source": "{source}" names {len(found)} documents in {corpus}: name one file')
        document = read_document(found[0])
        read[source] = facts_of(document), document.raw
    return read[source]
