"""The description of one document as it grows: triples, the entities' names, and the passages that bear them out."""

from __future__ import annotations

from collections import Counter

from kg.graph.codes import Codes, find_code
from kg.graph.entities import Entity, Facts, FactsError, FactsMention, find_home
from kg.graph.iris import mint_passage, mint_plan, mint_section
from kg.graph.passages import Passages
from kg.graph.resolve import Identity
from kg.graph.terms import Term, Triple, integer, iri, term, text

WHOLE = "text"
"""Id of the section that stands for the whole text, for what stands under no heading."""
LANGUAGES = {"Hans": "zh-Hans", "Hant": "zh-Hant", "mixed": "zh"}


class Description:
    """Collects what one document states. `add` for triples, `name` for entities, `cite` for evidence; then `finish`."""

    def __init__(self, facts: Facts, raw: str, *, identity: Identity, codes: Codes) -> None:
        document = facts["document"]
        self.plan_iri = mint_plan(document["id"])
        self.plan = iri(self.plan_iri)
        self.home = find_home(facts)
        self.codes = codes
        self.language = LANGUAGES[document["script"]]
        self._identity = identity
        markers = [(b["start"], b["end"]) for b in facts["boilerplate"] if b["kind"] == "page-marker"]
        self._passages = Passages(raw, markers)
        self._sections = {section["id"] for section in facts["sections"]}
        self._triples: set[Triple] = set()
        self._names: dict[Term, Counter[str]] = {}
        self._cited: dict[tuple[int, int], tuple[int, str]] = {}

    def add(self, subject: Term, predicate: str, value: Term) -> None:
        """State one triple; the predicate is a prefixed name."""
        self._triples.add((subject, term(predicate), value))

    def code(self, kind: str, code: str) -> Term:
        """The individual that stands for a coded value."""
        return iri(find_code(self.codes, kind, code))

    def section(self, section_id: str | None) -> Term:
        """A section by its id; None stands for the whole text. Raises FactsError for an id that no section has."""
        if section_id is not None and section_id not in self._sections:
            raise FactsError(f"no section {section_id!r}")
        return iri(mint_section(self.plan_iri, section_id or WHOLE))

    def name(self, entity: Entity) -> Term:
        """State an entity's kind, name and place, and give its IRI."""
        subject = iri(self._identity(entity))
        self._names.setdefault(subject, Counter())[entity.name] += 1
        self.add(subject, "rdf:type", term(f"ep:{entity.kind}"))
        if entity.scope and self.home.place:
            self.add(subject, "ep:inPlace", self.place(self.home.place))
        if entity.code:
            self.add(subject, "ep:gbCode", text(entity.code))
        return subject

    def place(self, place: Entity) -> Term:
        """The IRI of a place that `describe_plan` names."""
        return iri(self._identity(place))

    def cite(self, subject: Term, mention: FactsMention) -> None:
        """Tie a fact to the passage its mention stands in. Raises ValueError where the text does not bear it out."""
        start, end = mention["start"], mention["end"]
        if self._passages.quote((start, end)) != mention["text"]:
            raise FactsError(f"characters {start}-{end} are not {mention['text']!r}")
        passage = self._passages.find(start, end)
        place = (start, mention.get("section") or "")
        self._cited[passage] = min(place, self._cited.get(passage, place))
        self.add(subject, "ep:evidence", iri(mint_passage(self.plan_iri, *passage)))

    def finish(self) -> set[Triple]:
        """All triples, with each passage described once and one label for each entity (its commonest name here)."""
        for subject, names in self._names.items():
            label = min(names, key=lambda n: (-names[n], n))
            self.add(subject, "rdfs:label", text(label, "zh-Hans"))
            for other in names.keys() - {label}:
                self.add(subject, "skos:altLabel", text(other, "zh-Hans"))
        for passage, (_, section) in self._cited.items():
            self._describe_passage(passage, section or None)
        return self._triples

    def _describe_passage(self, passage: tuple[int, int], section: str | None) -> None:
        subject = iri(mint_passage(self.plan_iri, *passage))
        self.add(subject, "rdf:type", term("ep:Passage"))
        self.add(subject, "nif:anchorOf", text(self._passages.quote(passage)))
        self.add(subject, "nif:beginIndex", integer(passage[0]))
        self.add(subject, "nif:endIndex", integer(passage[1]))
        self.add(subject, "ep:section", self.section(section))
