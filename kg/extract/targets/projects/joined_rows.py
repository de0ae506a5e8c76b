"""Tables of tasks whose cells ran into one another: 序号重点任务牵头单位配合单位完成时限1新建小学3所县教育局县财政局2025年6月底2…

What stands where is told by the serials, which count on, by the bodies, which end a task or follow its date, and by the dates. The
rows may stand a line each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.extract.patterns import longest_first, one_of
from kg.extract.targets.projects.project_heads import ProjectColumn, Row
from kg.extract.targets.tables import Cell
from kg.extract.targets.years import DATE_HEAD, DUE, SINCE
from kg.ontology import lexicon
from kg.read.scan import Scan


def find_joined_rows(text: str) -> Iterator[Row]:
    """The task and the date of every row of such tables; a row that does not end with both, or counts wrongly, ends its table.

    >>> text = "序号重点任务牵头单位配合单位完成时限1新建小学3所县教育局县财政局2025年6月底2培训教师90名县教育局2026年"
    >>> [[cell.text for cell, _ in row] for row in find_joined_rows(text)]
    [['新建小学3所', '2025年6月底'], ['培训教师90名', '2026年']]
    """
    for head in _head().finditer(text):
        row, serial, at = _row(dated_last=head["last"] is not None), 1, head.end()
        while (hit := row.match(text, at)) and int(hit["serial"]) == serial:
            parts = (("task", "content"), ("date", "date"))
            yield [(Cell(hit[part], hit.start(part)), ProjectColumn(kind, "")) for part, kind in parts if hit[part]]
            serial, at = serial + 1, hit.end()


@cache
def _head() -> Scan:
    """The heads: the date is the last, or right behind the task."""
    data = lexicon("targets")
    asides = one_of([*data["tables"]["aside"], *data["projects"]["joined"]["aside"]])
    task = one_of([*data["projects"]["task"], *data["projects"]["content"]])
    return Scan(
        longest_first(data["projects"]["serial"]),
        rf"{task}(?:{asides}+(?P<last>{DATE_HEAD.pattern}){asides}*|{DATE_HEAD.pattern}{asides}+)\n?(?=1)",
    )


@cache
def _row(*, dated_last: bool) -> re.Pattern[str]:
    joined = lexicon("targets")["projects"]["joined"]
    lasting, date = one_of(joined["lasting"]), rf"(?P<date>{SINCE}{DUE})"
    inner = rf"(?:{one_of(joined['inside'])}|[^\d,。;、\n省市县区州旗])"
    ended = rf"(?=[省市县区州旗团各、,和(]|\d|\s|$|{lasting})"
    # atomic: a run of places and endings has one reading, or a long one would be tried in all
    body = rf"(?>[省市县区州旗团各]{inner}{{0,12}}?{one_of(joined['bodies'])}{ended}(?:\([^()\n]{{1,8}}\))?[、,和]?)"
    serial, task, due = r"(?P<serial>\d{1,3})[.、]?", r"(?P<task>[^\n]{2,200}?)", rf"(?:{date}|{lasting})"
    ends = rf"{body}++{due}" if dated_last else rf"{due}{body}++"
    return re.compile(rf"{serial}{task}{ends}(?=\d|\s|$)\n?")
