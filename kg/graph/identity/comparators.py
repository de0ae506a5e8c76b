"""Comparators: how alike two entities are, as a score from 0 to 1 and a sentence. Only 1 makes them one thing.

The first comparator that has something to say decides; those that tell things apart come before those that liken them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from kg.graph.entities import Entity
from kg.graph.identity.divisions import current, where
from kg.graph.identity.forms import EVERYWHERE, NATION, is_college, normal_form
from kg.graph.identity.words import pattern, words

Verdict = tuple[float, str]
Comparator = Callable[[Entity, Entity], Verdict | None]
"""What it thinks of two entities of one kind, None where it has nothing to say."""

_STEM = 2
"""So many characters of a place's name are said where it is named: 江苏教育现代化2035."""


def same_form(a: Entity, b: Entity) -> Verdict | None:
    """One kind, place and key: one thing.

    >>> same_form(Entity("School", "如东高中", "320623"), Entity("School", "如东县高级中学", "320623"))
    (1.0, 'both are 高中 of 如东县')
    """
    one, other = normal_form(a), normal_form(b)
    if one.iri != other.iri:
        return None
    place = f" of {one.place.name}" if one.place else ""
    return 1.0, f"both are {one.key}{place}"


def apart_in_place(a: Entity, b: Entity) -> Verdict | None:
    """Two places, neither around the other: two things, whatever their names.

    >>> apart_in_place(Entity("Department", "县教育局", "320623"), Entity("Department", "县教育局", "330522"))
    (0.0, 'one belongs to 如东县, the other to 长兴县')
    """
    one, other = normal_form(a), normal_form(b)
    if _related(one.scope, other.scope):
        return None
    names = [form.place.name if form.place else "no place" for form in (one, other)]
    return 0.0, f"one belongs to {names[0]}, the other to {names[1]}"


def _related(one: str, other: str) -> bool:
    """Whether two scopes are one, or one is around the other, or everywhere."""
    if one == other or EVERYWHERE in (one, other) or NATION in (one, other):
        return True
    codes = [{current(d.code) for d in where(scope).divisions} for scope in (one, other)]
    return current(one) in codes[1] or current(other) in codes[0]


def bodies_of_two_places(a: Entity, b: Entity) -> Verdict | None:
    """A province's and a county's 教育局 are two; a place that changed its form may have kept its body."""
    one, other = normal_form(a), normal_form(b)
    if one.kind != "Department" or one.scope == other.scope:
        return None
    if one.key == other.key and current(one.scope) == current(other.scope):
        return 0.8, f"both are {one.key}, of a place before and after it changed its form"
    return 0.0, "two places have two bodies"


def apart_by_number(a: Entity, b: Entity) -> Verdict | None:
    """Names that differ in a number, a direction, a level or a branch are two things: 第一小学 and 第二小学.

    >>> apart_by_number(Entity("School", "第一小学", "320623"), Entity("School", "第二小学", "320623"))
    (0.0, '一 and 二 tell them apart')
    """
    one, other = normal_form(a).key, normal_form(b).key
    marks = [pattern("near", "apart").findall(key) for key in (one, other)]
    if marks[0] != marks[1]:
        return 0.0, f"{''.join(marks[0]) or 'nothing'} and {''.join(marks[1]) or 'nothing'} tell them apart"
    slip = _slip(one, other)
    if slip and len(slip) == 2 and any(set(slip) <= set(c) for c in words("near")["contrasts"]):
        return 0.0, f"{slip[0]} and {slip[1]} stand against each other"
    return None


def other_period(a: Entity, b: Entity) -> Verdict | None:
    """Papers of one title for two periods are two; where one names no period they may be one."""
    if normal_form(a).kind != "Document":
        return None
    one, other = normal_form(a), normal_form(b)
    cores = [re.sub(r"\([^()]*\)$", "", form.key) for form in (one, other)]
    if cores[0] != cores[1] or one.key == other.key:
        return None
    if cores[0] in (one.key, other.key):
        return 0.8, "one title, but only one of them names its years"
    return 0.0, "one title for two periods"


def two_universities(a: Entity, b: Entity) -> Verdict | None:
    """Universities bear names of their own kind everywhere: 云南大学 and 河南大学, 北京大学 and 北京师范大学 are two. 上海华东师范大学 may
    be 华东师范大学.

    >>> two_universities(Entity("Organization", "北京大学", "320623"), Entity("Organization", "北京师范大学", "320623"))
    (0.0, 'two universities have two names')
    """
    one, other = sorted((normal_form(a).key, normal_form(b).key), key=len)
    two = is_college(one) and is_college(other) and not other.endswith(one)
    return (0.0, "two universities have two names") if two else None


def papers_that_name_their_places(a: Entity, b: Entity) -> Verdict | None:
    """The plans of a province and of its city, each of which says whose it is, or a paper of the whole country.

    >>> papers_that_name_their_places(Entity("Document", "江苏教育现代化2035", "320623"), Entity("Document", "如东教育现代化2035", "320623"))
    (0.0, 'each paper says whose it is')
    """
    forms = ((normal_form(a), a.name), (normal_form(b), b.name))
    if a.kind != "Document" or forms[0][0].scope == forms[1][0].scope:
        return None
    said = all(f.tier == "national" or (f.place and f.place.name[:_STEM] in name) for f, name in forms)
    return (0.0, "each paper says whose it is") if said else None


def same_name_around(a: Entity, b: Entity) -> Verdict | None:
    """One key in two places of which one lies in the other: a county's plan may name the city's school."""
    one, other = normal_form(a), normal_form(b)
    if one.key != other.key:
        return None
    names = [form.place.name if form.place else "no place" for form in (one, other)]
    if NATION in (one.scope, other.scope) or (one.kind == "School" and pattern("school", "plain").match(one.key)):
        return 0.0, f"{names[0]} and {names[1]} each have one of this name"
    return 0.8, f"one name, {one.key}, said of {names[0]} and of {names[1]}"


def authorities_in_turn(a: Entity, b: Entity) -> Verdict | None:
    """教育局 and 教育体育局 of one place take turns."""
    one, other = (normal_form(e).key.removesuffix(words("department")["key_end"]) for e in (a, b))
    if a.kind == "Department" and any({one, other} <= set(turn) for turn in words("near")["turns"]):
        return 0.6, f"{one} and {other} take turns as one authority"
    return None


def one_character(a: Entity, b: Entity) -> Verdict | None:
    """The same but for one character: perhaps a slip of the pen or of the scanner.

    >>> one_character(Entity("School", "栟茶高中", "320623"), Entity("School", "拼茶高中", "320623"))
    (0.7, '栟茶高中 and 拼茶高中 differ in one character')
    """
    one, other = normal_form(a).key, normal_form(b).key
    if min(len(one), len(other)) < words("near")["shortest"] or _slip(one, other) is None:
        return None
    return 0.7, f"{one} and {other} differ in one character"


def contained(a: Entity, b: Entity) -> Verdict | None:
    """One name ends in the other, or has its characters in order between the same first and last.

    >>> contained(Entity("Programme", "阳光计划", "320623"), Entity("Programme", "青少年阳光计划", "320623"))[0]
    0.6
    """
    short, long = sorted((normal_form(a).key, normal_form(b).key), key=lambda key: (len(key), key))
    if len(short) < words("near")["shortest"] + 1 or len(short) == len(long):
        return None
    if long.endswith(short) or (a.kind != "Department" and long.startswith(short)):
        return 0.6, f"{long} holds {short}"
    if short[0] == long[0] and short[-2:] == long[-2:] and _in_order(short, long):
        return 0.5, f"{short} may be short for {long}"
    return None


def _in_order(short: str, long: str) -> bool:
    characters = iter(long)
    return all(c in characters for c in short)


@cache
def _slip(one: str, other: str) -> str | None:
    """The characters in which two names differ, where it is one of each, or one too many; else None."""
    if one == other or abs(len(one) - len(other)) > 1:
        return None
    at = next((i for i, (x, y) in enumerate(zip(one, other, strict=False)) if x != y), min(len(one), len(other)))
    if len(one) == len(other):
        return one[at] + other[at] if one[at + 1 :] == other[at + 1 :] else None
    short, long = sorted((one, other), key=len)
    return long[at] if long[at + 1 :] == short[at:] else None


COMPARATORS: tuple[Comparator, ...] = (
    same_form,
    apart_in_place,
    bodies_of_two_places,
    other_period,
    apart_by_number,
    two_universities,
    papers_that_name_their_places,
    same_name_around,
    authorities_in_turn,
    one_character,
    contained,
)
"""In this order: the first that has something to say decides."""


def compare(a: Entity, b: Entity) -> Verdict:
    """How alike two entities are, and why.

    >>> compare(Entity("School", "如东高中", "320623"), Entity("Programme", "三名工程", "320623"))
    (0.0, 'a School is no Programme')
    """
    kinds = sorted({normal_form(a).kind, normal_form(b).kind})
    if len(kinds) > 1:
        return 0.0, f"a {kinds[1]} is no {kinds[0]}"
    return next((v for comparator in COMPARATORS if (v := comparator(a, b))), (0.0, "nothing likens them"))
