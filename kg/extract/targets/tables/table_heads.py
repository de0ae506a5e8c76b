"""What the columns of a table hold, told by the cells of its header: names, units, values of a year, or what is no value."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, chain, pairwise, takewhile

from kg.extract.dates import last_year
from kg.extract.targets.tables.cell_values import is_value
from kg.extract.targets.tables.row_names import OPENING
from kg.extract.targets.tables.table_values import (
    YEAR,
    Column,
    caption_above,
    caption_thing,
    caption_unit,
    caption_year,
    column_status,
    unit_of,
    without_unit,
)
from kg.extract.targets.wording import words
from kg.extract.targets.years import DATE_HEAD
from kg.extract.word_lists import WordLists
from kg.model import Metadata
from kg.ontology import lexicon

PLAIN_YEAR = re.compile(r"20\d\d年?|\(20\d\d年?\)")
_PLAN = "“?十[二三四五六]五”?(?:规划)?(?:时期)?(?:期?末|目标|规划|完成)"
_FEWEST_COLUMNS, _SHORTEST_NOUN = 2, 2
Layout = list[Column | str]
"""What each column holds: "name", "unit", "sum" (numbers over the years), "aside" (no number) or the values of a year."""
_LISTS = WordLists("targets", "tables")
VALUE_HEAD = _LISTS.pattern(
    r"\s*(?:[到至]?(?:{actual+planned}{1,2}[值数年]?\(?)?{year}(?!年?(?:\s*[-—~至到]|[^\d\s()]{0,6}\d+[^\d年月.\s]))|{plan}|{bare}\s*(?=$|[\n\t]))",
    re.M,
    year=YEAR,
    plan=_PLAN,
)
"""The head of a column of values: 2025年, 目标值(2025年), “十四五”末, 现状值; 2021—2023 is none, nor is 2023年6个, 2023年底前建成4所."""
_SAID_OF_YEAR = _LISTS.pattern(
    r"\([^()]*\)|{year}|{plan}|[年底末期到至]*{bare+actual+planned}[值数]?|^[年底末到至度\s]+|\s+",
    year=YEAR,
    plan=_PLAN,
)
"""All of a head of values but what it counts: 2020年|学位数|(实际)."""
BESIDE = _LISTS.pattern(r"[ \t]*\(?{actual+planned}{1,2}(?:值|数|情况)?\)?[ \t]*")
"""What is said of a year on a line of its own: (基期值), 实际, 规划目标."""


def layout(cells: list[str], metadata: Metadata, above: Sequence[str] = ()) -> Layout:
    """What the columns under a row of heads hold, `above` those of a row over it; the first is a name whatever it looks like.

    >>> heads = layout(["指标", "单位", "“十三五”末", "目标(2025年)", "属性"], Metadata(period_start=2021))
    >>> [(c.year, c.status) for c in heads if isinstance(c, Column)]
    [(2020, 'baseline'), (2025, 'target')]
    """
    above = above or [""] * len(cells)
    written = [_with_year(cell, over) for cell, over in zip(cells, above, strict=True)]
    heads = [i > 0 and VALUE_HEAD.match(c) is not None for i, c in enumerate(written)]
    years = [year for c, head in zip(written, heads, strict=True) if head and (year := _year(c))]
    out = [_column(c, years, metadata) if head else _kind(c) for c, head in zip(written, heads, strict=True)]
    for at, (one, other) in enumerate(pairwise(out)):
        if isinstance(one, Column) and isinstance(other, Column) and _was_set_for(one, other):
            out[at] = Column(other.year, one.status)
    of_years = _LISTS.words("over_years")
    over = ["" if w != c or a in of_years else a for w, c, a in zip(written, cells, above, strict=True)]
    return _beside(out, cells, over)


def with_caption(heads: Layout, text: str, start: int) -> Layout:
    """The layout of a table that starts there, with what its caption says: in what year its one column of goals is due (2025年主要目标 over
    目标值), or what each column shares out in a unit that it names (分年度新增学位(单位:个) over 学段 | 2024年)."""
    columns = [head for head in heads if isinstance(head, Column)]
    caption = caption_above(text, start)
    if len(columns) == 1 and columns[0].year is None and columns[0].status == "target":
        year = caption_year(caption)
        return [replace(head, year=year) if isinstance(head, Column) else head for head in heads]
    shared = columns and caption_unit(text, start) not in (None, *lexicon("targets")["tables"]["of_stages"])
    if shared and (thing := caption_thing(caption)):
        return [replace(head, shared=thing) if isinstance(head, Column) else head for head in heads]
    return heads


def _with_year(cell: str, above: str) -> str:
    """A head with what the one above it says of the values: 2020年 over 学校数(所), 现状 over 2020年."""
    if not VALUE_HEAD.match(above):
        return cell
    if PLAIN_YEAR.fullmatch(cell):
        return _of_year(above, cell)
    return cell if re.search(YEAR, cell) else f"{above}\n{OPENING.sub('', cell)}"


def _of_year(head: str, year: str) -> str:
    """A head of values with their year: 现状(2020年)."""
    return f"{head}({year.strip('()')})"


def _beside(out: Layout, cells: list[str], above: list[str]) -> Layout:
    """The layout with the columns of values that name no year beside those that do."""
    first = next((i for i, head in enumerate(out) if isinstance(head, Column)), len(out))
    placed = any(c in lexicon("targets")["projects"]["places"] for c in cells[:first])
    for at, (head, cell, over) in enumerate(zip(out, cells, above, strict=True)):
        column: Column | str | None = head
        if head == "name" and at and first < len(out):
            column = _undated(cell)
            if words().is_part(cell) and (under := _undated(over)):  # 国家标准 over 小学
                column, over = under, cell
        if isinstance(column, Column):  # 小学|学校数 of a town, but 小学|达标率 of what an indicator counts
            out[at] = replace(column, noun=over + column.noun) if placed else replace(column, of=over + column.of)
    return out


def value_columns(heads: Layout) -> Layout:
    """The columns of numbers, those of a year and those of sums over the years."""
    return [head for head in heads if isinstance(head, Column) or head == "sum"]


def are_years(cells: list[str]) -> bool:
    """Whether a line has years alone."""
    return all(PLAIN_YEAR.fullmatch(c) for c in map(str.strip, cells) if c)


def _undated(cell: str) -> Column | None:
    """The column of values under a head without a year: 国家标准, 新增学位(个)."""
    if without_unit(cell) in lexicon("targets")["tables"]["standard"]:
        return Column(None, "rule", noun=without_unit(cell), unit=unit_of(cell))
    label = without_unit(cell)
    unit = unit_of(cell) if label != cell else None
    sums = label.endswith(tuple(lexicon("targets")["projects"]["money"]))
    return Column(None, "target", noun=label, unit=unit) if unit or sums else None


def merged(top: list[str], below: list[str]) -> tuple[list[str], list[str]] | None:
    """The heads of two lines, where the first has some that reach over several columns or the second says but what the values are of
    each year, and what stands above each.

    >>> merged(["学段", "2020年", ""], ["", "学校数(所)", "在校生(人)"])
    (['学段', '学校数(所)', '在校生(人)'], ['', '2020年', '2020年'])
    >>> merged(["指标", "2020年", ""], ["城区", "农村"])
    (['指标', '城区', '农村'], ['', '2020年', '2020年'])
    >>> merged(["指标", "2020年", "2025年"], ["", "实际值", "目标值"])
    (['指标', '实际值', '目标值'], ['', '2020年', '2025年'])
    """
    top, below = _aligned(top, below)
    if not _FEWEST_COLUMNS <= len(top) <= len(below) or any(is_value(c) for c in below if not PLAIN_YEAR.fullmatch(c)):
        return None
    top = [*top, *[""] * (len(below) - len(top))]  # cleaning takes the last blanks of a line
    beside = top[0] == below[0] if below[0] else all(map(VALUE_HEAD.match, filter(None, below)))
    if ("" not in top[1:] and not (top[0] and beside)) or not any(c.strip(":-") for c in below):
        return None
    over = accumulate(top, _or_left)
    cells = [sub or head for sub, head in zip(below, top, strict=True)]
    return cells, ["" if head == cell else head for head, cell in zip(over, cells, strict=True)]


def _aligned(top: list[str], below: list[str]) -> tuple[list[str], list[str]]:
    """Two lines of heads with the blanks that cleaning took, where the second has but parts, sums, units and years: they stand below the
    first head of values, or the first that reaches over others; below each of several as many, if there are no blanks between those.

    >>> _aligned(["指标", "国家标准", "", "2025年", "", "备注"], ["小学", "初中", "小学", "初中"])[1]
    ['', '小学', '初中', '小学', '初中', '']
    >>> _aligned(["指标", "2020年", "2025年", "备注"], ["小学", "初中", "小学", "初中"])[0]
    ['指标', '2020年', '', '2025年', '', '备注']
    """
    if len(below) < _FEWEST_COLUMNS or are_years(below) or not all(head and _is_inner(head) for head in below):
        return top, below
    pairs = enumerate(pairwise([*top, "-"]))
    first = next((at for at, (head, behind) in pairs if VALUE_HEAD.match(head) or (at and head and not behind)), 0)
    values = [*takewhile(VALUE_HEAD.match, top[first:])]
    if len(values) > 1 and len(below) % len(values) == 0:
        over = ([head, *[""] * (len(below) // len(values) - 1)] for head in values)
        top = [*top[:first], *chain.from_iterable(over), *top[first + len(values) :]]
    return top, [*[""] * first, *below, *[""] * (len(top) - first - len(below))]


def _is_inner(head: str) -> bool:
    """Whether a head only says of which part or year, or in what unit, the values are that the one above it tells."""
    wholes = {*lexicon("targets")["projects"]["sums"], *lexicon("targets")["tables"]["wholes"]}
    part = words().is_part(OPENING.sub("", head))
    return part or without_unit(head) != head or head in wholes or VALUE_HEAD.match(head) is not None


def _or_left(left: str, cell: str) -> str:
    return cell or left


def with_years_below(cells: list[str], below: list[str]) -> list[str]:
    """The heads with the years of a second line, if that is one of years alone, one for each head of values.

    >>> with_years_below(["指标", "基期值", "目标值", "属性"], ["2020年", "2025年"])
    ['指标', '基期值(2020年)', '目标值(2025年)', '属性']
    >>> with_years_below(["指标", "现状", "目标"], ["2020", "2022", "2025"])  # 现状 reaches over two
    ['指标', '现状(2020)', '2022', '目标(2025)']
    >>> with_years_below(["指标", "", "现状", "单位", "目标"], ["2020", "2025"])  # another head between them
    ['指标', '', '现状', '单位', '目标']
    """
    written = [c for c in cells if c]
    values = [i for i, c in enumerate(written) if i and VALUE_HEAD.match(c) and not re.search(YEAR, c)]
    spare = len(below) - len(values)
    if not values or spare < 0 or not are_years(below) or (spare and len(values) > _FEWEST_COLUMNS):
        return cells
    first, last = values[0], values[-1]
    if last - first >= len(values):
        return cells
    over = [written[first], *[""] * spare, *written[first + 1 : last + 1]]
    if first == last:
        over = [written[first]] * len(below)
    inner = [_of_year(head, year) if head else year for head, year in zip(over, below, strict=True)]
    return [*written[:first], *inner, *written[last + 1 :]]


def _was_set_for(one: Column, other: Column) -> bool:
    """Whether a goal without a year stands before what was reached of it: 规划目标 | 2020年实际."""
    return one.year is None and (one.status, other.status) == ("target", "baseline")


def _year(cell: str) -> int | None:
    if plan := re.search("十([二三四五六])五", cell):
        return last_year("十" + plan[1])
    written = re.search(YEAR, cell)
    return int(re.sub(r"\D", "", written[0].replace("O", "0"))) if written else None


def _column(cell: str, years: list[int], metadata: Metadata) -> Column:
    above, _, part = cell.rpartition("\n")
    said = above if above and words().is_part(part) else cell  # 2025年达标率(%) over 城区
    year, unit = _year(cell), unit_of(said)
    noun = _SAID_OF_YEAR.sub("", said)
    counts = len(noun) >= _SHORTEST_NOUN and (unit or noun.endswith(tuple(lexicon("targets")["tables"]["counted"])))
    of = part if said == above else noun if words().is_part(noun) else ""
    return Column(year, column_status(cell, year, years, metadata), of, noun if counts else "", unit)


def _kind(cell: str) -> str:
    tables = lexicon("targets")["tables"]
    if cell.strip() in tables["unit_head"]:
        return "unit"
    if any(w in cell for w in tables["sums"]):
        return "sum"
    return "aside" if any(w in cell for w in tables["aside"]) or DATE_HEAD.fullmatch(cell) else "name"
