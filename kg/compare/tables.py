"""A comparison as tables: a workbook with a sheet for each kind, or one CSV file of all kinds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from kg.ask.columns import head_of
from kg.compare.comparison import Comparison, Pair
from kg.compare.figures import Figure, Where
from kg.graph.readable import one_line
from kg.sheets import Cell, Sheet, csv_text, workbook_bytes
from kg.show.network import Name
from kg.show.passages import Passage

Line = dict[str, Cell]
"""Name of a column → value. A column that ends in `_a` or `_b` is about that plan."""
PLACES: dict[Where, Name] = {
    "shared": Name("共有", "shared"),
    "a": Name("仅 A", "only A"),
    "b": Name("仅 B", "only B"),
}
PLACE = ("quote", "section", "begin", "end")
SHEETS = {
    "measures": "措施 measures",
    "targets": "数值 targets",
    "programmes": "工程项目 programmes",
    "citations": "引用文件 citations",
}


def comparison_workbook(comparison: Comparison, language: str) -> bytes:
    """An XLSX file: a sheet for each kind, and one that says which plans A and B are; columns are named in `zh` or `en`."""
    sheets = [_sheet(SHEETS[kind], lines, language) for kind, lines in comparison_lines(comparison, language).items()]
    header = ["", *(head_of(column, language) for column in ("place", "title", "number", "id"))]
    heads = [[mark, p.short, p.title, p.number, p.id] for mark, p in (("A", comparison.a), ("B", comparison.b))]
    return workbook_bytes([*sheets, Sheet("规划 plans", header, heads)])


def comparison_csv(comparison: Comparison) -> str:
    """A header and a line for each measure, figure, programme and citation; the column `kind` tells them apart."""
    lines: list[Line] = [
        {"kind": kind, **line} for kind, found in comparison_lines(comparison, "en").items() for line in found
    ]
    columns = list(dict.fromkeys(column for line in lines for column in line))
    return csv_text(columns, ([_on_one_line(line.get(column)) for column in columns] for line in lines))


def comparison_lines(comparison: Comparison, language: str) -> dict[str, list[Line]]:
    """The lines of each kind, what both plans have first; which plans have it is said in `zh` or `en`."""
    pairs = {kind: getattr(comparison, kind) for kind in SHEETS if kind != "targets"}
    lines = {kind: [_pair_line(pair, language) for pair in _by_place(found)] for kind, found in pairs.items()}
    lines["targets"] = [
        {"name": pair.indicator, "where": PLACES[pair.where].told(language)}
        | _figure_cells(pair.a, "a")
        | _figure_cells(pair.b, "b")
        | {"gap": pair.gap, "gap_text": pair.gap_text or None}
        for pair in comparison.targets
    ]
    return {kind: lines[kind] for kind in SHEETS}


def _by_place(pairs: Iterable[Pair]) -> list[Pair]:
    return sorted(pairs, key=lambda pair: list(PLACES).index(pair.where))


def _pair_line(pair: Pair, language: str) -> Line:
    head: Line = {"group": pair.group or None, "name": pair.name, "where": PLACES[pair.where].told(language)}
    return head | _said_cells(pair, "a") | _said_cells(pair, "b") | {"similar_names": pair.alike or None}


def _said_cells(pair: Pair, side: Literal["a", "b"]) -> Line:
    """The strongest stance with its quote; what else is said in one cell beside it."""
    said = pair.a if side == "a" else pair.b
    if not said:
        return dict.fromkeys(f"{column}_{side}" for column in ("name", "stance", *PLACE, "more"))
    first, *rest = said
    more = "\n".join(f"{s.stance.label if s.stance else s.name}: {one_line(s.passage.quote)}" for s in rest)
    return {
        f"name_{side}": first.name if pair.alike else None,
        f"stance_{side}": first.stance.label if first.stance else None,
        **_place_cells(first.passage, side),
        f"more_{side}": more or None,
    }


def _figure_cells(figure: Figure | None, side: str) -> Line:
    if figure is None:
        return dict.fromkeys(f"{column}_{side}" for column in ("figure", "counts", "year", "status", *PLACE))
    return {
        f"figure_{side}": figure.amount, f"counts_{side}": figure.counts, f"year_{side}": figure.year,
        f"status_{side}": figure.status, **_place_cells(figure.passage, side),
    }  # fmt: skip


def _place_cells(passage: Passage, side: str) -> Line:
    """The quote as a reader reads it, and where its exact characters stand in the raw text."""
    cells = (one_line(passage.quote), passage.section or None, passage.begin, passage.end)
    return {f"{column}_{side}": cell for column, cell in zip(PLACE, cells, strict=True)}


def _on_one_line(value: Cell) -> Cell:
    return " | ".join(value.splitlines()) if isinstance(value, str) else value


def _columns(lines: Sequence[Line]) -> list[str]:
    """The columns in which some line has something, in their order."""
    columns = list(dict.fromkeys(column for line in lines for column in line))
    return [column for column in columns if any(line.get(column) is not None for line in lines)]


def _head(column: str, language: str) -> str:
    """The head of a column; that of one plan has its letter: 原文 A."""
    name, _, side = column.rpartition("_")
    return f"{head_of(name, language)} {side.upper()}" if side in ("a", "b") else head_of(column, language)


def _sheet(title: str, lines: Sequence[Line], language: str) -> Sheet:
    """A sheet in which the name, and where it stands, stay in sight when it is moved sideways."""
    columns = _columns(lines) or ["name", "where"]
    return Sheet(
        title,
        [_head(column, language) for column in columns],
        [[line.get(column) for column in columns] for line in lines],
        frozen_columns=columns.index("where") + 1,
    )
