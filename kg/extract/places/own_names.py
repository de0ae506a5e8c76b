"""A plan's own place is known as a name wherever names are cut: its letters that are words are written as stand-ins.

Offsets stay as they are, and what is found is written back, so that no rule need know of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from functools import lru_cache
from typing import TypeVar

from kg.extract.places.divisions import RUNS_ON
from kg.extract.places.find import gazetteer
from kg.extract.places.stand_ins import in_stand_ins, written_back
from kg.extract.word_lists import WordLists
from kg.model import Mention, Reading

_LISTS = WordLists("places")
_PROVINCE = "0000"
"""What the code of a province ends in, whose name is known for one anywhere."""
_M = TypeVar("_M", bound=Mention)


def find_with_own_names(find: Callable[[Reading], Iterable[_M]], reading: Reading) -> list[_M]:
    """What a finder finds, where the names of the plan's own place and of those above and in it are beyond doubt."""
    own = _own_names(reading.metadata.jurisdiction_code)
    if own is None or not own.search(reading.text):
        return list(find(reading))
    return [*map(_written_back, find(_with_stand_ins(reading, own)))]


def _with_stand_ins(reading: Reading, own: re.Pattern[str]) -> Reading:
    def told(text: str) -> str:
        return own.sub(lambda name: in_stand_ins(name[0]), text)

    metadata = replace(reading.metadata)
    for name in ("title", "issuer", "jurisdiction"):
        setattr(metadata, name, told(getattr(metadata, name) or "") or None)
    return Reading(
        replace(reading.clean, text=told(reading.text)),
        [replace(section, title=told(section.title)) for section in reading.sections],
        metadata,
    )


def _written_back(mention: _M) -> _M:
    for told in fields(mention):
        if isinstance(said := getattr(mention, told.name), str):
            setattr(mention, told.name, written_back(said))
    return mention


@lru_cache(64)
def _own_names(code: str | None) -> re.Pattern[str] | None:
    """Finds the names of a place, of those it lies in and of those in it that have stand-ins; None where none has."""
    patterns = [_pattern(name) for name in sorted(_names(code), key=len, reverse=True)] if code else []
    return re.compile("|".join(patterns)) if patterns else None


def _names(code: str) -> set[str]:
    places = gazetteer()
    own = places.by_code(code)
    levels = {above for division in own for above in division.lineage if not above.endswith(_PROVINCE)}
    around = {name for above in levels for name in places.names_of(above)}
    below = {division.name for division in places.within(code)} - _LISTS.words("plain_words")
    return {name for name in around | below if in_stand_ins(name) != name}


def _pattern(name: str) -> str:
    """A name where it is no part of another word: 城区 not in 老城区, 区域."""
    word = _LISTS.words("of_parts") if len(name) == len("城区") and name[-1] == "区" else ()
    before = f"(?<![{''.join(sorted(word))}])" if word else ""
    return f"{before}{name}(?!{RUNS_ON.pattern})"
