"""Whatever is damaged in the folder of a build, the next build makes it good: it ends where a cold one ends, to the byte."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from one_line import said
from test_increments import contents
from typer.testing import CliRunner

from kg.build import build
from kg.build.kept import refuse_inputs
from kg.build.kept.places import OutputError
from kg.cli import register
from kg.cli.app import app
from kg.read.files import find_sources
from kg.review.tables import Row, write_rows

pytestmark = pytest.mark.usefixtures("ontology_alone")
PLAN = "{}教育事业发展规划\n一、总体要求\n推进县管校聘,办好{}实验小学。\n"
COUNTIES = {"a": "如东县", "b": "海门区", "c": "启东市"}
JUDGED = Row(judgement="reject", document="a", type="Measure", name="县管校聘")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def fill(path: Path) -> None:
    """With rubbish of the same size."""
    path.write_bytes(random.Random(1).randbytes(path.stat().st_size))


def blot(path: Path) -> None:
    """A few bytes in the middle, which no format shows."""
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2] + b"0000" + data[len(data) // 2 + 4 :])


def put_folder(path: Path) -> None:
    path.unlink()
    (path / "inside").mkdir(parents=True)


def close(path: Path) -> None:
    path.chmod(0)


def put_file(path: Path) -> None:
    """In the place of a folder."""
    shutil.rmtree(path)
    path.write_text("a file")


FILES = (
    "facts/a.json", "text/a.txt", "parts/documents/a.nq", "parts/vocabularies/edupolicy.nq", "parts/dataset/dataset.nq", "graph.ttl",
    "graph.trig", "ledger.sqlite", "judgements.csv", "store/CURRENT", "store/MANIFEST*", "store/OPTIONS*", "store/*.sst",
)  # fmt: skip
FOLDERS = ("facts", "text", "parts", "parts/documents", "store")


def put_plans(folder: Path) -> Path:
    (folder / "plans").mkdir()
    for name, county in COUNTIES.items():
        (folder / f"plans/{name}.txt").write_text(PLAN.format(county, county), "utf-8")
    (folder / "plans/judgements.csv").write_text(write_rows([JUDGED]), "utf-8")
    return folder / "plans"


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    return put_plans(tmp_path)


@pytest.fixture
def undamaged(once: Callable[..., Path], tmp_path: Path) -> Path:
    """A copy of a build of the plans that is made once a run."""
    made = once("undamaged", lambda folder: build([put_plans(folder)], folder / "built"))
    return Path(shutil.copytree(made / "built", tmp_path / "built"))


def build_judged(plans: Path, out: Path) -> dict[str, bytes]:
    """What a build of plans and their judgements writes."""
    report = build([plans], out, judgements=[plans / "judgements.csv"])
    assert not report.problems
    return written(out)


def written(out: Path) -> dict[str, bytes]:
    return {name: data for name, data in contents(out).items() if not name.startswith("judgements.before")}


@pytest.fixture
def judged(once: Callable[..., Path]) -> Path:
    """A build of the plans and their judgements that is made once a run; tests only read it."""
    return once("judged", lambda folder: build_judged(put_plans(folder), folder / "built")) / "built"


@pytest.mark.parametrize(
    ("hurt", "edited"),
    [(blot, False), (put_folder, False), (close, False), (cut, True), (Path.unlink, True)],
)
def test_a_damaged_file_is_made_good(
    hurt: Callable[[Path], None],
    edited: bool,
    judged: Path,
    plans: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kg.build.parts.ANEW", 2.0)  # so that the store is changed in place also where it is small
    if edited:
        (plans / "b.txt").write_text(PLAN.format("海门区", "海门区"[:2]), "utf-8")
    cold = build_judged(plans, tmp_path / "cold") if edited else written(judged)
    for number, pattern in enumerate(FILES):
        out = tmp_path / f"out{number}"
        shutil.copytree(judged, out)
        for path in sorted(out.glob(pattern))[:2]:
            hurt(path)
        assert build_judged(plans, out) == cold, pattern


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("hurt", [shutil.rmtree, put_file])
def test_a_folder_that_is_gone_or_a_file_is_made_good(
    hurt: Callable[[Path], None], folder: str, judged: Path, plans: Path, tmp_path: Path
) -> None:
    shutil.copytree(judged, tmp_path / "out")
    hurt(tmp_path / "out" / folder)
    assert build_judged(plans, tmp_path / "out") == written(judged)


def test_what_no_build_has_made_is_left_alone(plans: Path, tmp_path: Path) -> None:
    """The folder of the results is one where somebody keeps their own."""
    for name in ("text", "store", "facts"):
        own = tmp_path / f"own-{name}" / name / "mine.txt"
        own.parent.mkdir(parents=True)
        own.write_text("mine")
        with pytest.raises(FileExistsError, match="holds what no build of kg has made"):
            build([plans], own.parent.parent)
        assert own.read_text() == "mine" and [path.name for path in own.parent.parent.iterdir()] == [name]


def copy_anew(path: Path) -> None:
    """As `cp -r` does: the same bytes, with the time of the copy."""
    os.utime(path, (1.5e9, 1.5e9))


@pytest.mark.parametrize(
    ("hurt", "fault"),
    [
        (fill, "the ledger of the last build was damaged"),
        (copy_anew, "the folder was copied or changed since the last build"),
    ],
)
def test_a_ledger_that_is_not_as_it_was_left_is_told(
    hurt: Callable[[Path], None], fault: str, plans: Path, tmp_path: Path
) -> None:
    build([plans], tmp_path / "out")
    hurt(tmp_path / "out/ledger.sqlite")
    told: list[str] = []
    build([plans], tmp_path / "out", tell=told.append)
    assert told == [f"{tmp_path / 'out'}: {fault}: all is built anew"]


def test_an_unchanged_build_makes_nothing_anew_also_out_of_an_archive(plans: Path, tmp_path: Path) -> None:
    """Which keeps times in whole seconds."""
    build([plans], tmp_path / "out")
    assert build([plans], tmp_path / "out").described == 0
    for path in (tmp_path / "out").rglob("*"):
        os.utime(path, (int(path.stat().st_mtime), int(path.stat().st_mtime)))
    report = build([plans], tmp_path / "out")
    assert (report.described, [d.reused for d in report.documents]) == (0, [True, True, True])


@pytest.mark.parametrize(
    ("file", "hurt", "command"),
    [
        ("facts/a.json", 40, "site {} -o out"),
        ("text/a.txt", 41, "site {} -o out"),  # within a letter
        ("text/a.txt", 42, "site {} -o out"),  # behind one
        ("text/a.txt", 41, "review -b {} -o out"),
        ("parts/documents/a.nq", 100, "export -b {} -o out.ttl"),
        ("parts/documents/a.nq", 100, "export -b {} -o out.nq"),  # which parses nothing
        ("parts/documents/a.nq", 0, "export -b {} -f nquads --partitions 2 -o out"),
        ("parts/documents/a.nq", 100, "diff {0} {0} -o out.ttl"),
        *(
            (part, "behind a line", command)
            for part in ("parts/documents/a.nq", "parts/vocabularies/edupolicy.nq", "parts/dataset/dataset.nq")
            for command in ("export -b {} -o out.nq", "diff {0} {0} -o out.ttl")
        ),
        *(  # to Turtle the parts are merged, once they are counted
            ("parts/documents/a.nq", "behind a line", command)
            for command in ("export -b {} -o out.ttl", "export -b {} -o out.trig", "push -b {} http://127.0.0.1:1")
        ),
        ("parts/documents/a.nq", b"<a> \xff .\n", "export -b {} -o out.ttl"),
        ("parts/documents/a.nq", b"<a b> .\n", "export -b {} -o out.trig"),
    ],
)
def test_a_damaged_file_is_named_in_one_line(
    file: str, hurt: int | bytes | str, command: str, undamaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever command reads it, and nothing is written."""
    register()
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    path = undamaged / file
    cut_behind = path.read_bytes().rfind(b"\n", 0, path.stat().st_size // 2) + 1
    path.write_bytes(
        hurt if isinstance(hurt, bytes) else path.read_bytes()[: hurt if isinstance(hurt, int) else cut_behind]
    )
    line = said(CliRunner().invoke(app, command.format(undamaged).split()))
    assert line.startswith(f"{path}: damaged (") and line.endswith(
        f"`kg build PLANS -o {tmp_path / 'built'}` makes it anew"
    )
    assert not list(Path().iterdir())


def test_results_do_not_lie_in_the_folder_of_all_files(plans: Path) -> None:
    with pytest.raises(OutputError, match=r"^/ holds plans to be read"):
        refuse_inputs(Path("/"), find_sources([plans])[0])


@pytest.mark.parametrize("within", ["", "haimen"])
def test_results_do_not_lie_among_other_plans(within: str, plans: Path, tmp_path: Path) -> None:
    """A table of judgements beside those would make way for that of this build."""
    others = tmp_path / "others"
    (others / within).mkdir(parents=True)
    (others / within / "plan.html").write_text("海门区教育事业发展规划", "utf-8")
    with pytest.raises(OutputError, match=r"others holds documents \(.*plan.html\) and no build: name a folder"):
        build([plans], others)
    assert len(list(others.iterdir())) == 1


@pytest.mark.parametrize("paths", [["plans"], ["plans/a.txt"], ["."]])
def test_results_do_not_lie_among_the_plans(
    paths: list[str], plans: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where they did, a build of the folder above took the plans for results; a folder below one that is given may be made again."""
    monkeypatch.chdir(tmp_path)
    before = sorted(plans.iterdir())
    with pytest.raises(OutputError, match=r"plans holds plans to be read \(plans/.*: name a folder of its own"):
        build(paths, Path("plans"))
    assert sorted(plans.iterdir()) == before
    assert [build(["."], Path("build")).described for _ in range(2)] == [3, 0]
