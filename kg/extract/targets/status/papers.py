"""Whether a document is a report by its title, and how far: 某县教育局2023年工作总结, 2022年教育事业发展统计公报.

All that such a paper says tells what there is or was, up to the part that plans on (二、2024年工作打算). Its title's year is that of
what has none of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.patterns import ITEM
from kg.extract.targets.sites import REACH, Site
from kg.extract.targets.years import YearMark, is_led
from kg.extract.word_lists import WordLists

_HEAD = 600
"""How far from its beginning a page has its title, in characters; what a site puts above it may come first."""
_LONGEST = 60
_YEARS = re.compile(r"20\d\d")
_YEAR = re.compile(r"20\d\d(?=[-—]20\d\d学年|学?年)|^20\d\d(?=[^\W\d])")
"""… which a line may begin with as it is: 2020|县教育局年终工作总结."""
_SEVERAL_YEARS = re.compile("[近往历]年|年[来间]|以来")
_OTHER_YEAR = re.compile(r"20\d\d(?<![较比]20\d\d)(?=年)")
_NEAR = 1000
"""How far before a number a year may stand that what follows is told of, in characters."""
_NUMERAL = "[一二三四五六七八九十]{1,2}"
_CHAPTER = rf"(?:{_NUMERAL}、|第{_NUMERAL}(?:部分|章))"
_HEAD_OF_PLAN = rf"(?:{_CHAPTER}|\({_NUMERAL}\)|(?=20\d\d年|明年|下一?步|下一?年|今后)(?=[^\n,。;:]{{1,20}}\n))"
"""How the title of a part begins; without a number it is a line by itself: 2024年工作打算."""
_NUMBERED = re.compile(rf"\s*(?:{ITEM}|\(?[一二三四五六七八九十]{{1,2}}[)、.]|第[一二三四五六七八九十]+[章节部])")
_LISTS = WordLists("targets", "reports")
_TITLE = _LISTS.pattern(
    r"{kinds!}(?:[和与及暨、](?:20\d\d年)?[^\n,。;:\d]{0,8}?{plans})?(?:\([^()\n]{1,12}\))?(?= *(?:\n|_|{chapter}))",
    chapter=_CHAPTER,
)
_PLANS = _LISTS.pattern(r"(?<![^\n。;! ]){head}[^\n,。;:]{0,16}?{plans}(?![^\n,。;:]{0,8}{told})", head=_HEAD_OF_PLAN)


@dataclass(frozen=True, slots=True)
class Report:
    """The stretch `[start, end)` of a text that reports, the year that its title names, and the last one if it names several."""

    start: int
    end: int
    mark: YearMark | None
    last: int | None

    def holds(self, at: int) -> bool:
        """Whether what stands there is in the part that reports."""
        return self.start <= at < self.end

    def tells(self, text: str, at: int, mark: YearMark | None) -> bool:
        """Whether a number that stands there, dated by `mark`, is reported: not what later years than the title's shall bring, nor
        where that has none, what shall be by a year of the plan (到2025年,…)."""
        if not self.holds(at) or mark is None or mark.year is None or mark.past:
            return self.holds(at)
        if self.last is not None:
            return mark.year <= self.last
        return not (mark.placed and is_led(text, mark))

    def mark_at(self, text: str, site: Site) -> YearMark | None:
        """The year of the title for a number that is reported, but not where the text before it tells of others: 近三年,…; 2023年…"""
        at = site.quantity.start
        if self.mark is None or not self.holds(at):
            return None
        near = _OTHER_YEAR.findall(text, max(self.start, at - _NEAR), at)
        several = _SEVERAL_YEARS.search(text, max(site.sentence[0], at - REACH), at)
        return None if several or any(int(year) != self.mark.year for year in near) else self.mark


def find_report(text: str, title: str | None) -> Report | None:
    """The report that a document is by its title; None where that names none. `title` is what is known of it.

    >>> text = "某县教育局2023年工作总结和2024年工作打算\\n一、主要成绩\\n新建学校3所。\\n二、2024年工作打算\\n新建学校5所。"
    >>> report = find_report(text, None)
    >>> report.mark.year, text[report.end :][:10], find_report("某县教育局2024年工作要点\\n", None)
    (2023, '二、2024年工作打', None)
    """
    found = _in_title(title) if title else _in_head(text[:_HEAD])
    if found is None:
        return None
    line, named = found
    start = max(0, text.find(named))
    ahead = _PLANS.search(text, start + len(named))
    years = {int(year) for year in _YEARS.findall(line)}
    year = _YEAR.search(line) if len(years) == 1 else None
    mark = YearMark(start, start, int(year[0]), False, reach="list", placed=False) if year else None
    return Report(start + len(named), ahead.start() if ahead else len(text), mark, max(years, default=None))


def _in_title(title: str) -> tuple[str, str] | None:
    """What a known title begins with, and the kind of report that it ends with; None where it is no report's."""
    hit = _TITLE.search(title + "\n")
    return (title[: hit.start()], hit[0]) if hit and _is_plain(title[: hit.start()]) else None


def _in_head(head: str) -> tuple[str, str] | None:
    """The same of the first line that is a report's title; a kind alone is the menu of a site."""
    for hit in _TITLE.finditer(head):
        line = head[head.rfind("\n", 0, hit.start()) + 1 : hit.start()]
        if line and _is_plain(line):
            return line, hit[0]
    return None


def _is_plain(line: str) -> bool:
    """Whether a title is one: no sentence, no item of a list, no citation of another."""
    return len(line) <= _LONGEST and not any(stop in line for stop in ",。;《") and _NUMBERED.match(line) is None
