"""Schools: the place they stand in, and the short name that running text gives them."""

from __future__ import annotations

from kg.extract.places import Division
from kg.graph.entities import Entity, identity_key
from kg.graph.identity.divisions import Where, current, level_at_head, where
from kg.graph.identity.forms.form import EVERYWHERE, Form
from kg.graph.identity.words import first_of, pattern, rewrite

PART = "school"


def school_form(entity: Entity) -> Form:
    """The form of a school: 如东高中, 如东县高级中学 and 江苏省如东高级中学 are one.

    >>> forms = [school_form(Entity("School", n, scope="320623")) for n in ("如东高中", "江苏省如东高级中学", "栟茶高中")]
    >>> [(form.scope, form.key) for form in forms]
    [('320623', '高中'), ('320623', '高中'), ('320623', '栟茶高中')]
    """
    name, home = identity_key(entity.name), where(entity.scope or "")
    if is_college(name):
        return college_form(name)
    place, rest, reasons = school_place(name, home)
    key = rewrite(PART, "short", rest)
    if key != rest:
        reasons.append(f"{rest} is {key} in short")
    return Form("School", current(place.code) if place else home.scope, key, tuple(reasons), home.entity_of(place))


def is_college(name: str) -> bool:
    """Whether a name is that of a university or college, which has one name for the whole country.

    >>> is_college("四川工程职业技术学院"), is_college("如东老年大学")
    (True, False)
    """
    known = name in first_of("organization", "aliases")
    return known or bool(pattern(PART, "everywhere").search(name) and not pattern(PART, "local").search(name))


def college_form(name: str) -> Form:
    """A university or college: one thing wherever it is named, as a school or as another organization."""
    key = first_of("organization", "aliases").get(name, name)
    short = (f"{name} is {key} in short",) if key != name else ()
    return Form("Organization", EVERYWHERE, key, ("higher education has one name for the whole country", *short))


def school_place(name: str, home: Where) -> tuple[Division | None, str, list[str]]:
    """The place a school stands in, its name without places, and why.

    The name of a province or prefecture above the plan's place is an honour (江苏省栟茶高级中学) where a name of its
    own follows, else it says whose school it is (天津市第一中学).
    """
    own, named = home.own, home.strip(name)
    if named.place is None or not named.rest or pattern(PART, "university_head").match(named.rest):
        if told := _by_level(name, home):
            return told
        return own, name, [f"no place is named: it is in {own.name}, whose plan it is"] if own else []
    above = own is not None and named.place in home.divisions[1:]
    if own and above and not pattern(PART, "plain").match(named.rest):
        return own, named.rest, [f"{named.words} is a place above {own.name}; {named.rest} is a name of its own"]
    return named.place, named.rest, [f"{named.words} says the place: {named.place.name}"]


def _by_level(name: str, home: Where) -> tuple[Division, str, list[str]] | None:
    """The place of the level that a name begins with, the rest, and why: 县|一中; None where the rest is a name of its own, or the level
    part of a word: 县|直机关幼儿园, 区|域外国语学校."""
    level, rest = level_at_head(name) or ("", "")
    place = home.level(level) if level and pattern(PART, "plain").match(rest) else None
    if place is None or home.own is None:
        return None
    return place, rest, [f"{level} in a plan of {home.own.name} is {place.name}"]
