"""Evidence packs: every question that quotes can be cited, and each quote is found at its characters in the text."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pyoxigraph import Store
from small_build import build_texts

from kg.ask.errors import AskError
from kg.ask.parameters import resolve_parameters
from kg.ask.questions import find_question, load_questions
from kg.compare.cite import Pack, cite, escape, to_csv, to_markdown, to_workbook
from kg.graph.store import open_store

GOLDEN = Path(__file__).parent / "golden" / "compare"
NEEDED = {
    "evidence": {"thing": ["县管校聘"]},
    "wordings": {"measure": ["县管校聘"]},
    "targets-above": {"value": ["90"]},
    "targets-below": {"value": ["90"]},
    "plans-lacking": {"measure": ["县管校聘"]},
    "plans-without-target": {"indicator": ["普惠性幼儿园覆盖率"]},
    "measures-of-type": {"type": ["mandate"]},
    "only-in-plan": {"plan": ["如东"]},
    "sentences": {"word": ["集团化"]},
}
COUNTS = {
    "measures-by-province",
    "targets-by-province",
    "measures-spread",
    "figures-without-indicator",
    "instruments",
    "measure-groups",
    "plans-lacking",
    "plans-without-citation",
    "plans-without-target",
    "plans",
    "shared-indicators",
    "plans-alike",
    "measures-together",
    "bridging-measures",
    "missing-from-plan",
}


def pack_of(store: Store, name: str, given: dict[str, list[str]]) -> Pack:
    question = find_question(name)
    return cite(store, question, resolve_parameters(store, question, given), given)


@pytest.fixture(scope="module")
def pack(store: Store) -> Pack:
    return pack_of(store, "shared-measures", {"measure": ["集团化办学"]})


def test_markdown_is_golden(pack: Pack) -> None:
    assert to_markdown(pack) == (GOLDEN / "cite.md").read_text("utf-8")


def test_markdown_says_a_figure_once(store: Store) -> None:
    figures = to_markdown(pack_of(store, "compare-target", {"indicator": ["普惠性幼儿园覆盖率"]}))
    assert "\n2. 普惠性幼儿园覆盖率 · 普惠性幼儿园覆盖率 = 86.5% (现状) · 现状\n" in figures


def test_markdown_says_nothing_of_a_plan_beside_its_figure(tmp_path: Path) -> None:
    """The tier of its government stood behind each, 目标 · 县级, as if the target were of that level."""
    plan = "如东县“十四五”教育发展规划\n一、目标\n到2025年,普惠性幼儿园覆盖率达到90%。\n"
    store = build_texts(tmp_path, {"plan": plan})
    told = to_markdown(pack_of(store, "compare-target", {"indicator": ["普惠性幼儿园覆盖率"]}))
    assert "普惠性幼儿园覆盖率 = 90% (2025) · 目标\n" in told


def test_csv_has_all_that_a_citation_needs(pack: Pack) -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv(pack))))
    assert [(r["no"], r["stance"], r["plan"], r["document_number"], r["section_path"]) for r in rows[:2]] == [
        ("1", "推进", "东海县“十四五”教育发展规划", "东政发〔2021〕1号", "二、教师队伍"),
        ("2", "探索", "东海县“十四五”教育发展规划", "东政发〔2021〕1号", "二、教师队伍"),
    ]
    assert (rows[0]["quote"], rows[0]["begin"], rows[0]["end"]) == ("推進集團化辦學。", "111", "119")
    assert (rows[0]["source_file"], rows[0]["sha256"], rows[0]["passage"][-8:]) == ("plan.txt", "0" * 64, "c111-119")


def test_the_workbook_holds_the_same(pack: Pack) -> None:
    book = load_workbook(io.BytesIO(to_workbook(pack)))
    lines = [
        ["" if value is None else str(value) for value in row] for row in book.worksheets[0].iter_rows(values_only=True)
    ]
    header, *rows = lines
    assert rows == list(csv.reader(io.StringIO(to_csv(pack))))[1:]
    assert header[:4] == ["序号", "措施", "规划数", "态度"] and len(set(header)) == len(header)
    assert [cell.value for cell in book.worksheets[1][2]] == ["问题", "shared-measures"]
    assert to_workbook(pack) == to_workbook(pack)


def test_a_row_of_two_quotes_gives_two(store: Store) -> None:
    """西山区: 普惠性幼儿园覆盖率现为86.50%，到2027年稳定在88%至90%: one sentence for both."""
    [baseline, target] = pack_of(store, "distance-to-go", {}).evidence
    assert (baseline.role, target.role) == ("baseline", "")
    assert baseline.passage == target.passage and "现为86.50%" in target.passage.quote


def test_a_quote_of_which_the_question_says_nothing_stands_under_its_plan(store: Store) -> None:
    said = to_markdown(pack_of(store, "sentences", {"word": ["集团化"], "plan": ["西山"]}))
    assert "\n1. 西山区 2027\n" in said


@pytest.mark.parametrize(
    ("language", "heads", "role", "line"),
    [
        ("zh", {"现状", "目标年份", "原文所证"}, "现状", "现状 86.5 · 目标 88 · 目标年份 2027 · % · 差距 1.5 · 原文\n"),
        (
            "en",
            {"Baseline", "Target year", "Quote of"},
            "Baseline",
            "Baseline 86.5 · Target 88 · Target year 2027 · % · Distance 1.5 · Baseline quote\n",
        ),
    ],
)
def test_people_read_names_in_their_language(
    store: Store, language: str, heads: set[str], role: str, line: str
) -> None:
    question = find_question("distance-to-go")
    pack = cite(store, question, {}, {}, language)
    header, first, *_ = load_workbook(io.BytesIO(to_workbook(pack))).worksheets[0].values
    assert heads < set(header) and first[-1] == role
    assert line in to_markdown(pack)
    rows = list(csv.DictReader(io.StringIO(to_csv(pack))))
    assert (rows[0]["targetYear"], rows[0]["quote_of"]) == ("2027", "baseline"), "for scripts"


@pytest.mark.parametrize("name", sorted(COUNTS))
def test_a_question_that_counts_is_refused_in_one_line(store: Store, name: str) -> None:
    question = find_question(name)
    with pytest.raises(AskError, match="counts and has no quotes"):
        cite(store, question, {}, {})


@pytest.mark.parametrize("name", sorted(load_questions().keys() - COUNTS))
def test_every_other_question_can_be_cited(built: Path, name: str) -> None:
    """Each quote stands at its characters in the raw text that the build keeps, and each row of the answer has one."""
    store = open_store(built / "store")
    pack = pack_of(store, name, NEEDED.get(name, {}))
    texts = {path.stem: path.read_bytes().decode() for path in (built / "text").glob("*.txt")}
    # the five plans do not say who answers for what, nor what became of targets, nor in a table which are binding
    assert pack.evidence or name in ("responsibilities", "target-outcomes", "binding-targets"), name
    for evidence in pack.evidence:
        passage = evidence.passage
        assert texts[passage.plan.id][passage.begin : passage.end] == passage.quote
    assert to_markdown(pack).count("\n   > ") >= len(pack.evidence)


def test_a_quote_from_rudong_has_its_path_of_headings(built: Path) -> None:
    pack = pack_of(open_store(built / "store"), "shared-measures", {"measure": ["县管校聘"], "plan": ["如东"]})
    found = {e.passage.quote: e.passage for e in pack.evidence}
    passage = found["深入推行義務教育教師“縣管校聘”管理體制改革。"]
    assert passage.plan.number == "东政发〔2022〕30号"
    assert passage.section.startswith("二、主要任务 > (六)加强教师队伍建设")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("*强* [一](二) <b>", "\\*强\\* \\[一\\](二) \\<b>"),
        ("# 一\n> 二\n- 三\n4. 五", "\\# 一\n\\> 二\n\\- 三\n4\\. 五"),
        ("到2025年，覆盖率超过95%。", "到2025年，覆盖率超过95%。"),
        ("12、支持", "12、支持"),
    ],
)
def test_markdown_shows_a_text_as_it_is(text: str, expected: str) -> None:
    assert escape(text) == expected
