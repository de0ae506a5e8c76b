"""By when: 到2025年, 2022年底前, “十四五”末, 规划期末, 三年内, and how far such a year reaches.

A year holds to the end of its sentence. It is carried on to the next sentence of the paragraph where that sentence
goes on counting from its first clause (到2027年，建设…20所。实施…34个。), through a section of goals (发展目标), and
through what a colon opens.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

from kg.extract.targets.patterns import one_of
from kg.model import Metadata, Section
from kg.ontology import lexicon

_PLANS = {"二": 2015, "三": 2020, "四": 2025, "五": 2030, "六": 2035}
# the leading set lets the search skip to candidates; what follows looks back to see which it was
_MARK = re.compile(
    r"[12二十三五35期](?:(?<=[12])(?P<year>[\dO]{3})(?:年?[-—~至到]{1,2}(?P<last>[12][\dO]{3}))?\s?年(?!版|度?工作要点)"
    r"|(?<=二)(?P<spoken>[〇零0O][〇零一二三四五六七八九]{2})年"
    r"|(?<=十)(?P<plan>[二三四五六])五”?(?P<when>时期末|期末|末|期间|时期|以来)?"
    r"|(?<=[三五35])(?P<span>年)(?:左右)?(?:内|时间)"
    r"|(?<=期)[末内])"
)
_DAY = re.compile(r"\d{1,2}月\d{1,2}日")
_LONGEST_TITLE = 60
"""How far back a title mark 《 is looked for."""


@dataclass(frozen=True, slots=True)
class YearMark:
    """A year named at `[start, end)`; `year` is None where it says since when (2021年以来) and not by when."""

    start: int
    end: int
    year: int | None
    past: bool


@dataclass(frozen=True, slots=True)
class _Words:
    since: re.Pattern[str]
    doing: re.Pattern[str]
    goal: re.Pattern[str]


@cache
def _words() -> _Words:
    data = lexicon("targets")
    return _Words(
        since=re.compile("(?:底|初|末|[一-三]?季度)?" + one_of(data["years"]["from"])),
        doing=re.compile(one_of(data["words"]["do"] + data["words"]["keep"] + ["力争", "全", "计划", "每年", "末"])),
        goal=re.compile(data["years"]["goal_titles"]),
    )


def find_years(text: str, period: tuple[int | None, int | None]) -> list[YearMark]:
    """The years a text sets its numbers to, in order; years in titles, dates and comparisons are none.

    >>> [m.year for m in find_years("到2025年达到90%，“十四五”末较2020年提高，二〇三五年", (2021, 2025))]
    [2025, 2025, 2035]
    """
    out = []
    for hit in _MARK.finditer(text):
        opened = text.rfind("《", max(0, hit.start() - _LONGEST_TITLE), hit.start())
        if opened >= 0 and "》" not in text[opened : hit.start()]:
            continue
        mark = _mark(text, hit, period)
        if mark is not None:
            out.append(mark)
    return out


def _mark(text: str, hit: re.Match[str], period: tuple[int | None, int | None]) -> YearMark | None:
    begin, end = period
    start, stop = hit.span()
    if hit["plan"]:
        if not hit["when"] and not _words().doing.match(text, stop):
            return None
        year = _PLANS[hit["plan"]]
        past = year < begin if begin else hit["plan"] in "二三"
        return YearMark(start, stop, None if hit["when"] == "以来" else year, past)
    if hit["span"]:
        length = 3 if text[start] in "三3" else 5
        whole = bool(begin and end and end - begin + 1 == length)
        return YearMark(start, stop, end, False) if whole else None
    if not hit["year"] and not hit["spoken"]:
        at_end = text.endswith(("规划", "到", "至"), 0, start)
        return YearMark(start, stop, end, False) if at_end else None
    return _calendar_year(text, hit, begin)


def _calendar_year(text: str, hit: re.Match[str], begin: int | None) -> YearMark | None:
    start, stop = hit.span()
    before = text[max(0, start - 1) : start]
    if before.isdigit() or _DAY.match(text, stop):
        return None
    year = _spoken(hit[0][:-1]) if hit["spoken"] else int((hit["last"] or text[start : start + 4]).replace("O", "0"))
    if not 1950 <= year <= 2100:
        return None
    past = bool(begin and year < begin)
    if _words().since.match(text, stop):
        return None if text.startswith(("基础", "的基础"), stop) else YearMark(start, stop, None, past)
    if before in ("较", "比", "与", "同"):
        return None
    return YearMark(start, stop, year, past)


def _spoken(written: str) -> int:
    """二〇二五 is 2025."""
    digits = lexicon("targets")["numerals"]["digits"]
    return int("".join(str(digits.get(c, 0)) for c in written))


class Years:
    """Tells the year for one number after another; ask in the order of the text."""

    def __init__(self, text: str, metadata: Metadata) -> None:
        self._text = text
        self._end = metadata.period_end
        self._marks = find_years(text, (metadata.period_start, metadata.period_end))
        self._starts = [m.start for m in self._marks]
        self._carried: YearMark | None = None
        self._carried_to = -1
        self._carried_in: str | None = None
        self._scope: str | None = None
        self._scope_mark: YearMark | None = None
        self._seen = 0

    def at(self, start: int, sentence: tuple[int, int], first_clause_end: int, path: list[Section]) -> YearMark | None:
        """The mark that holds at `start`; `path` is the section there with those around it."""
        section = path[-1].id if path else None
        mark = self._last(sentence[0], start)
        if mark is None and self._carried_in == section and self._goes_on(start, sentence, first_clause_end):
            mark = self._carried
        if mark is not None:
            self._carried, self._carried_to, self._carried_in = mark, sentence[1], section
            return mark
        return self._goal(start, path) or self._colon(sentence[0], path)

    def apart(self, low: int, high: int, number: int) -> list[YearMark]:
        """The marks in `[low, high)` where they are as many as the numbers they go with (2023年、2025年分别达到…)."""
        marks = self._marks[bisect_left(self._starts, low) : bisect_left(self._starts, high)]
        return marks if len(marks) == number > 1 else []

    def _goes_on(self, start: int, sentence: tuple[int, int], first_clause_end: int) -> bool:
        if self._carried_to == sentence[1]:
            return True
        return self._carried_to + 1 == sentence[0] and self._text[sentence[0] - 1] != "\n" and start < first_clause_end

    def _last(self, low: int, high: int) -> YearMark | None:
        index = bisect_left(self._starts, high) - 1
        return self._marks[index] if index >= 0 and self._marks[index].start >= low else None

    def _goal(self, start: int, path: list[Section]) -> YearMark | None:
        scope = next((s for s in path if _words().goal.search(s.title)), None)
        if scope is None:
            return None
        if scope.id != self._scope:
            self._scope, self._scope_mark, self._seen = scope.id, None, bisect_left(self._starts, scope.start)
        high = bisect_left(self._starts, start)
        for mark in self._marks[self._seen : high]:
            settled = self._scope_mark is not None and self._scope_mark.year == self._end
            if mark.year and not mark.past and not settled:
                self._scope_mark = mark
        self._seen = max(high, self._seen)
        return self._scope_mark

    def _colon(self, sentence_start: int, path: list[Section]) -> YearMark | None:
        low = path[-1].start if path else 0
        mark = self._last(low, sentence_start)
        if mark is None or mark.past or mark.year is None:
            return None
        line_end = self._text.find("\n", mark.end, mark.end + 120)
        return mark if 0 < line_end < sentence_start and self._text[line_end - 1] == ":" else None
