"""Pilots, contests and activities that bear a long proper name of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.programmes.names import Name
from kg.extract.word_lists import WordLists

_JOINED_BEFORE = re.compile(r"[^,。;:!?、\n《》“”的等]{4,24}$")
_ACTIVITY_BEFORE = re.compile(r"(?:实施|推进)(?P<name>[^,。;:!?、\n《》的等和与]{4,20})$")
_BEFORE = 36
_LISTS = WordLists("programmes", "events")
_JOINED_AFTER = _LISTS.pattern(r"暨[^,。;:!?、\n《》“”的]{4,24}?{joined_ends}")
_VERB = _LISTS.pattern(r"^.*{verbs}")
_PLAIN = _LISTS.pattern(r"{plain}(?![”]?{plain_not_before})")
"""What goes by its name alone, where no suffix follows and it is not the money for it that is meant."""
_ACTIVITY = _LISTS.scan("activity_ends", "活动")
_PILOT = _LISTS.scan("pilots", "试点(?![校区县市学])")


def find_event_names(text: str) -> Iterator[Name]:
    """By their form: X暨Y活动; …普及活动 carried out; a trial of the State by its name.

    >>> [n.name for n in find_event_names("举办青少年机器人竞赛暨中小学生信息素养提升实践活动,")]
    ['青少年机器人竞赛暨中小学生信息素养提升实践活动']
    """
    for hit in _JOINED_AFTER.finditer(text):
        yield from _ending(text, hit, _JOINED_BEFORE)
    for hit in _ACTIVITY.finditer(text):
        yield from _ending(text, hit, _ACTIVITY_BEFORE)
    yield from (Name(hit.start(), hit.end(), hit[0]) for hit in _PILOT.finditer(text))
    yield from (Name(hit.start(), hit.end(), hit[0]) for hit in _PLAIN.finditer(text))


def _ending(text: str, hit: re.Match[str], before: re.Pattern[str]) -> Iterator[Name]:
    floor = max(0, hit.start() - _BEFORE)
    if found := before.search(text[floor : hit.start()]):
        begin = found.start(found.lastindex or 0)
        verb = _VERB.match(found[found.lastindex or 0])
        start = floor + begin + (verb.end() if verb else 0)
        yield Name(start, hit.end(), text[start : hit.end()])
