"""Where things of an answer are read: on their page of `kg site` where it has one, else on their page of this server."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import quote, unquote

from kg.graph.rdf import DATA, INDICATOR, MEASURE
from kg.site.page import indicator_path, measure_path, plan_path, to_url

PLAN = re.compile(re.escape(f"{DATA}plan/") + r"([^/]+)(?:/c(\d+)-(\d+))?")
"""A plan, or a passage of one."""


def way_to(iri: str, site: str | None) -> str:
    """The address of a thing, as a path of the server; `site` is the folder of pages, None where there are none.

    >>> way_to("https://w3id.org/edupolicy/measure/group-schooling", None)
    '/entity?iri=https%3A//w3id.org/edupolicy/measure/group-schooling'
    """
    page, span = _page_of(iri)
    if site and page and (Path(site) / page).is_file():
        return f"/{to_url(page, span)}"
    return f"/entity?iri={quote(iri)}"


def _page_of(iri: str) -> tuple[str, tuple[int, int] | None]:
    """The path of a page of the site, empty where it has none, and the characters meant."""
    if found := PLAN.fullmatch(iri):
        document, begin, end = found.groups()
        return plan_path(unquote(document)), (int(begin), int(end)) if begin else None
    for base, path_of in ((MEASURE, measure_path), (INDICATOR, indicator_path)):
        if iri.startswith(base):
            return path_of(iri.removeprefix(base)), None
    return "", None
