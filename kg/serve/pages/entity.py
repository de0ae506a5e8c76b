"""One thing of the graph: what is said of it, what points to it, and the sentences that prove it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.ask.answer import Answer, Value
from kg.ask.kinds import THING, Kind
from kg.ask.names import find_one
from kg.ask.questions import ask_bound, find_question
from kg.ask.sparql import evaluate
from kg.graph.rdf import as_iri, shorten
from kg.graph.readable import one_line
from kg.ontology import NAMESPACE
from kg.serve.pages.render import render_template

if TYPE_CHECKING:
    from pyoxigraph import Store, Triple

MOST = 200
"""Lines of each part of a page, and passages; a measure that 1,000 plans take up has more."""
OUT = """SELECT ?property ?value ?label ?name WHERE {
  { SELECT DISTINCT ?property ?value { <IRI> ?property ?value FILTER(?property NOT IN (ep:evidence, ep:laterEvidence)) } LIMIT 200 }
  OPTIONAL { ?value rdfs:label|skos:prefLabel|dcterms:title|ep:measure/skos:prefLabel|ep:body/rdfs:label ?label }
  OPTIONAL { ?property rdfs:label ?name }
} ORDER BY ?property ?value"""
IN = """SELECT ?property ?value ?label ?name WHERE {
  { SELECT DISTINCT ?property ?value { ?value ?property <IRI> } LIMIT 200 }
  OPTIONAL { ?value rdfs:label|skos:prefLabel|dcterms:title|ep:measure/skos:prefLabel|ep:body/rdfs:label ?label }
  OPTIONAL { ?property rdfs:label ?name }
} ORDER BY ?property ?value"""
LABELS = "SELECT DISTINCT ?label { <IRI> rdfs:label|skos:prefLabel|dcterms:title ?label }"
TRIPLES = """CONSTRUCT { <IRI> ?property ?value . ?passage ?of ?it } WHERE {
  { <IRI> ?property ?value }
  UNION { { SELECT DISTINCT ?passage {
    { <IRI> ep:evidence ?passage } UNION { ?fact ep:measure|ep:indicator <IRI> ; ep:evidence ?passage }
  } LIMIT 200 } ?passage ?of ?it }
}"""
ANYTHING = Kind("thing", "事物", "?thing ?anyProperty ?anyValue")
LANGUAGES = {"zh": ("zh-hans", "zh", "", "en"), "en": ("en", "", "zh-hans", "zh")}
"""Which label of a thing is shown, the best first; a plan's own names have no language."""


@dataclass(frozen=True, slots=True)
class Line:
    """A property with the thing or text at its other end; `iri` is None for a text."""

    property: str
    property_iri: str
    text: str
    iri: str | None


def find_entity(store: Store, name: str) -> str:
    """The IRI of a thing from its IRI, prefixed name or name. Raises UnknownName where the graph says nothing of it, AmbiguousName."""
    return find_one(store, ANYTHING if as_iri(name) else THING, name)


def find_triples(store: Store, iri: str) -> Iterator[Triple]:
    """What the graph says of a thing, and the passages that prove it; each triple once."""
    yield from dict.fromkeys(evaluate(store, TRIPLES.replace("IRI", iri)))  # type: ignore[arg-type]  # CONSTRUCT gives triples


def find_lines(store: Store, query: str, iri: str, *, language: str) -> list[Line]:
    """The lines of a page, in the order of the query; of several labels the one in the language that is preferred."""
    lines: dict[tuple[str, str], tuple[int, Line]] = {}
    solutions = evaluate(store, query.replace("IRI", iri))
    for property_, value, label, name in solutions:  # type: ignore[union-attr]
        rank = _rank(label, language) + _rank(name, language)
        key = property_.value, str(value)
        if key not in lines or rank < lines[key][0]:
            thing = value.value if str(value).startswith("<") else None
            shown = label.value if label is not None else shorten(thing) if thing else value.value
            named = name.value if name is not None else shorten(property_.value)
            lines[key] = rank, Line(named, property_.value, shown, thing)
    return [line for _, line in lines.values()]


def _rank(label: object, language: str) -> int:
    order = LANGUAGES[language]
    tag = (getattr(label, "language", None) or "").lower()
    return order.index(tag) if tag in order else len(order)


def load_evidence(store: Store, iri: str) -> Answer:
    """The passages on a thing, with plan and section."""
    return ask_bound(store, find_question("evidence"), {"thing": [f"<{iri}>"]}, limit=MOST)


def label_of(store: Store, iri: str, *, language: str) -> str:
    """The name that a page is headed with."""
    labels = [row[0] for row in evaluate(store, LABELS.replace("IRI", iri))]  # type: ignore[union-attr]
    best = sorted(labels, key=lambda label: (_rank(label, language), str(label)))
    return str(best[0].value) if best else shorten(iri)


def entity_page(store: Store, iri: str, *, language: str, site: str | None = None) -> str:
    """The thing as a page, with the bar of the `site`, a folder of pages, where there is one."""
    said = find_lines(store, OUT, iri, language=language)
    values: dict[str, list[Line] | list[dict[str, Value]]] = {
        "said": said,
        "pointing": find_lines(store, IN, iri, language=language),
        "evidence": [dict(row) for row in load_evidence(store, iri).rows],
    }
    plan = any(line.iri == f"{NAMESPACE}Plan" for line in said)
    return render_template(
        "entity.html", language, site=site, iri=iri, short=shorten(iri), title=label_of(store, iri, language=language),
        most=MOST, plan=plan, one_line=one_line, **values,
    )  # fmt: skip
