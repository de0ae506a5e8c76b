"""Where the endings and fixed names stand that give away a school, a body or another organization: one automaton finds them all."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from kg.extract.names.bodies import body_endings
from kg.extract.names.organizations import endings
from kg.extract.names.schools import is_county
from kg.extract.places import gazetteer
from kg.ontology import lexicon

_CITED = re.compile(r"《[^《》\n]{1,80}》")
_UNIVERSITY_BEHIND = re.compile("(?<=[师农林财电工理北科交])大学(?![生子者习科])")
"""大学 behind a letter that is a short name with 大: 农林大学, 中北大学, not 师大学生, 北大学习."""
_MIDDLE_SCHOOL = re.compile("[高附]中学(?![生校段习业科历制籍位费分年者困考时员情风法])")
"""中学 behind a county that ends in 高 or 附, or behind two letters in a list: 阳高|中学, 疏附|中学, 、西高|中学, not 高中学生."""
_ENDS_IN_FIRST = re.compile("(?<=[\u4e00-\u9fff])(?<![和与及各])初中学(?![生校段习业科历制籍位费分年者困考时员情风法])")
"""中学 behind a name that ends in 初: 朴初|中学, not 初中学生."""
_BEGINS_NEXT = re.compile("(?<=生)[源均]|(?<=科)[技学教][城园]")
"""What the last letter of an ending begins behind a school: 第一中学|生源, 城关小学|生均, 实验中学|科技城校区."""


@dataclass(slots=True)
class Anchors:
    """Where the endings and fixed names stand, by what they tell."""

    school: list[tuple[int, int]] = field(default_factory=list)
    body: list[tuple[int, int]] = field(default_factory=list)
    bureau: list[tuple[int, int]] = field(default_factory=list)
    head: list[tuple[int, int]] = field(default_factory=list)
    group: list[tuple[int, int]] = field(default_factory=list)
    mass: list[tuple[int, int]] = field(default_factory=list)
    short: list[tuple[int, int]] = field(default_factory=list)
    ending: list[tuple[int, int]] = field(default_factory=list)
    company: list[tuple[int, int]] = field(default_factory=list)
    known: list[tuple[int, int]] = field(default_factory=list)
    university: list[tuple[int, int]] = field(default_factory=list)


@cache
def _automaton() -> tuple[AhoCorasick, list[tuple[str, ...]]]:
    words = lexicon("names")
    department, organization = words["department"], words["organization"]
    roles_of: dict[str, tuple[str, ...]] = {}
    for role, entries in (
        ("skip", words["school"]["swallow"]),
        ("school", words["school"]["anchors"]),
        ("short", department["short"]),
        ("ending", list(endings())),
        ("company", organization["companies"]),
        ("known", organization["well_known"]),
        ("university", organization["universities"]),
        ("body", body_endings()),
        ("bureau", department["bureaus"]),
        ("head", [level + head for level in department["admin"] for head in department["heads"]]),
        ("group", department["groups"]),
        ("mass", department["mass"]),
    ):
        for word in entries:
            roles_of[word] = (*roles_of.get(word, ()), role)
    patterns = sorted(roles_of)
    automaton = AhoCorasick(patterns, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA)
    return automaton, [roles_of[p] for p in patterns]


def _is_of_name(text: str, start: int, end: int) -> bool:
    """Whether the first letter of an ending is the last one of a name: 阳高|中学, 朴初|中学, 晋中|学院."""
    if text[start] == "初":
        return _ENDS_IN_FIRST.match(text, start) is not None
    name = text[start - 1 : start + 1]
    if text[start] == "中":
        return text[start : end + 1] == "中学院" and name in gazetteer().names
    if _MIDDLE_SCHOOL.match(text, start) is None:
        return False
    return is_county(name) or (text[start] == "高" and text[start - 2 : start - 1] == "、")


def find_anchors(text: str) -> Anchors:
    """The endings and fixed names of a text that stand in no cited title.

    >>> find_anchors("江川一中、县教育局").body
    [(6, 9)]
    """
    automaton, meanings = _automaton()
    cited = [m.span() for m in _CITED.finditer(text)]
    starts = [start for start, _ in cited]
    anchors = Anchors()
    lists = {name: getattr(anchors, name) for name in Anchors.__slots__}
    for pattern, start, end in automaton.find_matches_as_indexes(text):
        inside = bisect_right(starts, start) - 1
        if inside >= 0 and end <= cited[inside][1]:
            continue
        roles_here = meanings[pattern]
        if text[end - 1] == "大" and _UNIVERSITY_BEHIND.match(text, end - 1):
            start, end, roles_here = end - 1, end + 1, ("school",)  # 水电|大学, 农林|大学
        elif text[start] in "高附初中" and _is_of_name(text, start, end):
            start, end = start + 1, end + 1  # 阳高|中学
        elif text[end - 1] in "生科" and _BEGINS_NEXT.match(text, end):
            start, end, roles_here = start, end - 1, ("school",)  # 第一中学|生源, 实验中学|科技城校区
        for role in roles_here:
            if role != "skip":
                lists[role].append((start, end))
    return anchors
