"""The second half of a build: what is one thing, each document's part of the graph, and all moved into place.

A part is made again only where the document's facts, a judgement, or what the other documents say of its things has
changed; the others stay. The store is made anew, or in a copy of the last one what differs is exchanged.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from kg.build.engines import Failure
from kg.build.files import take_files
from kg.build.parts import Changes, Parts, find_sound, is_store_sound
from kg.build.recipe import hash_all
from kg.build.tasks import DescribeTask, describe_task
from kg.build.work import Work
from kg.graph.facts_files import text_of
from kg.graph.identity.corpus import Registry, Resolution, fingerprint
from kg.graph.parts import clear_leftovers, document_name, find_parts, move_results, workplace, write_copies
from kg.graph.store_copy import StoreCopy
from kg.review.bench import Bench, explain_missed
from kg.review.tables import FILE, find_lapsed, judgements_on, write_judgements


class Describer:
    """Makes the graph of the documents in a ledger.

    Use it in a `with` block around the reading: the store is copied meanwhile.
    """

    def __init__(self, work: Work) -> None:
        self._work, self._places, self._out, self._ledger = work, work.places, work.places.out, work.ledger
        self._judged, self._report = work.judged, work.report
        self._keys: dict[str, str] = {}
        self.failed: set[str] = set()
        """Documents that could not be described; the report says why."""

    def __enter__(self) -> Describer:
        self._killed = clear_leftovers(self._out)  # the ledger is ours: no other build is at work here
        """Whether the last build was killed, perhaps while it described and by one of the documents."""
        with ExitStack() as stack:
            self._new = stack.enter_context(workplace(self._out))
            store = self._out / "store" if is_store_sound(self._out, self._ledger) else None
            self._copy = stack.enter_context(StoreCopy(store, self._new / "store"))
            self._leave = stack.pop_all().close
        return self

    def __exit__(self, *error: object) -> None:
        self._leave()

    def describe(self, tick: Callable[[int], None]) -> None:
        """Make the graph and move it into place. `tick` is told how many documents are described."""
        self._report.lapsed = find_lapsed(self._judged, self._out)
        bench = Bench(self._judged)
        for met, conflicts in self._ledger.judged():
            bench.note(met, conflicts)
        facts = (self._places.facts(one, row) for one, row in self._ledger.rows())
        registry = Registry(self._ledger.db, self._ledger.heads(), lambda base: bench.identity(facts, base))
        self._report.quads, kept = self._make(registry, tick)
        write_copies(
            [*find_parts(self._new), *(self._out / "parts" / name for name in kept)], self._new, self._report.quads
        )
        self._move(kept)
        self._report.problems += bench.conflicts
        self._report.unmatched = list(explain_missed(bench.missed, self._out / "facts"))
        self._report.idle = len(bench.missed)

    def _move(self, kept: Collection[str]) -> None:
        """Move all results into place, once it is noted what lies there then."""
        come = dict(self._places.come(self._ledger.rows()))
        gone = self._places.gone(set(self._ledger.ids()), come)
        tables, before = write_judgements(self._judged, self._out, self._new, lapsed=bool(self._report.lapsed))
        self._report.aside = next((name for name in tables if name != FILE), None)
        self._ledger.keep()
        move_results(self._new, self._out, kept=kept, come=come | tables, gone=[*gone, *before])
        self._places.close()

    def _make(self, registry: Registry, tick: Callable[[int], None]) -> tuple[int, Collection[str]]:
        """Make the parts and the store in the folder of new results; how many quads there are, and which parts of the last build stay."""
        ids, known = self._ledger.ids(), {name for name, _, _ in self._ledger.parts()}
        sound, told = find_sound(self._out, self._ledger), self._settle(registry)
        changed = [one for one in ids if not self._is_known(one, sound, told, registry)]
        folder = self._new / "parts" / "documents"
        folder.mkdir(parents=True)
        with Parts(self._work, self._new, self._copy, Changes(ids, changed, sound)) as parts:
            tasks = self._tasks(registry, parts.order, known, folder if self._work.engine.shares_disk else None)
            outcomes = self._work.engine.map(describe_task, tasks)
            parts.begin()  # while others are at work
            for number, outcome in enumerate(outcomes):
                tick(number)
                if isinstance(outcome, Failure):
                    self._leave_out(outcome, parts)
                    continue
                task, result = outcome
                if isinstance(result, OSError):
                    raise result
                take_files(folder, result.files)
                parts.add(document_name(task.id), self._keys.pop(task.id), result.tally)
            self._work.engine.close()  # its processes end while the store is completed
            self._report.described = len(changed) - len(self.failed)
            return parts.finish(), parts.kept

    def _leave_out(self, failure: Failure, parts: Parts) -> None:
        parts.drop(document_name(failure.task.id))
        self._report.problems.append(str(failure))
        self._ledger.forget(failure.task.id)
        self.failed.add(failure.task.id)

    def _settle(self, registry: Registry) -> Container[str]:
        """Settle what is one thing; the documents that may be told anything new of the others."""
        told, key = set(self._ledger.ids()), registry.key()
        if key and key == self._ledger.settled():
            fresh = self._ledger.ids(unsettled=True)
            told = {*fresh, *registry.settle(self._ledger.card(one)[0] for one in fresh)}
        else:
            registry.settle_all(self._ledger.cards())
        self._ledger.settle(key)
        return told

    def _is_known(self, one: str, sound: Mapping[str, str], told: Container[str], registry: Registry) -> bool:
        """Whether a document's part is sound and was made from the same things, which for all but those `told` cannot have changed."""
        key = sound.get(document_name(one))
        return key is not None and (one not in told or key == self._key(one, registry)[0])

    def _key(self, document_id: str, registry: Registry) -> tuple[str, Resolution]:
        """A hash over all that a document's part is made from, and what the other documents say of its things."""
        card, key = self._ledger.card(document_id)
        resolution = registry.resolution(card)
        return hash_all(key, fingerprint(resolution)), resolution

    def _tasks(
        self, registry: Registry, changed: Sequence[str], known: Container[str], folder: Path | None
    ) -> Iterator[DescribeTask]:
        for one in changed:
            facts = self._places.facts(one, self._ledger.row(one))
            self._keys[one], resolution = self._key(one, registry)
            asked = judgements_on(one, self._judged)
            proven = document_name(one) in known and not self._killed
            yield DescribeTask(
                id=one, where=one, size=text_of(facts).stat().st_size, facts=facts, judgements=asked, resolution=resolution,
                folder=folder, proven=proven,
            )  # fmt: skip
