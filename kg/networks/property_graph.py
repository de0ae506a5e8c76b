"""The whole knowledge graph as a property graph: nodes.csv and relationships.csv as `neo4j-admin` imports them.

A thing of the graph is a node with the labels of its classes; every property of our ontology between two things is a
relationship (ep:responsibleFor → RESPONSIBLE_FOR); values are columns. ADOPTS carries the strongest stance besides.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.ask.answer import Answer
from kg.ask.sparql import select
from kg.graph.store import open_store
from kg.ontology import NAMESPACE
from kg.sheets import csv_text

LABELS = """SELECT DISTINCT ?node ?class {
  ?node a ?class . FILTER(STRSTARTS(STR(?class), STR(ep:))) } ORDER BY ?node ?class"""
CONCEPTS = """SELECT DISTINCT ?node { { ?node skos:topConceptOf ?scheme } UNION { ?below skos:broader ?node }
  FILTER(STRSTARTS(STR(?node), STR(ep:))) } ORDER BY ?node"""
VALUES = """SELECT DISTINCT ?node ?value { ?node %s ?value . FILTER(%s) } ORDER BY ?node ?value"""
LINKS = """SELECT DISTINCT ?one ?link ?other {
  ?one ?link ?other . FILTER(ISIRI(?other) && (STRSTARTS(STR(?link), STR(ep:)) || ?link = skos:broader))
} ORDER BY ?one ?link ?other"""
STANCES = """SELECT ?plan ?measure ?stance ?rank { ?plan ep:adoption ?adoption .
  ?adoption ep:measure ?measure ; ep:stance ?s . ?s ep:rank ?rank ; skos:notation ?stance } ORDER BY ?rank ?stance"""

CHINESE, ENGLISH, ANY = 'LANGMATCHES(LANG(?value), "zh")', 'LANGMATCHES(LANG(?value), "en")', "ISLITERAL(?value)"
COLUMNS: tuple[tuple[str, str, str], ...] = (
    ("name", "rdfs:label|skos:prefLabel|dcterms:title", f"{CHINESE} || LANG(?value) = ''"),
    ("name_en", "rdfs:label|skos:prefLabel", ENGLISH),
    ("code", "skos:notation|dcterms:identifier|ep:gbCode", ANY),
    ("number", "eli:id_local", ANY),
    ("periodStart:int", "ep:periodStart", ANY),
    ("periodEnd:int", "ep:periodEnd", ANY),
    ("counts", "ep:counts", ANY),
    ("value:double", "ep:value", ANY),
    ("low:double", "ep:low", ANY),
    ("high:double", "ep:high", ANY),
    ("unit", "ep:unitLabel", ANY),
    ("year:int", "ep:year", ANY),
    ("rank:int", "ep:rank", ANY),
    ("level:int", "ep:level", ANY),
    ("quote", "nif:anchorOf", ANY),
    ("begin:int", "nif:beginIndex", ANY),
    ("end:int", "nif:endIndex", ANY),
    ("sha256", "ep:sha256", ANY),
)
"""The columns of nodes.csv with their types: header, the properties they hold, which of their values."""
CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
FILES = ("nodes.csv", "relationships.csv")


def write_property_graph(build: Path, folder: Path) -> tuple[int, int]:
    """Write both files into a folder and give the numbers of nodes and relationships.

    Raises StoreMissing where there is no graph, OSError where the folder cannot be written.
    """
    from kg.files import write_whole

    store = open_store(build / "store")

    def ask(query: str) -> Answer:
        return select(store, query)

    labels = _labels(ask(LABELS), ask(CONCEPTS))
    values = {header: _first(ask(VALUES % (path, which))) for header, path, which in COLUMNS}
    nodes = [[node, ";".join(kinds), *(values[h].get(node) for h, _, _ in COLUMNS)] for node, kinds in labels.items()]
    links = list(_relationships(ask(LINKS), _stances(ask(STANCES)), labels))
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / FILES[0], csv_text(["iri:ID", ":LABEL", *(header for header, _, _ in COLUMNS)], nodes))
    write_whole(folder / FILES[1], csv_text([":START_ID", ":END_ID", ":TYPE", "stance", "rank:int"], links))
    return len(nodes), len(links)


def _labels(typed: Answer, groups: Answer) -> dict[str, list[str]]:
    """The classes of each node of ours; a concept that only groups others is a Group."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in typed.rows:
        found[str(row["node"])].append(str(row["class"]).removeprefix(NAMESPACE))
    for row in groups.rows:
        if str(row["node"]) not in found:
            found[str(row["node"])] = ["Group"]
    return dict(sorted(found.items()))


def _first(answer: Answer) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for row in answer.rows:
        found.setdefault(str(row["node"]), row["value"])
    return found


def _stances(answer: Answer) -> dict[tuple[str, str], tuple[str, Any]]:
    """The strongest stance of each plan on each measure: the last of ascending ranks."""
    return {(str(r["plan"]), str(r["measure"])): (str(r["stance"]), r["rank"]) for r in answer.rows}


def _relationships(
    links: Answer, stances: dict[tuple[str, str], tuple[str, Any]], nodes: dict[str, list[str]]
) -> Iterator[list[Any]]:
    for row in links.rows:
        one, other, link = str(row["one"]), str(row["other"]), str(row["link"])
        if one in nodes and other in nodes:
            stance = stances.get((one, other), (None, None)) if link.endswith("/adopts") else (None, None)
            yield [one, other, relationship_type(link), *stance]


def relationship_type(link: str) -> str:
    """The name of a relationship.

    >>> relationship_type("https://w3id.org/edupolicy/responsibleFor")
    'RESPONSIBLE_FOR'
    """
    return CAPITAL.sub("_", re.split("[/#]", link)[-1]).upper()
