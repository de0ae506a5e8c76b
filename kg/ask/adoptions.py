"""Who takes up what, and how far, as a matrix of all plans and measures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kg.ask.question import Question
from kg.ask.sparql import select
from kg.graph.rdf import mint_measure

if TYPE_CHECKING:
    from pyoxigraph import Store

PROFILES = "SELECT ?plan ?label ?profile WHERE { ?plan ep:measureProfile ?profile ; rdfs:label ?label }"
STANCES = "SELECT DISTINCT ?code ?rank WHERE { ?stance a ep:Stance ; skos:notation ?code ; ep:rank ?rank }"
MEASURES = """
SELECT DISTINCT ?measure ?label WHERE {
  ?measure a ep:Measure ; skos:prefLabel ?label . FILTER(LANGMATCHES(LANG(?label), "zh-Hans"))
}
"""


@dataclass(frozen=True, slots=True)
class Adoptions:
    """Who takes up what, and how far: a matrix of plans and measures; 0 is not at all, 1 restricted, 5 achieved."""

    plans: list[str]
    measures: list[str]
    labels: dict[str, str]
    depth: Any


def load_adoptions(store: Store, *, language: str = "zh-Hans") -> Adoptions:
    """The matrix of all plans that take up a measure; the order is that of the IRIs."""
    import numpy as np

    depths = {str(row["code"]): 1 + int(row["rank"] or 0) for row in select(store, STANCES).rows}
    query = Question("measures", "", "", sparql=MEASURES).bind({}, language=language)
    labels = {str(row["measure"]): str(row["label"]) for row in select(store, query).rows}
    profiles = sorted(
        (str(r["plan"]), str(r["label"]), str(r["profile"]).split()) for r in select(store, PROFILES).rows
    )
    measure_of = {
        pair: mint_measure(pair.rpartition(":")[0]) for pair in set().union(*(pairs for *_, pairs in profiles))
    }
    measure_of = {pair: measure for pair, measure in measure_of.items() if measure in labels}
    plans, measures = [plan for plan, *_ in profiles], sorted(set(measure_of.values()))
    column_of = {measure: number for number, measure in enumerate(measures)}
    wide = max(1, len(measures))
    cell_of = {pair: depths[pair.rpartition(":")[2]] * wide + column_of[m] for pair, m in measure_of.items()}
    depth = np.zeros((len(plans), len(measures)), dtype=np.float32)
    for line, (_, _, pairs) in zip(depth, profiles, strict=True):
        cells = np.array([cell_of[pair] for pair in pairs if pair in cell_of], dtype=np.int64)
        cells.sort()  # the deepest stance on a measure comes last and stays
        line[cells % wide] = cells // wide
    return Adoptions(plans, measures, labels | {plan: label for plan, label, _ in profiles}, depth)
