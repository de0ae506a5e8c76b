"""Schools and universities of a text, each with what its name goes on with; those of elsewhere are partners, which are organizations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.extract.names.schools.branches import Found
from kg.extract.names.schools.elsewhere import is_from_afar, is_higher, is_partner, is_university
from kg.extract.names.schools.partners import acts_as_partner, helps_ours, invited, is_helped_on, is_led_with
from kg.extract.names.schools.school_lists import find_schools
from kg.extract.names.schools.school_terms import stage_of
from kg.extract.places import gazetteer
from kg.extract.word_lists import WordLists
from kg.model import Organization, School
from kg.ontology import lexicon

_BLANK = re.compile(r"\s+")
_LISTS = WordLists("names")
_GROUP_OF = re.compile("(?:教育)?(?:集团(?![化内校式总各])|总校(?![制区长]))")
"""What makes a group of the school before it: 第七中学|集团, 实验小学|总校."""
_BRACKET = re.compile("\\(([\u4e00-\u9fff]{2,4})\\)")
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


def find_schools_and_partners(
    text: str, endings: list[tuple[int, int]], own: str | None
) -> Iterator[School | Organization]:
    """The schools whose names have these endings, in a plan of the place with the code `own`."""
    for found in find_schools(text, endings):
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


def find_universities(text: str, names: Iterable[tuple[int, int]]) -> Iterator[Organization]:
    """The universities at these places, with the college, seat or institute behind each."""
    words = lexicon("names")["organization"]
    for start, end in names:
        before, short = text[start - 1 : start + 1], end - start == len("北大")
        placed = before in gazetteer().names
        if (short and placed) or text.startswith(tuple(words["university_not_before"]), end):
            continue  # 湖北|大洪山, 福清|华侨
        college = _seat(text, end) or _COLLEGE.match(text, end) or _OF_ACADEMY.match(text, end)
        start -= not short and (placed or before in words["regions"])  # 河|北师大, but 清华|北大
        end = college.end() if college else end
        yield Organization(name=text[start:end], start=start, end=end, kind="university")


def _is_partner(text: str, found: Found, name: str, own: str | None) -> bool:
    """Whether a school is another place's, by its name or by what the clause says of it; what is being founded is not."""
    if is_partner(name, own):
        built = text.endswith(("建设", *_LISTS.ends("school.building")), 0, found.start)  # 扩建|海陵区渔港小学
        ours = built or is_helped_on(name, own, text, found.start)
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


def _seat(text: str, end: int) -> re.Match[str] | None:
    """The seat in a university's name: 中国石油大学|(华东), 香港城市大学|(东莞)."""
    hit = _BRACKET.match(text, end)
    return hit if hit and (hit[1] in lexicon("names")["elsewhere"]["seats"] or gazetteer().by_name(hit[1])) else None
