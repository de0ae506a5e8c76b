"""Two builds of the two small plans of `golden/graph`: one as they are, one in a later edition."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from graph_of_facts import write_graph
from pyoxigraph import NamedNode, RdfFormat, Store

from kg.graph.iris import mint_vocabulary_graph
from tests.small_build import FACTS, VOCABULARY

SCHEME = """
epm:scheme a skos:ConceptScheme . epm:teachers skos:inScheme epm:scheme . epm:organisation skos:inScheme epm:scheme .
epm:county-managed-school-hired skos:inScheme epm:scheme . epm:group-schooling skos:inScheme epm:scheme .
"""


def sources() -> list[tuple[dict[str, Any], str]]:
    """The facts of both plans with their raw texts."""
    texts = [(path.parent.parent / "text" / f"{path.stem}.txt").read_bytes().decode() for path in FACTS]
    return [(json.loads(path.read_text("utf-8")), raw) for path, raw in zip(FACTS, texts, strict=True)]


def compare_build(folder: Path, given: list[tuple[dict[str, Any], str]] | None = None) -> Path:
    """A build of the plans (as they are, where none are given) with a vocabulary of two measures."""
    write_graph(given or sources(), folder, vocabularies=("edupolicy",))
    store = Store(str(folder / "store"))
    text = (VOCABULARY + SCHEME).replace("@zh-Hans", "@zh-hans")
    store.load(text.encode(), format=RdfFormat.TURTLE, to_graph=NamedNode(mint_vocabulary_graph("measures")))
    store.flush()
    return folder


def later_sources() -> list[tuple[dict[str, Any], str]]:
    """The same plans where 东海县 only establishes 县管校聘, promises 97 per cent, cites nothing, names no school."""
    later = copy.deepcopy(sources())
    donghai = next(facts for facts, _ in later if facts["document"]["id"] == "donghai")
    for mention in donghai["mentions"]:
        if mention["type"] == "Measure" and mention["name"] == "县管校聘":
            mention["stance"] = "establish"
        if mention["type"] == "Target" and mention.get("value") == 95:
            mention["value"] = 97
    donghai["mentions"] = [m for m in donghai["mentions"] if m["type"] not in ("Citation", "School")]
    return later
