"""What the clause before a number, without a number of its own, says has grown, and so what the number counts:

教师队伍持续壮大,增至642名                                  教师队伍
小学、初中生均公用经费逐年提高,到2025年分别不低于1000元、1200元      what is said of each
"""

from __future__ import annotations

import re
from functools import cache

from kg.extract.patterns import one_of
from kg.extract.targets.parts import parts_of
from kg.extract.targets.sites import Site, clause_start
from kg.extract.targets.trim import short, split_tail, strip_lead
from kg.ontology import lexicon

_APART = re.compile("分别|依次|各")


@cache
def _growing() -> re.Pattern[str]:
    how = one_of(lexicon("targets")["status"]["growth"]["goes_on"])
    return re.compile(rf"(?P<of>[^,;。:\d]{{2,24}}?)(?:[较比](?:20\d\d|上)年|{how})[^,;。:]*")


def grown_before(text: str, site: Site) -> str:
    """What the clause before says has grown, be it several; empty where it counts something itself, or where the number's own clause names
    what it counts.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> text = "教师队伍持续壮大,增至642名。"
    >>> grown_before(text, next(find_sites(text, list(find_quantities(text)))))
    '教师队伍'
    """
    end = site.clause[0] - 1
    own = _APART.split(site.left.lstrip(","))[0]
    if end <= site.sentence[0] or text[end] != "," or site.right or strip_lead(split_tail(own)[0]):
        return ""
    start = clause_start(text, site, end)
    if site.before is not None and site.before.quantity.end > start:
        return ""
    hit = _growing().fullmatch(text, start, end)
    return strip_lead(hit["of"]) if hit else ""


def each_grown_before(text: str, group: list[Site]) -> list[str]:
    """The parts of a joint list that the clause before says have grown, one for each of the numbers that stand 分别 behind it."""
    if len(group) < 2 or not group[0].apart:
        return []
    return [short(part) for part in parts_of(grown_before(text, group[0]), len(group))]
