"""How many things a plan states of each kind: the one count that all tables, pages and questions show.

What counts is the graph: a body under two names is one thing, a number stated twice is one target.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping

from kg.graph.terms import Term, Triple, term

KINDS = ("School", "Department", "Organization", "Programme", "Measure", "Target", "Citation")
"""What is counted for each plan."""
STATES = {"ep:adopts": "Measure", "ep:sets": "Target", "ep:launches": "Programme", "ep:cites": "Citation"}
"""What a plan states by which property; all else it names (`ep:names`), and the class tells of which kind it is."""
NAMES = "ep:names"


def count_stated(plan: Term, triples: Collection[Triple]) -> dict[str, int]:
    """How many different things a plan states of each kind, in the triples of its own graph."""
    links = {term(prefixed): prefixed for prefixed in (*STATES, NAMES)}
    stated = [(links[p], value) for subject, p, value in triples if subject == plan and p in links]
    named, is_a = {thing for link, thing in stated if link == NAMES}, term("rdf:type")
    classes: dict[Term, set[Term]] = {}
    for subject, predicate, value in triples:
        if predicate == is_a and subject in named:
            classes.setdefault(subject, set()).add(value)
    return dict(sorted(Counter(_kinds(stated, classes)).items()))


def _kinds(stated: Iterable[tuple[str, Term]], classes: Mapping[Term, set[Term]]) -> Iterator[str]:
    for link, thing in stated:
        if link in STATES:
            yield STATES[link]
        else:
            yield from (kind for kind in KINDS if term(f"ep:{kind}") in classes.get(thing, ()))
