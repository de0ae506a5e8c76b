"""Names of schools, public bodies and other organizations: every mention, with its exact span.

One automaton finds the endings and fixed names (`anchors`); the words before each decide what it is (`schools`, `bodies`,
`organizations`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.names.anchors import Anchors, find_anchors
from kg.extract.names.bodies import (
    Body,
    body_of,
    bureau_at,
    find_bare_lists,
    find_charged,
    find_joint,
    find_mass,
    head_at,
    members_before,
    neighbours,
    of_known_end,
    of_places,
)
from kg.extract.names.cutting import AND
from kg.extract.names.organizations import find_organizations, group_at, is_public_centre, organization_at
from kg.extract.names.responsibility import find_listed, roles, stretches
from kg.extract.names.schools import find_campuses, find_schools_and_partners, find_universities, named_after, stage_of
from kg.extract.patterns import SHORTENED
from kg.extract.spans import outermost
from kg.model import Department, Organization, Reading, School

Name = School | Department | Organization
_SHORTENED = re.compile(SHORTENED + r"(?![两三四五六七八九十][个家部校局方])([\u4e00-\u9fffA-Za-z]{2,12})[”\"]?\)")
"""A short form that a text declares for the name before it, but none for several: (以下简称三部门)."""
_BLANK = re.compile(r"\s+")


def find_names(reading: Reading) -> Iterator[Name]:
    """Every school, public body and other organization the text names, in reading order.

    >>> from kg.model import Metadata
    >>> from kg.read.cleaning import clean
    >>> text = "将栟茶高中打造成全国一流的农村高中(区教委牵头,区财政局配合)。与南京师范大学深化合作。"
    >>> [m.name for m in find_names(Reading(clean(text), [], Metadata()))]
    ['栟茶高中', '区教委', '区财政局', '南京师范大学']
    """
    text = reading.text
    anchors = find_anchors(text)
    ended = [(b, text[s:e]) for s, e in anchors.ending if (b := organization_at(text, s, e))]
    centres = [b for b, ending in ended if is_public_centre(b.name, ending)]
    others = [(b, ending) for b, ending in ended if not is_public_centre(b.name, ending)]
    found = [
        *find_schools_and_partners(text, anchors.school, reading.metadata.jurisdiction_code),
        *find_universities(text, anchors.university),
        *_departments(text, anchors, centres),
        *find_organizations(text, others, anchors.company, anchors.known),
    ]
    kept = list(outermost(named_after(text, found)))
    more = [*_shortened(text, kept), *_with_branches(kept), *find_campuses(text, kept)]
    yield from sorted([*kept, *more], key=lambda m: (m.start, -m.end))


def _bodies(text: str, anchors: Anchors, centres: list[Body]) -> list[Body]:
    """The public bodies by what their names end in, and those of lists that share an ending or stand without one."""
    found = [
        *centres,
        *(b for s, e in anchors.body if (b := of_known_end(text, s, e))),
        *(b for s, e in anchors.bureau if (b := bureau_at(text, s, e))),
        *(b for s, e in anchors.head if (b := head_at(text, s, e))),
        *(b for s, e in anchors.group if (b := group_at(text, s, e))),
        *find_mass(text, anchors.mass),
        *find_charged(text),
    ]
    members = [*find_joint(text), *find_bare_lists(text, anchors.short)]
    for body in found:
        if body.name.endswith("部门") and body.start and text[body.start - 1] in AND:
            members += members_before(text, body.start - 1)
    more = [*neighbours(text, found), *of_places(text, found)]
    return [*found, *more, *(Body(*member) for member in members)]


def _departments(text: str, anchors: Anchors, centres: list[Body]) -> Iterator[Department]:
    found = _bodies(text, anchors, centres)
    known = stretches(text)
    starts = {body.start for body in found}
    for start, end in find_listed(text, known):
        if starts.isdisjoint(range(start + 1, end)):  # 县人社局|县委编办, whose blank is lost, are two
            found.append(body_of(text, start, end))
    role_at = roles(known, text)
    for body in found:
        yield Department(
            name=_BLANK.sub("", body.name), start=body.start, end=body.end, responsible=role_at(body.start, body.end)
        )


def _with_branches(found: list[Name]) -> Iterator[School]:
    """The school that runs others under its name, which is named with them: 实验小学|总校."""
    for one in found:
        if one.name.endswith("总校"):
            name = one.name.removesuffix("总校")
            yield School(name=name, start=one.start, end=one.end - 2, stage=stage_of(name))


def _shortened(text: str, found: list[Name]) -> Iterator[Name]:
    """Mentions of an abbreviation that the text declares, under the full name: 县教育体育局(以下简称县教体局)."""
    ends = {m.end: m for m in found} if "简称" in text or "下称" in text else {}
    starts = [m.start for m in found]
    declared: set[tuple[str, str]] = set()
    for hit in _SHORTENED.finditer(text) if ends else ():
        full = ends.get(hit.start())
        if full is not None and (hit[1], full.name) not in declared:
            declared.add((hit[1], full.name))
            at = {m.start: m for m in found if m.end - m.start == len(hit[1])}
            for short in re.finditer(re.escape(hit[1]), text):
                if known := at.get(short.start()):
                    known.name = full.name
                elif short.start() > hit.end() and short.start() >= found[bisect_right(starts, short.start()) - 1].end:
                    yield replace(full, start=short.start(), end=short.end())
