"""The lines of a table of projects that head the rows below them: 二、义务教育项目, or the year in which they are due: 2024年建设项目(3个)."""

from __future__ import annotations

import re

from kg.extract.targets.projects.project_heads import ProjectColumn, Row
from kg.extract.targets.tables import Cell
from kg.ontology import lexicon

YEAR_ABOVE = ProjectColumn("above", "")
"""The column of a year that heads rows."""
LAST_NUMBER = re.compile(r"\d[\d.,]*$")
"""The number that a cell ends with."""
_NUMERAL = r"(?P<inner>\()?[一二三四五六七八九十]{1,2}"
_NUMBERED = re.compile(_NUMERAL)
_GROUP = re.compile(rf"{_NUMERAL}(?:[)、]|$)")
"""How the heading of a group of rows begins."""
_YEARS = re.compile(
    rf"(?:{_NUMERAL}[)、]?)?20\d\d(?:[-—~至]{{1,2}}20\d\d)?年度?[^\d,。;:]{{0,10}}(?:\(\D{{0,4}}\d+个?\D{{0,4}}\))?"
)
_FEWEST_CELLS = 4
"""What a row has at least that begins like a heading."""


def heads_group(row: list[Cell]) -> bool:
    """Whether a line is the heading of a group of rows: 二、义务教育项目; 二 | 义务教育 | |; 义务教育; 2023年."""
    first, *others = [cell.text for cell in row if cell.text] or [""]
    if year_of_group(row):
        return True
    if _GROUP.fullmatch(first):
        return len(others) < _FEWEST_CELLS and not any(map(LAST_NUMBER.search, others))
    return not others and (_GROUP.match(first) is not None or first in lexicon("targets")["words"]["stages"])


def year_of_group(row: list[Cell]) -> Cell | None:
    """The heading with the year of the rows below, if a line holds nothing else, or but the number of the group.

    >>> texts = ("2023年", "二、2024年建设项目(3个)", "2024年建成,学位900个")
    >>> [year_of_group([Cell(text, 0)]) is not None for text in texts]
    [True, True, False]
    """
    filled = [cell for cell in row if cell.text]
    written = "".join(cell.text for cell in filled)
    alone = all(_GROUP.fullmatch(cell.text) for cell in filled[:-1])
    return Cell(written, filled[0].start) if alone and _YEARS.fullmatch(written) else None


def year_above(heading: list[Cell], before: Row) -> Row:
    """The year over the rows below a heading: its own, or that of the one `before`, unless their numbers say that it has ended:
    一、2023年项目 … 二、储备项目."""
    if year := year_of_group(heading):
        return [(year, YEAR_ABOVE)]
    own = _NUMBERED.match("".join(cell.text for cell in heading))
    dated = next((_NUMBERED.match(cell.text) for cell, _ in before), None)
    return [] if own and dated and (dated["inner"] or not own["inner"]) else before
