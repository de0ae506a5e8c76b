"""Targets: every quantified statement of a plan, with what is counted, how much and by when."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from kg.extract.targets.comparators import (
    as_change,
    comparator_of,
    direction_of,
    is_change,
    period_of,
    shared_comparator,
    starts_rise,
)
from kg.extract.targets.counting import counts
from kg.extract.targets.indicators import IndicatorIndex, indicator_index, is_at_a_time
from kg.extract.targets.names import SHORTEST_NAME, Name, Namer, each_named, of_stage, stage_above, target_of
from kg.extract.targets.numbers import Quantity, find_quantities
from kg.extract.targets.projects import find_project_targets
from kg.extract.targets.sites import REACH, Site, find_sites, with_run_in
from kg.extract.targets.status import Statuses, find_report, is_now, turns_ahead
from kg.extract.targets.tables import find_table_rows
from kg.extract.targets.wording import words
from kg.extract.targets.years import LEVELS, YearMark, Years, dates_rise, is_deadline, is_planned
from kg.model import Comparator, Direction, Reading, Status, Target
from kg.read.headings import SectionIndex

_SPANS = ("期间", "时期")
"""How a plan's years are named in which something was done, at no one time."""
_REACHED = ("到", "至", "达")
"""What says that a number is a level, not what was done: 增加到|38所."""
_EVERY_PUPIL = re.compile("每(?:一)?[名位个](?:学生|孩子|儿童)")


def find_targets(reading: Reading, indicators: IndicatorIndex | None = None) -> Iterator[Target]:
    """Every quantified statement of a document, in the order of the text; offsets are into the clean text.

    >>> from kg.model import CleanText, Metadata
    >>> from kg.offsets import OffsetMap
    >>> text = "到2025年,小学、初中净入学率分别达到99.9%和99.5%以上。"
    >>> reading = Reading(CleanText(text, text, (), OffsetMap((0,), (0,))), [], Metadata())
    >>> [(t.name, t.comparator, t.value, t.year) for t in find_targets(reading)]
    [('小学净入学率', '>=', 99.9, 2025), ('初中净入学率', '>=', 99.5, 2025)]
    """
    indicators = indicators or indicator_index()
    rows = list(find_table_rows(reading))
    prose = _Prose(reading)
    indicated = map(prose.due_in_row, chain.from_iterable(row.targets for row in rows))
    tables = [*indicated, *find_project_targets(reading)]
    taken = sorted({*((row.start, row.end) for row in rows), *((t.start, t.end) for t in tables)})
    found = filter(_is_named, [*tables, *_find_in_prose(prose, reading.text, taken)])
    going_on = {(t.start, t.end) for row in rows if row.goes_on for t in row.targets}
    for target in map(as_change, sorted(found, key=lambda t: (t.start, t.end))):
        row, written = (target.start, target.end) in going_on, reading.text[target.start : target.end]
        standing = is_at_a_time(target.name, written, row=row)
        target.indicator = indicators.find(target.name, target.unit, target.per, at_a_time=standing)
        yield target


def _is_named(target: Target) -> bool:
    """Whether it has a name, and not only the number of another column, in cells that ran together, too."""
    return any(letter.isalpha() for letter in target.name)


def _find_in_prose(prose: _Prose, text: str, taken: list[tuple[int, int]]) -> Iterator[Target]:
    quantities = list(_outside(find_quantities(text), taken))
    sites = find_sites(text, quantities, counts)
    groups = list(_groups_of(_behind_tables(sites, taken) if taken else sites))
    for index, group in enumerate(groups):
        yield from prose.targets(group, [g[0] for g in groups[index + 1 : index + 4]])


def _outside(quantities: Iterator[Quantity], taken: list[tuple[int, int]]) -> Iterator[Quantity]:
    """The quantities that are not in one of the (sorted) spans."""
    index = 0
    for quantity in quantities:
        while index < len(taken) and taken[index][1] <= quantity.start:
            index += 1
        if index == len(taken) or quantity.start < taken[index][0]:
            yield quantity


def _behind_tables(sites: Iterable[Site], taken: list[tuple[int, int]]) -> Iterator[Site]:
    """The sites, their sentences begun behind the table where a conversion ran one into the other."""
    ends = sorted(end for _, end in taken)
    for site in sites:
        index = bisect_left(ends, site.quantity.start) - 1
        if index >= 0 and ends[index] > site.sentence[0]:
            site.sentence = ends[index], site.sentence[1]
        yield site


def _groups_of(sites: Iterable[Site]) -> Iterator[list[Site]]:
    """Numbers that one head governs together: 38%、60%、70%以下."""
    group: list[Site] = []
    for site in sites:
        if group and (not site.joined or (group[-1].quantity.noun and site.right)):  # 48个班、2400个学位
            yield group
            group = []
        group.append(site)
    if group:
        yield group


class _Prose:
    """What the reading of one number needs to know of the document and of the numbers before it."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.text
        self._sections = SectionIndex(with_run_in(reading.text, reading.sections))
        self._years = Years(reading.text, reading.metadata, self._sections)
        self._report = find_report(reading.text, reading.metadata.title)
        self._namer = Namer(reading.text)
        self._statuses = Statuses(reading, self._report)
        self._per: str | None = None
        self._sentence = (-1, -1)
        self._apart: list[YearMark] = []

    def targets(self, group: list[Site], following: list[Site]) -> Iterator[Target]:
        """The targets that one number, or several under one head, state."""
        first = group[0]
        if first.sentence != self._sentence:
            self._sentence, self._apart = first.sentence, []
        names = self._namer.names(group, following)
        comparator = shared_comparator(group)
        status: Status | None = None
        way: Direction | None = None
        floor = first.before.quantity.end if first.before else first.sentence[0]
        apart = self._years_apart(group, names, floor) if len(group) > 1 else []
        self._apart = apart or self._apart
        for index, (site, name) in enumerate(zip(group, names, strict=True)):
            if len(name.text) < SHORTEST_NAME:
                continue
            target = self._target(site, name, comparator)
            if index and site.quantity.unit == first.quantity.unit:  # 分别奖励30万元、15万元
                target = _like(replace(target, direction=way) if target.comparator == "change" else target, status)
            status, way = status or target.status, way or target.direction
            years = apart[index : index + 1] or (
                self._years.shared.each(floor, site.quantity.start) if len(group) == 1 else []
            )
            dated = [mark.year for mark in years] if target.status != "rule" else []
            for each in each_named(target.name, site.left):
                for year in dated or [target.year]:
                    alike = each == target.name and year == target.year
                    yield target if alike else replace(target, name=each, year=year)

    def due_in_row(self, target: Target) -> Target:
        """A target of a table of indicators, with the date in the column of dates where no head says its year."""
        undated = target.year is None and target.status == "target"
        return replace(target, year=self._years.of_row(target.start)) if undated else target

    def _years_apart(self, group: list[Site], names: list[Name], floor: int) -> list[YearMark]:
        """The years of a list that 分别 tells apart, or, where all count one thing, those that stand in a list as long (2024年、2025年
        新建学校3所、4所) or that the list before had (…分别达到86%、90%;公办率分别达到50%、55%)."""
        first, number = group[0], len(group)
        same = len({name.text for name in names}) == 1
        if not (first.apart or same):
            return []
        # 到2023年达标;到2025年分别达到45人、50人
        floor = max(floor, self._text.rfind(";", floor, first.quantity.start) + 1)
        find = self._years.shared.apart if first.apart else self._years.shared.strung
        own = find(floor, first.quantity.start, number)
        return own or (self._apart if same and len(self._apart) == number else [])

    def _target(self, site: Site, name: Name, shared: Comparator | None) -> Target:
        quantity = _mend(self._text, site)
        path = self._sections.path(self._sections.at(quantity.start))
        mark = self._years.at(site, path)
        if mark is None or turns_ahead(self._text, site, mark):
            mark = self._report.mark_at(self._text, site) if self._report else None
        comparator, approx = comparator_of(site, quantity, shared)
        status = self._statuses.at(site, mark, path, comparator, name.text)
        self._per = period_of(site, self._text, self._per)
        ranged = comparator == "range"
        if name.text in words().bare_of_stage and name.text.endswith("率"):  # 在校生 may be those of a school
            name = name.called(of_stage(name.text, stage_above(self._text, site, path)))
        if status == "baseline" and mark and is_planned(self._text, mark):  # 完成投资900万元,预计2024年竣工
            mark = self._report.mark_at(self._text, site) if self._report else None
        target = target_of(quantity, name, (comparator, approx))
        target.status, target.per = status, self._per
        target.year = self._year(site, mark, status)
        if comparator == "change" or (ranged and is_change(site)):
            target.direction = direction_of(site)
        return target

    def _year(self, site: Site, mark: YearMark | None, status: Status) -> int | None:
        if status == "baseline" and starts_rise(self._text, site) and not _is_of_start(site, mark):
            return self._years.start_of_rise(site)
        if mark is None or (not mark.past and is_now(self._text, site)):
            return None
        if status == "rule":
            begins = mark.since and mark.start >= site.clause[0]
            return mark.year if begins else None
        if status == "baseline" and (
            self._text.endswith(_SPANS, mark.start, mark.end) or self._is_of_other(site, mark)
        ):
            return None  # “十三五”期间新建学校5所
        return mark.year if mark.reach != "title" or status == "target" else None

    def _is_of_other(self, site: Site, mark: YearMark) -> bool:
        """Whether a year before in its sentence is only that of something else than what is reported: 到2025年缺口1万个;编外教师占比达|19%;
        投入由…增加到2020年的6亿元,新建学校|9所."""
        if not site.sentence[0] <= mark.start < site.clause[0]:
            return False
        if is_deadline(self._text, mark) and self._text.find(";", mark.end, site.clause[0]) >= 0:
            return not (self._report and self._report.tells(self._text, site.quantity.start, mark))
        level = site.quantity.unit in LEVELS or site.left.endswith(_REACHED)
        return not level and dates_rise(self._text, mark)


def _is_of_start(site: Site, mark: YearMark | None) -> bool:
    """Whether a year is that in which a rise starts, not the one by which it ends (到2025年|由23所减少到15所) or which closes its item."""
    if mark is None:
        return False
    start = site.left_start + max(0, site.left.rfind("由"), site.left.rfind("从"))
    return start <= mark.start < site.quantity.start or (mark.reach == "before" and mark.start - site.quantity.end < 2)


def _like(target: Target, first: Status | None) -> Target:
    """A member of a list with the status of its first, as far as one of the two is a norm or the first how things stand."""
    if first == "rule":
        return replace(target, status="rule", year=None)
    if first == "baseline":  # 音乐、体育教师分别缺编60人、85人
        return replace(target, status="baseline")
    return replace(target, status="target") if first == "target" and target.status == "rule" else target


def _mend(text: str, site: Site) -> Quantity:
    """翻一番 is two times; 12项 that every pupil shall master was 1-2项 before a scan lost the dash."""
    quantity = site.quantity
    if quantity.unit == "番":
        return replace(quantity, value=2 ** (quantity.value or 1), unit="倍")
    if quantity.unit != "项" or quantity.value not in (12, 23):
        return quantity
    if _EVERY_PUPIL.search(text, max(site.sentence[0], quantity.start - REACH), quantity.start):
        low, high = divmod(int(quantity.value), 10)
        return replace(quantity, value=None, low=low, high=high, ocr=True)
    return quantity
