"""Which mentions of a document a judgement speaks of: by type, name, number and quote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kg.graph.resolve import identity_key
from kg.review.judgements import Judgement, Row
from kg.review.quotes import Places, touches

Facts = Mapping[str, Any]
FactsMention = Mapping[str, Any]
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def amount(mention: FactsMention) -> str:
    """The number of a target as the table shows it: `95% 2025`; empty for what is no target."""
    if mention["type"] != "Target":
        return ""
    bounds = [mention[f] for f in ("value", "low", "high") if mention.get(f) is not None]
    number = "–".join(f"{bound:g}" if abs(bound) < 1e6 else str(bound) for bound in bounds)
    return f"{number}{mention.get('unit') or ''} {mention.get('year') or ''}".strip()


def same_amount(written: str, mention: FactsMention) -> bool:
    """Whether a number as written, perhaps by a spreadsheet (95.00%), is the mention's; an empty one is any."""
    numbers = [float(n) for n in _NUMBER.findall(written)]
    return not numbers or numbers == [float(n) for n in _NUMBER.findall(amount(mention))]


class Page:
    """One document as judgements see it."""

    def __init__(self, facts: Facts, raw: str) -> None:
        self.facts = facts
        self.id: str = facts["document"]["id"]
        self.places = Places(raw)
        self._by_name: dict[tuple[str, str], list[int]] = {}
        for index, mention in enumerate(facts["mentions"]):
            self._by_name.setdefault((mention["type"], identity_key(mention["name"])), []).append(index)

    def find(self, row: Row, *, name: str | None = None) -> Iterator[int]:
        """The mentions that a row speaks of, by their place in the list; `name` stands in for the row's own."""
        named = self._by_name.get((row.type, identity_key(row.name if name is None else name)), ())
        if not named or row.document not in ("", self.id):
            return
        spans = self.places.find(row.quote)
        for index in named:
            mention = self.facts["mentions"][index]
            here = self.places.span(mention["start"], mention["end"])
            if same_amount(row.value, mention) and any(touches(here, span) for span in spans):
                yield index

    def names(self, type_: str, name: str) -> bool:
        """Whether the document names something of a type."""
        return (type_, identity_key(name)) in self._by_name


def done_already(page: Page, judgement: Judgement) -> bool:
    """Whether a rename says what the document's facts say by now."""
    row = judgement.row
    return judgement.verdict == "rename" and next(page.find(row, name=row.new_name), None) is not None
