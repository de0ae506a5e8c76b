"""The first page: the plans, the measures that most of them share, and a search over everything."""

from __future__ import annotations

from collections.abc import Iterator

from kg.site.page import Link, Page
from kg.site.site import Site

LINK: Link | None = Link("index.html", "overview")
SHOWN = 30
"""How many measures stand on the page at once."""


def pages(site: Site) -> Iterator[Page]:
    """The overview."""
    shared = [measure for measure in site.measures if len(measure.adoptions) > 1]
    yield Page(
        path="index.html",
        template="overview.html",
        title="教育规划总览 · Education plans: overview",
        context={"plans": site.plans, "measures": (shared or site.measures)[:SHOWN], "site": site},
    )
