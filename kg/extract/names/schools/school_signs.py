"""What tells that a school is named whose words may be a kind only: it is built, leads others, heads a paragraph."""

from __future__ import annotations

import re

from kg.extract.names.cutting import KIND, LEVELS, PLACE
from kg.extract.names.schools.branches import Found
from kg.extract.names.schools.school_terms import pattern_of, words
from kg.extract.word_lists import WordLists

_LISTS = WordLists("names", "school")
_PROGRAMME = re.compile("”[\u4e00-\u9fff]{0,6}(?:工程|项目|计划|行动)")
_LED = _LISTS.pattern("{partner}(?:[\u4e00-\u9fff]{2,12}学院、){0,3}$")
"""What brings in a college, first or in a list: 与|皖西学院, 与福建教育学院、|武夷学院."""
_LONGEST_LED = 40
_COUNT = re.compile(r"\s*[一二两三四五六七八九十\d]")
_HEADING = re.compile("(?:^|[\n。;]) *\\(?\\d{1,2}[.、)] *$")
_CLAUSE = frozenset("。;:\n")
_CLAUSE_OF_BARE = _CLAUSE | {","}
_MANY = re.compile("[^,。;\n]{0,16}?\\d余?所")
"""What those of a place do, and not one: 如东县幼儿园|创建省优质园12所."""
_ENDS = frozenset("。:(—\n")
_TOLD = _LISTS.pattern(r"[。:\n]|\((?!\d+余?所)|,(?:\d|{works|})")
"""What is told of a school, or done to it, behind its name in a heading; not how many there are: 乐都区幼儿园(120所)."""
_OPENS_WORK = frozenset("拟将对")
_SO_MANY = re.compile(r"[\d一二两三四五六七八九十][所个家][:(]$")
_SUCH_AS = _LISTS.pattern(r"等(?:(?:\d+余?[所家])?{such_as_how}?民办|\d+余?[所家]){such_as}")
"""The head of a list of private schools, or of so many: 启明、育才等|优质民办高中; 航天学校等|5所学校."""


def is_told(text: str, one: Found) -> bool:
    """Whether the words around a school tell that it is one by name: 新建|滨湖学校, 由|机关幼儿园|牵头."""
    return not is_weak(one) and any(tells(text, one) for tells in _TELLING)


def is_slogan(text: str, one: Found) -> bool:
    """Whether it is what a programme is called by: “|春风小学|”提升工程."""
    return text[one.start - 1 : one.start] == "“" and _PROGRAMME.match(text, one.end) is not None


def _built(text: str, one: Found) -> bool:
    """Whether a verb of building stands before it and no number behind: 新建|滨湖学校, 迁建|实验中学, not 新建寄宿学校3所; 与|皖西学院."""
    before = text[max(0, one.start - 2) : one.start]
    if one.name.endswith("学院"):
        led = _LED.search(text, max(0, one.start - _LONGEST_LED), one.start)
        return one.core.proper == len(one.name) - 2 == 2 and led is not None
    named = one.core.proper >= 2 or one.core.has(PLACE) or _is_bare(one)  # 新建|崇州学校
    return before in words("building") and named and not _COUNT.match(text, one.end)


def _leads(text: str, one: Found) -> bool:
    """Whether it is named as the one that leads others: 由|机关幼儿园|牵头, 牵头校|展辉学校."""
    if one.core.words and text.endswith(tuple(words("leading")), 0, one.start):
        return True
    before = text.endswith(tuple(words("leads_before")), 0, one.start)
    return before and text.startswith(tuple(words("leads_behind")), one.end)


def is_brand(one: Found) -> bool:
    """Whether two or three letters that no list knows are all of a school's name: 正阳|学校, beside another such."""
    return one.name.endswith("学校") and one.core.proper == one.core.end - one.core.start in (2, 3)


def _exemplifies(text: str, one: Found) -> bool:
    """Whether a kind of school follows of which it is one: 爱华育新学校|等民办学校."""
    return (one.core.proper >= 2 or _is_bare(one)) and _SUCH_AS.match(text, one.end) is not None


def _heads(text: str, one: Found) -> bool:
    """Whether it is all of a numbered heading, or begins it: 2.|上欧学校|。九年一贯制,占地118亩; (1)|实验小学|拟扩建;
    (3)|乐都区幼儿园|,9个班."""
    if _HEADING.search(text, max(0, one.start - 5), one.start) is None:
        return False
    if one.core.has(PLACE):
        return _TOLD.match(text, one.end) is not None
    letters = one.core.end - one.core.start - (text[one.start] in LEVELS)  # 县|东湖学校
    named = one.core.proper == letters >= 2
    ends = _ENDS if named else _ENDS | _OPENS_WORK
    return (named or _is_bare(one)) and text[one.end : one.end + 1] in ends


def _acts(text: str, one: Found) -> bool:
    """Whether it begins its clause, or is helped, and does what one school does: ;|民族中学|举办综合高中班4个, 鼓励|实验中学|办出特色."""
    placed = one.core.has(PLACE) and one.name.endswith("幼儿园") and not _MANY.match(text, one.end)
    own = placed or (bool(one.core.words) and _is_bare(one))  # the one that its place has
    begins = text[one.start - 1 : one.start] in (_CLAUSE_OF_BARE if own else _CLAUSE)
    helped = bool(one.core.words) and text.endswith(tuple(words("helped_by")), 0, one.start)
    return (begins or helped) and pattern_of("acts_behind").match(text, one.end) is not None


def _worked_on(text: str, one: Found) -> bool:
    """Whether a part of it follows that is built, or that it moves: 正兴学校|二期, 赤乌学校|综合楼, 城北学校|迁建, 京源学校|初中部."""
    named = one.core.proper >= 2 or one.core.has(PLACE) or _is_bare(one)
    return named and pattern_of("parts_built").match(text, one.end) is not None


def _is_bare(one: Found) -> bool:
    """Whether but kinds are its name, as of one that its place has: 实验小学, 附小."""
    return all(w.kind == KIND for w in one.core.words)


def is_weak(one: Found) -> bool:
    """Whether it may be any school of its kind, unless a school stands beside it: 外国语学校."""
    return one.name.removesuffix("学校") in words("bare_schools")


def _told_how_many(text: str, one: Found) -> bool:
    """Whether it begins the list of so many: 新增省级示范学校1所:|展辉学校."""
    return one.core.proper >= 2 and _SO_MANY.search(text, max(0, one.start - 4), one.start) is not None


def _in_brackets(text: str, one: Found) -> bool:
    """Whether it fills a bracket that tells the name of the school before it: 十二年一贯制学校(|滨江英才学校|)."""
    told = text[one.start - 1 : one.start] == "(" and text[one.end : one.end + 1] == ")"
    return told and one.core.proper >= 2 and text.endswith("学校", 0, one.start - 1)


def _former(text: str, one: Found) -> bool:
    """Whether it is what a school was: 在原|建才学校|地块, (原:|建才学校|)."""
    return text.endswith(("原", "原:"), 0, one.start) and one.core.proper >= 2


_TELLING = (_worked_on, _acts, _built, _leads, _exemplifies, _heads, _in_brackets, _former, _told_how_many)
"""What tells that a school is named, one by one."""
