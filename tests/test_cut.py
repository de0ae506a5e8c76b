"""A build that ends early (killed, disk full, another at work) leaves the last one whole, or none and says so; the next is as a cold one."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from one_line import said
from test_damage import COUNTIES, PLAN
from test_increments import contents
from typer.testing import CliRunner

from kg.build import build
from kg.build.kept import Ledger, LedgerError
from kg.cli import register
from kg.cli.app import app
from kg.graph.whole import GraphMissing, unmoved

register()
pytestmark = pytest.mark.usefixtures("ontology_alone")

KILLED = """
import os, random, shutil, signal, sys, time
from pathlib import Path
import kg.build.describe, kg.build.parts, kg.build.read, kg.extract.facts, kg.read.files
from kg.build import build

CHANGING = {"os.rename", "open", "os.remove", "os.mkdir", "os.rmdir", "os.utime", "os.link", "sqlite3.connect"}
plans, folder, most, rng = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), random.Random(4)
kg.build.parts.VOCABULARIES = ("edupolicy",)

def start(out, last):
    shutil.copytree(folder / "whole", out)
    if pid := os.fork():
        return pid
    steps = 0
    def count(event, given):
        nonlocal steps
        if event in CHANGING and (event != "open" or (given[2] or 0) & (os.O_WRONLY | os.O_RDWR)):
            steps += 1
            if steps == last:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(count)
    build([plans], out, jobs=1)
    (folder / "steps").write_text(str(steps))
    os._exit(0)

begun = time.monotonic()
os.waitpid(start(folder / "free", 0), 0)
took, steps = time.monotonic() - begun, int((folder / "steps").read_text())
for step in sorted(rng.sample(range(1, steps + 1), min(most, steps))):
    assert os.waitstatus_to_exitcode(os.waitpid(start(folder / f"step-{step}", step), 0)[1]) == -signal.SIGKILL
for number in range(min(most, steps) // 2):
    pid = start(folder / f"time-{number}", 0)
    time.sleep(rng.random() * took)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
"""
"""Builds that are killed: some at a step that changes a file, some at any time. The processes are forked before any store is open."""


def write_plans(folder: Path) -> None:
    folder.mkdir()
    for name, county in COUNTIES.items():
        (folder / f"{name}.txt").write_text(PLAN.format(county, county), "utf-8")


def edit_plans(folder: Path) -> None:
    """One is edited, one goes, one comes."""
    (folder / "b.txt").write_text(PLAN.format("海门区", "海门"), "utf-8")
    (folder / "c.txt").unlink()
    (folder / "d.txt").write_text(PLAN.format("德阳市", "德阳"), "utf-8")


def results(out: Path) -> dict[str, bytes]:
    """What readers of a build see."""
    return {name: data for name, data in contents(out).items() if ".kg-" not in name and "journal" not in name}


def test_whenever_a_build_is_killed_readers_see_the_last_one_whole_or_are_told(tmp_path: Path) -> None:
    write_plans(tmp_path / "plans")
    build([tmp_path / "plans"], tmp_path / "whole")
    edit_plans(tmp_path / "plans")
    build([tmp_path / "plans"], tmp_path / "cold")
    before, after = results(tmp_path / "whole"), results(tmp_path / "cold")
    command = [sys.executable, "-c", KILLED, str(tmp_path / "plans"), str(tmp_path), "8"]
    subprocess.run(command, check=True)
    left = []
    for out in sorted([*tmp_path.glob("step-*"), *tmp_path.glob("time-*")]):
        if (out / "store/CURRENT").is_file():
            left.append([before, after].index(results(out)))
        else:
            left.append(2)
            for words in (["ask", "plans", "--build", str(out)], ["review", "--build", str(out)], ["check", str(out)]):
                assert "a build was cut, or is not done yet: run `kg build` again" in said(
                    CliRunner().invoke(app, words)
                )
        assert not build([tmp_path / "plans"], out).problems
        assert contents(out) == contents(tmp_path / "cold"), out.name
    assert len(left) == 12 and {0, 2} <= set(left)


FULL = """
import resource, sys
from pathlib import Path
import kg.build.parts
from kg.cli import main

kg.build.parts.VOCABULARIES = ("edupolicy",)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
del sys.argv[1]
main()
"""


@pytest.mark.parametrize(("most", "jobs"), [(100, "1"), (60_000, "1"), (20_000, "2")])
def test_a_full_disk_is_one_line_and_leaves_the_last_build(most: int, jobs: str, tmp_path: Path) -> None:
    """No file grows larger than so many bytes."""
    plans, out = tmp_path / "plans", tmp_path / "out"
    write_plans(plans)
    (plans / "a.txt").write_text(PLAN.format("如东县", "如东县") * 40, "utf-8")
    build([plans], out)
    before = results(out)
    (plans / "a.txt").write_text(PLAN.format("如东县", "如东") * 40, "utf-8")
    words = ["build", str(plans), "-o", str(out), "--jobs", jobs]
    full = subprocess.run([sys.executable, "-c", FULL, str(most), *words], capture_output=True, text=True)
    assert full.returncode == 1 and full.stderr.endswith(": free some space or choose another folder\n")
    assert full.stderr.count("\n") == 1 and results(out) == before
    build([plans], out)
    build([plans], tmp_path / "cold")
    assert contents(out) == contents(tmp_path / "cold")


def test_of_two_builds_that_begin_at_once_one_goes_on(tmp_path: Path) -> None:
    """Also where there was no ledger yet."""
    for number in range(5):
        folder = tmp_path / str(number)
        folder.mkdir()
        told = open_at_once(folder)
        assert [type(one) for one in told].count(LedgerError) == 1, told
        assert "another kg build is writing there" in str(told)


def open_at_once(folder: Path) -> list[object]:
    """What two who open the ledger of a folder at once are told; who has it waits for the other."""
    both, told = threading.Barrier(2), list[object]()

    def use() -> None:
        both.wait()
        try:
            with Ledger(folder):
                told.append("mine")
                both.wait()
        except LedgerError as error:
            told.append(error)
            both.wait()

    threads = [threading.Thread(target=use) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return told


def test_a_second_build_leaves_the_folder_of_the_first_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first has only just made it."""
    write_plans(tmp_path / "plans")
    made = Path.mkdir

    def begin_another(self: Path, *given: object, **named: object) -> None:
        made(self, *given, **named)  # type: ignore[arg-type]
        if self == tmp_path / "out":
            held.append(Ledger(self))

    held: list[Ledger] = []
    monkeypatch.setattr(Path, "mkdir", begin_another)
    with pytest.raises(LedgerError, match="another kg build is writing there"):
        build([tmp_path / "plans"], tmp_path / "out")
    assert (tmp_path / "out/ledger.sqlite").is_file()


def test_what_cannot_be_removed_costs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A network file system keeps a file that somebody has open, and its folder."""

    removed = os.rmdir

    def refuse(path: str, **named: int | None) -> None:
        if Path(path).parent == tmp_path / "out":
            raise OSError(errno.ENOTEMPTY, "Directory not empty", path)
        removed(path, **named)

    write_plans(tmp_path / "plans")
    build([tmp_path / "plans"], tmp_path / "out")
    edit_plans(tmp_path / "plans")
    build([tmp_path / "plans"], tmp_path / "cold")
    with monkeypatch.context() as patched:
        patched.setattr(os, "rmdir", refuse)
        for _ in range(2):
            build([tmp_path / "plans"], tmp_path / "out")
            assert results(tmp_path / "out") == results(tmp_path / "cold")
    build([tmp_path / "plans"], tmp_path / "out")
    assert contents(tmp_path / "out") == contents(tmp_path / "cold")


def test_who_reads_while_another_graph_comes_is_told(tmp_path: Path) -> None:
    write_plans(tmp_path / "plans")
    build([tmp_path / "plans"], tmp_path / "out")
    with unmoved(tmp_path / "out"):
        pass
    for happens in (
        lambda: build([tmp_path / "plans"], tmp_path / "out"),
        lambda: shutil.rmtree(tmp_path / "out/store"),
    ):
        with pytest.raises(GraphMissing, match="another graph in place meanwhile"):
            read_while(tmp_path / "out", happens)


def read_while(out: Path, happens: Callable[[], object]) -> None:
    with unmoved(out):
        happens()
        raise FileNotFoundError("a part")
