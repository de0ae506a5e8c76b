"""What a number tells by itself of whether it is there: exact, one of several, or of what is only counted."""

from __future__ import annotations

import re

from kg.extract.targets import status_words
from kg.extract.targets.frames import Frame
from kg.extract.targets.rises import starts_rise
from kg.extract.targets.sites import REACH, Site, first_of_list
from kg.extract.targets.trim import split_tail, strip_lead
from kg.extract.targets.words import words
from kg.extract.targets.years.year_mark import YearMark
from kg.model import Comparator

_EXACT = re.compile(r"\d\.\d\d")
_PERSONS = ("人", "名")
_MANY = 1000
"""As many people are counted one by one only where they are there."""
_HAVING = ("", "共", "共有")
_AT = ("", "为", "达", "达到")
_FOR_YEARS = re.compile("^(?:[两三四五]年|年内|再)")
_ASKED_BEHIND = ("的目标", "的比例", "的标准")


def is_measured(text: str, site: Site, mark: YearMark | None, frame: Frame, comparator: Comparator, name: str) -> bool:
    """Whether a number is so exact that somebody has counted, 91.29%, 在校生158501人, and nothing around it looks ahead: no goal,
    no bound, no year by which (到2025年,…) in its paragraph so far; `name` is what it counts.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> def of(text):
    ...     sites = find_sites(text, list(find_quantities(text)))
    ...     return [is_measured(text, s, None, Frame(), "=", "") for s in sites]
    >>> of("巩固率91.29%。"), of("巩固率91.3%。"), of("巩固率要达到91.29%。")
    ([True], [False], [False])
    """
    if frame.aims or comparator != "=" or not _is_exact(text, site):
        return False
    if mark is not None and mark.placed:
        return False
    if text.startswith(_ASKED_BEHIND, site.quantity.end) or status_words.AHEAD.search(name):
        return False
    return not _is_asked(text, site)


def _is_asked(text: str, site: Site) -> bool:
    """Whether the paragraph says by which year, or the sentence says that so much shall be; where it rose from, it has risen."""
    start = site.quantity.start
    low = max(0, start - REACH)
    paragraph = max(low, text.rfind("\n", low, start) + 1)
    if status_words.BY_WHEN.search(text, paragraph, start):
        return True
    risen = site.before is not None and starts_rise(text, site.before)
    return not risen and status_words.ASKED.search(text, max(site.sentence[0], low), start) is not None


def _is_exact(text: str, site: Site) -> bool:
    """Whether a share has two decimals, or a number of many people its last digit, and no verb makes them."""
    quantity = site.quantity
    if quantity.unit == "%":
        return _EXACT.search(text, quantity.start, quantity.end) is not None
    value = quantity.value or 0
    return quantity.unit in _PERSONS and value >= _MANY and value % 10 != 0 and not does(site)


def does(site: Site) -> bool:
    """Whether the number's clause opens with a verb that makes something."""
    core = _FOR_YEARS.sub("", strip_lead(site.left.lstrip(",、")))
    return any(words().do.split(c)[0] or words().kept.split(c)[0] for c in (core, core.removeprefix("新")))


def tells_part(site: Site) -> bool:
    """Whether a number only tells a part of the one before it: 缺编90名,其中|小学60名、初中30名."""
    first = first_of_list(site)
    return first is not None and first.left.lstrip(",(").startswith("其中") and not does(site)


def is_level(text: str, site: Site, comparator: Comparator) -> bool:
    """Whether a share only goes on with the one before it in its sentence: 毛入园率91.29%,|巩固率94.2%; none that is aimed at."""
    before = site.before.quantity if site.before else None
    if before is None or not before.unit == "%" == site.quantity.unit or comparator != "=":
        return False
    if before.end < site.clause[0] - 1 or text[before.end] not in ",、":
        return False
    start = max(site.sentence[0], site.quantity.start - REACH)
    return split_tail(site.left)[1] in _AT and not status_words.AHEAD.search(text, start, site.quantity.start)


def is_stock(site: Site, name: str) -> bool:
    """Whether a number only counts what is there: 小学31所, 在校学生4.6万人; no verb makes it."""
    left = status_words.PARTS.split(_FOR_YEARS.sub("", site.left.strip(",、:( 和及")))[1]
    body, tail = split_tail(left)
    made = (
        words().do.split(left)[0]
        or status_words.AHEAD.search(left)
        or words().kept.split(left)[0]
        or words().keep.split(left)[1]
    )
    plain = tail in _HAVING and not made
    return plain and not (body and site.right) and name.endswith(status_words.LISTS.ends("stock"))
