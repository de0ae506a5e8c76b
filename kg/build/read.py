"""The first half of a build: every document into its facts file, where that is not there yet."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kg.build.engines import Failure
from kg.build.files import take_files
from kg.build.kept import Row
from kg.build.recipe import graph_recipe, hash_all, recipe
from kg.build.report import DocumentReport
from kg.build.stragglers import Stragglers
from kg.build.tasks import ReadResult, ReadTask, read_task
from kg.build.work import Work
from kg.graph.parts import KINDS, document_name
from kg.model import Received
from kg.ontology import refuse_damaged
from kg.read.errors import ReadError
from kg.review.tables import judgements_on

KEEP = 200
"""After so many documents the ledger is kept: a build that is killed goes on from there."""


class Reader:
    """Reads documents; `ids` are those that could be read, in the order they came, and whether that was done before."""

    def __init__(self, work: Work) -> None:
        self._places, self._ledger, self._engine = work.places, work.ledger, work.engine
        self._judged, self._report = work.judged, work.report
        self._recipes = recipe(), graph_recipe()
        self._due: dict[str, tuple[Path, str, str]] = {}
        """The folder in which the files of a document that is being read will lie, and its keys."""
        self.ids: dict[str, bool] = {}

    def read(self, received: Iterable[Received | ReadError], tick: Callable[[str, int], None]) -> None:
        """Read all, and forget documents that are no longer given; where none can be read, the last build is left alone. Raises
        OntologyError before the first is read where a word list or a vocabulary is damaged."""
        slow = Stragglers()
        for number, outcome in enumerate(self._engine.map(read_task, self._tasks(received, tick))):
            if isinstance(outcome, Failure):
                self._drop(outcome.task.id, str(outcome))
                continue
            task, result = outcome
            if isinstance(result, ReadError):
                self._drop(task.id, str(result))
            elif isinstance(result, ReadResult):
                self._keep(task.id, result)
                slow.note(task.where, task.size, result.seconds)
            else:
                raise result
            if number % KEEP == KEEP - 1:
                self._ledger.keep()
        self._report.slow = slow.lines()
        if self.ids:
            self._report.gone = [one for one in self._places.ids() if one not in self.ids]
            for one in self._ledger.ids():
                if one not in self.ids:
                    self._ledger.forget(one)
        self._ledger.keep()

    def _tasks(self, received: Iterable[Received | ReadError], tick: Callable[[str, int], None]) -> Iterator[ReadTask]:
        """What has to be done: nothing for a document whose facts and card are there already."""
        folder = self._places.new if self._engine.shares_disk else None
        for number, one in enumerate(received):
            if isinstance(one, ReadError):
                self._report.problems.append(str(one))
                continue
            tick(one.shown, number)
            asked = judgements_on(one.id, self._judged)
            facts_key = _facts_key(one, self._recipes[0])
            card_key = hash_all(facts_key, self._recipes[1], repr(asked))
            row = self._ledger.row(one.id)
            root = self._places.find(one.id, row) if row.facts_key == facts_key else None
            self.ids[one.id] = known = root is not None
            if known and row.card_key == card_key:
                continue
            refuse_damaged()
            self._due[one.id] = root or self._places.new, facts_key, card_key
            facts = self._places.facts(one.id, row) if known else None
            yield ReadTask(
                id=one.id, where=one.where, size=len(one.data), received=None if known else one, facts=facts, judgements=asked,
                folder=folder, proven=bool(row.facts_key),
            )  # fmt: skip

    def _keep(self, document_id: str, result: ReadResult) -> None:
        take_files(self._places.new, result.files)
        root, facts_key, card_key = self._due.pop(document_id)
        row = Row(facts_key, card_key, *self._places.stamps(root, document_id))
        self._ledger.put(document_id, row, result)

    def _drop(self, document_id: str, problem: str) -> None:
        del self.ids[document_id]
        self._report.problems.append(problem)

    def drop(self, ids: set[str]) -> None:
        """Leave out documents that turned out to be of no use."""
        self.ids = {one: known for one, known in self.ids.items() if one not in ids}

    def reports(self) -> Iterator[DocumentReport]:
        """What was found in each document, in the order they came."""
        reports, stated = self._ledger.reports(), self._ledger.stated()
        for one, known in self.ids.items():
            counts = dict.fromkeys(KINDS, 0) | stated[document_name(one)]
            yield DocumentReport(
                **{**reports[one], "period": tuple(reports[one]["period"]), "reused": known, "counts": counts}
            )


def _facts_key(received: Received, made_with: str) -> str:
    digest = hashlib.sha256(received.data).hexdigest()
    return hash_all(digest, received.suffix, received.shown, repr(sorted(received.known.items())), made_with)
