"""Phrases that make or spoil the name of a number, most as patterns: 每人每年给予, 按100名学生核定公用经费, 与甲校共建."""

from __future__ import annotations

import re

from kg.extract.targets.wording.lists import words
from kg.extract.word_lists import WordLists

_LISTS = WordLists("targets", "words")
_MONEY = "(?:生均)?公用经费|经费"

LAID_OUT = _LISTS.pattern("{laid_out}+面积|{handed_out}(?:各类)?(?:资金|金额)")
"""What keeps its verb where it needs the name before it: 规划面积, 发放资金."""
DESIGNED = _LISTS.pattern("^{designed}+(?=..)")
"""What may stand before the size of what was named before: 规划|班级."""
TO_EACH = _LISTS.pattern("^每[人名位](?:每学?[年月期])?(?:一次性)?{gives}(?=..)")
"""The verb of what each gets, before it: 每人每年给予|津贴."""
EACH_ONE = _LISTS.pattern(
    r"(?P<school>每(?:所|个)?{each}|每[\d百千]+[名个][\u4e00-\u9fff]{1,3}[生儿员])(?:至少|[均应须要])*(?:配[备齐置有]|[配有])?"
    "|每[人生名位](?:每?[年月])?(?:一次性)?(?P<pays>{gives})?(?:标准)?"
)
"""All that a name says which only tells of each: 每校, 每校至少配备, 每60名寄宿生配备, 每人每年补助."""
EACH_PERSON = WordLists("targets").pattern("每[名位]({units.people})")
"""All that a name says which only tells of each of some people: 每名教师."""
EACH = _LISTS.pattern(r"(?:为|给|使|让)?(每(?![\d一二三四五两]*年|{no_each|})|{each_of})")
"""Behind 使 or 为, each of those that have so many: 每所学校, 各校."""
HAS = re.compile("(?<=[校园班级村点镇乡街县区生师人构学中室的])有$")
"""What stands behind those who are counted: 不足100人的学校|有|9所."""
HAVE = re.compile("中?[仍尚还仅]?有|中")
"""What stands between those of whom a part is told and its number: 48所学校|有|31所."""
_AT_LEAST = re.compile(r"至少|不少于|不低于|(?<!平)均(?!衡)|各(?!级|类)|[须应](?=[配有设])")
_NORM = re.compile("(?:标准|比例|要求)(?=[配设核聘])")
"""By what norm, before its verb: (每50名学生1名)的|标准|配备心理教师."""
BY_HEADS = _LISTS.pattern("(?:学生)?(?:的?标准)?({allots})(?:(?:学校|年度)?({money})|$)", money=_MONEY)
"""How much money is allotted, by so many heads: 核定公用经费."""
MONEY_BY_HEADS = re.compile(_MONEY)
"""… which may stand before, where it only says so: 公用经费不足100人的按100人核定."""
HAS_THOSE = _LISTS.pattern("([^,的、]{2,10})的(?:[^,]{0,4}{has_those}|$)")
"""Those who are counted, and what has them: 残疾学生|的学校."""
SENT = _LISTS.pattern("(?<=..){sent|}.*$")
"""Where those who are counted are sent: 60名教师|赴甲县、乙县跟岗研修."""
PAID_BY = _LISTS.pattern("(?:的标准.{0,4}?(?={paid}$)|(?:的?标准)?(?:{gives}|(?={paid}$)))([^,、的]{0,6}?{paid})$")
"""What is paid, behind how much: (生均300元)的标准给予|补助, (每生每年1000元)给予|生活补助."""
BY_STANDARD = _LISTS.pattern("(?:标准|的标准(?={spared})){how_paid}?({do+paid_out+spared+gives})(.*)")
"""What is done by a standard, and with what: (500人)标准|下拨|公用经费."""
PARTNERS = _LISTS.pattern("{partners|}$")
"""A clause that only tells who does it, or with whom."""
OF_KIND = WordLists("targets").pattern("(?:为|属|系)?{words.of_kind}+(?:性质)?(?:学校)?|{projects.nature}")
"""A clause that only tells what kind of school it is, or of project: 新建城东学校,九年一贯制|,36个班; 城东学校,扩建|,36个班."""
TERMED = re.compile("(?:任期|聘期|服务期)[\u4e00-\u9fff]{0,6}制度?$")
"""That there are terms, behind those who serve them: 园长|任期目标责任制."""
RATE = _LISTS.pattern("{rates_within~}")
_RATE_SAID_OF = _LISTS.pattern(
    "(?P<rate>(?!按).*{rates_within~}(?<=.{3}))(?P<said>(?:(?!{rates_within~})[^的、和及与]){1,12})"
)
"""A rate and what is said of it before its number: 巩固率|总体(达到95%), 覆盖率|2023年底前(达到100%)."""
_WHOSE = WordLists("targets").pattern("(?!{words.do})[^名]*{units.people}")
"""… and whose it is, where that stands behind: 满意率|家长(达到95%)."""
BY_RULE = _LISTS.pattern("按照?[^,]*{principles}$")
"""How a thing is done, behind what it is: 服务费|按照成本补偿原则."""
_STAGE_BEHIND = WordLists("targets").pattern(r"(?!其中)([^():]+)[(:]({words.stages})\)?((?:\([^()]*\))?)$")


def rate_alone(core: str) -> str:
    """What a share is said of, without what is said of it, and with those it is of before it; as it is where that is a thing, or
    something done to one.

    >>> rate_alone("接入率双双"), rate_alone("达标率总体稳步"), rate_alone("占比前十学校"), rate_alone("按比例安排经费")
    ('接入率', '达标率', '占比前十学校', '按比例安排经费')
    >>> rate_alone("师资达标率城区"), rate_alone("满意率家长")
    ('城区师资达标率', '家长满意率')
    """
    hit = _RATE_SAID_OF.fullmatch(core)
    if hit is None:
        return core
    said = hit["said"]
    if said in words().qualifiers or _WHOSE.fullmatch(said):
        return said + hit["rate"]
    if said.endswith((*words().things, *words().staged)):
        return core
    verb, done_to = words().do.split(said)
    return core if verb and done_to else hit["rate"]


def of_each(each: str, noun: str) -> str:
    """What each has, without how many at least, and with one verb.

    >>> of_each("每校至少有", "心理教师"), of_each("每300名学生配备", "标准配齐校医")
    ('每校心理教师', '每300名学生配备校医')
    """
    each = HAS.sub("", _AT_LEAST.sub("", each))
    if norm := _NORM.match(noun):
        noun = noun[norm.end() :]
        noun = words().do.split(noun)[1] if words().verbs.split(each)[1] else noun
    return each + noun


def of_each_by(core: str, at: int, noun: str) -> tuple[str, int]:
    """What each has, who begins at `at`, and where the words of that begin: with those who are provided by it.

    >>> of_each_by("教研员按每人联系", 4, "学校配备"), of_each_by("为每校配备", 1, "校医")
    (('教研员每人联系学校', 0), ('每校配备校医', 1))
    """
    whose, by, _ = core[:at].partition("按")
    name = of_each(core[at:], noun)
    return (whose + name.removesuffix("配备"), 0) if by else (name, at)


def with_stage_first(name: str) -> str:
    """A name with the stage of schooling in front that it has in brackets or behind a colon; another as it is.

    >>> with_stage_first("师生比:小学"), with_stage_first("师生比(小学)(%)"), with_stage_first("小学近视率(城区)")
    ('小学师生比', '小学师生比(%)', '小学近视率(城区)')
    """
    hit = _STAGE_BEHIND.match(name) if "(" in name or ":" in name else None
    return hit[2] + hit[1] + hit[3] if hit and not words().stages.split(hit[1])[0] else name
