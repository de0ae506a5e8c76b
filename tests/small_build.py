"""A build of the two small plans of `golden/graph` with a vocabulary of two measures and one indicator of its own."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from graph_of_facts import Source, write_graph
from pyoxigraph import NamedNode, RdfFormat, Store

import kg.build.parts
from kg.build import build
from kg.graph.facts_files import load_facts
from kg.graph.rdf import mint_vocabulary_graph
from kg.graph.store import open_store

FACTS = sorted((Path(__file__).parent / "golden" / "graph" / "facts").glob("*.json"))
VOCABULARY = """
@prefix ep: <https://w3id.org/edupolicy/> .
@prefix epm: <https://w3id.org/edupolicy/measure/> .
@prefix epi: <https://w3id.org/edupolicy/indicator/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
epm:teachers a skos:Concept ; skos:prefLabel "教师队伍"@zh-Hans, "Teachers"@en .
epm:county-managed-school-hired a ep:Measure, skos:Concept ; skos:broader epm:teachers ;
    skos:prefLabel "县管校聘"@zh-Hans, "County-managed, school-hired teachers"@en ; skos:altLabel "区管校聘"@zh-Hans ;
    ep:instrumentType ep:system-changing .
epm:organisation a skos:Concept ; skos:prefLabel "办学体制"@zh-Hans, "School organisation"@en .
epm:group-schooling a ep:Measure, skos:Concept ; skos:broader epm:organisation ;
    skos:prefLabel "集团化办学"@zh-Hans, "Group schooling"@en ; skos:altLabel "教育集团"@zh-Hans ;
    ep:instrumentType ep:capacity-building .
epi:inclusive-kindergarten-coverage a ep:Indicator, skos:Concept ;
    skos:prefLabel "普惠性幼儿园覆盖率"@zh-Hans, "Coverage of inclusive kindergartens"@en .
epm:scheme a skos:ConceptScheme . epm:teachers skos:inScheme epm:scheme . epm:organisation skos:inScheme epm:scheme .
epm:county-managed-school-hired skos:inScheme epm:scheme . epm:group-schooling skos:inScheme epm:scheme .
"""


def small_build(folder: Path, given: Iterable[Source] = FACTS) -> Path:
    """Writes the build into `folder` and gives it back."""
    write_graph(given, folder, vocabularies=("edupolicy",))
    store = Store(str(folder / "store"))
    # literals in canonical form, as the graph's own writer gives them: language tags in lower case
    text = VOCABULARY.replace("@zh-Hans", "@zh-hans")
    store.load(text.encode(), format=RdfFormat.TURTLE, to_graph=NamedNode(mint_vocabulary_graph("measures")))
    store.flush()
    return folder


def sources() -> list[tuple[dict[str, Any], str]]:
    """The facts of both plans with their raw texts."""
    return [load_facts(path) for path in FACTS]


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


@cache
def _seed(vocabularies: tuple[str, ...]) -> TemporaryDirectory[str]:
    """A folder with a build of one plan and these vocabularies, which builds now have; made once by each worker that needs it."""
    folder = TemporaryDirectory(prefix="kg-seed-")
    path = Path(folder.name) / "seed.txt"
    path.write_text("如东县教育事业发展规划\n一、总体要求\n推进县管校聘。\n", "utf-8")
    build([path], path.with_name("build"))
    return folder


def build_texts(folder: Path, texts: Mapping[str, str]) -> Store:
    """The store of a build of these plans, given by id, in the order in which they stand.

    It goes on from a copy of a build with the same vocabularies, which take most of the time of a cold one, and ends where that ends.
    """
    paths = [folder / f"{name}.txt" for name in texts]
    for path, text in zip(paths, texts.values(), strict=True):
        path.write_text(text, "utf-8")
    shutil.copytree(Path(_seed(kg.build.parts.VOCABULARIES).name) / "build", folder / "build")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("kg.build.parts.ANEW", 2.0)  # so that the store of the vocabularies is changed in place
        assert build(paths, folder / "build").gone == ["seed"]
    return open_store(folder / "build" / "store")
