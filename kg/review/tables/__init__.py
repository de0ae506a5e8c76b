"""Tables of judgements: `rows`, by which `keys` each finds its fact again, and what it says of the `fields` of that.

`judgements` are the rows that a person has filled in, held against what can be done; `carry` brings them into a new table.
"""

from kg.review.tables.carry import carry_over, load_filled
from kg.review.tables.fields import Fields, agrees, find_concept, find_concepts
from kg.review.tables.judgements import (
    FILE,
    NAMED,
    NEW,
    PAIRS,
    Judgement,
    empty_fields,
    find_judgements,
    find_lapsed,
    judgements_on,
    load_judgements,
    write_judgements,
)
from kg.review.tables.keys import Places, amount, quote_around, same_amount, touches
from kg.review.tables.rows import ReviewError, Row, describe_row, write_rows

__all__ = [
    "FILE",
    "NAMED",
    "NEW",
    "PAIRS",
    "Fields",
    "Judgement",
    "Places",
    "ReviewError",
    "Row",
    "agrees",
    "amount",
    "carry_over",
    "describe_row",
    "empty_fields",
    "find_concept",
    "find_concepts",
    "find_judgements",
    "find_lapsed",
    "judgements_on",
    "load_filled",
    "load_judgements",
    "quote_around",
    "same_amount",
    "touches",
    "write_judgements",
    "write_rows",
]
