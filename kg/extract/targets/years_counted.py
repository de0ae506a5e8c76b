"""Which years are an amount: of schooling, of service, of a term, not those in which something is done."""

from __future__ import annotations

from kg.extract.targets import count_words as words
from kg.extract.targets.comparators import THAN_BEFORE
from kg.extract.targets.norms import CAREER
from kg.extract.targets.sites import Site
from kg.extract.targets.trim import split_tail, strip_lead

_OF_SCHOOLING = "受教育年限:"


def counts_years(text: str, site: Site) -> bool:
    """Whether the years at `site` are what is counted.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> text = "平均受教育年限达到11年,工程提前1年完成。"
    >>> [counts_years(text, site) for site in find_sites(text, list(find_quantities(text)))]
    [True, False]
    """
    if site.left.endswith("提前"):  # 比规定时间提前一年实现
        return False
    short = (site.quantity.value or site.quantity.high or 0) < 60
    near = site.in_clause
    again = near is not None and near.quantity.unit == "年"
    listed = site.joined and site.apart  # …和受教育年限分别达到99%和13年
    headed = text.endswith(_OF_SCHOOLING, 0, site.clause[0])  # 受教育年限:2020年10.1年
    named = headed or words.NAMED_YEARS.search(site.left) or words.SERVED.search(site.left)
    named = named or CAREER.match(site.right)
    return short and bool(again or listed or named or _goes_on(site) or site.right.startswith("免费"))


def _goes_on(site: Site) -> bool:
    """Whether years are said of what the number before was: 受教育年限达到15.2年,到2027年达到15.4年; …,比2015年提高0.8年."""
    before = site.before
    if before is None or before.quantity.unit != "年":
        return False
    return not strip_lead(split_tail(site.left.lstrip(","))[0]) or THAN_BEFORE.search(site.left) is not None
