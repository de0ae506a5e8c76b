"""Mentions as statements: what each kind of mention says of its plan, one small function a kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kg.graph.entities import Entity, Facts, FactsError, FactsMention, entity_of, takes_up
from kg.graph.plans.description import Description
from kg.graph.plans.targets import describe_target
from kg.graph.rdf import Term, iri, mint_adoption, mint_measure, mint_responsibility, term, text

Describe = Callable[[Description, FactsMention], Term]
"""States a mention and gives the thing that its passage is evidence for."""
Place = tuple[str, int, int]
"""Where a mention stands: its type, start and end."""
Stated = list[tuple[Term, FactsMention]]
"""Mentions with what each is evidence for."""
LINKS = {"Programme": "ep:launches", "Citation": "ep:cites"}
"""How a plan states some entities; it names all others."""
CODED = {
    "School": ("stage", "Stage"),
    "Organization": ("kind", "OrganizationKind"),
    "Programme": ("kind", "ProgrammeKind"),
}
"""The field of a mention of an entity that holds a code, and the class of that."""


def describe_mentions(page: Description, facts: Facts) -> None:
    """State all mentions, tie each to its passage, say who answers for what. Raises FactsError for unknown types."""
    stated: Stated = []
    _describe_profile(page, facts)
    for mention in facts["mentions"]:
        if mention["type"] not in STATEMENTS:
            raise FactsError(f"unknown type of mention {mention['type']!r}")
        if not takes_up(mention):
            continue
        subject = STATEMENTS[mention["type"]](page, mention)
        page.cite(subject, mention)
        if mention.get("judged"):
            page.add(subject, "ep:judged", page.code("Judgement", mention["judged"]))
        stated.append((subject, mention))
    _describe_duties(page, stated)


def _describe_profile(page: Description, facts: Facts) -> None:
    """All measures with their stances in one literal: networks over many plans read one value a plan."""
    measures = (m for m in facts["mentions"] if m["type"] == "Measure" and m["concept"] and takes_up(m))
    taken = {f"{m['concept']}:{m['stance']}" for m in measures}
    if taken:
        page.add(page.plan, "ep:measureProfile", text(" ".join(sorted(taken))))


def _place_of(mention: FactsMention) -> Place:
    return mention["type"], mention["start"], mention["end"]


def _describe_duties(page: Description, stated: Stated) -> None:
    """Who answers for what; most plans do not say."""
    if any(mention.get("answers_for") for _, mention in stated):
        of_place: dict[Place, Stated] = {}
        for subject, mention in stated:
            of_place.setdefault(_place_of(mention), []).append((subject, mention))
        for department, mention in stated:
            if mention.get("answers_for"):
                _describe_duty(page, department, mention, of_place)


def _describe_duty(
    page: Description, department: Term, mention: FactsMention, of_place: Mapping[Place, Stated]
) -> None:
    """That a body answers for programmes, measures and targets: as a statement with its role and passages, and the
    short way, ep:responsibleFor."""
    role, span = mention["responsible"], f"{mention['start']}-{mention['end']}"
    subject = iri(mint_responsibility(page.plan_iri, [department, role, span]))
    page.add(page.plan, "ep:assigns", subject)
    page.add(subject, "rdf:type", term("ep:Responsibility"))
    page.add(subject, "ep:body", department)
    page.add(subject, "ep:role", page.code("Role", role))
    page.add(subject, "ep:assignedIn", page.passage(page.cite(subject, mention)))
    for kind, start, end in mention["answers_for"]:
        if (kind, start, end) not in of_place:
            raise FactsError(f"{mention['name']} answers for a {kind} at {start}-{end}, which there is not")
        for task, told in of_place[kind, start, end]:
            page.add(subject, "ep:task", task)
            page.add(department, "ep:responsibleFor", task)
            page.cite(subject, told)


def _describe_entity(page: Description, mention: FactsMention) -> Term:
    kind, original, name = mention["type"], mention["text"], mention["name"]
    subject = page.name(entity_of(mention, page.home))
    page.add(page.plan, LINKS.get(kind, "ep:names"), subject)
    for alias in mention.get("aliases") or ():
        page.add(subject, "skos:altLabel", text(alias, "zh-Hans"))
    if page.language == "zh-Hant" and original != name and len(original) == len(name):
        page.add(subject, "skos:altLabel", text(original, page.language))
    field, codes = CODED.get(kind, ("", ""))
    if code := mention.get(field):
        page.add(subject, f"ep:{field}", page.code(codes, code))
    return subject


def _describe_programme(page: Description, mention: FactsMention) -> Term:
    subject = _describe_entity(page, mention)
    if mention.get("parent"):
        parent = page.name(Entity("Programme", mention["parent"], scope=page.home.key))
        if parent != subject:
            page.add(subject, "ep:partOf", parent)
    return subject


def _describe_measure(page: Description, mention: FactsMention) -> Term:
    concept, stance = mention["concept"], mention["stance"]
    if not concept:
        raise FactsError(f"the measure {mention['name']!r} is linked to no concept")
    subject = iri(mint_adoption(page.plan_iri, concept, stance))
    page.add(subject, "ep:wording", text(mention["text"], page.language))
    if page.cites(subject):  # by an earlier mention, which has said all else
        return subject
    measure = iri(mint_measure(concept))
    page.add(page.plan, "ep:adopts", measure)
    page.add(page.plan, "ep:adoption", subject)
    page.add(subject, "rdf:type", term("ep:Adoption"))
    page.add(subject, "ep:measure", measure)
    page.add(subject, "ep:stance", page.code("Stance", stance))
    return subject


def _describe_citation(page: Description, mention: FactsMention) -> Term:
    entity = entity_of(mention, page.home)
    if page.identify(entity) == page.plan:
        return page.plan  # a plan that names itself cites nothing
    subject = _describe_entity(page, mention)
    page.add(subject, "dcterms:title", text(page.resolution.labels.get(subject[1:-1]) or mention["name"], "zh-Hans"))
    return subject


STATEMENTS: dict[str, Describe] = {
    "School": _describe_entity,
    "Department": _describe_entity,
    "Organization": _describe_entity,
    "Place": _describe_entity,
    "Programme": _describe_programme,
    "Measure": _describe_measure,
    "Target": describe_target,
    "Citation": _describe_citation,
}
"""Every type of mention that the facts file knows."""
