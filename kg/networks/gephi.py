"""Networks as GraphML and GEXF with places, colours and sizes, so that Gephi opens them drawn; always the same bytes.

The drawing has no chance in it, and a plan stands at the same spot in all files.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from kg.networks.projections import NETWORKS
from kg.sheets import xml_text

if TYPE_CHECKING:
    from networkx import Graph

LARGEST_LINE = 4.0


def drawn_network(kind: str, full: Graph[str], *, at_least: int) -> Graph[str]:
    """A network whose nodes carry x, y, size, color and r, g, b beside their attributes."""
    from kg.show.drawing import draw

    graph, marks = NETWORKS[kind](full, at_least), draw(full)
    for node, about in graph.nodes(data=True):
        x, y, size, colour = marks[node]  # Gephi's y goes up, a canvas's down
        red, green, blue = _rgb(colour)
        about.update(x=float(x), y=float(-y), size=float(size), color=colour, r=red, g=green, b=blue)
    return graph


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def to_graphml(graph: Graph[str]) -> str:
    """GraphML with every attribute under its own name."""
    from networkx import generate_graphml

    lines = generate_graphml(_clean(graph), named_key_ids=True)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + "\n".join(lines) + "\n"


def to_gexf(graph: Graph[str]) -> str:
    """GEXF 1.2 with places, sizes and colours as its viz module has them."""
    from xml.etree import ElementTree

    from networkx.readwrite.gexf import GEXFWriter

    writer = GEXFWriter(version="1.2draft")
    writer.add_graph(_with_viz(_clean(graph)))
    for meta in writer.xml.iter("meta"):
        meta.attrib.pop("lastmodifieddate", None)  # the day of writing
    file = io.BytesIO()
    ElementTree.indent(writer.xml)
    ElementTree.ElementTree(writer.xml).write(file, encoding="utf-8", xml_declaration=True)
    return file.getvalue().decode() + "\n"


def _clean(graph: Graph[str]) -> Graph[str]:
    """A copy whose texts XML can hold."""
    copy = graph.copy()
    for attributes in [data for _, data in copy.nodes(data=True)] + [data for _, _, data in copy.edges(data=True)]:
        attributes.update({k: xml_text(v) for k, v in attributes.items() if isinstance(v, str)})
    return copy


def _with_viz(graph: Graph[str]) -> Graph[str]:
    most = max([1e-9, *(float(data["weight"]) for _, _, data in graph.edges(data=True))])
    for _, data in graph.nodes(data=True):
        if "x" in data:
            data["viz"] = _viz(data)
    for number, (_, _, data) in enumerate(graph.edges(data=True)):
        data["id"] = str(number)
        data["viz"] = {"thickness": round(LARGEST_LINE * data["weight"] / most, 3)}
    return graph


def _viz(data: dict[str, Any]) -> dict[str, Any]:
    place = {"x": data.pop("x"), "y": data.pop("y"), "z": 0.0}
    colour = {"r": data.pop("r"), "g": data.pop("g"), "b": data.pop("b"), "a": 1.0}
    return {
        "position": place,
        "color": colour,
        "size": data.pop("size"),
        "shape": "square" if data["kind"] == "plan" else "disc",
    }
