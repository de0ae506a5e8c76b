"""All plans and all measures: in each cell the stances of a plan on a measure, with the quotes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kg.ask.columns import head_of
from kg.compare.stances import sign_of
from kg.graph.store import open_store
from kg.ontology import local_name
from kg.sheets import Sheet, csv_text, workbook_bytes
from kg.show.network import Name, Quote, plan_measure_network

if TYPE_CHECKING:
    from networkx import Graph

NO_GROUP = Name("未分组", "no group")
FIRST_COLUMNS = ("group", "measure", "measure_en", "id")
NAMED_COLUMNS = 2
"""So many stay in sight when a workbook is moved sideways: more would leave no room for the plans."""


@dataclass(frozen=True, slots=True)
class Column:
    """A plan: its id, title, and place with period."""

    id: str
    title: str
    short: str


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """The stances of a plan on a measure, furthest first: code, label and quotes in the order of the text."""

    stances: tuple[tuple[str, str, tuple[Quote, ...]], ...]

    @property
    def label(self) -> str:
        """The furthest stance with its sign: ◕ 推进."""
        code, label, _ = self.stances[0]
        return f"{sign_of(code)} {label}"

    @property
    def note(self) -> str:
        """Each stance with its first quote, and where that stands."""
        lines = []
        for code, label, quotes in self.stances:
            more = f" (+{len(quotes) - 1})" if len(quotes) > 1 else ""
            lines.append(f"{sign_of(code)} {label}{more}" + (f": “{quotes[0].text}”" if quotes else ""))
            lines += [f"{' > '.join(q.section)} {q.begin}–{q.end}".strip() for q in quotes[:1]]
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A measure of a group, with a cell for each plan or None."""

    group: Name
    measure: Name
    id: str
    cells: tuple[MatrixCell | None, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows of measures in the order of groups, those of most plans first; columns of plans by id."""

    plans: tuple[Column, ...]
    rows: tuple[MatrixRow, ...]
    language: str = "zh"


def load_matrix(build: Path, *, language: str = "zh") -> Matrix:
    """The matrix of a build. Raises StoreMissing where there is no graph."""
    graph = plan_measure_network(open_store(build / "store"))
    plans, measures = (sorted(n for n in graph if graph.nodes[n]["kind"] == kind) for kind in ("plan", "measure"))
    rows = [_row(graph, measure, plans, language) for measure in measures]
    groups = list(graph.graph["groups"].values())
    order = {group: number for number, group in enumerate(groups)}
    rows.sort(key=lambda row: (order.get(row.group, len(order)), -sum(map(bool, row.cells)), row.measure.zh, row.id))
    columns = (Column(local_name(p), graph.nodes[p]["label"], graph.nodes[p]["short"]) for p in plans)
    return Matrix(tuple(columns), tuple(rows), language)


def _row(graph: Graph[str], measure: str, plans: list[str], language: str) -> MatrixRow:
    about = graph.nodes[measure]
    group = graph.graph["groups"][about["groups"][0]] if about["groups"] else NO_GROUP
    cells = (_cell(graph, plan, measure, language) if graph.has_edge(plan, measure) else None for plan in plans)
    return MatrixRow(group, Name(about["label"], about["label_en"]), local_name(measure), tuple(cells))


def _cell(graph: Graph[str], plan: str, measure: str, language: str) -> MatrixCell:
    names: dict[str, Name] = graph.graph["stances"]
    found = graph.edges[plan, measure]["stances"].items()
    return MatrixCell(tuple((code, names[code].told(language), quotes) for code, quotes in found))


def matrix_table(
    matrix: Matrix, heads: Sequence[str] = FIRST_COLUMNS, *, transposed: bool = False
) -> tuple[list[str], list[list[str | None]]]:
    """Header and rows as plain values: measures down and plans across, or the other way round for statistics. `heads` are those
    of `FIRST_COLUMNS`."""
    table = [list(line) for line in _lines(matrix, heads)]
    if transposed:
        table = [list(line) for line in zip(*table, strict=True)]
    return [cell or "" for cell in table[0]], table[1:]


def _lines(matrix: Matrix, heads: Sequence[str]) -> Iterator[tuple[str | None, ...]]:
    yield (*heads, *(plan.short for plan in matrix.plans))
    for row in matrix.rows:
        cells = (None if cell is None else cell.label for cell in row.cells)
        yield (row.group.told(matrix.language), row.measure.zh, row.measure.en, row.id, *cells)


def matrix_csv(matrix: Matrix, *, transposed: bool = False) -> str:
    """The matrix as CSV: an empty cell where a plan does not take a measure up."""
    return csv_text(*matrix_table(matrix, transposed=transposed))


def matrix_workbook(matrix: Matrix, *, transposed: bool = False) -> bytes:
    """The matrix as XLSX, each cell with its quotes as a comment, its own columns named in its language; a second sheet names the
    plans."""
    heads = [head_of(column, matrix.language) for column in FIRST_COLUMNS]
    header, rows = matrix_table(matrix, heads, transposed=transposed)
    notes, first = {}, len(FIRST_COLUMNS)
    for down, row in enumerate(matrix.rows):
        for across, cell in enumerate(row.cells):
            if cell is not None:
                place = (first + across - 1, down + 1) if transposed else (down, first + across)
                notes[place] = cell.note
    plans = [[plan.id, plan.short, plan.title] for plan in matrix.plans]
    sheet = Sheet("措施 measures", header, rows, notes, 1 if transposed else NAMED_COLUMNS)
    about = [head_of(column, matrix.language) for column in ("id", "place", "title")]
    return workbook_bytes([sheet, Sheet("规划 plans", about, plans)])


def matrix_page(matrix: Matrix) -> str:
    """The matrix as a page: the quote shows on hover, and below the cell when it is clicked or reached by keyboard."""
    from kg.compare.pages import render_page

    return render_page("matrix.html", matrix=matrix)
