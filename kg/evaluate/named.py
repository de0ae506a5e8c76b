"""Schools, bodies, organizations, programmes, citations: named things are compared as sets of names."""

from __future__ import annotations

from collections.abc import Sequence

from kg.evaluate.agree import Item, key, keys_of, name_of
from kg.evaluate.tally import Tally

TYPES = {
    "schools": "School",
    "departments": "Department",
    "organizations": "Organization",
    "programmes": "Programme",
    "citations": "Citation",
}
"""The lists of named things in the gold, with the type of mention that each holds."""
FAMILY = {"departments": ("organizations", "schools"), "organizations": ("departments", "schools")}
"""Where the border between lists is a reader's call: what stands in one of the others is no fault here, and a thing
listed here is found where it is found as one of the others."""


def score_named(kind: str, gold: Item, mentions: Sequence[Item]) -> Tally:
    """Compares one list of named things."""
    others = FAMILY.get(kind, ())
    own = _names(mentions, {TYPES[kind]})
    anywhere = _names(mentions, {TYPES[k] for k in (kind, *others)})
    allowed = set[str]().union(*(keys_of(item) for k in (kind, *others) for item in gold.get(k, ())))
    tally = Tally()
    for item in gold[kind]:
        if keys_of(item) & anywhere.keys():
            tally.found.append(name_of(item))
        elif not item.get("optional"):
            tally.missed.append(name_of(item))
    tally.wrong = [own[k] for k in sorted(own.keys() - allowed)]
    tally.predicted = (len(own) - len(tally.wrong), len(own))
    required = sum(not item.get("optional") for item in gold[kind])
    tally.gold = (required - len(tally.missed), required)
    return tally


def score_programmes(gold: Item, mentions: Sequence[Item]) -> Tally:
    """Compares programmes, and of those found the programme that each is part of."""
    tally = score_named("programmes", gold, mentions)
    names = {k: keys_of(item) for item in gold["programmes"] for k in keys_of(item)}
    for item in gold["programmes"]:
        said = {key(m.get("parent")) for m in mentions if m["type"] == "Programme" and key(m["name"]) in keys_of(item)}
        if said and "parent" in item:
            parent = key(item["parent"])
            right = bool(said & (names.get(parent, set()) | {parent})) if parent else said == {""}
            tally.count("parent", right)
            if not right:
                tally.off.append(
                    f"{name_of(item)}: part of {' / '.join(sorted(said)) or None}, not of {item['parent']}"
                )
    return tally


def _names(mentions: Sequence[Item], types: set[str]) -> dict[str, str]:
    """Key to name of all mentions of some types."""
    return {key(m["name"]): m["name"] for m in mentions if m["type"] in types}
