"""What stands on one line of a dot plot: the figures of one plan that measure one thing, oldest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.ask.names import key_of
from kg.gather import gather
from kg.ontology import lexicon
from kg.show.heads import PlanHead
from kg.show.targets import Target

UNDATED = 9999
"""Where a figure without a year stands among those of its status: last."""
STATUSES = ("baseline", "target", "rule")
"""What is reached comes before what is promised."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One dot of a lane. Several statements of one number (in the text and in a table) are one mark."""

    targets: tuple[Target, ...]

    @property
    def target(self) -> Target:
        """The first of its statements."""
        return self.targets[0]


@dataclass(frozen=True, slots=True)
class Lane:
    """A line of a plot: the marks in order of time, and which of them are joined (as pairs of their positions)."""

    plan: PlanHead
    counts: str
    marks: tuple[Mark, ...]
    joins: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """Lanes with one axis: shares, counts and changes cannot share one. `units` are the units as texts write them."""

    units: tuple[str, ...]
    change: bool
    lanes: tuple[Lane, ...]
    per: str = ""
    """What amounts of change are said for, where it is: 年."""


def make_panels(targets: Iterable[Target], direction: str = "") -> tuple[Panel, ...]:
    """The panels of an indicator, that with most plans first.

    In a panel, plans stand by how far they want to go: the best first where `direction` says what is better.
    """
    panels = gather(((_axis(target.unit), target.change, target.per * target.change), target) for target in targets)
    made = [_panel(its, change, per, direction) for (_, change, per), its in panels.items()]
    return tuple(sorted(made, key=lambda p: (p.change, -len({lane.plan.iri for lane in p.lanes}), p.units)))


def _axis(unit: str) -> str:
    """The unit that an axis has; counters (所, 个, 名, 人) count the indicator's things and share one, 人次 counts times.

    >>> _axis("所") == _axis("个") == _axis("人") == _axis("名"), _axis("人次") == _axis("人"), _axis("%") == _axis("个")
    (True, False, False)
    """
    kinds = {kind for kind, units in lexicon("targets")["kinds"].items() if unit in units}
    return "" if unit and unit != "人次" and kinds <= {"things", "people"} else unit or "1"


def _panel(targets: Sequence[Target], change: bool, per: str, direction: str) -> Panel:
    plans = gather((target.plan.iri, target) for target in targets)
    lower = direction == "lower-is-better"
    ordered = sorted(plans.values(), key=lambda its: (_aim(its) * (1 if lower else -1), its[0].plan.id))
    lanes = tuple(lane for its in ordered for lane in _lanes(its))
    units = sorted({target.unit for target in targets}, key=lambda u: (-sum(t.unit == u for t in targets), u))
    return Panel(tuple(units), change, lanes, per)


def _aim(targets: Sequence[Target]) -> float:
    """The number that a plan is placed by: its last target, or its last figure where it has none."""
    aims = [t for t in targets if t.status == "target"] or targets
    return max(aims, key=lambda t: (t.year or 0, t.place)).place


def _lanes(targets: Sequence[Target]) -> list[Lane]:
    """The figures of one plan by what they count; a wording that holds just one other is the same with a qualifier."""
    wordings = gather((key_of(target.counts), target) for target in targets)
    near = {key: [o for o in wordings if o != key and (o in key or key in o)] for key in wordings}
    lanes = []
    for key, its in wordings.items():
        partner = near[key][0] if len(near[key]) == 1 and len(near[near[key][0]]) == 1 else None
        if partner is None:
            lanes.append(_lane(its))
        elif len(key) < len(partner):
            lanes.append(_lane([*its, *wordings[partner]]))
    return lanes


def _lane(targets: Sequence[Target]) -> Lane:
    marks: dict[tuple[object, ...], list[Target]] = {}
    for t in sorted(targets, key=lambda t: t.year is None):
        said = (t.status, t.comparator, *t.places, t.per)
        dated = [key for key in marks if key[1:] == said]  # 88.6 in the text and 88.6 under 2020年 in a table are one
        marks.setdefault(dated[0] if t.year is None and len(dated) == 1 else (t.year, *said), []).append(t)
    ordered = sorted((Mark(tuple(same)) for same in marks.values()), key=_time)
    return Lane(targets[0].plan, targets[0].counts, tuple(ordered), tuple(_joins(ordered)))


def _time(mark: Mark) -> tuple[int, int, float]:
    target = mark.target
    return STATUSES.index(target.status), target.year or UNDATED, target.place


def _joins(marks: Sequence[Mark]) -> Iterable[tuple[int, int]]:
    """Pairs to be joined: from what is reached over the years to the last promise.

    A time with two different numbers is no step, a promise without a year only where there is no other, a rule never.
    """
    steps = gather(((mark.target.status, mark.target.year), number) for number, mark in enumerate(marks))
    reached = [numbers for (status, _), numbers in steps.items() if status == "baseline"]
    dated = [numbers for (status, year), numbers in steps.items() if status == "target" and year]
    promised = dated or [numbers for (status, _), numbers in steps.items() if status == "target"]
    return pairwise([n[0] for n in (*reached, *promised) if len({marks[i].target.place for i in n}) == 1])
