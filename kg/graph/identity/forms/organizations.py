"""Organizations: universities, companies and national societies are one everywhere; the rest belongs to a place."""

from __future__ import annotations

from kg.extract.places import Division
from kg.graph.entities import Entity, identity_key
from kg.graph.identity.divisions import current, where
from kg.graph.identity.forms.form import EVERYWHERE, Form
from kg.graph.identity.forms.schools import college_form, is_college
from kg.graph.identity.words import pattern

PART = "organization"


def organization_form(entity: Entity) -> Form:
    """The form of an organization.

    >>> organization_form(Entity("Organization", "南师大", scope="320623")).iri.rsplit("/", 2)[1:]
    ['all', '南京师范大学']
    >>> organization_form(Entity("Organization", "武清区教育发展战略研究会", scope="120114")).key
    '教育发展战略研究会'
    """
    name, home = identity_key(entity.name), where(entity.scope or "")
    if is_college(name):
        return college_form(name)
    if pattern(PART, "national").match(name):
        return Form("Organization", EVERYWHERE, name, (f"{name} is of the whole country",))
    if pattern(PART, "everywhere").search(name):
        return Form("Organization", EVERYWHERE, name, ("such names are the same wherever they stand",))
    named = home.strip(name)
    place: Division | None
    if named.place and named.rest and not pattern("school", "university_head").match(named.rest):
        place, rest, reason = named.place, named.rest, f"{named.words} says the place: {named.place.name}"
    else:
        place, rest = home.own, name
        reason = f"no place is named: it is {home.own.name}'s, whose plan it is" if home.own else ""
    scope = current(place.code) if place else home.scope
    reasons = (reason,) if reason else ()
    return Form("Organization", scope, rest, reasons, home.entity_of(place))
