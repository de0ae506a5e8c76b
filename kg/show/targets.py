"""The figures of a build by indicator, asked from the store: what plans promise, report and require, in numbers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.ask.answer import Row, Value
from kg.ask.sparql import select
from kg.gather import gather
from kg.graph.readable import BOUNDS, readable_number
from kg.ontology import local_name
from kg.show.heads import PlanHead, load_heads
from kg.show.network import Name
from kg.show.passages import Passage, load_passages

if TYPE_CHECKING:
    from pyoxigraph import Store

TARGETS = """SELECT DISTINCT ?indicator ?plan ?target ?counts ?comparator ?status ?value ?low ?high ?unit ?year ?about
  ?direction ?per ?passage WHERE {
  VALUES ?indicator { %s }
  ?target ep:indicator ?indicator ; ep:counts ?counts ; ep:evidence ?passage ;
    ep:comparator/skos:notation ?comparator ; ep:status/skos:notation ?status .
  FILTER NOT EXISTS { ?target ep:laterEvidence ?passage }
  ?plan ep:sets ?target .
  OPTIONAL { ?target ep:value ?value } OPTIONAL { ?target ep:low ?low } OPTIONAL { ?target ep:high ?high }
  OPTIONAL { ?target ep:unitLabel ?unit } OPTIONAL { ?target ep:year ?year }
  OPTIONAL { ?target ep:approximate ?about } OPTIONAL { ?target ep:changeDirection/skos:notation ?direction }
  OPTIONAL { ?target ep:per/rdfs:label ?per . FILTER(LANGMATCHES(LANG(?per), "zh")) }
} ORDER BY ?indicator ?plan ?target ?counts"""
INDICATORS = """SELECT DISTINCT ?indicator ?label ?language ?group ?direction ?definition ?standard WHERE {
  ?indicator a ep:Indicator ; skos:prefLabel ?label . BIND(LANG(?label) AS ?language)
  OPTIONAL { ?indicator skos:broader ?group } OPTIONAL { ?indicator ep:direction/skos:notation ?direction }
  OPTIONAL { ?indicator skos:definition ?definition . FILTER(LANGMATCHES(LANG(?definition), "zh")) }
  OPTIONAL { ?indicator ep:standard ?standard }
} ORDER BY ?indicator ?label ?group"""
GROUPS = """SELECT DISTINCT ?group ?label ?language WHERE {
  ?indicator a ep:Indicator ; skos:broader ?group . ?group skos:prefLabel ?label . BIND(LANG(?label) AS ?language)
} ORDER BY ?group ?label"""
SIGNS = {**{comparator: f"{sign} " for comparator, sign in BOUNDS.items()}, "=": "", "range": "", "change": "Δ "}
ARROWS = {"up": "↑ ", "down": "↓ "}


def sign(comparator: str, direction: str | None) -> str:
    """What stands before a number: ≥ for a bound, an arrow for an amount by which something rises or falls.

    >>> sign(">=", None), sign("change", "down"), sign("=", None)
    ('≥ ', '↓ ', '')
    """
    return ARROWS[direction] if direction else SIGNS[comparator]


def told_number(value: float | None, low: float | None, high: float | None, *, about: bool) -> str:
    """A number, or the two ends of a range, as it is read; ≈ stands before what the plan says only about.

    >>> told_number(95, None, None, about=True), told_number(None, 2, 3, about=False), told_number(None, 2, None, about=False)
    ('≈95', '2–3', '2–…')
    """
    ends = (low, high) if value is None else (value,)
    return "≈" * about + "–".join("…" if end is None else readable_number(end) for end in ends)


@dataclass(frozen=True, slots=True)
class Indicator:
    """An indicator of the vocabulary. `direction` is "higher-is-better", "lower-is-better", "neutral" or ""."""

    id: str
    iri: str
    label: Name
    group: Name
    direction: str
    definition: str
    standard: str


@dataclass(frozen=True, slots=True)
class Target:
    """A figure of a plan on an indicator, and the passage it stands in.

    `status` is target, baseline or rule; `comparator` as in the facts file: =, >=, >, <=, <, range, change; `direction`
    is up or down for an amount of change, and `per` the time it holds anew for (年, 学期), "" where none is said.
    """

    iri: str
    plan: PlanHead
    counts: str
    comparator: str
    status: str
    value: float | None
    low: float | None
    high: float | None
    unit: str
    year: int | None
    about: bool
    passage: Passage
    direction: str = ""
    per: str = ""

    @property
    def change(self) -> bool:
        """Whether the number is by how much something changes, and no level."""
        return self.comparator == "change" or bool(self.direction)

    @property
    def number(self) -> str:
        """The number as it is read, without its unit: ≥ 95, 2–3, ↓ 1."""
        return sign(self.comparator, self.direction) + told_number(self.value, self.low, self.high, about=self.about)

    @property
    def amount(self) -> str:
        """The number with its unit and time: ≥ 95%, ↓ 1百分点/年."""
        return f"{self.number}{self.unit}{'/' if self.per else ''}{self.per}"

    @property
    def places(self) -> tuple[float | None, float | None, float | None]:
        """Value, low and high as an axis has them: what goes down stands below zero."""
        way = -1 if self.direction == "down" else 1
        value, low, high = (None if n is None else way * n for n in (self.value, self.low, self.high))
        return value, low, high

    @property
    def place(self) -> float:
        """Where it stands on an axis: its number, or the middle of what is known of a range."""
        known = [n for n in self.places if n is not None]
        return sum(known) / len(known) if known else 0.0


def load_indicators(store: Store) -> dict[str, Indicator]:
    """All indicators of the vocabulary by IRI, in the order of group and id."""
    groups: dict[str, dict[str, str]] = {}
    for row in select(store, GROUPS).rows:
        groups.setdefault(str(row["group"]), {}).setdefault(_language(row), str(row["label"]))
    rows = gather((str(row["indicator"]), row) for row in select(store, INDICATORS).rows)
    found = [_indicator(iri, its, groups) for iri, its in rows.items()]
    return {i.iri: i for i in sorted(found, key=lambda i: (i.group.zh == "", i.group.zh, i.id))}


def _language(row: Row) -> str:
    return "en" if str(row["language"]).startswith("en") else "zh"


def _indicator(iri: str, rows: list[Row], groups: Mapping[str, Mapping[str, str]]) -> Indicator:
    names: dict[str, str] = {}
    for row in rows:
        names.setdefault(_language(row), str(row["label"]))
    group = groups.get(str(rows[0]["group"]), {})
    about = [str(rows[0][name] or "") for name in ("direction", "definition", "standard")]
    return Indicator(local_name(iri), iri, _name(names, local_name(iri)), _name(group, ""), *about)


def _name(names: Mapping[str, str], otherwise: str) -> Name:
    return Name(names.get("zh", names.get("en", otherwise)), names.get("en", ""))


def load_targets(
    store: Store, indicators: Collection[str], passages: Mapping[str, Passage] | None = None
) -> dict[str, tuple[Target, ...]]:
    """The figures that plans state on these indicators, by the indicator's IRI, in the order of plan and text.

    `passages` are all of the build by IRI, where they are at hand.
    """
    rows = select(store, TARGETS % " ".join(f"<{iri}>" for iri in indicators)).rows
    heads = load_heads(store)
    if passages is None:
        passages = load_passages(store, (str(row["passage"]) for row in rows), heads)
    found: dict[str, dict[str, Target]] = {}
    for row in rows:
        target = _target(row, heads, passages)
        found.setdefault(str(row["indicator"]), {}).setdefault(target.iri, target)
    return {iri: tuple(sorted(its.values(), key=_in_text)) for iri, its in found.items()}


def _in_text(target: Target) -> tuple[str, int, int, str]:
    return target.plan.iri, target.passage.begin, target.year or 0, target.iri


def _target(row: Row, heads: Mapping[str, PlanHead], passages: Mapping[str, Passage]) -> Target:
    return Target(
        iri=str(row["target"]), plan=heads[str(row["plan"])], counts=str(row["counts"]),
        comparator=str(row["comparator"]), status=str(row["status"]), value=_number(row["value"]),
        low=_number(row["low"]), high=_number(row["high"]), unit=str(row["unit"] or ""),
        year=None if row["year"] is None else int(row["year"]), about=row["about"] is True,
        direction=str(row["direction"] or ""), per=str(row["per"] or ""),
        passage=passages[str(row["passage"])],
    )  # fmt: skip


def _number(value: Value) -> float | None:
    return None if value is None else float(value)


def plans_of(targets: Iterable[Target]) -> list[PlanHead]:
    """The plans of these figures, each once, in the order of their IRIs."""
    return list({target.plan.iri: target.plan for target in targets}.values())
