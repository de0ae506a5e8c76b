"""Why a thing is one thing: the names it was found under and where, the rules that made them one, what stands near it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kg.ask.errors import did_you_mean
from kg.gather import gather
from kg.graph.entities import Entity, entity_of, find_home, identity_key
from kg.graph.facts_files import load_facts
from kg.graph.identity.corpus import Resolution, element, resolve
from kg.graph.identity.forms import Form
from kg.graph.identity.labels import rank
from kg.graph.identity.near import Near, near_pairs
from kg.graph.rdf import as_iri
from kg.ontology import load_concepts
from kg.review.bench import Bench, find_pairs
from kg.review.explain_concept import SCHEMES
from kg.review.tables import PAIRS, Judgement, ReviewError, quote_around

SHOWN = 3
"""Passages shown for each name in each document."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a name stands: the document, its title, the characters and the words around."""

    document: str
    title: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing: its IRI and label, each entity it was found as with its form and places, judgements, and what is near."""

    iri: str
    label: str
    found: Mapping[Entity, tuple[Form, Sequence[Spot]]]
    judged: Sequence[str]
    near: Sequence[Near]


@dataclass(slots=True)
class Findings:
    """All entities of a build with the places they stand at."""

    resolution: Resolution
    spots: dict[Entity, list[Spot]] = field(default_factory=dict)

    def by_iri(self) -> dict[str, list[Entity]]:
        """The entities of each thing, the fullest name first."""
        fullest = sorted(self.spots, key=lambda e: (rank(e.name), e.kind, e.scope or ""))
        return gather((self.resolution.identity(entity), entity) for entity in fullest)


def explain(
    name: str, paths: Sequence[Path], judgements: Sequence[Judgement] = (), *, needed: bool = True
) -> list[Thing]:
    """Explain all things that a name or an IRI means in some facts files, in the order of their IRIs.

    Raises ReviewError, with names that look like it, where there is none and one is `needed`.
    """
    bench = Bench(judgements)
    findings = _read(bench, paths)
    things = findings.by_iri()
    wanted = sorted(_wanted(name, things))
    if not wanted and needed:
        raise ReviewError(f"nothing is called {name!r}{_guess(name, things)}")
    near = list(near_pairs(findings.spots))
    said = _said(bench, paths)
    return [_thing(iri, things[iri], findings, near, said) for iri in wanted]


def _read(bench: Bench, paths: Sequence[Path]) -> Findings:
    judged = (facts for facts, _ in bench.read(paths))
    findings = Findings(resolve(judged, lambda base: bench.identity(paths, base)))
    for facts, raw in bench.read(paths):
        home, document = find_home(facts), facts["document"]
        for mention in facts["mentions"]:
            if mention["type"] not in ("Measure", "Target") and identity_key(mention["name"]):
                start, end = mention["start"], mention["end"]
                title = document.get("title") or document["id"]
                spot = Spot(document["id"], title, start, end, quote_around(raw, start, end))
                findings.spots.setdefault(entity_of(mention, home), []).append(spot)
    return findings


def _wanted(name: str, things: Mapping[str, Sequence[Entity]]) -> Iterator[str]:
    """The IRIs that a full or prefixed IRI or a name stands for."""
    meant, key = as_iri(name), identity_key(name)
    for iri, entities in things.items():
        if iri == meant or any(identity_key(entity.name) == key for entity in entities):
            yield iri


def _guess(name: str, things: Mapping[str, Sequence[Entity]]) -> str:
    names = [entity.name for entities in things.values() for entity in entities]
    labels = [label for scheme in SCHEMES for concept in load_concepts(scheme) for label in concept.labels]
    return did_you_mean(name, names + labels) or ": `kg ask` lists the questions that tell what there is"


def _said(bench: Bench, paths: Iterable[Path]) -> list[tuple[Entity, Entity, str]]:
    """What people said of pairs that stand in the documents, as a line."""
    rows = {j.where: j for j in bench.judgements if j.verdict in PAIRS and j.where in bench.met}
    facts = [load_facts(path)[0] for path in paths] if rows else []
    return [
        (element(p.one), element(p.other), f"{p.where}: {p.one.name} and {p.other.name}: {rows[p.where].verdict}")
        for p in find_pairs(list(rows.values()), facts)
    ]


def _thing(
    iri: str,
    entities: Sequence[Entity],
    findings: Findings,
    near: Sequence[Near],
    said: Sequence[tuple[Entity, Entity, str]],
) -> Thing:
    own = {element(entity) for entity in entities}
    library, identity = findings.resolution.library, findings.resolution.identity
    return Thing(
        iri=iri,
        label=findings.resolution.labels.get(iri, entities[0].name),
        found={entity: (library.form(entity), findings.spots[entity]) for entity in entities},
        judged=[line for one, other, line in said if one in own or other in own],
        near=[n for n in near if iri in (identity(n[0]), identity(n[1])) and identity(n[0]) != identity(n[1])],
    )


def as_text(thing: Thing) -> str:
    """A thing as lines to read."""
    lines = [f"{thing.label}  <{thing.iri}>"]
    for entity, (form, spots) in thing.found.items():
        place = f", {form.place.name}" if form.place else ""
        lines.append(f"  {entity.name} ({entity.kind}{place}) × {len(spots)}")
        lines += [f"    because {reason}" for reason in form.reasons]
        lines += [f"    {s.document} {s.start}-{s.end}: {s.quote}" for s in spots[:SHOWN]]
        if len(spots) > SHOWN:
            lines.append(f"    … and {len(spots) - SHOWN} more")
    lines += [f"  judged: {line}" for line in thing.judged]
    own = set(thing.found)
    for one, other, score, sentence in thing.near:
        lines.append(f"  near, not merged ({score:g}): {(other if one in own else one).name}: {sentence}")
    return "\n".join(lines)
