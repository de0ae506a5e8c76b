"""Tables of indicators: lines → cells → columns under heads → a row of targets for each name.

`find` finds them, whose rows stand a line each (`row_tables`) or whose cells do (`line_tables`), or which ran together.
"""

from kg.extract.targets.tables.cell_contents import targets_in
from kg.extract.targets.tables.cell_values import is_value, read_value
from kg.extract.targets.tables.cells import Cell, cells_of_line, find_line_cells
from kg.extract.targets.tables.find import find_table_rows
from kg.extract.targets.tables.line_tables import find_rows_over_lines
from kg.extract.targets.tables.row_names import OF_WHICH, OPENING, Parts
from kg.extract.targets.tables.table_heads import VALUE_HEAD, merged
from kg.extract.targets.tables.table_values import (
    Column,
    caption_above,
    caption_thing,
    caption_unit,
    caption_year,
    last_caption_year,
    unit_of,
    unit_pattern,
    without_unit,
)

__all__ = [
    "OF_WHICH",
    "OPENING",
    "VALUE_HEAD",
    "Cell",
    "Column",
    "Parts",
    "caption_above",
    "caption_thing",
    "caption_unit",
    "caption_year",
    "cells_of_line",
    "find_line_cells",
    "find_rows_over_lines",
    "find_table_rows",
    "is_value",
    "last_caption_year",
    "merged",
    "read_value",
    "targets_in",
    "unit_of",
    "unit_pattern",
    "without_unit",
]
