"""The matrix: plans across, measures down under their groups, in each cell how far a plan goes.

A row of the data is one measure: a letter for each plan that says which stances it has (`STANCES` of bits). What is
not on the screen is not in the page, so a thousand plans scroll as lightly as five.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kg.gather import gather
from kg.show.seriation import order_rows
from kg.site.page import Page
from kg.site.site import Site

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
    bits = {code: 1 << number for number, code in enumerate(site.stances)}
    if max(bits.values(), default=1) * 2 > len(LETTERS):
        raise ValueError(f"{len(bits)} stances: LETTERS holds sets of {len(LETTERS).bit_length() - 1}")
    columns, rows = _columns(site), []
    for measure in site.measures:
        letters = [0] * len(columns)
        for adoption in measure.adoptions:
            letters[columns[adoption.plan.iri]] = sum(bits[stance] for stance in adoption.stances)
        rows.append("".join(LETTERS[sets] for sets in letters))
    return {"letters": LETTERS, "rows": rows, "planOrder": plan_order(site), "measureOrder": _measures(site)}


def _columns(site: Site) -> dict[str, int]:
    return {plan.iri: number for number, plan in enumerate(site.plans)}


def _depth(site: Site) -> NDArray[np.float64]:
    """How far each plan (across) goes with each measure (down): 0 where it does not take it up."""
    columns, ranks = _columns(site), {code: len(site.stances) - n for n, code in enumerate(site.stances)}
    depth = np.zeros((len(site.measures), len(columns)))
    for number, measure in enumerate(site.measures):
        for adoption in measure.adoptions:
            depth[number, columns[adoption.plan.iri]] = ranks[adoption.furthest]
    return depth


def plan_order(site: Site) -> list[int]:
    """The positions of the plans in an order where those that take up like measures follow each other."""
    return order_rows(_depth(site).T, [plan.id for plan in site.plans])


def _measures(site: Site) -> list[int]:
    """The measures by group, in each group like beside like."""
    depth = _depth(site)
    members = gather((measure.group_id, (number, measure)) for number, measure in enumerate(site.measures))
    order = []
    for group in [*site.groups, *(members.keys() - site.groups.keys())]:
        its = members.get(group, [])
        inside = order_rows(depth[[n for n, _ in its]], [m.concept.id for _, m in its]) if its else []
        order += [its[position][0] for position in inside]
    return order
