"""The commands: what they write, in which form, and what they say when they cannot."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook
from small_build import later_sources, small_build
from typer.testing import CliRunner

from kg.ask.errors import AskError
from kg.cli import build as build_commands
from kg.cli import cite, compare, view
from kg.cli.app import app
from kg.graph.store import StoreMissing
from kg.networks.projections import NetworkError

REGISTERED = (build_commands, cite, compare, view)


def run(*words: str | Path) -> str:
    """What a command answers; where it writes that to a file, what it tells of it."""
    result = CliRunner().invoke(app, [str(word) for word in words], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.stdout or result.stderr


def test_compare_writes_text_page_and_json(two_plans: Path, tmp_path: Path) -> None:
    assert "集团化办学" in run("compare", "东海", "西山", "-b", two_plans)
    assert "“" not in run("compare", "东海", "西山", "-b", two_plans, "--brief").partition("===")[2]
    run("compare", "东海", "西山", "-b", two_plans, "--html", tmp_path / "c.html", "-o", tmp_path / "c.json")
    assert (tmp_path / "c.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert json.loads((tmp_path / "c.json").read_text("utf-8"))["a"]["id"] == "donghai"
    assert json.loads(run("compare", "东海", "西山", "-b", two_plans, "--json"))["counts"]["measures"]["shared"] == 1
    assert "schooling" in run("compare", "东海", "西山", "-b", two_plans, "--lang", "en")


def test_compare_writes_workbook_csv_and_page(two_plans: Path, tmp_path: Path) -> None:
    for ending in ("xlsx", "csv", "html", "txt"):
        run("compare", "东海", "西山", "-b", two_plans, "-o", tmp_path / f"c.{ending}")
    book = load_workbook(tmp_path / "c.xlsx")
    assert [sheet.title.split()[1] for sheet in book] == ["measures", "targets", "programmes", "citations", "plans"]
    header, *rows = book.worksheets[0].values
    shared = dict(zip(header, rows[0], strict=True))
    assert (shared["名称"], shared["见于"], shared["态度 A"]) == ("集团化办学", "共有", "推进")
    assert (shared["原文 A"], shared["态度 B"]) == ("推進集團化辦學。", "建立")
    assert [row[2] for row in rows] == ["共有", "仅 A"]
    assert [cell.value for cell in book.worksheets[-1][1]] == [None, "地区", "标题", "文号", "编号"]
    run("compare", "东海", "西山", "-b", two_plans, "--lang", "en", "-o", tmp_path / "en.xlsx")
    header, first, *_ = load_workbook(tmp_path / "en.xlsx").worksheets[0].values
    assert {"Name", "Found in", "Stance A", "Quote B"} <= set(header) and "shared" in first
    lines = list(csv.DictReader((tmp_path / "c.csv").open(encoding="utf-8-sig", newline="")))
    assert [line["name"] for line in lines if line["kind"] == "measures"] == ["集团化办学", "县管校聘"]
    assert {line["where"] for line in lines} <= {"shared", "only A", "only B"}
    assert {line["kind"] for line in lines} == {"measures", "targets", "programmes", "citations"}
    assert (tmp_path / "c.csv").read_bytes().startswith(b"\xef\xbb\xbfkind,")
    assert (tmp_path / "c.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert (tmp_path / "c.txt").read_text("utf-8").startswith("A  东海县")


def test_a_row_is_a_line_and_says_where_its_exact_words_stand(built: Path, tmp_path: Path) -> None:
    """Page marks and line ends in mid-sentence broke the rows of sheet programs."""
    run("compare", "如东", "德阳", "-b", built, "-o", tmp_path / "c.csv")
    written = (tmp_path / "c.csv").read_text("utf-8-sig")
    lines = list(csv.DictReader(io.StringIO(written)))
    assert written.count("\n") == len(lines) + 1
    raw = (built / "text" / "deyang-high-quality-education-plan-2023-2027.txt").read_bytes().decode()
    cut = [line for line in lines if "\n" in raw[int(line["begin_b"] or 0) : int(line["end_b"] or 0)]]
    assert len(cut) > 20
    for line in cut:
        said = raw[int(line["begin_b"]) : int(line["end_b"])]
        quote = line["quote_b"].removesuffix("…")
        assert (quote[0], quote[-1]) == (said[0], said[-1]) and len(quote) < len(said)


def test_diff_writes_text_json_and_records(two_plans: Path, tmp_path: Path) -> None:
    later = small_build(tmp_path / "later", later_sources())
    assert run("diff", two_plans, later, "--rdf", tmp_path / "r.ttl").startswith("0 added, 2 removed, 2 changed")
    assert "ep:ChangeSet" in (tmp_path / "r.ttl").read_text("utf-8")
    assert len(json.loads(run("diff", two_plans, later, "--json"))) == 4
    assert "集团化办学: 推进、探索 → 建立" in run("diff", two_plans, two_plans, "--edition", "东海", "西山")


def test_matrix_and_cite_choose_their_form_by_the_ending(two_plans: Path, tmp_path: Path) -> None:
    assert run("matrix", "-b", two_plans).startswith("group,measure")
    for ending in ("csv", "xlsx", "html"):
        assert "2 plans, 2 measures" in run("matrix", "-b", two_plans, "-o", tmp_path / f"m.{ending}")
    assert load_workbook(tmp_path / "m.xlsx").sheetnames == ["措施 measures", "规划 plans"]
    asked = ("cite", "wordings", "--measure", "县管校聘", "-b", two_plans)
    assert "縣管3、校聘" in run(*asked)
    for ending in ("csv", "xlsx", "md"):
        assert "1 quote from 1 plan" in run(*asked, "-o", tmp_path / f"e.{ending}")


@pytest.mark.parametrize("form", ["graphml", "gexf", "csv", "xlsx"])
def test_export_writes_each_network(two_plans: Path, tmp_path: Path, form: str) -> None:
    said = run("export", "-f", form, "--network", "plan-plan", "-b", two_plans, "-o", tmp_path / f"n.{form}")
    assert "2 nodes, 1 edges (plan-plan)" in said and (tmp_path / f"n.{form}").stat().st_size > 100


def test_export_writes_folders_of_tables(two_plans: Path, tmp_path: Path) -> None:
    run("export", "-f", "csv", "-b", two_plans, "-o", tmp_path / "tables")
    assert sorted(path.name for path in (tmp_path / "tables").iterdir()) == ["edges.csv", "nodes.csv"]
    assert "neo4j-admin database import" in run("export", "-f", "neo4j", "-b", two_plans, "-o", tmp_path / "neo4j")


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        (("compare", "东海", "西山", "-o", "c.json"), "东海县 2021–2025 and 西山区"),
        (("matrix", "-o", "m.csv"), "plans"),
        (("export", "-o", "g.ttl"), "the graph as turtle"),
        (("export", "-o", "g.JSONLD"), "the graph as jsonld"),
        (("export", "-f", "turtle", "-o", "g.txt"), "the graph as turtle"),
        (("export", "--partitions", "2", "-o", "g.nq"), "the graph in 2 files"),
        (("export", "-o", "h.gexf"), "nodes"),
        (("export", "-f", "gexf", "-o", "g.gexf"), "nodes"),
        (
            ("diff", "BUILD", "BUILD", "-o", "d.txt"),
            "no changes: both builds state the same facts (in how many places each stands is not compared)",
        ),
        (
            ("diff", "BUILD", "BUILD", "-o", "d.ttl"),
            "no changes: both builds state the same facts (in how many places each stands is not compared)",
        ),
        (("cite", "wordings", "--measure", "集团化办学", "-o", "e.md"), "quotes from"),
    ],
)
def test_what_was_written_is_told_beside_the_answer(
    two_plans: Path, tmp_path: Path, words: tuple[str, ...], holds: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    given = [str(two_plans) if word == "BUILD" else word for word in words] + (
        [] if words[0] == "diff" else ["-b", str(two_plans)]
    )
    result = CliRunner().invoke(app, given, catch_exceptions=False)
    assert result.stdout == ""
    assert result.stderr.startswith(f"{words[-1]}: ") and holds in result.stderr and result.stderr.count("\n") == 1


def test_evidence_that_nothing_fits_is_told(two_plans: Path) -> None:
    words = ["cite", "shared-measures", "--measure", "县管校聘", "--plan", "西山", "-b", str(two_plans)]
    result = CliRunner().invoke(app, words, catch_exceptions=False)
    assert result.exit_code == 0 and "没有合于 --plan 西山 --measure 县管校聘 的内容" in result.stderr


@pytest.mark.parametrize(
    ("words", "error", "says"),
    [
        (("compare", "东海", "北京"), AskError, "no plan '北京' in this graph"),
        (("compare", "东海", "西山", "-o", "c.docx"), AskError, "c.docx: choose one of these endings: .txt, .json"),
        (("matrix", "-o", "m.doc"), AskError, "choose one of these endings"),
        (("matrix", "-o", "m.html", "--plans-down"), AskError, "a page has its measures down"),
        (("cite", "wordings", "--measure", "县管校聘", "-o", "e.doc"), AskError, "choose one of these endings"),
        (("cite", "plans"), AskError, "counts and has no quotes"),
        (("cite", "wording", "--measure", "县管校聘"), AskError, "did you mean wordings"),
        (("export", "-o", "x.doc"), AskError, "x.doc: choose one of these endings: .ttl, .trig, .* or give --format"),
        (("export", "-o", "graph"), AskError, "graph: choose one of these endings"),
        (("export", "-f", "xlsx"), NetworkError, "name a file with -o"),
        (("export", "-f", "gexf", "--network", "plans"), NetworkError, "there are plan-measure"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    two_plans: Path, words: tuple[str, ...], error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says) as caught:
        run(*words, "-b", two_plans)
    assert "\n" not in str(caught.value)


def test_a_folder_without_a_build_is_named(two_plans: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreMissing, match=f"^{tmp_path} holds no build: name the folder that `kg build` wrote"):
        run("compare", "a", "b", "-b", tmp_path)
    with pytest.raises(StoreMissing, match=f"^no such folder: {tmp_path}/before: .* `kg build PLANS -o"):
        run("diff", tmp_path / "before", two_plans)
