"""The matrix: plans across, measures down under their groups, in each cell how far a plan goes.

A row of the data is one measure: a letter for each plan that says which stances it has (`STANCES` of bits). What is
not on the screen is not in the page, so a thousand plans scroll as lightly as five.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from kg.show.seriation import order_rows
from kg.site.page import Link, Page
from kg.site.site import Measure, Site

LINK: Link | None = Link("matrix.html", "matrix")
LETTERS = ".ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
"""The letter for a set of stances: its bits are the positions of the stances, so 64 letters hold six."""


def pages(site: Site) -> Iterator[Page]:
    """The one page of the matrix with its data."""
    yield Page(
        path="matrix.html",
        template="matrix.html",
        title="规划×措施 · Plans × measures",
        context={"stances": site.stances, "site": site},
        scripts=("controls.js", "preview.js", "grid.js", "matrix.js"),
        styles=("matrix.css",),
        data={"matrix": matrix_data(site)},
    )


def matrix_data(site: Site) -> dict[str, Any]:
    """Rows of letters for `names.measures` and `names.plans`, and the order in which like stands beside like."""
    columns = {plan.iri: number for number, plan in enumerate(site.plans)}
    bits = {code: 1 << number for number, code in enumerate(site.stances)}
    if max(bits.values(), default=1) * 2 > len(LETTERS):
        raise ValueError(f"{len(bits)} stances: LETTERS holds sets of {len(LETTERS).bit_length() - 1}")
    rows, depth = [], np.zeros((len(site.measures), len(columns)))
    for number, measure in enumerate(site.measures):
        letters = [0] * len(columns)
        for adoption in measure.adoptions:
            column = columns[adoption.plan.iri]
            letters[column] = sum(bits[stance] for stance in adoption.stances)
            depth[number, column] = len(bits) - list(bits).index(adoption.furthest)
        rows.append("".join(LETTERS[sets] for sets in letters))
    return {"letters": LETTERS, "rows": rows, "planOrder": _plans(site, depth), "measureOrder": _measures(site, depth)}


def _plans(site: Site, depth: Any) -> list[int]:
    return order_rows(depth.T, [plan.id for plan in site.plans])


def _measures(site: Site, depth: Any) -> list[int]:
    """The measures by group, in each group like beside like."""
    members: dict[str, list[tuple[int, Measure]]] = {}
    for number, measure in enumerate(site.measures):
        members.setdefault(measure.group_id, []).append((number, measure))
    order = []
    for group in [*site.groups, *(members.keys() - site.groups.keys())]:
        its = members.get(group, [])
        inside = order_rows(depth[[n for n, _ in its]], [m.concept.id for _, m in its]) if its else []
        order += [its[position][0] for position in inside]
    return order
