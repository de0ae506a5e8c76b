"""Bodies that a list gives away: 教育、财政、人社等部门 names three departments; 区财政局、|区园容局; 县妇联、|关工委."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from kg.extract.names.bodies.bodies import Body, body_of
from kg.extract.names.bodies.body_places import prefix
from kg.extract.names.cutting import AND, core_before
from kg.extract.places import gazetteer
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

Item = tuple[int, int, str]
"""A member of a list: its span and the name of the body it stands for."""
_ITEM = re.compile("(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{3,15}$")
_LONGEST_NEIGHBOUR = 18
_CHARGE = 15
"""In so many characters a body stands before its duty."""
_JOINS = AND | {"以及"}
_MARKS = AND | {","}
_OPENS = frozenset(",;。\n")
"""Behind what a clause begins."""
_LISTS = WordLists("names", "joint")
_HEAD = _LISTS.pattern(r"{departments}")
_NEIGHBOUR = _LISTS.pattern(r"{neighbours}")
_CHARGED = _LISTS.pattern(r"(?:^|[由经(,。;:、\n])({charged})$")
"""What begins with a level and ends like a body, behind a border and before a duty."""
_DUTY = _LISTS.scan("duties")
_ASSETS = _LISTS.pattern(r"的?{assets_how}*{assets}")
"""What a mass body brings to bear: 发挥|妇联|的独特优势."""


@cache
def _stems() -> dict[int, frozenset[str]]:
    stems = lexicon("names")["department"]["stems"]
    return {n: frozenset(s for s in stems if len(s) == n) for n in sorted({len(s) for s in stems}, reverse=True)}


def _body_name(stem: str) -> str:
    """The name of the department a stem stands for.

    >>> _body_name("人社"), _body_name("编办"), _body_name("绿化办公室")
    ('人社部门', '编办', '绿化办公室')
    """
    words = lexicon("names")["department"]
    own = (
        stem in words["literal"]
        or stem in words["need_place"]
        or stem in words["mass"]
        or stem in words["own_name"]
        or stem[-1] in "局委办室"
    )
    return stem if own else f"{stem}部门"


def _stem_ending(text: str, end: int) -> str | None:
    """The longest field of government that ends at `end`."""
    return next((text[end - n : end] for n, stems in _stems().items() if text[max(0, end - n) : end] in stems), None)


def _stem_beginning(text: str, start: int) -> str | None:
    """The longest field of government that begins at `start`."""
    return next((text[start : start + n] for n, stems in _stems().items() if text[start : start + n] in stems), None)


def members_before(text: str, end: int) -> list[Item]:
    """The members of the list that ends at `end`, last first; an unknown one is taken where a known one is before it.

    >>> text = "加强与发展改革、财政、机关事务、人力资源社会保障"
    >>> [name for _, _, name in members_before(text, len(text))]
    ['人力资源社会保障部门', '机关事务部门', '财政部门', '发展改革部门']
    """
    out: list[Item] = []
    while stem := _stem_ending(text, end) or (_unknown(text, end) if out else None):
        start = end - len(stem)
        out.append((start, end, _body_name(stem)))
        if not start or text[start - 1] not in AND:
            break
        end = start - 1
    while out and not _stem_ending(text, out[-1][1]):
        out.pop()
    return out


def _unknown(text: str, end: int) -> str | None:
    core = core_before(text, end)
    word = text[core.start : end]
    return word if 2 <= len(word) <= 8 and text[core.start - 1 : core.start] == "、" else None


def find_joint(text: str) -> Iterator[Item]:
    """Members of the lists that end in 等部门.

    >>> [name for _, _, name in find_joint("由县发改、住建、教育等部门联合开展")]
    ['教育部门', '住建部门', '发改部门']
    """
    if "等" in text:
        for hit in _HEAD.finditer(text):
            members = members_before(text, hit.start())
            yield from members


def find_bare_lists(text: str, hits: list[tuple[int, int]]) -> Iterator[Item]:
    """Lists without a head, known by a short form that only bodies have: 教体、人社、编办、财政、宣传."""
    done = 0
    for start, end in hits:
        if start < done:
            continue
        members = [(start, end, _body_name(text[start:end]))]
        if start and text[start - 1] in AND:
            members = [*members_before(text, start - 1)[::-1], *members]
        at = end
        while text[at : at + 1] in ("、", "和", "与", "及") and (stem := _stem_beginning(text, at + 1)):
            members.append((at + 1, at + 1 + len(stem), _body_name(stem)))
            at += 1 + len(stem)
        done = at
        if len(members) >= 3:
            yield from members


def neighbours(text: str, found: Collection[Body]) -> Iterator[Body]:
    """Bodies that no list knows, beside known ones: 区财政局、区绿化市容局.

    >>> [b.name for b in neighbours("区财政局、区园容局、县消防大队", [Body(0, 4, "区财政局")])]
    ['区园容局', '县消防大队']
    """
    known: dict[int, int] = {}
    for one in found:
        known[one.start] = max(one.end, known.get(one.start, 0))
    ends = {one.end for one in found}
    for one in list(found):
        before = _neighbour_before(text, one.start)
        if before and before.end not in ends and before.end > known.get(before.start, 0):
            known[before.start] = before.end
            yield before
    for hit in _neighbours_behind(text, found):
        # 区教育局会同|区委编办, 县政府办|联合督办
        two = hit.start() in known and (hit.end() in ends or text[known[hit.start()] - 1] == "办")
        if hit.end() > known.get(hit.start(), 0) and not two:
            known[hit.start()] = hit.end()
            yield body_of(text, *hit.span())


def _neighbours_behind(text: str, found: Collection[Body]) -> Iterator[re.Match[str]]:
    """What may be a body behind a known one of its list; a list is gone through once, not again from each of its members."""
    passed: set[int] = set()
    for one in found:
        at = one.end
        while at not in passed and text[at : at + 1] in _MARKS and (hit := _NEIGHBOUR.match(text, at + 1)):
            passed.add(at)
            yield hit
            at = hit.end()


def of_places(text: str, found: Collection[Body]) -> Iterator[Body]:
    """The bodies of places whose list ends in the name that they share: 定海区、|普陀区人民政府 are two.

    >>> [b.name for b in of_places("定海区、普陀区人民政府", [Body(4, 11, "普陀区人民政府")])]
    ['定海区人民政府']
    """
    for one in found:
        last, at = _county_at(text, one.start), one.start
        while last and at and text[at - 1] in AND:
            core = core_before(text, at - 1)
            place = text[core.start : core.end]
            if not place or place != _county_at(text, core.start):
                break
            yield Body(core.start, core.end, place + one.name[len(last) :])
            at = core.start


def _county_at(text: str, start: int) -> str:
    """The full name of the county or the district that begins there, empty without one."""
    known = gazetteer()
    place = next(known.names_at(text, start), "")
    full = len(place) > 2 and any(d.level == "county" and d.name == place for d in known.by_name(place))
    return place if full else ""


def find_charged(text: str) -> Iterator[Body]:
    """Bodies that no list knows, by what they are charged with: 由|县生态移民中心|牵头.

    >>> [b.name for b in find_charged("由县生态移民中心牵头,由各县教育局负责。")]
    ['县生态移民中心']
    """
    for duty in _DUTY.finditer(text):
        if hit := _CHARGED.search(text, max(0, duty.start() - _CHARGE), duty.start()):
            yield body_of(text, *hit.span(1))


def _neighbour_before(text: str, end: int) -> Body | None:
    """The unknown body right before a known one: 县勤工俭学办、|县教育局."""
    if text[end - 1 : end] not in ("、", ","):
        return None
    opened = _ITEM.search(text, max(0, end - _LONGEST_NEIGHBOUR), end - 1)
    hit = _NEIGHBOUR.match(text, opened.start()) if opened else None
    return body_of(text, *hit.span()) if hit and hit.end() == end - 1 else None


def find_mass(text: str, hits: Sequence[tuple[int, int]]) -> Iterator[Body]:
    """工会, 共青团, 妇联: where they stand beside one another, or with a level before them.

    >>> [b.name for b in find_mass("县妇联、关工委要参与", [(1, 3), (4, 7)])]
    ['县妇联', '关工委']
    """
    for index, (start, end) in enumerate(hits):
        at = prefix(text, start)
        near = [
            h for h in hits[max(0, index - 1) : index + 2] if text[end : h[0]] in _JOINS or text[h[1] : start] in _JOINS
        ]
        acting = text.endswith("发挥", 0, start) and _ASSETS.match(text, end)
        told = text[start - 1 : start] in _OPENS and text.startswith(_LISTS.ends("told_to"), end)
        # 加强|共青团、少先队|工作
        beside = near and not (at == start and text.startswith(_LISTS.ends("affairs"), max(end, near[-1][1])))
        league = len(text[start:end]) == 3 and text[start] == "团"  # 团市委
        if at is not None and (at < start or beside or league or acting or told):
            yield body_of(text, at, end)
