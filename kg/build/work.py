"""What the two halves of a build share: where it is done, what was done before, who does it, and what is told of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.build.engines import Engine
from kg.build.kept import Ledger, Places
from kg.build.report import BuildReport
from kg.review.tables import Judgement


@dataclass(frozen=True, slots=True)
class Work:
    """One build."""

    places: Places
    ledger: Ledger
    engine: Engine
    judged: Sequence[Judgement]
    report: BuildReport
