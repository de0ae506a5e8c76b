"""Joint lists that one head governs: 小学生、初中生近视率分别下降到38%、60%; 音乐、体育、美术教师; 省、市、县三级名师; and lists of
names that a count closes: of 城东小学、河西小学等11所 schools are counted, not what the names say."""

from __future__ import annotations

import re
from itertools import chain

from kg.extract.targets.names.before_verbs import behind_tiers
from kg.extract.targets.numbers import read_count
from kg.extract.targets.sites import Site
from kg.extract.targets.wording import short, split_tail, strip_lead, words
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

_AND = re.compile("、|以及|和|及")
_MEMBER = WordLists("targets").pattern("[\u4e00-\u9fff“”]*{words.members}")
"""What of a list stands by itself, and is no attribute of the last: 实验园、|实验校, but not 足球、|篮球特色学校."""
_COMMA = re.compile("、")
_ALL = re.compile("(?:均|都|全部|双双)(?:达到?|为|实现|保持在?|稳定在|在|接近|超过|不低于)?$")
"""Behind several rates that one number is said of."""
EACH_WHOLE = re.compile("“?([两三四五六七八九2-9])个$")
"""What counts the parts that are whole each: 专职保安配备、视频监控、一键报警|“三个100%”."""
_DEGREE = "学历"
_SCHOOLING = "教育"
_SHARE = "比例"
_RATES = ("率", "占比", _SHARE)
_SHORTEST_RATE = 3
_PERSONS = ("师", "人")
"""What ends a word for persons: 名师、|骨干教师, 学科带头人、|骨干教师."""
_PUPILS = WordLists("targets").pattern("(?:{words.stages+words.staged+units.people}|阶段)$")
"""What ends the words for pupils, or their stage."""
_COMPARES = frozenset("比较由从占")
"""What begins words behind 分别 that say what the numbers are compared with: 分别比2015年提高."""
LEVEL = re.compile("国家|自治[区州县旗]|兵团|[国省市州县区旗盟镇乡校]")
_NAMED = WordLists("targets").pattern(f"^对?{{words.become}}(?={LEVEL.pattern})")
"""Before the level of those who are paid for it: 对通过|省、市示范园评估的幼儿园."""
_LEVELS = re.compile(f"((?:{LEVEL.pattern})(?:[、和及](?:{LEVEL.pattern}))+)[两三四五]?级(.+)")
"""Levels of one list: 省、市、县三级|名师, 国家、省、市级|课题."""
_RANKS = re.compile(
    f"({LEVEL.pattern}|小学|初中|高中|)([一二三四五六七八九](?:[、和及][一二三四五六七八九])+)((?:星|年)?级|[类档])(.*)"
)
"""Grades of one list: 省一、二、三级|普惠园, 三、四星级|幼儿园."""
_NAMES_APART = re.compile("、|以及|和|及|与")
_AND_MORE = re.compile(r"[^,;:]*、[^,;:]*等$")
_SHORTEST_PROPER = 4
"""A proper name is as long at least; 小学、初中等11所 names what is counted."""


def distribute(site: Site, number: int) -> list[str]:
    """The names of a joint list: 小学生、初中生近视率分别下降到38%、60% is 小学生近视率 and 初中生近视率.

    An empty list where the text before the numbers has not as many parts.
    """
    body, _ = split_tail(site.left)
    core, _, done = strip_lead(body).partition("分别")
    core = _NAMED.sub("", core.removesuffix(","))
    core = behind_tiers(core) if site.quantity.unit == "元" else core
    if done and done[0] not in _COMPARES:  # 曲阜、邹城分别新建学校; 音乐、体育教师分别缺编
        return [short(p) for p in _done_to_each(parts_of(core, number), done)]
    if parts := parts_of(core, number):
        return [short(p) for p in parts]
    for joint, apart in lexicon("targets")["words"]["together"].items():
        if number == len(apart) and core.startswith(joint):
            return [short(a + core[len(joint) :]) for a in apart]
    return []


def parts_of(text: str, number: int) -> list[str]:
    """The parts of a joint list, each with what they share; none where there are not as many."""
    if levels := _LEVELS.match(text):
        parts = [f"{level}级{levels[2]}" for level in LEVEL.findall(levels[1])]
        return parts if len(parts) == number else []
    if ranks := _RANKS.match(text):
        parts = [ranks[1] + rank + ranks[3] + ranks[4] for rank in _NAMES_APART.split(ranks[2])]
        return parts if len(parts) == number else []
    for separator in (r"、|以及|和|及(?!以)|(?<!参)与", "、"):
        parts = [p for p in re.split(separator, text) if p]
        if len(parts) == number:
            return _share_heads(parts)
    return []


def _done_to_each(parts: list[str], done: str) -> list[str]:
    """The parts with what is done to each, a verb that names keep before them: 新增小学学位, 美术教师缺编."""
    kept, rest = words().kept.split(done)
    rest = words().do.split(rest.removeprefix("有"))[1]
    return [kept + (part if words().is_rate(part) else part + rest) for part in parts]  # 竣工率、采购率分别完成任务的


def _of_the_first(rates: list[str]) -> list[str]:
    """Rates of which those that say no more (巩固率) are of what the first is: of 小学毛入学率、巩固率 both of 小学, but only one 毛; one of
    pupils is not of what has none (大班额化解率、入学率)."""
    first = rates[0][:-_SHORTEST_RATE].rstrip("毛净")
    of_pupils = _PUPILS.search(first) is not None
    alone = {
        rate for rate in rates[1:] if len(rate) == _SHORTEST_RATE and (of_pupils or rate not in words().bare_of_stage)
    }
    return [rates[0], *(first + rate if rate in alone else rate for rate in rates[1:])]


def each_named(name: str, left: str) -> list[str]:
    """What one number counts each of: the rates that it is said of, the members of a list before 各, but not what stages have; or the
    name alone.

    >>> [each_named(name, name + "各") for name in ("新建小学、初中", "茶叶、化工实训楼", "小学、初中食堂")]
    [['新建小学', '新建初中'], ['茶叶、化工实训楼'], ['小学、初中食堂']]
    """
    if not left.endswith("各") or name.startswith("每") or name.endswith(_RATES):
        return _each_rate(name, left)
    verb, listed = words().kept.split(name)
    members = _AND.split(listed)
    stage, rest = words().stages.split(members[-1])
    if stage and rest not in ("", *words().kinds_of_school) and any(map(words().is_stage, members)):  # 小学、|初中食堂
        return [name]
    return [verb + member for member in members] if all(map(_MEMBER.fullmatch, members)) else [name]


def _each_rate(name: str, left: str) -> list[str]:
    """The rates that one number is said of, or the name alone.

    >>> _each_rate("保安配备率、封闭管理率和一键报警接入率", "保安配备率、封闭管理率和一键报警接入率均达到")
    ['保安配备率', '封闭管理率', '一键报警接入率']
    >>> _each_rate("小学、初中学生近视率", "小学、初中学生近视率每年下降")
    ['小学生近视率', '初中学生近视率']
    >>> _each_rate("保安配备、视频监控、一键报警比例", "保安配备、视频监控、一键报警“三个")
    ['保安配备比例', '视频监控比例', '一键报警比例']
    """
    if not name.endswith(_RATES):
        return [name]
    if whole := _whole_parts(name, left):
        return whole
    if of_each := _of_each_stage(name, left):
        return of_each
    of_all = _ALL.search(left) is not None
    for apart in (_AND, _COMMA) if of_all else (_AND,):  # 一键报警和监控联网率 may be one
        rates = _with_stages(apart.split(name))
        several = len(rates) > 1 and (of_all or len(rates[0]) > _SHORTEST_RATE)
        if several and all(len(rate) >= _SHORTEST_RATE and rate.endswith(_RATES) for rate in rates):
            return _of_the_first(rates)
    return [name]


def _with_stages(parts: list[str]) -> list[str]:
    """The parts of a list, each stage that stands before a rate of another with that rate, and with what says no more behind it:
    小学、|初中入学率、|巩固率."""
    first = next((at for at, part in enumerate(parts) if not words().is_stage(part)), 0)
    stage, rate = words().stages.split(parts[first])
    if not (first and stage and rate):
        return parts
    stages = [*parts[:first], stage]
    more = ([of + part for of in stages] if len(part) == _SHORTEST_RATE else [part] for part in parts[first + 1 :])
    return [*(of + rate for of in stages), *chain.from_iterable(more)]


def _whole_parts(name: str, left: str) -> list[str]:
    """The shares of a list that a number of wholes closes, which stands at the end of `left`; empty where the list has not as many parts.

    >>> _whole_parts("保安配备率、封闭管理", "保安配备率、封闭管理“两个"), _whole_parts("校园安全", "校园安全“三个")
    (['保安配备率', '封闭管理比例'], [])
    """
    whole = EACH_WHOLE.search(left)
    parts = parts_of(name, read_count(whole[1])) if whole else []
    return [part if part.endswith(_RATES) else part + _SHARE for part in parts]


def is_whole(site: Site) -> bool:
    """Whether a number says of each part of a list that it is whole: 封闭管理、专职保安、一键报警“三个|100%”."""
    return site.quantity.unit == "%" and bool(_whole_parts(EACH_WHOLE.sub("", site.left), site.left))


def _of_each_stage(rate: str, left: str) -> list[str]:
    """A rate that is said of several stages, once of each: 小学、初中学生近视率; empty for any other, or where each has a number."""
    *stages, last = _AND.split(rate)
    if not stages or stages[0] not in left or "分别" in left:  # the second of 分别为46%,52% has neither before it
        return []
    of_stages = all(map(words().is_stage, stages)) and all(words().stages.split(last))
    return _share_heads([*stages, last]) if of_stages else []


def _share_heads(parts: list[str]) -> list[str]:
    w, last = words(), parts[-1]
    if all(map(LEVEL.fullmatch, parts[:-1])) and LEVEL.match(last):  # 通过省、市示范园评估的幼儿园
        return [*(level + last[1:] for level in parts[:-1]), last]
    verb, rest = w.do.split(parts[0])
    parts = [rest or verb, *parts[1:]]
    stage, suffix = w.stages.split(last)
    if degrees := _of_degrees(parts):
        return degrees
    if suffix.startswith("均") and stage.endswith("生"):  # 高中|生均公用经费
        stage, suffix = stage[:-1], "生" + suffix
    if stage and suffix:
        return [*(p if words().is_rate(p) else _of_pupils(p, suffix) for p in parts[:-1]), last]
    if stage and (found := w.stage.search(parts[0])) and found.start() > 0 and found.end() == len(parts[0]):
        head = parts[0][: found.start()]
        return [found[0] + head, *(p + head for p in parts[1:])]
    if words().is_rate(last) and words().is_rate(parts[0]):
        return _of_the_first(parts)
    shared = next((noun for noun in w.staged if last.endswith(noun)), "")
    if shared and last != shared and not any(p.endswith((*w.staged, *_PERSONS)) for p in parts[:-1]):  # 音乐、美术教师
        return [*(p + shared for p in parts[:-1]), last]
    at = last.find(parts[0][-1])
    if at >= 0 and not words().is_rate(parts[0]) and last[at + 1 :]:
        return [*(p + last[at + 1 :] for p in parts[:-1]), last]
    return parts


def _of_degrees(parts: list[str]) -> list[str]:
    """The shares that a list of degrees names: 小学教师大专以上、高中教师研究生学历比例; empty for any other list."""
    last = parts[-1]
    at = last.find(_DEGREE)
    if at <= 0 or not any(p.endswith(("以上", _DEGREE)) for p in parts[:-1]):
        return []
    whole = last + _SHARE if last.endswith(_DEGREE) else last
    return [*(p + (_SHARE if _DEGREE in p else last[at:]) for p in parts[:-1]), whole]


def _of_pupils(stage: str, suffix: str) -> str:
    """A stage with what is said of its pupils, who are named once: 小学生|学生近视率 and 小学|学生近视率 are 小学生近视率; and so is
    schooling: of 学前教育、高中教育巩固率 the first is 学前教育巩固率."""
    if not suffix.startswith("学生"):
        return stage + (suffix.removeprefix(_SCHOOLING) if stage.endswith(_SCHOOLING) else suffix)
    return stage + suffix[2 if stage.endswith("生") else 1 if stage.endswith("学") else 0 :]


def kind_of_members(text: str) -> str:
    """The kind of the schools listed by name, behind the verb that is kept; empty where `text` is no list of such names.

    >>> kind_of_members("新建城东小学、河西小学等"), kind_of_members("城东幼儿园、河西小学等"), kind_of_members("小学、初中等")
    ('新建小学', '学校', '')
    """
    parts, kinds = _NAMES_APART.split(text.removesuffix("等")), words().kinds_of_school
    if (
        not text.endswith("等")
        or len(parts) < 2
        or not all(len(p) >= _SHORTEST_PROPER and p.endswith(kinds) for p in parts)
    ):
        return ""
    same = next((kind for kind in ("幼儿园", "小学") if all(p.endswith(kind) for p in parts)), "学校")
    return words().kept.split(parts[0])[0] + same


def closes_members(site: Site) -> bool:
    """Whether a number closes a list of names, as in (合作企业:)甲集团、乙公司等18家."""
    return not site.right and _AND_MORE.fullmatch(site.left.strip()) is not None
