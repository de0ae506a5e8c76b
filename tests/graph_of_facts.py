"""The graph of facts made by hand, which no document says: written as `kg build` writes that of documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from kg.graph.entities import Facts
from kg.graph.facts_files import load_facts
from kg.graph.identity.corpus import resolve
from kg.graph.parts import (
    document_name,
    find_parts,
    move_results,
    workplace,
    write_copies,
    write_dataset,
    write_vocabulary,
)
from kg.graph.parts.write import write_lines
from kg.graph.plans import describe_document
from kg.graph.rdf import VOCABULARIES
from kg.graph.store_loading import StoreWriter

Source = Path | tuple[Facts, str]
"""A facts file, or facts and raw text themselves."""


def write_graph(
    sources: Iterable[Source], folder: Path, *, vocabularies: Sequence[str] = VOCABULARIES, described: bool = False
) -> None:
    """Write the graph into a folder, replacing an earlier one; with `described` it holds a description of itself."""
    given = [load_facts(source) if isinstance(source, Path) else source for source in sources]
    resolution = resolve(facts for facts, _ in given)
    with workplace(folder) as work:
        parts = work / "parts"
        tallies = [write_vocabulary(name, parts) for name in vocabularies]
        for facts, raw in given:
            lines, tally = describe_document(facts, raw, resolution)
            write_lines(lines, parts / document_name(facts["document"]["id"]))
            tallies.append(tally)
        quads = write_dataset(tallies, vocabularies, parts) if described else sum(tally.quads for tally in tallies)
        with StoreWriter(work / "store") as store:
            for part in find_parts(work):
                store.add(part)
            store.finish()
        write_copies(find_parts(work), work, quads)
        move_results(work, folder, kept=(), come={}, gone=())
