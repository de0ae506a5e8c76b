"""Answers: columns and rows of plain Python values, whoever asked and however they are written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyoxigraph import BlankNode, Literal, NamedNode, QuerySolutions, Triple

Value = str | int | float | bool | None
Row = Mapping[str, Value]
XSD = "http://www.w3.org/2001/XMLSchema#"


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows of an answer; each has every column, None where there is no value. `whole` says how many rows there are where
    these are the first of them and it is known."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    whole: int | None = field(default=None, compare=False)


def _decimal(lexical: str) -> int | float:
    number = Decimal(lexical)
    return int(number) if number == number.to_integral_value() else float(number)


NUMBERS: dict[str, Callable[[str], Value]] = {
    f"{XSD}integer": int,
    f"{XSD}gYear": int,
    f"{XSD}decimal": _decimal,
    f"{XSD}double": float,
    f"{XSD}boolean": lambda lexical: lexical == "true",
}
"""Datatypes that have a value of their own in Python; all others stay text."""


def answer_of(solutions: QuerySolutions, limit: int = 0) -> Answer:
    """The answer that a store gave to a SELECT, in its order; a row that stands there twice is given once.

    With a `limit` no more than so many rows are taken from the store, 0: all.
    """
    columns = tuple(variable.value for variable in solutions.variables)
    rows: dict[tuple[Value, ...], None] = {}
    for solution in solutions:
        rows[tuple(map(_value, solution))] = None
        if len(rows) == limit:
            break
    return Answer(columns, tuple(dict(zip(columns, row, strict=True)) for row in rows))


def _value(term: NamedNode | BlankNode | Literal | Triple | None) -> Value:
    if term is None:
        return None
    lexical = getattr(term, "value", None)
    if lexical is None:
        return str(term)  # a quoted triple
    if getattr(term, "language", None) is None and (datatype := getattr(term, "datatype", None)) is not None:
        return NUMBERS.get(datatype.value, str)(lexical)
    return str(lexical)
