"""What the columns and parameters of answers are called for people, in Chinese and English; scripts go by the variables."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

IRI = "Iri"
"""How the name of a column ends that holds the thing of another one."""


@cache
def load_columns(language: str) -> Mapping[str, str]:
    """By variable what its column is called in `zh` or `en`; and by prefixed name, properties of other vocabularies."""
    loaded = json.loads((files("kg.ask") / "columns.json").read_text("utf-8"))
    return {name: zh if language == "zh" else en for name, (zh, en) in loaded.items()}


def head_of(column: str, language: str | None) -> str:
    """The head of a column in a table; the variable itself where it has no name or no language is asked for.

    >>> head_of("targetYear", "zh"), head_of("planIri", "en"), head_of("planIri", None)
    ('目标年份', 'Plan IRI', 'planIri')
    """
    stem = column.removesuffix(IRI)
    name = load_columns(language).get(stem) if language else None
    return column if name is None else name if stem == column else f"{name} IRI"
