"""Pages for reading and printing: one file each, nothing to fetch, no script; every text from a plan is escaped."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

from kg.graph.readable import one_line
from kg.show.page import content_security_policy, environment, template


def render_page(name: str, **values: Any) -> str:
    """The template `name` of this room with its values, our style sheet, and a policy that allows that alone."""
    from markupsafe import Markup

    style = template("base.css") + (files("kg.compare") / "templates" / "page.css").read_text("utf-8")
    policy = content_security_policy((), (style,))
    return environment("kg.compare").get_template(name).render(policy=policy, style=Markup(style), **values)


def comparison_page(comparison: Any) -> str:
    """Two plans side by side as a page."""
    from kg.compare.comparison import HEADINGS, NO_GROUP, PLACES, SIMILAR

    words = {"headings": HEADINGS, "places": PLACES, "no_group": NO_GROUP, "similar": SIMILAR}
    return render_page("compare.html", comparison=comparison, one_line=one_line, **words)
