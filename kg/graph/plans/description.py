"""The description of one document as it grows: triples, the entities' names, and the passages that bear them out."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections import defaultdict
from itertools import chain

from kg.graph.entities import Entity, Facts, FactsError, FactsMention, find_home
from kg.graph.identity.corpus import Resolution
from kg.graph.identity.forms import normal_form
from kg.graph.identity.labels import rank
from kg.graph.plans.passages import Passages
from kg.graph.rdf import Said, Term, find_code, integer, iri, mint_passage, mint_plan, mint_section, term, text, year
from kg.ontology import Paper

WHOLE = "text"
"""Id of the section that stands for the whole text, for what stands under no heading."""
A, PASSAGE, SECTION = term("rdf:type"), term("ep:Passage"), term("ep:section")
EVIDENCE, LATER = term("ep:evidence"), term("ep:laterEvidence")
QUOTE, BEGIN, END = term("nif:anchorOf"), term("nif:beginIndex"), term("nif:endIndex")
LANGUAGES = {"Hans": "zh-Hans", "Hant": "zh-Hant", "mixed": "zh"}


class Description:
    """Collects what one document states. `add` for triples, `name` for entities, `cite` for evidence; then `finish`."""

    def __init__(self, facts: Facts, raw: str, resolution: Resolution) -> None:
        document = facts["document"]
        self.plan_iri = mint_plan(document["id"])
        self.plan = iri(self.plan_iri)
        self.home = find_home(facts)
        self.language = LANGUAGES[document["script"]]
        self.resolution = resolution
        markers = (aside for aside in facts["boilerplate"] if aside["kind"] == "page-marker")
        breaks = chain(markers, facts.get("soft_breaks", ()))  # facts written by hand may have none
        self._passages = Passages(raw, ((span["start"], span["end"]) for span in breaks))
        self._aside = sorted((aside["start"], aside["end"]) for aside in facts["boilerplate"])
        self._sections = {section["id"] for section in facts["sections"]}
        self._stated: defaultdict[Term, set[tuple[Term, Term]]] = defaultdict(set)
        self._names: dict[Term, set[str]] = {}
        self._full: dict[Term, set[str]] = {}
        self._cited: dict[tuple[int, int], tuple[int, str]] = {}
        self._borne_out: defaultdict[Term, set[tuple[int, int]]] = defaultdict(set)

    def add(self, subject: Term, predicate: str, value: Term) -> None:
        """State one triple; the predicate is a prefixed name."""
        self._stated[subject].add((term(predicate), value))

    def code(self, kind: str, code: str) -> Term:
        """The individual that stands for a coded value."""
        return iri(find_code(kind, code))

    def section(self, section_id: str | None) -> Term:
        """A section by its id; None stands for the whole text. Raises FactsError for an id that no section has."""
        if section_id is not None and section_id not in self._sections:
            raise FactsError(f"no section {section_id!r}")
        return iri(mint_section(self.plan_iri, section_id or WHOLE))

    def passage(self, span: tuple[int, int]) -> Term:
        """A passage by its characters."""
        return iri(mint_passage(self.plan_iri, *span))

    def name(self, entity: Entity) -> Term:
        """State an entity's kind, name and place, and give its IRI."""
        subject, form = self.identify(entity), normal_form(entity)
        self._names.setdefault(subject, set()).add(entity.name)
        if form.full:
            self._full.setdefault(subject, set()).add(form.full)
        self.add(subject, "rdf:type", term(f"ep:{entity.kind}"))
        if form.place:
            self.add(subject, "ep:inPlace", self.name(form.place))
        if form.tier:
            self.add(subject, "ep:tier", self.code("Tier", form.tier))
        if form.paper:
            self._describe_paper(subject, form.paper)
        if entity.code:
            self.add(subject, "ep:gbCode", text(entity.code))
        return subject

    def _describe_paper(self, subject: Term, paper: Paper) -> None:
        if paper.issuer:
            self.add(subject, "ep:issuerName", text(paper.issuer, "zh-Hans"))
        if paper.year:
            self.add(subject, "ep:yearIssued", year(paper.year))

    def identify(self, entity: Entity) -> Term:
        """The IRI of an entity, without stating anything of it."""
        return iri(self.resolution.identity(entity))

    def cite(self, subject: Term, mention: FactsMention) -> tuple[int, int]:
        """Tie a fact to the passage its mention stands in, and give that passage's characters.

        Raises ValueError where the text does not bear it out.
        """
        start, end = mention["start"], mention["end"]
        if self._passages.quote((start, end)) != mention["text"]:
            raise FactsError(f"characters {start}-{end} are not {mention['text']!r}")
        passage = self._passages.find(start, end)
        place = (start, mention.get("section") or "")
        first = self._cited.get(passage)
        if first is None or place < first:
            self._cited[passage] = place
        self._borne_out[subject].add(passage)
        return passage

    def cites(self, subject: Term) -> bool:
        """Whether a passage bears a fact out already."""
        return subject in self._borne_out

    def finish(self) -> Said:
        """All that was stated, sorted: each passage described once, those after a thing's first one named, one label for an entity."""
        for subject, names in self._names.items():
            label = self.resolution.labels.get(subject[1:-1]) or min(names, key=rank)
            self.add(subject, "rdfs:label", text(label, "zh-Hans"))
            for other in (names | self._full.get(subject, set())) - {label}:
                self.add(subject, "skos:altLabel", text(other, "zh-Hans"))
        for subject, passages in self._borne_out.items():
            said = self._stated[subject]
            said.update((EVIDENCE, self.passage(passage)) for passage in passages)
            if len(passages) > 1:
                said.update((LATER, self.passage(later)) for later in sorted(passages, key=self._order)[1:])
        for passage, (_, section) in self._cited.items():
            self._describe_passage(passage, section or None)
        # subject by subject, which takes half the time: most subjects differ late, after the name of the plan
        return {subject: sorted(self._stated[subject]) for subject in sorted(self._stated)}

    def _order(self, passage: tuple[int, int]) -> tuple[bool, tuple[int, int]]:
        """The order of a text, and after all of it the site's own words (发布机构:如东县人民政府): they are quoted where nothing else is."""
        first, _ = self._cited[passage]
        before = bisect_right(self._aside, (first, sys.maxsize)) - 1
        return before >= 0 and first < self._aside[before][1], passage

    def _describe_passage(self, passage: tuple[int, int], section: str | None) -> None:
        self._stated[self.passage(passage)] |= {
            (A, PASSAGE),
            (QUOTE, text(self._passages.quote(passage))),
            (BEGIN, integer(passage[0])),
            (END, integer(passage[1])),
            (SECTION, self.section(section)),
        }
