"""Two plans side by side, chosen on the page: one page for all pairs, with a part of the data for each plan."""

from __future__ import annotations

from collections.abc import Iterator

from kg.site.page import Page
from kg.site.parts import Parts, part_name
from kg.site.site import Site


def pages(site: Site) -> Iterator[Page]:
    """The page, with the names that all data point into and what each plan says."""
    parts = Parts(site)
    yield Page(
        path="compare.html",
        template="compare.html",
        title="两份规划对比 · Two plans side by side",
        context={"plans": site.plans},
        scripts=("controls.js", "preview.js", "pairs.js", "compare.js"),
        styles=("compare.css",),
        data={"names": parts.names} | {part_name(plan): parts.of_plan(plan) for plan in site.plans},
    )
