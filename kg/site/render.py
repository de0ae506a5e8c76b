"""Templates to HTML: everything from a plan is escaped, and every interface text stands there in both languages.

A page holds its Chinese and its English texts side by side; the language of the root element says which are shown.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

from jinja2 import Environment
from markupsafe import Markup

from kg.show.page import environment
from kg.site.page import BAR, Page, plan_path, to_url

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
)
"""Only scripts and styles that lie in the folder, nothing inline, no request to anywhere else."""
SLOT = re.compile(r"\{(\w+)(?::([^|{}]*)\|([^|{}]*))?\}")
"""A place in a text for a value, `{n}`, or for a word that goes by a number, `{n:plan|plans}`."""


@cache
def load_texts() -> dict[str, tuple[str, str]]:
    """The texts of the interface, Chinese and English, of all files in `texts/`. Raises ValueError for a key in two."""
    texts: dict[str, tuple[str, str]] = {}
    for path in sorted((files("kg.site") / "texts").iterdir(), key=lambda path: path.name):
        for key, (zh, en) in json.loads(path.read_text("utf-8")).items():
            if key in texts:
                raise ValueError(f"{path.name}: the text {key!r} stands in another file too")
            texts[key] = (zh, en)
    return texts


@lru_cache(4096)
def names(zh: str, en: str | None = None) -> Markup:
    """A name in both languages as markup; where there is no English one, the Chinese stands for both.

    Each of the two is seen only on a page of its own language, so it need not say which that is.
    """
    if not en or en == zh:
        return Markup('<span lang="zh-Hans" class="name">{}</span>').format(zh)
    return Markup('<span class="zh">{}</span><span class="en">{}</span>').format(zh, en)


@lru_cache(4096)
def say(key: str, **values: object) -> Markup:
    """A text of the interface in both languages as markup, with its `{values}` in place. Raises KeyError."""
    zh, en = load_texts()[key]
    return names(fill(zh, values), fill(en, values))


def both(key: str, **values: object) -> str:
    """A text of the interface in both languages for an attribute, which cannot hold markup."""
    return " · ".join(fill(text, values) for text in load_texts()[key])


def fill(text: str, values: Mapping[str, object]) -> str:
    """A text with its values in place, as `shell.js` fills it too. Raises KeyError for a value that is not given.

    >>> fill("{n} {n:plan|plans}", {"n": 1}), fill("{n} {n:plan|plans}", {"n": 2})
    ('1 plan', '2 plans')
    """

    def put(slot: re.Match[str]) -> str:
        name, one, many = slot.groups()
        value = values[name]
        return str(value) if one is None else one if value == 1 else many

    return SLOT.sub(put, text)


@cache
def _templates() -> Environment:
    made = environment("kg.site")
    made.globals |= {"say": say, "names": names, "both": both, "to_url": to_url, "plan_path": plan_path}
    return made


def render(page: Page) -> str:
    """The HTML of a page, whose context may have a policy of its own."""
    context = {"policy": POLICY, **page.context}
    return _templates().get_template(page.template).render(page=page, root=page.root, links=BAR, **context)
