"""Sums whose own words say but that they are paid, by whom or to each of whom, and so leave to others for what:

对新教师,每人每年给予1.2万元补贴                   新教师补贴, the clause before says to whom
落实生活补助,每人每月分别发放300元、500元           生活补助, it names the sum itself
企业接收学生每满50人次给予2万元奖补                企业接收学生奖补, the clause itself does
"""

from __future__ import annotations

import re

from kg.extract.targets.names.context.topics import topic
from kg.extract.targets.sites import Site
from kg.extract.targets.wording import strip_lead
from kg.extract.word_lists import WordLists

_LISTS = WordLists("targets", "words")
_ALONE = _LISTS.pattern(
    "(?:按照?[^,、的]*?)?(?:由[^,、的]{0,4}?{payers}+|{payers}{2,}再?)?(?:[人生]均(?=每))?"
    "(?:每(?:[人生名位园班校]|学?[年月期]))*(?:分别|各)?(?:{gives+pay}?(?P<what>(?:一次性)?{paid}(?P<at>标准)?)|{gives+pay})?"
)
"""All that a name says which only tells that something is paid: 由县财政给予|补助, 每人每月补助|标准, 按地域, 市级财政安排."""
_BY = re.compile(r"(?:按照?|每[^,、\d]{0,3}\d|满\d|(?:政策|制度|机制)$).*")
"""By what it is reckoned, behind what is paid or those who get it: 民办园|按照认定等级, 企业接收学生|每满100人, 生活补助|政策."""
_BECOME = _LISTS.pattern("^(?:被|新)?{become}")
"""What those have done who get it: 评为|省级示范园."""


def paid_for(text: str, site: Site, name: str) -> str:
    """The name of a sum, of which `name` has but that it is paid; empty for others, and where nothing says for what.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> text = "对评为示范园的,由县财政给予20万元奖励。"
    >>> paid_for(text, next(find_sites(text, list(find_quantities(text)))), "由县财政给予奖励")
    '示范园奖励'
    """
    alone = _ALONE.fullmatch(name) if site.quantity.unit == "元" else None
    if alone is None or not name:
        return ""
    again = site.in_clause is not None and site.in_clause.quantity.unit == "元"
    own = "" if again else strip_lead(text[site.clause[0] : site.left_start])
    about = own or topic(text, site)
    whom = _BECOME.sub("", _BY.sub("", about))
    if any(map(str.isdigit, whom)):  # 有效期为3年,按每生每年400元给予补助
        return ""
    whom = whom or about  # 每新建1所幼儿园,奖补30万元
    if whom.endswith(_LISTS.ends("sums+costs+paid")):
        return whom + (alone["at"] or "")
    return whom + (alone["what"] or "") if whom and (alone["what"] or "每" in site.left) else ""
