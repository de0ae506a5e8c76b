"""Cells that say in words what is done: 新建36班小学,新增学位1620个."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.targets.comparators import compare, period_of
from kg.extract.targets.counting import counts
from kg.extract.targets.names import name_of, target_of, with_verb_of_list
from kg.extract.targets.numbers import find_quantities
from kg.extract.targets.sites import find_sites
from kg.extract.targets.tables.cells import Cell
from kg.extract.targets.wording import short
from kg.model import Target

_YEAR = re.compile(r"[、至到]?(20\d\d)年[底末]?[之以]?前?\D*$")
"""What stands before a number whose clause begins with a year: 2023年5所,|2024年|8所; not 2023年9月建成."""


def targets_in(cell: Cell, project: str) -> Iterator[Target]:
    """The targets of a cell, its words read as prose is; they belong to `project`, if that is not empty. Each has the year that its own
    clause has, if any.

    >>> [(t.name, t.value, t.start) for t in targets_in(Cell("新增学位900个", 20), "城西小学")]
    [('城西小学新增学位', 900, 20)]
    >>> [(t.name, t.value, t.year) for t in targets_in(Cell("2023年5所,2024年8所", 0), "达标学校")]
    [('达标学校', 5, 2023), ('达标学校', 8, 2024)]
    """
    earlier = ""
    for site in find_sites(cell.text, list(find_quantities(cell.text)), counts):
        quantity, name = site.quantity, name_of(site, earlier)
        earlier = with_verb_of_list(name.text, earlier, site, "")
        text = "班级" if quantity.unit == "班" else earlier or quantity.noun  # 新建30班小学
        target = target_of(quantity, replace(name, text=short(project + text)), compare(site))
        dated = _YEAR.match(site.left)
        target.year, target.per = int(dated[1]) if dated else None, period_of(site, cell.text, None)
        yield replace(target, start=cell.start + target.start, end=cell.start + target.end)
