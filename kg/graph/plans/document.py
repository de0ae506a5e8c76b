"""One document's facts as RDF: its named graph, sorted, one N-Quads line a quad.

A pure function of the facts, the raw text, the ontology and the resolution, so it can run in any order and process.
"""

from __future__ import annotations

from kg.graph.entities import SCHEMA, Facts, FactsError
from kg.graph.identity.corpus import Resolution
from kg.graph.parts import Tally, tally_graph
from kg.graph.plans.description import Description
from kg.graph.plans.metadata import describe_plan
from kg.graph.plans.statements import describe_mentions
from kg.graph.rdf import Said, Term, iri, mint_graph


def describe_document(facts: Facts, raw: str, resolution: Resolution) -> tuple[list[str], Tally]:
    """A document's sorted lines and what they count. `raw` is the raw text that the facts' offsets count in.

    Raises FactsError, naming the document, where the facts are not of this schema or contradict the text.
    """
    document_id = facts["document"]["id"]
    if facts.get("schema") != SCHEMA:
        raise FactsError(f"{document_id}: facts of schema {facts.get('schema')!r}, expected {SCHEMA}")
    try:
        page = Description(facts, raw, resolution)
        describe_plan(page, facts)
        describe_mentions(page, facts)
        said = page.finish()
    except (KeyError, ValueError) as error:
        reason = f"the facts lack {error}" if isinstance(error, KeyError) else error
        raise FactsError(f"{document_id}: {reason}") from error
    graph = iri(mint_graph(document_id))
    return _quads(said, graph), tally_graph(graph, page.plan, said)


def _quads(said: Said, graph: Term) -> list[str]:
    """The N-Quads lines of one graph. Of what is sorted they are sorted, at half the cost: most terms are the
    same string, and where one term begins another, what follows it in its line, a blank, comes before all else."""
    end = f" {graph} .\n"
    return [f"{subject} {p} {o}{end}" for subject, rows in said.items() for p, o in rows]
