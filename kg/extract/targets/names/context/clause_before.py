"""What the clause before a number, without a number of its own, says has grown, and so what the number counts:

教师队伍持续壮大,增至642名                                  教师队伍
编外教师占比偏高,达到21.5%                                 编外教师占比, in what state it is
城区小学学位紧缺,缺额4500个                                城区小学学位, of which some are wanting
专任教师中,高中212人                                       those of whom parts are told
小学、初中生均公用经费逐年提高,到2025年分别不低于1000元、1200元      what is said of each
"""

from __future__ import annotations

import re

from kg.extract.targets.names.joint import parts_of
from kg.extract.targets.sites import Site, clause_start
from kg.extract.targets.wording import noun_of, short, split_tail, strip_lead
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

_APART = re.compile("分别|依次|各")
_PARTED = WordLists("targets").pattern("([\u4e00-\u9fff]{0,8}?{units.people})中,")
_LISTS = WordLists("targets", "status", "growth")
_GROWING = _LISTS.pattern(r"(?P<of>[^,;。:]{2,24}?)(?:(?:[较比](?:20\d\d|上)年|{goes_on})[^,;。:]*|{degrees}?{states})")
_MISSING = WordLists("targets", "words").ending("missing", many=False)
_SUPPLY = _LISTS.ending("supply")


def grown_before(text: str, site: Site) -> str:
    """What the clause before says has grown, be it several; empty where it counts something itself, or where the number's own clause names
    what it counts.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> text = "教师队伍持续壮大,增至642名。"
    >>> grown_before(text, next(find_sites(text, list(find_quantities(text)))))
    '教师队伍'
    """
    own = _APART.split(site.left.lstrip(","))[0]
    return "" if site.right or strip_lead(split_tail(own)[0]) else said_before(text, site)


def wanting_before(text: str, site: Site) -> str:
    """What the clause before says is short, where the number's own only says how much of it is wanting: 教师配备不足,缺口120人;
    教师缺口较大(缺120人)."""
    thing = said_before(text, site)
    return short(noun_of(_SUPPLY.split(thing)[0]))


def wanted(text: str, site: Site, name: str) -> str:
    """The name of what is wanting, with what it leaves to the clauses before and its unit: 城区学位偏紧,高峰期缺口6200个 is 高峰期学位缺口."""
    if site.right:  # 6个|学科空缺
        return name
    bare, missing = _MISSING.split(name)
    thing = lexicon("targets")["words"]["wanted"].get(site.quantity.unit, "") if missing else ""
    known = not thing or thing in bare or text.find(thing, site.sentence[0], site.clause[0]) < 0
    return name if known else bare + thing + missing


def parted(text: str, site: Site) -> str:
    """Those of whom the sentence tells the parts: 专任教师中,|高中212人; empty where it opens otherwise."""
    hit = _PARTED.match(text, site.sentence[0])
    return hit[1] if hit else ""


def said_before(text: str, site: Site) -> str:
    """What the clause before is about, or the words before a bracket that opens with the number's own, where they have no number
    themselves and say how that has grown or is: 公办园占比不高(小学58%)."""
    bracket = text.find("(", site.clause[0], site.left_start)
    start, end = site.clause[0], bracket
    if bracket < 0:
        end = site.clause[0] - 1
        if end <= site.sentence[0] or text[end] != ",":
            return ""
        start = clause_start(text, site, end)
    elif bracket != site.left_start - 1:
        return ""
    if site.before is not None and site.before.quantity.end > start:
        return ""
    hit = _GROWING.fullmatch(text, start, end)
    return strip_lead(hit["of"]) if hit else ""


def each_grown_before(text: str, group: list[Site]) -> list[str]:
    """The parts of a joint list that the clause before says have grown, one for each of the numbers that stand 分别 behind it."""
    if len(group) < 2 or not group[0].apart:
        return []
    return [short(part) for part in parts_of(grown_before(text, group[0]), len(group))]
