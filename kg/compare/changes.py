"""What changed from one build to another: facts added, removed, and changed in their value."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict, dataclass
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING, Literal

from kg.ask.formats import json_text
from kg.ask.parameters import resolve_plan
from kg.compare.build_facts import Fact, Facts, load_build_facts
from kg.show.heads import PlanHead

if TYPE_CHECKING:
    from pyoxigraph import Store

How = Literal["added", "removed", "changed"]
SIGNS: dict[How, str] = {"added": "+", "removed": "-", "changed": "~"}
KINDS = ("plan", "measure", "target", "programme", "citation", "responsibility")
"""The order in which kinds are told; names of schools and bodies follow by kind."""
NOTHING = "no changes: both builds state the same facts (in how many places each stands is not compared)"
Pair = tuple[Fact | None, Fact | None]
"""A fact before and after; None where there was or is none."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change to what a plan states. `before` and `after` say it in words, `*_things` are the nodes concerned."""

    how: How
    kind: str
    plan: str
    title: str
    name: str
    before: str | None
    after: str | None
    predicate: str
    before_things: tuple[str, ...] = ()
    after_things: tuple[str, ...] = ()


def find_changes(
    old: Store, new: Store, *, plans: Collection[str] | None = None, edition: tuple[str, str] | None = None
) -> tuple[Change, ...]:
    """The changes from one build to another, in the order of plan, kind and name.

    Only these `plans` are compared where their IRIs are given, as `kg.compare.touched` does. `edition` names a plan of the old
    and one of the new build, two editions of one; then only they are compared. Raises AskError where such a name fits no plan.
    """
    if edition is not None:
        return _of_editions(old, new, *edition)
    if plans is not None and not plans:
        return ()
    old_heads, old_facts = load_build_facts(old, plans)
    new_heads, new_facts = load_build_facts(new, plans)
    changes = [_whole_plan("removed", old_heads[iri], old_facts[iri]) for iri in old_heads.keys() - new_heads.keys()]
    changes += [_whole_plan("added", new_heads[iri], new_facts[iri]) for iri in new_heads.keys() - old_heads.keys()]
    for iri in old_heads.keys() & new_heads.keys():
        changes += _of_plan(new_heads[iri], old_facts[iri], new_facts[iri])
    return _sorted(changes)


def _of_editions(old: Store, new: Store, before: str, after: str) -> tuple[Change, ...]:
    earlier, later = resolve_plan(old, before)[1:-1], resolve_plan(new, after)[1:-1]
    _, old_facts = load_build_facts(old, [earlier])
    new_heads, new_facts = load_build_facts(new, [later])
    return _sorted(_of_plan(new_heads[later], old_facts[earlier], new_facts[later]))


def _whole_plan(how: How, head: PlanHead, facts: Facts) -> Change:
    """A plan that comes or goes is one change: its facts come or go with it."""
    number = sum(len(same) for key, same in facts.items() if key[0] != "plan")
    said, things = f"{number} facts", (head.iri,)
    if how == "added":
        return Change(how, "plan", head.iri, head.title, head.title, None, said, "rdf:type", (), things)
    return Change(how, "plan", head.iri, head.title, head.title, said, None, "rdf:type", things, ())


def _of_plan(head: PlanHead, old: Facts, new: Facts) -> Iterator[Change]:
    for one, other in _moved(_differing(old, new)):
        yield _change(head, one, other)


def _differing(old: Facts, new: Facts) -> Iterator[Pair]:
    """What differs, key by key: facts changed with their state after it, those removed with None, None with those added."""
    for key in old.keys() | new.keys():
        before, after = old.get(key, []), new.get(key, [])
        gone = sorted((f for f in before if not any(_same(f, g) for g in after)), key=_fact_order)
        come = sorted((f for f in after if not any(_same(f, g) for g in before)), key=_fact_order)
        yield from zip_longest(gone, come)


def _moved(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """The same, where a fact that reads alike under another key, as a target of which only the indicator was corrected, is one pair."""
    alike: dict[tuple[str, ...], tuple[list[Fact], list[Fact]]] = {}
    for old, new in pairs:
        if old and new:
            yield old, new
        elif fact := old or new:
            alike.setdefault(_reading(fact), ([], []))[old is None].append(fact)
    for gone, come in alike.values():
        yield from zip_longest(sorted(gone, key=_fact_order), sorted(come, key=_fact_order))


def _reading(fact: Fact) -> tuple[str, ...]:
    return fact.kind, fact.name, fact.value


def _same(one: Fact, other: Fact) -> bool:
    return one.value == other.value


def _fact_order(fact: Fact) -> tuple[str, ...]:
    return fact.name, fact.value, *fact.things


def _change(head: PlanHead, old: Fact | None, new: Fact | None) -> Change:
    fact = new or old
    assert fact is not None
    how: How = "changed" if old and new else "added" if new else "removed"
    before, after = (None if f is None else f.value or f.name for f in (old, new))
    if old and new and before == after:
        before, after = f"{before} [{old.mark}]", f"{after} [{new.mark}]"
    things = tuple(f.things if f else () for f in (old, new))
    return Change(how, fact.kind, head.iri, head.title, fact.name, before, after, fact.predicate, *things)


def _sorted(changes: Iterable[Change]) -> tuple[Change, ...]:
    return tuple(
        sorted(changes, key=lambda c: (c.plan, _kind_order(c.kind), c.name, c.how, c.before or "", c.after or ""))
    )


def _kind_order(kind: str) -> tuple[int, str]:
    return (KINDS.index(kind) if kind in KINDS else len(KINDS)), kind


def to_text(changes: Iterable[Change]) -> str:
    """A line a change under its plan: + added, - removed, ~ changed."""
    every = list(changes)
    if not every:
        return NOTHING + "\n"
    totals = ", ".join(f"{sum(c.how == how for c in every)} {how}" for how in SIGNS)
    lines = []
    for (_, title), group in groupby(every, key=lambda c: (c.plan, c.title)):
        lines += ["", title, *(f"  {SIGNS[c.how]} {c.kind}  {_said(c)}" for c in group)]
    return totals + "\n" + "\n".join(lines) + "\n"


def _said(change: Change) -> str:
    if change.how == "changed":
        return f"{change.name}: {change.before} → {change.after}"
    value = change.after or change.before
    return change.name if value == change.name else f"{change.name}: {value}"


def describe(change: Change) -> str:
    """The change in one line.

    >>> describe(Change("changed", "measure", "", "", "县管校聘", "探索", "推进", "ep:adoption"))
    '~ 县管校聘: 探索 → 推进'
    """
    return f"{SIGNS[change.how]} {_said(change)}"


def to_json(changes: Iterable[Change]) -> str:
    """A list of objects, one a change."""
    return json_text([asdict(change) for change in changes])
