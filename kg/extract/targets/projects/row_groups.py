"""The lines of a table of projects that head the rows below them: 二、义务教育项目, or the year in which they are due: 2024年建设项目(3个)."""

from __future__ import annotations

import re

from kg.extract.targets.projects.project_heads import ProjectColumn
from kg.extract.targets.tables import Cell
from kg.ontology import lexicon

DATE_ABOVE = ProjectColumn("date", "")
"""The column of a year that heads rows."""
_GROUP = re.compile(r"\(?[一二三四五六七八九十]{1,2}(?:[)、]|$)")
"""How the heading of a group of rows begins."""
_YEARS = re.compile(
    r"(?:\(?[一二三四五六七八九十]{1,2}[)、]?)?20\d\d(?:[-—~至]{1,2}20\d\d)?年度?[^\d,。;:]{0,10}(?:\(\D{0,4}\d+个?\D{0,4}\))?"
)
_FEWEST_CELLS = 4
"""What a row has at least that begins like a heading."""
_MOST_HEADS = 2
_NUMBER = re.compile(r"\d[\d.,]*$")


def year_of_group(row: list[Cell]) -> Cell | None:
    """The cell with the year of the rows below, if a line holds nothing else, or but the number of the group.

    >>> texts = ("2023年", "二、2024年建设项目(3个)", "2024年建成,学位900个")
    >>> [year_of_group([Cell(text, 0)]) is not None for text in texts]
    [True, True, False]
    """
    filled = [cell for cell in row if cell.text]
    written = "".join(cell.text for cell in filled)
    return filled[-1] if len(filled) <= _MOST_HEADS and _YEARS.fullmatch(written) else None


def heads_group(row: list[Cell]) -> bool:
    """Whether a line is the heading of a group of rows: 二、义务教育项目; 二 | 义务教育 | |; 义务教育."""
    first, *others = [cell.text for cell in row if cell.text] or [""]
    if _GROUP.fullmatch(first):
        return len(others) < _FEWEST_CELLS and not any(map(_NUMBER.search, others))
    return not others and (_GROUP.match(first) is not None or first in lexicon("targets")["words"]["stages"])
