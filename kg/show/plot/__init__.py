"""Dot plots of indicators over plans, as SVG.

`lanes` say what stands on one line, `frame` how wide all is, `axis` where a number lies. `draw` makes the figure of a `panel` on each
`sheet`, or of a `strip` where plans are many, with `marks` and a `legend`; `files` writes it.
"""

from kg.show.plot.draw import draw_plot, family_plot
from kg.show.plot.files import find_indicators, write_plot
from kg.show.plot.frame import Frame
from kg.show.plot.lanes import Panel, make_panels
from kg.show.plot.legend import legend_marks

__all__ = [
    "Frame",
    "Panel",
    "draw_plot",
    "family_plot",
    "find_indicators",
    "legend_marks",
    "make_panels",
    "write_plot",
]
