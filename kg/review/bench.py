"""The bench where facts are judged on their way to the graph; it remembers which judgements met something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kg.graph.facts_files import load_facts
from kg.graph.identity.normal import Identity, normal_identity
from kg.review.apply import apply, find_fault
from kg.review.identity import judged_identity, said_pairs
from kg.review.judgements import NEW, PAIRS, Judgement, judgements_on
from kg.review.matching import Facts, FactsMention, Page, done_already


class Bench:
    """Applies judgements to one document after another. `conflicts` and `missed` tell what could not be applied."""

    def __init__(self, judgements: Sequence[Judgement]) -> None:
        self.judgements = list(judgements)
        self.conflicts: list[str] = []
        self._met: set[str] = set()

    @property
    def missed(self) -> list[Judgement]:
        """The judgements that spoke of nothing in the documents judged so far; `kg.review.reasons` says why."""
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
        from kg.review.additions import merge  # with all that reads targets

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
        from kg.review.additions import find_additions, find_twins

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
