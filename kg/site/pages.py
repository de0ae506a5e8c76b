"""The kinds of pages, in the order of the bar at the top; a new kind is a module and a line here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from kg.site import compare, indicators, matrix, measure, network, overview, plan
from kg.site.page import Link, Page
from kg.site.site import Site


class PageModule(Protocol):
    """What a module of pages offers. `LINK` is its entry in the bar, None for pages that other pages lead to."""

    LINK: Link | None

    def pages(self, site: Site) -> Iterator[Page]:
        """All pages of this kind."""


PAGES: tuple[PageModule, ...] = (overview, matrix, network, indicators, compare, plan, measure)
