"""A plan's page: the document as it stands with every fact marked, and beside it the facts, each leading to its place."""

from __future__ import annotations

from collections.abc import Iterator

from kg.gather import gather
from kg.graph.entities import Facts
from kg.site.page import Page
from kg.site.pages.document import outline, read_document
from kg.site.pages.plan_facts import read_plan_facts
from kg.site.site import Site

KINDS = ("Measure", "Target", "Programme", "Citation", "Department", "Organization", "School", "Place")
"""What can be shown and hidden in the text, in this order."""


def pages(site: Site) -> Iterator[Page]:
    """A page for each plan."""
    for plan in site.plans:
        facts = site.facts(plan)
        parts = read_document(facts, site.text(plan))
        yield Page(
            path=plan.path,
            template="plan.html",
            title=" · ".join(dict.fromkeys((plan.short, plan.name)))[:200],
            context={
                "site": site,
                "plan": plan,
                "document": facts["document"],
                "parts": parts,
                "outline": outline(parts),
                "facts": read_plan_facts(site, facts),
                "kinds": list(find_kinds(facts)),
            },
            scripts=("plan.js",),
            styles=("plan.css",),
        )


def find_kinds(facts: Facts) -> Iterator[tuple[str, int, int]]:
    """Each kind that is found, how many different things of it, and in how many places."""
    things = gather((mention["type"], mention["thing"]) for mention in facts["mentions"] if mention["thing"])
    for kind in KINDS:
        if kind in things:
            yield kind, len(set(things[kind])), len(things[kind])
