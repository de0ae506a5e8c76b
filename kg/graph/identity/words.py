"""The words of identity (`ontology/lexicon/identity.toml`), compiled once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from kg.ontology import lexicon


def words(part: str) -> Mapping[str, Any]:
    """One part of the lexicon: `department`, `school` …"""
    found: Mapping[str, Any] = lexicon("identity")[part]
    return found


@cache
def pattern(part: str, name: str) -> re.Pattern[str]:
    """A pattern of the lexicon."""
    return re.compile(words(part)[name])


@cache
def replacements(part: str, name: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """A list of patterns with what stands for them."""
    return tuple((re.compile(found), written) for found, written in words(part)[name])


@cache
def first_of(part: str, name: str) -> Mapping[str, str]:
    """Each name of a list of groups to the first of its group.

    >>> first_of("organization", "aliases")["南师大"]
    '南京师范大学'
    """
    groups: Sequence[Sequence[str]] = words(part)[name]
    return {name: group[0] for group in groups for name in group}


def rewrite(part: str, name: str, text: str) -> str:
    """The text with all replacements of a list applied in order."""
    for found, written in replacements(part, name):
        text = found.sub(written, text)
    return text
