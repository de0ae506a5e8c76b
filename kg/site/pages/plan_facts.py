"""What stands beside a plan's text: its facts, each thing once, with all the places where it is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from kg.gather import gather
from kg.graph.entities import Facts
from kg.show.network import Name
from kg.show.targets import sign, told_number
from kg.site.pages.document import reason
from kg.site.site import Site

NAMED = ("Citation", "Department", "Organization", "School")
"""Kinds of which a list of names is shown."""
Place = tuple[int, int]
Mention = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Thing:
    """Something named, and where: at least one place, in the order of the text."""

    name: str
    places: tuple[Place, ...]
    judged: tuple[str, ...] = field(default=(), kw_only=True)
    """What people said of it: accepted, corrected, added."""

    @property
    def at(self) -> str:
        """The places as one attribute: `120-140 300-310`."""
        return " ".join(f"{start}-{end}" for start, end in self.places)


@dataclass(frozen=True, slots=True)
class Target(Thing):
    """A quantified statement: its words, how much, by when, and whether it is promised, reached or a rule."""

    words: str
    amount: str
    year: int | None
    status: str
    indicator: str | None


@dataclass(frozen=True, slots=True)
class Taken(Thing):
    """A measure that the plan takes up: its name, its page, and the stances, furthest first."""

    shown: Name
    path: str
    stances: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Programme(Thing):
    """A programme with those that are part of it."""

    kind: str
    parts: tuple[Programme, ...]

    @property
    def size(self) -> int:
        """How many programmes it is, with its parts and theirs."""
        return 1 + sum(part.size for part in self.parts)


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """All that stands beside a text."""

    targets: tuple[Target, ...]
    programmes: tuple[Programme, ...]
    measures: tuple[tuple[Name | None, tuple[Taken, ...]], ...]
    named: dict[str, tuple[Thing, ...]]
    """Citations, departments, organizations and schools, by kind."""
    aside: tuple[tuple[Name, Thing], ...] = field(default=())
    """What was set aside: the reason, and the stretches."""


def read_plan_facts(site: Site, facts: Facts) -> PlanFacts:
    """The facts of one plan, as `Site.facts` tells them, in the order of its text."""
    mentions = sorted(facts["mentions"], key=lambda m: (m["start"], m["end"]))
    by_kind = gather((mention["type"], mention) for mention in mentions if mention["thing"])
    return PlanFacts(
        targets=tuple(_targets(by_kind.get("Target", ()))),
        programmes=_programmes(by_kind.get("Programme", ())),
        measures=tuple(_measures(site, by_kind.get("Measure", ()))),
        named={kind: tuple(_things(by_kind.get(kind, ()))) for kind in NAMED},
        aside=tuple(_aside(facts)),
    )


def _together(mentions: Iterable[Mention], key: str) -> dict[str, list[Mention]]:
    """Mentions of one thing together, in the order in which things first appear."""
    return gather((mention[key], mention) for mention in mentions)


def _places(mentions: Iterable[Mention]) -> tuple[Place, ...]:
    return tuple(dict.fromkeys((m["start"], m["end"]) for m in mentions))


def _judged(mentions: Iterable[Mention]) -> tuple[str, ...]:
    return tuple(sorted({m["judged"] for m in mentions if m.get("judged")}))


def _things(mentions: Iterable[Mention]) -> Iterator[Thing]:
    for found in _together(mentions, "thing").values():
        yield Thing(found[0]["name"], _places(found), judged=_judged(found))


def _targets(mentions: Iterable[Mention]) -> Iterator[Target]:
    for found in _together(mentions, "thing").values():
        m = found[0]
        yield Target(
            m["name"],
            _places(found),
            m["text"],
            amount(m),
            m["year"],
            m["status"],
            m["indicator"],
            judged=_judged(found),
        )


def amount(target: Mention) -> str:
    """The number with its bound, unit and time.

    >>> amount({"comparator": ">=", "value": 95, "unit": "%"})
    '≥ 95%'
    >>> amount({"comparator": "change", "value": 1, "unit": "百分点", "direction": "down", "per": "年"})
    '↓ 1百分点/年'
    >>> amount({"comparator": "=", "value": 8640000000, "unit": "元"})
    '86.4亿元'
    >>> amount({"comparator": "=", "value": 95, "unit": "%", "approx": True})
    '≈95%'
    """
    number = told_number(target["value"], target.get("low"), target.get("high"), about=bool(target.get("approx")))
    per = f"/{target['per']}" if target.get("per") else ""
    return f"{sign(target['comparator'], target.get('direction'))}{number}{target['unit'] or ''}{per}"


def _measures(site: Site, mentions: Iterable[Mention]) -> Iterator[tuple[Name | None, tuple[Taken, ...]]]:
    """Measures by group, in the order in which groups are most used."""
    ranks = {code: rank for rank, code in enumerate(site.stances)}
    groups: dict[str, list[Taken]] = {}
    for concept, found in _together(mentions, "concept").items():
        measure = site.measure_of.get(concept)
        if measure is not None:
            stances = sorted({m["stance"] for m in found}, key=lambda code: ranks[code])
            taken = Taken(
                measure.name.zh, _places(found), measure.name, measure.path, tuple(stances), judged=_judged(found)
            )
            groups.setdefault(measure.group_id, []).append(taken)
    for id_ in [*site.groups, ""]:
        if id_ in groups:
            yield site.groups.get(id_), tuple(groups[id_])


def _programmes(mentions: Iterable[Mention]) -> tuple[Programme, ...]:
    """The programmes as a tree; one whose parent is named nowhere stands at the top."""
    told = _together(mentions, "thing")
    above = {thing: next((m["above"] for m in found if m["above"]), None) for thing, found in told.items()}
    tops = {thing for thing in told if above[thing] not in told or _in_a_circle(thing, above)}
    children = gather((None if thing in tops else above[thing], thing) for thing in told)

    def programme(thing: str) -> Programme:
        parts = tuple(programme(child) for child in children.get(thing, ()))
        first, *_ = found = told[thing]
        return Programme(first["name"], _places(found), first["kind"], parts, judged=_judged(found))

    return tuple(programme(thing) for thing in children.get(None, ()))


def _in_a_circle(thing: str, above: Mapping[str, str | None]) -> bool:
    higher, seen = above.get(thing), set()
    while higher is not None and higher not in seen:
        seen.add(higher)
        higher = above.get(higher)
    return higher is not None and thing in seen


def _aside(facts: Facts) -> Iterator[tuple[Name, Thing]]:
    for kind, found in _together(facts["boilerplate"], "kind").items():
        yield Name(*reason(kind)), Thing(kind, _places(found))
