"""What makes a fact doubtful: each signal looks at the facts of one document and says which mentions, and why."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from kg.graph.entities import Facts, FactsMention, identity_key
from kg.ontology import lexicon
from kg.review.tables import NAMED, amount


@dataclass(frozen=True, slots=True)
class Doubt:
    """A mention, by its place in the list, and what is doubtful about it."""

    mention: int
    reason: str


Signal = Callable[[Facts], Iterator[Doubt]]
_MARKER = re.compile(r"\s*\d{1,3}、\s*")
"""A page marker in the middle of a word is noise and no comma."""
_PUNCTUATION = re.compile(r"[，；,;]")
_BROKEN = re.compile(r"[，。；：！？,;:!?\n\t]|^[》）)”」]|[《（(“「]$")
_PAIRS = (("《", "》"), ("（", "）"), ("(", ")"), ("“", "”"), ("「", "」"))


@cache
def _borders() -> dict[str, Any]:
    return dict(lexicon("review")["borders"])


def _of(facts: Facts, *types: str) -> Iterator[tuple[int, FactsMention]]:
    return ((i, m) for i, m in enumerate(facts["mentions"]) if m["type"] in types)


def odd_numbers(facts: Facts) -> Iterator[Doubt]:
    """A number in which a scanning error was corrected, that the text says is not exact, or that may be no quantity at all; and what
    is counted where that is no indicator of the vocabulary and its name looks torn."""
    for index, mention in _of(facts, "Target"):
        if mention.get("ocr"):
            yield Doubt(index, f"a scanning error was corrected to {amount(mention)}")
        if mention.get("approx"):
            yield Doubt(index, "an approximate number")
        if not mention.get("unit") and not re.search(_borders()["unitless"], mention["name"]):
            yield Doubt(index, "a number without a unit")
        if not mention.get("indicator") and (fault := _torn(mention["name"])):
            yield Doubt(index, f"what is counted {fault}")


def odd_names(facts: Facts) -> Iterator[Doubt]:
    """A name whose border was probably drawn wrongly."""
    for index, mention in _of(facts, *NAMED):
        if mention["type"] != "Place" and (fault := _torn(mention["name"], titled=mention["type"] == "Citation")):
            yield Doubt(index, f"the name {fault}")


def _torn(name: str, *, titled: bool = False) -> str:
    """What is odd about the borders of a name, empty where nothing is. Titles of documents may be long and stopped."""
    data = _borders()
    if len(name) < data["shortest"]:
        return "is very short"
    if len(name) > data["longest"] and not titled:
        return "is very long"
    if hit := re.match(data["begins"], name):
        return f"begins with {hit[0]}"
    if hit := re.search(f"(?:{data['ends']})$", name):
        return f"ends with {hit[0]}"
    if _BROKEN.search(name) and not titled:
        return "holds punctuation"
    if any(name.count(a) != name.count(b) for a, b in _PAIRS):
        return "holds half a pair of brackets or quotation marks"
    return ""


def loose_measures(facts: Facts) -> Iterator[Doubt]:
    """A measure found by parts of its label that stand apart, with a comma between them."""
    for index, mention in _of(facts, "Measure"):
        if _PUNCTUATION.search(_MARKER.sub("", mention["text"])):
            yield Doubt(index, "the words of the measure stand apart, over punctuation")


def contradictions(facts: Facts) -> Iterator[Doubt]:
    """One thing counted, one unit, year and status, and two numbers."""
    groups: dict[tuple[object, ...], dict[str, list[int]]] = {}
    for index, m in _of(facts, "Target"):
        if m.get("comparator") != "change" and m.get("unit") == "%":
            key = (identity_key(m["name"]), m.get("indicator"), m.get("year"), m["status"])
            groups.setdefault(key, {}).setdefault(amount(m), []).append(index)
    for amounts in groups.values():
        for one, indexes in amounts.items() if len(amounts) > 1 else ():
            others = ", ".join(a for a in amounts if a != one)
            yield from (Doubt(index, f"the document also says {others} of it") for index in indexes)


SIGNALS: list[Signal] = [
    odd_numbers,
    odd_names,
    loose_measures,
    contradictions,
]
"""Every signal that needs one document only, in the order in which reasons are given."""


def rare_endings(facts: Sequence[Facts]) -> Mapping[str, set[str]]:
    """For each type of name, the last characters that only one name of all has, where there are enough to compare."""
    names: dict[str, set[str]] = {}
    for one in facts:
        for _, mention in _of(one, "School", "Department", "Organization", "Programme"):
            names.setdefault(mention["type"], set()).add(mention["name"])
    ends = {type_: Counter(n[-1] for n in found) for type_, found in names.items() if len(found) >= _borders()["names"]}
    return {type_: {c for c, count in counted.items() if count == 1} for type_, counted in ends.items()}


def rarely_ending(facts: Facts, rare: Mapping[str, set[str]]) -> Iterator[Doubt]:
    """Names that end as no other name of their type does."""
    for index, mention in enumerate(facts["mentions"]):
        if mention["name"][-1:] in rare.get(mention["type"], ()):
            yield Doubt(index, f"no other {mention['type'].lower()} has a name that ends in {mention['name'][-1]}")
