"""Two builds of the two small plans of `golden/graph`: one as they are, one in a later edition."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kg.graph.facts_files import load_facts
from tests.small_build import FACTS, VOCABULARY, small_build

SCHEME = """
epm:scheme a skos:ConceptScheme . epm:teachers skos:inScheme epm:scheme . epm:organisation skos:inScheme epm:scheme .
epm:county-managed-school-hired skos:inScheme epm:scheme . epm:group-schooling skos:inScheme epm:scheme .
"""


def sources() -> list[tuple[dict[str, Any], str]]:
    """The facts of both plans with their raw texts."""
    return [load_facts(path) for path in FACTS]


def compare_build(folder: Path, given: list[tuple[dict[str, Any], str]] | None = None) -> Path:
    """A build of the plans (as they are, where none are given) with a vocabulary of two measures."""
    return small_build(folder, given or FACTS, vocabulary=VOCABULARY + SCHEME)


def later_sources() -> list[tuple[dict[str, Any], str]]:
    """The same plans where 东海县 only establishes 县管校聘, promises 97 per cent, cites nothing, names no school."""
    later = sources()
    donghai = next(facts for facts, _ in later if facts["document"]["id"] == "donghai")
    for mention in donghai["mentions"]:
        if mention["type"] == "Measure" and mention["name"] == "县管校聘":
            mention["stance"] = "establish"
        if mention["type"] == "Target" and mention.get("value") == 95:
            mention["value"] = 97
    donghai["mentions"] = [m for m in donghai["mentions"] if m["type"] not in ("Citation", "School")]
    return later
