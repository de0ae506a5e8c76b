"""What plans name besides measures: bodies, schools, programmes, papers and indicators, with a sentence of each plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kg.ask.answer import Value
from kg.ask.questions import ask_bound, find_question
from kg.show.passages import Passage
from kg.show.targets import Indicator, Target
from kg.site.page import indicator_path

if TYPE_CHECKING:
    from pyoxigraph import Store

QUESTIONS = (
    ("Programme", "programmes-of-plan", "programme"),
    ("Department", "departments-of-plan", "department"),
    ("Organization", "organizations-of-plan", "organization"),
    ("School", "schools-of-plan", "school"),
    ("Citation", "citations", "document"),
)
"""Kind, saved question, and the column that holds the name; the IRI stands in the column `<name>Iri`."""


@dataclass(slots=True)
class Thing:
    """One thing: kind, name, its page if it has one, and by plan the first passage that names it.

    `told` is what a plan tells of a programme: its kind in words, and the name of the one above it.
    """

    kind: str
    iri: str
    name: str
    name_en: str = ""
    path: str = ""
    passages: dict[str, Passage] = field(default_factory=dict)
    told: dict[str, tuple[Value, Value]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Things:
    """The things of a build, those of most plans first: `shown` have a place in the network, `rest` have none."""

    shown: tuple[Thing, ...]
    rest: tuple[Thing, ...]


def load_things(
    store: Store,
    passages: Mapping[str, Passage],
    indicators: Mapping[str, Indicator],
    targets: Mapping[str, tuple[Target, ...]],
    *,
    room: int,
) -> Things:
    """All things that plans name, of which `room` may be shown; indicators by the figures that plans state on them.

    `passages` are all of the build, by IRI.
    """
    named = [*_named(store, passages), *_indicators(indicators, targets)]
    found = sorted(named, key=lambda t: (-len(t.passages), t.kind, t.iri))
    return Things(tuple(found[: max(0, room)]), tuple(found[max(0, room) :]))


def _named(store: Store, passages: Mapping[str, Passage]) -> Iterator[Thing]:
    rows = [
        (kind, column, row)
        for kind, question, column in QUESTIONS
        for row in ask_bound(store, find_question(question), {}).rows
    ]
    found: dict[str, Thing] = {}
    for kind, column, row in rows:
        iri = str(row[f"{column}Iri"])
        thing = found.setdefault(iri, Thing(kind, iri, str(row[column])))
        thing.passages.setdefault(str(row["planIri"]), passages[str(row["passageIri"])])
        if kind == "Programme":
            thing.told.setdefault(str(row["planIri"]), (row["kind"], row["parent"]))
    yield from found.values()


def _indicators(
    indicators: Mapping[str, Indicator], targets: Mapping[str, tuple[Target, ...]]
) -> Iterator[Thing]:  # fmt: skip
    for iri, its in targets.items():
        indicator = indicators[iri]
        path = indicator_path(indicator.id)
        thing = Thing("Indicator", iri, indicator.label.zh, indicator.label.en or "", path)
        for target in its:
            thing.passages.setdefault(target.plan.iri, target.passage)
        yield thing
