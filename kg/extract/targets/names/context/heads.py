"""What a number counts where its own words do not say: the clause before, the number behind, the rest of the sentence."""

from __future__ import annotations

import re
from itertools import takewhile

from kg.extract.targets.names.before_verbs import is_tiers
from kg.extract.targets.names.context.topics import object_of, topic
from kg.extract.targets.names.joint import closes_members
from kg.extract.targets.names.list_verbs import split_verbs
from kg.extract.targets.names.name import name_of
from kg.extract.targets.names.parts import THINGS
from kg.extract.targets.names.shares import SHARES
from kg.extract.targets.sites import REACH, Site, clause_start
from kg.extract.targets.wording import OFTEN, short, split_tail, strip_lead, words

_RATE_BEHIND = re.compile(r"[\u4e00-\u9fff]{2,20}?(?:率|比例|占比)")
_LONGEST_YEAR = 12
"""How much may stand between a bracket and the first number in it: (2020年|82%."""
_EACH_HAS = re.compile("[生人校班园师]均")
_OF_PART = re.compile(r"\((?:含|其中|包括)")
_OF_SCHOOLS = frozenset({"所", "校", None})
"""Units in which stages are counted themselves: 学校:小学31所."""
_SHORTEST_BODY = 3
"""How many characters the name of those who meet has at least."""
_AGAIN = re.compile(rf"{OFTEN.pattern}|每次")
_MOST_STAGES = 12
"""No list has more stages of schooling."""


def named_elsewhere(text: str, site: Site, following: list[Site], earlier: str) -> str:
    """The name of what is counted where the number's clause names nothing; empty where nothing else does."""
    each_time = site.left.lstrip("、,和且 ").startswith("每次")
    earlier = _done_again(site, earlier)
    if each_time and earlier and not earlier.startswith("每"):  # 每两年评选一次最美教师,每次20名
        return "每次" + earlier
    if site.quantity.unit == "人次" and following and following[0].quantity.unit != "人次" and (act := _own_act(site)):
        return act  # 年均资助1.5万人次、发放资金2600万元
    own = words().keep.split(site.left)[1] and not site.right and not _goes_on(site)
    name = named_behind(text, site, following) if own else ""
    opened = opened_by(text, site)
    if words().is_stage(words().kept.split(opened)[1]) or _is_labelled(text, site):  # 小学:新建3所;初中:新建2所
        named = opened or earlier
        return named + split_verbs(earlier)[1] if words().is_verbs(named) else named
    name = name or head_before(text, site)
    if not name and _has_own_topic(site):
        name = topic(text, site)
        name = "每次" + name if name and each_time else name
    if not name and not site.right and not _goes_on(site):
        name = named_behind(text, site, following)
    if earlier.endswith("面积") and site.quantity.unit in THINGS and not site.quantity.noun:
        earlier = ""  # 面积不小于50平方米,2023年建成4间
    if not name and earlier and site.before and site.before.quantity.unit != site.quantity.unit:
        name = opened  # 投资96亿元,分年度提供学位:2024年1.5万个
    name = name or earlier or _rate_before_bracket(text, site) or opened or _own_act(site)
    name = name or _named_by_last(site, following)
    return name or _head_behind(text, site)


def _done_again(site: Site, earlier: str) -> str:
    """The name before without how often that is done, where a number has a time of its own: 每月|送教上门2次,每学年24次."""
    often = _AGAIN.match(earlier) if _AGAIN.match(site.left.lstrip("、,和且 ")) else None
    return earlier[often.end() :] if often else earlier


def _is_labelled(text: str, site: Site) -> bool:
    """Whether a colon parts a number from what it counts, in a list with others: 示范园3所、一类园:|37所."""
    if site.left or site.right or site.before is None:
        return False
    return text[site.clause[0] - 1] == ":" and text[site.before.quantity.end] in "、,"


def _goes_on(site: Site) -> bool:
    """Whether the number before, in its clause and unit, names what both count: 新建幼儿园5所、|改扩建3所."""
    before = site.in_clause
    if before is None or before.quantity.unit != site.quantity.unit or not site.left.startswith("、"):
        return False
    return bool(before.right or words().kept.split(strip_lead(before.left.strip("、,和及")))[1])


def _named_by_last(site: Site, following: list[Site]) -> str:
    """The name that the last of several like clauses has for all: 2022年建成3所,2023年建成5所,2024年建成4所公办幼儿园."""
    unit, verb = site.quantity.unit, words().keep.split(site.left)[1]
    alike = takewhile(lambda s: s.sentence == site.sentence and s.quantity.unit == unit, following)
    named = None if site.quantity.noun else next((s for s in alike if s.right and s.right != s.quantity.noun), None)
    return verb + words().kept.split(name_of(named, "").text)[1] if named is not None else ""


def opened_by(text: str, site: Site) -> str:
    """What a colon right before the number's clause opens, or a bracket with stages: 资源教室建设:2022年3间、2023年4间."""
    head = _before_colon(text, site)
    kept = words().keep.split(site.left)[1]
    head = head.removesuffix("工程").removesuffix("项目") if kept else head
    return (kept if head and kept not in head else "") + head.removesuffix("建设")


def _before_colon(text: str, site: Site) -> str:
    at = site.clause[0] - 1
    if opens_bracket(text, site) and words().is_stages(split_tail(site.left)[0]):
        at = site.left_start - 1  # 标准班额(小学45人、初中50人)
    if at <= site.sentence[0] or text[at] not in ":(" or (site.before and site.before.quantity.end == at):
        return ""
    start = clause_start(text, site, at)
    if start > site.sentence[0] and is_tiers(text[start:at]):  # 落实生活补助,按远近分三档:每月300元、400元、600元
        return object_of(text[clause_start(text, site, start - 1) : start - 1])
    if site.before and _is_labelled(text, site):
        start = max(start, site.before.quantity.end)
    return short(strip_lead(words().tail.split(text[start:at])[0]))


def opens_bracket(text: str, site: Site) -> bool:
    """Whether the words of a number are the first in a bracket."""
    return text[site.left_start - 1 : site.left_start] == "("


def _own_act(site: Site) -> str:
    """The verb itself, where those counted are whoever it is done to: 每年培训1.2万人次, 结对500对."""
    return words().keep.split(site.left)[1] if site.quantity.unit in ("人次", "对") else ""


def named_behind(text: str, site: Site, following: list[Site]) -> str:
    """The name that a number behind it in its clause has, with its own verb: 新建12个、改扩建30个学校 is 新建学校.

    What a bracket says of a part (招聘280人(含师范生90人)) is no name of the whole.
    """
    w, end = words(), site.quantity.end
    behind = (s for s in following if s.clause == site.clause and not _OF_PART.search(text, end, s.quantity.start))
    names = (name_of(s, "").text for s in behind if _is_shared(s))
    name = next((n for n in names if n and n not in w.qualifiers and not w.is_level(n)), "")
    kept = w.keep.split(site.left)[1]
    if not kept or not name:
        return name
    other, rest = w.kept.split(name)
    return kept + rest if other else name


def _is_shared(site: Site) -> bool:
    """Whether what a number counts may be said of those before it too: not the teachers of 培训300人次、教师2000人次."""
    kept = words().kept.split(strip_lead(site.left.strip("、,和及")))[0]
    return bool(site.right or kept) or not site.left.startswith(("、", ",", "和", "及"))  # 36所中职学校在校生9.6万人


def _has_own_topic(site: Site) -> bool:
    """Whether the number is said of something other than the number before it: how often, or another unit."""
    if site.quantity.unit in SHARES or site.right:
        return False
    before = site.before
    if before is None or before.quantity.unit != site.quantity.unit:
        return True
    if before.clause[1] + 1 == site.clause[0]:  # 补充教师90名,每年不少于30名
        return False
    often = OFTEN.search(site.left)  # of 报酬2024年提高到每月2800元,2026年提高到|每月|3200元 the second is no other
    return often is not None and often.end() < len(site.left)


def head_before(text: str, site: Site) -> str:
    """What the clause before names, where the number's own says only 达到95%."""
    floor = site.before.quantity.end if site.before else site.sentence[0]
    if site.clause[0] <= floor:
        return ""
    clause = text[max(floor, site.clause[0] - REACH) : site.clause[0] - 1].rpartition(",")[2].rpartition(";")[2]
    if clause.startswith("为"):  # 以2023年54.2%|为基数,每年降0.8个百分点
        return ""
    head = short(strip_lead(words().tail.split(clause)[0]))
    return head if words().leads_to_values(head) else ""


def head_of_list(text: str, site: Site) -> str:
    """What a colon before the number's clause opens, where it is said of several: 研究生学历教师占比:高中30%、初中15%."""
    head = _before_colon(text, site)
    return head if head and (is_said_of(head) or closes_members(site)) else _persons_or_places(text, site)


def is_said_of(head: str) -> bool:
    """Whether a name is that of something which several stages or groups have each their own of: a rate, what each pupil has."""
    return bool(words().is_rate(head) or head.endswith(words().said_of) or _EACH_HAS.search(head))


def _persons_or_places(text: str, site: Site) -> str:
    """Those whom a colon before the first of several stages counts: 专任教师:小学1200人,初中860人."""
    if site.quantity.unit in _OF_SCHOOLS or not _says_stage(site):
        return ""
    first = site
    for _ in range(_MOST_STAGES):
        before = first.before
        if before is None or opens_bracket(text, first) or text[first.clause[0] - 1] != "," or not _says_stage(before):
            break
        first = before
    head = _before_colon(text, first)
    return head if head.endswith(words().staged) else ""


def _says_stage(site: Site) -> bool:
    left = site.left.strip("、,和及")
    return left[-1:] in words().stage_ends and words().is_stage(strip_lead(left))


def _rate_before_bracket(text: str, site: Site) -> str:
    """The rate whose values of several years a bracket holds: 普惠性幼儿园覆盖率(2020年82%,2025年90%)."""
    opened = text.rfind("(", max(site.sentence[0], site.quantity.start - _LONGEST_YEAR), site.quantity.start)
    if opened < 0:
        return ""
    head = short(strip_lead(text[max(site.sentence[0], clause_start(text, site, opened)) : opened]))
    return head if words().is_rate(head) else ""


def held_about(text: str, site: Site, name: str) -> str:
    """The name of what is held or done time and again, which the clause before has: 建立联席会议制度,每半年召开一次会议."""
    if not name.endswith(words().held):
        return name
    often = OFTEN.match(name)
    rest = words().do.split(name[often.end() :])[1] if often else name
    if rest not in words().held:
        return name
    who = strip_lead(site.left[: whose.start()]) if (whose := OFTEN.search(site.left)) else ""
    if len(who) >= _SHORTEST_BODY:  # 县委教育工作领导小组|每年召开2次专题会议
        return who + rest
    about = topic(text, site)
    said = rest in about or ("会" in rest and "会" in about)  # 联席会议制度,…召开专题会议
    return name if not about else about if said else about + rest


def _head_behind(text: str, site: Site) -> str:
    """What the rest of the sentence names: 力争每年降低1个百分点,到2030年实现新发近视率明显下降."""
    hit = _RATE_BEHIND.search(text, site.quantity.end, min(site.sentence[1], site.quantity.end + REACH))
    return short(strip_lead(hit[0])) if hit else ""
