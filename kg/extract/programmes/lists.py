"""Names that share one suffix: “筑基”“强骨”“铸魂”三大工程; 校园安全防范建设等专项行动."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.extract.programmes import words

_QUOTED = re.compile(r"“([^“”\n。;]{1,30})”")
_SEPARATOR = re.compile(r"[、,]?(?:和|与|及|以及)?")
_PARTS = re.compile("[^、和与及]+")
_SHORTEST, _LONGEST = 4, 16
_LONGEST_TAIL = 12

Shared = tuple[int, int, str]
"""Start and end in the text, and the name with the suffix that it shares."""


@cache
def _tail() -> re.Pattern[str]:
    """What stands between the last part and the suffix: 等, 三大, 等十大."""
    data = words.section("lists")
    number = rf"{words.NUMERAL}(?:{words.any_of(data['numbers'])})"
    return re.compile(rf"(?P<more>等)?(?P<number>{number})?(?P<modifier>(?:{words.any_of(data['modifiers'])})*)$")


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(rf"(?:{words.any_of(words.section('lists')['verbs'])})")


def shared_names(text: str, masked: str, floor: int, hit: re.Match[str]) -> Iterator[Shared]:
    """The names before the suffix `hit` that have it in common; `masked` is the text from `floor` to the suffix."""
    tail = _tail().search(masked, max(0, len(masked) - _LONGEST_TAIL))
    if tail is None:
        return
    if masked[tail.start() - 1 : tail.start()] == words.MASK and text[floor + tail.start() - 1] == "”":
        yield from _quoted(text, floor, tail, hit)
    elif tail["more"] and not tail["number"] and hit["name"] != "项目":
        yield from _plain(masked, floor, tail, hit)


def _quoted(text: str, floor: int, tail: re.Match[str], hit: re.Match[str]) -> Iterator[Shared]:
    """“A”“B”计划 is A计划 and B计划; with 、 between only where 等 or a number says that they belong together."""
    parts: list[re.Match[str]] = []
    for part in _QUOTED.finditer(text, floor, floor + tail.start()):
        between = text[parts[-1].end() : part.start()] if parts else ""
        if parts and not (_SEPARATOR.fullmatch(between) and (not between or tail["more"] or tail["number"])):
            parts = []
        parts.append(part)
    if (len(parts) < 2 and not tail["more"]) or any(words.bare_suffix().search(p[1]) for p in parts):
        return
    if len(parts) > 1 and not tail["more"] and not tail["number"] and tail["modifier"]:
        return  # “A”“B”建设工程: the modifier is the name's own
    for part in parts:
        yield part.start(1), part.end(1), part[1] + tail["modifier"] + hit["name"]


def _plain(masked: str, floor: int, tail: re.Match[str], hit: re.Match[str]) -> Iterator[Shared]:
    """实施A、B等专项行动, where the verb says that they are carried out and none has a suffix of its own."""
    clause = max(masked.rfind(mark, 0, tail.start()) for mark in ",。;:\n") + 1
    verb = _verb().search(masked, clause, tail.start())
    if verb is None:
        return
    parts = list(re.compile("[^、和与及]+").finditer(masked, verb.end(), tail.start()))
    if any(
        not _SHORTEST <= len(p[0]) <= _LONGEST or words.bare_suffix().search(p[0]) or words.MASK in p[0] for p in parts
    ):
        return
    for part in parts:
        end = hit.end("name") if part is parts[-1] else floor + part.end()
        yield floor + part.start(), end, part[0] + tail["modifier"] + hit["name"]
