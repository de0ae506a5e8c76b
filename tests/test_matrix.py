"""Plans by measures as CSV, workbook and page."""

from __future__ import annotations

import csv
import io
from html import unescape
from itertools import pairwise
from pathlib import Path

import pytest
from openpyxl import load_workbook
from small_build import small_build, sources
from test_compare import HOSTILE, Page

from kg.ask.errors import AmbiguousName
from kg.ask.parameters import resolve_plan
from kg.compare.matrix import Matrix, load_matrix, matrix_csv, matrix_page, matrix_workbook
from kg.graph.store import open_store
from kg.sheets import Sheet, workbook_bytes

EXPECTED = """group,measure,measure_en,id,东海县 2021–2025,西山区 2027
办学体制,集团化办学,Group schooling,group-schooling,◕ 推进,◑ 建立
教师队伍,县管校聘,"County-managed, school-hired teachers",county-managed-school-hired,◕ 推进,
"""


@pytest.fixture(scope="module")
def matrix(two_plans: Path) -> Matrix:
    return load_matrix(two_plans)


def test_csv_has_measures_down_by_group_and_plans_across(matrix: Matrix) -> None:
    assert matrix_csv(matrix) == EXPECTED


def test_transposed_has_a_row_for_each_plan(matrix: Matrix) -> None:
    rows = list(csv.reader(io.StringIO(matrix_csv(matrix, transposed=True))))
    assert rows[-2:] == [["东海县 2021–2025", "◕ 推进", "◕ 推进"], ["西山区 2027", "◑ 建立", ""]]


def test_two_plans_of_one_place_are_told_apart(tmp_path: Path) -> None:
    """Neither has a title, so place and period is all that names them: heads of columns add the id, a name asks for it."""
    given = sources()
    donghai, xishan = (facts["document"] for facts, _ in given)
    same = ("title", "province", "jurisdiction", "jurisdiction_code", "period_start", "period_end")
    donghai |= {field: xishan[field] for field in same}
    folder = small_build(tmp_path, given)
    heads = matrix_csv(load_matrix(folder)).splitlines()[0].split(",")[-2:]
    assert heads == ["西山区 2027 (donghai)", "西山区 2027 (xishan)"]
    with pytest.raises(AmbiguousName, match="give the id of one: donghai, xishan"):
        resolve_plan(open_store(folder / "store"), "西山区")


def test_labels_in_english(two_plans: Path) -> None:
    table = load_matrix(two_plans, language="en")
    assert (
        matrix_csv(table).splitlines()[1]
        == "School organisation,集团化办学,Group schooling,group-schooling,◕ promote,◑ establish"
    )


@pytest.mark.parametrize(("transposed", "cell"), [(False, "E2"), (True, "B5")])
def test_a_cell_of_the_workbook_has_its_quotes_as_a_comment(matrix: Matrix, transposed: bool, cell: str) -> None:
    page = load_workbook(io.BytesIO(matrix_workbook(matrix, transposed=transposed))).worksheets[0]
    assert page[cell].value == "◕ 推进"
    heads = [page.cell(n, 1) if transposed else page.cell(1, n) for n in range(1, 5)]
    assert [head.value for head in heads] == ["类别", "措施", "措施英文名", "编号"]
    note = page[cell].comment.text
    assert (
        "◕ 推进: “推進集團化辦學。”" in note
        and "111–119" in note
        and "◔ 探索: “深化縣管3、校聘改革，探索集團化辦學；”" in note
    )
    assert sum(c.comment is not None for row in page.iter_rows() for c in row) == 3


def test_the_page_has_a_focusable_quote_in_each_cell(matrix: Matrix) -> None:
    text = matrix_page(matrix)
    page = Page(text)
    assert not page.open and page.tags.count("button") == 3 and len(page.ids) == len(set(page.ids)) == 3
    assert text.count('role="tooltip"') == 3 and 'title="◕ 推进: “推進集團化辦學。”' in text
    assert "default-src 'none'" in unescape(text) and "<script" not in text


def test_nothing_in_a_plan_can_break_out_of_the_page(tmp_path: Path) -> None:
    given = sources()
    for facts, _ in given:
        facts["document"]["title"] = HOSTILE
        facts["sections"] = [{**section, "title": HOSTILE} for section in facts["sections"]]
    page = Page(matrix_page(load_matrix(small_build(tmp_path, given))))
    assert not {"script", "img"} & set(page.tags) and not page.open


def test_the_same_build_gives_the_same_bytes(tmp_path: Path, matrix: Matrix) -> None:
    again = load_matrix(small_build(tmp_path))
    assert matrix_workbook(again) == matrix_workbook(matrix)
    assert matrix_page(again) == matrix_page(matrix)


def test_a_text_never_becomes_a_formula_and_never_breaks_the_file() -> None:
    data = workbook_bytes([Sheet("x", ["=1+1"], [["=HYPERLINK(1)"], ["a\x00b"], [3]], {(0, 0): "c\x01d"})])
    page = load_workbook(io.BytesIO(data)).active
    assert [(c.value, c.data_type) for c in page["A"]] == [
        ("=1+1", "s"),
        ("=HYPERLINK(1)", "s"),
        ("a\ufffdb", "s"),
        (3, "n"),
    ]


def test_the_matrix_of_the_five_plans(built: Path) -> None:
    """Four of the five plans take up 县管校聘 (海门's does not); 如东 and 德阳 push on with it."""
    table = load_matrix(built)
    assert len(table.plans) == 5
    row = next(r for r in table.rows if r.measure.zh == "县管校聘")
    taken = {plan.short.split(" ")[0]: cell.label for plan, cell in zip(table.plans, row.cells, strict=True) if cell}
    assert taken.keys() == {"长兴县", "德阳市", "如东县", "武清区"}
    assert taken["如东县"] == taken["德阳市"] == "◕ 推进"
    groups = [r.group for r in table.rows]
    assert len([1 for a, b in pairwise(groups) if a != b]) + 1 == len(set(groups))
