"""Figures of two plans by indicator: which stands against which, and the gap where that can be said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import Literal

from kg.ask.answer import Row, Value
from kg.graph.rdf import find_unit
from kg.graph.readable import BOUNDS, CHANGES
from kg.show.heads import PlanHead
from kg.show.passages import Passage

SIGNS = {**BOUNDS, "=": "=", "range": "", "change": "变化 "}

OPEN: dict[str, Literal[-1, 1]] = {">=": 1, ">": 1, "<=": -1, "<": -1}
"""Which way a number that bounds leaves open: upwards or downwards."""

Where = Literal["shared", "a", "b"]


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantified statement of a plan, and the passage it stands in."""

    counts: str
    comparator: str
    value: Value
    low: Value
    high: Value
    unit: str
    year: Value
    status: str
    passage: Passage
    direction: str = ""
    per: str = ""

    @property
    def amount(self) -> str:
        """The number in words: ≥95%, 2–3个, 每年下降1百分点, 60名/年."""
        number = (
            f"{self.value}" if self.value is not None else "–".join(f"{'…' if v is None else v}" for v in self.ends)
        )
        if self.direction:
            return f"{'每' * bool(self.per)}{self.per}{CHANGES[self.direction]}{number}{self.unit}"
        return f"{SIGNS[self.comparator]}{number}{self.unit}{'/' * bool(self.per)}{self.per}"

    @property
    def change(self) -> tuple[str, str] | None:
        """Which way the number goes and for what time, where it is by how much something changes; None for a level."""
        return (self.direction, self.per) if self.direction or self.comparator == "change" else None

    @property
    def measured_in(self) -> str:
        """The IRI of its unit: 名, 人 and 位 all count persons."""
        return find_unit(self.unit)

    @property
    def ends(self) -> tuple[Value, Value]:
        """The ends of a range."""
        return self.low, self.high

    @property
    def note(self) -> str:
        """Year and status: 2025, 目标."""
        return ", ".join(str(part) for part in (self.year, self.status) if part)


@dataclass(frozen=True, slots=True)
class FigurePair:
    """Two figures of one indicator, or one that has no counterpart; `gap` is B − A, `why_not` why there is none.

    Where one number only bounds (>95%) and the other does not bound the same way (86%), the gap is a bound as well.
    """

    indicator: str
    iri: str
    a: Figure | None
    b: Figure | None
    gap: int | float | None = None
    why_not: str = ""

    @property
    def where(self) -> Where:
        """Whether it is a pair, or a figure of one plan that has no counterpart in the other."""
        return "shared" if self.a and self.b else "a" if self.a else "b"

    @property
    def gap_bound(self) -> str:
        """How the gap bounds: "<" where A is >95% and B 86%; "" where it is a number.

        Two numbers that bound the same way are compared as they are promised: ≥95% and ≥90% are 5 points apart.
        """
        if self.gap is None or self.a is None or self.b is None:
            return ""
        ways = {-OPEN.get(self.a.comparator, 0), OPEN.get(self.b.comparator, 0)} - {0}
        strict = ">" in (self.a.comparator, self.b.comparator) or "<" in (self.a.comparator, self.b.comparator)
        if len(ways) != 1:
            return ""
        side = ">" if ways.pop() > 0 else "<"
        return BOUNDS[side if strict else f"{side}="]

    @property
    def years_differ(self) -> str:
        """The years that a gap spans, 2025 / 2030, where the two figures hold for different ones; else ""."""
        sides = (self.a, self.b) if self.gap is not None else ()
        years = [str(side.year) for side in sides if side is not None and side.year is not None]
        return " / ".join(years) if len(set(years)) > 1 else ""

    @property
    def gap_text(self) -> str:
        """The gap with its sign and unit, and with the years where they differ; percentages differ by percentage points."""
        if self.gap is None or self.a is None:
            return self.why_not
        bound = f"{self.gap_bound} " if self.gap_bound else ""
        years = f" (年份不同 years differ: {self.years_differ})" if self.years_differ else ""
        return f"{bound}{self.gap:+}{'个百分点' if self.a.unit == '%' else self.a.unit}{years}"


def pair_figures(
    rows: Iterable[Row], a: PlanHead, b: PlanHead, passages: Mapping[str, Passage]
) -> tuple[FigurePair, ...]:
    """The rows of `compare-target` for two plans, paired within each indicator: status with status, unit with unit."""
    pairs: list[FigurePair] = []
    ordered = sorted(rows, key=lambda row: (str(row["indicator"]), str(row["indicatorIri"])))
    for (indicator, iri), group in groupby(ordered, key=lambda row: (str(row["indicator"]), str(row["indicatorIri"]))):
        sides: dict[str, list[Figure]] = {a.iri: [], b.iri: []}
        for row in group:
            sides[str(row["planIri"])].append(_figure(row, passages[str(row["passageIri"])]))
        pairs += [FigurePair(indicator, iri, *pair) for pair in _match(sides[a.iri], sides[b.iri])]
    return tuple(sorted(pairs, key=_order))


def _figure(row: Row, passage: Passage) -> Figure:
    return Figure(
        counts=str(row["counts"]), comparator=str(row["comparator"]), value=row["value"], low=row["low"],
        high=row["high"], unit=str(row["unit"] or ""), year=row["year"], status=str(row["status"]), passage=passage,
        direction=str(row["direction"] or ""), per=str(row["per"] or ""),
    )  # fmt: skip


def _match(
    left: list[Figure], right: list[Figure]
) -> Iterator[tuple[Figure | None, Figure | None, int | float | None, str]]:
    """Pairs from the closest on, each figure once; then what is left over."""
    scored = sorted(
        ((_distance(x, y), i, j) for i, x in enumerate(left) for j, y in enumerate(right) if _comparable(x, y))
    )
    used_left, used_right = set[int](), set[int]()
    for _, i, j in scored:
        if i not in used_left and j not in used_right:
            used_left.add(i)
            used_right.add(j)
            yield left[i], right[j], *_gap(left[i], right[j])
    rest_left = [x for i, x in enumerate(left) if i not in used_left]
    rest_right = [y for j, y in enumerate(right) if j not in used_right]
    for x in rest_left:
        yield x, None, None, _why_alone(x, right)
    for y in rest_right:
        yield None, y, None, _why_alone(y, left)


def _comparable(x: Figure, y: Figure) -> bool:
    """Targets go with targets, amounts of change with those the same way and for the same time, and a unit with itself."""
    return x.status == y.status and x.measured_in == y.measured_in and x.change == y.change


def _distance(x: Figure, y: Figure) -> tuple[bool, bool, int, int]:
    """The same year comes first, then the same name of what is counted, the nearest year, the order of the text."""
    apart = abs(int(x.year) - int(y.year)) if x.year is not None and y.year is not None else 100
    return x.year != y.year, x.counts != y.counts, apart, x.passage.begin + y.passage.begin


def _gap(x: Figure, y: Figure) -> tuple[int | float | None, str]:
    if isinstance(x.value, int | float) and isinstance(y.value, int | float):
        gap = Decimal(str(y.value)) - Decimal(str(x.value))
        return (int(gap) if gap == gap.to_integral_value() else float(gap)), ""
    return None, "区间 range"


def _why_alone(figure: Figure, others: list[Figure]) -> str:
    if not others:
        return ""
    same_status = [other for other in others if other.status == figure.status]
    if not same_status:
        return "性质不同 status differs"
    if any(_comparable(figure, other) for other in same_status):
        return ""
    if any(other.measured_in == figure.measured_in for other in same_status):
        return "增减方式不同 changes differ"
    units = dict.fromkeys(other.unit or "–" for other in same_status)
    return f"单位不同 units differ: {figure.unit or '–'} / {', '.join(units)}"


def _order(pair: FigurePair) -> tuple[object, ...]:
    first = pair.a or pair.b
    assert first is not None
    return pair.indicator, pair.iri, not (pair.a and pair.b), first.status, str(first.year), first.passage.begin
