"""What the titles around a number say of it: a part of the document reports what was reached, sets tasks, or sets goals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from kg.extract.word_lists import WordLists
from kg.model import Section

_LISTS, _TITLES = WordLists("targets", "status"), WordLists("stance", "baseline")
GROWN = _LISTS.pattern(r"(?!{growth.to_do})[^,。;:\n]{2,16}?(?:{growth.how}{growth.what}|{growth.well})")
"""What says how something has grown: 办学条件明显改善."""
_GROWN_TITLE = _LISTS.pattern("{grown_so}$", grown_so=GROWN)
_REPORTS, _MENDS = _TITLES.pattern("{titles}"), _TITLES.pattern("{mends}")
_ALSO_REPORT, _REPORTS_AND_GOALS = _LISTS.pattern("{titles|}"), _LISTS.pattern("{titles_and_goals|}")
_TASKS, _STANDARDS = _LISTS.pattern("{tasks|}"), _LISTS.pattern("{standards|}")
_GOALS = WordLists("targets", "years").pattern("{goal_titles}")
"""What the titles of each kind of section hold."""
_WORDS_OF_REPORTS = _LISTS.run("title_of+title_kind+state_kind")
_YEAR = re.compile(r"^(?:20\d\d年?[-—至])?20\d\d年度?(?:以?来)?")


@dataclass(frozen=True, slots=True)
class Frame:
    """What the sections around a number say of it: they report what was reached, or they set tasks."""

    reports: bool = False
    plans: bool = False
    tells: bool = False
    """Its title says how something has grown; what is dated or to come is promised there too."""
    standards: bool = False
    """Its bounds are norms: 资源配置指标."""
    aims: bool = False
    """A section of goals, where a year holds for all that is said."""


@lru_cache(maxsize=64)
def names_report(title: str) -> Literal["done", "state"] | None:
    """Whether a title is made of these words alone, the last of them a kind of report: of what has been done (2023年工作完成情况),
    or only of how things stand (“十三五”发展基础和现实挑战). Measures and targets ask the same of a document's titles.
    """
    bare = _YEAR.sub("", title.replace("“", "").replace("”", ""))
    told: tuple[tuple[Literal["done", "state"], str], ...] = (("done", "title_kind"), ("state", "state_kind"))
    for tells, kinds in told:
        endings = filter(bare.endswith, _LISTS.ends(kinds)) if bare.endswith(_LISTS.ends(kinds)) else ()
        if any(_WORDS_OF_REPORTS.fills(bare.removesuffix(kind)) for kind in endings):
            return tells
    return None


@lru_cache(maxsize=64)
def tells_by_title(title: str) -> bool:
    """Whether a title holds the words of one that reports what has been done: 工作总结."""
    return _REPORTS.search(title) is not None


@lru_cache(maxsize=64)
def _aims_by_title(title: str) -> bool:
    return _GOALS.search(title) is not None


def sets_goals(section: Section) -> bool:
    """Whether a section is one of goals, by its title: 二、发展目标."""
    return _aims_by_title(section.title)


@lru_cache(maxsize=64)
def _grows_by_title(title: str) -> bool:
    """Whether a title says how something has grown: 教育扶贫成果显著."""
    return title.endswith(_LISTS.ends("growth.what+growth.well")) and _GROWN_TITLE.match(title) is not None


@lru_cache(maxsize=64)
def _reports(title: str) -> bool:
    """Whether a section so called tells what there is, or what is wrong; one that does something about it (解决突出问题) does not.

    A chapter's title is asked for again with each of its sections.
    """
    if tells_by_title(title) or names_report(title) is not None:
        return True
    return _ALSO_REPORT.search(title) is not None and _MENDS.search(title) is None


def tells_growth(path: list[Section]) -> bool:
    """Whether a section, given with those around it, says by its title how something has grown (教育扶贫成果显著), and none around it
    sets goals or tasks."""
    frame = frame_of(path) if _grows_by_title(path[-1].title) else None
    return frame is not None and frame.tells


def frame_of(path: list[Section]) -> Frame:
    """What a section, given with those around it, does; a report within a part of tasks is one."""
    if any(_REPORTS_AND_GOALS.search(s.title) for s in path):
        return Frame(tells=True, aims=True)
    if any(_reports(s.title) for s in path):
        return Frame(reports=True)
    plans = any(_TASKS.search(s.title) and not _grows_by_title(s.title) for s in path)  # 经费保障有力 is no task
    aims = any(map(sets_goals, path))
    return Frame(
        plans=plans,
        standards=any(_STANDARDS.search(s.title) for s in path),
        aims=aims,
        tells=not plans and not aims and any(_grows_by_title(s.title) for s in path),
    )
