"""One document's facts as RDF: its named graph, sorted, one N-Quads line a quad.

A pure function of the facts, the raw text, the ontology and the resolution, so it can run in any order and process.
"""

from __future__ import annotations

from kg.graph.codes import Codes, load_codes
from kg.graph.description import Description
from kg.graph.entities import SCHEMA, Facts, FactsError
from kg.graph.identity.resolution import Resolution
from kg.graph.iris import mint_graph
from kg.graph.plans import describe_plan
from kg.graph.statements import describe_mentions
from kg.graph.terms import Said, Term, iri, term


def describe_facts(facts: Facts, raw: str, *, resolution: Resolution | None = None, codes: Codes | None = None) -> Said:
    """All that one document states, sorted. `raw` is the raw text that the facts' offsets count in.

    Raises FactsError, naming the document, where the facts are not of this schema or contradict the text.
    """
    if facts.get("schema") != SCHEMA:
        raise FactsError(f"{facts['document']['id']}: facts of schema {facts.get('schema')!r}, expected {SCHEMA}")
    try:
        resolution = Resolution() if resolution is None else resolution
        page = Description(facts, raw, resolution=resolution, codes=load_codes() if codes is None else codes)
        describe_plan(page, facts)
        describe_mentions(page, facts)
        return page.finish()
    except (KeyError, ValueError) as error:
        raise FactsError(f"{facts['document']['id']}: {_reason(error)}") from error


def _reason(error: Exception) -> str:
    return f"the facts lack {error}" if isinstance(error, KeyError) else str(error)


def facts_to_lines(
    facts: Facts, raw: str, *, resolution: Resolution | None = None, codes: Codes | None = None
) -> list[str]:
    """The document's named graph as sorted N-Quads lines, each with its line end."""
    said = describe_facts(facts, raw, resolution=resolution, codes=codes)
    return write_quads(said, iri(mint_graph(facts["document"]["id"])))


def write_quads(said: Said, graph: Term) -> list[str]:
    """The N-Quads lines of one graph. Of what is sorted they are sorted, at half the cost: most terms are the
    same string, and where one term begins another, what follows it in its line, a blank, comes before all else."""
    end = f" {graph} .\n"
    return [f"{subject} {p} {o}{end}" for subject, rows in said.items() for p, o in rows]


def count_provenance(lines: list[str]) -> tuple[int, int]:
    """How many quads tie facts to passages, and how many are provenance in all (those, the later ones, the passages')."""
    evidence, later, passage_of = (f" {term(f'ep:{name}')} " for name in ("evidence", "laterEvidence", "section"))
    passages = {line.split(" ", 1)[0] for line in lines if passage_of in line}
    links = sum(evidence in line for line in lines)
    again = sum(later in line for line in lines)
    return links, links + again + sum(line.split(" ", 1)[0] in passages for line in lines)
