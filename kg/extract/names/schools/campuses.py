"""The campuses of a school that stand in a list behind it: 县一中教育集团(本部、城东校区、河口校区), 县二中城南及城北校区."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.extract.names.cutting import KIND, core_before
from kg.extract.names.schools.school_terms import stage_of
from kg.model import Department, Organization, School

_GROUP = re.compile("(?:教育)?集团$")
_BRACKET = re.compile(r"\(([^()\n]{4,80}校区)\)")
_MEMBER = re.compile("(?:[东南西北中]|[\u4e00-\u9fff]{2,6})校区")
_PLAIN = re.compile("(?:校?本部|[总主]校|[主老]校区)")
"""What is the school itself."""
_JOINT = re.compile(
    r"(?:(?:[东南西北]|(?:(?![及和与])[\u4e00-\u9fff]){2,5})[、及和与]){1,5}(?:[东南西北]|[\u4e00-\u9fff]{2,5}?)校区"
)
_COUNT = re.compile("[两二三四五六](?:个|大)?(?=校区$)")
"""How many there are of them: 东、西、南|三个|校区."""
_APART = re.compile("[、,及和与]")


def find_campuses(text: str, names: Iterable[School | Department | Organization]) -> Iterator[School]:
    """The campuses in the lists behind these names, each called by its school.

    >>> school = School(name="县二中", start=2, end=5)
    >>> [one.name for one in find_campuses("建成县二中城南及城北校区", [school])]
    ['县二中城南校区', '县二中城北校区']
    """
    for one in names:
        base = one.name if isinstance(one, School) else _GROUP.sub("", one.name)
        if not isinstance(one, School) and (base == one.name or not (stage_of(base) or base.endswith("学校"))):
            continue
        if hit := _BRACKET.match(text, one.end):
            yield from _listed(text, hit.start(1), hit.end(1), base)
        elif isinstance(one, School) and (hit := _JOINT.match(text, one.end)) and _are_names(text, one.end, hit.end()):
            yield from _listed(text, one.end, hit.end(), base)


def _listed(text: str, start: int, end: int, base: str) -> Iterator[School]:
    """The campuses of a list, where it holds nothing else but the school itself."""
    members = _APART.split(text[start:end])
    called = [_COUNT.sub("", m) for m in members]
    called = [m if m.endswith("校区") or _PLAIN.fullmatch(m) else m + "校区" for m in called]
    if not all(_MEMBER.fullmatch(m) or _PLAIN.fullmatch(m) for m in called):
        return
    for member, name in zip(members, called, strict=True):
        if not _PLAIN.fullmatch(name):
            yield School(name=base + name, start=start, end=start + len(member), stage=stage_of(base))
        start += len(member) + 1


def _are_names(text: str, start: int, end: int) -> bool:
    """Whether no word that is none of a name opens a list right behind a school: 县一中|城东、城西校区, not 县一中|新建东、西校区."""
    first = next(hit.start() for hit in _APART.finditer(text, start, end))
    core = core_before(text, first)
    return core.start <= start and all(w.kind != KIND for w in core.words if w.start >= start)
