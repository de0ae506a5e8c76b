"""What a number tells of that stands before it, in an item, before a bracket or in a clause before: a school, a building, what is
done so often."""

from __future__ import annotations

import re

from kg.extract.targets.sites import REACH, Site, clause_start, first_of_list
from kg.extract.targets.wording import OFTEN, noun_of, short, split_tail, strip_lead, words
from kg.extract.word_lists import WordLists

_OFTEN = re.compile(f"(?:每[校班])?(?:{OFTEN.pattern})+(?:各|不少于|至少|不低于)?")
_LONGEST_OFTEN = 16
"""How far before its number such a bracket opens at most."""
_SERIAL = re.compile(r"\d{1,3}[.、]?")
_UP_TO_NUMBER = re.compile(r"(?:\(?\d{1,2}[).、](?!\d))?(?P<words>[^\d(]*)(?P<number>(?!20\d\d年)\d)?")
_SCHOOLS = "所"
_COUNTERS = frozenset({_SCHOOLS, "个", "家", "处", "项", "门", "场", "次", "户", "名", "人", "人次", "间"})
"""In what a bracket counts things or people."""
_OF_BUILDINGS = frozenset({_SCHOOLS, "个", "家", "处"})
"""… and of these schools and buildings themselves."""
_SHARED = frozenset({"%", "‰", "分"})
"""… and a rate, or how content people are."""
_MOST_CLAUSES = 4
"""How many clauses before a number are looked at."""
_WORKS_COUNTED = re.compile(r"(?<=项目|工程)\d{1,4}[个项]")
_LISTS = WordLists("targets", "words")
_FIELD = _LISTS.pattern(r"(?:\(?\d\)?[.、]?)?{fields+of_building}:")
"""How a sentence opens that tells one thing of a project: 建设规模:."""
_ITEM = re.compile(
    r"[ \t]*(?:\(?\d{1,2}[).、]|\(?[一二三四五六七八九十]{1,2}[)、]|项目(?:名称|\d{1,2}|[一二三四五六七八九十]{1,2})[:、])?"
    r"(?P<project>[^\d。;:\n]{4,40}?)[。:;\n]"
)
"""How an item opens that has sentences of that kind: 1.城北小学新建项目。, 项目名称:城北小学."""
_MOST_FIELDS = 8
"""How many lines of that kind an item has at most."""
_SIZE = _LISTS.pattern("{designed}*{of_building}$")
"""What is told of a school or building, behind it: 城北小学|规划占地."""
_BUILDING = _LISTS.pattern(r"[\u4e00-\u9fff]{buildings}$")


def item_of(text: str, site: Site) -> str:
    """What an item is about whose parts stand apart by blanks: ▲城东小学|48个班|投资1.3亿元; empty elsewhere.

    A row that begins with its number may be one of tasks (1 扩容 新建小学2所): only the name of a school or building counts there.
    """
    if not site.clause[0] or text[site.clause[0] - 1] != " ":
        return ""
    start = text.rfind("\n", max(0, site.clause[0] - REACH), site.clause[0]) + 1
    item, _, rest = text[start : site.clause[0]].partition(" ")
    if _SERIAL.fullmatch(item):
        named = rest.partition(" ")[0]
        item = named if _BUILDING.search(named) else ""
    return short(strip_lead(item))


def project_of_fields(text: str, site: Site) -> str:
    """The project whose item tells one thing of it a sentence, the number in one: 1.城北小学新建项目。建设规模:|12个班; empty elsewhere."""
    if not _FIELD.match(text, site.sentence[0]):
        return ""
    start = site.sentence[0]
    for _ in range(_MOST_FIELDS):
        low = max(0, start - REACH)
        start = text.rfind("\n", low, start) + 1
        if start < low:
            return ""
        if not _FIELD.match(text, start):
            break
        start = max(0, start - 1)
    hit = _ITEM.match(text, start)
    return hit["project"] if hit and _BUILDING.search(hit["project"]) else ""


def named_before_bracket(text: str, site: Site) -> str:
    """The school or building that a bracket with the number tells of: 新建城东小学(36个班,1620个学位); empty elsewhere."""
    named = _before_bracket(text, site)
    return named if _BUILDING.search(named) else ""


def counted_before_bracket(text: str, site: Site) -> str:
    """What a bracket counts that begins with a number alone: 改扩建项目(4个):…, 群众满意度(92分); empty elsewhere."""
    quantity = site.quantity
    alone = text[quantity.start - 1 : quantity.start] == "(" and text[quantity.end : quantity.end + 1] in (")", ",")
    if not alone or quantity.noun:
        return ""
    counted = _before_bracket(text, site)
    if quantity.unit not in _COUNTERS:
        return counted if quantity.unit in _SHARED and words().leads_to_values(counted) else ""
    if quantity.unit in _OF_BUILDINGS or counted.endswith(_LISTS.ends("works")):
        return counted
    return "" if _BUILDING.search(counted) else counted  # 县三中(1200人)


def _before_bracket(text: str, site: Site) -> str:
    """The noun before the bracket that a number stands in, with its verb where names keep that; empty where it has a number."""
    low = max(site.sentence[0], site.quantity.start - REACH)
    opened = text.rfind("(", low, site.quantity.start)
    if opened < 0 or text.rfind(")", low, site.quantity.start) > opened:
        return ""
    start = max(text.rfind(mark, low, opened) for mark in ",、;:。\n)") + 1
    kept, rest = words().kept.split(strip_lead(text[max(start, low) : opened]))
    named = noun_of(words().do.split(rest)[1])
    return "" if any(c.isdigit() for c in named) else kept + named


def done_so_often(text: str, site: Site) -> str:
    """What is done as often as a bracket says that holds nothing else: 开展教研员蹲点(每学期不少于20天); empty elsewhere."""
    opened = site.quantity.start - _LONGEST_OFTEN
    opened = text.rfind("(", max(site.sentence[0], opened), site.quantity.start) if site.left[:1] == "每" else -1
    if opened < 0 or not _OFTEN.fullmatch(text, opened + 1, site.quantity.start):
        return ""
    low = max(site.sentence[0], opened - REACH)
    start = max(low, *(text.rfind(mark, low, opened) + 1 for mark in ",、;:。\n)"))
    thing = strip_lead(text[start:opened])
    return noun_of(words().do.split(thing)[1])


def building_before(text: str, site: Site) -> str:
    """The school or building that a clause before describes, of which the number says more: 城北中学,用地60亩,36个班; with what is done
    there, where that stands apart (城北中学,食堂改造,投资90万元), or the works that it counts: 续建项目2个,投资900万元."""
    if beside := _building_beside(site):
        return beside
    end, done = site.clause[0] - 1, ""
    for _ in range(_MOST_CLAUSES):
        if end <= site.sentence[0] or text[end] not in ",:":
            return done
        start = clause_start(text, site, end)
        hit = _UP_TO_NUMBER.match(text, start, end)
        made, rest = words().kept.split(strip_lead(hit["words"].removesuffix("等"))) if hit else ("", "")
        named = noun_of(rest)
        # of 教学楼4栋,投资9600万元 nothing says that the money is theirs alone, of 续建项目2个,投资900万元 it is
        if hit and _BUILDING.search(named):
            if hit["number"] or not named.endswith(_LISTS.ends("works")):
                counted = hit["number"] and not _WORKS_COUNTED.fullmatch(text, hit.end("words"), end)
                return "" if counted or _is_made_before(text, site, start) else named + done
            done = done or named
        elif made and hit and not (hit["number"] or words().is_verbs(rest)):
            return done  # 新建实验小学,改建操场,总投资1800万元: the sum is of both
        end = start - 1
    return done


def _building_beside(site: Site) -> str:
    """The school or building of which the number before in a list tells another size: 城北小学占地60亩、|总投资8000万元."""
    first = first_of_list(site)
    if first is None or first is site:
        return ""
    named = noun_of(words().kept.split(strip_lead(_SIZE.sub("", split_tail(first.left)[0])))[1])
    return named if _BUILDING.search(named) else ""


def _is_made_before(text: str, site: Site, start: int) -> bool:
    """Whether the clause that ends right before `start` says that others are built, of which a number behind may be said, too:
    迁建城南小学,|改扩建城北中学,总投资3.1亿元."""
    end = start - 1
    if end <= site.sentence[0] or text[end] != ",":
        return False
    return words().kept.split(strip_lead(text[clause_start(text, site, end) : end]))[0] != ""


def at_building(text: str, site: Site, done: str) -> str:
    """What is done, with the school before it: 东湖幼儿园,|装修改造|,6个班; what is no such thing stays as it is."""
    return building_before(text, site) or done if done.endswith(_LISTS.ends("works")) else done
