"""The words that schools are called by, and what they tell: the lists of the lexicon, kinds, stages."""

from __future__ import annotations

import re
from functools import cache

from kg.extract.names.cutting import KIND, Core
from kg.extract.patterns import any_of
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

words = WordLists("names", "school").words
"""A word list of the lexicon's part on schools."""


@cache
def pattern_of(key: str) -> re.Pattern[str]:
    """A pattern for the words of a list, longest first."""
    return re.compile(any_of(words(key)))


def kinds_of(text: str, core: Core) -> set[str]:
    """The kinds of school among the words of a core."""
    return {text[w.start : w.end] for w in core.words if w.kind == KIND}


@cache
def _stages() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((stage, re.compile("|".join(patterns))) for stage, patterns in lexicon("names")["stages"].items())


def stage_of(name: str) -> str | None:
    """The stage that a school's name tells.

    >>> stage_of("解放路幼儿园"), stage_of("德阳五中"), stage_of("英华分校")
    ('kindergarten', 'secondary', None)
    """
    return next((stage for stage, pattern in _stages() if pattern.search(name)), None)
