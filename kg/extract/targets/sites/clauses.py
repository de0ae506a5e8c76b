"""Where clauses and sentences end around the numbers of a text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from kg.extract.word_lists import WordLists
from kg.read.cleaning import HEADING_START
from kg.read.marks import clause_marks
from kg.read.scan import Scan

_SCANNED_STOP = re.compile(r"o(?<=[%\u4e00-\u9fff]o)(?![A-Za-z])")
"""The o that a scan makes of 。 (96.5%o义务教育…)."""
_IN_NUMBER = Scan([r",(?<=\d,)(?=\d{3})", r":(?<=\d:)(?=\d)"])
"""The marks that are part of a number, by their own character first: 1,200 and the ratio 1:13."""
_TOLD_APART = Scan([",分别(?:[比较与为占达是]|提[高升]|增[长加]|上升|下?降|控制|保持|稳定|超过|不[低超])"])
"""The comma behind a list whose members have a number each: 入学率、巩固率|,分别达到99.8%、97%."""
_LIST = re.compile(r"[^,。;:!?\n\d]{2,}[、和及与][^,。;:!?\n\d]{2,}")
_STATUS = WordLists("targets", "status")
_NEWS = _STATUS.scan("growth.news", r"(?![的性等])(?=[\u4e00-\u9fff])")
_GAINS = _STATUS.pattern(
    r"(?:\(?[\d一二三四五六七八九十]{1,2}[.、)]+)?(?P<to_do>(?={growth.to_do}))?[\u4e00-\u9fff]{2,12}{growth.gains}"
)
"""The line of a title up to the news it has: 推动学前教育实现|新发展."""
_LONGEST_GAINS = 24
_GAP = re.compile(r" (?<=[\u4e00-\u9fff㎡%)] )(?=[\u4e00-\u9fff\d])")
"""The blank that parts an item without stops (cleaning keeps no other): ▲城东小学 48个班 投资1.3亿元 2022.8完工."""
_DOTS = Scan([r"…(?!…*\d)", r"\.\.\.\.*(?![^\n])"])
"""The dots of what is left out: 在校生1.2万人...; not those of a table of contents."""
_BAR = re.compile(r"\|")
"""What parts the cells of a row whose words are read as prose."""
_LONGEST_LIST = 80
"""How far before such a comma its list begins at most, in characters."""


def boundaries(text: str) -> list[int]:
    """Where clauses end, in order; few have 1,200 or 1:13, a scanned stop, blanks, bars, dots or a title run
    in, so those are looked for apart."""
    marks = list(clause_marks(text))
    inside = {m.start() for m in _IN_NUMBER.finditer(text)}
    inside.update(m.start() for m in _TOLD_APART.finditer(text) if _closes_list(text, m.start()))
    if inside:
        marks = [m for m in marks if m not in inside]
    more = [m.start() for pattern in (_SCANNED_STOP, _GAP, _BAR, _DOTS) for m in pattern.finditer(text)]
    more += [title.end - 1 for title in run_in_titles(text)]
    return sorted([*marks, *more]) if more else marks


class RunIn(NamedTuple):
    """A title at `[start, end)` that says what has grown, or what shall (`to_do`), and runs into its text without a stop:
    教师队伍迈上新台阶|招聘教师60名, 推动学前教育实现新发展|新建幼儿园6所."""

    start: int
    end: int
    to_do: bool


def run_in_titles(text: str) -> Iterator[RunIn]:
    """Such titles at the beginnings of lines, looked for by their news, which few lines have.

    >>> [*run_in_titles("教师队伍迈上新台阶招聘教师60名\\n推动教育实现新发展新建幼儿园6所\\n实现新突破。")]
    [RunIn(start=0, end=9, to_do=False), RunIn(start=17, end=26, to_do=True)]
    """
    last = -1
    for news in _NEWS.finditer(text):
        line = text.rfind("\n", max(0, news.start() - _LONGEST_GAINS), news.start()) + 1
        title = _GAINS.fullmatch(text, line, news.start()) if line != last else None
        if title:
            last = line
            yield RunIn(line, news.end(), title["to_do"] is not None)


def stops_of(text: str, marks: list[int]) -> list[int]:
    """Those of these marks at which sentences end."""
    return [m for m in marks if text[m] in "。!?o\n" and (text[m] != "\n" or _ends_here(text, m))]


def _closes_list(text: str, comma: int) -> bool:
    """Whether a clause that ends there is a list without numbers."""
    low = max(0, comma - _LONGEST_LIST)
    start = max(text.rfind(mark, low, comma) for mark in ",。;:!?\n") + 1
    return _LIST.fullmatch(text, max(start, low), comma) is not None


def _ends_here(text: str, line_end: int) -> bool:
    """Whether a sentence ends with its line; a line of prose that stops in mid-sentence was broken by a conversion, if no label begins
    the next one."""
    last = text[line_end - 1 : line_end]
    if last in "。!?;:…”)》":
        return True
    line_start = text.rfind("\n", 0, line_end) + 1
    if text.find(",", line_start, line_end) < 0:  # asked first: the blanks of contents that are hidden hold none
        return True
    return last not in ",、" and HEADING_START.match(text, line_end + 1) is not None


def around(marks: list[int], start: int, end: int, length: int) -> tuple[int, int]:
    """The span between the marks on either side of `[start, end)`, in a text so long."""
    first = bisect_right(marks, start) - 1
    last = bisect_left(marks, end)
    return (marks[first] + 1 if first >= 0 else 0), (marks[last] if last < len(marks) else length)
