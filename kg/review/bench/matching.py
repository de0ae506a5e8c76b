"""Which mentions of a document a judgement speaks of: by type, name, number and quote."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.gather import gather
from kg.graph.entities import Facts, FactsMention, identity_key
from kg.review.tables import Judgement, Places, Row, agrees, same_amount, touches


class Page:
    """One document as judgements see it."""

    def __init__(self, facts: Facts, raw: str) -> None:
        self.facts = facts
        self.raw = raw
        self.id: str = facts["document"]["id"]
        self.places = Places(raw)
        self._by_name = gather(((m["type"], identity_key(m["name"])), i) for i, m in enumerate(facts["mentions"]))

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

    def named(self, type_: str, name: str) -> list[FactsMention]:
        """All mentions of a type and a name."""
        return [self.facts["mentions"][index] for index in self._by_name.get((type_, identity_key(name)), ())]

    def section(self, offset: int) -> str | None:
        """The id of the innermost section that holds a character."""
        around = [s for s in self.facts["sections"] if s["start"] <= offset < s["end"]]
        return str(max(around, key=lambda s: s["level"])["id"]) if around else None


def done_already(page: Page, judgement: Judgement) -> bool:
    """Whether the document's facts say by now what a rename or a correction makes of one of them."""
    row = judgement.row
    if judgement.verdict not in ("rename", "correct") or row.new_type:
        return False
    number = "" if judgement.fields else row.value
    found = page.find(replace(row, value=number), name=row.new_name or row.name)
    return any(agrees(page.facts["mentions"][index], judgement.fields) for index in found)
