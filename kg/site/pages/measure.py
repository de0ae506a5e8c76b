"""A measure's page: what it is, which plans take it up and how firmly, over time and by province, with the sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from markupsafe import Markup

from kg.gather import gather
from kg.ontology import lexicon
from kg.show.page import data_for_script
from kg.site.model import Adoption, Measure
from kg.site.page import Page, file_name
from kg.site.pages.quotes import said_of
from kg.site.pages.shares import share_of, shares_by
from kg.site.site import Site

SHOWN = 40
"""How many plans stand on the page with their quotes; those after them are loaded when they are asked for."""
PART = 200
"""Of how many plans one part of the data tells."""
ABSENT = 3
"""Plans that do not take the measure up are named where they are no more than these."""


def pages(site: Site) -> Iterator[Page]:
    """A page for each measure that some plan takes up."""
    shared = {"provinces": lexicon("provinces")["tiles"], **dict(_groups(site))}
    for measure in site.measures:
        yield _page(site, measure, shared)
        shared = {}  # written once for all of them


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
            "whole": share_of(site, measure),
            "shares": _shares(site, measure),
            "group_part": _group_part(measure),
            "said": [(adoption.plan, said_of(site, adoption)) for adoption in adoptions[:SHOWN]],
            "more": len(adoptions) - SHOWN,
            "parts": list(parts),
            "absent": [plan for plan in site.plans if plan.id not in taking][: ABSENT + 1],
            "most_absent": ABSENT,
        },
        scripts=("measure.js",),
        styles=("measure.css",),
        data={**data, **parts},
    )


def _groups(site: Site) -> Iterator[tuple[str, Any]]:
    """The measures of each group, those of most plans first."""
    for part, measures in gather((_group_part(measure), measure) for measure in site.measures).items():
        yield part, [[m.path, m.name.zh, m.name.en, len(m.adoptions)] for m in measures]


def _group_part(measure: Measure) -> str:
    return f"groups/{file_name(measure.group_id or 'none')}"


def _shares(site: Site, measure: Measure) -> Markup:
    """How firmly the plans of each period and province take a measure up, as data for the page's script."""
    parts = {
        "periods": shares_by(site, measure, lambda plan: plan.period),
        "provinces": shares_by(site, measure, lambda plan: plan.province or ""),
    }
    return Markup(data_for_script({name: [asdict(share) for share in shares] for name, shares in parts.items()}))


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
