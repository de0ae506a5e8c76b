"""What pages are made of: our templates, the drawing library, data that cannot break out of a script, a policy."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jinja2 import Environment

ESCAPES = {c: f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}
VIS_NETWORK = "lib/vis-9.1.2/vis-network.min.js"
"""The drawing library as pyvis carries it (vis-network 9.1.2, MIT or Apache-2.0; its licence text stands at its head).

Its style sheet is left out: it is for buttons, tooltips and editing, which our page has of its own or not at all.
"""


def data_for_script(data: Any) -> str:
    """JSON that may stand in a script element, whatever its texts hold.

    >>> data_for_script("</script>")
    '"\\\\u003c/script\\\\u003e"'
    """
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    # `str.translate` looks every character up, which takes a hundred times as long
    for character, escape in ESCAPES.items():
        text = text.replace(character, escape)
    return text


def template(name: str) -> str:
    """A file of our own templates."""
    return (files("kg.show") / "templates" / name).read_text("utf-8")


@cache
def environment(room: str) -> Environment:
    """The templates of a room (`kg.show`), in which every value is escaped and one that is missing is an error."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader(room), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )


def vis_network() -> str:
    """The script of vis-network; its source map, which is a file apart, is not named."""
    script = (files("pyvis") / VIS_NETWORK).read_text("utf-8")
    return script.partition("\n//# sourceMappingURL")[0].replace("\r\n", "\n")


def content_security_policy(scripts: Sequence[str], styles: Sequence[str]) -> str:
    """A policy that allows these inline scripts and styles and images within the page, and nothing else."""
    return (
        f"default-src 'none'; script-src {_hashes(scripts)}; style-src {_hashes(styles)}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _hashes(texts: Sequence[str]) -> str:
    return " ".join(f"'sha256-{base64.b64encode(hashlib.sha256(t.encode()).digest()).decode()}'" for t in texts)
