"""Whose ratio to pupils a number is, where it is none of teachers as such: 按师生比不低于1:350配备|思政课教师."""

from __future__ import annotations

import re

from kg.extract.targets.sites import Site, clause_start
from kg.extract.targets.wording import strip_lead
from kg.extract.word_lists import WordLists

_RATIO = re.compile("(?:师生比|生师比|编制)$")
_NAMED = "师生比"
_ASKED = re.compile("[要应须均]$")
_LONGEST_BEHIND = 32
_LISTS = WordLists("targets", "context")
STAFF = _LISTS.pattern(r"{staff}")
"""Those whose ratio is another than that of all teachers: 思政课教师, 辅导员."""
_BEHIND = _LISTS.pattern(
    "(?:以上)?的?(?:师生比|生师比|比例|标准|要求){0,2}的?(?:比例|标准)?"
    r"(?:[配建设核聘选补][备齐足强置立定增聘配用任]){1,2}([\u4e00-\u9fff]{0,8}?{staff})"
)
"""Behind a ratio, that they are provided: |的比例配备专职辅导员, |配齐建强思政课教师队伍."""
_BEFORE = _LISTS.pattern(
    r"{staffing}?([\u4e00-\u9fff]{0,8}?{staff})"
    "(?:配备|队伍建设|队伍|岗位)?[要应须均]?(?:按照?|以)?(?:不[低少高]于)?$"
)
"""They, and how the ratio is said of them, to the end of a clause: 高校思政课教师|按照不低于, 中职思政课教师|配备."""


def of_staff(text: str, site: Site, name: str) -> str:
    """The name of a ratio with those it is of, where the words behind it, before it or in the clause before say so; as it is elsewhere.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> for text in ("按师生比不低于1:350配备思政课教师。", "加强辅导员配备,师生比不低于1:200。", "小学师生比1:19。"):
    ...     of_staff(text, next(find_sites(text, list(find_quantities(text)))), "师生比")
    '思政课教师师生比'
    '辅导员师生比'
    '师生比'
    """
    if site.quantity.unit is not None or not (ratio := _RATIO.search(name)) or STAFF.search(name):
        return name
    if behind := _BEHIND.match(text, site.quantity.end, site.quantity.end + _LONGEST_BEHIND):
        return _ASKED.sub("", name[: ratio.start()]) + behind[1] + _NAMED
    who = _said(site.left) or _said(_clause_before(text, site))
    return who + _NAMED if who else name


def _said(clause: str) -> str:
    """Those of whom a clause speaks, without its verb."""
    found = _BEFORE.search(strip_lead(clause))
    return found[1] if found else ""


def _clause_before(text: str, site: Site) -> str:
    """The clause before that of the ratio, from the number in it on: 配备20名|辅导员,师生比…"""
    end = site.clause[0] - 1
    if end < site.sentence[0]:
        return ""
    return text[max(clause_start(text, site, end), site.before.quantity.end if site.before else 0) : end]
