"""What a number that only names its kind (覆盖率, 总投资) is said of, by the words that open its part of the sentence.

课后服务“一校一案”,引进社会力量,参与率达98%                 课后服务
扩容工程:1.公办园建设项目,新建幼儿园7所,总投资1.2亿元           公办园建设项目, the item
扩容工程。包括公办园、普惠园,总投资4.3亿元                     扩容工程, the title that runs into the sentence
"""

from __future__ import annotations

import re
from functools import cache

from kg.extract.patterns import Beginning, one_of
from kg.extract.targets.names.context.topics import object_of, topic
from kg.extract.targets.sites import REACH, Site, clause_start
from kg.extract.targets.wording import noun_of, short, split_tail, strip_lead, words
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

_LONGEST_TITLE = 40
"""In characters, with its label."""
_JOINED = re.compile("[、和与及]|[两三四五六七八九十]大")
_LISTS = WordLists("targets", "words")
_GENERAL = _LISTS.pattern(r"{of_all+projects}+")
"""What tells of no project by itself: 重点项目."""
_HOLDING = _LISTS.pattern(r"{holding}")
"""What leads to the parts of a project: 县中振兴工程|主要包括…"""
_PREDICATE = _LISTS.pattern(r"(?<=..){done_so}")
"""What begins to say how something is done, behind it: 课后服务|“一校一案”, 家长学校|规范运行."""
_MEANS = _LISTS.pattern("{by_means}")
"""What opens words that say how something is done: 通过|多种渠道."""
_MAKING = _LISTS.pattern("{keep>1}")


def rate_of(text: str, site: Site) -> str:
    """The name of a rate that leaves out of what, by the nearest clause of its part of the sentence that says how something is done, behind
    the number before it, or by the only one; empty for others.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> text = "课后服务“一校一案”,引进社会力量,参与率达98%。"
    >>> rate_of(text, next(find_sites(text, list(find_quantities(text)))))
    '课后服务参与率'
    """
    own, opened = _own_name(site), _part_start(text, site, ";")
    if own not in words().rates_alone:
        return ""
    start = max(opened, site.before.quantity.end) if site.before else opened
    end = site.clause[0] - 1
    while end > start and text[end] == ",":
        if (begin := clause_start(text, site, end)) < start:
            break
        clause = strip_lead(text[begin:end])
        said = _PREDICATE.search(clause)
        subject = object_of(clause[: said.start()]) if said and not _verbs().split(clause)[0] else ""
        if subject and not _JOINED.search(subject):
            return subject + own
        end = begin - 1
    # 推进数字校园建设,覆盖率达到85%
    only = start == opened and text.find(",", start, site.clause[0]) == site.clause[0] - 1
    alone = topic(text, site).removesuffix(own[:-1]) if only else ""
    return alone + own if alone and not (_JOINED.search(alone) or _MEANS.match(alone)) else ""


def sum_of(text: str, site: Site) -> str:
    """The name of a sum that leaves out of what, by the project that opens its part of the sentence, or by the title that runs into
    it; empty for others.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> text = "(一)扩容工程。包括公办园、普惠园,总投资4.3亿元。"
    >>> sum_of(text, next(find_sites(text, list(find_quantities(text)))))
    '扩容工程总投资'
    """
    own, start, first = _own_name(site), _part_start(text, site, ";:"), site
    if not _sum().fullmatch(own) or site.right.startswith("的"):  # 投资|8000万元|的体育馆
        return ""
    stop = text.find(",", start, site.clause[0])
    if site.in_clause is not None or (stop < 0 and text[start - 1 : start] != ":"):  # 投资2.8亿元,扩建…
        return ""
    while first.before is not None and first.before.quantity.start > start:
        first = first.before
    words_before = text[start : min(first.quantity.start, site.clause[0])]
    project = _project(_HOLDING.split(text[start:stop], 1)[0]) if stop >= 0 else ""
    if not project and (len(_MAKING.findall(words_before)) != 1 or "、" in words_before):
        project = _title(text, start, site)
    return project and project + own


def _own_name(site: Site) -> str:
    """What the number's own words leave of a name: (达)|参与率."""
    return strip_lead(split_tail(site.left)[0])


def _part_start(text: str, site: Site, marks: str) -> int:
    """Where the part of the sentence begins, behind one of the marks, in which the number's clause stands."""
    low = max(site.sentence[0], site.clause[0] - REACH)
    return max(low, *(text.rfind(mark, low, site.clause[0]) + 1 for mark in marks))


def _title(text: str, start: int, site: Site) -> str:
    """The project that the title ending right before `start` names, where this is the only sum behind it."""
    end = start - 1
    sums = _sum().findall(text, start, min(site.sentence[1], site.quantity.end + REACH))
    if end <= 0 or len(sums) > 1:
        return ""
    low = max(0, end - _LONGEST_TITLE)
    begin = max(low, *(text.rfind(mark, low, end) + 1 for mark in "。;:\n"))
    return _project(text[begin:end])


def _project(clause: str) -> str:
    """The project that a clause names and nothing else, without its label; empty where it is none, or where it is one of many."""
    clause = strip_lead(clause.strip())
    thing = short(noun_of(clause))
    several = _JOINED.search(thing) or "," in clause or thing[:1].isdigit() or clause.startswith(_by_means())
    if "》" in clause:  # 落实《提升计划》,投资300万元建设康复中心
        return ""
    return thing if not several and thing.endswith(_LISTS.ends("projects")) and not _GENERAL.fullmatch(thing) else ""


@cache
def _sum() -> re.Pattern[str]:
    return re.compile(f"{one_of(lexicon('targets')['words']['reckoned'])}*总?{one_of(words().sums_alone)}")


@cache
def _by_means() -> tuple[str, ...]:
    """The words of more than one letter; one letter may begin a name: 向阳小学."""
    return tuple(word for word in lexicon("targets")["words"]["by_means"] if word.isalpha() and len(word) > 1)


@cache
def _verbs() -> Beginning:
    """What a clause begins with that does something, and so is no subject."""
    data, stances = lexicon("targets")["words"], lexicon("stance")["before"]
    doing = (word for words_of_stance in stances.values() for word in words_of_stance)
    return Beginning(word for word in [*data["do"], *data["keep"], *data["by_means"], *doing] if len(word) > 1)
