"""Targets as figures: all indicators on one page, and a page for each with its figure and the sentences below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from kg.show.heads import PlanHead
from kg.show.plot import Frame, Panel, draw_plot, legend_marks, make_panels
from kg.show.targets import Indicator, Target, plans_of
from kg.site.page import Page, file_name, indicator_path, plan_path, to_url
from kg.site.site import Site

LANES = 12
"""A figure with more lines is wide, on the indicator's own page; elsewhere stands how often which number occurs. A page of 200
figures of 24 lines each took a browser twice as long."""


@dataclass(frozen=True, slots=True)
class Stated:
    """An indicator with what plans state on it, and how that is drawn."""

    indicator: Indicator
    targets: tuple[Target, ...]
    plans: tuple[PlanHead, ...]
    panels: tuple[Panel, ...]

    @property
    def path(self) -> str:
        """Its page."""
        return indicator_path(self.indicator.id)

    @property
    def units(self) -> str:
        """The units of its panels."""
        return ", ".join(dict.fromkeys("/".join(u for u in panel.units if u) for panel in self.panels)).strip(", ")

    @property
    def words(self) -> str:
        """What a search may find it by."""
        return f"{self.indicator.label.zh} {self.indicator.label.en} {self.indicator.group.zh}".lower()

    @property
    def many(self) -> bool:
        """Whether there are more lines than a card holds."""
        return sum(len(panel.lanes) for panel in self.panels) > LANES

    def figure(self, root: str, *, narrow: bool = True) -> Markup:
        """The figure as it stands in a page, its marks linked to their passages; a narrow one may be a strip.

        Its sentences are the titles of its marks, but where a table has them.
        """
        frame = Frame(
            bare=True, narrow=narrow, strip=narrow and self.many, quotes=not root, link=lambda t: root + passage_url(t)
        )
        return Markup(draw_plot(self.indicator, self.panels, frame))


def passage_url(target: Target) -> str:
    """Where a figure's sentence stands in its plan's page, from the top of the folder."""
    return to_url(plan_path(target.plan.id), (target.passage.begin, target.passage.end))


def pages(site: Site) -> Iterator[Page]:
    """The page of all indicators, then a page for each that has figures."""
    stated = [_stated(indicator, site.targets[indicator.iri]) for indicator in site.stated]
    groups = list(dict.fromkeys(its.indicator.group for its in stated))
    yield Page(
        path="targets.html",
        template="targets.html",
        title="量化目标 · Targets",
        context={
            "shared": sorted((s for s in stated if len(s.plans) > 1), key=lambda s: -len(s.plans)),
            "alone": [(group, [s for s in stated if s.indicator.group == group and len(s.plans) == 1]) for group in groups],
            "groups": groups, "number": len(stated), "passage_url": passage_url,
            "legend": _legend([panel for its in stated for panel in its.panels]),
        },
        scripts=("controls.js", "targets.js"),
        styles=("targets.css",),
    )  # fmt: skip
    for its in stated:
        yield _page(its)


def _legend(panels: Sequence[Panel]) -> list[tuple[Markup, str, str]]:
    return [(Markup(svg), zh, en) for svg, zh, en in legend_marks(panels)]


def _stated(indicator: Indicator, targets: tuple[Target, ...]) -> Stated:
    return Stated(indicator, targets, tuple(plans_of(targets)), make_panels(targets, indicator.direction))


def _page(stated: Stated) -> Page:
    file = f"figures/{file_name(stated.indicator.id)}.svg"
    label = stated.indicator.label
    return Page(
        path=stated.path,
        template="indicator.html",
        title=" · ".join(dict.fromkeys(part for part in (label.zh, label.en) if part)),
        context={
            "stated": stated, "file": file, "passage_url": passage_url, "legend": _legend(stated.panels),
            "rows": [t for panel in stated.panels for lane in panel.lanes for mark in lane.marks for t in mark.targets],
        },
        scripts=("controls.js",),
        styles=("targets.css",),
        files={file: draw_plot(stated.indicator, stated.panels, Frame(quotes=False))},
    )  # fmt: skip
