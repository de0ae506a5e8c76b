"""Names that leave out what another says: 小学…覆盖率95%,初中90%; 新建幼儿园1所、小学2所; 3个国家级、10个省级基地."""

from __future__ import annotations

import re

from kg.extract.targets.names.joint import LEVEL
from kg.extract.targets.names.shares import SHARES
from kg.extract.targets.sites import REACH, Site, clause_start, first_of_list, first_of_nouns
from kg.extract.targets.wording import AND_SO_ON, OFTEN, split_tail, strip_lead, words
from kg.extract.word_lists import WordLists
from kg.model import Comparator, Section
from kg.ontology import lexicon

_EACH = re.compile("生均|人均|校均|班均|每[百千万]?[生人名位]")
_OF_LEVEL = re.compile(f"(?:{LEVEL.pattern}){{1,4}}[两三四]?级(?:及?以上)?")
_ABOVE = re.compile("^及?以上(?=学历)")
THINGS = frozenset({"所", "个", "名", "座", "家", "间"})
SCHOOLS = ("所", "校")
"""Units in which a stage is counted itself: 其中小学31所."""
_BEFORE_SCHOOL, _OF_PUPILS = ("学前", "幼儿"), ("巩固率", "升学率")
"""A stage before school, and rates that it has none of: 学前三年毛入园率98%,巩固率99%."""
_SHORT_OFFER = 8
"""What else is paid is named in no more than these."""
_GRADES = re.compile("^[^,;。]{1,5}(?<!起始)(?<!毕业)年级")
"""The grades of another stage, of which something is said: (三至六年级|作业时间不超过60分钟,)初中不超过90分钟; each has first and last ones
(小学|起始年级|班额)."""
_LONGEST_HEAD = 16
"""How far into a sentence a colon may stand that says what stage it is about."""
_LONGEST_PART = 4
"""Of what a colon opened, in characters: 教师."""
_SHORT_PART = 6
"""A share, or how often or long something is done, of no more than these characters leaves its rate out: 骨干教师不低于20%."""
_SAID_ON = frozenset({"%", "节", "课时", "学时", "次", "天"})
"""Units of such: 校长每学期听课不少于30节,教研员不少于|60节."""
_LESSONS, _TAUGHT = ("节", "课时"), ("课", "课程")
"""Units of what is taught, and how its name ends."""
_PLACE = re.compile("[\u4e00-\u9fff]{1,7}(?:[市县旗州镇乡]|(?<![校园学])区)")
"""The name of a place; a 校区 is counted itself."""
_LISTS = WordLists("targets")
_RISES = _LISTS.pattern("(?:{rates.up}|达)[到至]?$")
_RATE_OF_STAGE = _LISTS.pattern("({words.stages}){words.bare_of_stage}")


def complete(text: str, earlier: str, site: Site) -> str:
    """A name that leaves out what the one before it said: 小学…覆盖率95%，初中90% is 初中…覆盖率."""
    w = words()
    if not earlier or not text or site.before is None:
        return text
    alike = site.before.quantity.unit == site.quantity.unit
    if w.is_stages(text) and not (site.quantity.unit in SCHOOLS and text in w.qualifiers):  # 学校83所(农村52所)
        return _complete_stage(text, earlier, site) if alike else text
    if text in w.qualifiers and site.before.quantity.unit == "元" and not alike:  # 安家费15万元;骨干教师:省级30名
        return text
    if text in w.qualifiers or w.is_level(text):
        kept, whole = w.kept.split(earlier if alike else w.without_rate(earlier))
        return kept + text + unqualified(whole)
    if is_place(text, site):
        return text + _without_place(earlier, site.before)
    if text.endswith("率") and text[:-1] in earlier:  # 31所全部达标,达标率64.6%
        return text
    if text.endswith("率") and earlier.endswith("率") and len(text) == 3:  # 义务教育入学率、巩固率均为99%、完成率98%
        return earlier.partition("率")[0][:-2] + text
    if site.quantity.unit == "元" and text in w.bare:  # 校舍面积…,资金…万元; 设备购置资金…,其中课桌…,资金…
        return earlier.removesuffix("面积").removesuffix(text) + text
    # 毛入园率(现状90%,目标95%); 覆盖率达到56%,2012年这个比例是25%
    if text in w.planned or (text in w.shares and w.is_rate(earlier)):
        return earlier
    return text if w.is_rate(earlier) else earlier + text


def _complete_stage(stage: str, earlier: str, site: Site) -> str:
    """A stage with what the number before said of another, or of all: 新增学位…个,其中|小学|…个; 近视率52%(|小学|38%)."""
    w = words()
    if site.quantity.unit not in SCHOOLS and earlier.endswith(w.staged):
        return staged(stage, earlier)
    if site.quantity.unit in _LESSONS and earlier.endswith(_TAUGHT):  # 小学、初中每周3节体育课,|高中|每周2节
        taught = earlier[max((hit.end() for hit in w.stage.finditer(earlier)), default=0) :]
        return stage + OFTEN.sub("", _GRADES.sub("", taught))
    said_of = (*w.said_of, *w.sums) if site.quantity.unit == "元" else w.said_of
    if not (w.is_rate(earlier) or earlier.endswith(said_of) or _EACH.search(earlier)):
        return stage
    of_grades = _GRADES.sub("", earlier)
    return stage + of_grades if of_grades != earlier else of_other_stage(stage, earlier) or stage + earlier


def of_other_stage(stage: str, name: str) -> str:
    """A name with this stage of schooling in the place of its own, or with where the schools are before it; empty where it has no
    stage.

    >>> of_other_stage("初中", "小学生均图书"), of_other_stage("初中", "毛入园率"), of_other_stage("城市", "小学近视率")
    ('初中生均图书', '', '城市小学近视率')
    """
    stages, where = list(words().stage.finditer(name)), stage in words().localities
    found = next((hit for hit in stages if (hit[0] in words().localities) == where), None)
    if found is None:
        return stage + name if where and stages else ""
    end = found.end() - (found[0].endswith("生") and name.startswith(("师比", "均", "活"), found.end()))
    return name[: found.start()] + stage + _ABOVE.sub("", name[end:])


def stage_first(core: str, site: Site) -> str:
    """What a number counts, with its stage before it: 寄宿率小学61% is the 小学寄宿率, 本科学历教师小学达80% a share of 小学本科学历教师;
    things are named as they stand: 特色高中2所."""
    if site.quantity.unit in THINGS or core[-1:] not in words().stage_ends:
        return core
    head, stage = words().stage_last.split(core)
    if stage:  # 学生数|控制在|小学45人; 生均面积等|7项指标差异系数|小学0.5
        head = AND_SO_ON.split(words().tail.split(head)[0])[-1]
    ends = words().said_of
    if site.quantity.unit == "元":  # 寄宿生生活补助小学1000元
        ends = (*ends, *words().sums)
    elif site.quantity.unit in SHARES:
        ends = (*ends, *words().staged, "者")
    return stage + head if stage and (head.endswith(ends) or _EACH.match(head)) else core


def staged(stage: str, earlier: str) -> str:
    """What the number before counted, of one stage.

    >>> staged("小学", "新增学位"), staged("初中", "新增小学学位"), staged("三年级", "小学一二年级体育课")
    ('新增小学学位', '新增初中学位', '三年级体育课')
    """
    kept, rest = words().kept.split(earlier)
    rest = _GRADES.sub("", rest)
    of_other, thing = words().stages.split(rest.removeprefix("中") if rest.startswith("中小学") else rest)
    return kept + stage + (thing if of_other and thing else rest)


def unqualified(name: str) -> str:
    """A name without the level it begins with: 省级示范校 is a 示范校, as is 校级以上示范校."""
    if level := _OF_LEVEL.match(name):
        return name[level.end() :]
    own = next((q for q in sorted(words().qualifiers, key=len, reverse=True) if name.startswith(q)), "")
    return name[len(own) :]


def are_pupils(name: str, site: Site) -> bool:
    """Whether a stage of schooling is the word for its pupils, who are counted: 小学生|47120人."""
    return name.endswith("生") and site.quantity.unit in ("人", "名")


def is_place(name: str, site: Site) -> bool:
    """Whether a name is but that of the place which has so many of what was counted before: (新建学校9所,其中)永宁县|4所."""
    before = site.before
    alike = before is not None and before.quantity.unit == site.quantity.unit not in ("个", "元")
    return alike and not site.right and _PLACE.fullmatch(name) is not None


def _without_place(name: str, site: Site) -> str:
    """The name of the number at `site` without the place that has so many: 永宁县|新建学校."""
    place = strip_lead(split_tail(site.left.lstrip("、,和"))[0])
    return name.removeprefix(place) if _PLACE.fullmatch(place) else name


def goes_on(site: Site, comparator: Comparator) -> bool:
    """Whether a clause goes on with the norm before it: it names a part (初中940元; 其中骨干教师20%), or is next in its list."""
    if first_of_nouns(site) is not None:
        return True
    part = strip_lead(words().tail.split(site.left)[0]).replace("“", "").replace("”", "")
    paid = site.before is not None and "元" in (site.before.quantity.unit, site.quantity.unit)
    other = site.before is not None and paid and site.before.quantity.unit != site.quantity.unit
    if part and words().is_part(part) and not other:  # 安家费15万元;骨干教师:省级30名
        return True
    if site.before is None:
        return False
    if site.quantity.unit == "元" == site.before.quantity.unit and 0 < len(part) <= _SHORT_OFFER:
        # 博士40万元,硕士研究生15万元
        return not (_RISES.search(site.left) or words().do.split(part)[0] or words().keep.split(part)[1])
    if comparator == "=":  # 大班不超过35人、中班30人; 每年交流不低于10%,其中骨干教师占20%
        if site.left.startswith("其中") and site.left.endswith("占"):
            return site.before.quantity.unit == site.quantity.unit
        listed = site.in_clause is not None and site.left.startswith("、") and 0 < len(part) <= _SHORT_PART
        return listed and site.before.quantity.unit == site.quantity.unit and not words().do.split(part)[0]
    if _EACH.search(site.left):  # 按每千人40座配建,建筑面积生均不少于13平方米
        return True
    if site.before.quantity.unit != site.quantity.unit:
        return False
    if site.left.startswith(("其中", "、")):
        return True
    return site.quantity.unit in _SAID_ON and len(part) <= _SHORT_PART and not words().is_rate(part)


def of_stage(name: str, heading: str) -> str:
    """A bare name with the stage of schooling that the heading above it has, or a stage with what the heading says of all.

    >>> of_stage("毛入学率", "高中阶段教育"), of_stage("普惠性幼儿园覆盖率", "学前教育"), of_stage("巩固率", "师资")
    ('高中阶段教育毛入学率', '普惠性幼儿园覆盖率', '巩固率')
    >>> of_stage("小学", "生师比"), of_stage("初中", "小学")
    ('小学生师比', '初中')
    """
    if words().is_stage(name):
        return name if words().stage.search(heading) else name + heading
    bare = name.startswith(tuple(lexicon("targets")["words"]["bare_of_stage"]))
    said = "园" in heading and "入园" in name  # 幼儿园12所,毛入园率95%
    before_school = said or (heading.startswith(_BEFORE_SCHOOL) and name.startswith(_OF_PUPILS))
    return heading + name if bare and words().stage.match(heading) and not before_school else name


def stage_above(text: str, site: Site, path: list[Section]) -> str:
    """The stage that the sentence opens with (义务教育:入学率100%,巩固率98%; 学前教育——毛入园率95%), the last whose rate it names
    (初中入学率100%,|巩固率98%), or the only one that the clause before names (普及高中教育,|毛入学率…), or a heading above."""
    start = max(site.sentence[0], text.rfind(";", site.sentence[0], site.quantity.start) + 1)
    stop = min(start + _LONGEST_HEAD, site.quantity.start)
    opened = max(text.find(mark, start, stop) for mark in (":", "——"))
    if opened >= 0 and (hit := words().stage.search(text, start, opened)):
        return hit[0]
    head = (first_of_list(site) or site) if site.joined else site  # 毛入园率、巩固率、高中毛入学率分别达到90%、|98%
    if rates := [*_RATE_OF_STAGE.finditer(text, max(start, head.left_start - REACH), head.left_start)]:
        return rates[-1][1]
    end = max(start, site.clause[0] - 1)
    clause = text[max(start, clause_start(text, site, end)) : end]
    for named in (clause, *(section.title for section in reversed(path))):
        if found := set(words().stage.findall(named)):
            return found.pop() if len(found) == 1 else ""
    return ""


def part_of(whole: str, name: str, site: Site) -> str:
    """The part that a number's own clause names of what a colon opened: a stage (高中), or of a rate whom it is said of
    (空间开通率:教师|100%); empty where the clause names something of its own."""
    if words().is_stage(name) or name in words().qualifiers:
        return name
    own = name.removesuffix("比例")
    short_of_rate = site.quantity.unit == "%" and own != name and len(own) <= _LONGEST_PART and not words().is_rate(own)
    return own if short_of_rate and words().is_rate(whole) else ""
