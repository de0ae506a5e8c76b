"""Why a judgement spoke of nothing: what its document has instead, so that the row can be mended."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache
from pathlib import Path

from kg.ask.errors import did_you_mean, shortened
from kg.graph.facts_files import load_facts
from kg.review.bench.matching import Page
from kg.review.tables import PAIRS, Judgement, Row, amount, describe_row, same_amount

NOTHING = "nothing of this kind stands there"


def explain_missed(missed: Iterable[Judgement], facts: Path) -> Iterator[str]:
    """A line for each judgement that met nothing in the documents whose facts files lie in a folder; one for all those together that
    speak of several documents which do not lie there, as where a table of many plans stands beside a few of them."""
    ids = sorted(path.stem for path in facts.glob("*.json"))

    @cache
    def page(document: str) -> Page:
        return Page(*load_facts(facts / f"{document}.json"))

    given = list(missed)
    elsewhere = [j.row.document for j in given if j.row.document and j.row.document not in ids]
    several = len(set(elsewhere)) > 1
    if several:
        yield f"{len(elsewhere)} judgements on documents that are not among these: {shortened(dict.fromkeys(elsewhere))}"
    for judgement in given:
        row = judgement.row
        if row.document and row.document not in ids:
            if several:
                continue
            reason = f"no document has this id{did_you_mean(row.document, ids)}"
        elif not row.document:
            reason = NOTHING
        elif row.judgement in PAIRS:
            reason = _reason_of_pair(page, row, ids)
        else:
            reason = _reason(page(row.document), row)
        yield f"{judgement.where}: {describe_row(row)}: {reason}"


def _reason(page: Page, row: Row) -> str:
    """What the row's own document has in place of what the row speaks of."""
    if row.judgement == "add":
        return f"the words {row.quote!r} do not stand there"
    named = page.named(row.type, row.name)
    if not named:
        return NOTHING + _guess(page, row.type, row.name)
    if not any(same_amount(row.value, mention) for mention in named):
        return f"{row.value} is not said of it, but {shortened(dict.fromkeys(map(amount, named)))}"
    return f"it does not stand in the words {row.quote!r}"


def _reason_of_pair(page: Callable[[str], Page], row: Row, ids: Collection[str]) -> str:
    """Which of the two names its document does not say, or that there is no such document."""
    for document, name in row.ends:
        if document not in ids:
            return f"no document has the id {document}{did_you_mean(document, ids)}"
        if not page(document).named(row.type, name):
            return f"no {row.type} is called {name} there{_guess(page(document), row.type, name)}"
    return NOTHING


def _guess(page: Page, type_: str, name: str) -> str:
    return did_you_mean(name, {m["name"] for m in page.facts["mentions"] if m["type"] == type_})
