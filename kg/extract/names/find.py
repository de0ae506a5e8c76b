"""Names of schools, public bodies and other organizations: every mention, with its exact span.

One automaton finds the endings and fixed names; the words before each decide what it is (`schools`, `bodies`,
`organizations`, `joint`).
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
from kg.extract.names.organizations import (
    SureWords,
    company_at,
    find_beside,
    find_listed_firms,
    find_listed_groups,
    group_at,
    is_public_centre,
    kind_of,
    organization_at,
    quoted_before,
)
from kg.extract.names.responsibility import find_listed, roles, stretches
from kg.extract.names.schools import (
    Found,
    acts_as_partner,
    find_campuses,
    find_schools,
    helps_ours,
    invited,
    is_from_afar,
    is_helped_on,
    is_higher,
    is_led_with,
    is_partner,
    is_university,
    named_after,
    stage_of,
)
from kg.extract.patterns import SHORTENED
from kg.extract.places import gazetteer
from kg.extract.spans import outermost
from kg.extract.word_lists import WordLists
from kg.model import Department, Organization, Reading, School
from kg.ontology import lexicon

Name = School | Department | Organization
_SHORTENED = re.compile(SHORTENED + r"([\u4e00-\u9fffA-Za-z]{2,12})[”\"]?\)")
_GROUP_CAMPUS = re.compile(
    r"(?![各多两几新老主本总分等的所内]|增设|增加|学校)(?:[东南西北]|[\u4e00-\u9fff]{2,5}?)校区(?!\d)"
)
"""The campus of a group, which is a school: 县一中教育集团|城东校区, not 县一中教育集团|辐射校区3个."""
_GROUP_OF = re.compile("(?:教育)?(?:集团(?![化内校式总各])|总校(?![制区长]))")
"""What makes a group of the school before it: 第七中学|集团, 实验小学|总校."""
_BRACKET = re.compile("\\(([\u4e00-\u9fff]{2,4})\\)")
_BLANK = re.compile(r"\s+")
_LISTS = WordLists("names")
_COLLEGE = _LISTS.pattern(
    r"(?!教育学院)(?:(?![建办设]|[成合联开打培和与及])[\u4e00-\u9fff]{1,5}|{elsewhere.long_colleges})学[院部]"
    r"(?=[、,。;和与及等的共合深建转签结牵联承帮]|开(?!放)|[实挂参]|$)(?<!产业学院)"
    r"|(?:(?!{elsewhere.no_institute})[\u4e00-\u9fff]){2,16}?{elsewhere.institutes}(?=[、,。;和与及等共合签开的]|$)"
)
"""What a university's name goes on with: 浙大|城市学院, 西南大学|教育政策研究所; 教育学院 is what a county calls its own."""
_OF_ACADEMY = _LISTS.pattern(
    r"(?<=科学院|中科院)(?:(?!{organization.not_of_academies})[\u4e00-\u9fff]){0,16}?{organization.of_academies}"
)
"""The branch or institute of an academy behind its name: 中国科学院|成都分院, 中国科学院|海北高寒草甸观测站."""
_FOUNDED = _LISTS.pattern(r"{elsewhere.founded|}")
"""What stands behind the name of a college of the plan's own: it is founded (许昌花木职业学院(筹建)), has students, is built."""


def _seat(text: str, end: int) -> re.Match[str] | None:
    """The seat in a university's name: 中国石油大学|(华东), 香港城市大学|(东莞)."""
    hit = _BRACKET.match(text, end)
    return hit if hit and (hit[1] in lexicon("names")["elsewhere"]["seats"] or gazetteer().by_name(hit[1])) else None


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
    departments, partners = _departments(text, anchors, centres), _organizations(text, anchors, others)
    found = [*_schools(text, anchors, reading), *departments, *partners]
    kept = list(outermost(named_after(text, found)))
    more = [*_shortened(text, kept), *_with_branches(kept), *find_campuses(text, kept)]
    yield from sorted([*kept, *more], key=lambda m: (m.start, -m.end))


def _schools(text: str, anchors: Anchors, reading: Reading) -> Iterator[Name]:
    own = reading.metadata.jurisdiction_code
    for found in find_schools(text, anchors.school):
        name = _corrected(_BLANK.sub("", found.name), own)
        campus = _seat(text, found.end) if is_higher(name) else None
        campus = campus or (_COLLEGE.match(text, found.end) if is_university(name) else None)
        if group := _GROUP_OF.match(text, found.end):
            yield Organization(name=name + group[0], start=found.start, end=group.end(), kind="education-group")
            continue
        partner, kind = _is_partner(text, found, name, own), "university" if is_higher(name) else "school-alias"
        name, end = (name + campus[0], campus.end()) if campus else (name, found.end)
        if partner:
            yield Organization(name=name, start=found.start, end=end, kind=kind)
        else:
            yield School(name=name, start=found.start, end=end, stage=stage_of(name))
    words = lexicon("names")["organization"]
    for start, end in anchors.university:
        if not text.startswith(tuple(words["university_not_before"]), end):
            college = _seat(text, end) or _COLLEGE.match(text, end) or _OF_ACADEMY.match(text, end)
            first = text[start - 1 : start + 1] if end - start > len("北大") else ""  # 清华|北大
            start -= first in gazetteer().names or first in words["regions"]  # 河|北师大
            end = college.end() if college else end
            yield Organization(name=text[start:end], start=start, end=end, kind="university")


def _is_partner(text: str, found: Found, name: str, own: str | None) -> bool:
    """Whether a school is another place's, by its name or by what the clause says of it; what is being founded is not."""
    if is_partner(name, own):
        ours = is_helped_on(name, own, text, found.start)
        return is_university(name) or not (ours or _FOUNDED.match(text, found.end))
    if own is None and is_higher(name):
        return invited(text, found.start, found.end)
    if not is_from_afar(name, own):
        return helps_ours(name, own, text, found.end)
    more = is_led_with(text, found.start) if is_higher(name) else acts_as_partner(text, found.start, found.end)
    return more or invited(text, found.start, found.end)


def _corrected(name: str, own: str | None) -> str:
    """The name with a letter mended that a scan mistook, where that makes a county of the plan's own area."""
    if own is None or gazetteer().by_name(name[:2]):
        return name
    for pair in lexicon("names")["ocr"]["pairs"]:
        wrong, right = str(pair[0]), str(pair[1])
        for index in (0, 1):
            mended = name[:index] + right + name[index + 1 :]
            if name[index : index + 1] == wrong and any(own in d.lineage for d in gazetteer().by_name(mended[:2])):
                return mended
    return name


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


def _organizations(text: str, anchors: Anchors, ended: list[tuple[Body, str]]) -> Iterator[Organization | School]:
    for body, ending in ended:
        kind = kind_of(ending)
        name, campus = _BLANK.sub("", body.name), _GROUP_CAMPUS.match(text, body.end)
        if campus and kind == "education-group":
            yield School(name=name + campus[0], start=body.start, end=campus.end(), stage=stage_of(name))
        else:
            yield Organization(name=name, start=body.start, end=body.end, kind=kind)
            yield from _of_its_list(text, body, kind)
    companies = [c for s, e in anchors.company if (c := company_at(text, s, e))]
    for company in companies:
        kind = "other" if company.name.endswith("学院") else "company"  # 华为|ICT学院
        yield Organization(name=_BLANK.sub("", company.name), start=company.start, end=company.end, kind=kind)
    for start, end in anchors.known:
        yield Organization(name=text[start:end], start=start, end=end, kind="other")
    listed = find_listed_firms(text, SureWords(text))
    for firm in (*listed, *find_beside(text, companies)):
        yield Organization(name=_BLANK.sub("", firm.name), start=firm.start, end=firm.end, kind="company")
    for group in find_listed_groups(text):
        yield Organization(name=_BLANK.sub("", group.name), start=group.start, end=group.end, kind="education-group")


def _of_its_list(text: str, last: Body, kind: str) -> Iterator[Organization]:
    """Those quoted before an organization that is quoted too, and have its ending in common: “春晖”、“远航”教育联盟."""
    for member in quoted_before(text, last.start) if last.name.startswith("“") else ():
        name = member[0] + last.name.partition("”")[2]
        yield Organization(name=name, start=member.start(), end=member.end(), kind=kind)


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
