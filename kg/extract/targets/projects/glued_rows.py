"""Tables of projects whose cells ran into one another: 序号项目名称建设内容投资(万元)建设年限 / 1城北小学新建项目占地48亩98002023年.

The heads say in what order the cells stand: words up to the first number that stands for itself, sums, dates, bodies. A row ends with its
line, or before the number of the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise, takewhile

from kg.extract.patterns import one_of
from kg.extract.targets.projects.project_heads import ProjectColumn, Row, columns_under
from kg.extract.targets.tables import Cell, unit_pattern
from kg.extract.targets.years import MONTH
from kg.extract.word_lists import WordLists
from kg.ontology import lexicon

_DATE = rf"20\d\d(?:年?[-—~至]{{1,2}}20\d\d)?(?:年{MONTH}[底末]?)?"
_CELLS = {"count": r"\d[\d,]{0,9}?(?:\.\d{1,2})?", "date": _DATE}
_TOLD, _ASIDE = r"(?P<told>[^\d\n][^\n]{2,120}?)", r"[^\d\n]{0,60}?"
"""The cells of words that open a row, and those of what is not read."""
_FEWEST_HEADS, _MOST_HEADS = 4, 30
_LISTS = WordLists("targets")
_SERIAL = _LISTS.scan("projects.serial")
_NAME = _LISTS.pattern(r"[^,。;\d]{2,30}?(?:项目|工程)|[^,。;\d]{3,30}?(?={projects.told|})")
"""The name of a project before what is built: 城北小学新建项目|占地48亩, 城南幼儿园|建筑面积3600平方米."""


def find_glued_rows(text: str) -> Iterator[Row]:
    """The rows of every such table, as cells with their columns, up to one that does not fit.

    >>> text = "序号项目名称建设内容总投资(万元)建设年限责任单位\\n1三中新建项目占地48亩98002023—2024年县教育局\\n"
    >>> [[cell.text for cell, _ in row] for row in find_glued_rows(text)]
    [['三中新建项目', '占地48亩', '9800', '2023—2024年']]
    """
    done = 0
    for first in _SERIAL.finditer(text):
        heads = _heads().match(text, first.end()) if first.start() >= done else None
        if heads is None:
            continue
        done = heads.end()
        columns = columns_under([hit[0] for hit in _one_head().finditer(text[first.start() : done])])
        kinds = [column.kind for column in columns]
        parted = ("count", "count") not in pairwise(kinds)  # of 98003600 nothing tells where the second number starts
        if len(columns) < _FEWEST_HEADS or "count" not in kinds or kinds[1] != "name" or not parted:
            continue
        serial, at = 1, done
        while hit := _row(kinds[2:], serial).match(text, at):
            yield list(_cells(hit, columns[2:]))
            serial, at = serial + 1, hit.end()


def _cells(hit: re.Match[str], columns: list[ProjectColumn]) -> Iterator[tuple[Cell, ProjectColumn]]:
    """The cells of a row: the name of its project, what is built, and the numbers and dates, which stand in these columns."""
    told, start = hit["told"], hit.start("told")
    cut = _end_of_name(told, columns)
    if cut:
        yield Cell(told[:cut], start), ProjectColumn("name", "")
    yield Cell(told[cut:], start + cut), ProjectColumn("content", "")
    for at, column in enumerate(columns):
        if column.kind in _CELLS:
            yield Cell(hit[f"c{at}"], hit.start(f"c{at}")), column


def _end_of_name(told: str, columns: list[ProjectColumn]) -> int:
    """Where the name ends in what is told before the first number: at its end, where no head there asks what is built; 0 if it has none."""
    words = takewhile(lambda column: column.kind not in _CELLS, columns)
    if all(column.kind != "content" for column in words):
        return len(told)
    named = _NAME.match(told)
    return named.end() if named else 0


def _row(kinds: list[str], serial: int) -> re.Pattern[str]:
    """A row so numbered, with cells of these kinds behind the name of its project: what stands before the first number is told in one
    run with the name, what several cells that are not read hold is one."""
    parts = [_TOLD]
    for at, kind in enumerate(kinds):
        if kind in _CELLS:
            parts.append(f"(?P<c{at}>{_CELLS[kind]})")
        elif parts[-1] not in (_TOLD, _ASIDE):
            parts.append(_ASIDE)
    end = rf"(?:\n|$|(?={serial + 1}[.、]?[\u4e00-\u9fff]))"
    return re.compile(rf"{serial}[.、]?" + "".join(parts) + end)


@cache
def _one_head() -> re.Pattern[str]:
    data = lexicon("targets")
    projects = data["projects"]
    kinds = ("serial", "name", "places", "content", "date", "doing", "aside")
    known = one_of([*(word for kind in kinds for word in projects[kind]), *data["tables"]["aside"]])
    return re.compile(rf"{known}|[\u4e00-\u9fff“”]{{2,8}}?\({unit_pattern()}\)")


@cache
def _heads() -> re.Pattern[str]:
    """The heads of such a table behind that of its numbers, on a line or before its first row."""
    return re.compile(rf"(?:{_one_head().pattern}){{{_FEWEST_HEADS - 1},{_MOST_HEADS}}}+\n?(?=1[.、]?[\u4e00-\u9fff])")
