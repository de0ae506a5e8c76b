"""Stances as readers see them: a label in their language, a sign that needs no colour, and an order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.ask.sparql import select

if TYPE_CHECKING:
    from pyoxigraph import Store

SIGNS = {"restrict": "✕", "explore": "◔", "establish": "◑", "promote": "◕", "achieved": "●"}
"""A circle that fills as a plan goes further; the vocabulary of stances is in `ontology/edupolicy.ttl`."""
OTHER_SIGN = "○"
STANCES = """SELECT DISTINCT ?code ?rank ?label WHERE {
  ?stance a ep:Stance ; skos:notation ?code ; ep:rank ?rank ; skos:prefLabel ?label .
  FILTER(LANGMATCHES(LANG(?label), "%s"))
} ORDER BY ?rank"""


@dataclass(frozen=True, slots=True)
class Stance:
    """How far a plan goes with a measure; a higher rank goes further."""

    code: str
    label: str
    rank: int

    @property
    def signed(self) -> str:
        """Sign and label.

        >>> Stance("promote", "推进", 3).signed
        '◕ 推进'
        """
        return f"{sign_of(self.code)} {self.label}"


def sign_of(code: str) -> str:
    """The sign of a stance."""
    return SIGNS.get(code, OTHER_SIGN)


def load_stances(store: Store, language: str = "zh-Hans") -> dict[str, Stance]:
    """The stances by their label in a language, in the order of their rank."""
    rows = select(store, STANCES % language).rows
    return {str(row["label"]): Stance(str(row["code"]), str(row["label"]), int(row["rank"] or 0)) for row in rows}
