"""The year that a document was made in, by its date, its title or its text."""

from __future__ import annotations

import re

from kg.extract.word_lists import WordLists
from kg.model import Metadata

_CITED = re.compile(r"[〔\[](20\d\d)[〕\]]")
_WILL = re.compile(
    r"20(?!35|49|50)\d\d(?:(?=年,?[^,。;:\d\n]{0,8}将)|(?<=[到至]20\d\d)(?<!截[至止到]20\d\d)(?<!截[至止]到20\d\d)(?=年)"
    r"(?!年[底末]?,?(?:[全我本][省市县区州旗盟])?[共现]?有))"
)
"""A year in which something will be, or by which; that of a country's far goals (到2035年) is near no paper's own."""
_YEAR = re.compile(r"20\d\d(?=年)")
_LISTS = WordLists("targets", "years")
_COUNTED_TO = _LISTS.pattern(r"截(?:[至止]到?)(20\d\d)年([底末])?(?!,?[^,。;\n]{0,8}{aims})")
"""A year up to which a text counts; a plan may say 截至2024年底,力争…"""
_OF_TITLE = _LISTS.pattern(r"(?<![\d—~-])(20\d\d)年(?:度)?(?:[^,\d]{0,20}){papers}")


def made_in(metadata: Metadata) -> int | None:
    """The year that a document is dated with, or that its title says it is for (2024年工作要点)."""
    return metadata.dated or year_of_title(metadata)


def year_of_title(metadata: Metadata) -> int | None:
    """The one year that the title of a document without a period says it is for, where it names no other (2023年总结和2024年计划).

    >>> year_of_title(Metadata(title="某县教育局2024年工作要点")), year_of_title(Metadata(title="某县教育规划(2021—2025年)"))
    (2024, None)
    """
    title = metadata.title or ""
    found = set(_OF_TITLE.findall(title)) if metadata.period_end is None else set()
    return int(found.pop()) if len(found) == 1 == len(set(_YEAR.findall(title))) else None


def told_made_in(text: str, metadata: Metadata) -> int | None:
    """The year a document without a period was made in, as far as it says: its own date, that of the last paper it cites, the year
    behind the last one it counts up to (截至2018年底), or else the first one in which, or by which, something will be (2024年将…,
    到2024年…)."""
    if made := made_in(metadata):
        return made
    told = [int(year) for year in _CITED.findall(text)]
    told += (int(hit[1]) + bool(hit[2]) for hit in _COUNTED_TO.finditer(text))
    return max(told, default=min(map(int, _WILL.findall(text)), default=None))
