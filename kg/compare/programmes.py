"""Names of two plans' programmes matched: the same name, or one so like it that a reader should see both together."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from kg.ask.names import PLACE_SUFFIX, key_of

Thing = TypeVar("Thing")
Names = dict[str, Thing]
"""From a name as the plan has it to what it names."""
ALIKE = 0.6
"""The least share of common pairs of characters at which two names are shown together: 全国… and 国家…均衡发展县."""
BRACKETS = re.compile(r"[()\[\]]")


@dataclass(frozen=True, slots=True)
class Match(Generic[Thing]):
    """A thing of one plan or of both."""

    a: Thing | None
    b: Thing | None
    alike: bool = False


def match_names(a: Mapping[str, Thing], b: Mapping[str, Thing], *, ignoring: Sequence[str] = ()) -> list[Match[Thing]]:
    """All things of both sides, each once: equal names first, then the most similar, then what has no partner.

    `ignoring` are the places of the two plans, whose names do not count (如东县课堂教学改革五年行动计划).

    >>> found = match_names({"三名工程": 1, "国家教育均衡发展县": 2}, {"“三名”工程": 3, "全国教育均衡发展县": 4})
    >>> [(m.a, m.b, m.alike) for m in found]
    [(1, 3, False), (2, 4, True)]
    """
    left, right = sorted(a), sorted(b)
    keys = {name: name_key(name, ignoring) for name in (*left, *right)}
    scored = [(_likeness(keys[x], keys[y]), x, y) for x in left for y in right]
    taken: dict[str, str] = {}
    matches: list[Match[Thing]] = []
    for score, x, y in sorted((s for s in scored if s[0] >= ALIKE), key=lambda s: (-s[0], s[1], s[2])):
        if ("a" + x) not in taken and ("b" + y) not in taken:
            taken |= {"a" + x: y, "b" + y: x}
            matches.append(Match(a[x], b[y], alike=score < 1))
    matches += [Match(a[x], None) for x in left if "a" + x not in taken]
    return matches + [Match(None, b[y]) for y in right if "b" + y not in taken]


def name_key(name: str, places: Sequence[str]) -> str:
    """What two names are compared by: no brackets, no place of either plan at the beginning."""
    key = BRACKETS.sub("", key_of(name))
    for place in places:
        whole = place.split(" ")[0]
        for form in (whole, PLACE_SUFFIX.sub("", whole)):
            key = key.removeprefix(form) or key
    return key


def _likeness(one: str, other: str) -> float:
    """1 for equal names, else the share of pairs of characters that both have, below 1."""
    if one == other:
        return 1.0
    pairs, others = _pairs(one), _pairs(other)
    return min(0.99, len(pairs & others) / (len(pairs | others) or 1))


def _pairs(name: str) -> set[str]:
    return {name[i : i + 2] for i in range(len(name) - 1)}
