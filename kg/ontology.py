"""The one door to the data under `ontology/`: paths, lexicons (TOML) and SKOS concept schemes (Turtle)."""

from __future__ import annotations

import tomllib
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

NAMESPACE = "https://w3id.org/edupolicy/"
SKOS = "http://www.w3.org/2004/02/skos/core#"
THESAURI = {"http://eurovoc.europa.eu/": "EuroVoc", "http://vocabularies.unesco.org/thesaurus/concept": "UNESCO"}
"""The thesauri that our concepts are linked to, by what the IRIs of their concepts begin with."""


class OntologyError(ValueError):
    """A file of the ontology cannot be read; the message names it and says where it is damaged."""


def ontology_path(name: str = "") -> Path:
    """Where a file of the ontology lies: in the wheel beside the package, in a checkout beside `kg/`.

    Raises FileNotFoundError, naming the file, where there is none.
    """
    here = Path(__file__).parent
    for root in (here / "ontology_data", here.parent / "ontology"):
        if root.is_dir():
            path = root / name
            if path.exists():
                return path
    raise FileNotFoundError(f"ontology file {name!r} is missing: reinstall kg")


class _Table(dict[str, Any]):
    """A table of a lexicon. OntologyError, which names the file and the key, for a list that it has not."""

    def __init__(self, table: dict[str, Any], name: str) -> None:
        inner = {k: _Table(v, f"{name}.{k}") if isinstance(v, dict) else v for k, v in table.items()}
        super().__init__(inner)
        self._name = name

    def __missing__(self, key: str) -> Any:
        file, *part = self._name.split(".")
        raise OntologyError(f"lexicon/{file}.toml: {'.'.join([*part, key])} is missing: put it back, or reinstall kg")


@cache
def lexicon(name: str) -> dict[str, Any]:
    """The word lists in `ontology/lexicon/<name>.toml`. Raises OntologyError where it is no TOML, or has no list that is asked for."""
    path = ontology_path(f"lexicon/{name}.toml")
    try:
        return _Table(tomllib.loads(path.read_text("utf-8")), name)
    except ValueError as error:
        raise OntologyError(f"{path}: no valid TOML: {error}: mend it, or reinstall kg") from error


def read_turtle(name: str) -> Iterator[Any]:
    """The statements of `ontology/<name>.ttl`, quads of pyoxigraph. Raises OntologyError where it is no Turtle, once it comes to that."""
    from pyoxigraph import RdfFormat, parse

    path = ontology_path(f"{name}.ttl")
    try:
        yield from parse(path=str(path), format=RdfFormat.TURTLE)
    except SyntaxError as error:
        raise OntologyError(f"{path}: no valid Turtle: {error.msg}: mend it, or reinstall kg") from error


@cache
def refuse_damaged() -> None:
    """Raises OntologyError for the first word list or vocabulary that cannot be read; looks once in each process."""
    for path in sorted(ontology_path("lexicon").glob("*.toml")):
        lexicon(path.stem)
    for path in sorted(ontology_path().glob("*.ttl")):
        deque(read_turtle(path.stem), maxlen=0)


@dataclass(frozen=True, slots=True)
class Paper:
    """A national paper or law: its customary title, who issued it first and in which year; None where that is not known for sure."""

    title: str
    issuer: str | None
    year: int | None


@cache
def load_papers() -> tuple[Paper, ...]:
    """The national papers and laws in `ontology/papers.tsv`, in its order."""
    rows = [line for line in ontology_path("papers.tsv").read_text("utf-8").splitlines() if not line.startswith("#")]
    cells = (row.split("\t") for row in rows[1:])
    return tuple(Paper(title, issuer or None, int(year) if year else None) for title, issuer, year in cells)


@dataclass(frozen=True, slots=True)
class Match:
    """A concept of a thesaurus that means the same as one of ours (`exact`) or nearly so.

    >>> Match("http://eurovoc.europa.eu/679", exact=True).name
    'EuroVoc 679'
    """

    iri: str
    exact: bool

    @property
    def name(self) -> str:
        """The thesaurus and the number in it; of any other IRI the IRI itself."""
        for start, thesaurus in THESAURI.items():
            if self.iri.startswith(start):
                return f"{thesaurus} {self.iri.removeprefix(start)}"
        return self.iri


@dataclass(frozen=True, slots=True)
class Concept:
    """A SKOS concept of one of our schemes, with Simplified Chinese labels."""

    id: str
    iri: str
    label: str
    labels: tuple[str, ...]
    gap_labels: tuple[str, ...]
    negative_labels: tuple[str, ...]
    broader: tuple[str, ...]
    label_en: str
    definition: str
    extra: dict[str, str]
    """The remaining single-valued properties by local name: instrumentType, usualUnit, direction …"""
    matches: tuple[Match, ...] = ()
    """Exact ones first."""

    @property
    def is_group(self) -> bool:
        """Whether it is a top concept, under which others stand, and nothing that a plan can name."""
        return "topConceptOf" in self.extra


@lru_cache(maxsize=1024)  # a vocabulary has ten thousands of statements and some twenty properties
def local_name(iri: str) -> str:
    return iri.rsplit("/", 1)[-1].rsplit("#", 1)[-1]


@cache
def load_concepts(name: str) -> tuple[Concept, ...]:
    """The concepts of `ontology/<name>.ttl`, sorted by id; `name` is `measures` or `indicators`.

    Groups (top concepts) are concepts too; they carry no `ep:` class of their own. Raises OntologyError where it is no Turtle.
    """
    from pyoxigraph import Literal

    facts: defaultdict[str, defaultdict[str, list[tuple[str, str]]]] = defaultdict(lambda: defaultdict(list))
    for quad in read_turtle(name):
        value = quad.object
        language = (value.language or "") if isinstance(value, Literal) else ""
        facts[quad.subject.value][local_name(quad.predicate.value)].append((value.value, language))
    return tuple(
        _concept(iri, properties)
        for iri, properties in sorted(facts.items())
        if any(local_name(kind) == "Concept" for kind, _ in properties.get("type", ()))
    )


_MATCHES = ("exactMatch", "closeMatch")


def _concept(iri: str, properties: dict[str, list[tuple[str, str]]]) -> Concept:
    def texts(name: str, language: str = "zh") -> tuple[str, ...]:
        return tuple(v for v, tag in properties.get(name, ()) if tag.lower().startswith(language))

    many = {"prefLabel", "altLabel", "gapLabel", "negativeLabel", "definition", "broader", "type", *_MATCHES}
    label = next(iter(texts("prefLabel")), local_name(iri))
    return Concept(
        id=local_name(iri),
        iri=iri,
        label=label,
        labels=(label, *sorted(texts("altLabel"))),
        gap_labels=tuple(sorted(texts("gapLabel"))),
        negative_labels=tuple(sorted(texts("negativeLabel"))),
        broader=tuple(sorted(local_name(v) for v, _ in properties.get("broader", ()))),
        label_en=next(iter(texts("prefLabel", "en")), ""),
        definition=next(iter(texts("definition")), ""),
        extra={
            k: local_name(v[0][0]) if "://" in v[0][0] else v[0][0]
            for k, v in sorted(properties.items())
            if k not in many
        },
        matches=tuple(Match(v, k == "exactMatch") for k in _MATCHES for v, _ in sorted(properties.get(k, ()))),
    )
