"""What a plan states as its graph has it: two names of one body are one thing, a number stated twice is one target."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kg.ask.sparql import select
from kg.graph.entities import takes_up
from kg.graph.parts import KINDS, NAMES, STATES
from kg.graph.plans import identify_target
from kg.graph.rdf import mint_graph, mint_plan

if TYPE_CHECKING:
    from pyoxigraph import Store

Mention = dict[str, Any]
STATED = " ".join(f'({link} "{kind}")' for link, kind in STATES.items())
NAMED = " ".join(f'(ep:{kind} "{kind}")' for kind in KINDS if kind not in STATES.values())
COUNTS = f"""SELECT ?plan ?kind (COUNT(?thing) AS ?things) WHERE {{
  {{ VALUES (?link ?kind) {{ {STATED} }} GRAPH ?graph {{ ?plan ?link ?thing }} }}
  UNION {{ VALUES (?class ?kind) {{ {NAMED} }} GRAPH ?graph {{ ?plan {NAMES} ?thing . ?thing a ?class }} }}
}} GROUP BY ?plan ?kind"""
"""In two parts: asked for in one, the class as an option, it took fifty times as long."""
THINGS = """SELECT DISTINCT ?class ?thing ?name WHERE {
  GRAPH <%s> { VALUES ?link { ep:launches ep:cites ep:names } <%s> ?link ?thing . ?thing a ?class ; %s ?name }
}"""
LABELS = ("skos:altLabel", "rdfs:label")
"""The names of a thing in the graph of a plan are all that the plan gives it, the one it has everywhere, and full ones."""
CLASSES = {"Citation": "Document"}
"""The class of a kind of mention where it has another name."""


def count_things(store: Store) -> dict[str, dict[str, int]]:
    """How many things each plan states of each kind, by the plan's IRI."""
    found: dict[str, dict[str, int]] = {}
    for row in select(store, COUNTS).rows:
        counts = found.setdefault(str(row["plan"]), dict.fromkeys(KINDS, 0))
        counts[str(row["kind"])] = int(str(row["things"]))
    return found


@dataclass(frozen=True, slots=True)
class Stated:
    """The things of one plan: IRIs by class and name."""

    plan: str
    things: Mapping[tuple[str, str], str]

    def tell_all(self, mentions: Iterable[Mapping[str, Any]]) -> list[Mention]:
        """The mentions that state anything, each with its thing: one that is only named as a problem is left out."""
        return [self._tell(mention) for mention in mentions if takes_up(mention)]

    def _tell(self, mention: Mapping[str, Any]) -> Mention:
        """A mention with the `thing` it speaks of, None where it states nothing (a plan that cites itself), and for a
        programme the one `above` it."""
        kind, name = mention["type"], mention["name"]
        if kind == "Measure":
            return {**mention, "thing": mention["concept"]}
        if kind == "Target":
            return {**mention, "thing": identify_target(self.plan, mention)}
        above = self.things.get((kind, mention["parent"])) if mention.get("parent") else None
        return {**mention, "thing": self.things.get((CLASSES.get(kind, kind), name)), "above": above}


def load_stated(store: Store, document_id: str) -> Stated:
    """What the graph of a document names."""
    plan = mint_plan(document_id)
    found = (row for label in LABELS for row in select(store, THINGS % (mint_graph(document_id), plan, label)).rows)
    return Stated(plan, {(str(r["class"]).rpartition("/")[2], str(r["name"])): str(r["thing"]) for r in found})
