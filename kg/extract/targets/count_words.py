"""The words around a number that counts nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.extract.patterns import Ending, one_of
from kg.ontology import lexicon


@dataclass(frozen=True, slots=True)
class CountWords:
    """What tells that a number counts nothing; the lexicon says of each what it is for."""

    units: dict[str, frozenset[str]]
    passed: re.Pattern[str]
    over: re.Pattern[str]
    compared: re.Pattern[str]
    """高于全国平均水平3.4个百分点 says how two places compare."""
    goals_before: re.Pattern[str]
    """超过规划目标3个百分点 says how far one has come."""
    goals_verb: re.Pattern[str]
    goals_behind: re.Pattern[str]
    """未达到规划确定的|95%|的目标: what had been promised before."""
    those: re.Pattern[str]
    """30名以上残疾学生|的县: who is meant, and not counted behind."""
    slogans: re.Pattern[str]
    crowded: re.Pattern[str]
    scorers: re.Pattern[str]
    sized: re.Pattern[str]
    all_day: tuple[str, ...]
    named_years: re.Pattern[str]
    served: re.Pattern[str]
    ratios: re.Pattern[str]
    ratio_before: re.Pattern[str]
    one: Ending
    one_of_each: re.Pattern[str]
    doing: Ending
    tail: Ending
    groups: frozenset[str]
    where: Ending
    regions: re.Pattern[str]
    raising: Ending
    frames: re.Pattern[str]
    """七项|指标中: among what something else is counted."""
    bounded: re.Pattern[str]
    """图书低于20册|的学校占12%: who is counted, or has a share, behind."""
    schemes: re.Pattern[str]


@cache
def count_words() -> CountWords:
    """The words of `ontology/lexicon/targets.toml` around numbers that count nothing, as patterns."""
    data = lexicon("targets")
    words, context, comparators = data["words"], data["context"], data["comparators"]
    near = [w for ws in comparators["before"].values() for w in ws]
    yardstick = one_of(context["yardsticks"])
    than = rf"(?:{one_of(context['over'])}[^,]{{0,8}}{yardstick}|[比较][^,]{{0,8}}{yardstick}(?:水平)?[高低]出?)"
    return CountWords(
        units={kind: frozenset(units) for kind, units in context["units"].items()},
        passed=re.compile(f"{one_of(context['passed'])}[近约了]*$"),
        over=re.compile(f"(?<!不){one_of(context['over'])}[近约了]*$"),
        compared=re.compile(than + r"(?:[\d.]+[^,;\d.]{0,4}?[、和与])*$"),
        goals_before=re.compile(context["goals_before"]),
        goals_verb=re.compile(context["goals_verb"]),
        goals_behind=re.compile(context["goals_behind"]),
        those=re.compile(rf"[\u4e00-\u9fff]{{2,8}}的{one_of(context['those'])}(?![\u4e00-\u9fff]*\d)"),
        slogans=re.compile("|".join(w.replace("$", r"(?=$|[^\u4e00-\u9fff])") for w in context["names"])),
        crowded=re.compile(f"的?{one_of(context['bounds'])}(?!{one_of(context['bound_is'])})"),
        scorers=re.compile("的?(?:[高中]考)?" + one_of(context["scorers"])),
        sized=re.compile(f"的?{one_of(context['sizes'])}?{one_of(context['sized'])}"),
        all_day=tuple(context["all_day"]),
        named_years=re.compile(one_of(context["years_named"])),
        served=re.compile(context["served"]),
        ratios=re.compile(one_of(context["ratios"])),
        ratio_before=re.compile(one_of(context["ratios"]) + "[\u4e00-\u9fff]{0,4}[,:]$"),
        one=Ending(context["one"], many=False),
        one_of_each=re.compile(one_of(context["one_of_each"])),
        doing=Ending([*words["do"], *words["keep"], *near, "到", "为", "的", "各", "用好", "、", "和"], many=False),
        tail=Ending(words["tail"]),
        groups=frozenset(context["people_bounds"]),
        where=Ending(context["where"], many=False),
        regions=re.compile(one_of(context["regions"]) + r"(?![\u4e00-\u9fff](?<![均都]))"),
        raising=Ending(context["raising"], many=False),
        frames=re.compile(f"[\u4e00-\u9fff]{{0,4}}?{one_of(context['frames'])}中"),
        bounded=re.compile(
            rf"的[\u4e00-\u9fff]{{0,6}}?{one_of([*context['those'], *context['bounded']])}{one_of(context['told'])}*\d"
        ),
        schemes=re.compile(one_of(context["schemes"]) + "$"),
    )
