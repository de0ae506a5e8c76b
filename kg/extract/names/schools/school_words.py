"""Whether the words before an ending name one school, or are a kind of school only.

True where a place, a numeral, an unknown word or a kind of which there is one names it; False where the document must
speak for it (the name elsewhere, a school beside it); None where only kinds are left.
"""

from __future__ import annotations

import re

from kg.extract.names.cutting import INSIDE, KIND, LEVELS, ORDINAL, PLACE, PROPER, TOWN_LEVELS, Core, after_attribute
from kg.extract.names.schools.branches import ATTACHED
from kg.extract.names.schools.school_places import is_county, named_in, only_one, placed
from kg.extract.names.schools.school_terms import kinds_of, words
from kg.extract.word_lists import WordLists

_DEPARTMENT = WordLists("names", "department")
_FUNCTION = re.compile(
    "[未也不们了着过又再还某很更最只](?:(?<=[了着过又再还某很最只])|(?<=更)(?=[好高多优强大加为有美公均富广全实快深紧新完充丰精准智具])|(?<=未)(?!来|央|成年)"
    "|(?<=也)(?![尔木勒特克列提里])|(?<=不)(?!拉克)|(?<=们)(?<!图们))"
)
"""Letters that no name holds, but for 英也尔镇, 图们, 更楼镇. One leading set, so that the search skips to candidates."""
_HANZI = re.compile("[\u4e00-\u9fff]")
_CLASS = re.compile(
    "(?:[省市县区]级?)?[一二三四五六两甲乙丙](?:[类档等]|层(?:[级次]|(?=幼儿园|[小中]学|学校)))|[一每][县镇乡村街园校][一多几]|第.[类档期轮届步次]|\\d+班"
)
"""What parts schools into kinds, or tells of their floors (三层|幼儿园, but not 三层桥|小学)."""
_NUMBER = re.compile("\\d{2,3}")
_INSTITUTE = re.compile("(?:科学|研究|医|保健)院")
_TENS = re.compile("[达共]?\\d{2,}余?所")
"""So many of them that it is their kind: 双语实验学校|32所."""
_LONGEST_STREET = 9
_LONGEST_PROPER = 10
_LONGEST_TOWN = 3
"""So many unknown characters are a name at most."""
_PRIVATE = ("民办", "私立")
_ROADS = tuple("路街道巷桥")
_NUMERALS = "一二三四五六七八九十"
NOT_ITS_OWN = tuple("各每该我本全同跨邻两")
"""What before a level says that it is none of a name: 该|县."""
_OF_SCHOOLS = WordLists("names", "school")
_BARE = _OF_SCHOOLS.run("bare")
_OF_ORGANIZATIONS = WordLists("names", "organization")


def specific(text: str, core: Core, end: int) -> bool | None:
    """Whether the core names a school: True, False for perhaps, None for no."""
    ending = text[core.end : end]
    if ending == "大学" and text[core.start : core.words[0].end] in _OF_ORGANIZATIONS.words("foreign"):
        return len(core.words) > 1  # 俄罗斯|哈巴罗夫斯克太平洋国立大学
    if _names_nothing(text, core, ending) or _TENS.match(text, end):
        return None
    if ending == "中学" and _NUMBER.fullmatch(text, core.start, core.end):
        return True  # 171|中学
    if _CLASS.match(text, core.start) or not (core.has(ORDINAL) or _HANZI.search(text, core.start, core.end)):
        return None
    short = text[core.start : core.end] if core.end - core.start == 2 and ending == "中学" else ""
    if core.has(ORDINAL) or (short and named_in(text, short)):
        return True  # 第三中学; 乡宁|中学
    numbered = text[core.end - 1] in _NUMERALS and text[core.start : core.end] not in words("eponyms")  # 八一|初中
    if numbered and ending in words("numbered_endings"):
        return _numbered(text, core)
    if text[core.end - 1] == "区" and text[core.start : core.end] in _DEPARTMENT.words("zones"):
        return False if ending not in words("weak") else None  # 高新区小学, 开发区学校 are many
    return _by_words(text, core, ending, end)


def _numbered(text: str, core: Core) -> bool | None:
    """Whether a number names a school of its kind: 县|一完小, 沙河镇|二职高; alone, its list must speak for it."""
    if core.end - core.start == 1:
        return False
    owner = text[core.start : core.end - 1]
    fewest = 2 if owner[-1] in TOWN_LEVELS else 3  # 东|镇|一, 沙河|一: 各镇一完小 has no letter but its number
    return True if owner in LEVELS or core.has(PLACE) or core.proper >= fewest else None


def _names_nothing(text: str, core: Core, ending: str) -> bool:
    """Whether no school can be named so: what stands before the ending is too much, says something, or is of many."""
    if core.clipped or core.proper > _LONGEST_PROPER or _FUNCTION.search(text, core.start, core.end):
        return True
    if text[core.end - 1].isdigit() and ending in words("of_stage") and ending != "中学" and not core.has(PLACE):
        return True  # 预期性12|初中专任教师: a row's number
    if core.proper > _LONGEST_TOWN and text.endswith("城镇", 0, core.end) and not core.has(PLACE):
        return True  # 疏解城镇|小学: of any town, behind a verb
    if ending == "幼儿园" and text.endswith("中小学", core.start, core.end):
        return True  # 通榆县|中小学幼儿园
    if ending == "教学点" and text.endswith("幼儿园", core.start, core.end):
        return True  # 江当乡|幼儿园教学点
    if ending in words("branches") and text.endswith(_OF_SCHOOLS.ends("founded_by"), core.start, core.end):
        return True  # 名校向新区|办分校
    if text.endswith("片区", core.start, core.end) or (ending == "学校" and _is_of_many(text, core)):
        return True  # 城南片区学校, 百安坝片区初中 are many
    # 黑龙江省农业科学院|佳木斯分院
    return ending == "分院" and _INSTITUTE.search(text, core.start, core.end) is not None


def _by_words(text: str, core: Core, ending: str, end: int) -> bool | None:
    """Whether the words before the ending name a school: an unknown one, a town, a place, a level, a kind."""
    if core.proper >= 2 or (core.end - core.start > 2 and text[core.end - 1] in _ROADS):
        return _proper(text, core, ending)
    if _town_of_two(text, core):
        town = text[core.end - 1] in "镇乡" and core.end - core.start > 2  # 三河口镇|学校, 丁市镇|学校
        return town or ending not in words("weak") or not kinds_of(text, core) <= words("vague_kinds")
    if core.has(PLACE):
        own = _is_behind_level(text, core) and (ending == "学校" or ending in words("of_stage"))
        return ending != "学校" if own else placed(text, core, ending, end)
    if text[core.start] in LEVELS:
        return only_one(text, core, ending, end)
    brand = ending == "学校" and text[core.start : core.end] in words("bare_brands")
    landmark = core.proper == 1 and core.words[-1].kind == PROPER and _ends_as_a_place(text, core.end)  # 科学|园小学
    return False if brand or (landmark and core.words[0].kind == KIND) or _is_bare(text, core, ending) else None


def _is_bare(text: str, core: Core, ending: str) -> bool:
    """Whether but kinds are named, of which a place has one, perhaps with a number: 师范附小, 一|实验小学, 外贸|职专."""
    if ending in words("single"):
        return kinds_of(text, core).isdisjoint(words("vague_kinds")) and all(w.kind == KIND for w in core.words)
    if ending == "学校":
        return text[core.start : core.end] in words("bare_schools")
    numbered = text[core.start] in _NUMERALS and core.end - core.start > 1
    return ending not in words("weak") and _BARE.fills(text[core.start + numbered : core.end])


def _is_of_many(text: str, core: Core) -> bool:
    """Whether 学校 stands for all schools of a part of town or of a project: 大东|街道, 防护|工程."""
    last = text[core.words[-1].start : core.end]
    return last == "街道" or (last == "工程" and len(core.words) > 1 and not core.has(PLACE))


def _town_of_two(text: str, core: Core) -> bool:
    """Whether a letter and a level make a name that no table has: 练|市中学, 北|镇中学, 梓|州初级中学."""
    if core.proper != 1 or not core.has(PROPER):
        return False
    letter = next(i for i, w in enumerate(core.words) if w.kind == PROPER)
    behind = [text[w.start : w.end] for w in core.words[letter + 1 :] if w.kind == KIND]
    if len(behind) != len(core.words) - letter - 1 or not behind:
        return False
    level = behind[0].removesuffix("中心")  # 乌|镇中心小学
    town = text[core.words[letter].start] + level
    return level in words("second_letters") and town not in words("no_towns")


def _proper(text: str, core: Core, ending: str) -> bool | None:
    """An unknown word before the ending: 汤园小学, 英华分校; before a weak ending it must look like a name."""
    if ending == "校区":
        return None
    if core.has(PLACE):
        return True
    landmark = _ends_as_a_place(text, core.end)
    kinds = kinds_of(text, core)
    if core.words[0].kind == KIND and text[core.start : core.words[0].end] in words("vague_kinds") and not landmark:
        return _behind_vague_kind(text, core, ending)
    if ending == "教学点":
        village = bool(kinds & words("town")) and core.words[-1].kind == PROPER  # 洞靖镇|那架|教学点
        return (landmark and text[core.end - 1] not in "镇乡") or village  # 寿乐镇|教学点 may be many
    if ending in words("weak"):
        return _before_weak(text, core, ending)
    known = landmark or kinds or text[core.end - 1] in "东西南北子" or is_county(text[core.start : core.start + 2])
    return bool(_unknown(core) < 4 or known or _transliterated(text, core))  # 会同|远大中学


def _transliterated(text: str, core: Core) -> bool:
    """Whether every letter is one by which names of other languages are written: 满都宝拉格|小学."""
    return frozenset(text[core.start : core.end]) <= words("transliterated")


def _ends_as_a_place(text: str, end: int) -> bool:
    """Whether a village, a landmark or a street ends there: 汤园|村, 解放|路南."""
    return text[end - 1] in words("landmarks") or _ends_as_a_street(text, end)


def _ends_as_a_street(text: str, end: int) -> bool:
    return text[end - 1 - (text[end - 1] in "东西南北中")] in _ROADS


def _unknown(core: Core) -> int:
    """How many characters are in no list at all."""
    return sum(w.end - w.start for w in core.words if w.kind == PROPER)


def _is_behind_level(text: str, core: Core) -> bool:
    """Whether a level stands before a word that is a place elsewhere: 县|卧龙|中学, not 该|县|卧龙|中学, nor 市|辖县|中学."""
    one = text[core.start] in LEVELS and text[core.start - 1 : core.start] not in NOT_ITS_OWN
    return one and [w.kind for w in core.words] == [KIND, PLACE] and text[core.end - 1] not in LEVELS


def _behind_vague_kind(text: str, core: Core, ending: str) -> bool | None:
    """An unknown word behind a level or 民办: 县|育才幼儿园, 县|双泉高中, 民办|阳浦小学."""
    level = text[core.start] in LEVELS and text[core.start - 1 : core.start] not in NOT_ITS_OWN
    if level and text[core.start + 1 : core.words[1].end] in words("eponyms"):
        return True  # 县|思源|实验学校
    private = text[core.start : core.words[0].end] in _PRIVATE
    own = (private or level) and 2 <= core.proper <= 4
    strong = ending == "学校" or ending not in words("weak")
    if not own or not strong or after_attribute(text, core.start):
        return None
    return ending in words("of_stage")


def _before_weak(text: str, core: Core, ending: str) -> bool:
    """Whether what stands before a weak ending looks like a name: 那吉|镇|中心校, 海南热带|海洋|学院, 枫叶|国际学校."""
    landmark, kinds = _ends_as_a_place(text, core.end), kinds_of(text, core)
    kinded = core.words[-1].kind == KIND and not kinds <= words("vague_kinds")
    named = kinded if kinds - words("town") else landmark or bool(kinds)
    regional = bool(kinds) or text.startswith(_OF_ORGANIZATIONS.ends("regions"), core.start)
    named = named or (ending == "学院" and core.proper > 1 and regional)  # 皖南医|学院
    named = named or text[core.start : core.end] in words("eponyms") or _branded(text, core, kinds)
    named = named or (core.words[-1].kind == PROPER and not kinds.isdisjoint(ATTACHED))  # 附属|汤园|学校
    named = named or (core.proper >= 2 and text[core.start : core.words[0].end] in words("years"))  # 九年制|滨湖学校
    place = all(w.kind == INSIDE for w in core.words) or is_county(text[core.start : core.end])
    named = named or (ending in words("single") and place)  # 海东|开放大学, 新蔡|老年大学
    street = core.end - core.start < _LONGEST_STREET and _ends_as_a_street(text, core.end)
    longest = 8 if ending == "大学" and kinds else 4
    return (named or ending in ("大学", "分院")) and (_unknown(core) <= longest or street)


def _branded(text: str, core: Core, kinds: set[str]) -> bool:
    """Whether a brand names it: 枫叶|国际学校, 东北|育才学校."""
    if kinds:
        return core.words[0].kind == PROPER and kinds <= words("brand_kinds")
    last = text[core.words[-1].start : core.end]
    return len(core.words) > 1 and core.words[0].kind == INSIDE and last in words("eponyms")
