"""A card for each document: all that identity needs to know of it, a hundredth of its facts file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import astuple, dataclass, replace
from typing import Any

import orjson

from kg.graph.entities import Entity, Facts, find_entities, identity_key
from kg.graph.identity.corpus.library import Head, Shelved, read_head
from kg.graph.identity.divisions import where
from kg.graph.identity.forms import normal_form

Named = tuple[Entity, str]
"""An entity and its IRI by normal form."""


@dataclass(frozen=True, slots=True)
class Card:
    """A document's head, the entities it names, and the places that their names lead to, each once and in order."""

    head: Head
    named: tuple[Named, ...]
    led_to: tuple[Named, ...]

    def dump(self) -> str:
        """The card as JSON."""
        rows = [[(e.kind, e.name, e.scope, e.code, iri) for e, iri in found] for found in (self.named, self.led_to)]
        return json.dumps([astuple(self.head), *rows], ensure_ascii=False)

    @classmethod
    def load(cls, text: str) -> Card:
        """The card that `dump` wrote."""
        head, *rows = orjson.loads(text)
        named, led_to = (tuple([(Entity(*said), iri) for *said, iri in found]) for found in rows)
        return cls(_head(head), named, led_to)


def load_head(text: str) -> Head:
    """The head of a card, by itself: the first of what `Card.dump` wrote."""
    return _head(orjson.loads(text))


def _head(row: list[Any]) -> Head:
    document_id, label, scope, title, years, (shelf, core, period, titled) = row
    known = Shelved(shelf, core, period, tuple(titled) if titled else None)
    return Head(document_id, label, scope, title, tuple(years) if years else None, known)


def write_card(facts: Facts) -> Card:
    """The card of one document: a pure function of its facts."""
    entities = sorted({e for e in find_entities(facts) if identity_key(e.name)}, key=_order)
    head = read_head(facts)
    found = {place for entity in entities for place in _places(entity)}
    if later := where(head.scope).later:
        found.add(later)
    places = sorted(found - set(entities), key=_order)
    named, led_to = (tuple((e, normal_form(e).iri) for e in those) for those in (entities, places))
    return Card(replace(head, known=head.shelved()), named, led_to)


def _places(entity: Entity) -> Iterator[Entity]:
    """The places that the description of an entity names, one after the other."""
    place = normal_form(entity).place
    while place is not None:
        yield place
        place = normal_form(place).place


def _order(entity: Entity) -> tuple[str, ...]:
    return entity.kind, entity.name, entity.scope or "", entity.code or ""
