"""The cells of a table of indicators: years over columns, values with sign and unit, digits run together."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cache
from itertools import combinations, pairwise

from kg.extract.dates import last_year
from kg.extract.patterns import guarded, one_of
from kg.extract.word_lists import WordLists
from kg.model import Metadata, Status
from kg.ontology import lexicon

_NUMBER = re.compile(r"(?:0|[1-9]\d*)(?:\.\d+)?|[1-9]\d{0,2}(?:,\d{3})+")
_FALLING, _UNLIKE, _TO_NOTHING = 0.7, 0.5, 1.5
"""What it costs a cut that the values fall, have not as many decimals, or end with 0; their ratios cost their logarithm."""
YEAR = r"(?:19|2[0O])[\dO]{2}\s*年?"
"""A year, with what a scan makes of its 0."""
_UNIT_IN_NAME = re.compile(r"\(([^(),]{1,6})(?:,[^()]{1,6})?\)\s*$")
"""The unit behind a name, which may say how its row counts too: 学位(个,累计)."""
_NOTE = re.compile(r"^[*※★☆]+|(?:[*※①-⑳]|\[\d{1,2}\])+$")
_LONGEST_CAPTION, _FARTHEST_CAPTION = 40, 100
_CAPTION = re.compile(r"([^\n。;]{2,60})\n(?:[^\n]?单位:[^\n]{1,12}\n)?\s*\Z")
_CAPTION_YEAR = re.compile(r"(?<![\d—~至到-])20\d\d(?=学?年(?![-—~至到]))")
_CAPTION_SPAN = re.compile(r"20\d\d年?[-—~至到](?P<year>20\d\d)学?年|(?P<plan>十[二三四五六])五")
_SHARED_OUT = WordLists("targets", "projects", "caption").pattern(
    r"(?:.*{by}|^|[ ”、]|\d年?)(?!{ends}|.*{of_several})(?P<thing>[\u4e00-\u9fff]{2,12}?){ends}*(?:\([^()]*\))?$"
)
"""What a caption says that a table shares out, between by what and of what kind the table is: 分年度|新增学位|计划(单位:个)."""
BLANKS = frozenset({"—", "——", "-", "--", "/"})
"""What stands in a cell without a value."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of values: the year over it and whether it shows what is reached or promised."""

    year: int | None
    status: Status
    of: str = ""
    """What the head above says its values are of: 小学."""
    noun: str = ""
    """What it counts itself of each row: 达标学校比例."""
    unit: str | None = None
    shared: str = ""
    """What the caption says that it shares out among stages of schooling: 新增学位."""

    def name(self, row: str) -> str:
        """What the value counts that a row so called has in the column."""
        return self.of + row + self.noun


@cache
def unit_pattern() -> str:
    """A unit as tables write it, with 万 or 亿 before it."""
    units = lexicon("targets")["units"]
    kinds = ("share", "counted", "money", "area", "time")
    return "(?:[万亿]?" + guarded(w for kind in kinds for w in units[kind]) + ")"


@cache
def unit_cell() -> re.Pattern[str]:
    """What a cell holds that only says in what its row counts: %, (万人)."""
    return re.compile(rf"\(?{unit_pattern()}\)?")


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"((?:19|2[0O])[\dO]{2})\s*年?\s*([^\d\s]*)")


@cache
def _value_pattern() -> str:
    return rf"(?:(?:≥|≤|>=|<=|>|<|\[)?\s?[\dOIl][\d.,OIl]*+\]?\s?(?:{unit_pattern()}|[万亿])?(?:以上|以下|以内|左右)?)"


@cache
def cell_pattern() -> str:
    """A value, or what stands in a cell without one."""
    words = one_of(lexicon("targets")["tables"]["worded"])
    return rf"(?:{_value_pattern()}|—{{1,2}}(?=[\s\d]|$)|{one_of(BLANKS)}(?=\s|$)|{words})"


def read_columns(header: str, metadata: Metadata) -> list[Column]:
    """The columns under the years of a header.

    >>> [(c.year, c.status) for c in read_columns("2020年现状2025年目标", Metadata(period_start=2021))]
    [(2020, 'baseline'), (2025, 'target')]
    """
    found = [(int(m[1].replace("O", "0")), m[2]) for m in _year().finditer(header)]
    years = [year for year, _ in found]
    return [Column(year, column_status(beside, year, years, metadata)) for year, beside in found]


def column_status(beside: str, year: int | None, years: list[int], metadata: Metadata) -> Status:
    """Whether a column shows what is reached: by the words beside its year, or by the year among the `years` of its table."""
    tables = lexicon("targets")["tables"]
    if any(w in beside for w in tables["actual"]):
        return "baseline"
    if year is None or any(w in beside for w in tables["planned"]):
        return "target"
    return "baseline" if _is_past(year, years, metadata) else "target"


def _is_past(year: int, years: list[int], metadata: Metadata) -> bool:
    """Whether a year is over when the plan begins or, where it is signed later, when it is signed."""
    if metadata.signed and year < int(metadata.signed[:4]) < max(years):
        return True
    if metadata.period_start is not None:
        return year < metadata.period_start
    return year == min(years) and year % 5 == 0 and max(years) - year == 5


def unit_of(name: str) -> str | None:
    """The unit a name has in brackets (在校生(万人)), or a share where it is one by its words."""
    bracket = _UNIT_IN_NAME.search(name)
    if bracket and re.fullmatch(unit_pattern(), bracket[1]):
        return bracket[1]
    return "%" if name.rstrip(") ").endswith(("率", *lexicon("targets")["words"]["shares"])) else None


def caption_unit(text: str, start: int) -> str | None:
    """The unit of all that a table at `start` holds, said above it.

    >>> caption_unit("表2 在校生(单位:万人)\\n学段", 14)
    '万人'
    """
    hit = _caption().search(text, max(0, start - _LONGEST_CAPTION), start)
    return hit[1] if hit else None


def caption_above(text: str, start: int) -> str:
    """The line above a table that starts there, over what it says of units; empty where there is none.

    >>> caption_above("2025年主要目标\\n(单位:%)\\n指标 目标值", 17)
    '2025年主要目标'
    """
    hit = _CAPTION.search(text, max(0, start - _FARTHEST_CAPTION), start)
    return hit[1] if hit else ""


def caption_thing(caption: str) -> str:
    """What a caption says that its table shares out.

    >>> caption_thing("表3 分年度新增学位计划(单位:个)"), caption_thing("临泽县分学段学位任务表"), caption_thing("表2 教师招聘计划")
    ('新增学位', '学位', '教师招聘')
    """
    hit = _SHARED_OUT.search(caption)
    return hit["thing"] if hit else ""


def caption_year(caption: str) -> int | None:
    """The year that a caption names, if that is one.

    >>> caption_year("2025年主要目标"), caption_year("分年度目标(2023—2025年)")
    (2025, None)
    """
    years = set(map(int, _CAPTION_YEAR.findall(caption)))
    return years.pop() if len(years) == 1 else None


def last_caption_year(caption: str) -> int | None:
    """The year that a caption names, or the last of its span.

    >>> [last_caption_year(c) for c in ("“十四五”期间2023年任务", "学位任务分解表(2021—2025年)", "“十五五”学位任务")]
    [2023, 2025, 2030]
    """
    if (year := caption_year(caption)) or not (span := _CAPTION_SPAN.search(caption)):
        return year
    return int(span["year"]) if span["year"] else last_year(span["plan"])


@cache
def _caption() -> re.Pattern[str]:
    return re.compile(rf"(?:单位:|\()({unit_pattern()})\)?\s*\n\s*$")


def without_unit(name: str) -> str:
    """A name without the unit in brackets at its end, and without the marks that lead to notes.

    >>> without_unit("巩固率①(%)"), without_unit("*公办园占比(%)"), without_unit("毛入学率[2]")
    ('巩固率', '公办园占比', '毛入学率')
    """
    return _NOTE.sub("", _UNIT_IN_NAME.sub("", _NOTE.sub("", name)))


def split_digits(run: str, number: int, *, share: bool) -> list[str]:
    """Digits that ran together, cut into `number` values: plausible is what rises a little and looks alike.

    >>> [split_digits(run, 2, share=False) for run in ("8688", "85110", "57.562.5", "710", "9801,200")]
    [['86', '88'], ['85', '110'], ['57.5', '62.5'], ['7', '10'], ['980', '1,200']]
    """
    best: tuple[float, list[str]] | None = None
    for cuts in combinations(range(1, len(run)), number - 1):
        parts = [run[a:b] for a, b in zip((0, *cuts), (*cuts, len(run)), strict=True)]
        if (cost := _implausible(parts, share)) is not None and (best is None or cost < best[0]):
            best = cost, parts
    return best[1] if best else []


def _implausible(parts: list[str], share: bool) -> float | None:
    """How odd a row of numbers looks; None where it cannot be."""
    if not all(_NUMBER.fullmatch(p) for p in parts):
        return None
    numbers = [float(p.replace(",", "")) for p in parts]
    if min(numbers[:-1], default=0) <= 0 or (share and max(numbers) > 100):
        return None
    cost = 0.0
    for x, y in pairwise(numbers):
        cost += (abs(math.log(y / x)) if y else _TO_NOTHING) + (_FALLING if y < x else 0)
    for a, b in pairwise(parts):
        cost += _UNLIKE * (len(a.partition(".")[2]) != len(b.partition(".")[2]))
    return cost
