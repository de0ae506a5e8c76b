"""One document's facts as RDF.

`document` writes its graph: what its own `metadata` and each mention say (`statements`, `targets`), as a `description` collects it with
the `passages` that bear it out.
"""

from kg.graph.plans.document import describe_document
from kg.graph.plans.targets import identify_target

__all__ = [
    "describe_document",
    "identify_target",
]
