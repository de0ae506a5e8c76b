"""The network: a question first (a plan, a measure, a body and what is near it), the whole only when it is asked for.

All places of the whole are computed here, without chance; what is near a node is laid out on the page, as plainly.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from kg.show.drawing import OPTIONS, OTHER_LINE, STANCE_LINES, group_colours, make_cell, wrap
from kg.show.layout import PLAN_CELL, Cell, lay_out
from kg.site.page import Page
from kg.site.pages.matrix import plan_order
from kg.site.site import Site

if TYPE_CHECKING:
    from networkx import Graph

FONT, SIZE = 13, 8
"""The size of labels that room is kept for, and the radius of a node, in pixels at full scale."""
MANY_PLANS = 40
"""With more plans, each has less room on the ring: their names are read from nearer by."""
SMALL_PLAN = Cell(half=34, up=30, down=40)
GRAIN, STEP = 120, 16
"""How far apart nodes aim, and how their widths are rounded, in pixels: what looks for a place then tries few."""
KINDS = ("Plan", "Measure", "Indicator", "Programme", "Department", "Organization", "School", "Citation")


def pages(site: Site) -> Iterator[Page]:
    """The one page of the network with its data."""
    yield network_page(site)


def network_page(site: Site, *, start: str = "") -> Page:
    """The page of the network; where its address asks for nothing, it opens on `start`, which is written as an address is."""
    return Page(
        path="network.html",
        template="network.html",
        title="关系图 · Network",
        context={"kinds": KINDS, "site": site},
        scripts=(
            "vis-network.js", "controls.js", "preview.js", "canvas.js", "network_data.js", "network_places.js",
            "network_address.js", "network_stage.js", "network_panel.js", "network.js",
        ),
        styles=("network.css",),
        data={"network": network_data(site) | {"start": start}},
    )  # fmt: skip


def network_data(site: Site) -> dict[str, Any]:
    """Things with the plans that name them, places of all nodes (of plans, measures, things), colours and options."""
    things = site.things.shown
    number = {plan.iri: position for position, plan in enumerate(site.plans)}
    places = _places(site)
    ids = (("p", len(site.plans)), ("m", len(site.measures)), ("t", len(things)))
    colours = group_colours(list(site.groups))
    return {
        "kinds": list(KINDS),
        "things": [
            [KINDS.index(t.kind), t.name, t.name_en, t.path, sorted(number[p] for p in t.passages)] for t in things
        ],
        "places": [[places[f"{kind}{position}"] for position in range(size)] for kind, size in ids],
        "colours": list(colours.values()),
        "dashes": [STANCE_LINES.get(code, OTHER_LINE)[1] for code in site.stances],
        "options": OPTIONS,
    }


def _places(site: Site) -> dict[str, tuple[int, int]]:
    graph = _graph(site)
    cells = {n: _cell(d["label"]) for n, d in graph.nodes(data=True) if d["kind"] != "plan"}
    ring = [f"p{position}" for position in plan_order(site)]
    return lay_out(graph, cells, ring=ring, plan_cell=SMALL_PLAN if len(ring) > MANY_PLANS else PLAN_CELL, grain=GRAIN)


def _cell(label: str) -> Cell:
    """The room of a node with its label, in one of a few sizes: what is as large finds its place as fast."""
    cell = make_cell(wrap(label), SIZE, FONT)
    return Cell(math.ceil(cell.half / STEP) * STEP, cell.up, cell.down)


def _graph(site: Site) -> Graph[str]:
    """Plans and all that has a place in the network, each joined to the plans that have it."""
    from networkx import Graph

    graph: Graph[str] = Graph()
    plans = {plan.iri: f"p{position}" for position, plan in enumerate(site.plans)}
    graph.add_nodes_from(plans.values(), kind="plan")
    for position, measure in enumerate(site.measures):
        graph.add_node(f"m{position}", kind="other", label=measure.name.zh)
        graph.add_edges_from((plans[adoption.plan.iri], f"m{position}") for adoption in measure.adoptions)
    for position, thing in enumerate(site.things.shown):
        graph.add_node(f"t{position}", kind="other", label=thing.name)
        graph.add_edges_from((plans[plan], f"t{position}") for plan in thing.passages)
    return graph
