"""How many things a plan states of each kind: the one count that all tables, pages and questions show.

What counts is the graph: a body under two names is one thing, a number stated twice is one target.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from kg.graph.rdf import Said, Term, term

KINDS = ("School", "Department", "Organization", "Programme", "Measure", "Target", "Citation")
"""What is counted for each plan."""
STATES = {"ep:adopts": "Measure", "ep:sets": "Target", "ep:launches": "Programme", "ep:cites": "Citation"}
"""What a plan states by which property; all else it names (`ep:names`), and the class tells of which kind it is."""
NAMES = "ep:names"


def count_stated(plan: Term, said: Said) -> dict[str, int]:
    """How many different things a plan states of each kind, in what its own graph says."""
    links = {term(prefixed): prefixed for prefixed in (*STATES, NAMES)}
    stated = ((links[link], thing) for link, thing in said.get(plan, ()) if link in links)
    return dict(sorted(Counter(kind for link, thing in stated for kind in _kinds(link, said.get(thing, ()))).items()))


def _kinds(link: str, of_thing: Collection[tuple[Term, Term]]) -> list[str]:
    if link in STATES:
        return [STATES[link]]
    return [kind for kind in KINDS if (term("rdf:type"), term(f"ep:{kind}")) in of_thing]
