"""The first page: a search over everything, the plans, and the measures that most of them share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kg.show.network import Quote
from kg.show.pinyin import initials
from kg.site.model import Adoption, Measure, Plan
from kg.site.page import Page, to_url
from kg.site.search import search_data
from kg.site.site import Site

KINDS = ("Measure", "Target", "Programme", "School", "Department", "Citation")
"""What is counted for each plan."""
MEASURES = 24
"""How many measures stand on the page."""
PLANS = 60
"""How many plans stand on the page; those after them are loaded when they are asked for, so many at a time."""
PART = 500
COLUMNS: Mapping[str, Callable[[Plan], tuple[str | None, str | None]]] = {
    "place": lambda plan: (plan.place, plan.province if plan.province != plan.place else None),
    "period": lambda plan: (plan.period, None),
    "issuer": lambda plan: (plan.issuer, None),
}
"""The columns of the plans between their names and their counts: the key of the head's text, and what a plan has there,
with what stands in grey behind it."""
FEW = 12
"""With more plans than these, a measure shows how many have which stance, and not each plan's."""


@dataclass(frozen=True, slots=True)
class Shared:
    """A measure with what each plan says of it, None where a plan does not take it up, and the furthest stances."""

    measure: Measure
    cells: tuple[tuple[Plan, Adoption | None], ...]
    stances: dict[str, int]


def pages(site: Site) -> Iterator[Page]:
    """The overview, and the data of the search on all pages."""
    rows = [_row(plan) for plan in site.plans[PLANS:]]
    parts = {f"plans/{number}": rows[first : first + PART] for number, first in enumerate(range(0, len(rows), PART))}
    yield Page(
        path="index.html",
        template="overview.html",
        title="教育规划知识图谱 · Education plans",
        context={
            "site": site,
            "plans": site.plans[:PLANS],
            "more": len(rows),
            "parts": list(parts),
            "kinds": KINDS,
            "heads": ("plan", *COLUMNS),
            "cells": cells,
            "totals": _totals(site),
            "shared": [_shared(site, measure) for measure in site.measures[:MEASURES]],
            "columns": _columns(site.plans) if len(site.plans) <= FEW else (),
            "example": _example(site),
            "quote_url": quote_url,
            "first_quote": first_quote,
        },
        scripts=("controls.js", "overview.js"),
        styles=("overview.css",),
        data={**search_data(site), **parts},
    )


def _totals(site: Site) -> Counter[str]:
    """How many different things there are of each kind, however many plans name them; targets are counted one by one."""
    totals = Counter(thing.kind for thing in (*site.things.shown, *site.things.rest))
    totals["Measure"] = len(site.measures)
    totals["Target"] = sum(plan.counts["Target"] for plan in site.plans)
    return totals


def _example(site: Site) -> tuple[str, str] | None:
    """A name to try the search with, and its initials."""
    return (site.measures[0].name.zh, initials(site.measures[0].name.zh)) if site.measures else None


def _columns(plans: Sequence[Plan]) -> list[str]:
    """The heads of the plans' columns: their places, with the years of plans of a place that has several."""
    places = Counter(plan.place for plan in plans)
    return [plan.short if places[plan.place] > 1 else plan.place or plan.name for plan in plans]


def _shared(site: Site, measure: Measure) -> Shared:
    said = {adoption.plan.id: adoption for adoption in measure.adoptions}
    counts = Counter(adoption.furthest for adoption in measure.adoptions)
    cells = tuple((plan, said.get(plan.id)) for plan in site.plans) if len(site.plans) <= FEW else ()
    return Shared(measure, cells, {code: counts[code] for code in site.stances if counts[code]})


def first_quote(adoption: Adoption) -> Quote | None:
    """The first sentence of the furthest stance."""
    return next(iter(adoption.stances[adoption.furthest]), None)


def quote_url(adoption: Adoption) -> str:
    """Where that sentence stands in its plan; the plan's page where there is none."""
    quote = first_quote(adoption)
    return to_url(adoption.plan.path, (quote.begin, quote.end) if quote else None)


def cells(plan: Plan) -> dict[str, tuple[str | None, str | None]]:
    """What a plan has in each of the `COLUMNS`."""
    return {key: tell(plan) for key, tell in COLUMNS.items()}


def _row(plan: Plan) -> list[Any]:
    """A plan as the page's script writes it into the table."""
    counts = [plan.counts[kind] for kind in KINDS]
    return [plan.path, plan.shown, list(cells(plan).values()), counts, plan.notes]
