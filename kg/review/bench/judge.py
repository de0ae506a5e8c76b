"""The bench where facts are judged on their way to the graph, or as a build was; it remembers which judgements met something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path

from kg.graph.entities import Facts, FactsMention
from kg.graph.facts_files import load_facts
from kg.graph.identity.forms import Identity, normal_identity
from kg.review.bench.apply import apply, find_fault
from kg.review.bench.matching import Page, done_already
from kg.review.bench.pairs import judged_identity, said_pairs
from kg.review.tables import FILE, NEW, PAIRS, Judgement, judgements_on, load_judgements


class Bench:
    """Applies judgements to one document after another. `conflicts` and `missed` tell what could not be applied."""

    def __init__(self, judgements: Sequence[Judgement]) -> None:
        self.judgements = list(judgements)
        self.conflicts: list[str] = []
        self._met: set[str] = set()

    @property
    def missed(self) -> list[Judgement]:
        """The judgements that spoke of nothing in the documents judged so far; `reasons` says why."""
        return [judgement for judgement in self.judgements if judgement.where not in self._met]

    @property
    def met(self) -> frozenset[str]:
        """Where the judgements stand that spoke of something in the documents judged so far."""
        return frozenset(self._met)

    def note(self, met: Iterable[str], conflicts: Iterable[str]) -> None:
        """Take over what another bench has met with."""
        self._met.update(met)
        self.conflicts += [line for line in conflicts if line not in self.conflicts]

    def read(self, paths: Iterable[Path]) -> Iterator[tuple[Facts, str]]:
        """The facts of documents, judged, with their raw texts."""
        for path in paths:
            facts, raw = load_facts(path)
            yield self.judge(facts, raw), raw

    def judge(self, facts: Facts, raw: str) -> Facts:
        """The facts of one document with all judgements applied that do not contradict each other."""
        asked = judgements_on(facts["document"]["id"], self.judgements)
        if not asked:
            return facts
        from kg.review.bench.additions import merge  # with all that reads targets

        page, added = Page(facts, raw), list[tuple[FactsMention, Judgement]]()
        changes: dict[int, list[Judgement]] = {}
        for judgement in asked:
            found = list(page.find(judgement.row))
            new = self._additions(page, judgement) if judgement.verdict == "add" and not found else []
            if found or new or done_already(page, judgement):
                self._met.add(judgement.where)
            for index in found:
                changes.setdefault(index, []).append(judgement)
            added += [(mention, judgement) for mention in new]
        for index, given in list(changes.items()):
            if fault := find_fault(facts["mentions"][index], given):
                self._conflict(changes.pop(index), fault)
        additions, against = merge(added)
        for given in against:
            self._conflict(given, "contradict each other")
        return apply(page, changes, additions) if changes or additions else facts

    def _additions(self, page: Page, judgement: Judgement) -> list[FactsMention]:
        """What a judgement adds to a document; nothing where that is read there with another year."""
        from kg.review.bench.additions import find_additions, find_twins

        new: list[FactsMention] = list(find_additions(page, judgement))
        if new and (read := {target.get("year") for target in find_twins(page, judgement, new[0])}):
            self._met.add(judgement.where)
            years = ", ".join(str(year or "none") for year in sorted(read, key=str))
            self._conflict([judgement], f"adds again what is read there with the year {years} (say correct instead)")
            return []
        return new

    def identity(self, paths: Iterable[Path], base: Identity = normal_identity) -> Identity:
        """Which entities are one, after what people said of pairs."""
        pairs = [j for j in self.judgements if j.verdict in PAIRS]
        if not pairs:
            return base
        named = {document for j in pairs for document, _ in j.row.ends}
        read = [load_facts(path) for path in paths if path.stem in named]
        judged = [self.judge(facts, raw) for facts, raw in read]  # what is renamed or added is said too
        said = said_pairs(pairs, [*(facts for facts, _ in read), *judged])
        identity, met, conflicts = judged_identity(said, judged, base)
        self._met |= met
        self.conflicts += conflicts
        return identity

    def _conflict(self, given: Sequence[Judgement], fault: str) -> None:
        where = " and ".join(dict.fromkeys(j.where for j in given))
        verdicts = ", ".join(dict.fromkeys(_verdict(j) for j in given))
        line = f"{where}: {fault} on {given[0].row.type} {given[0].row.name} ({verdicts}): none is applied"
        if line not in self.conflicts:
            self.conflicts.append(line)


def _verdict(judgement: Judgement) -> str:
    """What a row does: `rename 东海高级中学`."""
    return " ".join([judgement.verdict, *(new for column in NEW if (new := getattr(judgement.row, column)))])


class JudgedFacts:
    """The facts of the documents in a build folder as its graph has them: judged as the build was."""

    def __init__(self, build: Path) -> None:
        self._build = build

    @cached_property
    def _bench(self) -> Bench:
        table = self._build / FILE
        return Bench(load_judgements([table] if table.is_file() else []))

    def load(self, document_id: str) -> Facts:
        """What one document says, after what people said of it. Raises FactsError and OSError as `load_facts` does."""
        ((facts, _),) = self._bench.read([self._build / "facts" / f"{document_id}.json"])
        return facts
