"""What a body answers for: the item ending in (区教委牵头,区财政局配合), 【区教委、区财政局】 or 责任单位:市教育局, or whose row names it;
in prose what comes behind 由区教委牵头, or before 由区教委负责 where nothing does.

The words speak for what stands before them: after a full stop for the paragraph, at the end of a section that has them
once for all of the section, within a sentence for the clause, in a table for the row. What another pair of brackets
speaks for already is left out, and so is what the item only reports (a baseline, a measure that is done).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import TypeVar

from kg.extract.names import CLOSING, OPENING, find_prose_duties, stretches
from kg.model import Department, Measure, Mention, Reading, Section, Target
from kg.read.headings import SectionIndex

LABEL = len("责任单位:")
_STOPS = "。;!?\n"
BETWEEN = " 　\n;,。"
_STOP = re.compile(f"[{_STOPS}]")
_LONGEST_ROW = 2000
"""Characters; a longer line with tabs is a page that lost its line ends, of which not every body answers for every task."""
_BLANKS = " 　—"
Span = tuple[int, int]
_M = TypeVar("_M", bound=Mention)


@dataclass(slots=True)
class Notice:
    """One place where a text says who answers: from its bracket or label to where the bodies end."""

    start: int
    end: int
    row: bool = False
    prose: bool = False


def assign_duties(reading: Reading, names: Iterable[Mention], tasks: Iterable[Mention]) -> None:
    """Fill `answers_for` of each department that has a role, with those of the tasks that its notice speaks for.

    `tasks` are programmes, measures and targets; a baseline and a measure that is done are none.
    """
    bodies = [name for name in names if isinstance(name, Department) and name.responsible]
    if not bodies:
        return
    within_bodies, within_tasks = _within(bodies), _within([task for task in tasks if not _reported(task)])
    notices = list(_find_notices(reading.text))
    for notice, (start, end) in zip(notices, _scopes(reading, notices), strict=True):
        held = tuple(within_tasks(start, end))
        for body in within_bodies(notice.start, notice.end):
            body.answers_for = held


def _within(mentions: Sequence[_M]) -> Callable[[int, int], Iterator[_M]]:
    """A function that yields those of the mentions that lie in `[start, end)`, in the order in which they were given."""
    places = sorted((mention.start, number) for number, mention in enumerate(mentions))

    def within(start: int, end: int) -> Iterator[_M]:
        here = places[bisect_left(places, (start, 0)) : bisect_left(places, (end, 0))]
        found = (mentions[number] for _, number in sorted(here, key=itemgetter(1)))
        return (mention for mention in found if mention.end <= end)

    return within


def _reported(task: Mention) -> bool:
    if isinstance(task, Target):
        return task.status == "baseline"
    return isinstance(task, Measure) and (task.stance == "achieved" or not task.adopted)


def _find_notices(text: str) -> Iterator[Notice]:
    """All notices in reading order; what stands side by side (牵头单位:…;配合单位:…) is one."""
    current: Notice | None = None
    prose = {duty[:2] for duty in find_prose_duties(text)}
    for start, end, _ in stretches(text):
        found = _notice(text, start, end, prose=(start, end) in prose)
        if current and (found.start <= current.end or _beside(text, current, found)):
            current.end = max(current.end, found.end)
            continue
        if current:
            yield current
        current = found
    if current:
        yield current


def _beside(text: str, one: Notice, other: Notice) -> bool:
    return not (one.row or other.row or one.prose or other.prose or text[one.end : other.start].strip(BETWEEN))


def _notice(text: str, start: int, end: int, *, prose: bool) -> Notice:
    floor = max(0, start - _LONGEST_ROW)
    line = max(floor, text.rfind("\n", floor, start) + 1)
    bracket = max(text.rfind(mark, line, start + 1) for mark in OPENING)
    if bracket >= 0 and not any(mark in text[bracket:start] for mark in CLOSING):
        return Notice(bracket, end)
    row_end = text.find("\n", end, line + _LONGEST_ROW)
    row_end = len(text) if row_end < 0 else row_end
    whole = text[line - 1 : line] in ("", "\n") and row_end - line <= _LONGEST_ROW
    row = "\t" in text[line:row_end] or "|" in text[line:row_end]
    if whole and (row or ((start, end) == (line, row_end) and text[line].isdigit())):
        return Notice(line, row_end, row=True)
    if prose:
        return Notice(start, end, prose=True)
    return Notice(max(line, start - LABEL), end)


def _scopes(reading: Reading, notices: Sequence[Notice]) -> Iterator[Span]:
    """The characters that each notice speaks for."""
    index = SectionIndex(reading.sections)
    homes = [index.at(notice.start) for notice in notices]
    held = Counter(h.id if h else None for n, h in zip(notices, homes, strict=True) if not n.prose)
    alone = [held[home.id if home else None] == 1 for home in homes]
    following = [notice.start for notice in notices[1:]] + [len(reading.text)]
    done = 0
    for notice, home, only, until in zip(notices, homes, alone, following, strict=True):
        if notice.row:
            yield notice.start, notice.end
        elif notice.prose and _is_ahead(reading.text, notice):
            stop = _STOP.search(reading.text, notice.end, until)
            yield notice.end, stop.start() if stop else until
        else:
            yield _scope(reading.text, notice, home, only and not notice.prose, done)
        done = notice.end


def _is_ahead(text: str, notice: Notice) -> bool:
    """Whether a duty in prose is told before what it is: at the head of a clause, which goes on behind it."""
    return not text[notice.start - 1 : notice.start].isalpha() and text[notice.end : notice.end + 1] not in _STOPS


def _scope(text: str, notice: Notice, home: Section | None, only: bool, done: int) -> Span:
    """`done` is where the last notice ended, `only` says that the section has no other."""
    if home and notice.start < home.body:
        return home.start, home.end  # in the heading: 学位建设工程(区教委牵头)
    before = text[done : notice.start].rstrip(_BLANKS)
    last = before[-1:] or text[max(0, done - 1) : done]
    if not last or last not in _STOPS:
        return done + max(before.rfind(stop) + 1 for stop in _STOPS), notice.start
    if home and only and not text[notice.end : home.end].strip(BETWEEN):
        return max(done, home.start), notice.start
    if last == "\n":  # on a line of its own
        before = before.rstrip()
    return done + before.rfind("\n") + 1, notice.start
