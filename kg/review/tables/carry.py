"""A table of judgements written again: what a person has filled in stands in the new table as it did in the old one.

A row is a person's where one of the columns that `kg review` leaves empty is filled in, or where it gives no reason, as
each row of `kg review` does: that one was added by hand.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kg.review.tables.judgements import NEW
from kg.review.tables.rows import ReviewError, Row, find_own_columns, read_rows, row_key

FILLED = ("judgement", *NEW)


def load_filled(path: Path) -> list[Row]:
    """The rows of a table that are a person's, none where there is no table yet.

    Raises ReviewError for a file that is no such table, or has filled-in columns that a new table would not have.
    """
    if not path.exists():
        return []
    instead = "write to another file with -o"
    try:
        rows, own = read_rows(path), find_own_columns(path)
    except ReviewError as error:
        raise ReviewError(f"{error}; it is left as it is: {instead}") from error
    if own:
        raise ReviewError(f"{path}: the cells in your column {own[0]!r} would be lost: {instead}")
    return [row for _, row in rows if not row.reason or any(getattr(row, name) for name in FILLED)]


def carry_over(filled: Iterable[Row], doubts: Iterable[Row]) -> list[Row]:
    """Rows of a person, then the doubts that none of them speaks of."""
    kept = list(filled)
    keys = {row_key(row) for row in kept}
    return [*kept, *(row for row in doubts if row_key(row) not in keys)]
