"""What one cell of a table says: a number with sign, words and unit, or two with a dash between them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.extract.patterns import one_of
from kg.extract.targets.numbers import MOST_DIGITS, tidy
from kg.extract.targets.tables.table_values import Column, cell_pattern, unit_pattern
from kg.model import Comparator, Direction, Target
from kg.ontology import lexicon

_APART = re.compile("[^/、]+")
_NO_DIGITS = re.compile(r"[\[\]]|(?<=\d) +(?=[\dO]{3})")
"""What may stand around a number and in it: [5] is a sum over the years, 3 850 one number."""
_YEAR = re.compile(r"20\d\d年")
"""A number of years that is none."""


@dataclass(frozen=True, slots=True)
class Value:
    """A number, a range from `low` to `high`, or by how much something changes: which way, and over what time."""

    number: float | None
    unit: str | None
    comparator: Comparator
    approx: bool
    ocr: bool
    low: float | None = None
    high: float | None = None
    way: Direction | None = None
    per: str | None = None

    def target(self, name: str, start: int, end: int, column: Column) -> Target:
        """The target that a value under a column states at `[start, end)`."""
        return Target(
            name=name,
            start=start,
            end=end,
            indicator=None,
            status=column.status,
            comparator=self.comparator,
            value=self.number,
            low=self.low,
            high=self.high,
            approx=self.approx,
            unit=self.unit,
            year=column.year,
            ocr=self.ocr,
            direction=self.way,
            per=self.per,
        )


def is_value(cell: str) -> bool:
    """Whether a cell stands in a column of values: it has one, or one for each stage of schooling, or a dash in its place.

    >>> [is_value(c) for c in ("3 850", "[5]", "—", "40-45", "不低于98%", "38%/57%", "毛入园率", "2025年")]
    [True, True, True, True, True, True, False, False]
    """
    bare = _NO_DIGITS.sub("", cell)
    if _YEAR.fullmatch(bare):
        return False
    if _cell().fullmatch(bare) is not None or _value().fullmatch(bare) is not None:
        return True
    several = values_apart(cell)
    return len(several) > 1 and all(_value().fullmatch(bare[start:end]) for start, end in several)


def values_apart(cell: str) -> list[tuple[int, int]]:
    """Where the values of a cell stand that slashes or the like part.

    >>> values_apart("38%/57%")
    [(0, 3), (4, 7)]
    """
    return [hit.span() for hit in _APART.finditer(cell)]


def read_value(cell: str, unit: str | None) -> Value | None:
    """What a cell says; its own unit wins over that of the row, and a ratio has none.

    >>> (value := read_value("≥95%", None)) and (value.number, value.unit, value.comparator)
    (95, '%', '>=')
    >>> (value := read_value("40-45", "人")) and (value.low, value.high)
    (40, 45)
    >>> (value := read_value("每年下降1个百分点", "%")) and (value.comparator, value.number, value.unit, value.way, value.per)
    ('change', 1, '百分点', 'down', '年')
    """
    hit = _value().fullmatch(_NO_DIGITS.sub("", cell.strip()))
    if hit is None or _YEAR.fullmatch(hit[0]):
        return None
    own = hit["unit"] or (None if ":" in hit[0] else unit)
    name, times = _plain_unit(own + (unit or "") if own in ("万", "亿") else own)
    clean = [_mend(written) for written in (hit["number"], hit["last"] or "0")]
    if any(c.count(".") > 1 or c.endswith(".") for c in clean):
        return None
    first, last = (tidy(float(c) * times) for c in clean)
    comparator, approx = _compared(hit)
    ocr = clean[0] != hit["number"].replace(",", "")
    if hit["way"] and not (hit["to"] or hit["last"]):
        way: Direction = "up" if hit["way"] in lexicon("targets")["rates"]["up"] else "down"
        return Value(first, name, "change", approx, ocr, way=way, per="年" if hit["yearly"] else None)
    if not hit["last"]:
        other = tidy(float(hit["other"] or 1))
        first = first if other == 1 else max(first, other)
        return Value(first, name, comparator, approx, ocr)
    return Value(None, name, "range", approx, ocr, first, last) if first < last else None


def _mend(written: str) -> str:
    mended: str = written.replace(",", "").translate(str.maketrans(dict(lexicon("targets")["numerals"]["ocr"])))
    return mended


def _compared(hit: re.Match[str]) -> tuple[Comparator, bool]:
    """The comparator that the words around a number give it, and whether it is approximate."""
    before, after = _signs("before").get(hit["sign"] or "", ""), _signs("after").get(hit["after"] or "", "")
    signs: dict[str, Comparator] = {">=": ">=", "<=": "<=", ">": ">", "<": "<"}
    return signs.get(before) or signs.get(after) or "=", "~" in (before, after)


@cache
def _signs(where: str) -> dict[str, str]:
    return {word: sign for sign, words in lexicon("targets")["comparators"][where].items() for word in words}


def _plain_unit(written: str | None) -> tuple[str | None, int]:
    """万人 is 人, ten thousand times over."""
    if not written:
        return None, 1
    times = lexicon("targets")["numerals"]["multipliers"].get(written[0], 1) if written[0] in "万亿" else 1
    unit = written[1:] if times > 1 else written
    return lexicon("targets")["units"]["spelled"].get(unit, unit) or None, times


@cache
def _cell() -> re.Pattern[str]:
    return re.compile(cell_pattern())


@cache
def _value() -> re.Pattern[str]:
    unit = rf"(?:{unit_pattern()}|[万亿])"
    led, sign, after = one_of(lexicon("targets")["tables"]["led"]), one_of(_signs("before")), one_of(_signs("after"))
    rates = lexicon("targets")["rates"]
    change = one_of(rates["up"] + rates["down"])
    return re.compile(
        rf"(?:(?:(?P<yearly>每年|年均|逐年)|[较比]20\d\d年)?(?P<way>{change})(?P<to>[到至])?|{led})?"  # 年均增长, 达到
        rf"(?P<sign>{sign})?\s?(?:1:)?"
        rf"(?P<number>\d[\d.,OIl]{{0,{MOST_DIGITS}}}|[OIl][\d.OIl]{{1,{MOST_DIGITS}}})\s?"
        rf"(?:{unit}?[-—~至](?P<last>\d[\d.,]{{0,{MOST_DIGITS}}}))?(?::(?P<other>\d(?:\.\d{{1,2}})?))?"  # 17:1, 5.6:4.4
        rf"(?P<unit>{unit})?(?P<after>{after})?"
    )
