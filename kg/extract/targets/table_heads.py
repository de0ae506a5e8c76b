"""What the columns of a table hold, told by the cells of its header: names, units, values of a year, or what is no value."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from kg.extract.targets.patterns import one_of
from kg.extract.targets.table_values import Column, column_status
from kg.model import Metadata
from kg.ontology import lexicon

_YEAR = r"(?:19|2[0O])[\dO]{2}\s*年?"
_PLAIN_YEAR = re.compile(r"20\d\d年?")
_PLAN = "“?十[二三四五六]五”?(?:规划)?(?:时期)?(?:期?末|目标|规划|完成)"
_PLANS = {"二": 2015, "三": 2020, "四": 2025, "五": 2030, "六": 2035}
Layout = list[Column | str]
"""What each column holds: "name", "unit", "sum" (numbers over the years), "aside" (no number) or the values of a year."""


@cache
def value_head() -> re.Pattern[str]:
    """The head of a column of values: 2025年, 目标值(2025年), “十四五”末, 现状值; 2021—2023 is none."""
    tables = lexicon("targets")["tables"]
    beside = one_of([*tables["actual"], *tables["planned"]])
    bare = one_of(tables["bare"])
    return re.compile(
        rf"\s*(?:[到至]?(?:{beside}{{1,2}}(?:值|数)?\(?)?{_YEAR}(?!\s*[-—~至到])|{_PLAN}|{bare}\s*(?=$|[\n\t]))", re.M
    )


def layout(cells: list[str], metadata: Metadata) -> Layout:
    """What the columns under a row of heads hold; the first is a name whatever it looks like.

    >>> layout(["指标", "单位", "“十三五”末", "目标(2025年)", "属性"], Metadata(period_start=2021))[2:4]
    [Column(year=2020, status='baseline'), Column(year=2025, status='target')]
    """
    heads = [i > 0 and value_head().match(c) is not None for i, c in enumerate(cells)]
    years = [year for c, head in zip(cells, heads, strict=True) if head and (year := _year(c))]
    out = [_column(c, years, metadata) if head else _kind(c) for c, head in zip(cells, heads, strict=True)]
    for at, (one, other) in enumerate(pairwise(out)):
        if isinstance(one, Column) and isinstance(other, Column) and _was_set_for(one, other):
            out[at] = Column(other.year, one.status)
    return out


def are_years(cells: list[str]) -> bool:
    """Whether a line has years alone."""
    return all(_PLAIN_YEAR.fullmatch(c) for c in map(str.strip, cells) if c)


def with_years_below(cells: list[str], below: list[str]) -> list[str]:
    """The heads with the years of a second line, if that is one of years alone, one for each head of values.

    >>> with_years_below(["指标", "基期值", "目标值", "属性"], ["2020年", "2025年"])
    ['指标', '基期值(2020年)', '目标值(2025年)', '属性']
    """
    values = [i for i, c in enumerate(cells) if i and value_head().match(c)]
    if len(below) != len(values) or not are_years(below):
        return cells
    years = dict(zip(values, below, strict=True))
    return [f"{c}({years[i]})" if i in years else c for i, c in enumerate(cells)]


def _was_set_for(one: Column, other: Column) -> bool:
    """Whether a goal without a year stands before what was reached of it: 规划目标 | 2020年实际."""
    return one.year is None and (one.status, other.status) == ("target", "baseline")


def _year(cell: str) -> int | None:
    if plan := re.search("十([二三四五六])五", cell):
        return _PLANS[plan[1]]
    written = re.search(_YEAR, cell)
    return int(re.sub(r"\D", "", written[0].replace("O", "0"))) if written else None


def _column(cell: str, years: list[int], metadata: Metadata) -> Column:
    year = _year(cell)
    return Column(year, column_status(cell, year, years, metadata))


def _kind(cell: str) -> str:
    tables = lexicon("targets")["tables"]
    if cell.strip() in tables["unit_head"]:
        return "unit"
    if any(w in cell for w in tables["sums"]):
        return "sum"
    return "aside" if any(w in cell for w in tables["aside"]) else "name"
