"""The numbers of prose, without those of tables, and which of them one head governs."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from kg.extract.targets.quantity import Quantity
from kg.extract.targets.sites import Site


def outside(quantities: Iterator[Quantity], taken: list[tuple[int, int]]) -> Iterator[Quantity]:
    """The quantities that are not in one of the (sorted) spans."""
    index = 0
    for quantity in quantities:
        while index < len(taken) and taken[index][1] <= quantity.start:
            index += 1
        if index == len(taken) or quantity.start < taken[index][0]:
            yield quantity


def behind_tables(sites: Iterable[Site], taken: list[tuple[int, int]]) -> Iterator[Site]:
    """The sites, their sentences begun behind the table where a conversion ran one into the other."""
    ends = sorted(end for _, end in taken)
    for site in sites:
        index = bisect_left(ends, site.quantity.start) - 1
        if index >= 0 and ends[index] > site.sentence[0]:
            site.sentence = ends[index], site.sentence[1]
        yield site


def groups_of(sites: Iterable[Site]) -> Iterator[list[Site]]:
    """Numbers that one head governs together: 38%、60%、70%以下."""
    group: list[Site] = []
    for site in sites:
        if group and (not site.joined or (group[-1].quantity.noun and site.right)):  # 48个班、2400个学位
            yield group
            group = []
        group.append(site)
    if group:
        yield group
