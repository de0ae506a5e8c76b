"""A measure's page: what it is, which plans take it up and how firmly, over time and by province, with the sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kg.ontology import lexicon
from kg.site.page import Link, Page, file_name
from kg.site.quotes import said_of
from kg.site.shares import share_of, shares_by
from kg.site.site import Adoption, Measure, Site

LINK: Link | None = None
SHOWN = 40
"""How many plans stand on the page with their quotes; those after them are loaded when they are asked for."""
PART = 200
"""Of how many plans one part of the data tells."""
RELATED = 10
ABSENT = 12
"""Plans that do not take the measure up are named where they are no more than these."""


def pages(site: Site) -> Iterator[Page]:
    """A page for each measure that some plan takes up."""
    provinces = {"provinces": lexicon("provinces")["tiles"]}
    for measure in site.measures:
        yield _page(site, measure, provinces)
        provinces = {}  # one file for all of them


def _page(site: Site, measure: Measure, data: Mapping[str, Any]) -> Page:
    rank = {code: number for number, code in enumerate(site.stances)}
    adoptions = sorted(measure.adoptions, key=lambda adoption: rank[adoption.furthest])
    taking = {adoption.plan.id for adoption in adoptions}
    parts = dict(_parts(site, measure, adoptions[SHOWN:]))
    return Page(
        path=measure.path,
        template="measure.html",
        title=f"{measure.name.zh} · {measure.name.en or ''}",
        context={
            "site": site,
            "measure": measure,
            "instrument": site.codes.get(measure.concept.extra.get("instrumentType", "")),
            "whole": share_of(site, measure, site.plans),
            "periods": shares_by(site, measure, lambda plan: plan.period),
            "provinces": shares_by(site, measure, lambda plan: plan.province or ""),
            "said": [(adoption.plan, said_of(site, adoption)) for adoption in adoptions[:SHOWN]],
            "more": len(adoptions) - SHOWN,
            "parts": list(parts),
            "absent": [plan for plan in site.plans if plan.id not in taking][: ABSENT + 1],
            "most_absent": ABSENT,
            "related": _related(site, measure),
        },
        scripts=("measure.js",),
        styles=("measure.css",),
        data={**data, **parts},
    )


def _related(site: Site, measure: Measure) -> list[Measure]:
    """Measures of the same group, those of most plans first."""
    same = (other for other in site.measures if other.group_id == measure.group_id and other is not measure)
    return [other for other, _ in zip(same, range(RELATED), strict=False)]


def _parts(site: Site, measure: Measure, adoptions: Sequence[Adoption]) -> Iterator[tuple[str, Any]]:
    """What the remaining plans say, with one sentence for each stance."""
    for number, first in enumerate(range(0, len(adoptions), PART)):
        rows = [_row(site, adoption) for adoption in adoptions[first : first + PART]]
        yield f"measures/{file_name(measure.concept.id)}-{number}", rows


def _row(site: Site, adoption: Adoption) -> dict[str, Any]:
    stances = [
        {
            "stance": said.stance,
            "more": said.more,
            "sentences": [[s.before, s.words, s.after, s.path, s.url] for s in said.sentences],
        }
        for said in said_of(site, adoption, quotes=1)
    ]
    plan = adoption.plan
    return {"path": plan.path, "name": plan.name, "short": plan.short, "said": stances}
