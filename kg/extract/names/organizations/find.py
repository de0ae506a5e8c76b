"""Other organizations of a text: by the endings of their names, known by short names, or given away by a list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.extract.names.bodies import Body
from kg.extract.names.organizations.firms import find_listed_firms, find_listed_groups, quoted_before
from kg.extract.names.organizations.organization_cores import kind_of
from kg.extract.names.organizations.organizations import company_at
from kg.extract.names.organizations.sure_firms import SureWords, find_beside
from kg.extract.names.schools import stage_of
from kg.model import Organization, School

_BLANK = re.compile(r"\s+")
_GROUP_CAMPUS = re.compile(
    r"(?![各多两几新老主本总分等的所内]|增设|增加|学校)(?:[东南西北]|[\u4e00-\u9fff]{2,5}?)校区(?!\d)"
)
"""The campus of a group, which is a school: 县一中教育集团|城东校区, not 县一中教育集团|辐射校区3个."""


def find_organizations(
    text: str, ended: Iterable[tuple[Body, str]], companies: Iterable[tuple[int, int]], known: Iterable[tuple[int, int]]
) -> Iterator[Organization | School]:
    """The organizations with these endings, and those that share one in a list; `companies` by short names, and firms beside them or
    given away by lists; those that are `known`. The campus of a group is a school.
    """
    of_kinds = [(body, kind_of(ending)) for body, ending in ended]
    for body, kind in of_kinds:
        yield from _with_its_list(text, body, kind)
    named = [c for start, end in companies if (c := company_at(text, start, end))]
    for company in named:
        kind = "other" if company.name.endswith("学院") else "company"  # 华为|ICT学院
        yield _organization(company, kind)
    for start, end in known:
        yield Organization(name=text[start:end], start=start, end=end, kind="other")
    firms = [*named, *(body for body, kind in of_kinds if kind == "company")]
    for firm in (*find_listed_firms(text, SureWords(text)), *find_beside(text, firms)):
        yield _organization(firm, "company")
    for group in find_listed_groups(text):
        yield _organization(group, "education-group")


def _organization(body: Body, kind: str) -> Organization:
    return Organization(name=_BLANK.sub("", body.name), start=body.start, end=body.end, kind=kind)


def _with_its_list(text: str, body: Body, kind: str) -> Iterator[Organization | School]:
    """An organization, with those of a list that have its ending; or the school that is its campus."""
    campus = _GROUP_CAMPUS.match(text, body.end) if kind == "education-group" else None
    if campus:
        name = _BLANK.sub("", body.name)
        yield School(name=name + campus[0], start=body.start, end=campus.end(), stage=stage_of(name))
    else:
        yield _organization(body, kind)
        yield from _of_its_list(text, body, kind)


def _of_its_list(text: str, last: Body, kind: str) -> Iterator[Organization]:
    """Those quoted before an organization that is quoted too, and have its ending in common: “春晖”、“远航”教育联盟."""
    for member in quoted_before(text, last.start) if last.name.startswith("“") else ():
        name = member[0] + last.name.partition("”")[2]
        yield Organization(name=name, start=member.start(), end=member.end(), kind=kind)
