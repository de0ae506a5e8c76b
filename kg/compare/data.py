"""A comparison of two plans as plain data for scripts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from kg.compare.comparison import PLACES, Comparison, Pair, Said
from kg.compare.figures import Figure, Where
from kg.show.heads import PlanHead
from kg.show.passages import Passage


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
                "yearsDiffer": pair.years_differ or None,
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
