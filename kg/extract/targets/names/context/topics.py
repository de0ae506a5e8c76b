"""What the clauses before a number are about: 设立奖励资金,用于奖教,每年安排2000万元 says it of 奖励资金."""

from __future__ import annotations

import re

from kg.extract.targets.sites import REACH, Site, clause_start
from kg.extract.targets.wording import noun_of, phrases, short, strip_lead
from kg.extract.word_lists import WordLists

_SHORTEST = 4
"""What a verb in mid-clause deals with is as long at least; 条件 in 发展条件 is no object."""
_MOST_CLAUSES = 4
"""How many clauses before a number are asked for what it counts."""
_LISTS = WordLists("targets", "words")
_DO, _INTO = _LISTS.pattern("{do>1}"), _LISTS.pattern("{into}")
_ASSESSED = _LISTS.pattern("{into}[^,;。]*?({assessed_how}*{assessed})(?=,)")
_TAUGHT_IN = ("课时", "学时", "节", "小时", "分钟")
"""In what it is measured how long something is taught or done each day or week."""
_TAUGHT = _LISTS.pattern(
    "(?:.*(?:{do+keep>1}|{for_whom}|{held_down}))?([^、的]{2,10}?(?:课程?|教育|时间|活动|作业(?:总量|时间|时长)?))$"
)
_SAID = {**dict.fromkeys(_TAUGHT_IN, _TAUGHT), **dict.fromkeys(("人", "名"), re.compile(".*?((?:起始年级)?班额)$"))}
"""What a clause says of stages, by the unit of their numbers: 严控|起始年级班额|,小学45人."""
_BY = _LISTS.pattern("由.{1,12}?{doers}(.{3,})$")
_ASIDE, _WAYS = _LISTS.pattern("{aside~}"), _LISTS.pattern("等{means}$")


def topic(text: str, site: Site) -> str:
    """What the nearest clause before that has no number of its own is about.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> def of(text): return [topic(text, s) for s in find_sites(text, list(find_quantities(text)))]
    >>> of("把劳动教育纳入必修课程,每周不少于1课时。设立奖励资金,用于奖教,每年安排2000万元。")
    ['劳动教育', '奖励资金']
    """
    counting = _clauses_with_numbers(site)
    end = site.clause[0] - 1
    for _ in range(_MOST_CLAUSES):
        if end <= site.sentence[0] or text[end] != ",":
            return ""
        start = clause_start(text, site, end)
        if phrases.PARTNERS.search(text, start, end):
            return ""
        passed = start in counting or phrases.OF_KIND.fullmatch(text, start, end)
        if not passed and (name := object_of(text[start:end])):
            return name
        end = start - 1
    return ""


def said_of_stages(text: str, site: Site) -> str:
    """What so much time is spent on that the clauses before tell of (开齐开足中小学|书法课|,小学每周1课时), or the size of classes; empty for
    numbers of other things.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> def of(text): return [said_of_stages(text, s) for s in find_sites(text, list(find_quantities(text)))]
    >>> of("开设书法课,小学每周1课时。保障学生睡眠时间,小学每天10小时。落实“双减”要求,初中每天90分钟。")
    ['书法课', '睡眠时间', '']
    """
    said = _SAID.get(site.quantity.unit or "")
    hit = said.match(topic(text, site)) if said else None
    return hit[1] if hit else ""


def assessment(text: str, site: Site) -> str:
    """The assessment that a clause before says something is put into: 把创建工作纳入部门|综合考核|,权重占3%; empty where none does."""
    found = _ASSESSED.findall(text, max(site.sentence[0], site.clause[0] - REACH), site.clause[0])
    return found[-1] if found else ""


def _clauses_with_numbers(site: Site) -> set[int]:
    starts, before = set(), site.before
    while before is not None and before.clause[0] > site.clause[0] - _MOST_CLAUSES * REACH:
        starts.add(before.clause[0])
        before = before.before
    return starts


def object_of(clause: str) -> str:
    """What a clause deals with: behind its verb, before 纳入; empty where it says only what for (用于奖教)."""
    core = strip_lead(phrases.BY_RULE.sub("", clause[-REACH:]))
    if by := _BY.match(core):
        core = by[1]
    if _ASIDE.match(core) or _WAYS.search(core):
        return ""
    core = _INTO.split(core)[0]
    verb = _DO.search(core)
    return short(noun_of(core[verb.end() :] if verb and len(core) - verb.end() >= _SHORTEST else core))
