"""What the titles around a number say of it: a part of the document reports what was reached, sets tasks, or sets goals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from kg.extract.patterns import Run, one_of
from kg.model import Section
from kg.ontology import lexicon

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


@dataclass(frozen=True, slots=True)
class _Titles:
    """The patterns that the titles of each kind of section hold."""

    reports: re.Pattern[str]
    also_report: re.Pattern[str]
    mends: re.Pattern[str]
    reports_and_goals: re.Pattern[str]
    grown: re.Pattern[str]
    tasks: re.Pattern[str]
    standards: re.Pattern[str]
    goals: re.Pattern[str]


@cache
def _titles() -> _Titles:
    data = lexicon("targets")["status"]
    return _Titles(
        reports=re.compile(lexicon("stance")["baseline"]["titles"]),
        also_report=re.compile("|".join(data["titles"])),
        mends=re.compile(lexicon("stance")["baseline"]["mends"]),
        reports_and_goals=re.compile("|".join(data["titles_and_goals"])),
        grown=re.compile(f"^{grown_pattern()}$"),
        tasks=re.compile("|".join(data["tasks"])),
        standards=re.compile("|".join(data["standards"])),
        goals=re.compile(lexicon("targets")["years"]["goal_titles"]),
    )


@cache
def _words_of_reports() -> Run:
    data = lexicon("targets")["status"]
    return Run([*data["title_of"], *data["title_kind"], *data["state_kind"]])


@cache
def _kinds_of_report(kinds: str) -> tuple[str, ...]:
    return tuple(lexicon("targets")["status"][kinds])


@lru_cache(maxsize=64)
def names_report(title: str) -> Literal["done", "state"] | None:
    """Whether a title is made of these words alone, the last of them a kind of report: of what has been done (2023年工作完成情况),
    or only of how things stand (“十三五”发展基础和现实挑战). Measures and targets ask the same of a document's titles.
    """
    bare = _YEAR.sub("", title.replace("“", "").replace("”", ""))
    told: tuple[tuple[Literal["done", "state"], str], ...] = (("done", "title_kind"), ("state", "state_kind"))
    for tells, kinds in told:
        endings = filter(bare.endswith, _kinds_of_report(kinds)) if bare.endswith(_kinds_of_report(kinds)) else ()
        if any(_words_of_reports().fills(bare.removesuffix(kind)) for kind in endings):
            return tells
    return None


@lru_cache(maxsize=64)
def tells_by_title(title: str) -> bool:
    """Whether a title holds the words of one that reports what has been done: 工作总结."""
    return _titles().reports.search(title) is not None


def grown_pattern() -> str:
    """What says how something has grown: 办学条件明显改善."""
    growth = lexicon("targets")["status"]["growth"]
    return rf"(?!{one_of(growth['to_do'])})[^,。;:\n]{{2,16}}?{one_of(growth['how'])}{one_of(growth['what'])}"


def sets_goals(section: Section) -> bool:
    """Whether a section is one of goals, by its title: 二、发展目标."""
    return _titles().goals.search(section.title) is not None


@lru_cache(maxsize=64)
def _reports(title: str) -> bool:
    """Whether a section so called tells what there is, or what is wrong; one that does something about it (解决突出问题) does not.

    A chapter's title is asked for again with each of its sections.
    """
    own = _titles()
    if tells_by_title(title) or names_report(title) is not None:
        return True
    return own.also_report.search(title) is not None and own.mends.search(title) is None


def frame_of(path: list[Section]) -> Frame:
    """What a section, given with those around it, does; a report within a part of tasks is one."""
    own = _titles()
    if any(own.reports_and_goals.search(s.title) for s in path):
        return Frame(tells=True, aims=True)
    if any(_reports(s.title) for s in path):
        return Frame(reports=True)
    plans = any(own.tasks.search(s.title) for s in path)
    aims = any(map(sets_goals, path))
    return Frame(
        plans=plans,
        standards=any(own.standards.search(s.title) for s in path),
        aims=aims,
        tells=not plans and not aims and any(own.grown.search(s.title) for s in path),
    )
