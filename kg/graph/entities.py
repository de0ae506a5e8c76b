"""Entities as found: a kind, a name, and the place within which the name means something.

Finding does not decide identity: an `Entity` is what one mention says. `kg.graph.identity` decides which are one thing, by what
`identity_key` leaves of a name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

Facts = Mapping[str, Any]
"""A facts file as JSON reads it; `kg.extract.facts` writes it, `kg.model` says what its fields mean."""
FactsMention = Mapping[str, Any]

SCHEMA = 1
"""The schema of facts files that this program reads."""
SCOPED = ("School", "Department", "Organization", "Programme")
"""Kinds whose names mean something within a place only: two counties' 教育局 are two departments."""
NOISE = re.compile(r"[\s\"'“”‘’《》〈〉「」『』]+")
DASHES = re.compile(r"[\u2010-\u2015\u2212~\u301c-]+")


class FactsError(ValueError):
    """A facts file does not hold what its format promises; the message names the document."""


class Entity(NamedTuple):
    """What a mention says a thing is. `scope` is the key of the place whose plan says the name, None where a code or
    a whole corpus gives it its meaning; `code` is the GB/T 2260 code of a place."""

    kind: str
    name: str
    scope: str | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """Where a document's names mean something: its place, and the codes of the places it names.

    `key` scopes the document's entities: GB code, else name of the place, else the document's own id, so that nothing
    merges by chance where the place is unknown.
    """

    key: str
    place: Entity | None
    province: Entity | None
    codes: Mapping[str, str]


def find_home(facts: Facts) -> Home:
    """The home of a document, from its metadata and the places it names with a code.

    >>> document = {"id": "x", "jurisdiction": "如东县", "jurisdiction_code": "320623"}
    >>> find_home({"document": document, "mentions": []}).key
    '320623'
    """
    document = facts["document"]
    name, code = document.get("jurisdiction"), document.get("jurisdiction_code")
    coded = [m for m in facts["mentions"] if m["type"] == "Place" and m.get("code")]
    codes = {m["name"]: m["code"] for m in sorted(coded, key=lambda m: (m["start"], m["end"], m["name"]))}
    province = document.get("province")
    if name and code:
        codes[name] = code
    if province and code:
        codes[province] = code[:2] + "0000"
    key = code or name or f"document-{document['id']}"
    return Home(key=key, place=_place(name, codes), province=_place(province, codes), codes=codes)


def _place(name: str | None, codes: Mapping[str, str]) -> Entity | None:
    return Entity("Place", name, code=codes.get(name)) if name else None


def entity_of(mention: FactsMention, home: Home) -> Entity:
    """The entity that a mention of a School, Department, Organization, Programme, Place or Citation speaks of."""
    kind, name = mention["type"], mention["name"]
    if kind == "Place":
        code = mention.get("code") or home.codes.get(name)
        return Entity("Place", name, scope=None if code or name == home.key else home.key, code=code)
    if kind == "Citation":
        return Entity("Document", name, scope=home.key)
    if kind in SCOPED:
        return Entity(kind, name, scope=home.key)
    raise FactsError(f"a mention of type {kind!r} speaks of no entity")


def find_entities(facts: Facts) -> Iterator[Entity]:
    """Every entity that a document speaks of, once for each mention: what a resolver over all documents reads."""
    home = find_home(facts)
    yield from (place for place in (home.place, home.province) if place)
    if facts["document"].get("issuer"):
        yield Entity("Department", facts["document"]["issuer"], scope=home.key)
    for mention in facts["mentions"]:
        if mention["type"] in (*SCOPED, "Place", "Citation"):
            yield entity_of(mention, home)
        if mention.get("parent"):
            yield Entity(mention["type"], mention["parent"], scope=home.key)


def takes_up(mention: FactsMention) -> bool:
    """Whether a mention states anything: a measure that is only named as a problem is taken up by no one."""
    return bool(mention.get("adopted", True))


def identity_key(name: str) -> str:
    """What of a name counts for identity; Chinese characters are kept as they are.

    >>> identity_key("《如东县“十四五”教育规划（2021—2025年）》")
    '如东县十四五教育规划(2021-2025年)'
    """
    return DASHES.sub("-", NOISE.sub("", unicodedata.normalize("NFKC", name)))
