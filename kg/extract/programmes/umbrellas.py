"""What holds all the chapters of a plan that are initiatives, named before them by their number alone: 实施“八大行动”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.extract.programmes import words
from kg.extract.programmes.chapters import Chapters
from kg.extract.targets.numbers import read_count
from kg.extract.word_lists import WordLists
from kg.model import Programme

_FEWEST = 4
"""Of fewer chapters, others of their kind may be meant: “三大行动”."""
_COUNTED = WordLists("programmes", "suffix").pattern(
    "(?<=“)(?P<number>{numeral})[大项](?P<kind>{words})(?=”(?![^《》\\n]*》))", numeral=words.NUMERAL
)
"""So many of a kind in marks of their own, and in no title: those of 《滨海市“四大行动”方案》 are of Binhai."""


def find_umbrellas(text: str, programmes: list[Programme], sisters: Iterable[Chapters]) -> Iterator[Programme]:
    """The initiatives that are so many chapters of their kind as they say; those become part of them, if of nothing else yet.

    `programmes` ascend; the marks around a name make it one, for any plan has 四大行动 of some kind. What is named already
    (教师队伍建设“五大计划”) is not found again.
    """
    for chapters in sisters:
        members = [member for _, member in chapters]
        told = _told_before(text, members) if len(members) >= _FEWEST else None
        if told is None:
            continue
        known = next((p for p in programmes if p.start <= told.start() < p.end), None)
        whole = known or Programme(name=told[0], start=told.start(), end=told.end())
        names = {member.name for member in members}
        for programme in programmes:
            if programme.name in names:
                programme.parent = programme.parent or whole.name
        if known is None:
            yield whole


def _told_before(text: str, members: list[Programme]) -> re.Match[str] | None:
    """Where the text before the members first says how many there are of them."""
    for told in _COUNTED.finditer(text, 0, members[0].start):
        alike = all(member.name.removesuffix("”").endswith(told["kind"]) for member in members)
        if alike and read_count(told["number"]) == len(members):
            return told
    return None
