"""What scripts load when they need it: the names of all things once, and what each plan says in a part of its own.

`data/names.js` holds lists that other data point into by position (stances, groups, measures, plans, indicators);
`data/facts/<plan>.js` holds one plan's measures, figures, programmes and papers, with every sentence once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from kg.compare.programmes import name_key
from kg.gather import gather
from kg.graph.rdf import find_unit
from kg.show.network import Quote
from kg.show.targets import Target
from kg.site.model import Adoption, Plan
from kg.site.page import file_name, indicator_path
from kg.site.site import Site
from kg.site.things import Thing

Part = dict[str, Any]


@dataclass
class Sentences:
    """The sentences of a plan, each once: text, first and last character, headings in one line."""

    known: dict[tuple[str, int, int, str], int] = field(default_factory=dict)

    def number(self, text: str, begin: int, end: int, path: str) -> int:
        """The position of a sentence in the list."""
        return self.known.setdefault((text, begin, end, path), len(self.known))

    def of_quote(self, quote: Quote) -> int:
        """The position of an adoption's quote."""
        return self.number(quote.text, quote.begin, quote.end, " > ".join(quote.section))


def part_name(plan: Plan) -> str:
    """The name of a plan's part, for `kg.load`."""
    return f"facts/{file_name(plan.id)}"


class Parts:
    """The parts of a site: what is asked of the whole store is asked once."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.stances = {code: number for number, code in enumerate(site.stances)}

    @property
    def names(self) -> Part:
        """The lists that all other data point into, in their order."""
        site = self.site
        groups = list(site.groups)
        return {
            "stances": [[code, name.zh, name.en] for code, name in site.stances.items()],
            "groups": [[group, name.zh, name.en] for group, name in site.groups.items()],
            "measures": [
                [m.concept.id, m.name.zh, m.name.en, groups.index(m.group_id) if m.group_id in groups else -1, m.path]
                for m in site.measures
            ],
            "plans": [[p.id, p.short, p.name, p.path, part_name(p), p.place, p.start, p.province] for p in site.plans],
            "indicators": [[i.id, i.label.zh, i.label.en, indicator_path(i.id)] for i in site.stated],
        }

    def of_plan(self, plan: Plan) -> Part:
        """What one plan says; `quotes` is what all numbers of sentences point into."""
        sentences = Sentences()
        part = {
            "measures": [self._adoption(its, sentences) for its in self._adoptions.get(plan.iri, ())],
            "targets": [self._target(target, sentences) for target in self._targets.get(plan.iri, ())],
            "programmes": [self._programme(t, plan, sentences) for t in self._named["Programme"].get(plan.iri, ())],
            "citations": [
                [t.iri, t.name, self._passage(t, plan, sentences)] for t in self._named["Citation"].get(plan.iri, ())
            ],
        }
        part["things"] = [[number, self._passage(t, plan, sentences)] for number, t in self._things.get(plan.iri, ())]
        part["own"] = [[t.kind, t.name, self._passage(t, plan, sentences)] for t in self._own.get(plan.iri, ())]
        return part | {"quotes": list(sentences.known)}

    @cached_property
    def _things(self) -> Mapping[str, list[tuple[int, Thing]]]:
        """The things that each plan names, with their position in the network."""
        things = enumerate(self.site.things.shown)
        return gather((plan, (number, thing)) for number, thing in things for plan in thing.passages)

    @cached_property
    def _own(self) -> Mapping[str, list[Thing]]:
        """The things that the network has no room for, by plan."""
        return gather((plan, thing) for thing in self.site.things.rest for plan in thing.passages)

    def _passage(self, thing: Thing, plan: Plan, sentences: Sentences) -> int:
        passage = thing.passages[plan.iri]
        return sentences.number(passage.quote, passage.begin, passage.end, passage.section)

    @cached_property
    def _adoptions(self) -> Mapping[str, list[tuple[int, Adoption]]]:
        """The adoptions of each plan with the position of their measure."""
        measures = enumerate(self.site.measures)
        return gather((its.plan.iri, (number, its)) for number, measure in measures for its in measure.adoptions)

    def _adoption(self, numbered: tuple[int, Adoption], sentences: Sentences) -> list[Any]:
        """Position of the measure, then each stance (the furthest first) with its sentences."""
        number, adoption = numbered
        stances = adoption.stances.items()
        return [number, [[self.stances[code], [sentences.of_quote(q) for q in quotes]] for code, quotes in stances]]

    @cached_property
    def _targets(self) -> Mapping[str, list[tuple[int, Target]]]:
        """The figures of each plan with the position of their indicator."""
        stated = enumerate(self.site.stated)
        return gather((its.plan.iri, (number, its)) for number, i in stated for its in self.site.targets[i.iri])

    def _target(self, numbered: tuple[int, Target], sentences: Sentences) -> list[Any]:
        number, t = numbered
        where = sentences.number(t.passage.quote, t.passage.begin, t.passage.end, t.passage.section)
        amount = [t.comparator, t.value, t.low, t.high, t.unit]
        measured_in = find_unit(t.unit or "").rpartition("/")[2]
        return [number, t.counts, *amount, t.year, t.status, t.amount, where, t.direction, t.per, measured_in]

    @cached_property
    def _named(self) -> dict[str, dict[str, list[Thing]]]:
        """By kind, the programmes and papers of each plan in the order of its text."""
        every = [*self.site.things.shown, *self.site.things.rest]
        return {kind: _in_text(thing for thing in every if thing.kind == kind) for kind in ("Programme", "Citation")}

    def _programme(self, thing: Thing, plan: Plan, sentences: Sentences) -> list[Any]:
        """Name, the key that names are matched by, kind, the programme above, sentence."""
        where = self._passage(thing, plan, sentences)
        return [thing.name, name_key(thing.name, (plan.short,)), *thing.told[plan.iri], where]


def _in_text(things: Iterable[Thing]) -> dict[str, list[Thing]]:
    """Things by plan, in the order of its text."""
    found = gather((plan, thing) for thing in things for plan in thing.passages)
    return {plan: sorted(its, key=lambda t: (t.passages[plan].begin, t.name)) for plan, its in found.items()}
