"""How firmly a text takes up what it names: words of trying out, setting up, pushing on, reporting, holding down."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from kg.extract.word_lists import WordLists
from kg.model import Stance
from kg.ontology import lexicon
from kg.read.marks import clause_marks

_NO_CLAUSE = frozenset(":\t")
"""Marks at which a clause goes on for whoever looks for a stance."""
_TOLD_OF_THE_PAST = ("achieved", "explore")
"""What words behind a measure tell that a report says has been done: a trial too (成为集团化办学试点)."""
_YEAR = re.compile(r"20\d\d(?=年(?![)》]))")
_NOUN_ENDS = re.compile(r"的|所需|[^,;。:!?\n\t、和与及]{0,2}[、和与及]")
"""What stands behind a noun and not behind a verb that tells a stance: 高考改革|所需的, 能力提升|工程、."""
_GOVERNED = re.compile(r"[^,;。:!?\n\t]{2,30}(?<![、和与及并])")
"""What stands between a verb and the noun that ends an item of its list; right behind 、 or 并 stands another verb."""
_REACH_BACK, _REACH_ON = 40, 14
"""How many characters before and behind a measure its stance is looked for."""


Cue = Literal[Stance, "backed", "forbidden", "open"]
"""What a word tells: a stance; that the words on are for others to do (支持, 鼓励), or for nobody (严禁); or that it leaves it
to what stands behind the measure (实现…全覆盖)."""
_SINCE = ("已", "已经", "已全面", "已率先")
"""Before what has been done: 已全面|实施."""
_LISTS = WordLists("stance", "want")
_FIGURES = WordLists("stance", "figure")
_FIGURE, _NORM = _FIGURES.pattern("{establish+promote!}"), _FIGURES.pattern("{establish|}")
"""Norms and shares, and norms alone."""
_WANTING = _LISTS.pattern(r"{words}")
"""The want of something, which is held down where the thing itself is not."""


class Cues:
    """The words of a text that tell how firmly it speaks, found once and looked up by place.

    `place` is the list of `ontology/lexicon/stance.toml`: "before" or "after" the measure.
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


def _weigh(cues: list[Cue]) -> Stance:
    """The stance of the cues before a measure: the last one's, but for what is forbidden, tried out, or what others are backed in.

    >>> _weigh(["explore", "establish"]), _weigh(["backed", "establish"]), _weigh(["promote", "establish"])
    ('explore', 'promote', 'establish')
    >>> _weigh(["forbidden", "establish"])
    'restrict'
    """
    last = cues[-1]
    if last == "forbidden" or "forbidden" in cues:  # the first alone tells a type checker that no such cue is left
        return "restrict"
    if "achieved" in cues:
        return "achieved" if _reports(cues) else "promote"
    if last == "backed" or last == "open":
        return "explore" if "explore" in cues else "promote"
    if last in ("establish", "promote") and "explore" in cues:
        return "explore"
    return "promote" if last == "establish" and "backed" in cues else last


def _reports(cues: list[Cue]) -> bool:
    """Whether a word says that something has come about, which nobody is only backed in or strives for: 力争2所学校|入选.

    >>> _reports(["achieved", "open"]), _reports(["open", "achieved"]), _reports(["achieved", "backed"])
    (True, False, False)
    """
    return "achieved" in cues and "backed" not in cues and "open" not in cues[: cues.index("achieved")]


def _carry(told: bool, earlier: list[Cue]) -> Stance:
    """The stance of the last word earlier in the sentence that tells one, unless the clause has a verb of its own (`told`).

    What is held down or tried out there is something else.

    >>> _carry(False, ["establish", "restrict"]), _carry(True, ["establish"])
    ('establish', 'promote')
    """
    telling = [] if told else [c for c in earlier if c not in ("explore", "restrict", "forbidden", "open")]
    return _weigh(telling[-1:]) if telling else "promote"


class StanceFinder:
    """Tells how far one text goes with what it names; `made` is the year it was made in, as far as that is known.

    >>> text = "积极探索实施校长职级制改革。"
    >>> StanceFinder(text).at(6, 11)
    'explore'
    >>> StanceFinder("坚决杜绝“小学化”倾向").at(5, 8)
    'restrict'
    """

    def __init__(self, text: str, made: int | None = None) -> None:
        self._text, self._made = text, made
        self._clauses = [0, *[m + 1 for m in clause_marks(text) if text[m] not in _NO_CLAUSE], len(text) + 1]
        self._before, self._after = Cues(text, "before"), Cues(text, "after")
        self._inside, self._done = Cues(text, "inside"), Cues(text, "done")
        self._problem = Cues(text, "problem")
        few = (self._after, self._inside, self._done, self._problem)
        self._reached = self._before.starts_of("achieved")
        self._marked = sorted([start for cues in few for start in cues.starts])
        self._marked.append(len(text) + _REACH_ON)  # behind all that is asked for

    def at(self, start: int, end: int, *, reported: bool = False) -> Stance:
        """The stance towards what stands at `[start, end)`; `reported`: its section says what has been done already.

        试点 and the like right behind it win, then its own words (公参民治理); else the nearest cue before it in its
        clause decides, then a verb of its own (扩大办学自主权), then what its sentence says before.
        """
        here = bisect_right(self._clauses, start) - 1
        mark = bisect_left(self._marked, start)
        if self._marked[mark] < end + _REACH_ON and self._marked[mark] < (stop := self._stop(here, end)):
            if stance := self._marked_at(start, end, stop, reported=reported):
                return stance
        elif reported:
            return "achieved"
        clause = max(self._clauses[here], start - _REACH_BACK)
        reached = bisect_left(self._reached, clause)  # such words are few, so that one look tells for most measures
        if reached and self._reached[reached - 1] >= start - _REACH_BACK and self._has_come_about(here, start, clause):
            return "achieved"
        found = self._spoken(clause, start, end)
        if found and found[-1] != "open" and "achieved" not in found:
            stance = _weigh(found)
            ends_a_want = stance == "restrict" and _WANTING.search(self._text, end, self._stop(here, end))
            return "promote" if ends_a_want else stance
        earlier = self._before.within(self._sentence(here, start), clause)
        if "achieved" in found:
            return "promote" if self._is_to_come(self._sentence(here, start), start) else _weigh([*earlier, *found])
        return self._by_figure(start, self._stop(here, end)) or _carry("open" in found, earlier)

    def _spoken(self, clause: int, start: int, end: int) -> list[Cue]:
        """What the words before a measure in its clause tell, else its own first. In a title only what stands before it is the
        plan's word: 落实《深化…改革总体方案》.
        """
        title = self._text.rfind("《", clause, start)
        if title >= 0 and self._text.find("》", title, start) < 0:
            return self._before.within(clause, title)
        return self._before.within(clause, start) or self._before.within(clause, end)[:1]

    def _stop(self, clause: int, end: int) -> int:
        """Where the words behind a measure of a clause end that tell of it: with the clause that it ends in, or their reach."""
        while self._clauses[clause] <= end:
            clause += 1
        return min(self._clauses[clause] - 1, end + _REACH_ON)

    def _has_come_about(self, here: int, start: int, clause: int) -> bool:
        """Whether the sentence says so before the clause."""
        sentence = self._sentence(here, start)
        return _reports(self._before.within(sentence, clause)) and not self._is_to_come(sentence, start)

    def _is_to_come(self, sentence: int, start: int) -> bool:
        """Whether the sentence says so of a year to come: 到2025年,建立了…"""
        years = _YEAR.findall(self._text, sentence, start) if self._made else ()
        return any(int(year) > (self._made or 0) for year in years)

    def _marked_at(self, start: int, end: int, stop: int, *, reported: bool) -> Stance | None:
        """The stance that a measure's own words and those up to `stop` give it, which few measures have."""
        behind = self._after.within(end, stop)
        reported = reported and not self._problem.within(end, stop)
        if (reported and (not behind or behind[0] in _TOLD_OF_THE_PAST)) or self._done.within(start, stop):
            return "achieved"
        if behind and behind[0] != "achieved":
            return _weigh(behind[:1])
        return "restrict" if "restrict" in self._inside.within(start, end) else None

    def _by_figure(self, start: int, stop: int) -> Stance | None:
        """The stance that a figure in the measure or behind it tells of, where no verb does."""
        figure = _FIGURE.search(self._text, start, stop)
        return figure and ("establish" if _NORM.match(self._text, figure.start(), stop) else "promote")

    def _sentence(self, clause: int, start: int) -> int:
        """Where the sentence begins, or how far back of `start` is looked in it."""
        while clause and self._clauses[clause] > start - _REACH_BACK and self._text[self._clauses[clause] - 1] == ",":
            clause -= 1
        return max(self._clauses[clause], start - _REACH_BACK)
