"""A build that takes over what has not changed ends where a cold one ends, to the byte, and makes only what changed."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from pyoxigraph import Store
from typer.testing import CliRunner

import kg.cli.ask
import kg.cli.build
import kg.cli.compare
import kg.cli.site  # noqa: F401  (registers the commands)
from kg.build import build
from kg.build.kept import Ledger
from kg.build.tasks import DescribeTask
from kg.cli.app import app
from kg.graph.parts import find_parts
from kg.graph.store import StoreMissing, open_store
from kg.graph.store_copy import copy_store
from kg.graph.store_loading import FEW_LINES

pytestmark = pytest.mark.usefixtures("ontology_alone")
COUNTIES = ("如东县", "海门区")
TITLES = ("{}“十四五”教育事业发展规划", "{}教育高质量发展规划(2023—2027年)")
SENTENCES = (
    "深化集团化办学,推进县管校聘。", "到2025年,普惠性幼儿园覆盖率达到{n}%。", "教育局牵头,县财政局配合。", "新建小学{n}所。",
    "落实《如东县“十四五”教育事业发展规划》。", "落实《海门区教育事业发展第十四个五年规划》。", "办好如东县实验高中。",
    "办好如东县实验高级中学。", "县教育局负责。", "教育部门负责。",
)  # fmt: skip
"""Some name one thing in two ways, or cite what may be a plan of the corpus: then other documents' parts change too."""


def plan(rng: random.Random) -> str:
    county = rng.choice(COUNTIES)
    body = "".join(f"{s.format(n=rng.randint(10, 99))}\n" for s in rng.sample(SENTENCES, rng.randint(2, 6)))
    return f"{rng.choice(TITLES).format(county)}\n一、总体要求\n{county}人民政府制定本规划。\n{body}"


def edit(folder: Path, rng: random.Random) -> None:
    """Adds, rewrites, mends (its title stays) or removes one document."""
    there = sorted(folder.iterdir())
    what = rng.choice(["add", "rewrite", "remove", "mend", "mend"] if len(there) > 2 else ["add"])
    path = rng.choice(there) if what != "add" else folder / f"plan-{rng.randint(0, 10**6)}.txt"
    if what == "remove":
        path.unlink()
    elif what == "mend":
        title = path.read_text("utf-8").partition("\n")[0]
        path.write_text(f"{title}\n{plan(rng).partition(chr(10))[2]}", "utf-8")
    else:
        path.write_text(plan(rng), "utf-8")


def contents(out: Path) -> dict[str, bytes]:
    """All results by path; of the store its quads, sorted: its files depend on the way there."""
    files = {str(p.relative_to(out)): p.read_bytes() for p in out.rglob("*") if p.is_file() and "store" not in p.parts}
    assert files.pop("ledger.sqlite")
    quads = "\n".join(sorted(map(str, Store.read_only(str(out / "store")))))
    return {**files, "store": quads.encode()}


@pytest.mark.parametrize(("seed", "few"), [(1, FEW_LINES), (2, 40)])
def test_whatever_is_edited_the_result_is_that_of_a_cold_build(
    seed: int, few: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Quad by quad in the store, and graph by graph from some quads on."""
    monkeypatch.setattr("kg.build.parts.ANEW", 2.0)  # so that the store is changed in place also where it is small
    monkeypatch.setattr("kg.graph.store_loading.FEW_LINES", few)
    rng = random.Random(seed)
    plans = tmp_path / "plans"
    plans.mkdir()
    for _ in range(4):
        edit(plans, rng)
    for step in range(4):
        edit(plans, rng)
        report = build([plans], tmp_path / "out")
        assert not report.problems
        build([plans], tmp_path / f"cold{step}")
        assert contents(tmp_path / "out") == contents(tmp_path / f"cold{step}"), f"seed {seed}, step {step}"


def test_only_what_an_edit_touches_is_made_anew(tmp_path: Path) -> None:
    plans = tmp_path / "plans"
    plans.mkdir()
    for number, county in enumerate(("如东县", "海门区", "启东市")):
        text = f"{TITLES[0].format(county)}\n一、总体要求\n{county}教育局推进县管校聘,办好{county}实验小学。\n"
        (plans / f"{number}.txt").write_text(text, "utf-8")
    first = build([plans], tmp_path / "out")
    assert first.described == 3
    before = {p.name: p.stat().st_mtime_ns for p in find_parts(tmp_path / "out")}
    with (plans / "1.txt").open("a", encoding="utf-8") as file:
        file.write("新建小学3所。\n")
    second = build([plans], tmp_path / "out")
    assert (second.described, [d.reused for d in second.documents]) == (1, [True, False, True])
    after = {p.name: p.stat().st_mtime_ns for p in find_parts(tmp_path / "out")}
    assert {name for name in after if after[name] != before[name]} == {"1.nq", "dataset.nq"}
    (tmp_path / "out/text/0.txt").unlink()
    (tmp_path / "out/facts/0.json.part").touch()
    assert [d.reused for d in build([plans], tmp_path / "out").documents] == [False, True, True]
    assert (tmp_path / "out/text/0.txt").is_file() and not (tmp_path / "out/facts/0.json.part").exists()


RUDONG = "如东县教育事业发展规划\n一、总体要求\n{}\n"


@pytest.mark.parametrize(
    ("first", "other"),
    [
        (RUDONG.format("办好如东县实验高中。"), RUDONG.format("办好如东县实验高级中学。")),
        (
            RUDONG.format("落实《海门区教育现代化规划(2021—2025年)》。"),
            "海门区教育现代化规划(2021—2025年)\n一、要求\n新建小学3所。\n",
        ),
    ],
    ids=["a fuller name for its school", "the plan that it cites"],
)
def test_a_document_is_described_again_when_another_says_more_of_its_things(
    first: str, other: str, tmp_path: Path
) -> None:
    plans = tmp_path / "plans"
    plans.mkdir()
    (plans / "first.txt").write_text(first, "utf-8")
    build([plans], tmp_path / "out")
    alone = contents(tmp_path / "out")
    (plans / "other.txt").write_text(other, "utf-8")
    assert build([plans], tmp_path / "out").described == 2
    part = "parts/documents/first.nq"
    assert contents(tmp_path / "out")[part] != alone[part]
    (plans / "other.txt").unlink()
    assert build([plans], tmp_path / "out").described == 1
    assert contents(tmp_path / "out") == alone


def test_a_document_is_described_again_when_one_that_was_there_is_mended(tmp_path: Path) -> None:
    """The plans are the same, so nobody but those whom the names concern is asked."""
    plans = tmp_path / "plans"
    plans.mkdir()
    for name, says in (("a", "办好如东县实验高中。"), ("b", "新建小学3所。"), ("c", "新建小学5所。")):
        (plans / f"{name}.txt").write_text(RUDONG.format(says), "utf-8")
    build([plans], tmp_path / "out")
    for says in (
        "办好如东县实验高级中学。",
        "新建小学4所。",
    ):  # a fuller name for the school of another, and gone again
        (plans / "b.txt").write_text(RUDONG.format(says), "utf-8")
        assert build([plans], tmp_path / "out").described == 2
        build([plans], tmp_path / "cold")
        assert contents(tmp_path / "out") == contents(tmp_path / "cold")


@pytest.mark.parametrize("hurt", ["CURRENT", "MANIFEST"])
def test_a_damaged_store_is_told_and_made_anew(hurt: str, tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    text, out = tmp_path / "plans/a.txt", tmp_path / "out"
    text.write_text(RUDONG.format("新建小学3所。"), "utf-8")
    build([text.parent], out)
    for path in (out / "store").glob(f"{hurt}*"):
        path.write_text("damaged")
    with pytest.raises(StoreMissing, match=r"store cannot be read \(.*\): `kg build` makes it anew$"):
        open_store(out / "store")
    text.write_text(RUDONG.format("新建小学4所。"), "utf-8")
    build([text.parent], out)
    build([text.parent], tmp_path / "cold")
    assert contents(out) == contents(tmp_path / "cold")


def test_a_build_that_was_cut_while_it_read_leaves_no_facts_that_are_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The facts of the new text are written, the ledger is not; then the old text is back."""
    (tmp_path / "plans").mkdir()
    text = tmp_path / "plans/a.txt"
    old = plan(random.Random(5))
    text.write_text(old, "utf-8")
    build([tmp_path / "plans"], tmp_path / "out")
    whole = contents(tmp_path / "out")
    text.write_text(old + "新建小学3所。\n", "utf-8")
    with monkeypatch.context() as cut:
        cut.setattr(Ledger, "put", lambda *given: (_ for _ in ()).throw(KeyboardInterrupt))
        said = CliRunner().invoke(app, ["build", str(tmp_path / "plans"), "-o", str(tmp_path / "out")])
    assert said.exit_code == 130
    assert "the same command goes on from there" in said.stderr
    text.write_text(old, "utf-8")
    build([tmp_path / "plans"], tmp_path / "out")
    assert contents(tmp_path / "out") == whole


def test_a_document_that_can_no_longer_be_described_goes_from_all_results(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.build.parts.ANEW", 2.0)
    plans = tmp_path / "plans"
    plans.mkdir()
    for name in ("a", "b"):
        (plans / f"{name}.txt").write_text(RUDONG.format("新建小学3所。"), "utf-8")
    build([plans], tmp_path / "out")
    (plans / "b.txt").write_text(RUDONG.format("新建小学4所。"), "utf-8")

    def fail(task: DescribeTask) -> None:
        part = task.folder and task.folder / f"{task.id}.nq"
        assert part
        part.write_text("<x:half> <x:of> <x:it> <x:graph> .\n", "utf-8")
        raise ValueError("a fault")

    with monkeypatch.context() as faulty:
        faulty.setattr("kg.build.describe.describe_task", fail)
        report = build([plans], tmp_path / "out")
    assert len(report.problems) == 1 and "b: a fault of the program" in report.problems[0]
    (plans / "b.txt").unlink()
    build([plans], tmp_path / "cold")
    assert contents(tmp_path / "out") == contents(tmp_path / "cold")


def test_a_copy_of_a_store_shares_what_never_changes_and_nothing_else(tmp_path: Path) -> None:
    store, copy = tmp_path / "store", tmp_path / "copy"
    store.mkdir()
    for name in ("000007.sst", "000008.log", "MANIFEST-000004", "LOCK"):
        (store / name).touch()
    copy_store(store, copy)
    shared = {path.name: path.samefile(store / path.name) for path in copy.iterdir()}
    assert shared == {"000007.sst": True, "000008.log": False, "MANIFEST-000004": False}


def test_a_build_of_another_version_is_told_when_it_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans/a.txt").write_text(plan(random.Random(5)), "utf-8")
    build([tmp_path / "plans"], tmp_path / "out")
    asked = ["ask", "plans", "--build", str(tmp_path / "out")]
    assert CliRunner().invoke(app, asked).stderr == ""
    monkeypatch.setattr("kg.build.recipe.build_recipe", lambda: "of another")
    told = CliRunner().invoke(app, asked)
    assert told.exit_code == 0 and "made by another version of kg or with other vocabularies: `kg build" in told.stderr
    with Ledger(tmp_path / "out"):  # a build is under way there
        assert CliRunner().invoke(app, asked).stderr == ""
    (tmp_path / "out/ledger.sqlite").unlink()  # a build that was handed on
    assert CliRunner().invoke(app, asked).stderr == ""


def test_the_build_that_is_told_of_is_the_one_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans/a.txt").write_text(plan(random.Random(5)), "utf-8")
    for name in ("build", "mine"):
        build([tmp_path / "plans"], tmp_path / name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("kg.build.recipe.build_recipe", lambda: "of another")
    monkeypatch.delenv("KG_BUILD", raising=False)
    told = {
        "build": ["site"],
        "mine": ["site", "mine"],
        "mine ": ["site", "-b", "mine"],
        "build mine": ["diff", "build", "mine"],
    }
    for builds, asked in told.items():
        stderr = CliRunner().invoke(app, asked).stderr.splitlines()
        assert [line.split(": ")[1] for line in stderr if "another version" in line] == builds.split(), (asked, stderr)
