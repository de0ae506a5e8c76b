"""Whether a place of teaching is the plan's own or a partner from elsewhere, which is an organization there.

A university is the plan's own only where its name says so. A college is a partner of a county's plan unless its name
says otherwise, and of a city's plan only if it has the name of another place. A school is one where its name begins
with the full name of another place (天津市东丽区…) or is a city and a numeral (成都七中).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from kg.extract.names.schools.school_terms import words
from kg.extract.places import Division, gazetteer
from kg.ontology import lexicon

_NUMBERED_SCHOOL = re.compile("第?[一二三四五六七八九十]{1,3}(?:中学?|小学?)")
_STREET = re.compile("路|街|巷|桥|道(?!德)")
OF_UNIVERSITY = re.compile(
    "(?:大学|[师农交工人]大|北大|清华|[一-鿿]师)(?:第?[一二])?附属?(?:实验)?(?:中学?|小学?|学校|幼儿园)"
)
_REMEMBERED = 1024
"""How many names are kept with what they are: a text asks for the same ones over and over."""
_COUNTY = "county"


def is_partner(name: str, own: str | None) -> bool:
    """Whether the school, college or university is none of the area with the code `own`.

    >>> is_partner("天津市东丽区职业教育中心学校", "620422"), is_partner("惠州市第一幼儿园", "441302")
    (True, False)
    >>> is_partner("皖西学院", "341522"), is_partner("湖南工贸技师学院", "430200"), is_partner("湖南工业大学", "430200")
    (True, False, True)
    """
    if is_university(name):
        return not names_own(name, own)
    if name.startswith(_abroad()) and not name.endswith("国际学校"):  # which is one at home
        return True  # 新加坡|南洋理工学院, 乌苏里斯克|第三中学
    if own is None:
        return False
    if is_higher(name):
        return not names_own(name, own) and (own[4:] != "00" or _far(name, own, short=True))
    return _far(name, own, short=False) and not names_own(name, own)


@cache
def _abroad() -> tuple[str, ...]:
    """Countries and cities abroad, but for 中德, 中英, by which schools at home are called."""
    return tuple(word for word in lexicon("names")["organization"]["foreign"] if word[0] != "中")


def is_from_afar(name: str, own: str | None) -> bool:
    """Whether the name begins with a city, a province or a county nearby that is not the plan's own place.

    Streets and schools anywhere are called by such places in short too, so the clause must speak for it (`partners.invited`).

    >>> is_from_afar("衡水中学", "371500"), is_from_afar("聊城一中", "371500"), is_from_afar("中山路小学", "371500")
    (True, False, False)
    >>> is_from_afar("汉中市特殊教育学校", "610723")  # the city's, in the plan of its county 洋县
    True
    """
    if own is None or own.endswith("0000"):
        return False
    places = places_in(name, anywhere=False)
    if _STREET.search(name) and not any(_is_full(piece) for piece, _ in places):
        return False
    if city := lexicon("names")["elsewhere"]["famous"].get(name):
        return city not in _lineage(own)
    if own[4:] != "00" and (attached := OF_UNIVERSITY.search(name)) and attached.end() == len(name):
        return not names_own(name, own)
    if _seated_near(name, own):
        return False
    first = (d for _, divisions in places for d in divisions)
    return any(d.level != _COUNTY or _neighbour(d, own) for d in first) and not names_own(name, own)


def _seated_near(name: str, own: str) -> bool:
    """Whether a city around the plan's own place stands further on in the name: 北京大学|鞍山|附属学校 in a county of 鞍山."""
    later = (d for piece, found in places_in(name, anywhere=True) if not name.startswith(piece) for d in found)
    return any(d.code in _lineage(own) and not d.code.endswith("0000") for d in later)


def _is_full(place: str) -> bool:
    """Whether a place is named with its level."""
    return place[-1] in "省市县区州旗盟" and len(place) > 2


def _neighbour(division: Division, own: str) -> bool:
    """Whether it is a county of the plan's own province; districts have names that anything is called by (和平, 新华)."""
    return division.code[:2] == own[:2] and not division.name.endswith("区")


@lru_cache(_REMEMBERED)
def is_higher(name: str) -> bool:
    """A university or a college."""
    name = _bare(name)
    college = name.endswith(tuple(words("colleges"))) and not name.endswith(tuple(words("local_colleges")))
    return college or is_university(name)


def _bare(name: str) -> str:
    """A name without its seat: 中国石油大学|(华东), but not 中国石油大学(华东)附属中学."""
    before, _, behind = name.partition("(")
    return name if "附" in behind else before


@lru_cache(_REMEMBERED)
def is_university(name: str) -> bool:
    """A university, and no school for the old or for everyone."""
    name = _bare(name)
    return name.endswith("大学") and not name.endswith(tuple(f"{kind}大学" for kind in words("no_university_kinds")))


def names_own(name: str, own: str | None) -> bool:
    """Whether a place of the area stands in the name."""
    if own is None or own.endswith("0000"):
        return False
    return any(_within(d, own) for _, found in places_in(name, anywhere=True) for d in found)


def _far(name: str, own: str, *, short: bool) -> bool:
    """Whether the name begins with a place that is neither the area, nor in it, nor one that holds it."""
    for piece, found in places_in(name, anywhere=False):
        if piece in lexicon("places")["plain_words"]:
            return False  # 新城区|幼儿园
        full = _is_full(piece)
        around = {d.code for d in found}
        full = full or any(around.intersection(d.lineage) for d in _places_at(name, len(piece)))  # 杭州|余杭区
        city = all(d.level != _COUNTY for d in found) and _NUMBERED_SCHOOL.fullmatch(name, len(piece))
        if full or short or city:
            return not any(_within(d, own) or d.code in _lineage(own) for d in found)
    return False


@cache
def _lineage(own: str) -> frozenset[str]:
    return frozenset(code for d in gazetteer().by_code(own) for code in d.lineage)


def _within(division: Division, own: str) -> bool:
    """Whether the division lies in the area, or became it."""
    return own in division.lineage or division.successor == own


def _places_at(name: str, start: int) -> Iterator[Division]:
    """What the places that begin there are."""
    for place in gazetteer().names_at(name, start):
        yield from gazetteer().by_name(place)


def places_in(name: str, *, anywhere: bool) -> list[tuple[str, tuple[Division, ...]]]:
    """The places in a name, or the longest that it begins with."""
    known = gazetteer()
    out = []
    for start in range(len(name) - 2) if anywhere else (0,):
        for place in known.names_at(name, start):
            out.append((place, known.by_name(place)))
            if not anywhere:
                return out
    return out
