"""What a person may say of a fact in the column `new_fields`: `value=96; year=2024`, by the names of the facts file.

Pairs stand apart by semicolons, commas, blanks or line ends. What follows `=` is a code of the facts file (`promote`,
`>=`), or its name in `ontology/edupolicy.ttl` in Chinese or English (推进, 不低于); nothing says that the text gives none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

from kg.ask.errors import did_you_mean
from kg.graph.entities import identity_key
from kg.graph.rdf import as_iri
from kg.ontology import Concept, load_concepts
from kg.read.forms import fold
from kg.review.tables.rows import ReviewError

Fields = Mapping[str, Any]
"""Fields of a mention in the facts file with what they are to hold."""
Parse = Callable[[str], Fields]
_PAIR = re.compile(r"[;,\s]+(?=[a-z]+\s*=)")
_NUMBER = r"(-?\d[\d,]*(?:\.\d+)?)\s*([万亿]?)"
_NUMBERS = re.compile(rf"{_NUMBER}(?:\s*[-—~至]\s*{_NUMBER})?")
_TENS = {"": 1, "万": 10_000, "亿": 100_000_000}
_YEAR = re.compile(r"((?:19|20)\d\d)年?")


@lru_cache(maxsize=4096)
def parse_fields(type_: str, written: str) -> Fields:
    """What a cell says of a mention of a type, empty for an empty cell. Raises ReviewError for what cannot be said.

    >>> parse_fields("Target", "value=96; year=2024年")
    {'value': 96, 'low': None, 'high': None, 'year': 2024}
    >>> parse_fields("Measure", "stance=推进")
    {'stance': 'promote', 'adopted': True}
    """
    said: dict[str, Any] = {}
    for pair in _PAIR.split(fold(written).strip(" ;,\n")) if written.strip() else ():
        name, equals, value = (part.strip() for part in pair.partition("="))
        if not equals:
            raise ReviewError(f"new_fields {written!r} is no field=value, such as {_example(type_)}")
        parse = _FIELDS.get(type_, {}).get(name)
        if parse is None:
            raise ReviewError(f"new_fields: {unknown(f'the field of a {type_}', name, list(_FIELDS.get(type_, ())))}")
        for field, one in parse(value).items():
            if said.setdefault(field, one) != one:
                raise ReviewError(f"new_fields {written!r} says two things of {field}: leave one of them")
    return said


def agrees(mention: Fields, fields: Fields) -> bool:
    """Whether a mention holds what fields say already."""
    return all(mention.get(name) == value for name, value in fields.items())


def unknown(what: str, value: str, known: Sequence[str]) -> str:
    """That a value is none of those known, with those that look like it."""
    guess = did_you_mean(value, known)
    return f"{what} {value!r} is none of {', '.join(known)}{guess}" if known else f"{what} {value!r}: there is none"


def find_concepts(vocabulary: str, name: str) -> Iterator[Concept]:
    """The measures or indicators with a label, an id or an IRI (also a prefixed one)."""
    wanted, meant = identity_key(name), as_iri(name)
    for concept in load_concepts(vocabulary):
        if meant == concept.iri or wanted in (concept.id, *map(identity_key, concept.labels)):
            yield concept


def find_concept(vocabulary: str, name: str) -> Concept:
    """The first of `find_concepts`. Raises ReviewError where there is none."""
    for concept in find_concepts(vocabulary, name):
        return concept
    raise ReviewError(
        f"no {vocabulary.removesuffix('s')} is called {name!r}: take a label of ontology/{vocabulary}.ttl, or add one there"
    )


def _number(written: str) -> Fields:
    """A number, or two for a range, in full: 1.5万 is 15000."""
    found = _NUMBERS.fullmatch(written)
    if not found:
        raise ReviewError(
            f"value {written!r} is no number: write 96, 1.5万 or for a range 80-90; the unit goes to unit="
        )
    low, low_tens, high, high_tens = found.groups()
    if high is None:
        return {"value": _amount(low, low_tens), "low": None, "high": None}
    ends = _amount(low, low_tens or high_tens), _amount(high, high_tens)
    if ends[0] > ends[1]:
        raise ReviewError(
            f"value {written!r} is a range whose first number is the larger one: write {ends[1]}-{ends[0]}"
        )
    return {"value": None, "low": ends[0], "high": ends[1], "comparator": "range"}


def _amount(digits: str, tens: str) -> float:
    number = Decimal(digits.replace(",", "")) * _TENS[tens]
    return int(number) if number == int(number) else float(number)


def _year(written: str) -> Fields:
    found = _YEAR.fullmatch(written)
    if written and not found:
        raise ReviewError(f"year {written!r} is no year: write 2025, or nothing where the text says none")
    return {"year": int(found[1]) if found else None}


def _text(field: str) -> Parse:
    """Reads a text; nothing says that there is none."""
    return lambda written: {field: written or None}


def _indicator(written: str) -> Fields:
    return {"indicator": find_concept("indicators", written).id if written else None}


def _coded(field: str, scheme: str, **also: Any) -> Parse:
    """Reads a code of a scheme of the ontology, or its name."""

    def parse(written: str) -> Fields:
        codes = _codes(scheme)
        if written.lower() not in codes:
            raise ReviewError(unknown(field, written, list(dict.fromkeys(codes.values()))))
        return {field: codes[written.lower()], **also}

    return parse


@cache
def _codes(scheme: str) -> dict[str, str]:
    """The codes of a scheme by all that they are called."""
    found: dict[str, str] = {}
    for concept in load_concepts("edupolicy"):
        if concept.extra.get("inScheme") == scheme:
            names = concept.extra["notation"], *concept.labels, concept.label_en.lower()
            found |= dict.fromkeys(names, concept.extra["notation"])
    return found


def _example(type_: str) -> str:
    return {"Target": "value=96", "Measure": "stance=promote"}.get(type_, "kind=project")


_FIELDS: dict[str, dict[str, Parse]] = {
    "Target": {
        "value": _number,
        "comparator": _coded("comparator", "comparators"),
        "unit": _text("unit"),
        "year": _year,
        "per": _text("per"),
        "direction": _coded("direction", "change-directions"),
        "status": _coded("status", "statuses"),
        "indicator": _indicator,
    },
    "Measure": {"stance": _coded("stance", "stances", adopted=True)},
    "School": {"stage": _coded("stage", "stages")},
    "Organization": {"kind": _coded("kind", "organization-kinds")},
    "Programme": {"kind": _coded("kind", "programme-kinds")},
}
"""What can be said of each type of mention, and how it is read."""
