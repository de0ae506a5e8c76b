"""A comparison of two plans for the terminal, and as data for scripts."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from kg.compare.figures import Figure, FigurePair, Where
from kg.graph.passages import one_line
from kg.show.heads import PlanHead
from kg.show.passages import Passage

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from kg.compare.plans import Comparison, Pair, Said

NARROWEST = 60
HEADINGS = {
    "measures": "措施 · Measures",
    "targets": "指标的数值 · Figures by indicator",
    "programmes": "工程项目 · Programmes",
    "citations": "引用文件 · Citations",
}
PLACES: dict[Where, str] = {"shared": "共有 · shared", "a": "仅 A · only A", "b": "仅 B · only B"}
NO_GROUP = "未分组 · no group"
SIMILAR = "名称相近 · similar names"


def to_text(comparison: Comparison, width: int, *, quotes: bool = True) -> str:
    """The whole comparison for a terminal of a width; without quotes it is a list of names and stances."""
    from rich.console import Console

    file = io.StringIO()
    console = Console(file=file, width=max(width, NARROWEST), highlight=False, no_color=True, emoji=False, markup=False)
    console.print(f"A  {_named(comparison.a)}\nB  {_named(comparison.b)}\n")
    for kind, counts in comparison.counts().items():
        console.print(f"{HEADINGS[kind]}: " + ", ".join(f"{PLACES[place]} {n}" for place, n in counts.items()))
    for kind in ("measures", "targets", "programmes", "citations"):
        console.print(f"\n=== {HEADINGS[kind]}")
        _print_kind(console, comparison, kind, quotes)
    return "\n".join(line.rstrip() for line in file.getvalue().splitlines()) + "\n"


def _named(head: PlanHead) -> str:
    return "  ".join(dict.fromkeys(part for part in (head.short, head.title, head.number, head.id) if part))


def _print_kind(console: Console, comparison: Comparison, kind: str, quotes: bool) -> None:
    for place, title in PLACES.items():
        chosen = [pair for pair in getattr(comparison, kind) if pair.where == place]
        console.print(f"\n--- {title}: {len(chosen)}")
        if chosen and kind == "targets":
            console.print(_figures(chosen, place, quotes))
        elif chosen:
            console.print(_pairs(chosen, place, quotes, grouped=kind != "citations"))


def _pairs(pairs: Iterable[Pair], place: Where, quotes: bool, *, grouped: bool) -> Table:
    table = _table(["", "A", "B"] if place == "shared" else ["", place.upper()])
    for group, members in groupby(pairs, key=lambda pair: pair.group):
        if grouped:
            table.add_row(f"[{group or NO_GROUP}]")
        for pair in members:
            sides = [pair.a, pair.b] if place == "shared" else [pair.a or pair.b]
            name = f"{pair.name} ({SIMILAR})" if pair.alike else pair.name
            table.add_row(name, *(_side(said, pair, quotes) for said in sides))
    return table


def _side(said: Sequence[Said], pair: Pair, quotes: bool) -> str:
    """The strongest stance with its quote; weaker ones are named after it."""
    first = said[0]
    parts = [first.name] if pair.alike else []
    parts += [" ".join(s.stance.signed for s in said if s.stance)] if first.stance else []
    parts += [f"“{one_line(first.passage.quote)}”"] if quotes else []
    return "\n".join(parts)


def _figures(pairs: Iterable[FigurePair], place: Where, quotes: bool) -> Table:
    table = _table(["", "A", "B", "B − A"] if place == "shared" else ["", place.upper(), ""])
    for pair in pairs:
        sides = (_figure(side, quotes) for side in (pair.a, pair.b) if side)
        table.add_row(pair.indicator, *sides, pair.gap_text)
    return table


def _figure(figure: Figure, quotes: bool) -> str:
    note = f" ({figure.note})" if figure.note else ""
    quote = f"\n“{one_line(figure.passage.quote)}”" if quotes else ""
    return f"{figure.counts} {figure.amount}{note}{quote}"


def _table(columns: Sequence[str]) -> Table:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="", show_lines=False, expand=True)
    ratios = {2: (1, 3), 3: (1, 2, 2), 4: (2, 4, 4, 2)}[len(columns)]
    for column, ratio in zip(columns, ratios, strict=True):
        table.add_column(column, overflow="fold", ratio=ratio)
    return table


def to_data(comparison: Comparison) -> dict[str, Any]:
    """The comparison as plain data: the same keys for both plans, nothing for a side that has nothing."""
    kinds = {kind: getattr(comparison, kind) for kind in ("measures", "programmes", "citations")}
    return {
        "a": _head(comparison.a),
        "b": _head(comparison.b),
        "counts": comparison.counts(),
        **{kind: {place: list(_data(pairs, place)) for place in PLACES} for kind, pairs in kinds.items()},
        "targets": [
            {
                "indicator": pair.indicator, "indicatorIri": pair.iri, "a": _figure_data(pair.a),
                "b": _figure_data(pair.b), "gap": pair.gap, "gapBound": pair.gap_bound or None, "whyNoGap": pair.why_not or None,
            }
            for pair in comparison.targets
        ],
    }  # fmt: skip


def _head(head: PlanHead) -> dict[str, Any]:
    return {"id": head.id, "title": head.title, "number": head.number, "planIri": head.iri}


def _data(pairs: Iterable[Pair], place: Where) -> Iterator[dict[str, Any]]:
    for pair in pairs:
        if pair.where == place:
            sides = {"a": [_said(s) for s in pair.a], "b": [_said(s) for s in pair.b]}
            yield {
                "name": pair.name,
                "iri": pair.iri or None,
                "group": pair.group or None,
                "alike": pair.alike,
                **sides,
            }


def _said(said: Said) -> dict[str, Any]:
    stance = said.stance and {"stance": said.stance.code, "stanceLabel": said.stance.label}
    return {"name": said.name, **(stance or {}), "kind": said.kind, **_passage(said.passage)}


def _figure_data(figure: Figure | None) -> dict[str, Any] | None:
    if figure is None:
        return None
    fields = ("counts", "comparator", "value", "low", "high", "unit", "year", "status")
    return {name: getattr(figure, name) for name in fields} | _passage(figure.passage)


def _passage(passage: Passage) -> dict[str, Any]:
    place = {"section": passage.section, "begin": passage.begin, "end": passage.end}
    return {"quote": passage.quote, **place, "passageIri": passage.iri}
