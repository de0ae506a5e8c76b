"""Schools called by the institute, university or group that runs them: 北京教育科学研究院|丰台实验小学, 市教育科学研究院|附属中学."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.extract.names.schools.school_places import opens_with_place
from kg.extract.names.schools.school_terms import stage_of, words
from kg.model import Department, Organization, School

_ENDS = ("院", "大", "教育集团")
_BLANK = re.compile(r"\s+")
_ATTACHED = re.compile("附属(?:中学|小学|学校|幼儿园)(?![生校])")
"""A school that has but its founder for a name."""


def named_after(text: str, found: list[School | Department | Organization]) -> list[School | Department | Organization]:
    """With the institutes that schools are named after in the schools' names, and the schools that have no other."""
    institutes = {one.end: one for one in found if one.name.endswith(_ENDS) and not isinstance(one, School)}
    for one in found:
        before = institutes.get(one.start) or institutes.get(one.start + 1)
        run = isinstance(one, School) or (isinstance(one, Organization) and one.kind == "education-group")
        if run and before is not None and not _is_next_cell(before.name, one.name):
            one.start, one.name = before.start, _BLANK.sub("", text[before.start : one.end])
    return [*_attached(text, institutes.values()), *found]


def _attached(text: str, institutes: Iterable[Department | Organization]) -> Iterator[School]:
    for one in institutes:
        if hit := _ATTACHED.match(text, one.end):
            name = _BLANK.sub("", text[one.start : hit.end()])
            yield School(name=name, start=one.start, end=hit.end(), stage=stage_of(name))


def _is_next_cell(group: str, school: str) -> bool:
    """Whether a school behind a group is in the next column of a table, as it leads the group or tells its place:
    滨湖寿春教育集团|合肥滨湖寿春中学, 白塔教育集团|合肥市第四十八中学."""
    usual = words("anchors") | words("kinds")
    pairs = {group[i : i + 2] for i in range(len(group) - 4)} - usual
    leads = any(school[i : i + 2] in pairs for i in range(len(school) - 1))
    return group.endswith("集团") and (leads or opens_with_place(school))
