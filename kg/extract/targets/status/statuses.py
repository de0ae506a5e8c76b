"""The status of one number after another: what `status` says of each by itself, and what those before it and its paragraph add."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.targets.comparators import starts_rise
from kg.extract.targets.names import goes_on
from kg.extract.targets.sites import REACH, Frame, Site, first_of_list, frame_of
from kg.extract.targets.status import status_words
from kg.extract.targets.status.norms import is_outcome
from kg.extract.targets.status.papers import Report
from kg.extract.targets.status.status import FOR_YEARS, does, is_counted, looks_ahead, status_of
from kg.extract.targets.status.told import Told, sets_levels
from kg.extract.targets.wording import split_tail, words
from kg.extract.targets.years import YearMark, is_led, opens_clause
from kg.model import Comparator, Reading, Section, Status

_HAVING = ("", "共", "共有")


class Statuses:
    """Tells the status of the numbers of a text; ask in the order of the text. `report` is what the document is by its title."""

    def __init__(self, reading: Reading, report: Report | None) -> None:
        self._text = reading.text
        self._report = report
        title = reading.metadata.title or ""
        self._is_plan = reading.metadata.period_start is not None or status_words.PLAN.search(title) is not None
        self._told = Told(reading.text)
        self._frames: dict[str, Frame] = {}
        self._sentence = (-1, -1)
        self._last: Status = "target"
        self._reported = -1
        self._over: set[int] = set()

    def at(self, site: Site, mark: YearMark | None, path: list[Section], comparator: Comparator, name: str) -> Status:
        """The status of the number at `site`, which counts what `name` says and is dated by `mark`, in the sections of `path`."""
        if site.sentence != self._sentence:
            self._sentence, self._last = site.sentence, "target"
        frame = self._frame(site, mark, path)
        status = status_of(self._text, site, mark, frame, comparator, name)
        if status == "baseline" and self._last == "target" and _is_difference(site):
            status = "target"
        if status == "target" and self._last == "rule" and goes_on(site, comparator) and not is_outcome(site):
            status = "rule"
        if status == "target" and (self._goes_on_counting(site, mark, name) or self._is_told(site, mark, frame)):
            status = "target" if looks_ahead(self._text, site) else "baseline"
        if status == "baseline" and not starts_rise(self._text, site):  # (由26个)增加到50个,带动教师1000人
            self._reported = site.quantity.end
            if mark is not None and mark.year is not None and mark.reach != "title":
                self._over.add(mark.year)
        self._last = status
        return status

    def _frame(self, site: Site, mark: YearMark | None, path: list[Section]) -> Frame:
        """What the document and the section around a number say of it."""
        if self._report and self._report.tells(self._text, site.quantity.start, mark):
            return Frame(reports=True)
        key = path[-1].id if path else ""
        if key not in self._frames:
            frame = frame_of(path)
            goals = frame.tells and not frame.aims and sets_levels(self._text, path[-1].start, path[-1].end)
            self._frames[key] = replace(frame, tells=False) if goals else frame
        return self._frames[key]

    def _is_told(self, site: Site, mark: YearMark | None, frame: Frame) -> bool:
        """Whether a number is reported by its paragraph, or in a text that is no plan by its wording, what stands before or its year."""
        told = self._told.holds(site, frame)
        if mark is None or (mark.since and mark.year is None):
            if told or self._is_plan or frame.plans or frame.aims:
                return told
            plain = not (does(site) or status_words.LEVEL_SET.search(site.left))  # no 覆盖率达到|90%
            return is_counted(self._text, site) or (plain and self._goes_on(site))
        if mark.ahead:
            return False
        if not mark.placed and told and not is_led(self._text, mark):
            return True
        led = is_led(self._text, mark)
        over = mark.year in self._over and (mark.start < self._reported or not led)
        due = led and opens_clause(self._text, mark.start - 1)  # 到2027年,毛入园率93%,高于全省平均水平
        return not self._is_plan and (over or (not due and is_counted(self._text, site)))

    def _goes_on_counting(self, site: Site, mark: YearMark | None, name: str) -> bool:
        """Whether a number is a part of what was just reported (近三年招聘教师860人,其中|2021年310人), or counts what is there in a
        paragraph that began to report, and has no year since."""
        undated = mark is None or (mark.start > site.left_start and not is_led(self._text, mark))
        if undated and self._last == "baseline" and _tells_part(site):
            return True
        known = mark is None or mark.start < self._reported
        return known and self._goes_on(site) and _is_stock(site, name)

    def _goes_on(self, site: Site) -> bool:
        """Whether something was reported shortly before in the paragraph, and no label of an aim stands since."""
        start = site.quantity.start
        near = self._reported >= 0 and start - self._reported < 2 * REACH
        return near and status_words.REPORT_ENDS.search(self._text, self._reported, start) is None


def _is_difference(site: Site) -> bool:
    """Whether a number only says how far the one before it is from where it was: 上线率达到35%,较2020年提高9.3个百分点."""
    before = site.before is not None and site.before.quantity.unit in ("%", "百分点")
    return before and site.quantity.unit == "百分点" and site.left.lstrip(",").startswith(("较", "比"))


def _tells_part(site: Site) -> bool:
    """Whether a number only tells a part of the one before it, which no verb makes and nothing foretells, or by how much that has grown:
    缺编90名,其中|小学60名、初中30名; 图书120万册,增长|3.4%."""
    if status_words.BY_HOW_MUCH.fullmatch(site.left):
        return True
    first = first_of_list(site)
    if first is None or not first.left.lstrip(",(").startswith("其中"):
        return False
    return not (does(site) or status_words.AHEAD.search(first.left))


def _is_stock(site: Site, name: str) -> bool:
    """Whether a number only counts what is there, and no verb makes it: (全县有学校52所。其中,)小学31所."""
    left = status_words.PARTS.split(FOR_YEARS.sub("", site.left.strip(",、:( 和及")))[1]
    made = words().do.split(left)[0] or words().kept.split(left)[0] or words().keep.split(left)[1]
    body, tail = split_tail(left)
    plain = tail in _HAVING and not made and not status_words.AHEAD.search(left)
    return plain and not (body and site.right) and name.endswith(status_words.LISTS.ends("stock"))
