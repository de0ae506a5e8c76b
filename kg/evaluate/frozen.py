"""The frozen run: each item found, missed or wrong when it was last accepted, to tell gains from losses."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.evaluate.cases import CaseResult, count_cases
from kg.evaluate.gold import GoldRun, Tallies, load_json
from kg.evaluate.tally import Tally

LISTS = ("found", "missed", "wrong", "off")


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One item that stands otherwise than in the frozen run. What is wrong or off and no longer so is a gain."""

    gain: bool
    document: str
    kind: str
    what: str
    item: str


def freeze(run: GoldRun) -> str:
    """A run as the text of the frozen file: the same run gives the same bytes."""
    documents = {
        name: {kind: {list_: sorted(getattr(tally, list_)) for list_ in LISTS} for kind, tally in tallies.items()}
        for name, tallies in run.tallies.items()
    }
    f1 = {kind: round(tally.f1, 4) for kind, tally in run.totals.items()}
    if run.shared:
        f1["cells"] = round(run.shared.f1, 4)
    return json.dumps({"f1": f1, "documents": documents}, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def changes(frozen: Mapping[str, Any], tallies: Tallies) -> list[Change]:
    """What a run gains and loses against the frozen one, in the documents and kinds that both have."""
    found: list[Change] = []
    for document, kinds in frozen.get("documents", {}).items():
        for kind, lists in kinds.items():
            tally = tallies.get(document, {}).get(kind)
            if tally is not None:
                found += _changes(document, kind, lists, tally)
    return sorted(found)


def _changes(document: str, kind: str, lists: Mapping[str, list[str]], tally: Tally) -> Iterator[Change]:
    """Found items are good to have, wrong ones and wrong details good to lose; missed items mirror the found ones."""
    for list_, good in (("found", True), ("wrong", False), ("off", False)):
        before, now = Counter(lists.get(list_, ())), Counter(getattr(tally, list_))
        for item in (now - before).elements():
            yield Change(good, document, kind, list_, item)
        for item in (before - now).elements():
            yield Change(not good, document, kind, f"no longer {list_}", item)


def freeze_cases(frozen: Mapping[str, Any], name: str, results: Sequence[CaseResult]) -> str:
    """The frozen counts with those of one file of cases replaced. Of held-out cases only counts are kept."""
    counts = {kind: list(passed) for kind, passed in count_cases(results).items()}
    return json.dumps({**frozen, name: counts}, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def load_frozen(path: Path) -> dict[str, Any]:
    """A frozen file, empty where there is none yet."""
    return dict(load_json(path)) if path.is_file() else {}
