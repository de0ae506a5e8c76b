"""A real scheduler with two workers on loopback: a worker killed, the connection cut, a deadly document; the same bytes."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from disturbed import or_die, slowly
from sparql_servers import free_port
from test_engine import begins_unasked
from test_increments import contents
from typer.testing import CliRunner

from kg.build import build
from kg.build.engines.cluster import Cluster, ClusterError
from kg.build.tasks import ReadTask, read_task
from kg.cli import build as _build  # noqa: F401
from kg.cli.app import app

distributed = pytest.importorskip("distributed")
COUNTIES = ("如东县", "海门区", "启东市", "武清区", "德阳市", "长兴县")
TESTS = str(Path(__file__).parent)


class Dask:
    """A scheduler and two workers, each a process of its own."""

    def __init__(self) -> None:
        self.port = free_port()
        self.address = f"tcp://127.0.0.1:{self.port}"
        self.scheduler = self.start("scheduler", "--host", "127.0.0.1", "--port", str(self.port), "--no-dashboard")
        self.workers = [self.add_worker(), self.add_worker()]

    def add_worker(self) -> subprocess.Popen[bytes]:
        options = ("--nthreads", "1", "--no-nanny", "--no-dashboard", "--host", "127.0.0.1")
        return self.start("worker", self.address, *options)

    def start(self, what: str, *options: str) -> subprocess.Popen[bytes]:
        env = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join([TESTS, *sys.path]),
            "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0",
        }
        command = [sys.executable, "-m", "distributed.cli.dask_" + what, *options]
        return subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def stop(self) -> None:
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()


class Line:
    """A line to the scheduler that can be cut and mended."""

    def __init__(self, port: int) -> None:
        self.target, self.pairs, self.up = port, [], True  # type: ignore[var-annotated]
        self.server = socket.create_server(("127.0.0.1", 0))
        self.address = f"tcp://127.0.0.1:{self.server.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            here, _ = self.server.accept()
            if not self.up:
                here.close()
                continue
            there = socket.create_connection(("127.0.0.1", self.target))
            self.pairs.append((here, there))
            for one, other in ((here, there), (there, here)):
                threading.Thread(target=self._pump, args=(one, other), daemon=True).start()

    def _pump(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while data := one.recv(1 << 16):
                other.sendall(data)
        for end in (one, other):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def cut(self, seconds: float) -> None:
        self.up = False
        for pair in self.pairs:
            for end in pair:
                with suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
        time.sleep(seconds)
        self.up = True


@pytest.fixture(scope="module")
def dask() -> Iterator[Dask]:
    cluster = Dask()
    yield cluster
    cluster.stop()


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cluster") / "plans"
    folder.mkdir()
    for county in COUNTIES:
        text = f"{county}“十四五”教育事业发展规划\n一、要求\n{county}教育局推进县管校聘。到2025年新建小学3所。\n"
        (folder / f"{county}.txt").write_text(text, "utf-8")
    return folder


@pytest.fixture(autouse=True)
def small(ontology_alone: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """One vocabulary, a batch for each document, and time for a scheduler that starts on a machine with much else to do."""
    monkeypatch.setattr("kg.build.engines.cluster.FIRST", 120.0)
    monkeypatch.setattr("kg.build.engines.cluster.PATIENCE", 120.0)
    monkeypatch.setattr("kg.build.engines.engine.find_batches", lambda tasks: ([task] for task in tasks))


@pytest.fixture
def undisturbed(plans: Path, tmp_path: Path) -> dict[str, bytes]:
    build([plans], tmp_path / "undisturbed", jobs=1)
    return contents(tmp_path / "undisturbed")


def disturb(
    monkeypatch: pytest.MonkeyPatch, function: Callable[[ReadTask], object], disturbance: Callable[[], object]
) -> None:
    """Let another function read, and something happen once the first document has been read."""

    def read_disturbed(self: Cluster, given: object, tasks: Iterable[object]) -> Iterator[object]:
        outcomes = whole(self, function if given is read_task else given, tasks)  # type: ignore[type-var, arg-type]
        for number, outcome in enumerate(outcomes):
            if number == 0 and given is read_task:
                threading.Thread(target=disturbance).start()
            yield outcome

    whole = Cluster.map
    monkeypatch.setattr(Cluster, "map", read_disturbed)


def test_workers_begin_before_anyone_asks_for_what_they_gave(dask: Dask, tmp_path: Path) -> None:
    cluster = Cluster(dask.address)
    assert begins_unasked(cluster, tmp_path)
    cluster.close()


@pytest.mark.parametrize("seen", ["by all", "by none", "by none that comes later"])
def test_workers_with_a_shared_disk_and_without_write_the_same(
    seen: str, dask: Dask, plans: Path, undisturbed: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file that is laid for them to see is taken away, before they are asked or while they work."""
    clusters: list[Cluster] = []

    def share(self: Cluster, folder: Path) -> None:
        whole(self, folder)
        clusters.append(self)
        if seen != "by all":
            assert self._laid
            self._laid.unlink()
        if seen == "by none":
            self.shares_disk = False

    whole = Cluster.share
    monkeypatch.setattr(Cluster, "share", share)
    report = build([plans], tmp_path / "out", cluster=dask.address)
    assert not report.problems and contents(tmp_path / "out") == undisturbed
    assert [cluster.shares_disk for cluster in clusters] == [seen == "by all"]
    assert [path.name for path in (tmp_path / "out").glob(".kg-*")] == []


def test_a_worker_killed_in_the_middle_changes_nothing(
    dask: Dask, plans: Path, undisturbed: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disturb(monkeypatch, slowly, dask.workers[0].kill)
    dask.workers.append(dask.add_worker())
    report = build([plans], tmp_path / "out", cluster=dask.address)
    assert dask.workers[0].wait() == -signal.SIGKILL
    assert not report.problems and contents(tmp_path / "out") == undisturbed


def test_a_connection_cut_for_longer_than_a_try_to_connect_changes_nothing(
    dask: Dask, plans: Path, undisturbed: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.build.engines.cluster.GLANCE", 0.4)  # five of them are a try
    line = Line(dask.port)
    start = time.monotonic()
    disturb(monkeypatch, slowly, lambda: line.cut(4))
    report = build([plans], tmp_path / "out", cluster=line.address)
    assert time.monotonic() - start > 4, "the line was cut while documents were read"
    assert not report.problems and contents(tmp_path / "out") == undisturbed


def test_a_deadly_document_is_named(
    dask: Dask, plans: Path, undisturbed: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(2):  # it kills as many
        dask.workers.append(dask.add_worker())
    (plans / "bad.txt").write_text("坏县教育规划\n", "utf-8")
    disturb(monkeypatch, or_die, lambda: None)
    report = build([plans], tmp_path / "out", cluster=dask.address)
    assert ["bad.txt" in p and "killed each time" in p for p in report.problems] == [True]
    assert contents(tmp_path / "out") == undisturbed


def test_no_scheduler_is_one_line(plans: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.build.engines.cluster.FIRST", 0.1)
    monkeypatch.setattr("kg.build.engines.cluster.GLANCE", 0.1)
    told: list[str] = []
    with pytest.raises(ClusterError, match=r"tcp://127.0.0.1:\d+: no scheduler"):
        build([plans], tmp_path / "out", cluster=f"tcp://127.0.0.1:{free_port()}", tell=told.append)
    assert ["connecting to tcp://" in line for line in told] == [True]


@pytest.mark.parametrize("quiet", [False, True])
def test_a_quiet_build_does_not_tell_what_it_waits_for(
    plans: Path, monkeypatch: pytest.MonkeyPatch, quiet: bool
) -> None:
    monkeypatch.setattr("kg.build.engines.cluster.FIRST", 0.1)
    monkeypatch.setattr("kg.build.engines.cluster.GLANCE", 0.1)
    words = ["build", str(plans), "-o", str(plans.parent / "out"), "--cluster", f"tcp://127.0.0.1:{free_port()}"]
    result = CliRunner().invoke(app, [*words, "--quiet"] if quiet else words)
    assert isinstance(result.exception, ClusterError)
    assert ("kg: connecting to tcp://" in result.stderr) is not quiet


@pytest.mark.parametrize("address", ["2", "localhost", "tcp://localhost", "tcp://localhost:many", "8786", ""])
def test_what_is_no_address_is_one_line_at_once(address: str) -> None:
    with pytest.raises(
        ClusterError, match=r"^[^\n]*: no address of a scheduler: write it like tcp://host:8786;[^\n]*$"
    ):
        Cluster(address)


def test_a_scheduler_without_workers_is_waited_for_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.build.engines.cluster.PATIENCE", 0.5)
    told: list[str] = []
    with (
        distributed.LocalCluster(n_workers=0, host="127.0.0.1", dashboard_address=":0") as alone,
        pytest.raises(ClusterError, match="has no workers: start some"),
    ):
        Cluster(alone.scheduler_address, tell=told.append)
    assert "no workers yet: waiting" in told[-1]
