"""Whether a place of teaching is the plan's own or a partner from elsewhere, which is an organization there.

A university is the plan's own only where its name says so. A college is a partner of a county's plan unless its name
says otherwise, and of a city's plan only if it has the name of another place. A school is one where its name begins
with the full name of another place (天津市东丽区…) or is a city and a numeral (成都七中).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from kg.extract.names.pieces import LEVELS
from kg.extract.names.school_terms import words
from kg.extract.places import Division
from kg.extract.places_in_text import gazetteer
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

_NUMBERED_SCHOOL = re.compile("第?[一二三四五六七八九十]{1,3}(?:中学?|小学?)")
_STREET = re.compile("路|街|巷|桥|道(?!德)")
_CLAUSE = 40
"""How many characters of its clause before and behind a name tell whether it is a partner."""
_WHOLE = 8
"""How long the name is at most of a school that has no branch in it."""
_OF_UNIVERSITY = re.compile(
    "(?:大学|[师农交工人]大|北大|清华|[一-鿿]师)(?:第?[一二])?附属?(?:实验)?(?:中学?|小学?|学校|幼儿园)"
)
_REMEMBERED = 1024
"""How many names are kept with what they are: a text asks for the same ones over and over."""
_COUNTY = "county"
_LISTS = WordLists("names", "elsewhere")
_CLAUSE_ON = "[^。;,!?\n]*$"
_WITH, _HELPS = _LISTS.pattern("{with|}" + _CLAUSE_ON), _LISTS.pattern("{helps|}" + _CLAUSE_ON)
_BROUGHT_IN = _LISTS.pattern("{brought_in|}" + _CLAUSE_ON)
"""One of the words, in the clause before a name."""
_LEARNT_FROM, _GONE_TO = _LISTS.pattern("{learnt_from|}$"), _LISTS.pattern("{gone_to|}$")
_TOGETHER = _LISTS.pattern("[^。;!?\n]*?{together|}")
"""What two schools do together, behind a name."""
_TOGETHER_IN_CLAUSE = _LISTS.pattern("[^。;,!?\n]*?{together|}")
_ACTS = _LISTS.pattern(
    r"(?:[、和与][\u4e00-\u9fff]{2,16}?){0,3}(?:{acts_how|}*{acts|}|(?:等)?{lends|})|与[^。;,!?\n]{1,20}?{agrees|}"
    r"|对[^。;,!?\n]{1,24}?{acts|}"
)
"""What a partner does, whom it lends, what it agrees on, what it does for another: 对|县一中实行组团式帮扶."""
_HELPS_OURS = _LISTS.pattern(r"(?:[、和与][\u4e00-\u9fff]{2,16}?){0,4}等[^。;,!?\n]{0,20}?{acts|}我[省市县区州旗]")
"""That the schools of a list help those of the plan's place."""
_LEARNING = _LISTS.pattern("[^。;,!?\n]{0,6}?{learning|}")


def is_partner(name: str, own: str | None) -> bool:
    """Whether the school, college or university is none of the area with the code `own`.

    >>> is_partner("天津市东丽区职业教育中心学校", "620422"), is_partner("惠州市第一幼儿园", "441302")
    (True, False)
    >>> is_partner("皖西学院", "341522"), is_partner("湖南工贸技师学院", "430200"), is_partner("湖南工业大学", "430200")
    (True, False, True)
    """
    if is_university(name):
        return not _names_own(name, own)
    if name.startswith(_abroad()) and not name.endswith("国际学校"):  # which is one at home
        return True  # 新加坡|南洋理工学院, 乌苏里斯克|第三中学
    if own is None:
        return False
    if is_higher(name):
        return not _names_own(name, own) and (own[4:] != "00" or _far(name, own, short=True))
    return _far(name, own, short=False) and not _names_own(name, own)


@cache
def _abroad() -> tuple[str, ...]:
    """Countries and cities abroad, but for 中德, 中英, by which schools at home are called."""
    return tuple(word for word in lexicon("names")["organization"]["foreign"] if word[0] != "中")


def is_from_afar(name: str, own: str | None) -> bool:
    """Whether the name begins with a city, a province or a county nearby that is not the plan's own place.

    Streets and schools anywhere are called by such places in short too, so the clause must speak for it (`invited`).

    >>> is_from_afar("衡水中学", "371500"), is_from_afar("聊城一中", "371500"), is_from_afar("中山路小学", "371500")
    (True, False, False)
    >>> is_from_afar("汉中市特殊教育学校", "610723")  # the city's, in the plan of its county 洋县
    True
    """
    if own is None or own.endswith("0000"):
        return False
    places = _places(name, anywhere=False)
    if _STREET.search(name) and not any(_is_full(piece) for piece, _ in places):
        return False
    if city := lexicon("names")["elsewhere"]["famous"].get(name):
        return city not in _lineage(own)
    if own[4:] != "00" and (attached := _OF_UNIVERSITY.search(name)) and attached.end() == len(name):
        return not _names_own(name, own)
    if _seated_near(name, own):
        return False
    first = (d for _, divisions in places for d in divisions)
    return any(d.level != _COUNTY or _neighbour(d, own) for d in first) and not _names_own(name, own)


def _seated_near(name: str, own: str) -> bool:
    """Whether a city around the plan's own place stands further on in the name: 北京大学|鞍山|附属学校 in a county of 鞍山."""
    later = (d for piece, found in _places(name, anywhere=True) if not name.startswith(piece) for d in found)
    return any(d.code in _lineage(own) and not d.code.endswith("0000") for d in later)


def _is_full(place: str) -> bool:
    """Whether a place is named with its level."""
    return place[-1] in "省市县区州旗盟" and len(place) > 2


def _neighbour(division: Division, own: str) -> bool:
    """Whether it is a county of the plan's own province; districts have names that anything is called by (和平, 新华)."""
    return division.code[:2] == own[:2] and not division.name.endswith("区")


def invited(text: str, start: int, end: int) -> bool:
    """Whether the clause speaks of the school as a partner: 引进|衡水中学|合作办学, 与|杭州学军中学|结对.

    >>> invited("与杭州学军中学结对", 1, 7), invited("支持衡水中学发展", 2, 6)
    (True, False)
    """
    attached = _OF_UNIVERSITY.search(text, start, end)
    whole = (end - start <= _WHOLE and "附属" not in text[start:end]) or (attached and attached.end() == end)
    if whole and _BROUGHT_IN.search(text, max(0, start - _CLAUSE), start):
        return True  # 引进|杭州学军中学, not 引进|广州市执信中学南沙学校
    return is_led_with(text, start) and _TOGETHER.match(text, end, end + _CLAUSE) is not None


def acts_as_partner(text: str, start: int, end: int) -> bool:
    """Whether a school helps another, or is gone to and learnt from: 衡水中学|托管县一中, 到|衡水中学|跟岗.

    >>> acts_as_partner("衡水中学托管县一中", 0, 4), acts_as_partner("到衡水中学跟岗学习", 1, 5)
    (True, True)
    """
    if _ACTS.match(text, end) or _LEARNT_FROM.search(text, max(0, start - 4), start):
        return True
    return bool(_GONE_TO.search(text, max(0, start - 2), start) and _LEARNING.match(text, end))


def helps_ours(name: str, own: str | None, text: str, end: int) -> bool:
    """Whether it is told of the schools of a list that they help those of the plan: 海南中学|等优质学校托管我市高中.

    >>> text = "海南中学等优质学校托管我市高中"
    >>> helps_ours("海南中学", None, text, 4), helps_ours("市一中", None, "市一中等优质学校托管我市高中", 3)
    (True, False)
    """
    return name[0] not in LEVELS and _HELPS_OURS.match(text, end) is not None and not _names_own(name, own)


def is_led_with(text: str, start: int) -> bool:
    """Whether the clause before a name brings it in as a partner: 依托|宁夏师范学院.

    >>> is_led_with("依托宁夏师范学院", 2), is_led_with("支持湖南工贸技师学院", 2)
    (True, False)
    """
    return _WITH.search(text, max(0, start - _CLAUSE), start) is not None


def is_helped_on(name: str, own: str | None, text: str, start: int) -> bool:
    """Whether a college called by the city around the plan's place is the plan's own, as the clause brings nobody in.

    In a county its clause must help it on: 支持|泉州轻工职业学院. In a district of a municipality it need not.

    >>> is_helped_on("泉州轻工职业学院", "350582", "支持泉州轻工职业学院", 2)
    True
    >>> is_helped_on("泉州轻工职业学院", "350582", "支持与泉州轻工职业学院合作", 3)
    False
    """
    if own is None or own.endswith("00") or is_led_with(text, start):
        return False
    municipality = next((d.code for d in gazetteer().by_code(own[:2] + "0000") if d.name.endswith("市")), None)
    around = municipality or own[:4] + "00"
    if not any(d.code == around for _, found in _places(name, anywhere=False) for d in found):
        return False
    alone = municipality and not _TOGETHER_IN_CLAUSE.match(text, start, start + _CLAUSE)
    return bool(alone or _HELPS.search(text, max(0, start - _CLAUSE), start))


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


def _names_own(name: str, own: str | None) -> bool:
    """Whether a place of the area stands in the name."""
    if own is None or own.endswith("0000"):
        return False
    return any(_within(d, own) for _, found in _places(name, anywhere=True) for d in found)


def _far(name: str, own: str, *, short: bool) -> bool:
    """Whether the name begins with a place that is neither the area, nor in it, nor one that holds it."""
    for piece, found in _places(name, anywhere=False):
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


def _places(name: str, *, anywhere: bool) -> list[tuple[str, tuple[Division, ...]]]:
    """The places in a name, or the longest that it begins with."""
    known = gazetteer()
    out = []
    for start in range(len(name) - 2) if anywhere else (0,):
        for place in known.names_at(name, start):
            out.append((place, known.by_name(place)))
            if not anywhere:
                return out
    return out
