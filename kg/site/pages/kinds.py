"""The kinds of pages; a new kind is a module and a line here, and one in `kg.site.page.BAR` where the bar at the top leads to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from kg.site.page import Page
from kg.site.pages import compare, indicators, matrix, measure, network, overview, plan
from kg.site.site import Site


class PageModule(Protocol):
    """What a module of pages offers."""

    def pages(self, site: Site) -> Iterator[Page]:
        """All pages of this kind."""


PAGES: tuple[PageModule, ...] = (overview, matrix, network, indicators, compare, plan, measure)
