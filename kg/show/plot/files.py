"""A dot plot as a file: .svg as we write it, .png as resvg draws it."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from kg.ask.errors import AmbiguousName, AskError, shortened
from kg.ask.kinds import INDICATOR
from kg.ask.names import find_family
from kg.ask.parameters import resolve_plans
from kg.files import write_bytes_whole, write_whole
from kg.graph.store import open_store
from kg.read.errors import way_to_install
from kg.show.plot.draw import family_plot
from kg.show.plot.frame import Frame
from kg.show.targets import Indicator, Target, load_indicators, load_targets

if TYPE_CHECKING:
    from pyoxigraph import Store

SUFFIXES = (".svg", ".png")
MOST = 12
"""Indicators of one figure."""
SHARP = 2
"""Pixels of a PNG for one of the SVG: some 200 to an inch where a figure is as wide as a page."""


def write_plot(
    build: Path, output: Path, name: str, *, plans: Sequence[str] = (), language: str = "zh"
) -> tuple[list[str], int]:
    """Write the plot of the indicator called `name`, or of all whose names hold it.

    Gives the names of the indicators in it, and the number of plans: all, or those of `plans`.

    Raises StoreMissing without a build; AskError for a name that fits nothing or too much, an ending other than
    .svg or .png, and a PNG where resvg is not installed; OSError. Then nothing is written.
    """
    suffix = output.suffix.lower()
    _check(output, suffix)
    store = open_store(build / "store")
    family = find_indicators(store, name, plans)
    svg = family_plot(name, family, Frame(language))
    if suffix == ".svg":
        write_whole(output, svg)
    else:
        write_bytes_whole(output, to_png(svg))
    names = [indicator.label.zh for indicator in family]
    return names, len({target.plan.iri for targets in family.values() for target in targets})


def _check(output: Path, suffix: str) -> None:
    if suffix not in SUFFIXES:
        raise AskError(f"{output}: a figure is written as .svg or .png: choose one of these endings")
    if suffix == ".png" and find_spec("resvg_py") is None:
        raise AskError(f"{output}: PNG needs resvg: {way_to_install('png')}, or write .svg")


def find_indicators(store: Store, name: str, plans: Sequence[str] = ()) -> dict[Indicator, tuple[Target, ...]]:
    """The indicator of this name that plans have figures on, else those whose names hold it (近视率), that with most plans
    first, and these figures. Raises AskError where there are none or more than `MOST`."""
    chosen = {iri[1:-1] for plan in plans for iri in resolve_plans(store, plan)}
    family, indicators = find_family(store, INDICATOR, name), load_indicators(store)
    stated = {
        iri: kept
        for iri, targets in load_targets(store, family).items()
        if (kept := tuple(t for t in targets if not chosen or t.plan.iri in chosen))
    }
    exact = [iri for iri in stated if name in (indicators[iri].label.zh, indicators[iri].label.en, indicators[iri].id)]
    fit = sorted(exact or stated, key=lambda iri: (-len({t.plan.iri for t in stated[iri]}), indicators[iri].id))
    if not fit:
        raise AskError(f"no figure on {name!r} in {'these plans' if plans else 'this build'}: try another indicator")
    if len(fit) > MOST:
        named = shortened(indicators[iri].label.zh for iri in fit)
        raise AmbiguousName(f"{len(fit)} indicators fit {name!r}, too many for a figure: name one of {named}")
    return {indicators[iri]: stated[iri] for iri in fit}


def to_png(svg: str) -> bytes:
    """The figure as PNG, its text set in the fonts of this machine."""
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=svg, zoom=SHARP))
