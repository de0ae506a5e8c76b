"""Targets: a number, what it counts, how it bounds, its unit and year, and a label that can be read aloud."""

from __future__ import annotations

from kg.graph.entities import FactsMention, identity_key
from kg.graph.plans.description import Description
from kg.graph.rdf import (
    Term,
    boolean,
    canonical_number,
    decimal,
    find_unit,
    iri,
    load_codes,
    mint_indicator,
    mint_target,
    term,
    text,
    year,
)
from kg.graph.readable import target_label


def describe_target(page: Description, mention: FactsMention) -> Term:
    """State a target; the same number stated twice is one target with two passages."""
    subject = iri(identify_target(page.plan_iri, mention))
    page.add(subject, "ep:wording", text(mention["text"], page.language))
    if page.cites(subject):  # by an earlier mention, which has said all else: names may differ in quotation marks
        return subject
    page.add(page.plan, "ep:sets", subject)
    page.add(subject, "rdf:type", term("ep:Target"))
    page.add(subject, "rdfs:label", text(target_label(mention), "zh-Hans"))
    page.add(subject, "ep:counts", text(mention["name"], "zh-Hans"))
    page.add(subject, "ep:status", page.code("Status", mention["status"]))
    page.add(subject, "ep:comparator", page.code("Comparator", mention["comparator"]))
    if mention.get("indicator"):
        page.add(subject, "ep:indicator", iri(mint_indicator(mention["indicator"])))
    _describe_number(page, subject, mention)
    return subject


def identify_target(plan: str, mention: FactsMention) -> str:
    """The IRI of a target of the plan with this IRI."""
    return mint_target(plan, _content(mention))


def _describe_number(page: Description, subject: Term, mention: FactsMention) -> None:
    for field in ("value", "low", "high"):
        if mention.get(field) is not None:
            page.add(subject, f"ep:{field}", decimal(mention[field]))
    _describe_unit(page, subject, mention.get("unit") or "")
    if mention.get("year") is not None:
        page.add(subject, "ep:year", year(mention["year"]))
    if mention.get("direction"):
        page.add(subject, "ep:changeDirection", page.code("ChangeDirection", mention["direction"]))
    if mention.get("per"):
        page.add(subject, "ep:per", _unit(page, mention["per"]))
    if mention.get("approx"):
        page.add(subject, "ep:approximate", boolean(True))
    if mention.get("ocr"):
        page.add(subject, "ep:repaired", boolean(True))


def _describe_unit(page: Description, target: Term, written: str) -> None:
    """State the unit, UNITLESS where the text has none; a counter unknown to the ontology is described where it is used."""
    page.add(target, "ep:unit", _unit(page, written))
    if written:
        page.add(target, "ep:unitLabel", text(written))


def _unit(page: Description, written: str) -> Term:
    unit = iri(find_unit(written))
    if ("Unit", written) not in load_codes():
        page.add(unit, "rdf:type", term("ep:Unit"))
        page.add(unit, "rdfs:label", text(written, "zh-Hans"))
    return unit


def _content(mention: FactsMention) -> list[str | None]:
    """All that makes a target this target and no other."""
    numbers = [_number(mention.get(field)) for field in ("value", "low", "high", "year")]
    name, approximate = identity_key(mention["name"]), "approx" if mention.get("approx") else None
    codes = [mention.get(field) for field in ("indicator", "status", "comparator", "unit")]
    rates = [mention[field] for field in ("direction", "per") if mention.get(field)]
    return [name, approximate, *codes, *numbers, *rates]


def _number(value: float | None) -> str | None:
    return None if value is None else canonical_number(value)
