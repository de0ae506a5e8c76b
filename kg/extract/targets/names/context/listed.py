"""Lists of numbers that leave their names to what was listed before.

高职院校50所、在校生32.5万人,分别占全省的78.1%、79.5%           the two things just counted
2024年达到98%、90%,2025年分别达到99%、95%                    the names of the list before
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field

from kg.extract.targets.sites import REACH, Site, clause_start
from kg.extract.targets.wording import short, split_tail, strip_lead, words
from kg.extract.word_lists import WordLists

_APART = re.compile(r"^(?P<head>.*?)(?:则|也|又)?(?:分别|依次)(?P<rest>.*)$")
_COMPARED = re.compile(r"[,、]?(?:较|比|与)[^,、]{0,12}(?:年|[年期时]的?[底末初]|末的?(?:20\d\d年)?)(?:相比)?")
"""What numbers are compared with: 较“十一五”末的2010年|分别增加….."""
_SHARE_OF = re.compile(r"占(?P<whole>.+)的$")
_OF_YEARS = re.compile(
    r"(?:20\d\d年?[底末]?[-—~、,和及与至到]{1,2}20\d\d|[两三四五])年(?![内间后])[^,。;\d]{0,8}?,?(?:分别|依次)"
)
"""Years that have a number each, of one thing: (2023年、)2024年、2025年|分别达到; within three years two things have one each."""
_OF_A_YEAR = re.compile(r"20\d\d年[底末]?前?(?:完成|建成|新建|新增|开工|启动|安排|实施|竣工)?$")
"""All that stands before a number that is one year's part of what the last sentence counted: (建设学校24所。)2024年完成|8所."""
_BARE_RATE = 3
"""So many characters has a rate that does not say of what it is: 入学率, 覆盖率."""
_MOST = 12
"""How many numbers are remembered: no list is longer, and a text may have no stop."""
_LISTS = WordLists("targets", "words")
_THOSE = _LISTS.pattern(r"(?:上述|以上|前述|这|该)?(?P<which>[前后])?[两二三四五六]项?{figures}?")
"""What stands for the numbers before: 到2025年,三项指标|分别达到93%、55%和87%; 毛入园率97%,普惠率90%,公办率52%,后两项|分别提高…"""
_BY_YEARS = _LISTS.pattern(
    r"(?:分年度?|[按各]年度|年度|逐年)(?:[\u4e00-\u9fff]{0,4}{year_by_year})?(?:分别)?[为是]?(?:[:,]|(?=20\d\d年))"
)
"""What leads to a number for each year: 分年度安排为:, 年度投资计划为2023年|"""


@dataclass(slots=True)
class Listed:
    """The names given so far in a sentence, and those of the last list; ask before you tell it the next names."""

    _sentence: tuple[int, int] = (-1, -1)
    _single: deque[tuple[str, Site]] = field(default_factory=lambda: deque(maxlen=_MOST))
    _told: deque[str] = field(default_factory=lambda: deque(maxlen=_MOST))
    _last: list[str] = field(default_factory=list)
    _by_unit: dict[str, str] = field(default_factory=dict)
    _before: dict[str, str] = field(default_factory=dict)
    _first: dict[str, str] = field(default_factory=dict)
    _first_before: dict[str, str] = field(default_factory=dict)

    def names(self, text: str, group: list[Site]) -> list[str]:
        """The names for a list that has none of its own; empty where it has, or where nothing before it fits.

        What brackets hold is no member of a list outside.
        """
        first, number = group[0], len(group)
        self._enter(first)
        if not first.apart:
            return self._again(first, number)
        if _OF_YEARS.search(first.left):
            return []
        hit = _APART.match(first.left)
        own = strip_lead(split_tail(hit["head"])[0].lstrip("、,")) if hit else ""
        if own and (rates := self._rates_of(own, number)):
            return rates
        those = _THOSE.fullmatch(own)
        if hit is None or (own and not those and not _COMPARED.fullmatch(hit["head"])):
            return []
        share = _SHARE_OF.match(hit["rest"])
        if share is None and strip_lead(split_tail(hit["rest"])[0]):
            return []
        before = self._told_before(text, number, those)
        if len(before) != number:
            return []
        return [name + f"占{share['whole']}比例" for name in before] if share else before

    def _told_before(self, text: str, number: int, those: re.Match[str] | None) -> list[str]:
        """The names before a list of so many numbers, as many where they are what it is said of; `those` is what stands for them in it."""
        single = [name for name, site in self._single if not in_brackets(text, site)]
        before = single[-number:] if len(single) >= number else self._last
        if which := those and those["which"]:  # 毛入园率95%,普惠率90%,公办率52%,|前两项|分别提高…
            before = (single or self._last)[:number] if which == "前" else before[-number:]
        if len(before) < number:  # 小学、初中分别达到75%、92%,高中达到99%;到2035年分别达到90%、98%和100%
            before = [*self._last, *single]
        return list(self._told)[-number:] if those and len(before) != number else before

    def _again(self, first: Site, number: int) -> list[str]:
        """The names of the numbers before, of which as many without 分别 go on: 名师30名、骨干60名,到2027年达到50名和90名."""
        before = [name for name, site in self._single if site.quantity.unit == first.quantity.unit] or self._last
        own = strip_lead(split_tail(first.left.lstrip(",;"))[0])
        return before if 1 < len(before) == number and not own else []

    def _rates_of(self, rate: str, number: int) -> list[str]:
        """A rate of each of what was just counted: 小学45所、初中18所,入学率|分别达到100%、99%; 集团8个、学区6个,覆盖率|分别."""
        counted = [words().kept.split(name)[1] for name, _ in self._single]
        bare = len(rate) == _BARE_RATE or all(map(words().is_stage, counted))
        if len(counted) != number or not bare or not words().is_rate(rate) or any(map(words().is_rate, counted)):
            return []
        return [name + rate for name in counted]

    def stages(self, first: Site, number: int) -> list[str]:
        """The stages of schooling that the last list was said of, if it had as many members and the numbers are not of years."""
        if _OF_YEARS.search(first.left):
            return []
        found = [_stage_of(name) for name in self._last]
        return found if len(found) == number == len({*found} - {""}) else []

    def stage_of_schools(self, text: str, site: Site) -> str:
        """The one stage whose schools, or others in them, were counted before a number, in its part of the sentence: 初中16所,在校生|1.1万人;
        初中招生3200人,在校生|1.1万人."""
        self._enter(site)
        start = max(site.sentence[0], text.rfind(";", site.sentence[0], site.quantity.start))
        if text.find("其中", start, site.quantity.start) >= 0:
            return ""
        told = [(name, before) for name, before in self._single if before.quantity.start > start]
        if schools := [name for name, before in told if before.quantity.unit == "所"]:
            return schools[0] if len(schools) == 1 and words().is_stage(schools[0]) else ""
        stages = {_at_stage(name) for name, _ in told or self._single}
        return stages.pop() if len(stages) == 1 else ""

    def same_unit(self, site: Site, *, parts: bool = False) -> str:
        """The name of the number before it that is counted in its unit, in its sentence or, where it says 再 or 其中 or is
        one of the `parts` that its sentence tells of, in the last."""
        self._enter(site)
        unit = site.quantity.unit or ""
        goes_on = parts or "再" in site.left or _is_part_of(site) or _OF_A_YEAR.match(site.left) is not None
        return self._by_unit.get(unit, self._before.get(unit, "") if goes_on else "")

    def total(self, site: Site) -> str:
        """The name of the first number of its sentence, or else of the last one, that is counted in its unit."""
        self._enter(site)
        unit = site.quantity.unit or ""
        return self._first.get(unit) or self._first_before.get(unit, "")

    def add(self, group: list[Site], names: list[str]) -> None:
        """Takes down the names of a list, or of one number."""
        first = group[0]
        self._enter(first)
        self._by_unit[first.quantity.unit or ""] = names[0]
        self._first.setdefault(first.quantity.unit or "", names[0])
        self._told.extend(names)
        if len(group) > 1:
            self._last = names
            self._single.clear()
        else:
            self._single.append((names[0], first))

    def call(self, site: Site, name: str) -> None:
        """Takes down what the number just told counts, where it was not known then."""
        unit = site.quantity.unit or ""
        self._by_unit[unit] = name
        self._first[unit] = self._first.get(unit) or name

    def _enter(self, site: Site) -> None:
        if site.sentence != self._sentence:
            self._before, self._first_before = self._by_unit, self._first
            self._sentence, self._by_unit, self._first = site.sentence, {}, {}
            self._single.clear()


def _at_stage(name: str) -> str:
    """The stage of which a name counts those at its schools: 初中 of 初中招生."""
    stage, rest = words().stages.split(name)
    return stage if rest in words().at_schools else ""


def _stage_of(name: str) -> str:
    stage, rest = words().stages.split(name)
    return stage.removesuffix("生") if rest.startswith("均") else stage  # 小学|生均面积


def year_by_year(text: str, site: Site) -> re.Match[str] | None:
    """What opens what each year has of a total, before the number: 分年度为:|2023年1.2亿元."""
    return _BY_YEARS.search(text, max(site.sentence[0], site.quantity.start - REACH), site.quantity.start)


def shared_out(text: str, site: Site, opening: re.Match[str]) -> str:
    """What the clause shares out among the years itself, if it names it: 教师招聘计划|按年度实施:2023年80名."""
    head = strip_lead(text[clause_start(text, site, opening.start()) : opening.start()])
    return short(head) if len(head) > _BARE_RATE else ""


def _is_part_of(site: Site) -> bool:
    """Whether a number is a part of what the last sentence counted: 新建学校25所、学位2.1万个。其中2023年7所、6000个."""
    return site.left.startswith("其中") or (site.in_clause is not None and site.in_clause.left.startswith("其中"))


def adds_another(site: Site) -> bool:
    """Whether a number only goes on with the one before it in another unit: 学生3600人次、42万元; 宿舍15栋共2.3万平方米."""
    before = site.in_clause
    return before is not None and before.quantity.unit != site.quantity.unit and not site.left.strip("、和及共计合总 ")


def in_brackets(text: str, site: Site) -> bool:
    """Whether a bracket that opened before a number closes behind it."""
    start = site.quantity.start
    low = max(site.sentence[0], start - REACH)
    return text.rfind("(", low, start) > text.rfind(")", low, start)


def is_times(site: Site | None) -> bool:
    """Whether a number says how many times as many: 高分人数翻一番,|突破260人; 资源教室翻番,|达到48间."""
    return site is not None and site.quantity.unit in ("倍", "番")


def names_itself(site: Site | None) -> bool:
    """Whether a number's own words say what it counts: 办理贷款3500人, but not 其中2023年7所."""
    return site is not None and bool(strip_lead(split_tail(site.left.lstrip("、,"))[0]))


def opens_parts(text: str, site: Site) -> bool:
    """Whether the sentence tells of parts of what the last one counted: 五年补充教师900名。其中,小学520名、初中380名."""
    return text.startswith("其中", site.sentence[0])
