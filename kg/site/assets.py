"""Scripts, styles and data as files that a page loads with an element: `fetch` does not work from disk."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

from kg.show.page import data_for_script, template, vis_network

SHARED = ("elements.js",)
"""Scripts of ours that `kg serve` has too."""
SHELL = ("site.css", "elements.js", "shell.js", "search.js")
"""What every page loads."""


def load_asset(name: str) -> str:
    """The text of a script or style. Raises FileNotFoundError where there is none of this name."""
    if name == "vis-network.js":
        return vis_network()
    return template(name) if name in SHARED else (files("kg.site") / "templates" / name).read_text("utf-8")


def data_script(name: str, data: Any) -> str:
    """A part of the data as a script that hands it to the page.

    >>> data_script("a", ["</script>"])
    'kg.part("a",["\\\\u003c/script\\\\u003e"]);\\n'
    """
    return f"kg.part({data_for_script(name)},{data_for_script(data)});\n"
