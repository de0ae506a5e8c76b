"""The words of a text that tell how firmly it speaks, and what each tells: 探索, 建立, 已实施, 严禁."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from kg.model import Stance
from kg.ontology import lexicon

Cue = Literal[Stance, "backed", "forbidden", "open"]
"""What a word tells: a stance; that the words on are for others to do (支持, 鼓励), or for nobody (严禁); or that it leaves it
to what stands behind the measure (实现…全覆盖)."""
_SINCE = ("已", "已经", "已全面", "已率先")
"""Before what has been done: 已全面|实施."""
_NOUN_ENDS = re.compile(r"的|所需|[^,;。:!?\n\t、和与及]{0,2}[、和与及]")
"""What stands behind a noun and not behind a verb that tells a stance: 高考改革|所需的, 能力提升|工程、."""
_GOVERNED = re.compile(r"[^,;。:!?\n\t]{2,30}(?<![、和与及并])")
"""What stands between a verb and the noun that ends an item of its list; right behind 、 or 并 stands another verb."""


class Cues:
    """The words of a text that tell how firmly it speaks, found once and looked up by place.

    `place` is a part of `ontology/lexicon/stance.toml`, by where its words stand: "before" a measure, "after" it, "inside" it; or what
    they tell of it wherever they stand: "done", "problem".
    """

    def __init__(self, text: str, place: str) -> None:
        automaton, tells = _cue_automaton(place)
        hits = [
            (told, start, end) for cue, start, end in automaton.find_matches_as_indexes(text) if (told := tells[cue])
        ]
        if place == "before":
            hits = list(_without_nouns(text, hits))
        self._told: list[Cue]
        self._told, self.starts, self._ends = map(list, zip(*hits, strict=True)) if hits else ([], [], [])

    def within(self, start: int, end: int) -> list[Cue]:
        """The stances of the cues that stand wholly in `[start, end)`, in their order."""
        first = last = bisect_right(self._ends, end)
        while first and self.starts[first - 1] >= start:
            first -= 1
        return self._told[first:last]

    def starts_of(self, cue: Cue) -> list[int]:
        """Where the words that tell this stand, in order."""
        return [start for told, start in zip(self._told, self.starts, strict=True) if told == cue]


@cache
def _cue_automaton(place: str) -> tuple[AhoCorasick, list[Cue | None]]:
    """The words of a place and what each tells: None for a noun that holds a verb (高质量发展), which tells nothing."""
    lists: dict[Cue, list[str]] = lexicon("stance")[place]
    words: dict[str, Cue | None] = dict(_with_verbs()) if place == "before" else {}
    words |= {w: tells for tells, ws in lists.items() for w in ws}
    words |= dict.fromkeys(lexicon("stance")[place].get("nothing", ()))
    ordered = sorted(words)
    automaton = AhoCorasick(
        ordered, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA
    )  # few words
    return automaton, [words[w] for w in ordered]


def _with_verbs() -> Iterator[tuple[str, Cue | None]]:
    """What verbs tell with a word behind or before: what has been done (建立了, but not 深入了解; 已实施, but not 已建成的园), and what
    there is, which something is to be done with (用好现有).
    """
    lists: dict[Cue, list[str]] = lexicon("stance")["before"]
    for tells in ("restrict", "explore", "establish", "promote"):
        yield from ((verb + "了", "achieved") for verb in lists[tells])
        yield from ((since + verb, "achieved") for since in _SINCE for verb in lists[tells])
        yield from ((since + verb + "的", None) for since in _SINCE for verb in lists[tells])
        yield from ((verb + "了解", tells) for verb in lists[tells])
    verbs = [verb for tells in ("backed", "open", "establish", "promote") for verb in lists[tells]]
    yield from ((word + "现有", "promote") for word in [*verbs, *lexicon("stance")["existing"]["behind"]])


def _without_nouns(text: str, cues: Iterable[tuple[Cue, int, int]]) -> Iterator[tuple[Cue, int, int]]:
    """The cues (what each tells, where it starts and ends) without the nouns among them, which end an item of a list that a verb
    governs, or stand before what it governs.

    >>> list(_without_nouns("推进高考改革、新建校舍。", [("promote", 0, 2), ("promote", 4, 6), ("establish", 7, 9)]))
    [('promote', 0, 2), ('establish', 7, 9)]
    """
    verb_end = 0
    for cue in cues:
        _, start, end = cue
        if verb_end and _NOUN_ENDS.match(text, end) and _GOVERNED.fullmatch(text, verb_end, start):
            continue
        verb_end = end
        yield cue
