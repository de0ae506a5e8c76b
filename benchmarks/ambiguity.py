"""Which patterns part a run of text in two ways: n repeats of such a run may be tried in two to the number n.

    python benchmarks/ambiguity.py

Prints, for each loop of a pattern in `kg.read` or `kg.extract` that does so, a run that shows it, where the pattern is compiled, and the
pattern. What takes no characters (`$`, what is looked ahead or back for) is left out of account, so a loop may be named that is
safe. How to mend one: let no alternative be made of others (`(?:教育|教学|教育教学)*`), use `kg.extract.patterns.Run` for words of a
list that may grow, or let the loop give nothing back (`*+`, `(?>…)`).
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, product, starmap
from pathlib import Path
from re import _compiler, _constants, _parser
from typing import Any

from growth import SHAPES

from kg.gather import gather

FEW = 12
"""A loop of no more turns is no danger; one of more is taken for one without end."""
COPIES = 4
"""So many turns of a loop of few are looked at."""
OTHERS = "丂aZ7 \n,。"
"""What a pattern is tried with besides the characters it names."""
CHARACTERS = {_constants.LITERAL, _constants.NOT_LITERAL, _constants.ANY, _constants.IN}
LOOPS = {_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT}

Part = tuple[list[int], list[int], bool]
"""The positions that a part of a pattern may begin with and end with, and whether it may be empty."""


class Loop:
    """The positions in the body of a loop: what characters each stands for, and in how many ways one follows another."""

    def __init__(self, body: Any, alphabet: Iterable[str]) -> None:
        self._state, self._alphabet = body.state, alphabet
        self._characters: list[frozenset[str]] = []
        self._follow: Counter[tuple[int, int]] = Counter()
        self._first, last, _ = self._endless(body)
        self._last = set(last)

    def parted_twice(self) -> str | None:
        """A run that begins and ends with turns of the loop, and that two ways lead through; None where each has one."""
        next_of: dict[int, dict[int, int]] = {-1: dict(Counter(self._first))}
        for (a, b), ways in self._follow.items():
            next_of.setdefault(a, {})[b] = ways
        alike, found = self._alike(), {(-1, -1, False): ""}
        waiting = deque(found)
        while waiting:
            a, b, apart = here = waiting.popleft()
            if apart and a in self._last and b in self._last:
                return found[here]
            for to_a, ways in next_of.get(a, {}).items():
                for to_b in next_of.get(b, {}).keys() & alike[to_a]:
                    there = min(to_a, to_b), max(to_a, to_b), apart or to_a != to_b or ways > 1
                    if there not in found:
                        found[there] = found[here] + min(self._characters[to_a] & self._characters[to_b])
                        waiting.append(there)
        return None

    def _alike(self) -> list[set[int]]:
        """For each position those that stand for one of its characters too: few of the pairs that might follow do."""
        at = gather((one, at) for at, characters in enumerate(self._characters) for one in characters)
        return [set(chain.from_iterable(map(at.__getitem__, characters))) for characters in self._characters]

    def _in_a_row(self, parts: Iterable[Part]) -> Part:
        first, last, empty = [], [], True
        for first_of, last_of, empty_of in parts:
            self._follow.update(product(last, first_of))
            first = first + first_of if empty else first
            last = last + last_of if empty_of else last_of
            empty = empty and empty_of
        return first, last, empty

    def _endless(self, body: Any) -> Part:
        first, last, empty = self._in_a_row(self._part(kind, what) for kind, what in body)
        self._follow.update(product(last, first))
        return first, last, empty

    def _part(self, kind: Any, what: Any) -> Part:
        if kind in CHARACTERS:
            one = _compiler.compile(_parser.SubPattern(self._state, [(kind, what)])).fullmatch
            self._characters.append(frozenset(filter(one, self._alphabet)))
            return [len(self._characters) - 1], [len(self._characters) - 1], False
        if kind is _constants.BRANCH:
            choices = [self._in_a_row(starmap(self._part, choice)) for choice in what[1]]
            first, last = ([at for choice in choices for at in choice[end]] for end in (0, 1))
            return first, last, any(empty for _, _, empty in choices)
        if kind in LOOPS:
            return self._turns(*what)
        inner = {_constants.SUBPATTERN: lambda: what[3:], _constants.ATOMIC_GROUP: lambda: [what]}.get(kind, list)()
        return self._in_a_row(starmap(self._part, chain(*inner)))

    def _turns(self, least: int, most: int, body: Any) -> Part:
        if most > FEW:
            first, last, empty = self._endless(body)
            return first, last, empty or not least
        return self._counted(least, min(most, COPIES), body)

    def _counted(self, least: int, most: int, body: Any) -> Part:
        if not most:
            return [], [], True
        one, others = self._in_a_row(starmap(self._part, body)), self._counted(least - 1, most - 1, body)
        first, last, empty = self._in_a_row((one, others))
        return first, last, empty or least <= 0


def loops(parts: Iterable[Any]) -> Iterator[Any]:
    """The bodies of the loops without end in a parsed pattern that may give back a turn and have more to it than a character."""
    for kind, what in parts:
        if kind in LOOPS:
            _, most, body = what
            if most > FEW and kind is not _constants.POSSESSIVE_REPEAT and {part for part, _ in body} - CHARACTERS:
                yield body
        for inner in what if isinstance(what, (list, tuple)) else [what]:
            for part in inner if isinstance(inner, list) else [inner]:
                yield from loops(part) if isinstance(part, _parser.SubPattern) else ()


def compiled(read: Callable[[], object]) -> Iterator[tuple[str, int, str]]:
    """Each pattern that this package compiles while it does something, with its flags and its place in the code."""
    seen: dict[tuple[str, int], str] = {}
    compile_ = re.compile

    def note(pattern: Any, flags: int = 0) -> re.Pattern[Any]:
        frame = sys._getframe(1)
        while frame.f_back and frame.f_code.co_filename.endswith("word_lists.py"):  # which makes it for who asks first
            frame = frame.f_back
        caller = frame.f_code
        made = compile_(pattern, flags)
        if "/kg/" in caller.co_filename and isinstance(made.pattern, str):
            seen.setdefault(
                (made.pattern, int(flags)), f"kg/{caller.co_filename.rpartition('/kg/')[2]}:{caller.co_name}"
            )
        return made

    re.compile = note
    try:
        read()
    finally:
        re.compile = compile_
    return ((pattern, flags, place) for (pattern, flags), place in seen.items())


def read() -> None:
    """Loads every module of reading, and reads some text with all kinds of facts."""
    for room in ("kg.read", "kg.extract"):
        for module in pkgutil.walk_packages(importlib.import_module(room).__path__, f"{room}."):
            importlib.import_module(module.name)
    facts_of = importlib.import_module("kg.extract.facts").facts_of
    document = importlib.import_module("kg.model").Document
    plan = Path(__file__).parent.parent / "corpus" / "rudong" / "plan.txt"
    for text in ("\n".join(SHAPES.values()), plan.read_text(encoding="utf-8")):
        facts_of(document("text", "text", "", text))


def main() -> None:
    """Prints a line for each loop."""
    for pattern, flags, place in compiled(read):
        for body in loops(_parser.parse(pattern, flags)):
            if run := Loop(body, sorted({*pattern, *OTHERS})).parted_twice():
                print(repr(run), place, pattern, sep="\t")


if __name__ == "__main__":
    main()
