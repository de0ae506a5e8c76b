"""Whether every predicate and class in use is declared: in `ontology/edupolicy.ttl` or by a standard rdflib knows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from kg.check.parts import Part, Vocabulary, shorten
from kg.check.violations import Violation
from kg.graph.rdf import term

REMEDY = "declare it in ontology/edupolicy.ttl, or mend its name"


def check_declared(part: Part, vocabulary: Vocabulary) -> Iterator[Violation]:
    """Each undeclared predicate and class, once, with the first thing that uses it."""
    kind = term("rdf:type")
    used = {("predicate", row[1]): row[0] for row in reversed(part.rows)}
    used |= {("class", row[2]): row[0] for row in reversed(part.rows) if row[1] == kind}
    for (what, name), subject in sorted(used.items()):
        if name not in vocabulary.declared and not is_standard(name):
            message = f"the {what} {shorten(name)} is declared nowhere"
            yield Violation("declared", part.name, part.label(subject), part.quote(subject), message, REMEDY)


@cache
def is_standard(name: str) -> bool:
    """Whether a term, `<…>`, belongs to RDF, RDFS, OWL, SKOS, Dublin Core, ORG, PROV-O, schema.org, DCAT or VoID.

    >>> is_standard(term("skos:altLabel")), is_standard(term("skos:altLabell"))
    (True, False)
    """
    from rdflib import DCAT, DCTERMS, ORG, OWL, PROV, RDF, RDFS, SDO, SKOS, VOID

    value = name[1:-1]
    standards = (DCAT, DCTERMS, ORG, OWL, PROV, RDF, RDFS, SDO, SKOS, VOID)
    return any(value.startswith(str(standard)) and value in standard for standard in standards)
