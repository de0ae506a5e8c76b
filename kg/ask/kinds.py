"""The kinds of things that people name in questions, and how each is looked up in the graph."""

from __future__ import annotations

from dataclasses import dataclass

LABELS = "rdfs:label|skos:prefLabel|skos:altLabel|dcterms:title|skos:notation"
NAMES = "rdfs:label|skos:altLabel"
"""What names a thing that plans speak of; the title of a document is among its names."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a parameter may name: its word in messages in English and Chinese, the pattern that `?thing` fits, the properties
    that name it."""

    word: str
    zh: str
    pattern: str
    labels: str = LABELS
    listing: str = ""
    """The saved question that lists them."""
    closed: bool = False
    """Whether there are a few, the same in every graph."""
    held: str = ""
    """The pattern that `?thing` fits where a plan has it, for kinds of which a vocabulary has more."""


PLAN = Kind("plan", "规划", "?thing a ep:Plan", "dcterms:title|dcterms:identifier|eli:id_local")
"""Not by its label: where a plan has no title that is its place, which may have other plans too."""
PLACE = Kind("place", "地区", "?thing a ep:Place", f"{NAMES}|ep:gbCode")
MEASURE = Kind("measure", "措施", "?thing a ep:Measure", listing="measures-of-plan", held="?by ep:measure ?thing")
INDICATOR = Kind(
    "indicator", "指标", "?thing a ep:Indicator", listing="shared-indicators", held="?by ep:indicator ?thing"
)
STANCE = Kind("stance", "态度", "?thing a ep:Stance", closed=True)
STATUS = Kind("status", "性质", "?thing a ep:Status", closed=True)
TYPE = Kind("instrument type", "工具类型", "?thing a ep:InstrumentType", closed=True)
TIER = Kind("tier", "层级", "?thing a ep:Tier", closed=True)
UNIT = Kind("unit", "单位", "?thing a ep:Unit", closed=True)
BODY = Kind("body", "部门", "?thing a ep:Department", NAMES, "departments-of-plan")
DOCUMENT = Kind("document", "文件", "?thing a ep:Document", NAMES, "citations")
THING = Kind(
    "thing",
    "事物",
    "FILTER NOT EXISTS { VALUES ?other { ep:Plan ep:Section } ?thing a ?other }",
    f"{NAMES}|skos:prefLabel",
)
