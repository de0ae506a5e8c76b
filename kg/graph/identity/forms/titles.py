"""The title of an official document, taken apart: place, issuer, what it is about, and the years it is for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from kg.extract.places import Division
from kg.graph.entities import identity_key
from kg.graph.identity.divisions import Where, level_at_head
from kg.graph.identity.words import pattern, words
from kg.ontology import Paper, load_papers

PART = "document"
Years = tuple[int, int]
DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
NUMERALS = re.compile("二[〇零○0][〇零○一二三四五六七八九0-9]{2}")


@dataclass(frozen=True, slots=True)
class Title:
    """A title taken apart. `period` is how the title names its years (十四五, 2020-2022), `years` what they are."""

    core: str
    place: Division | None = None
    national: bool = False
    period: str | None = None
    years: Years | None = None
    reasons: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What of the title counts, without its place."""
        return f"{self.core}({self.period})" if self.period else self.core


def read_title(written: str, home: Where) -> Title:
    """A title taken apart, whatever marks it bears and in whichever order it names its period.

    >>> titles = ("如东县“十四五”教育事业发展规划", "《如东县教育事业发展第十四个五年规划(草案)》")
    >>> {read_title(title, Where("320623")).key for title in titles}
    {'教育事业发展规划(十四五)'}
    """
    name = clean_title(written)
    issued = _issued(name, home)
    name, period, years = _period(issued.core)
    if issued.place or issued.national:
        named = home.strip(name, anywhere=True)
        again = named.place is not None and named.place == issued.place  # 市教委关于|天津市|品牌高中建设的实施意见
        return replace(issued, core=_genre(named.rest if again else name), period=period, years=years)
    return replace(_placed(name, home), period=period, years=years)


def clean_title(written: str) -> str:
    """A title without marks, stage and what else differs from citation to citation.

    >>> clean_title("国务院关于印发国家职业教育改革实施方案的通知")
    '国务院关于国家职业教育改革实施方案'
    >>> clean_title("《中华人民共和国家庭教育促进法》"), clean_title("国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要(草案)")
    ('家庭教育促进法', '国民经济和社会发展十四五规划和2035远景目标纲要')
    """
    name = pattern(PART, "passed_on").sub(r"\1", identity_key(written))
    name = NUMERALS.sub(lambda m: m[0].translate(DIGITS).replace("二", "2"), name)
    name = pattern(PART, "stages").sub("", name)
    name = re.sub(r"(20\d\d)年(?=远景)", r"\1", name)
    name = _in_period("ordinal").sub(r"\1五", name)
    return pattern(PART, "of_law").sub("", name)


@cache
def _in_period(name: str) -> re.Pattern[str]:
    return re.compile(words(PART)["period"][name])


def _issued(name: str, home: Where) -> Title:
    """The title behind `…关于`, with the place of those who issued it."""
    head, about, rest = name.partition("关于")
    if not (head and about and pattern(PART, "issuer").search(head)):
        return Title(name)
    issuer = head.removeprefix("中共") if not head.startswith("中共中央") else head
    national = pattern(PART, "nation").match(issuer) or pattern("department", "national").match(issuer)
    if national or issuer.startswith("教育部"):
        return Title(rest, national=True, reasons=(f"{head} issued it",))
    named, level = home.strip(issuer, anywhere=True), level_at_head(issuer)
    place = named.place or (home.level(level[0]) if level else None) or home.own
    return Title(rest, place, reasons=(f"{head} issued it",)) if place else Title(name)


def _period(name: str) -> tuple[str, str | None, Years | None]:
    """The title without its period, the period as named, and its years."""
    if match := _in_period("years").search(name):
        years = int(match[1]), int(match[2])
        return name.replace(match[0], "", 1), f"{years[0]}-{years[1]}", years
    if match := _in_period("named").search(name):
        named = match[0][:3]
        first = words(PART)["period"]["five_years"].get(named)
        return name.replace(match[0], "", 1), named, (first, first + 4) if first else None
    if match := _in_period("horizon").search(name):
        last = int(match[1])
        return name, None, (last - words(PART)["period"]["horizon_years"], last)
    return name, None, None


def _genre(name: str) -> str:
    """Without 关于 in front and 的 before the kind of paper, which citations drop."""
    return pattern(PART, "genre").sub("", pattern(PART, "about").sub("", name))


def _placed(name: str, home: Where) -> Title:
    """The title with the place, its level or the nation that it begins with."""
    if pattern(PART, "nation").match(name) or pattern(PART, "law").search(name):
        return Title(_genre(name), national=True, reasons=("the title says it is of the whole country",))
    named = home.strip(name, anywhere=True)
    if named.place and len(named.rest) > 2:
        return Title(_genre(named.rest), named.place, reasons=(f"{named.words} says the place: {named.place.name}",))
    if (own := level_at_head(name)) and len(own[1]) > 2 and (place := home.level(own[0])):
        return Title(_genre(own[1]), place, reasons=(f"{own[0]} of the plan is {place.name}",))
    core = _genre(name)
    if core in _papers():
        return Title(core, national=True, reasons=("a known paper of the whole country",))
    if pattern(PART, "regulations").search(core):
        return Title(core, national=True, reasons=("regulations that name no place are of the whole country",))
    return Title(core)


def known_paper(title: Title) -> Paper | None:
    """The paper of `ontology/papers.tsv` that a title names, which may leave its years out where no other has its words.

    >>> [known_paper(read_title(t, Where("320623"))) is not None for t in ("中国教育现代化2035", "国家中长期教育改革和发展规划纲要")]
    [True, True]
    >>> known_paper(read_title("国家中长期教育改革和发展规划纲要(2030—2040年)", Where("320623"))) is None
    True
    """
    papers = _papers().get(title.core, {})
    if title.period is None and len(papers) == 1:
        return next(iter(papers.values()))
    return papers.get(title.period)


@cache
def _papers() -> dict[str, dict[str | None, Paper]]:
    """The national papers that are known, most of whose titles do not say so, by the core of their titles and by their period."""
    papers: dict[str, dict[str | None, Paper]] = {}
    for paper in load_papers():
        name, period, _ = _period(clean_title(paper.title))
        papers.setdefault(_genre(name), {})[period] = paper
    return papers
