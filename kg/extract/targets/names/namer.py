"""Names every number of a document: by its own clause, or by what its sentence has said before or says behind."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.targets.comparators import changing, is_change
from kg.extract.targets.names.context.buildings import at_building, building_before, project_of_fields
from kg.extract.targets.names.context.clause_before import each_grown_before, grown_before
from kg.extract.targets.names.context.completed import by_kind, by_topic
from kg.extract.targets.names.context.heads import (
    head_of_list,
    is_said_of,
    named_behind,
    named_elsewhere,
    opened_by,
    opens_bracket,
)
from kg.extract.targets.names.context.listed import (
    Listed,
    adds_another,
    in_brackets,
    is_times,
    names_itself,
    opens_parts,
)
from kg.extract.targets.names.context.named_by_place import SIZES, by_place, for_each, of_ratio, of_year, said_behind
from kg.extract.targets.names.context.nouns_behind import with_noun_behind
from kg.extract.targets.names.context.subjects import rate_of, sum_of
from kg.extract.targets.names.context.topics import topic
from kg.extract.targets.names.joint import closes_members, distribute
from kg.extract.targets.names.list_verbs import with_own_verb
from kg.extract.targets.names.name import Name, is_counted_there, name_of
from kg.extract.targets.names.parts import SCHOOLS, are_pupils, complete, part_of, staged, unqualified
from kg.extract.targets.names.shares import SHARES
from kg.extract.targets.names.staff_ratios import of_staff
from kg.extract.targets.sites import Site
from kg.extract.targets.wording import noun_of, phrases, short, words

SHORTEST_NAME = 2
"""What is shorter is no name."""
_SPENT = re.compile("^(?:累计)?投入(?=..)")
_PERSONS = ("人", "名")


class Namer:
    """Remembers the names given in a sentence; ask in the order of the text.

    >>> from kg.extract.targets.numbers import find_quantities
    >>> from kg.extract.targets.sites import find_sites
    >>> text = "新建学校8所、改扩建26所。"
    >>> namer = Namer(text)
    >>> [namer.names([site], [])[0].text for site in find_sites(text, list(find_quantities(text)))]
    ['新建学校', '改扩建学校']
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._listed = Listed()
        self._sentence = (-1, -1)
        self._earlier = ""
        self._inside = False
        """Whether the last number stands in brackets."""
        self._outer: tuple[str, Site] | None = None
        """What the number before these brackets counts, and where that stands."""
        self._rate, self._rate_end = "", -1
        """A rate that a colon opened, and how far it is said of what follows (空间开通率:教师100%,学生80%;…)."""

    def names(self, group: list[Site], following: list[Site]) -> list[Name]:
        """A name for each number that one head governs; `following` are the numbers behind them."""
        if group[0].sentence != self._sentence:
            self._earlier, self._sentence, self._inside = "", group[0].sentence, False
        self._leave_bracket(group[0])
        names = self._of_group(group, following)
        self._earlier = next((n.text for n in reversed(names) if len(n.text) >= SHORTEST_NAME), self._earlier)
        self._listed.add(group, [n.text for n in names])
        return names

    def _leave_bracket(self, site: Site) -> None:
        """Goes on, behind a bracket with numbers of its own, with what stood before it: 近视率52%(小学38%),下降2个百分点."""
        inside = self._text.find("(", site.sentence[0], site.quantity.start) >= 0 and in_brackets(self._text, site)
        if inside and not self._inside:
            self._outer = (self._earlier, site.before) if site.before else None
        elif self._inside and not inside and self._outer:
            self._earlier, before = self._outer
            self._listed.call(before, self._earlier)
        self._inside = inside

    def _of_group(self, group: list[Site], following: list[Site]) -> list[Name]:
        """A name for each number: its part of a joint head, what was listed before, or what its clause says."""
        several = len(group) > 1
        first = _with_paid(group) if several else group[0]
        shared = distribute(first, len(group)) if several else []
        if shared and all(map(words().is_stage, shared)):
            shared = self._of_stages(shared, first)
        shared = shared or self._listed.names(self._text, group) or each_grown_before(self._text, group)
        if shared:
            return [Name(text, first.left_start, site.quantity.end) for text, site in zip(shared, group, strict=True)]
        name = self._name(first, [*group[1:], *following])
        if first.apart and not words().stage.search(first.left) and (stages := self._listed.stages(first, len(group))):
            thing = name.text.removeprefix(stages[-1])  # 小学、初中图书分别达到…册,生均面积分别达到…平方米
            ends = zip(stages, group, strict=True)
            return [Name(stage + thing, first.left_start, site.quantity.end) for stage, site in ends]
        return [name] if len(group) == 1 else [name, *(replace(name, end=site.quantity.end) for site in group[1:])]

    def _of_stages(self, stages: list[str], first: Site) -> list[str]:
        """What is said of each stage: 生均面积:小学、初中分别达到…; 本科以上学历达到80%,初中、高中分别达到…"""
        head = head_of_list(self._text, first)
        return [stage + head if head else complete(stage, self._earlier, first) for stage in stages]

    def _name(self, site: Site, following: list[Site]) -> Name:
        """What the clause names, or else another clause, the number before or the number behind."""
        name = self._named(site, following)
        name = name.called(of_staff(self._text, site, name.text))
        project = project_of_fields(self._text, site)
        if project and not name.text.startswith(project):
            set_up = site.left.endswith("设")  # 建设内容:设36个班
            return name.called(project + (name.text.removeprefix("设") if set_up else name.text))
        at_school = name.text in words().at_schools and site.quantity.unit not in SHARES
        return name.called(self._listed.stage_of_schools(self._text, site) + name.text) if at_school else name

    def _named(self, site: Site, following: list[Site]) -> Name:
        return (
            for_each(self._text, site, self._listed)
            or of_ratio(self._text, site)
            or of_year(self._text, site, self._listed)
            or by_place(self._text, site, self._earlier)
            or self._by_clause(site, following)
            or Name(self._by_others(site, following), site.left_start, site.quantity.end)
        )

    def _by_clause(self, site: Site, following: list[Site]) -> Name | None:
        """The name that the number's own clause has, made whole by what it leaves out."""
        if site.quantity.unit == "元" and (total := sum_of(self._text, site)):  # 扩容工程。包括甲园、乙园,总投资4.3亿元
            return Name(total, site.left_start, site.quantity.end)
        name = self._by_words(site, following)
        if name is None or phrases.DESIGNED.sub("", name.text) not in words().of_building:
            return name
        thing = building_before(self._text, site)  # 新建城北中学,用地60亩,设计规模36个班
        return name.called(thing + name.text) if thing else name

    def _by_words(self, site: Site, following: list[Site]) -> Name | None:
        """The name that the number's own clause has, whole by itself or with what its sentence says."""
        rate = rate_of(self._text, site) if site.quantity.unit == "%" else ""  # 课后服务“一校一案”,…,参与率达98%
        if said := rate or said_behind(self._text, site):
            return Name(said, site.left_start, site.quantity.end)
        whole = self._whole_of(site)
        name = name_of(site, "" if whole else self._earlier)
        if whole and closes_members(site):  # 合作企业:甲集团、乙公司等18家
            return name.called(whole)
        if whole and (part := part_of(whole, name.text, site)):  # 研究生学历教师占比:高中30%、初中15%
            return name.called(part + whole)
        # 3个国家级、10个省级、30个市级实训基地
        if name.text in words().qualifiers and not is_counted_there(self._text, name, site):
            thing = named_behind(self._text, site, following) or opened_by(self._text, site)
            return name.called(name.text + unqualified(thing))
        if made := with_noun_behind(self._text, site, following, name.text):
            return name.called(made)
        if self._is_staged(name.text, site) and (of := self._listed.same_unit(site, parts=True)):
            return name.called(staged(name.text, of))
        return by_topic(self._text, site, name, self._earlier) or by_kind(self._text, site, name, self._earlier)

    def _whole_of(self, site: Site) -> str:
        """What a colon opened, of which the number's clause tells a part."""
        whole = head_of_list(self._text, site)
        if whole and is_said_of(whole):
            end = ")" if opens_bracket(self._text, site) else ";"
            stop = self._text.find(end, site.left_start, site.sentence[1])
            self._rate, self._rate_end = whole, stop if stop >= 0 else site.sentence[1]
        return whole or (self._rate if site.quantity.start < self._rate_end else "")

    def _by_others(self, site: Site, following: list[Site]) -> str:
        """The name that other clauses and numbers give to one whose own clause names nothing."""
        if is_times(site.before):
            return self._earlier
        if site.before and site.quantity.unit in SIZES and site.before.quantity.unit in (*_PERSONS, "所"):
            # 可容纳学生540人,共12班; 新建小学2所(36班)
            return self._listed.stage_of_schools(self._text, site) + SIZES[site.quantity.unit]
        if adds_another(site):
            text = self._earlier if names_itself(site.before) else self._listed.same_unit(site) or self._earlier
            of_class = text.endswith("班级") and site.quantity.unit in _PERSONS
            return text.removesuffix("班级") + "学生" if of_class else text
        if grown := grown_before(self._text, site):  # 教师队伍持续壮大,增至642名
            share = "比例" if "占" in site.left and not words().is_rate(grown) else ""  # 骨干教师偏少,仅占12%
            return short(noun_of(grown)) + share
        same = self._listed.same_unit(site, parts=opens_parts(self._text, site))
        earlier = self._earlier if site.quantity.unit in SHARES else same or self._earlier
        if earlier.endswith(words().shares_end) and site.quantity.unit not in (*SHARES, None):
            earlier = ""  # 新教师拜师率100%,三年结对500对
        return self._suited(named_elsewhere(self._text, site, following, earlier), earlier, site)

    def _suited(self, text: str, earlier: str, site: Site) -> str:
        """The name that stands elsewhere, suited to this number: with its verb, without what is spent, with what it has or is a share of."""
        if not is_change(site):  # 毛入园率为94%,比2015年增加25个百分点
            text = with_own_verb(text, earlier, site)
        if site.quantity.unit == "%" and changing(site.left):  # 累计投入经费9亿元,年均增长7.9%
            text = _SPENT.sub("", text)
        if site.quantity.unit == "%" and text and "占" in site.left and not words().is_rate(text):
            text += "占比"  # 公办园91所、占48.9%
        if site.quantity.noun and text in ("", self._earlier) and site.in_clause is None:  # 新建城北小学,规划60个班
            text = at_building(self._text, site, topic(self._text, site)) + site.quantity.noun
        return text

    def _is_staged(self, name: str, site: Site) -> bool:
        """Whether a number is the part that a stage has of what the last sentence counted; schools and pupils are counted themselves."""
        of_stage = words().is_stage(name) and not are_pupils(name, site)
        return opens_parts(self._text, site) and site.quantity.unit not in SCHOOLS and of_stage


def _with_paid(group: list[Site]) -> Site:
    """The first number of a list, with the word for what is paid that stands behind the last: 分别给予|300元、400元奖补."""
    first, last = group[0], group[-1]
    shares = last.quantity.unit == "元" and last.right in words().paid
    return replace(first, right=last.right) if shares else first
