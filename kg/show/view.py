"""`kg view`: the network of plans and measures as one page that needs no network."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.build import write_whole
from kg.graph.store import open_store
from kg.ontology import load_concepts, local_name
from kg.show.drawing import OTHER_LINE, PLAN_COLOUR, STANCE_LINES, draw, group_colours
from kg.show.network import Name, Quote, only_measures, plan_measure_network
from kg.show.page import render, template, vis_network
from kg.show.pinyin import initials
from kg.show.scripts import traditional_letters

if TYPE_CHECKING:
    from networkx import Graph

SCRIPTS = ("elements.js", "canvas.js", "page.js", "labels.js", "stage.js", "panel.js", "finder.js", "start.js")

LINES, MEASURES = 1000, 12
"""So many lines the page opens with at most, but with so many measures, if they are shared, in any case."""


class UnknownMeasure(LookupError):
    """A measure was asked for that no plan of the build takes up; the message names the nearest ones."""


def write_view(build: Path, output: Path, *, at_least: int | None = None, measures: Sequence[str] = ()) -> Graph[str]:
    """Write the page of the build in the folder `build` and give the network that it shows.

    The page opens with measures shared by `at_least` plans, or by as many as there are; without it, by two or by so many that
    the lines can be told from each other. `measures` (a name, a variant
    or an identifier) limits it to these. Raises StoreMissing without a build, UnknownMeasure, OSError.
    """
    graph = plan_measure_network(open_store(build / "store"))
    if measures:
        graph = only_measures(graph, [_find_measure(name, graph) for name in measures])
        at_least = 1
    write_whole(output, render_view(graph, at_least=at_least))
    return graph


def render_view(graph: Graph[str], *, at_least: int | None = None) -> str:
    """The page of a network."""
    own = "\n".join(template(name) for name in SCRIPTS)
    scripts = [vis_network(), f'(() => {{\n"use strict";\n{own}\n}})();']
    return render(
        "view.html",
        data=_page_data(graph, at_least),
        scripts=scripts,
        styles=[template("base.css"), template("view.css")],
    )


def find_threshold(shared: Sequence[int]) -> int:
    """By how many plans a measure has to be shared, two or more, that no more than `LINES` are drawn or few measures are left;
    `shared` has the number of plans of each measure.

    >>> find_threshold([3, 2, 2, 1]), find_threshold([99] * 9 + [70, 60, 50, 50, 40]), find_threshold([500] * 5 + [300] * 20)
    (2, 50, 300)
    """
    lines, ordered = 0, sorted(shared, reverse=True)
    for number, plans in enumerate(ordered):
        lines += plans
        if lines > LINES and number >= MEASURES:
            return max(2, min(plans + 1, ordered[MEASURES - 1]))
    return 2


def _page_data(graph: Graph[str], at_least: int | None) -> dict[str, Any]:
    drawing = draw(graph)
    shared = [d["degree"] for _, d in graph.nodes(data=True) if d["kind"] == "measure"]
    most, at_least = max(shared, default=1), at_least or find_threshold(shared)
    colours = group_colours(list(graph.graph["groups"]))
    quotes, edges = _edges(graph, drawing.edges)
    other_names = {concept.id: concept.labels[1:] for concept in load_concepts("measures")}
    nodes = [drawn | _about(graph, drawn["id"], other_names) for drawn in drawing.nodes]
    return {
        "atLeast": max(1, min(at_least, most)),
        "most": most,
        "planColour": PLAN_COLOUR,
        "groups": [{"id": g, "zh": n.zh, "en": n.en, "colour": colours[g]} for g, n in graph.graph["groups"].items()],
        "stances": [_stance(s, n) for s, n in graph.graph["stances"].items()],
        "nodes": nodes,
        "edges": edges,
        "quotes": quotes,
        "options": drawing.options,
        "letters": traditional_letters(f"{node['name']}{node['also']}" for node in nodes),
        "texts": json.loads(template("texts.json")),
    }


def _stance(notation: str, name: Name) -> dict[str, Any]:
    colour, dashes = STANCE_LINES.get(notation, OTHER_LINE)
    return {"id": notation, "zh": name.zh, "en": name.en, "colour": colour, "dashes": dashes}


def _about(graph: Graph[str], node: str, other_names: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """What the page says of a node; it is found by what it is called `also`: other names and initials."""
    about = graph.nodes[node]
    also = " ".join([*other_names.get(local_name(node), ()), initials(about["label"])])
    name = {"kind": about["kind"], "name": about["label"], "nameEn": about["label_en"], "groups": about["groups"]}
    return name | {"also": also} | ({"short": about["short"]} if about["kind"] == "plan" else {})


def _edges(graph: Graph[str], drawn: list[dict[str, Any]]) -> tuple[list[Any], list[dict[str, Any]]]:
    """The quotes, each once, and the edges that name them by number: a sentence often bears out several measures."""
    numbers: dict[tuple[str, Quote], int] = {}
    edges = []
    for edge in drawn:
        stances = [
            {"id": stance, "quotes": [numbers.setdefault((edge["from"], quote), len(numbers)) for quote in quotes]}
            for stance, quotes in graph.edges[edge["from"], edge["to"]]["stances"].items()
        ]
        edges.append({key: edge[key] for key in ("id", "from", "to")} | {"stances": stances})
    return [{"text": q.text, "begin": q.begin, "end": q.end, "section": q.section} for _, q in numbers], edges


def _find_measure(name: str, graph: Graph[str]) -> str:
    """The node of a measure by its name, a variant of it in the vocabulary, or its identifier."""
    nodes = {node: data["label"] for node, data in graph.nodes(data=True) if data["kind"] == "measure"}
    by_id = {local_name(node): node for node in nodes}
    by_name = {label: node for node, label in nodes.items()}
    variants = {v: by_id[c.id] for c in load_concepts("measures") if c.id in by_id for v in c.labels}
    known = variants | by_name | by_id
    if name in known:
        return str(known[name])
    raise UnknownMeasure(_did_you_mean(name, list(known)))


def _did_you_mean(name: str, known: list[str]) -> str:
    from difflib import get_close_matches

    near = [k for k in known if name in k][:3] or get_close_matches(name, known, n=3, cutoff=0.5)
    hint = f"; did you mean {' or '.join(near)}?" if near else "; `kg ask shared-measures` lists what they take up"
    return f"no plan of this build takes up a measure {name!r}{hint}"
