"""What a page of the site is, and the links from one to another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from kg.graph.rdf import slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One HTML file of the site.

    `path` is where it lies in the folder, `template` a file of `templates/` that extends `shell.html`, `context` what
    the template sees. `scripts` and `styles` name files of `templates/` (or of `assets.SHARED`, or vis-network.js), in
    order. `data` are parts that scripts load when they need them: each is written to `data/<name>.js` for
    `kg.load(name)`. `files` are further files by their path.
    """

    path: str
    template: str
    title: str
    context: Mapping[str, Any] = field(default_factory=dict)
    scripts: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    data: Mapping[str, Any] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)

    @property
    def root(self) -> str:
        """The way from this page to the top of the folder: `""` or `"../"`."""
        return "../" * self.path.count("/")


@dataclass(frozen=True, slots=True)
class Link:
    """An entry of the bar at the top of every page: where it leads, and the key of its text."""

    path: str
    text: str


BAR = (
    Link("index.html", "overview"),
    Link("matrix.html", "matrix"),
    Link("network.html", "network"),
    Link("targets.html", "targets"),
    Link("compare.html", "compare"),
)
"""The bar at the top of every page; pages that are not in it are led to from these."""


def file_name(name: str) -> str:
    """A name as one file's name: two names give two, on any file system, and nothing climbs out of its folder.

    >>> file_name("rudong-2025"), file_name("如东(一)"), file_name("..")
    ('rudong-2025', '如东=28一=29', '=2E.')
    """
    safe = slug(name).replace("%", "=").replace("~", "=7E")
    return "=2E" + safe[1:] if safe.startswith(".") else safe


def plan_path(document_id: str) -> str:
    """The page of a plan."""
    return f"plans/{file_name(document_id)}.html"


def measure_path(concept: str) -> str:
    """The page of a measure."""
    return f"measures/{file_name(concept)}.html"


def indicator_path(concept: str) -> str:
    """The page of an indicator."""
    return f"indicators/{file_name(concept)}.html"


def to_url(path: str, span: tuple[int, int] | None = None) -> str:
    """A path of the site as a relative URL; `span` points to characters of a plan's raw text, as RFC 5147 writes it.

    >>> to_url("plans/rudong.html", (120, 140))
    'plans/rudong.html#char=120,140'
    """
    return quote(path, safe="/=") + (f"#char={span[0]},{span[1]}" if span else "")
