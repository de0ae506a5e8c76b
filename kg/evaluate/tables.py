"""Scores as text: a table for people, plain data for programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kg.evaluate.cases import CaseResult, count_cases
from kg.evaluate.frozen import LISTS, Change
from kg.evaluate.gold import GoldRun
from kg.evaluate.tally import Counts, Tally, ratio

HEAD = f"{'kind':14}{'precision':>10}{'recall':>8}{'F1':>8}{'found':>12}{'wrong':>7}"
MOST_COLUMNS = 6
"""So many documents have a column each; more have a row each, below."""
SHARES = ("metadata", "faithful")
"""Kinds that are a share of all fields or quotes: precision and recall are one there."""


def gold_table(run: GoldRun) -> Iterator[str]:
    """Lines of the table: totals by kind, the F1 of each document, shares of details right among those found."""
    beside = run.documents if len(run.documents) <= MOST_COLUMNS else {}
    yield HEAD + "".join(f"{name[:11]:>12}" for name in beside) + "   of those found"
    for kind, tally in run.totals.items():
        alone = "".join(f"{tallies[kind].f1:12.3f}" for tallies in beside.values())
        yield (_row(kind, tally) + alone + _details(tally)).rstrip()
    if run.shared:
        blank = " " * 12 * len(beside)
        yield (_row("shared cells", run.shared) + blank + _details(run.shared)).rstrip()
    if not beside:
        yield from _rows_by_document(run)


def _rows_by_document(run: GoldRun) -> Iterator[str]:
    """The F1 of each document by kind. Its name comes last: Chinese characters are two columns wide."""
    yield "\nF1: " + "  ".join(run.totals) + "  document"
    for name, tallies in run.documents.items():
        yield "    " + "  ".join(f"{tallies[kind].f1:{len(kind)}.3f}" for kind in run.totals) + f"  {name}"


def _row(kind: str, tally: Tally) -> str:
    found = f"{tally.gold[0]}/{tally.gold[1]}"
    if kind in SHARES:
        return f"{kind:14}{'':10}{'':8}{tally.f1:8.3f}{found:>12}{'':7}"
    wrong = tally.predicted[1] - tally.predicted[0]
    return f"{kind:14}{tally.precision:10.3f}{tally.recall:8.3f}{tally.f1:8.3f}{found:>12}{wrong:7}"


def _details(tally: Tally) -> str:
    return "   " + "  ".join(f"{name} {ratio(counts):.3f}" for name, counts in tally.details.items())


def error_lines(run: GoldRun) -> Iterator[str]:
    """Each item that is missed, wrong or off."""
    for document, tallies in run.tallies.items():
        for kind, tally in tallies.items():
            for list_ in LISTS[1:]:
                for item in getattr(tally, list_):
                    yield f"{list_:7}{document:10} {kind:14}{item}"


def change_lines(found: Sequence[Change], most: int = 0, *, hidden: bool = False) -> Iterator[str]:
    """Gains and losses against the frozen run: how many, then each (losses first) unless they are to stay `hidden`, at most `most`
    where it is given."""
    gains = sum(change.gain for change in found)
    yield f"against the frozen run: {gains} gains, {len(found) - gains} losses"
    if hidden:
        return
    for change in found[: most or None]:
        sign = "+" if change.gain else "-"
        yield f"{sign} {change.document:10} {change.kind:14}{change.what}: {change.item}"
    if most and len(found) > most:
        yield f"  and {len(found) - most} more: --errors lists them all"


def gold_json(run: GoldRun, found: Sequence[Change], *, hidden: bool = False) -> dict[str, Any]:
    """The whole run as data; of what is `hidden` the totals alone."""
    cells = {"cells": _tally_json(run.shared)} if run.shared else {}
    totals = {"totals": {kind: _tally_json(tally) for kind, tally in run.totals.items()} | cells}
    if hidden:
        return totals
    return {
        **totals,
        "documents": {
            name: {k: {**_tally_json(t), **{x: getattr(t, x) for x in LISTS}} for k, t in tallies.items()}
            for name, tallies in run.tallies.items()
        },
        "gains": [[c.document, c.kind, c.what, c.item] for c in found if c.gain],
        "losses": [[c.document, c.kind, c.what, c.item] for c in found if not c.gain],
    }


def _tally_json(tally: Tally) -> dict[str, Any]:
    return {
        **{name: round(getattr(tally, name), 4) for name in ("precision", "recall", "f1")},
        "predicted": tally.predicted[1],
        "gold": tally.gold[1],
        **{f"{name}_of_found": round(ratio(counts), 4) for name, counts in tally.details.items()},
    }


def case_table(counts: Mapping[str, Counts], frozen: Mapping[str, Counts]) -> Iterator[str]:
    """Lines of passed and all cases by kind, beside the frozen counts."""
    yield f"{'kind':14}{'passed':>10}{'share':>8}{'frozen':>10}"
    rows = {**counts, "all": (sum(c[0] for c in counts.values()), sum(c[1] for c in counts.values()))}
    for kind, (passed, all_) in rows.items():
        before = "/".join(map(str, frozen[kind])) if kind in frozen else ""
        yield f"{kind:14}{f'{passed}/{all_}':>10}{ratio((passed, all_)):8.3f}{before:>10}".rstrip()


def fault_lines(results: Sequence[CaseResult]) -> Iterator[str]:
    """Each failed case with its text and faults."""
    for result in results:
        if result.faults:
            yield f"{result.id}  {result.text.strip()!r}"
            yield from (f"      {fault}" for fault in result.faults)


def case_json(results: Sequence[CaseResult], *, hidden: bool) -> dict[str, Any]:
    """Counts, and where the cases are open each failed one."""
    counts = {kind: list(c) for kind, c in count_cases(results).items()}
    failed = {r.id: list(r.faults) for r in results if r.faults}
    return {"passed": counts} if hidden else {"passed": counts, "failed": failed}
