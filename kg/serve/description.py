"""What the endpoint says of itself: SPARQL 1.1 Service Description, with the graphs it holds."""

from __future__ import annotations

from collections.abc import Iterator

from kg.graph.parts import DATASET
from kg.graph.rdf import Triple, iri, term
from kg.serve.formats import ROWS, TRIPLES

SD = "http://www.w3.org/ns/sparql-service-description#"
FORMATS = "http://www.w3.org/ns/formats/"
FORMAT_IRIS = {
    "JSON": "SPARQL_Results_JSON", "XML": "SPARQL_Results_XML", "CSV": "SPARQL_Results_CSV", "TSV": "SPARQL_Results_TSV",
    "TURTLE": "Turtle", "N_TRIPLES": "N-Triples", "RDF_XML": "RDF_XML", "JSON_LD": "JSON-LD", "N3": "N3",
}  # fmt: skip


def find_description(endpoint: str, graphs: list[str]) -> Iterator[Triple]:
    """The triples that describe the service at the URL `endpoint`; `graphs` are the IRIs of its named graphs."""
    service, dataset, default = (iri(f"{endpoint}{part}") for part in ("#service", "#dataset", "#default"))
    yield service, term("rdf:type"), iri(f"{SD}Service")
    yield service, iri(f"{SD}endpoint"), iri(endpoint)
    yield service, iri(f"{SD}supportedLanguage"), iri(f"{SD}SPARQL11Query")
    yield service, iri(f"{SD}feature"), iri(f"{SD}UnionDefaultGraph")
    for name in sorted({*ROWS.values(), *TRIPLES.values()}):
        yield service, iri(f"{SD}resultFormat"), iri(f"{FORMATS}{FORMAT_IRIS[name]}")
    yield service, iri(f"{SD}defaultDataset"), dataset
    yield dataset, term("rdf:type"), iri(f"{SD}Dataset")
    yield dataset, term("rdf:type"), term("void:Dataset")
    yield dataset, term("prov:wasDerivedFrom"), iri(DATASET)
    yield dataset, iri(f"{SD}defaultGraph"), default
    yield default, term("rdf:type"), iri(f"{SD}Graph")
    for graph in graphs:
        named = iri(f"{endpoint}#graph/{graph.rpartition('/graph/')[2]}")
        yield dataset, iri(f"{SD}namedGraph"), named
        yield named, term("rdf:type"), iri(f"{SD}NamedGraph")
        yield named, iri(f"{SD}name"), iri(graph)


def describe_service(endpoint: str, graphs: list[str], media_type: str) -> bytes:
    """The description in one of the formats of `TRIPLES`."""
    from pyoxigraph import RdfFormat, parse, serialize

    from kg.graph.rdf import PREFIXES
    from kg.serve.formats import triples_format

    lines = "".join(f"{s} {p} {o} .\n" for s, p, o in find_description(endpoint, graphs))
    triples = (quad.triple for quad in parse(lines.encode(), format=RdfFormat.N_TRIPLES))
    return serialize(triples, format=triples_format(media_type), prefixes={**PREFIXES, "sd": SD}) or b""
