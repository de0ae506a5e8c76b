"""Phrases that make or spoil the name of a number, as patterns: 每人每年给予, 按100名学生核定公用经费, 与甲校共建."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.extract.patterns import one_of
from kg.ontology import lexicon


@dataclass(frozen=True, slots=True)
class Phrases:
    """Patterns made of lists in `[words]` of `ontology/lexicon/targets.toml`."""

    laid_out: re.Pattern[str]
    """What keeps its verb where it needs the name before it: 规划面积, 发放资金."""
    designed: re.Pattern[str]
    """What may stand before the size of what was named before: 规划|班级."""
    to_each: re.Pattern[str]
    """The verb of what each gets, before it: 每人每年给予|津贴."""
    each_one: re.Pattern[str]
    """All that a name says which only tells of each: 每校, 每人每年补助."""
    each: re.Pattern[str]
    """Behind 使 or 为, each of those that have so many: 每所学校, 各校."""
    by_heads: re.Pattern[str]
    """How much money is allotted, by so many heads: 核定公用经费."""
    money_by_heads: re.Pattern[str]
    """… which may stand before, where it only says so: 公用经费不足100人的按100人核定."""
    has_those: re.Pattern[str]
    """Those who are counted, and what has them: 残疾学生|的学校."""
    sent: re.Pattern[str]
    """Where those who are counted are sent: 60名教师|赴甲县、乙县跟岗研修."""
    paid_by: re.Pattern[str]
    """What is paid by a standard: (生均300元)的标准给予|补助."""
    partners: re.Pattern[str]
    """A clause that only tells who does it, or with whom."""
    of_kind: re.Pattern[str]
    """A clause that only tells what kind of school it is: 新建城东学校,九年一贯制|,36个班."""
    by_rule: re.Pattern[str]
    """How a thing is done, behind what it is: 服务费|按照成本补偿原则."""


@cache
def phrases() -> Phrases:
    data = lexicon("targets")["words"]
    some = {
        name: one_of(data[name]) for name in ("laid_out", "handed_out", "designed", "gives", "each_of", "has_those")
    }
    money = "(?:生均)?公用经费|经费"
    those, terms = one_of(data["each"]), "|".join(data["no_each"])
    return Phrases(
        laid_out=re.compile(f"{some['laid_out']}+面积|{some['handed_out']}(?:各类)?(?:资金|金额)"),
        designed=re.compile(f"^{some['designed']}+(?=..)"),
        to_each=re.compile(f"^每[人名位](?:每学?[年月期])?(?:一次性)?{some['gives']}(?=..)"),
        each_one=re.compile(f"每(?:所|个)?{those}|每[人生名位](?:每?[年月])?(?:一次性)?{some['gives']}?(?:标准)?"),
        each=re.compile(rf"(?:为|给|使|让)?(每(?![\d一二三四五两]*年|{terms})|{some['each_of']})"),
        by_heads=re.compile(f"(?:学生)?(?:的?标准)?({one_of(data['allots'])})(?:(?:学校|年度)?({money})|$)"),
        money_by_heads=re.compile(money),
        has_those=re.compile(rf"([^,的、]{{2,10}})的(?:[^,]{{0,4}}{some['has_those']}|$)"),
        sent=re.compile(f"(?<=..)(?:{'|'.join(data['sent'])}).*$"),
        paid_by=re.compile(f"的标准.{{0,4}}?({one_of(data['paid'])})$"),
        partners=re.compile(f"(?:{'|'.join(data['partners'])})$"),
        of_kind=re.compile(f"(?:为|属|系)?{one_of(data['of_kind'])}+(?:性质)?(?:学校)?"),
        by_rule=re.compile(f"按照?[^,]*{one_of(data['principles'])}$"),
    )
