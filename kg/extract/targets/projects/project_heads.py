"""The heads of tables of projects and of places: what the cells of each column hold, and what is said above them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from kg.extract.patterns import one_of
from kg.extract.targets.names import staged
from kg.extract.targets.sites import frame_of
from kg.extract.targets.tables import (
    OF_WHICH,
    OPENING,
    VALUE_HEAD,
    Cell,
    Column,
    Parts,
    caption_above,
    caption_thing,
    caption_unit,
    caption_year,
    cells_of_line,
    last_caption_year,
    merged,
    unit_of,
    unit_pattern,
    without_unit,
)
from kg.extract.targets.wording import words
from kg.extract.word_lists import WordLists
from kg.model import Reading, Status
from kg.ontology import lexicon
from kg.read.headings import SectionIndex
from kg.read.lines import LinePattern, end_of_line

YEAR = re.compile(r"20\d\d(?!\d)")
_KINDS = (
    ("name", ("name",)),
    ("place", ("places",)),
    ("content", ("content",)),
    ("date", ("date", "doing", "by_year")),
)
"""The lists of heads in the lexicon by the kind of their columns."""
_HEADS = re.compile(r"[^()]+(?:\([^()]*\))?|.+")
"""Heads that ran into one another are parted behind their brackets: 规模(班)|新增学位(个)|计划建成."""
_LONGEST_CAPTION = 100
_AT_SCHOOL = frozenset({"人", "名", "班"})
"""In what those are counted who are at a school."""
_STANDING = WordLists("targets", "projects").pattern(r"^{standing}(?=.)")


@dataclass(frozen=True, slots=True)
class ProjectColumn:
    """What the cells under a head hold: "name", "place", "content", "date", "count" (its unit 万元 or 个, or that in the row's cell of the
    kind "unit"), "aside", or "above" for a year that heads rows."""

    kind: str
    label: str
    unit: str | None = None
    standing: bool = False
    """Whether it says how things are, beside others that say how they shall be: 现有班数 | 规划班数."""


Row = list[tuple[Cell, ProjectColumn]]


@dataclass(frozen=True, slots=True)
class ProjectTable:
    """A table whose first row is at `start`; `said` is what its caption and section say of rows without a date."""

    start: int
    columns: list[ProjectColumn]
    said: Column

    @property
    def numbered(self) -> bool:
        """Whether each row begins with its number."""
        return self.columns[0].label in lexicon("targets")["projects"]["serial"]

    def spans(self, row: list[Cell]) -> bool:
        """Whether the cell of the first column may be that of a row above this one, which then does not begin with a year of its own."""
        first, second = self.columns[:2]
        years = first.label in lexicon("targets")["projects"]["by_year"]
        own = self.numbered or second.kind == "count" or (years and YEAR.match(row[0].text))
        return (years or first.kind in ("aside", "place")) and not own


def find_project_tables(reading: Reading) -> Iterator[ProjectTable]:
    """The tables that have columns of names and of numbers, or of what is built, and none of values of a year."""
    sections = SectionIndex(reading.sections)
    last = 0
    for head in _head().finditer(reading.text):
        if head.start() < last or _is_under_years(reading, head):
            continue
        cells = [hit[0] for cell in cells_of_line(reading.clean, *head.span()) for hit in _parts(cell.text)]
        start, end = _line_below(reading.text, head.end())
        below = cells_of_line(reading.clean, start, end)
        pair = merged(cells, [cell.text for cell in below])
        money = caption_unit(reading.text, head.start())
        columns = columns_under(_joined(*pair) if pair else cells, money)
        caption = caption_above(reading.text, head.start())
        columns = _of_stages(columns, caption, money)
        dated = any(VALUE_HEAD.match(c) for c in (*cells, *(c.label for c in columns)))
        kinds = {c.kind for c in columns}
        named = kinds & {"name", "place", "unit"} or columns[0].kind == "date" or {"content", "date"} <= kinds
        if named and kinds & {"content", "count"} and not dated:
            last = min(len(reading.text), (end if pair else head.end()) + 1)
            yield ProjectTable(last, columns, _said_of(caption, head.start(), reading, sections, "date" in kinds))


def _line_below(text: str, end: int) -> tuple[int, int]:
    """Where the next line that is not empty begins and ends, after one that ends there."""
    while text.startswith("\n", end):
        end += 1
    return end, end_of_line(text, end)


def _is_under_years(reading: Reading, head: re.Match[str]) -> bool:
    """Whether the line above has years that reach over these heads, as tables of indicators have (2020年 over 学校数(所))."""
    end = len(reading.text[max(0, head.start() - _LONGEST_CAPTION) : head.start()].rstrip())
    end += max(0, head.start() - _LONGEST_CAPTION)
    start = reading.text.rfind("\n", 0, end) + 1
    above = cells_of_line(reading.clean, start, end) if "\t" in reading.text[start:end] else []
    cells = [cell.text for cell in cells_of_line(reading.clean, *head.span())]
    return any(VALUE_HEAD.match(c.text) for c in above[1:]) and merged([c.text for c in above], cells) is not None


def _parts(written: str) -> Iterator[re.Match[str]]:
    return _HEADS.finditer(written) if written else re.finditer("^", written)


def _joined(cells: list[str], above: list[str]) -> list[str]:
    """Heads of two lines as one: those above count where they name a stage (小学|学校数(所))."""
    return [over + cell if words().is_stage(over) else cell for cell, over in zip(cells, above, strict=True)]


def _said_of(caption: str, start: int, reading: Reading, sections: SectionIndex, dated: bool) -> Column:
    """The year in the caption of a table that starts there, and whether it reports: 各乡镇学校基本情况(2020年); of a span it is the last,
    where no row has a date of its own: 各县新增学位任务(2021—2025年)."""
    year = caption_year(caption) if dated else last_caption_year(caption)
    if year and (begins := reading.metadata.period_start):
        return Column(year, "baseline" if year < begins else "target")
    told = any(word in caption for word in lexicon("targets")["projects"]["reported"])
    status: Status = "baseline" if told or frame_of(sections.path(sections.at(start))).reports else "target"
    return Column(year, status)


def _of_stages(columns: list[ProjectColumn], caption: str, unit: str | None) -> list[ProjectColumn]:
    """The columns as counts of what the caption says, where their heads are but stages: 年度 小学 初中 under 分年度新增学位(单位:个)."""
    first, *others = columns
    sums = lexicon("targets")["projects"]["sums"]
    if unit is None or not all(words().is_stage(c.label) or c.label in sums for c in others):
        return columns
    thing = caption_thing(caption) if first.kind in ("date", "place") else ""
    if not thing:
        return columns
    stages = ("" if c.label in sums else c.label for c in others)
    labels = (staged(stage.removesuffix("教育") if thing.startswith("教育") else stage, thing) for stage in stages)
    return [first, *(ProjectColumn("count", label, unit) for label in labels)]


def columns_under(heads: list[str], money: str | None = None) -> list[ProjectColumn]:
    """What the cells under each head hold; a task, of several the last, is what is done where no other column says it, else only its title.

    `money` is the unit that the caption says sums are in.
    """
    columns = list(_with_wholes(heads, [_column(head, money) for head in heads]))
    projects = lexicon("targets")["projects"]
    tasks = projects["task"]
    if any(c.label in projects["closing"] for c in columns):  # whom the schools have now
        columns = [replace(c, standing=c.unit in _AT_SCHOOL) for c in columns]
    titles = [at for at, c in enumerate(columns) if c.label in tasks and c.kind == "aside"]
    told = any(c.kind == "content" for c in columns)
    for at in titles:
        columns[at] = replace(columns[at], kind="content" if at == titles[-1] and not told else "task")
    return list(_with_units(heads, columns))


def _with_units(heads: list[str], columns: list[ProjectColumn]) -> Iterator[ProjectColumn]:
    """The columns, that of numbers as what the names of the rows count, where another has their units: 项目 | 数量 | 单位."""
    amounts, units = lexicon("targets")["projects"]["amount"], lexicon("targets")["tables"]["unit_head"]
    apart = any(head in amounts for head in heads) and any(head in units for head in heads)
    for head, column in zip(heads, columns, strict=True):
        kind = "count" if head in amounts else "unit" if head in units else ""
        yield ProjectColumn(kind, "") if apart and kind else column


def _with_wholes(heads: list[str], columns: list[ProjectColumn]) -> Iterator[ProjectColumn]:
    """The columns, those of parts as counts of what the one before them counts in all: 新增学位(个) | 其中:公办园 | 小学."""
    parts = Parts()
    for head, column in zip(heads, columns, strict=True):
        opened = head.startswith(OF_WHICH) and OPENING.sub("", head) != ""
        part = column.unit is None and (opened or words().is_stage(head))
        if not part and column.kind != "count":
            yield column
            continue
        name, unit = parts.name(without_unit(head), column.unit)
        if unit and (part or words().is_part(column.label)):
            column = replace(column, kind="count", label=name, unit=unit)
        yield column


def _column(head: str, money: str | None) -> ProjectColumn:
    projects = lexicon("targets")["projects"]
    label = OPENING.sub("", without_unit(head))
    kind = next((kind for kind, lists in _KINDS if any({label, head} & set(projects[name]) for name in lists)), "aside")
    if kind == "aside" and label.endswith(tuple(projects["date"])):  # 项目建设起止年限
        kind = "date"
    unit = unit_of(head) or _unit_left_out(label)
    if unit is None and money is not None and label.endswith((*projects["money"], *projects["sums"])):
        unit = money
    if not unit or kind in ("place", "date"):
        return ProjectColumn(kind, label)
    counted = _STANDING.sub("", label)
    return ProjectColumn("count", counted, unit, standing=counted != label)


def _unit_left_out(label: str) -> str | None:
    """The unit of what a head counts that does not say it: 规划|班数."""
    counts: dict[str, str] = lexicon("targets")["projects"]["counts"]
    return next((unit for thing, unit in counts.items() if label.endswith(thing)), None)


@cache
def _head() -> LinePattern:
    """The line of heads: 序号, the name of a project or place, and what more there is; 序号 may be wanting where tabs or bars
    part the cells, or a date or unit stands in the line."""
    projects = lexicon("targets")["projects"]
    serial, places = one_of(projects["serial"]), one_of(projects["places"])
    name = one_of([*projects["name"], *projects["task"]])
    apart = rf"(?:{name}|{places})(?= *[\t|])"
    unit = rf"[^\n,。;]*\({unit_pattern()}\)"
    dated = rf"[^\n,。;]*{one_of(projects['date'])}"
    blanks = rf"{name}(?={dated}|{unit})|{places}(?={dated}|{unit}{unit})"  # cleaning may take the blanks
    group = r"(?:[^\s\d|,。;:]{1,8} *[\t|][ \t|]*)?"
    years = one_of(projects["by_year"]) + r"(?= *[\t|]|[^\n,。;]*\n[ \t]*20\d\d(?:年| +(?=[\d—])))"
    return LinePattern(rf"[ \t|]*(?:{serial}[ \t|]*(?:{name}|{places})|{group}{apart}|{blanks}|{years})[^\n]+$")
