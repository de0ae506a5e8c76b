"""A build as pages need it: each thing is asked once and kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kg.ask.sparql import select
from kg.build.report import report_document
from kg.graph.entities import Facts
from kg.graph.facts_files import load_text
from kg.graph.parts import KINDS
from kg.graph.rdf import mint_measure, mint_plan
from kg.graph.store import open_store
from kg.ontology import NAMESPACE, Concept, load_concepts
from kg.review.bench import JudgedFacts
from kg.show.heads import PlanHead, load_heads
from kg.show.network import Name, Quote, load_quotes, plan_measure_network
from kg.show.passages import Passage, find_passages
from kg.show.targets import Indicator, Target, load_indicators, load_targets
from kg.site.model import Adoption, Measure, Plan
from kg.site.page import measure_path, plan_path
from kg.site.stated import count_things, load_stated
from kg.site.things import Things, load_things

if TYPE_CHECKING:
    from networkx import Graph
    from pyoxigraph import Store

Named = Mapping[tuple[str, str], tuple[int, int]]
"""Kind and name of what a plan names, in the order of its text, with the characters where it first does."""
NODES = 3000
"""So many nodes the network holds at once; what is left out stands in the parts of plans."""
CODES = """SELECT DISTINCT ?code ?label WHERE {
  VALUES ?class { ep:InstrumentType ep:Status ep:ProgrammeKind ep:Judgement } ?value a ?class ; skos:notation ?code ; skos:prefLabel ?label .
  FILTER(LANGMATCHES(LANG(?label), "%s"))
} ORDER BY ?code ?label"""


class SiteError(ValueError):
    """The site cannot be written there, or not from this build."""


class Site:
    """The open store of a build, its plans and measures, and the texts and facts files, read when they are needed.

    Raises StoreMissing where the folder holds no graph, SiteError where the facts files or texts are gone.
    """

    def __init__(self, build: Path) -> None:
        self.build = build
        self.store: Store = open_store(build / "store")
        self._judged = JudgedFacts(build)

    @cached_property
    def plans(self) -> tuple[Plan, ...]:
        """All plans, by province, place and first year."""
        return tuple(plan for plan, _ in self.named)

    @cached_property
    def named(self) -> tuple[tuple[Plan, Named], ...]:
        """All plans in their order, with what each names: a facts file is read once for both."""
        judged = (self._judged.load(path.stem) for path in self._facts_files())
        counts = count_things(self.store)
        found = [(self._plan(facts, counts), _named(facts)) for facts in judged]
        return tuple(sorted(found, key=lambda f: (f[0].code or "9", f[0].place or "", f[0].start or 0, f[0].id)))

    @cached_property
    def _heads(self) -> dict[str, PlanHead]:
        return load_heads(self.store)

    @cached_property
    def network(self) -> Graph[str]:
        """Plans and the measures they take up, as `kg.show.network` describes it."""
        return plan_measure_network(self.store, self.quotes)

    @cached_property
    def quotes(self) -> dict[str, Quote]:
        """All passages of plans by IRI, as the network has them."""
        return load_quotes(self.store)

    @cached_property
    def passages(self) -> dict[str, Passage]:
        """All passages of plans by IRI, with the heads of their plans."""
        return dict(find_passages(self.quotes, self._heads))

    @cached_property
    def stances(self) -> dict[str, Name]:
        """The names of stances by their notation, the furthest first."""
        return dict(self.network.graph["stances"])

    @cached_property
    def codes(self) -> dict[str, Name]:
        """The names of instrument types, of what a target is, and of kinds of programmes, by their code."""
        zh, en = (
            {str(row["code"]): str(row["label"]) for row in select(self.store, CODES % language).rows}
            for language in ("zh-hans", "en")
        )
        return {code: Name(label, en.get(code)) for code, label in zh.items()}

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """The measures that are taken up, those of most plans first."""
        concepts = {concept.id: concept for concept in load_concepts("measures")}
        found = (self._measure(concepts[id_]) for id_ in concepts if self._node(id_) in self.network)
        return tuple(sorted(found, key=lambda m: (-len(m.adoptions), m.concept.id)))

    @cached_property
    def measure_of(self) -> dict[str, Measure]:
        """Measures by the id of their concept."""
        return {measure.concept.id: measure for measure in self.measures}

    @cached_property
    def groups(self) -> dict[str, Name]:
        """The groups of measures that are taken up, by id, most used first."""
        return {group.rpartition("/")[2]: name for group, name in self.network.graph["groups"].items()}

    @cached_property
    def things(self) -> Things:
        """What plans name besides measures; as many are shown as the network has room for."""
        room = NODES - len(self.plans) - len(self.measures)
        return load_things(self.store, self.passages, self.indicators, self.targets, room=room)

    @cached_property
    def indicators(self) -> dict[str, Indicator]:
        """All indicators of the vocabulary by IRI, in the order of their groups."""
        return load_indicators(self.store)

    @cached_property
    def targets(self) -> dict[str, tuple[Target, ...]]:
        """The figures of plans by the IRI of their indicator; those that have none stand in the facts files only."""
        return load_targets(self.store, self.indicators, self.passages)

    @cached_property
    def stated(self) -> tuple[Indicator, ...]:
        """The indicators that some plan has a figure on, in their order."""
        return tuple(indicator for iri, indicator in self.indicators.items() if iri in self.targets)

    def facts(self, plan: Plan) -> Facts:
        """What one plan says: the facts file as the graph has it, judged, each mention with the thing it speaks of."""
        facts = self._judged.load(plan.id)
        return {**facts, "mentions": load_stated(self.store, plan.id).tell_all(facts["mentions"])}

    def text(self, plan: Plan) -> str:
        """The raw text that a plan's offsets count in."""
        return self._text(plan.id)

    def _text(self, document_id: str) -> str:
        path = self.build / "text" / f"{document_id}.txt"
        if not path.is_file():
            raise SiteError(f"{path}: the text of this plan is gone: run `kg build` again")
        return load_text(path)

    def _facts_files(self) -> Iterator[Path]:
        paths = sorted((self.build / "facts").glob("*.json"))
        if not paths:
            raise SiteError(f"{self.build / 'facts'} holds no facts files: run `kg build` again")
        yield from paths

    @staticmethod
    def _node(concept: str) -> str:
        return mint_measure(concept).removeprefix(NAMESPACE)

    def _measure(self, concept: Concept) -> Measure:
        node = self._node(concept.id)
        about = self.network.nodes[node]
        adoptions = []
        for plan in self.plans:
            if self.network.has_edge(plan.iri.removeprefix(NAMESPACE), node):
                edge = self.network.edges[plan.iri.removeprefix(NAMESPACE), node]
                adoptions.append(Adoption(plan, concept.id, edge["stances"]))
        group = about["groups"][0] if about["groups"] else ""
        name = Name(about["label"], about["label_en"])
        found = self.network.graph["groups"].get(group)
        return Measure(concept, measure_path(concept.id), name, found, group.rpartition("/")[2], tuple(adoptions))

    def _plan(self, facts: Facts, counts: Mapping[str, dict[str, int]]) -> Plan:
        head = facts["document"]
        iri = mint_plan(head["id"])
        own = counts.get(iri, dict.fromkeys(KINDS, 0))
        return Plan(
            id=head["id"], iri=iri, path=plan_path(head["id"]), name=head["title"] or head["id"], titled=bool(head["title"]),
            short=self._heads[iri].short, place=head["jurisdiction"], province=head["province"],
            code=head["jurisdiction_code"], issuer=head["issuer"], number=head["doc_number"], start=head["period_start"],
            end=head["period_end"], counts=own,
            little=replace(report_document(facts, self._text(head["id"])), counts=own).little_found,
        )  # fmt: skip


def _named(facts: Facts) -> Named:
    places: dict[tuple[str, str], tuple[int, int]] = {}
    for mention in sorted(facts["mentions"], key=lambda m: (m["start"], m["end"])):
        places.setdefault((mention["type"], mention["name"]), (mention["start"], mention["end"]))
    return places
