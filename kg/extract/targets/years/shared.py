"""Years that several numbers share out among them: 2023年、2025年分别达到…, 2023—2025年分别达到…, 2024年、2025年均招聘…"""

from __future__ import annotations

import re
from bisect import bisect_left

from kg.extract.targets.numbers import read_numeral
from kg.extract.targets.years.year_mark import YearMark

_EACH_YEAR = re.compile(
    r"(?:(?P<first>20\d\d)年?[-—~至到]{1,2}(?P<last>20\d\d)|(?P<number>[两三四五]))年(?:内|间)?的?[^,。;\d]{0,16}?(?:分别|依次)"
)
_EACH_OF = re.compile(r"20\d\d年[底末]?[、和及与](?:20\d\d年[底末]?[、和及与])*20\d\d年[底末]?(?:每年)?[均各都]")
_STRUNG = re.compile(r"20\d\d年[底末]?(?:[、和及与]20\d\d年[底末]?)+")


class SharedYears:
    """Tells which marks of a text go one by one with numbers; `period` is the plan's first and last year, where known."""

    def __init__(self, text: str, marks: list[YearMark], period: tuple[int | None, int | None]) -> None:
        self._text, self._marks, self._period = text, marks, period
        self._starts = [mark.start for mark in marks]

    def apart(self, low: int, high: int, number: int) -> list[YearMark]:
        """The marks in `[low, high)` where they are as many as the numbers they go with (2023年、2025年分别达到…)."""
        marks = self._marks[bisect_left(self._starts, low) : bisect_left(self._starts, high)]
        if len(marks) < 2 and (span := _EACH_YEAR.search(self._text, low, high)):
            marks = self._year_by_year(span, number)
        return marks if len(marks) == number > 1 else []

    def strung(self, low: int, high: int, number: int) -> list[YearMark]:
        """The marks in `[low, high)` that stand in one list, as many as the numbers behind: 2024年、2025年新建学校3所和4所."""
        marks = self.apart(low, high, number)
        hit = _STRUNG.match(self._text, marks[0].start) if marks else None
        return marks if hit and hit.end() >= marks[-1].end else []

    def each(self, low: int, high: int) -> list[YearMark]:
        """The marks in `[low, high)` that each have the number behind them: 2024年、2025年均招聘不少于290名."""
        hit = _EACH_OF.search(self._text, low, high)
        if hit is None:
            return []
        return self._marks[bisect_left(self._starts, hit.start()) : bisect_left(self._starts, hit.end())]

    def _year_by_year(self, span: re.Match[str], number: int) -> list[YearMark]:
        """One year for each number, where a stretch has as many: 2023—2025年分别达到…; 三年分别达到52%、54%、56% in a plan of three."""
        first, last = self._period
        if span["first"]:
            first, last = int(span["first"]), int(span["last"])
        elif read_numeral(span["number"]) != number:
            return []
        if first is None or last is None or last - first + 1 != number:
            return []
        return [YearMark(span.start(), span.end(), year, False) for year in range(first, last + 1)]
