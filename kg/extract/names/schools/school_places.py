"""Whether a place or a level before an ending names one school: 如东县实验小学, 市南湖中学, 县职教中心, but not 如东职业学校."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.names.cutting import LEVELS, PLACE, Core, after_attribute
from kg.extract.names.schools.school_terms import kinds_of, pattern_of, words
from kg.extract.places import gazetteer, in_stand_ins
from kg.ontology import lexicon

_SEVERAL = re.compile(
    "[各每个]$|(?<![\\d一二三四五六七八九十])\\)$|(?:^|[^\u4e00-\u9fff]|[各每和与及本])[省市县区州旗]、$"
)
"""What before a level says that it is one of several: 各|县特校, 市、|县特校, not 新校区、|县特校."""
_CLOSED = re.compile(r"$|[^\u4e00-\u9fff]|[和与及等]|[两二三四五六七八九十](?:大|所|个|家)|[\u4e00-\u9fff]{2,3}分园")
_COUNTIES = "县市区旗"


@lru_cache(64)
def named_in(text: str, short: str) -> bool:
    """Whether a text has the full name of a county whose short name is a word too, so that it is meant: 东至|中学 where 东至县 is."""
    names = [f"{short}{level}" for level in _COUNTIES] if is_county(short) else []
    return any(form in text for name in names for form in {name, in_stand_ins(name)})


def _is_one_of_several(text: str, core: Core) -> bool:
    return _SEVERAL.search(text, max(0, core.start - 3), core.start) is not None


def is_county(short: str) -> bool:
    """Whether a word is the short name of a county, as which it stands in no table where it is a word too: 文成, 会同."""
    return any(short + level in gazetteer().names for level in _COUNTIES)


def opens_with_place(name: str) -> bool:
    """Whether a name begins with a place's full name.

    >>> opens_with_place("合肥市第四十八中学"), opens_with_place("合肥第四十八中学"), opens_with_place("开发区小学")
    (True, False, False)
    """
    return next(gazetteer().names_at(name, 0), "")[-1:] in LEVELS


def is_province(place: str) -> bool:
    """Whether a name is a province's, full or short."""
    return any(division.level == "province" for division in gazetteer().by_name(place))


def placed(text: str, core: Core, ending: str, end: int) -> bool | None:
    """A place with kinds only, or bare: 如东县实验小学, 如东高中, but not 如东职业学校, 四川小学."""
    places = [text[w.start : w.end] for w in core.words if w.kind == PLACE]
    if ending in words("single"):
        return True
    outer = len(places) > 1 and (places[0].endswith("省") or _is_full(places[0]))
    within = outer and not _is_full(places[-1])  # 汉中市|龙岗|学校: named as another place is
    if kinds := kinds_of(text, core):
        return (within and kinds <= words("many_of_a_place")) or _placed_kind(text, kinds, places[-1], ending, end)
    return within or _placed_alone(text, places[-1], ending, end)


def _placed_alone(text: str, place: str, ending: str, end: int) -> bool | None:
    """A place right before the ending: 如东|高中, but not 四川|小学."""
    full, levels = _is_full(place), {d.level for d in gazetteer().by_name(place)}
    province = "province" in levels
    if levels == {"county"} and not full and ending not in words("weak") and not named_in(text, place):
        return not pattern_of("subjects").match(text, end)  # 北湖|小学, where no 北湖区 is spoken of
    if ending in words("of_many"):
        # 如东|学校; 文成|中心校, of a town that is called as a county is
        several = ending not in ("学校", "中心校") or full or province
        return None if several or not _CLOSED.match(text, end) else False
    if ending not in words("of_stage"):
        return True
    if province:
        return False if ending in words("of_province") else None
    if full and ending != "中学":
        one = ending in ("幼儿园", "小学") and not pattern_of("subjects").match(text, end)
        return False if one else None  # 乐都区|幼儿园, of which its heading, its list or its works must speak
    if ending in ("高中", "中学"):
        return not pattern_of("subjects").match(text, end)
    return _CLOSED.match(text, end) is not None


def _placed_kind(text: str, kinds: set[str], place: str, ending: str, end: int) -> bool | None:
    """Kinds behind a place: 如东县|实验小学, but not 如东|职业学校."""
    full = _is_full(place)
    if kinds & words("town") and not full:
        return True
    plain = kinds - words("bare_brands") or kinds  # 临江|海洋职业|学院
    usual = all(ending in lexicon("names")["school"]["usual"].get(kind, ()) for kind in plain)
    usual = usual or (ending == "学校" and full and not kinds.isdisjoint(words("only_one")))
    many = kinds <= words("many_of_a_place")
    county = {d.level for d in gazetteer().by_name(place)} == {"county"}
    if many and pattern_of("subjects").match(text, end):
        return False if county else None  # 如东县|职业技术学校|学生, but not 河池市|中等职业学校|布局
    if ending == "学校" and many and not full and len(place) == 2:
        one = county and kinds <= words("trade_schools")  # 路桥|中等职业技术学校, but not 路桥|职业学校
        return one and not text.startswith("建设", end)
    if ending == "学校" and kinds <= words("bare_brands"):
        return county and not pattern_of("subjects").match(text, end)  # 西昌|航天学校
    usual = usual or (ending == "大学" and kinds.isdisjoint(words("no_university")))
    if usual or not kinds <= words("vague_kinds"):
        return True
    return False if kinds <= words("listed_of_a_place") else None


def _is_full(place: str) -> bool:
    return place[-1] in _COUNTIES and (len(place) > 2 or place[-1] == "县")


def only_one(text: str, core: Core, ending: str, end: int) -> bool | None:
    """市实验小学, 县职教中心: a level and a kind of which there is one."""
    level = text[core.start]
    rest = text[core.start + 1 : core.end]
    kinds = kinds_of(text, core) - {level}
    if _is_one_of_several(text, core) or LEVELS & kinds or after_attribute(text, core.start):
        return None  # 试点|县职教中心
    if level == "省" and kinds & words("vague_kinds"):
        return None  # 省|职业学校
    if ending in words("single"):
        return None if core.proper - (level in "旗盟") else True
    if ending == "幼儿园" and not rest:
        return _CLOSED.match(text, end) is not None  # else its works must speak for it: 县幼儿园|扩建工程
    return True if kinds & words("only_one") or rest in words("only_one") else None
