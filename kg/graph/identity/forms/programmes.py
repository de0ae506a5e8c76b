"""Programmes: national ones are one everywhere, the rest belong to the place that their name or their plan says."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kg.extract.places import Division
from kg.graph.entities import Entity, identity_key
from kg.graph.identity.divisions import Where, level_at_head, nation, where
from kg.graph.identity.forms.form import NATION, Form
from kg.graph.identity.words import first_of, pattern, words

PART = "programme"


def programme_form(entity: Entity) -> Form:
    """The form of a programme: 全国智慧教育示范区 and 国家智慧教育示范区 are one; 三名工程 of two places are two.

    >>> programme_form(Entity("Programme", "中小学教师信息技术应用能力提升工程(2.0)", scope="320623")).iri.rsplit("/", 2)[1:]
    ['cn', '中小学教师信息技术应用能力提升工程2.0']
    >>> programme_form(Entity("Programme", "市级智慧教育示范校", scope="120114")).scope
    '120000'
    """
    name = identity_key(entity.name).replace("(2.0)", "2.0").replace("2.0版", "2.0")
    bare = pattern(PART, "carried_out").sub("", name)
    national = pattern(PART, "nation").sub("", bare)
    key = _known(national)
    if key or national != bare:
        reason = f"{key} is a programme of the whole country" if key else f"{name} says that it is the whole country's"
        return Form("Programme", NATION, key or national, (reason,), nation())
    return _placed(bare, where(entity.scope or ""))


def _known(name: str) -> str | None:
    """The name of a national programme by which all its names go."""
    stem = pattern(PART, "title_ends").sub("", name)
    if stem != name and stem in words(PART)["titles"]:
        name = stem + str(words(PART)["title_end"])
        return first_of(PART, "known").get(name, name)
    return first_of(PART, "known").get(name) or _without_marks().get(name.replace("、", ""))


@cache
def _without_marks() -> Mapping[str, str]:
    return {name.replace("、", ""): first for name, first in first_of(PART, "known").items()}


def _placed(name: str, home: Where) -> Form:
    """A programme of the place or level that its name begins with, else of the plan's own place."""
    named = home.strip(name)
    place: Division | None
    level = level_at_head(name)
    above = home.level(level[0]) if level else None
    if named.place and named.rest:
        place, rest, reason = named.place, named.rest, f"{named.words} says the place: {named.place.name}"
    elif level and above:
        place, rest, reason = above, level[1], f"{level[0]} in a plan of {home.scope} is {above.name}"
    else:
        place, rest = home.own, name
        reason = f"it is {home.own.name}'s, whose plan it is" if home.own else "it is this document's own"
    scope = place.code if place else home.scope
    return Form("Programme", scope, rest, (reason,), home.entity_of(place))
