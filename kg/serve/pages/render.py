"""Pages that are made at the time of asking, and the files beside them: all from the package, nothing from elsewhere."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from kg.ask.columns import load_columns
from kg.graph.rdf import shorten
from kg.show.page import environment, template, vis_network

if TYPE_CHECKING:
    from kg.serve.errors import Refused

MEDIA_TYPES = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}
STATIC = ("serve.css", "editor.js", "query.js", "answers.js", "drawings.js")
"""The files of this room that pages load; vis-network.js comes from pyvis."""
SHARED = ("base.css", "elements.js")
"""Those that other pages have too."""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'{nonce}; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
)


def content_security_policy(nonce: str = "") -> str:
    """What a page may load: our own files; with a nonce, the style element of the editor that carries it."""
    return POLICY.format(nonce=f" 'nonce-{nonce}'" if nonce else "")


@cache
def texts() -> dict[str, dict[str, str]]:
    """The words of the pages, by language."""
    loaded: dict[str, dict[str, str]] = json.loads((files("kg.serve") / "templates" / "texts.json").read_text("utf-8"))
    return loaded


def site_links(language: str) -> list[tuple[str, str]]:
    """The bar of the pages of `kg site`, to stand on ours too: address and name of each."""
    from kg.site.page import BAR
    from kg.site.render import load_texts

    return [(f"/{link.path}", load_texts()[link.text][language == "en"]) for link in BAR]


def render_template(name: str, language: str, *, site: object = None, **values: Any) -> str:
    """The template `name` in a language, with the bar of the `site` where there is one; every value is escaped."""
    values |= {"links": site_links(language) if site else [], "t": texts()[language], "c": load_columns(language)}
    return environment("kg.serve").get_template(name).render(language=language, shorten=shorten, **values)


def refusal_page(error: Refused, language: str) -> str:
    """A refusal as a page: what that status means, and what, where and what to do."""
    said = texts()[language]
    meaning = said.get(f"status{error.status}", said["refused"])
    line = error.zh if language == "zh" else error.line
    return render_template("refused.html", language, status=error.status, meaning=meaning, line=line)


def load_static(name: str) -> tuple[str, str] | None:
    """The text and media type of a file that pages load, None where there is no such file."""
    kind = MEDIA_TYPES.get(PurePath(name).suffix, "")
    if name == "vis-network.js":
        return vis_network(), kind
    if name in SHARED:
        return template(name), kind
    return ((files("kg.serve") / "templates" / name).read_text("utf-8"), kind) if name in STATIC else None
