"""A plan's own description (title, place, issuer, period) and its tree of sections."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Any

from kg.graph.entities import Entity, Facts, entity_of
from kg.graph.identity.corpus import find_parents, name_plan, read_head
from kg.graph.identity.divisions import where
from kg.graph.plans.description import WHOLE, Description
from kg.graph.rdf import Term, date, integer, iri, mint_bytes, term, text, year

METADATA: tuple[tuple[str, str, Callable[[Any], Term]], ...] = (
    ("id", "dcterms:identifier", text),
    ("title", "dcterms:title", lambda title: text(title, "zh-Hans")),
    ("doc_number", "eli:id_local", text),
    ("signed", "eli:date_document", date),
    ("published", "eli:date_publication", date),
    ("period_start", "ep:periodStart", year),
    ("period_end", "ep:periodEnd", year),
    ("sha256", "ep:sha256", text),
    ("sha256", "prov:wasDerivedFrom", lambda sha256: iri(mint_bytes(sha256))),
    ("source", "ep:sourceFile", lambda source: text(PurePosixPath(source.replace("\\", "/")).name)),
)
"""Field of the facts' document, its property, and how its value is written. Null fields say nothing."""


def describe_plan(page: Description, facts: Facts) -> None:
    """State the plan, its place and issuer, and its sections."""
    document = facts["document"]
    page.add(page.plan, "rdf:type", term("ep:Plan"))
    page.add(page.plan, "rdfs:label", _label(document))
    page.add(page.plan, "schema:inLanguage", text(page.language))
    for field, predicate, write in METADATA:
        if document.get(field) is not None:
            page.add(page.plan, predicate, write(document[field]))
    if document.get("issuer"):
        page.add(page.plan, "ep:issuedBy", page.name(Entity("Department", document["issuer"], scope=page.home.key)))
    _describe_place(page)
    _describe_parents(page, facts)
    _describe_sections(page, facts)


def _label(document: dict[str, Any]) -> Term:
    name = name_plan(document)
    return text(name) if name == document["id"] else text(name, "zh-Hans")


def _describe_place(page: Description) -> None:
    if page.home.place is None:
        return
    place = page.name(page.home.place)
    page.add(page.plan, "ep:jurisdiction", place)
    if own := where(page.home.key).own:
        page.add(page.plan, "ep:tier", page.code("Tier", own.level))
    if later := where(page.home.key).later:
        page.add(place, "dcterms:isReplacedBy", page.name(later))
    if page.home.province and page.home.province != page.home.place:
        page.add(place, "schema:containedInPlace", page.name(page.home.province))


def _describe_parents(page: Description, facts: Facts) -> None:
    """State what stands above the plan, and label it: it may be another plan of the corpus."""
    cited = [entity_of(m, page.home) for m in facts["mentions"] if m["type"] == "Citation"]
    for below, above in find_parents(read_head(facts), cited, page.resolution.library):
        page.add(iri(below), "ep:parentPlan", iri(above.iri))
        if above.in_corpus:
            page.add(iri(above.iri), "rdf:type", term("ep:Document"))
            page.add(iri(above.iri), "rdfs:label", text(above.label, "zh-Hans"))


def _describe_sections(page: Description, facts: Facts) -> None:
    whole = page.section(None)
    page.add(whole, "rdf:type", term("ep:Section"))
    page.add(whole, "ep:plan", page.plan)
    page.add(whole, "ep:level", integer(0))
    page.add(whole, "dcterms:title", _label(facts["document"]))
    for section in facts["sections"]:
        if section["id"] == WHOLE:
            raise ValueError(f"a section may not be called {WHOLE!r}")
        subject = page.section(section["id"])
        page.add(subject, "rdf:type", term("ep:Section"))
        page.add(subject, "ep:plan", page.plan)
        page.add(subject, "ep:parent", page.section(section["parent"]))
        page.add(subject, "ep:level", integer(section["level"]))
        page.add(subject, "dcterms:title", text(section["title"], "zh-Hans"))
        if section.get("label"):
            page.add(subject, "skos:notation", text(section["label"]))
        page.add(subject, "nif:beginIndex", integer(section["start"]))
        page.add(subject, "nif:endIndex", integer(section["end"]))
