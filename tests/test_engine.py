"""Where tasks run makes no difference: not the engine, not a worker that dies; a task that kills each time is named."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import psutil
import pytest
from running_server import AT_LAST
from test_increments import contents
from words import POISON, Word, shout, tell_module, tell_process, touch

from kg.build import build
from kg.build.engines import Engine, Failure, choose_engine
from kg.build.engines.engine import BATCH, InProcess, find_batches
from kg.build.engines.processes import Processes
from kg.build.tasks import read_task


def test_a_task_that_kills_its_worker_is_found_and_all_others_are_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.build.engines.processes.find_batches", partial(find_batches, size=4))
    words = [Word(w) for w in ["a", "b", POISON, "c", "d", "e", "wrong", "f", "once", "g", "h", "i"]]
    engine = Processes(2)
    outcomes = list(engine.map(partial(shout, folder=tmp_path), words))
    engine.close()
    failures = {f.task.id: str(f) for f in outcomes if isinstance(f, Failure)}
    assert sorted(o[1] for o in outcomes if not isinstance(o, Failure)) == [*"ABCDEFGHI", "ONCE"]
    assert set(failures) == {POISON, "wrong"}
    assert failures[POISON].startswith("kill.txt: whoever reads it is killed each time")
    assert "ValueError: a word in two lines" in failures["wrong"]


def test_processes_end_with_a_program_that_is_killed() -> None:
    code = (
        "from words import Word, tell_process; from kg.build.engines.processes import Processes\n"
        "engine = Processes(2)\n"  # named, or its processes end with the last outcome
        "for outcome in engine.map(tell_process, [Word('a'), Word('b')]): print(outcome[1], flush=True)\n"
        "input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parent,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout
        worker = psutil.Process(int(program.stdout.readline()))
        program.kill()
        assert psutil.wait_procs([worker], timeout=AT_LAST)[1] == []


def begins_unasked(engine: Engine, folder: Path) -> bool:
    """Whether a task is done before anyone asks for what it gave."""
    outcomes = engine.map(touch, [Word(str(folder / "begun")), Word(str(folder / "next"))])
    end = time.monotonic() + AT_LAST
    while not (folder / "begun").exists() and time.monotonic() < end:
        time.sleep(0.05)
    begun = (folder / "begun").exists()
    assert len(list(outcomes)) == 2
    return begun


def test_processes_begin_before_anyone_asks_for_what_they_gave(tmp_path: Path) -> None:
    engine = Processes(1)
    assert begins_unasked(engine, tmp_path)
    engine.close()


def test_each_process_has_a_batch_waiting_while_the_program_is_at_something_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.build.engines.processes.find_batches", partial(find_batches, size=1))
    engine, names = Processes(2), [f"{number}" for number in range(6)]
    outcomes = engine.map(touch, [Word(str(tmp_path / name)) for name in names])
    end = time.monotonic() + AT_LAST
    while len(list(tmp_path.iterdir())) < 4 and time.monotonic() < end:
        time.sleep(0.05)
    assert sorted(path.name for path in tmp_path.iterdir()) == names[:4]
    assert len(list(outcomes)) == len(names)
    engine.close()


def test_processes_may_start_before_there_is_anything_to_do() -> None:
    """And load what they will need: `tabnanny` is nothing that anyone else here does."""
    engine = Processes(2)
    engine.start("tabnanny")
    started = {str(child.pid) for child in psutil.Process().children()}
    loaded = [outcome[1] for outcome in engine.map(tell_module, [Word("tabnanny"), Word("no_such_module")])]  # type: ignore[index]
    where = {outcome[1] for outcome in engine.map(tell_process, [Word("a"), Word("b")])}  # type: ignore[index]
    engine.close()
    assert loaded == [True, False] and where <= started


def test_a_process_that_dies_while_others_start_costs_no_build(monkeypatch: pytest.MonkeyPatch) -> None:
    whole, dying = ProcessPoolExecutor.submit, iter([True])

    def submit(self: ProcessPoolExecutor, *given: Any) -> Any:
        if next(dying, False):
            raise BrokenProcessPool
        return whole(self, *given)

    monkeypatch.setattr(ProcessPoolExecutor, "submit", submit)
    engine = Processes(2)
    engine.start("tabnanny")
    (outcome,) = engine.map(tell_module, [Word("words")])
    engine.close()
    assert outcome == (Word("words"), True)


@pytest.mark.usefixtures("ontology_alone")
def test_a_build_of_a_new_folder_starts_processes_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that was built before may have nothing for them to do."""
    started = []
    monkeypatch.setattr(InProcess, "start", lambda self, *modules: started.append(modules))
    (tmp_path / "a.txt").write_text("如东县“十四五”教育事业发展规划\n一、要求\n推进县管校聘。\n", "utf-8")
    for _ in range(2):
        build([tmp_path / "a.txt"], tmp_path / "build", jobs=1)
    assert started == [("kg.build.tasks", "kg.extract.facts")]


@pytest.mark.usefixtures("ontology_alone")
def test_a_script_may_build_with_processes_and_no_guard(tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans/a.txt").write_text("如东县“十四五”教育事业发展规划\n一、要求\n推进县管校聘。\n", "utf-8")
    script = tmp_path / "script.py"  # each process that is started anew would run it again
    script.write_text(
        "import sys\nfrom pathlib import Path\nimport kg.build.parts\nfrom kg.build import build\n"
        "kg.build.parts.VOCABULARIES = ('edupolicy',)\n"
        "report = build([Path(sys.argv[1]) / 'plans'], Path(sys.argv[1]) / 'build', jobs=2)\n"
        "print(report.problems, len(report.documents))\n"
    )
    done = subprocess.run([sys.executable, str(script), str(tmp_path)], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("[] 1\n", "")
    build([tmp_path / "plans"], tmp_path / "here", jobs=1)
    assert contents(tmp_path / "build") == contents(tmp_path / "here")


def test_little_to_do_that_is_proven_needs_no_process_of_its_own() -> None:
    here = str(os.getpid())
    for words, expected in (
        ([Word("a", proven=True), Word("b", proven=True)], True),
        ([Word("a", proven=True), Word("b")], False),  # what is new may be deadly
        ([Word("a", proven=True), Word("b", size=BATCH, proven=True)], False),  # a process of its own is worth it
        ([], True),
    ):
        engine = Processes(2)
        where = {o[1] for o in engine.map(tell_process, words) if not isinstance(o, Failure)}
        engine.close()
        assert (where <= {here}) is expected, words


def test_in_one_process_an_error_costs_one_task(tmp_path: Path) -> None:
    outcomes = list(InProcess().map(partial(shout, folder=tmp_path), [Word("a"), Word("wrong"), Word("b")]))
    assert [isinstance(o, Failure) for o in outcomes] == [False, True, False]


def test_a_task_that_never_ends_costs_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the CPU it takes: a machine that is busy makes none too long. What the signal meant before it means again."""
    monkeypatch.setattr("kg.build.engines.limits.SECONDS", 0.2)
    before = signal.getsignal(signal.SIGVTALRM)
    outcomes = list(InProcess().map(partial(shout, folder=tmp_path), [Word("a"), Word("endless"), Word("b")]))
    told = [str(o) if isinstance(o, Failure) else o[1] for o in outcomes]
    assert told == ["A", "endless.txt: not read in 0 s of CPU: left out", "B"]
    assert signal.getsignal(signal.SIGVTALRM) == before and signal.getitimer(signal.ITIMER_VIRTUAL)[0] == 0


def test_a_task_that_never_ends_ends_a_worker_of_a_cluster() -> None:
    """Whose tasks run beside the main thread, where none can be broken off; that a worker is lost each time, the scheduler tells."""
    code = (
        "import kg.build.engines.limits, threading; from pathlib import Path; from functools import partial\n"
        "from kg.build.engines.cluster import run_alone; from words import Word, shout; kg.build.engines.limits.SECONDS = 0.2\n"
        "work = lambda *words: run_alone(partial(shout, folder=Path()), [Word(w) for w in words], None)\n"
        "thread = threading.Thread(target=lambda: (print(work('a', 'b'), flush=True), work('endless')))\n"
        "thread.start(); thread.join()"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parent, capture_output=True, text=True)
    assert (done.stdout, done.returncode) == ("['A', 'B']\n", -signal.SIGVTALRM)


def test_batches_are_sized_by_bytes_and_drawn_as_needed() -> None:
    drawn = []

    def words() -> Iterator[Word]:
        for size in (5, 5, 20, 1, 1):
            drawn.append(size)
            yield Word("w", size)

    batches = find_batches(words(), 10)
    assert [w.size for w in next(batches)] == [5, 5] and drawn == [5, 5]
    assert [[w.size for w in batch] for batch in batches] == [[20], [1, 1]]


class Poisoned(InProcess):
    """An engine for which one document is deadly, as `test_a_task_that_kills_its_worker_…` has one in truth."""

    def map(self, function: object, tasks: Iterable[object]) -> Iterator[object]:  # type: ignore[override]
        for task in tasks:
            if task.id == "bad" and function is read_task:  # type: ignore[attr-defined]
                yield Failure(task, "killed")  # type: ignore[arg-type]
            else:
                yield from super().map(function, [task])  # type: ignore[type-var, arg-type, list-item]


@pytest.mark.usefixtures("ontology_alone")
def test_a_document_that_kills_its_reader_is_named_and_the_others_are_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plans").mkdir()
    for county in ("如东县", "海门区", "启东市"):
        text = f"{county}“十四五”教育事业发展规划\n一、要求\n{county}教育局推进县管校聘。\n"
        (tmp_path / f"plans/{county}.txt").write_text(text, "utf-8")
    build([tmp_path / "plans"], tmp_path / "undisturbed", jobs=1)
    (tmp_path / "plans/bad.txt").write_text("坏县教育规划\n", "utf-8")
    monkeypatch.setattr("kg.build.engines.choose_engine", lambda size, jobs, cluster, *, tell: Poisoned())
    report = build([tmp_path / "plans"], tmp_path / "out")
    assert [p for p in report.problems if "bad.txt: killed: left out" in p] == report.problems
    assert len(report.problems) == 1 and len(report.documents) == 3
    assert contents(tmp_path / "out") == contents(tmp_path / "undisturbed")


@pytest.mark.parametrize(("size", "jobs", "workers"), [(100, 2, 2), (100_000, 64, 6), (100_000_000, 64, 64)])
def test_no_more_processes_begin_than_have_something_to_do(size: int, jobs: int, workers: int) -> None:
    """`-j 64` began 64 for two plans, each of which loads the program."""
    with closing(choose_engine(size, jobs, None)) as engine:
        assert isinstance(engine, Processes)
        assert engine._workers == workers
