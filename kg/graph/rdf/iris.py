"""IRIs, each minted from content alone, so that the same corpus gives the same graph on any machine.

The namespace is `kg.ontology.NAMESPACE` and stands nowhere else in the program. Names keep their Chinese characters
(RFC 3987), so an IRI can be read: `…/data/school/320623/如东高中`. What an IRI may not hold is percent-encoded.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import quote

from kg.ontology import NAMESPACE

DATA = NAMESPACE + "data/"
MEASURE = NAMESPACE + "measure/"
INDICATOR = NAMESPACE + "indicator/"

STANDARD: dict[str, str] = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "qudt": "http://qudt.org/schema/qudt/",
    "schema": "https://schema.org/",
    "unit": "http://qudt.org/vocab/unit/",
    "void": "http://rdfs.org/ns/void#",
}
"""The standard vocabularies that the graph uses, by prefix."""

PREFIXES: dict[str, str] = {
    **STANDARD,
    "ep": NAMESPACE,
    "epd": DATA,
    "epm": MEASURE,
    "epi": INDICATOR,
    "plan": DATA + "plan/",
    "place": DATA + "place/",
    "department": DATA + "department/",
    "organization": DATA + "organization/",
    "school": DATA + "school/",
    "programme": DATA + "programme/",
    "document": DATA + "document/",
    "graph": DATA + "graph/",
    "counter": DATA + "unit/",
}
"""Prefixes of the files we write and of every query."""


_RESERVED = re.compile(r"[^\w.~-]")


@lru_cache(maxsize=1 << 14)
def slug(name: str) -> str:
    """The name as one segment of an IRI: two names give two slugs.

    >>> slug("如东高中"), slug("学在长兴(一期)")
    ('如东高中', '学在长兴%28一期%29')
    """
    return _RESERVED.sub(lambda character: quote(character[0], safe=""), name)


def curie(name: str) -> str:
    """The IRI of a prefixed name. Raises KeyError where the prefix is unknown.

    >>> curie("skos:prefLabel")
    'http://www.w3.org/2004/02/skos/core#prefLabel'
    """
    prefix, _, local = name.partition(":")
    return PREFIXES[prefix] + local


def shorten(iri: str) -> str:
    """The IRI with our prefix, the longest where several fit; as it is where none does.

    >>> shorten("https://w3id.org/edupolicy/measure/group-schooling")
    'epm:group-schooling'
    """
    prefix, base = max(PREFIXES.items(), key=lambda known: iri.startswith(known[1]) and len(known[1]))
    return f"{prefix}:{iri.removeprefix(base)}" if iri.startswith(base) else iri


def mint_plan(document_id: str) -> str:
    """A plan, by the id of its document."""
    return f"{DATA}plan/{slug(document_id)}"


def mint_graph(document_id: str) -> str:
    """The named graph that holds all that one document states."""
    return f"{DATA}graph/{slug(document_id)}"


def mint_vocabulary_graph(name: str) -> str:
    """The named graph of one vocabulary file: `edupolicy`, `measures`, `indicators`."""
    return f"{DATA}graph/vocabulary/{slug(name)}"


def mint_bytes(sha256: str) -> str:
    """The very bytes that were read, named by their SHA-256 as RFC 6920 writes it: the same bytes wherever they lie.

    >>> mint_bytes("7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069")
    'ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk'
    """
    return "ni:///sha-256;" + base64.urlsafe_b64encode(bytes.fromhex(sha256)).rstrip(b"=").decode("ascii")


def mint_section(plan: str, section_id: str) -> str:
    """A section, by its plan and its place in the heading tree (`s3.2.1`)."""
    return f"{plan}/{slug(section_id)}"


def mint_passage(plan: str, start: int, end: int) -> str:
    """The characters `[start, end)` of a plan's raw text.

    >>> mint_passage(mint_plan("rudong"), 120, 140).removeprefix(DATA)
    'plan/rudong/c120-140'
    """
    return f"{plan}/c{start}-{end}"


def passage_span(passage: str) -> tuple[int, int]:
    """The characters that the IRI of a passage names. Raises ValueError for another IRI.

    >>> passage_span(mint_passage(mint_plan("rudong"), 120, 140))
    (120, 140)
    """
    start, _, end = passage.rpartition("/c")[2].partition("-")
    return int(start), int(end)


def passage_plan(passage: str) -> str:
    """The plan that a passage is of.

    >>> passage_plan(mint_passage(mint_plan("rudong"), 120, 140)) == mint_plan("rudong")
    True
    """
    return passage.rpartition("/c")[0]


def mint_place(code_or_name: str) -> str:
    """A place, by its GB/T 2260 code where one is known, else by name."""
    return f"{DATA}place/{slug(code_or_name)}"


def mint_scoped(kind: str, scope: str, key: str) -> str:
    """A thing whose name means something within one place only: `kind` is department, school, organization, programme.

    >>> mint_scoped("department", "320623", "教育局") == mint_scoped("department", "330522", "教育局")
    False
    """
    return f"{DATA}{kind}/{slug(scope)}/{slug(key)}"


def mint_document(key: str) -> str:
    """A cited document, the same for all plans that cite it."""
    return f"{DATA}document/{slug(key)}"


def mint_measure(concept: str) -> str:
    """A concept of the vocabulary of measures."""
    return MEASURE + slug(concept)


def mint_indicator(concept: str) -> str:
    """A concept of the vocabulary of indicators."""
    return INDICATOR + slug(concept)


def mint_unit(text: str) -> str:
    """A Chinese counter that QUDT does not have: 所, 名, 人次."""
    return f"{DATA}unit/{slug(text)}"


@lru_cache(maxsize=1 << 10)  # a plan takes up a measure in five places, on average
def mint_adoption(plan: str, concept: str, stance: str) -> str:
    """A plan's adoption of a measure with one stance."""
    return f"{plan}/adopts/{slug(concept)}/{slug(stance)}"


def mint_responsibility(plan: str, content: Sequence[str]) -> str:
    """That one body answers for something, by the body, its role and the passage that says so."""
    return f"{plan}/r{hashlib.sha256(chr(0x1F).join(content).encode()).hexdigest()[:12]}"


def mint_target(plan: str, content: Sequence[str | None]) -> str:
    """A target, by all that it states: the same number twice in the text is one target.

    `content` is given in a fixed order; None and the empty string differ.
    """
    key = "\x1f".join("\x00" if part is None else part for part in content)
    return f"{plan}/t{hashlib.sha256(key.encode()).hexdigest()[:12]}"


def as_iri(name: str) -> str | None:
    """The IRI that a full IRI or a prefixed name stands for."""
    if re.match(r"<?https?://", name):
        return name.strip("<>")
    prefix, colon, local = name.partition(":")
    return PREFIXES[prefix] + local.replace("\\/", "/") if colon and prefix in PREFIXES else None
