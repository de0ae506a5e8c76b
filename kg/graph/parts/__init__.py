"""The graph as files: a part for each document and vocabulary (`files`), and all of it in other formats (`write`, `partitions`).

`tally` and `stated` count what stands in a part, `dataset` says it of the whole graph, and `results` puts all in the folder of a build.
"""

from kg.graph.parts.dataset import DATASET, dataset_lines
from kg.graph.parts.files import (
    DATASET_PART,
    count_written,
    document_name,
    find_cut,
    find_facts,
    find_graph,
    find_parts,
    graph_of_part,
    part_names,
    reader_of,
    vocabulary_name,
    write_dataset,
    write_vocabulary,
)
from kg.graph.parts.partitions import write_partitions
from kg.graph.parts.results import (
    FILES,
    MOST_QUADS,
    READ,
    clear_leftovers,
    export_graph,
    move_results,
    workplace,
    write_copies,
)
from kg.graph.parts.stated import KINDS, NAMES, STATES
from kg.graph.parts.tally import SHARED, Tally, add_up, tally_graph
from kg.graph.parts.write import Format, write_format

__all__ = [
    "DATASET",
    "DATASET_PART",
    "FILES",
    "KINDS",
    "MOST_QUADS",
    "NAMES",
    "READ",
    "SHARED",
    "STATES",
    "Format",
    "Tally",
    "add_up",
    "clear_leftovers",
    "count_written",
    "dataset_lines",
    "document_name",
    "export_graph",
    "find_cut",
    "find_facts",
    "find_graph",
    "find_parts",
    "graph_of_part",
    "move_results",
    "part_names",
    "reader_of",
    "tally_graph",
    "vocabulary_name",
    "workplace",
    "write_copies",
    "write_dataset",
    "write_format",
    "write_partitions",
    "write_vocabulary",
]
