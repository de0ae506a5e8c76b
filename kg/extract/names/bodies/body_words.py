"""The word lists on public bodies in `ontology/lexicon/names.toml`, its part `department`."""

from __future__ import annotations

import re
from functools import cache

from kg.extract.patterns import any_of
from kg.extract.word_lists import WordLists

_LISTS = WordLists("names", "department")
words, ends = _LISTS.words, _LISTS.ends
"""A word list of the lexicon's part on departments, as a set, and for what a text ends with or goes on with."""


@cache
def pattern_of(key: str) -> re.Pattern[str]:
    """A pattern for the words of a list, longest first."""
    return re.compile(any_of(words(key)))


@cache
def founding_verbs() -> tuple[str, ...]:
    """Words that set up what stands behind them."""
    return WordLists("names", "organization").ends("founding")


@cache
def body_endings() -> frozenset[str]:
    """Every ending that gives a body away: literal names and fields with an ending (教育+局)."""
    stems = [s for s in words("stems") if s[-1] not in "局委办" and s not in words("no_ending")]
    literal = words("literal") | need_place()
    return frozenset({*literal, *words("organs"), *(s + e for s in stems for e in words("endings"))})


@cache
def need_place() -> frozenset[str]:
    """Endings that are a kind of office unless a place or a level stands before them: 人民政府, 外办, 外事办公室."""
    offices = (office + end for office in words("offices") for end in ("办", "办公室"))
    return words("need_place") | frozenset(offices)
