"""Whether the words before an ending name one school, or are a kind of school only.

True where a place, a numeral, an unknown word or a kind of which there is one names it; False where the document must
speak for it (the name elsewhere, a school beside it); None where only kinds are left.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from kg.extract.names.borders import AND, Core, after_attribute
from kg.extract.names.pieces import INSIDE, KIND, LEVELS, ORDINAL, PLACE, PROPER
from kg.extract.patterns import Run, any_of
from kg.extract.places_in_text import gazetteer
from kg.ontology import lexicon

_FUNCTION = re.compile(
    "[未也不们了着过又再还某很更最只](?:(?<=[了着过又再还某很最只])|(?<=更)(?=[好高多优强大加为有美公均富广全实快深紧新完充丰精准智具])|(?<=未)(?!来|央|成年)"
    "|(?<=也)(?![尔木勒特克列提里])|(?<=不)(?!拉克)|(?<=们)(?<!图们))"
)
"""Letters that no name holds, but for 英也尔镇, 图们, 更楼镇. One leading set, so that the search skips to candidates."""
_HANZI = re.compile("[\u4e00-\u9fff]")
_SEVERAL = re.compile("[各每个]|\\)(?![\\d一二三四五六七八九十])|、[省市县区州旗]")
_ASCII = re.compile("[0-9A-Za-z]")
_CLOSED = re.compile(r"$|[^\u4e00-\u9fff]|[和与及等]|[两二三四五六七八九十](?:大|所|个|家)|[\u4e00-\u9fff]{2,3}分园")
_CLASS = re.compile(
    "[一二三四五六两甲乙丙](?:[类档等]|层(?:[级次]|(?=幼儿园|[小中]学|学校)))|[一每][县镇乡村街园校][一多几]|第.[类档期轮届步次]|\\d+班"
)
"""What parts schools into kinds, or tells of their floors (三层|幼儿园, but not 三层桥|小学)."""
_NUMBER = re.compile("\\d{2,3}")
_INSTITUTE = re.compile("(?:科学|研究)院")
_LONGEST_STREET = 9
_LONGEST_PROPER = 10
"""So many unknown characters are a name at most."""
_ROADS = tuple("路街道巷桥")
_COUNTIES = "县市区旗"


@cache
def words(key: str) -> frozenset[str]:
    """A word list of the lexicon's part on schools."""
    return frozenset(lexicon("names")["school"][key])


@cache
def pattern_of(key: str) -> re.Pattern[str]:
    """A pattern for the words of a list, longest first."""
    return re.compile(any_of(words(key)))


def specific(text: str, core: Core, end: int) -> bool | None:
    """Whether the core names a school: True, False for perhaps, None for no."""
    ending = text[core.end : end]
    if ending == "大学" and text[core.start : core.words[0].end] in lexicon("names")["organization"]["foreign"]:
        return len(core.words) > 1  # 俄罗斯|哈巴罗夫斯克太平洋国立大学
    if _names_nothing(text, core, ending):
        return None
    if ending == "中学" and _NUMBER.fullmatch(text, core.start, core.end):
        return True  # 171|中学
    if _CLASS.match(text, core.start) or not (core.has(ORDINAL) or _HANZI.search(text, core.start, core.end)):
        return None
    short = text[core.start : core.end] if core.end - core.start == 2 and ending == "中学" else ""
    if core.has(ORDINAL) or (short and named_in(text, short)):
        return True  # 第三中学; 乡宁|中学
    if text[core.end - 1] == "区" and text[core.start : core.end] in lexicon("names")["department"]["zones"]:
        return False if ending not in words("weak") else None  # 高新区小学, 开发区学校 are many
    return _by_words(text, core, ending, end)


def _names_nothing(text: str, core: Core, ending: str) -> bool:
    """Whether no school can be named so: what stands before the ending is too much, says something, or is of many."""
    if core.clipped or core.proper > _LONGEST_PROPER or _FUNCTION.search(text, core.start, core.end):
        return True
    if ending in words("branches") and text[core.end - 1] in lexicon("names")["school"]["founded_by"]:
        return True  # 名校向新区|办分校
    if text.endswith("片区", core.start, core.end) or (ending == "学校" and _is_of_many(text, core)):
        return True  # 城南片区学校, 百安坝片区初中 are many
    return (
        ending == "分院" and _INSTITUTE.search(text, core.start, core.end) is not None
    )  # 黑龙江省农业科学院|佳木斯分院


def _by_words(text: str, core: Core, ending: str, end: int) -> bool | None:
    """Whether the words before the ending name a school: an unknown one, a town, a place, a level, a kind."""
    if core.proper >= 2 or (core.end - core.start > 2 and text[core.end - 1] in _ROADS):
        return _proper(text, core, ending)
    if _town_of_two(text, core) and (ending not in words("weak") or not _kinds(text, core) <= words("vague_kinds")):
        return True
    if core.has(PLACE):
        return _placed(text, core, ending, end)
    if text[core.start] in LEVELS:
        return _only_one(text, core, ending, end)
    if core.proper and core.end - core.start > 3 and _kinds(text, core) & words("town"):
        return True  # 皂|市|镇中心小学
    brand = ending == "学校" and text[core.start : core.end] in words("bare_brands")
    bare = brand or (ending not in words("weak") and _bare().fills(text[core.start : core.end]))
    return False if bare else None


def _is_of_many(text: str, core: Core) -> bool:
    """Whether 学校 stands for all schools of a part of town or of a project: 大东|街道, 防护|工程."""
    last, before = text[core.words[-1].start : core.end], core.words[-2:-1]
    project = last == "工程" and not core.has(PLACE) and bool(before) and before[0].kind == PROPER
    return last == "街道" or project


@cache
def _bare() -> Run:
    return Run(words("bare"))


def _town_of_two(text: str, core: Core) -> bool:
    """Whether a letter and a level make a name that no table has: 练|市中学, 北|镇中学, 梓|州初级中学."""
    if core.proper != 1 or not core.has(PROPER):
        return False
    letter = next(i for i, w in enumerate(core.words) if w.kind == PROPER)
    behind = [text[w.start : w.end] for w in core.words[letter + 1 :] if w.kind == KIND]
    if len(behind) != len(core.words) - letter - 1 or not behind:
        return False
    town = text[core.words[letter].start] + behind[0]
    return behind[0] in lexicon("names")["school"]["second_letters"] and town not in words("no_towns")


def _kinds(text: str, core: Core) -> set[str]:
    return {text[w.start : w.end] for w in core.words if w.kind == KIND}


def _proper(text: str, core: Core, ending: str) -> bool | None:
    """An unknown word before the ending: 汤园小学, 英华分校; before a weak ending it must look like a name."""
    if ending == "校区":
        return None
    if core.has(PLACE):
        return True
    landmark = text[core.end - 1] in lexicon("names")["school"]["landmarks"]
    kinds = _kinds(text, core)
    if core.words[0].kind == KIND and text[core.start : core.words[0].end] in words("vague_kinds") and not landmark:
        return _behind_vague_kind(text, core, ending)
    if ending == "大学" and _ASCII.search(text, core.start, core.end):
        return None
    if ending == "教学点":
        village = bool(kinds & words("town")) and core.words[-1].kind == PROPER  # 洞靖镇|那架|教学点
        town = text[core.end - 1] in "镇乡"  # 寿乐镇|教学点 may be many
        return True if (landmark and not town) or village else None
    if ending in words("weak"):
        return _before_weak(text, core, ending)
    known = landmark or kinds or text[core.end - 1] in "东西南北" or is_county(text[core.start : core.start + 2])
    return bool(_unknown(core) < 4 or known)  # 会同|远大中学


def _unknown(core: Core) -> int:
    """How many characters are in no list at all."""
    return sum(w.end - w.start for w in core.words if w.kind == PROPER)


def _behind_vague_kind(text: str, core: Core, ending: str) -> bool | None:
    """An unknown word behind a level or 民办: 县|育才幼儿园, 县|三禾高中, 民办|阳浦小学."""
    level = text[core.start] in LEVELS
    if level and text[core.start + 1 : core.end] in words("eponyms"):
        return True
    own = (level and 2 <= core.proper <= 4) or (text.startswith("民办", core.start) and _unknown(core) in (2, 3))
    strong = ending == "学校" or ending not in words("weak")
    return False if own and strong and not after_attribute(text, core.start) else None


def _before_weak(text: str, core: Core, ending: str) -> bool:
    """Whether what stands before a weak ending looks like a name: 那吉|镇|中心校, 海南热带|海洋|学院, 枫叶|国际学校."""
    landmark, kinds = text[core.end - 1] in lexicon("names")["school"]["landmarks"], _kinds(text, core)
    kinded = core.words[-1].kind == KIND and not kinds <= words("vague_kinds")
    named = kinded if kinds - words("town") else landmark or bool(kinds)
    named = named or (ending == "学院" and core.proper > 2 and bool(kinds))
    named = named or text[core.start : core.end] in words("eponyms") or _branded(text, core, kinds)
    street = core.end - core.start < _LONGEST_STREET and text[core.end - 1] in _ROADS
    longest = 8 if ending == "大学" and kinds else 4
    return (named or ending in ("大学", "分院")) and (_unknown(core) <= longest or street)


def _branded(text: str, core: Core, kinds: set[str]) -> bool:
    """Whether a brand names it: 枫叶|国际学校, 东北|育才学校."""
    if kinds:
        return core.words[0].kind == PROPER and kinds <= words("brand_kinds")
    last = text[core.words[-1].start : core.end]
    return len(core.words) > 1 and core.words[0].kind == INSIDE and last in words("eponyms")


@lru_cache(64)
def named_in(text: str, short: str) -> bool:
    """Whether a text has the full name of a county whose short name is a word too, so that it is meant: 东至|中学 where 东至县 is."""
    return is_county(short) and any(f"{short}{level}" in text for level in _COUNTIES)


def is_county(short: str) -> bool:
    """Whether a word is the short name of a county, as which it stands in no table where it is a word too: 文成, 会同."""
    return any(short + level in gazetteer().names for level in _COUNTIES)


def _placed(text: str, core: Core, ending: str, end: int) -> bool | None:
    """A place with kinds only, or bare: 如东县实验小学, 如东高中, but not 如东职业学校, 四川小学."""
    places = [text[w.start : w.end] for w in core.words if w.kind == PLACE]
    if ending in words("single"):
        return True
    full = _is_full(places[-1])
    outer = len(places) > 1 and (places[0].endswith("省") or _is_full(places[0]))
    within = outer and not full  # 汉中市|龙岗|学校: named as another place is
    if kinds := _kinds(text, core):
        return (within and kinds <= words("many_of_a_place")) or _placed_kind(text, kinds, places[-1], ending, end)
    if within:
        return True
    levels = {d.level for d in gazetteer().by_name(places[-1])}
    province = "province" in levels
    if levels == {"county"} and not full and ending not in words("weak") and not named_in(text, places[-1]):
        return not pattern_of("subjects").match(text, end)  # 北湖|小学, where no 北湖区 is spoken of
    if ending in words("of_many"):
        return False if ending == "学校" and not full and not province and _CLOSED.match(text, end) else None
    if ending not in words("of_stage"):
        return True
    if province:
        return False if ending in words("of_province") else None
    if full and ending != "中学":
        beside = _CLOSED.match(text, end) or text[core.start - 1 : core.start] in AND
        return False if ending in ("幼儿园", "小学") and beside else None
    if ending in ("高中", "中学"):
        return not pattern_of("subjects").match(text, end)
    return bool(_CLOSED.match(text, end) or pattern_of("works").match(text, end))


def _placed_kind(text: str, kinds: set[str], place: str, ending: str, end: int) -> bool | None:
    """Kinds behind a place: 如东县|实验小学, but not 如东|职业学校."""
    full = _is_full(place)
    if kinds & words("town") and not full:
        return True
    plain = kinds - words("bare_brands") or kinds  # 临江|海洋职业|学院
    usual = all(ending in lexicon("names")["school"]["usual"].get(kind, ()) for kind in plain)
    usual = usual or (ending == "学校" and full and not kinds.isdisjoint(words("only_one")))
    many = kinds <= words("many_of_a_place")
    if usual and many and pattern_of("subjects").match(text, end):
        return None  # 河池市|中等职业学校|布局
    if ending == "学校" and many and not full and len(place) == 2:
        return False  # 路桥|中等职业技术学校
    if ending == "学校" and kinds <= words("bare_brands"):
        return False  # 西昌|航天学校
    usual = usual or (ending == "大学" and kinds.isdisjoint(words("no_university")))
    return True if usual or not kinds <= words("vague_kinds") else None


def _is_full(place: str) -> bool:
    return place[-1] in "市县区" and (len(place) > 2 or place[-1] == "县")


def _only_one(text: str, core: Core, ending: str, end: int) -> bool | None:
    """市实验小学, 县职教中心: a level and a kind of which there is one."""
    level = text[core.start]
    rest = text[core.start + 1 : core.end]
    kinds = _kinds(text, core) - {level}
    if _SEVERAL.match(text[max(0, core.start - 2) : core.start][::-1]) or LEVELS & kinds:
        return None
    if after_attribute(text, core.start) or (level == "省" and kinds & words("vague_kinds")):
        return None
    if ending in words("single"):
        return None if core.proper - (level in "旗盟") else True
    if ending == "幼儿园" and not rest:
        return True if _CLOSED.match(text, end) else None
    return True if kinds & words("only_one") or rest in words("only_one") else None


@cache
def _stages() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((stage, re.compile("|".join(patterns))) for stage, patterns in lexicon("names")["stages"].items())


def stage_of(name: str) -> str | None:
    """The stage that a school's name tells.

    >>> stage_of("解放路幼儿园"), stage_of("德阳五中"), stage_of("英华分校")
    ('kindergarten', 'secondary', None)
    """
    return next((stage for stage, pattern in _stages() if pattern.search(name)), None)
