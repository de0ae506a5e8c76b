"""The whole way through: files → facts → graph. `run.py` has it on one page.

build/facts/<id>.json   what the document says (schema: the facts file)
build/text/<id>.txt     its raw text, that every offset counts in
build/graph.ttl, graph.trig, store/, parts/   see `kg.graph.parts`
build/judgements.csv    what people said of these facts, where a table was given (judgements.before.csv, …: earlier)
build/ledger.sqlite     what was made from what
"""

from __future__ import annotations

from kg.build.report import LITTLE, BuildReport, DocumentReport
from kg.build.run import Tick, build

__all__ = ["LITTLE", "BuildReport", "DocumentReport", "Tick", "build"]
