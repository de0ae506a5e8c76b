"""Same and not the same: what people said of pairs, on top of an identity by name and place. A judgement wins.

Things said to be the same are one, over however many steps. Things said not to be the same are two, even where their
names have one normal form: then the one with less to it leaves, under its own name, and the rest stay together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.graph.entities import Entity, identity_key
from kg.graph.identity.forms import Identity
from kg.graph.rdf import DATA, mint_scoped


@dataclass(frozen=True, slots=True)
class Pair:
    """One judgement of two entities; `where` says where it stands (`judgements.csv:12`)."""

    one: Entity
    other: Entity
    same: bool
    where: str


@dataclass(frozen=True)
class JudgedIdentity:
    """An identity with some of its IRIs joined (`chosen`) and some entities set apart under IRIs of their own."""

    base: Identity
    chosen: Mapping[str, str]
    apart: Mapping[Entity, str]

    def __call__(self, entity: Entity) -> str:
        return self.settle(entity, self.base(entity))

    def settle(self, entity: Entity, found: str) -> str:
        """The IRI of an entity for which the base has found one."""
        if self.apart and (own := self.apart.get(element(entity))):
            return own
        return self.chosen.get(found, found)


class Groups:
    """Things that are one over any number of steps: each leads to the first of its group by order."""

    def __init__(self) -> None:
        self._parent: dict[object, object] = {}

    def root(self, thing: object) -> object:
        """What stands for a thing's group."""
        while self._parent.setdefault(thing, thing) != thing:
            self._parent[thing] = self._parent[self._parent[thing]]
            thing = self._parent[thing]
        return thing

    def join(self, one: object, other: object) -> None:
        """Make two things one."""
        self._parent[self.root(one)] = self.root(other)

    def all(self) -> list[object]:
        """All things seen."""
        return list(self._parent)


def element(entity: Entity) -> Entity:
    """An entity as judgements speak of it: marks and widths do not count."""
    return entity._replace(name=identity_key(entity.name))


def judge_pairs(base: Identity, given: Iterable[Pair]) -> tuple[Identity, list[str]]:
    """The identity after judgements, whatever their order, and a line for each that contradicts others.

    >>> high, middle = Entity("School", "东海高中", "320722"), Entity("School", "东海高级中学", "320722")
    >>> from kg.graph.identity.forms import normal_identity
    >>> normal_identity(high) == normal_identity(middle)
    True
    >>> judged, _ = judge_pairs(normal_identity, [Pair(high, middle, False, "j.csv:2")])
    >>> judged(high) == judged(middle)
    False
    """
    pairs = [replace(p, one=element(p.one), other=element(p.other)) for p in given]
    pairs.sort(key=lambda p: (_rank(p.one), _rank(p.other), p.same, p.where))
    if not pairs:
        return base, []
    groups, parted, conflicts = _people_say(pairs)
    members: dict[object, list[Entity]] = {}
    for entity in sorted({e for p in pairs for e in (p.one, p.other)}, key=_rank):
        members.setdefault(groups.root(entity), []).append(entity)
    leaving = _leaving(base, members, [(groups.root(p.one), groups.root(p.other)) for p in parted])
    apart = {e: _own_iri(members[g]) for g in leaving for e in members[g]}
    chosen = _choose(_joined(base, members, leaving))
    return JudgedIdentity(base, chosen, apart), conflicts


def _people_say(pairs: Sequence[Pair]) -> tuple[Groups, list[Pair], list[str]]:
    """Groups said to be one, pairs said to be two, and the contradictions, which are not applied."""
    said = Groups()
    for pair in pairs:
        if pair.same:
            said.join(pair.one, pair.other)
    broken: set[object] = set()
    parted, conflicts = [], []
    for pair in pairs:
        if not pair.same and said.root(pair.one) == said.root(pair.other):
            if pair.one != pair.other:
                broken.add(said.root(pair.one))
            conflicts.append(_conflict(pair))
        elif not pair.same:
            parted.append(pair)
    kept = Groups()
    for pair in pairs:
        if pair.same and said.root(pair.one) not in broken:
            kept.join(pair.one, pair.other)
    return kept, parted, sorted(conflicts)


def _conflict(pair: Pair) -> str:
    named = f"{pair.where}: {_kind(pair.one)} {pair.one.name} and {pair.other.name}"
    if pair.one == pair.other:
        return f"{named} have one name in one place: rename one of them to tell them apart"
    return f"{named} are said to be the same by other judgements: none of that group is joined"


def _kind(entity: Entity) -> str:
    return "Citation" if entity.kind == "Document" else entity.kind


def _joined(base: Identity, members: Mapping[object, list[Entity]], leaving: set[object]) -> Groups:
    """Groups and the IRIs of their entities, joined; a group that leaves is joined with nothing."""
    joined = Groups()
    for group, entities in members.items():
        for entity in entities if group not in leaving else ():
            joined.join(base(entity), ("group", group))
    return joined


def _leaving(
    base: Identity, members: Mapping[object, list[Entity]], parted: Sequence[tuple[object, object]]
) -> set[object]:
    """The groups that leave what their names make one, so that all that people part is parted."""
    leaving: set[object] = set()
    while True:
        joined = _joined(base, members, leaving)
        for one, other in parted:
            if joined.root(("group", one)) == joined.root(("group", other)):
                leaving.add(max((one, other), key=lambda group: _weight(members[group])))
                break
        else:
            return leaving


def _weight(entities: Sequence[Entity]) -> tuple[int, tuple[object, ...]]:
    """How little there is to a group: fewer names, then shorter ones."""
    return -len(entities), min(_rank(entity) for entity in entities)


def _rank(entity: Entity) -> tuple[object, ...]:
    return -len(entity.name), entity.name, entity.kind, entity.scope or "", entity.code or ""


def _own_iri(entities: Sequence[Entity]) -> str:
    """The IRI of what leaves: no normal form holds a tilde, so it is no other thing's."""
    first = min(entities, key=_rank)
    return mint_scoped(first.kind.lower(), first.scope or first.code or "all", first.name + "~")


def _choose(joined: Groups) -> dict[str, str]:
    """Each joined IRI to the one that stands for all: a plan's, else the longest, of several the first by order."""
    together: dict[object, list[str]] = {}
    for thing in joined.all():
        if isinstance(thing, str):
            together.setdefault(joined.root(thing), []).append(thing)
    chosen: dict[str, str] = {}
    for iris in together.values():
        first = min(iris, key=lambda iri: (not iri.startswith(f"{DATA}plan/"), -len(iri), iri))
        chosen |= {iri: first for iri in iris if iri != first}
    return chosen
