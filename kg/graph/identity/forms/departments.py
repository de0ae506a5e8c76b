"""Public bodies: the place whose body it is, and one name for what bodies of one function are called."""

from __future__ import annotations

import re
from functools import cache

from kg.extract.places import Division
from kg.graph.entities import Entity, identity_key
from kg.graph.identity.divisions import Where, level_at_head, nation, where
from kg.graph.identity.forms.form import NATION, Form
from kg.graph.identity.words import first_of, pattern, rewrite, words

PART = "department"


def department_form(entity: Entity) -> Form:
    """The form of a body: its place, and its function or its name without the place.

    >>> department_form(Entity("Department", "市教委", scope="120114")).iri.rsplit("/", 2)[1:]
    ['120000', '教育部门']
    >>> department_form(Entity("Department", "海门市教育体育局", scope="320684")).key
    '教育体育部门'
    """
    name, home = identity_key(entity.name), where(entity.scope or "")
    if national := _national(name, home):
        return national
    bare = pattern(PART, "party").sub("", name)
    bare, league = _league(bare)
    place, rest, reasons = _place(bare, home)
    key, why = body_key(rest)
    abbreviated = place and not bare.startswith(place.name) and (rest != bare or place != home.own)
    full = place.name + rest if place and abbreviated else None
    if league:
        key, full = words(PART)["league_name"], f"共青团{place.name}委" if place else None
    scope = place.code if place else home.scope
    return Form("Department", scope, key, (*reasons, *why), home.entity_of(place), full=full)


def _national(name: str, home: Where) -> Form | None:
    """The form of a body of the whole country."""
    listed = first_of(PART, "national_bodies").get(name)
    head = pattern(PART, "national").match(name)
    if not listed and (not head or _names_place(name[head.end() :], home)):
        return None
    key = listed or name
    reason = f"{name} is a body of the whole country"
    return Form("Department", NATION, key, (reason,), nation())


def _names_place(rest: str, home: Where) -> bool:
    """Whether a national name goes on with a place of the plan: 国家税务总局如东县税务局."""
    return any(d.name in rest or (d.level == "county" and d.name[:2] in rest) for d in home.divisions)


def _league(name: str) -> tuple[str, bool]:
    """团县委 as 县委, and that it is the youth league's."""
    match = pattern(PART, "league").match(name)
    return (f"{match[1]}委", True) if match else (name, False)


def _place(name: str, home: Where) -> tuple[Division | None, str, list[str]]:
    """The place whose body it is, the name without it, and the reason."""
    named = home.strip(name)
    if named.place and named.rest:
        return named.place, named.rest, [f"{named.words} says the place"]
    own = home.own
    if level := level_at_head(name):
        place = home.level(level[0])
        if place is None:
            return own, name, [f"no {level[0]} above the plan's place: the name is kept whole"] if own else []
        return place, level[1], [f"{level[0]} in a plan of {own.name if own else home.scope} is {place.name}"]
    if home.divisions and pattern(PART, "of_province").search(name):
        return home.divisions[-1], name, [f"a 厅 is a province's: {home.divisions[-1].name}"]
    return own, name, [f"no place is named: it is {own.name}'s, whose plan it is"] if own else []


def body_key(rest: str) -> tuple[str, list[str]]:
    """A body's name without its place, written one way, and the reason where it was written another.

    >>> body_key("教委")[0], body_key("教体局")[0], body_key("编办")[0], body_key("委编办")[0], body_key("政府办")[0]
    ('教育部门', '教育体育部门', '机构编制部门', '机构编制部门', '人民政府办公室')
    """
    key = _spelled(_without_head(rest))
    function = _function(key)
    if function:
        key, said = function
        return key, [f"{rest}: the authority for {said}, of which a place has one"]
    return key, [f"{rest} is written {key}"] if key != rest else []


def _spelled(name: str) -> str:
    return rewrite(PART, "full", name)


def _without_head(name: str) -> str:
    """Without the committee or government that a body belongs to: 委宣传部 is 宣传部."""
    for head, whole in (("committee", "党委"), ("government", "人民政府")):
        if pattern(PART, head).match(name):
            return whole
        tail = pattern(PART, f"{head}_head").sub("", name)
        if tail != name:
            return f"{whole}办公室" if pattern(PART, "office").match(tail) else tail
    return name


def _function(name: str) -> tuple[str, str] | None:
    """The key of an authority and its function: 教委 is the 教育部门."""
    for known, function in _functions():
        if match := known.match(name):
            behind = f"-{match['tail']}" if match["tail"] else ""
            return function + words(PART)["key_end"] + behind, function
    return None


@cache
def _functions() -> tuple[tuple[re.Pattern[str], str], ...]:
    """A pattern for each function: its names, its endings, and perhaps an office of it."""
    usual = words(PART)["endings"]
    kinds = {f: (names, usual) for f, names in words(PART)["functions"].items()}
    kinds |= {f: (kind["names"], kind["endings"]) for f, kind in words(PART)["offices"].items()}
    return tuple(
        (re.compile(f"^(?:{_any(names)})(?:{_any(endings)})(?P<tail>.{{0,12}})$"), function)
        for function, (names, endings) in kinds.items()
    )


def _any(choices: list[str]) -> str:
    return "|".join(sorted(map(re.escape, choices), key=len, reverse=True))
