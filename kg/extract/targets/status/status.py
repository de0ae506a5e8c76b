"""Promised, reached already, or a standing norm."""

from __future__ import annotations

import re

from kg.extract.targets.comparators import starts_rise
from kg.extract.targets.sites import REACH, Frame, Site
from kg.extract.targets.status import status_words
from kg.extract.targets.status.norms import is_lasting, is_norm
from kg.extract.targets.status.starts import has_grown, is_start
from kg.extract.targets.wording import strip_lead, words
from kg.extract.targets.years import (
    BRINGS,
    YearMark,
    is_adverbial,
    is_as_of,
    is_by_survey,
    is_deadline,
    is_led,
    opens_clause,
)
from kg.model import Comparator, Status

FOR_YEARS = re.compile("^(?:[两三四五]年|年内|再)")
_NEXT = re.compile(r"\s*(?:下一?步|下一?阶段|明年|今后)")
"""What opens a sentence on what is to come."""
_LONGEST_LABEL = 6
_LEVEL = ("到", "至", "在", "达")
"""What ends the words before a level that is to come: 减少到, 稳定在."""
_PEAK = ("达到峰值", "达峰值")
_LEVEL_OF_YEAR = re.compile(r"[到至]20\d\d年的$")
_DIFFERS = tuple(mark + word for mark in ("", ",", "、") for word in ("较", "比", "其中"))
"""What opens the words that tell by how much a number differs, or what it is a part of: ,比2020年增加|900人."""
_BECOMES = ("到", "至", "为")
"""What ends the words between what there is and what becomes of it."""
_BOUNDS = frozenset({">=", ">", "<=", "<"})


def status_of(
    text: str, site: Site, mark: YearMark | None, frame: Frame, comparator: Comparator, name: str = ""
) -> Status:
    """The status of the number at `site`, which counts what `name` says.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> def of(text):
    ...     return [
    ...         status_of(text, s, None, Frame(), "=") for s in find_sites(text, list(find_quantities(text)))
    ...     ]
    >>> of("截至目前,建成基地20个。")
    ['baseline']
    >>> of("按照公用经费的5%安排培训经费,到时建成基地20个。")
    ['rule', 'target']
    """
    if status_words.STANDARD.fullmatch(site.left):
        return "rule"
    promised = _promises(text, mark)
    if _is_there(text, site, mark, frame, promised):
        return "baseline"
    aims = frame.aims or (mark is not None and mark.reach == "list")
    dated = mark is not None and promised and (aims or mark.start >= site.sentence[0]) and _frames(text, mark, site)
    if not dated and frame.standards and comparator in _BOUNDS:
        return "rule"
    if dated:
        return "rule" if mark is not None and mark.start < site.clause[0] and is_lasting(text, site) else "target"
    return "rule" if is_norm(text, site, comparator, name) else "target"


def _is_there(text: str, site: Site, mark: YearMark | None, frame: Frame, promised: bool) -> bool:
    """Whether a number tells what there is or was, by its section, its year or its words; not what is `promised` by a year."""
    foretold = _is_foretold(text, site)
    if (frame.reports and not (foretold or _is_due(text, site, mark))) or (
        mark is not None and _is_gone(text, mark, site)
    ):
        return True
    if is_now(text, site) or _is_done(site):
        return True
    if not promised and _is_wanting(site):
        return True
    ahead = promised or foretold or _is_aimed(text, site)
    if not ahead and (frame.tells or _reported(text, site, frame, mark)):
        return True
    return starts_rise(text, site) or is_start(text, site, mark) or has_grown(text, site, mark)


def _is_done(site: Site) -> bool:
    """Whether the clause tells that something is done, and not only of which things it speaks: (对)已建成的|5个小区园."""
    return "已" in site.left and not site.left.endswith("的") and status_words.DONE.search(site.left) is not None


def _is_due(text: str, site: Site, mark: YearMark | None) -> bool:
    """Whether a level shall be reached by a year of the plan, even where the title of its part was lost: 到2025年,普惠率达到90%."""
    if mark is None or mark.year is None or not is_deadline(text, mark):
        return False
    far = text.find(";", mark.end, site.quantity.start) >= 0  # (到2025年缺口1万个;)编外教师占比达19%
    level = status_words.LEVEL_SET.search(site.left) is not None if far else site.left.endswith(_LEVEL)
    return level and not _is_wanting(site)


def _is_gone(text: str, mark: YearMark, site: Site) -> bool:
    """Whether a year is over: past, that of a survey or of a comparison."""
    compared = mark.reach == "next" and text[mark.start - 1 : mark.start] in ("较", "比")  # 较2021年(49%)下降
    return mark.past or compared or is_by_survey(text, mark)


def _frames(text: str, mark: YearMark, site: Site) -> bool:
    """Whether a deadline is for this clause too: 到2025年,… is for all that follows, 2025年覆盖率达到90%,… for its own."""
    # 每校配备1名。(完成时限:2025年) is a norm all the same
    if mark.reach == "list" and mark.start > site.quantity.start:
        return False
    if mark.year is None and site.quantity.unit == "学时":  # cycles of training: 五年内教师培训不少于360学时
        return False
    opens = is_led(text, mark) and opens_clause(text, mark.start - 1)
    return mark.start >= site.clause[0] or opens or is_adverbial(text, mark)


def is_now(text: str, site: Site) -> bool:
    """Whether the clause, a label or 仅 tells how things stand: (到2025年建成10所,)目前已建成6所; 巩固率95%(现状值:90%)."""
    start = site.quantity.start
    labelled = status_words.NOW_LABEL.search(text, max(site.sentence[0], start - _LONGEST_LABEL), start)
    return (
        labelled is not None
        or site.left.endswith(status_words.ONLY)
        or status_words.NOW.match(text, site.clause[0], start) is not None
    )


def looks_ahead(text: str, site: Site) -> bool:
    """Whether the words of a number's clause, or what opens its sentence, speak of what is to come."""
    return _is_aimed(text, site) or _is_foretold(text, site)


def turns_ahead(text: str, site: Site, mark: YearMark) -> bool:
    """Whether a year that is over holds for a clause before only, since that of the number turns to what is to come:
    2020年新建3所,力争再建|5所; not that of the year's own clause: 2020年底前,力争新建|5所."""
    over = mark.past and mark.start < site.clause[0]
    if not over or status_words.TURNS.search(text, _low(site), site.quantity.start) is None:
        return False
    return not is_adverbial(text, mark) or text.find(",", mark.end, site.clause[0] - 1) >= 0


def _is_aimed(text: str, site: Site) -> bool:
    """Whether its clause says that something is aimed at: 力争新增学位900个."""
    return status_words.AHEAD.search(text, _low(site), site.quantity.start) is not None


def _low(site: Site) -> int:
    """Where the words before a number begin that are asked for, in its clause."""
    return max(site.clause[0], site.quantity.start - REACH)


def _is_foretold(text: str, site: Site) -> bool:
    """Whether its clause or its sentence looks ahead amid a report: 预计2024年在校生将超过9.6万人; 其余4所年底前完成;
    计划明年竣工,可新增学位800个; 下一步,…"""
    if _is_wanting(site):
        return False
    if status_words.DUE.match(text, site.quantity.end, site.clause[1]):
        return True
    ahead = status_words.FORETOLD.search(text, _low(site), site.quantity.start)
    return ahead is not None or _NEXT.match(text, site.sentence[0]) is not None or _is_forecast(text, site)


def _is_forecast(text: str, site: Site) -> bool:
    """Whether what stands before in the sentence looks ahead, and the words of a number go on with it."""
    brings = "需" in site.left or ("可" in site.left and BRINGS.match(site.left.lstrip(",")) is not None)
    goes_on = _goes_on(site.left)
    if not (brings or goes_on):
        return False
    low = max(site.sentence[0], site.quantity.start - REACH)
    part = max(low, text.rfind(";", low, site.quantity.start))
    part = low if status_words.BY_FORECAST.match(text, site.sentence[0]) else part
    if brings and status_words.AHEAD.search(text, part, site.quantity.start):
        return True
    return goes_on and status_words.FORECAST.search(text, part, site.quantity.start) is not None


def _goes_on(left: str) -> bool:
    """Whether the words before a number tell of what shall be, or by how much it differs: (据测算,)减少到2025年的|1.3万人."""
    if left.endswith((*_LEVEL, *_PEAK)) or left.startswith(_DIFFERS):
        return True
    return left.endswith("年的") and _LEVEL_OF_YEAR.search(left) is not None


def _is_wanting(site: Site) -> bool:
    """Whether a number says how much is wanting: 教师缺口达310人; that it is made up would be a promise."""
    return bool(status_words.WANTING.search(site.left)) and not status_words.MADE_UP.search(site.left)


def _promises(text: str, mark: YearMark | None) -> bool:
    """Whether a year tells by when something shall be."""
    if mark is None or mark.past or mark.since or mark.reach == "title" or is_as_of(text, mark):
        return False
    told = status_words.HAPPENED.match(text, mark.start)
    return mark.ahead or told is None or (mark.placed and not told[0].endswith("了"))  # 2025年,全县共有学校20所


def _reported(text: str, site: Site, frame: Frame, mark: YearMark | None) -> bool:
    """Whether the sentence tells of what has been done; 累计 alone does not where tasks are set, nor does what a year is compared with in
    a paper of its tasks (2022年工作要点: 优秀率较上年提升3个百分点)."""
    before = text[max(site.sentence[0], site.quantity.start - 2 * REACH) : site.quantity.start]
    end = min(site.sentence[1], site.quantity.end + REACH)
    told = status_words.TOLD.search(before)
    changed = site.in_clause is not None and site.left.endswith(_BECOMES)  # 把现有的|96所调整到60所
    had = status_words.HAD.search(before) if told and not changed else None
    if had and (
        text.find(",", site.quantity.start - len(before) + had.end(), site.quantity.start) < 0 or not does(site)
    ):
        return True
    if told and status_words.REPORTED.search(before):
        return True
    promised = mark is not None and mark.reach == "title"
    behind = None if promised else status_words.REPORTED_BEHIND.search(text, site.quantity.end, end)
    if _is_told(text, site, behind) or status_words.AWARDED.match(text, site.quantity.end, end):
        return True
    if frame.plans or frame.aims or promised:
        return False
    grown = status_words.GROWN_BY.match(text, site.quantity.end, end)
    return grown is not None or status_words.SUMMED.search(before.rpartition(";")[2]) is not None


def _is_told(text: str, site: Site, behind: re.Match[str] | None) -> bool:
    """Whether what was found behind a number tells of it, and not of what is aimed at: (新建学校3所,力争)位居全省第三."""
    return behind is not None and status_words.AHEAD.search(text, site.quantity.end, behind.end()) is None


def does(site: Site) -> bool:
    """Whether the number's clause opens with a verb that makes something."""
    core = FOR_YEARS.sub("", strip_lead(site.left.lstrip(",、")))
    return any(words().do.split(c)[0] or words().kept.split(c)[0] for c in (core, core.removeprefix("新")))


def is_counted(text: str, site: Site) -> bool:
    """Whether a number has been counted, which no plan would say so: 资助360余万元; 受教育年限11.6年,比1996年增加1.8年; 同比增长3%;
    入园率91%,高于全国平均水平."""
    roughly = "余" in text[site.quantity.start : site.quantity.end] and "其中" not in site.left
    if roughly or status_words.THAN_BEFORE.search(site.left):
        return True
    behind = (status_words.COMPARED, status_words.GROWN_BY, status_words.RANKED)
    return any(_is_told(text, site, told.match(text, site.quantity.end, site.sentence[1])) for told in behind)
