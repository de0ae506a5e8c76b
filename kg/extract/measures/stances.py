"""How firmly a text takes up what it names: words of trying out, setting up, pushing on, reporting, holding down."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from kg.extract.measures.stance_cues import Cue, Cues
from kg.extract.word_lists import WordLists
from kg.model import Stance
from kg.read.marks import clause_marks

_NO_CLAUSE = frozenset(":\t")
"""Marks at which a clause goes on for whoever looks for a stance."""
_TOLD_OF_THE_PAST = ("achieved", "explore")
"""What words behind a measure tell that a report says has been done: a trial too (成为集团化办学试点)."""
_YEAR = re.compile(r"20\d\d(?=年(?![)》]))")
_REACH_BACK, _REACH_ON = 40, 14
"""How many characters before and behind a measure its stance is looked for."""
_LISTS = WordLists("stance", "want")
_FIGURES = WordLists("stance", "figure")
_FIGURE, _NORM = _FIGURES.pattern("{establish+promote!}"), _FIGURES.pattern("{establish|}")
"""Norms and shares, and norms alone."""
_WANTING = _LISTS.pattern(r"{words}")
"""The want of something, which is held down where the thing itself is not."""


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
