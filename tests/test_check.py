"""`kg check`: a whole build passes, and each way of tampering with one is caught, named and quoted."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.build import build as build_graph
from kg.check.build import BuildMissing, check_build
from kg.check.provenance import LIMIT
from kg.check.violations import Violation
from kg.cli import check as check_command  # noqa: F401  (registers the command)
from kg.cli.app import app

PLAN = """甲县“十四五”教育事业发展规划
一、主要目标
到2025年，学前三年毛入园率达到98%以上，普惠性幼儿园覆盖率达到90%。
二、主要任务
推行县管校聘改革，深化集团化办学。实施学前教育质量提升工程。
县教育局牵头落实《中国教育现代化2035》。
"""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A corpus of one small plan, and its build."""
    folder = tmp_path_factory.mktemp("small")
    corpus, out = folder / "corpus", folder / "build"
    (corpus / "jia").mkdir(parents=True)
    (corpus / "jia" / "plan.txt").write_text(PLAN, "utf-8")
    (corpus / "jia" / "source.toml").write_text('[document]\nid = "jia"\n[expect]\nTarget = [1, 4]\n', "utf-8")
    assert not build_graph([corpus], out).problems
    return corpus, out


@pytest.fixture
def copy(small: tuple[Path, Path], tmp_path: Path) -> tuple[Path, Path]:
    """The same, to tamper with."""
    for name, folder in zip(("corpus", "build"), small, strict=True):
        shutil.copytree(folder, tmp_path / name)
    return tmp_path / "corpus", tmp_path / "build"


def rewrite(path: Path, change: Callable[[list[str]], list[str]]) -> None:
    lines = path.read_text("utf-8").splitlines(keepends=True)
    changed = change(lines)
    assert changed != lines
    path.write_text("".join(changed), "utf-8")


def tampered(copy: tuple[Path, Path], change: Callable[[list[str]], list[str]], **options: bool) -> list[Violation]:
    """The violations of a build whose only document was changed."""
    corpus, build = copy
    rewrite(build / "parts" / "documents" / "jia.nq", change)
    return check_build(build, corpus=[corpus], **options).violations


def without(*words: str) -> Callable[[list[str]], list[str]]:
    """Drop the first line that holds all the words."""

    def change(lines: list[str]) -> list[str]:
        index = next(i for i, line in enumerate(lines) if all(word in line for word in words))
        return lines[:index] + lines[index + 1 :]

    return change


def with_changed(old: str, new: str, *words: str) -> Callable[[list[str]], list[str]]:
    """Change the first line that holds `old` and all the words."""

    def change(lines: list[str]) -> list[str]:
        index = next(i for i, line in enumerate(lines) if old in line and all(word in line for word in words))
        return [*lines[:index], lines[index].replace(old, new, 1), *lines[index + 1 :]]

    return change


def test_the_five_plans_pass(built: Path, corpus: Path) -> None:
    report = check_build(built, corpus=[corpus], reopen=True)
    assert [v.line() for v in report.violations] == []
    assert (report.documents, report.asserted) == (5, 5)
    assert report.provenance.share == 100
    assert 1 < report.provenance.per_fact <= LIMIT
    assert report.reopened == report.provenance.passages > 500
    assert report.provenance.facts > 500


def test_a_small_plan_passes(small: tuple[Path, Path]) -> None:
    report = check_build(small[1], corpus=[small[0]], reopen=True)
    assert [v.line() for v in report.violations] == []
    assert report.provenance.facts >= 4


SHAPES: list[tuple[Callable[[list[str]], list[str]], str]] = [
    (without("edupolicy/unit>", "PERCENT"), "a target has exactly one unit (目标须有且仅有一个单位)"),
    (without("edupolicy/value>"), "a range has a low and a high, any other target exactly one value"),
    (with_changed("/at-least>", "/range>", "edupolicy/comparator>"), "a range has a low and a high"),
    (without("edupolicy/status>"), "a target has exactly one status"),
    (without("edupolicy/evidence>", "/adopts/"), "an adoption has evidence: a passage"),
    (without("edupolicy/evidence>", "/data/programme/"), "what a plan names has evidence: a passage"),
    (with_changed("/establish>", "/excite>", "edupolicy/stance>"), "an adoption has exactly one stance of the ontology"),
    (with_changed("/measure/", "/measure/no-", "edupolicy/measure>"), "an adoption has exactly one measure of the vocabulary"),
    (without("edupolicy/sha256>"), "a plan has the SHA-256 of its bytes"),
    (with_changed('"2021"', '"2031"', "periodStart"), "a period does not start after its end (规划期始年不得晚于末年)"),
    (with_changed("decimal", "string", "edupolicy/value>"), "any other target exactly one value"),
    (without("edupolicy/section>"), "a passage stands in exactly one section"),
    (without("edupolicy/level>", '"1"'), "a section has exactly one level"),
    (without("2000/01/rdf-schema#label>", "/data/document/"), "a document has exactly one label in a graph"),
]


@pytest.mark.parametrize(("change", "message"), SHAPES, ids=[m for _, m in SHAPES])
def test_a_broken_shape_is_named_with_document_and_remedy(
    copy: tuple[Path, Path], change: Callable[[list[str]], list[str]], message: str
) -> None:
    found = [v for v in tampered(copy, change) if v.check == "shapes" and message in v.message]
    assert found
    assert found[0].document == "jia"
    assert "kg build" in found[0].remedy


def test_a_target_without_a_unit_comes_with_its_quote(copy: tuple[Path, Path]) -> None:
    found = tampered(copy, without("edupolicy/unit>"))
    line = next(v for v in found if v.check == "shapes").line()
    assert line.startswith("jia: Target “")
    assert "「到2025年，学前三年毛入园率达到98%以上" in line


@pytest.mark.parametrize("reopen", [False, True])
def test_a_quote_changed_by_one_character_is_caught(copy: tuple[Path, Path], reopen: bool) -> None:
    found = tampered(copy, with_changed("毛入园率", "净入园率", "anchorOf"), reopen=reopen)
    quotes = [v for v in found if v.check == "quotes" and v.subject.startswith("Passage c")]
    assert len(quotes) == 1 + reopen
    assert "'毛入园率达到98' there, '净入园率达到98' quoted" in quotes[0].message
    assert any("corpus/jia/plan.txt" in v.message for v in quotes) == reopen


def test_a_wording_that_is_not_in_its_evidence_is_caught(copy: tuple[Path, Path]) -> None:
    found = tampered(copy, with_changed("集团化办学", "集群化办学", "edupolicy/wording>"))
    assert any("no passage of its evidence holds its wording '集群化办学'" in v.message for v in found)


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("edupolicy/wording>", "edupolicy/words>", "the predicate ep:words"),
        ("2000/01/rdf-schema#label>", "2000/01/rdf-schema#labell>", "the predicate rdfs:labell"),
        ("edupolicy/Adoption>", "edupolicy/Uptake>", "the class ep:Uptake"),
        ("edupolicy/wording>", "example.org/p>", "the predicate https://w3id.org/example.org/p"),
    ],
)
def test_an_undeclared_name_is_caught(copy: tuple[Path, Path], old: str, new: str, name: str) -> None:
    found = tampered(copy, with_changed(old, new))
    assert f"{name} is declared nowhere" in [v.message for v in found if v.check == "declared"]


def test_a_fact_without_evidence_lowers_the_share(copy: tuple[Path, Path]) -> None:
    corpus, build = copy
    rewrite(build / "parts" / "documents" / "jia.nq", without("edupolicy/evidence>", "/adopts/"))
    report = check_build(build, corpus=[corpus])
    assert "a fact without a passage" in [v.message for v in report.violations if v.check == "provenance"]
    assert report.provenance.share < 100


@pytest.mark.parametrize(
    ("expect", "message"),
    [
        ("Target = [9, 12]", "2 found, 9 to 12 expected"),
        ("Target = [0, 1]", "2 found, 0 to 1 expected"),
        ("Targets = [0, 9]", "no such kind; there are School, Department"),
        ("Target = 2", "2 is not [least, most]"),
    ],
)
def test_a_wrong_count_in_source_toml_is_caught(copy: tuple[Path, Path], expect: str, message: str) -> None:
    corpus, build = copy
    (corpus / "jia" / "source.toml").write_text(f'[document]\nid = "jia"\n[expect]\n{expect}\n', "utf-8")
    (found,) = check_build(build, corpus=[corpus]).violations
    assert (found.check, found.document) == ("sources", "jia")
    assert message in found.message
    assert "jia/source.toml [expect] Target" in found.subject


def test_a_document_that_changed_after_the_build_is_caught(copy: tuple[Path, Path]) -> None:
    corpus, build = copy
    plan = corpus / "jia" / "plan.txt"
    plan.write_text(PLAN.replace("98%", "99%"), "utf-8")
    found = check_build(build, corpus=[corpus], reopen=True).violations
    assert "corpus/jia/plan.txt: has changed since the build" in [f"{v.subject}: {v.message}" for v in found]
    assert any(v.check == "quotes" and "corpus/jia/plan.txt" in v.message for v in found)


def test_a_hash_that_is_not_the_files_is_caught(copy: tuple[Path, Path]) -> None:
    corpus, build = copy
    with (corpus / "jia" / "source.toml").open("a") as file:
        file.write('[source]\nsha256 = "0123456789abcdef"\n')
    (found,) = check_build(build, corpus=[corpus]).violations
    assert "sha256 is 0123456789ab…" in found.message


def test_a_document_that_is_gone_is_caught(copy: tuple[Path, Path]) -> None:
    corpus, build = copy
    (corpus / "yi").mkdir()
    (corpus / "jia" / "plan.txt").rename(corpus / "yi" / "plan.txt")
    found = check_build(build, corpus=[corpus], reopen=True).violations
    assert "is not in the corpus given" in [v.message for v in found]


COPIES = [
    ("graph.ttl", ("ep:unit unit:PERCENT ;", ""), "lacks ep:unit unit:PERCENT"),
    ("graph.trig", ("ep:unit unit:PERCENT ;", ""), "lacks ep:unit unit:PERCENT"),
    ("graph.ttl", ("ep:unit unit:PERCENT ;", "ep:unit unit:PERCENT ; ep:bogus 1 ;"), "the predicate ep:bogus is declared nowhere"),
    ("graph.ttl", ("ep:unit unit:PERCENT ;", "ep:unit unit:PERCENT"), "does not parse"),
]


@pytest.mark.parametrize(("name", "change", "message"), COPIES)
def test_a_graph_file_changed_by_hand_is_caught(
    copy: tuple[Path, Path], name: str, change: tuple[str, str], message: str
) -> None:
    path = copy[1] / name
    text = path.read_text("utf-8")
    assert change[0] in text
    path.write_text(text.replace(*change, 1), "utf-8")
    found = check_build(copy[1]).violations
    assert any(v.document == name and message in v.message for v in found)


def test_a_graph_file_with_the_same_triples_passes(copy: tuple[Path, Path]) -> None:
    with (copy[1] / "graph.ttl").open("a") as file:
        file.write("# a note\n")
    assert check_build(copy[1]).violations == []


def test_a_store_and_files_that_are_gone_are_caught(copy: tuple[Path, Path]) -> None:
    shutil.rmtree(copy[1] / "store")
    for name in ("graph.ttl", "text/jia.txt"):
        (copy[1] / name).unlink()
    found = {(v.document, v.subject) for v in check_build(copy[1]).violations}
    assert found == {("store", "the store"), ("graph.ttl", "the file"), ("jia", "jia.txt")}


def test_a_changed_store_is_caught(copy: tuple[Path, Path]) -> None:
    import pyoxigraph

    from kg.graph.store import remove_document

    store = pyoxigraph.Store(str(copy[1] / "store"))
    remove_document(store, "jia")
    store.flush()
    del store
    assert [v.document for v in check_build(copy[1]).violations] == ["store"]


def test_a_wrong_count_in_the_description_is_caught(copy: tuple[Path, Path]) -> None:
    rewrite(copy[1] / "parts" / "dataset" / "dataset.nq", with_changed('"2"', '"3"', "dataset/Target>", "void#entities>"))
    found = [v for v in check_build(copy[1]).violations if v.check == "description"]
    assert [v.message for v in found] == ["void:entities says 3, counted 2"]


def test_a_part_that_does_not_parse_is_caught(copy: tuple[Path, Path]) -> None:
    part = copy[1] / "parts" / "documents" / "jia.nq"
    part.write_text(part.read_text("utf-8")[:-20], "utf-8")
    assert ("syntax", "jia") in [(v.check, v.document) for v in check_build(copy[1]).violations]


def test_the_command_exits_with_one_and_a_line_for_each_violation(copy: tuple[Path, Path]) -> None:
    corpus, build = copy
    run = CliRunner().invoke(app, ["check", str(build), "--corpus", str(corpus), "--sources"])
    assert run.exit_code == 0, run.output
    assert "violations  0" in run.output
    assert "100.0% with a passage" in run.output
    rewrite(build / "parts" / "documents" / "jia.nq", without("edupolicy/unit>"))
    run = CliRunner().invoke(app, ["check", str(build), "--corpus", str(corpus)])
    assert run.exit_code == 1
    assert "jia: Target “" in run.output
    assert "→ run `kg build` again" in run.output
    run = CliRunner().invoke(app, ["check", str(build), "--corpus", str(corpus), "--json"])
    report = json.loads(run.output)
    assert run.exit_code == 1
    quotes = [v["quote"] for v in report["violations"] if v["check"] == "shapes"]
    assert quotes[0].startswith("到2025年")
    assert report["provenance"]["facts"] > 0


def test_nothing_to_check_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(BuildMissing, match="kg build corpus"):
        check_build(tmp_path)
