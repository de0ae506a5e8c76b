"""Identity over all documents: plans as cited documents, judgements, and one label for each thing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from kg.graph.entities import SCHEMA, Entity, Facts, find_entities, identity_key
from kg.graph.identity.corpus.library import Head, Library, read_head
from kg.graph.identity.forms import Identity
from kg.graph.identity.labels import choose_labels

Judge = Callable[[Identity], Identity]
"""What people said of pairs, put on top of an identity by name and place."""


@dataclass(frozen=True)
class Resolution:
    """What is one thing, and what it is called: all that one document needs to know of the others.

    Without any documents it is the identity by normal form alone.
    """

    identity: Identity = field(default_factory=Library)
    labels: Mapping[str, str] = field(default_factory=dict)
    library: Library = field(default_factory=Library)


def resolve(documents: Iterable[Facts], judge: Judge = lambda identity: identity) -> Resolution:
    """Identity over some documents, whatever their order.

    >>> resolve([]).identity(Entity("School", "如东高中", scope="320623")).rsplit("/", 2)[1:]
    ['320623', '高中']
    """
    heads: list[Head] = []
    entities: set[Entity] = set()
    for facts in documents:
        if facts.get("schema") != SCHEMA:
            continue  # `describe_document` names it
        heads.append(read_head(facts))
        entities.update(entity for entity in find_entities(facts) if identity_key(entity.name))
    library = Library.of(heads)
    identity = judge(library)
    labels = dict(choose_labels(sorted({(identity(entity), entity.name) for entity in entities})))
    labels |= {head.iri: head.label for head in library.heads.values()}
    return Resolution(identity, labels, library)
