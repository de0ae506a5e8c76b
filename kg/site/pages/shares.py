"""How many plans take a measure up, and how firmly: of all, of a period, of a province."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kg.gather import gather
from kg.site.model import Measure, Plan
from kg.site.site import Site


@dataclass(frozen=True, slots=True)
class Share:
    """Some plans: how many there are, and how many have which stance as their furthest, the furthest first."""

    name: str
    plans: int
    stances: dict[str, int]

    @property
    def taking(self) -> int:
        """How many take the measure up."""
        return sum(self.stances.values())


def share_of(site: Site, measure: Measure) -> Share:
    """The share of all plans."""
    return _share(site, _furthest(measure), site.plans, "")


def _furthest(measure: Measure) -> dict[str, str]:
    """The furthest stance of each plan, by its id."""
    return {adoption.plan.id: adoption.furthest for adoption in measure.adoptions}


def _share(site: Site, furthest: Mapping[str, str], plans: Sequence[Plan], name: str) -> Share:
    counts = Counter(furthest[plan.id] for plan in plans if plan.id in furthest)
    return Share(name, len(plans), {code: counts[code] for code in site.stances if counts[code]})


def shares_by(site: Site, measure: Measure, part_of: Callable[[Plan], str]) -> list[Share]:
    """A share for each part that plans fall into, in the order of their names, what has none last."""
    parts = gather((part_of(plan), plan) for plan in site.plans)
    furthest = _furthest(measure)
    return [_share(site, furthest, parts[name], name) for name in sorted(parts, key=lambda name: (not name, name))]
