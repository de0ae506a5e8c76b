"""What a build costs by the number of plans, of processes and of Dask workers, and what one changed plan costs.

    python benchmarks/build.py BUILD [--plans N …] [--jobs N …] [--workers N] [--folder FOLDER]

Makes plans out of those of BUILD (`vary_texts.py`), builds them cold in a new process each time, and then once more with one
plan changed. With `--jobs 1` also on one core alone: else Oxigraph's own threads take part of the work to others. Dask's
scheduler and its workers are there before the clock starts, as a cluster is before anyone builds on it; what they
load to read documents is counted. Prints seconds on the clock and of CPU time, MB of documents a second beside decoding and bare spaCy
tokenisation of them, quads a second beside pyoxigraph's own bulk load of the same parts, and memory: of the largest process, and of the
program and all that it started at once. Ratios travel between machines; the absolute figures do not.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event

import psutil
import spacy
from distributed import Client
from pyoxigraph import RdfFormat, Store
from vary_texts import write_texts

CHANGE = "新建小学3所。\n"
ONE_CORE = "-j 1, one core"
DASK = {
    "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False",
    "DASK_DISTRIBUTED__WORKER__MEMORY__MONITOR_INTERVAL": "1s",
    "DASK_DISTRIBUTED__ADMIN__TICK__INTERVAL": "1s",
}
"""Settings of scheduler and workers that `docs/scale.md` advises."""
SAMPLE = 100
"""So many plans are enough for the floor: what decoding, tokenising and loading cost alone."""


@dataclass(frozen=True)
class Run:
    """One build as measured from outside."""

    wall: float
    cpu: float
    largest: float
    """MB of the largest process, at most."""
    together: float
    """MB of all processes at once, at most. What they share (libraries) is counted for each. A cluster's workers are not
    among them."""
    report: dict[str, object]


def run_build(plans: Path, out: Path, *options: str, cores: Collection[int] = ()) -> Run:
    """One cold `kg build` in a new process, on some cores or on all. Raises CalledProcessError where it fails."""
    shutil.rmtree(out, ignore_errors=True)
    return run_again(plans, out, *options, cores=cores)


def run_again(plans: Path, out: Path, *options: str, cores: Collection[int] = ()) -> Run:
    """One `kg build` into a folder that may hold a build already."""
    command = [sys.executable, "-m", "kg", "build", str(plans), "-o", str(out), "--json", *options]
    start, ended = time.perf_counter(), Event()
    with tempfile.TemporaryFile() as said, ThreadPoolExecutor(1) as watcher:
        pin = partial(os.sched_setaffinity, 0, cores) if cores else None
        child = subprocess.Popen(command, stdout=said, preexec_fn=pin)
        together = watcher.submit(watch_memory, child.pid, ended)
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        ended.set()
        if status:
            raise subprocess.CalledProcessError(os.waitstatus_to_exitcode(status), command)
        said.seek(0)
        report = json.load(said)
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1000, together.result(), report)


def watch_memory(pid: int, ended: Event) -> float:
    """MB that a process and its descendants hold at once, at most, looked at five times a second."""
    most = 0
    while not ended.wait(0.2):
        with suppress(psutil.NoSuchProcess):  # one that ends while it is looked at
            program = psutil.Process(pid)
            most = max(most, sum(one.memory_info().rss for one in (program, *program.children(recursive=True))))
    return most / 1e6


def of_cpu(work: Callable[[], object]) -> float:
    """Seconds of CPU time."""
    start = time.process_time()
    work()
    return time.process_time() - start


def floor(plans: Path, out: Path, scratch: Path) -> tuple[float, float, float]:
    """MB a second of decoding and of bare spaCy, and quads a second of a bulk load, on one core."""
    data = [path.read_bytes() for path in sorted(plans.rglob("*.txt"))[:SAMPLE]]
    texts, bare = [one.decode() for one in data], spacy.blank("zh")
    size = sum(map(len, data)) / 1e6
    lines = b"".join(path.read_bytes() for path in sorted((out / "parts/documents").glob("*.nq"))[:SAMPLE])
    store = Store(str(scratch / "store"))
    load = of_cpu(lambda: store.bulk_load(lines, format=RdfFormat.N_QUADS, lenient=True))
    decoding = of_cpu(lambda: [one.decode() for one in data for _ in range(20)]) / 20
    return size / decoding, size / of_cpu(lambda: [bare.make_doc(text) for text in texts]), lines.count(b"\n") / load


@contextmanager
def dask(workers: int) -> Iterator[str]:
    """The address of a scheduler on loopback with some workers of one thread each, once all are there."""
    port = "18786"
    module = [sys.executable, "-m", "distributed.cli.dask_"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": os.environ | DASK}
    address = f"tcp://127.0.0.1:{port}"
    ends = ["--host", "127.0.0.1", "--no-dashboard"]
    started = [subprocess.Popen([*module[:-1], module[-1] + "scheduler", "--port", port, *ends], **quiet)]
    for _ in range(workers):
        started.append(
            subprocess.Popen([*module[:-1], module[-1] + "worker", address, "--nthreads", "1", *ends], **quiet)
        )
    try:
        with Client(address, timeout=60, set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=60)
        yield address
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait()


def show(name: str, plans: int, size: float, run: Run) -> None:
    """Prints one row."""
    quads = int(str(run.report["quads"]))
    print(
        f"{plans:>7,} {name:14} {run.wall:8.1f} {run.cpu:8.1f} {size / run.wall:7.2f} {quads:>12,} "
        f"{quads / run.wall:>9,.0f} {run.largest:>8,.0f} {run.together:>7,.0f}",
        flush=True,
    )  # fmt: skip


def main() -> None:
    """Prints the table and the ratios."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=Path)
    parser.add_argument("--plans", type=int, nargs="*", default=[500, 1000])
    parser.add_argument("--jobs", type=int, nargs="*", default=[1, 2])
    parser.add_argument("--workers", type=int, default=0, help="Dask workers to try on the first number of plans")
    parser.add_argument("--folder", type=Path, help="where to build; it is emptied afterwards")
    options = parser.parse_args()
    if options.folder:
        options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        measure(options, Path(folder))


def measure(options: argparse.Namespace, folder: Path) -> None:
    """Builds and prints."""
    print(
        f"{'plans':>7} {'how':14} {'clock s':>8} {'CPU s':>8} {'MB/s':>7} {'quads':>12} {'quads/s':>9} {'MB, one':>8} {'MB, all':>7}"
    )
    texts, runs = folder / "plans", dict[tuple[int, str], Run]()
    for plans in options.plans:
        write_texts(options.build, texts, plans)
        size = sum(path.stat().st_size for path in texts.rglob("*.txt")) / 1e6
        workers = options.workers if plans == options.plans[0] else 0
        for name, run in build_all(texts, folder / "out", options.jobs, workers):
            runs[plans, name] = run
            show(name, plans, size, run)
        if plans == options.plans[-1]:
            decoding, bare, load = floor(texts, folder / "out", folder)
            print(
                f"\nof one core: decoding {decoding:,.0f} MB/s, bare spaCy {bare:.1f} MB/s, bulk load {load:,.0f} quads/s"
            )
        shutil.rmtree(texts)
    ratios(runs, options)


def build_all(texts: Path, out: Path, jobs: list[int], workers: int) -> Iterator[tuple[str, Run]]:
    """The name and the run of each build of some plans; the last leaves its results in `out`."""
    if workers:
        with dask(workers) as address:
            yield "dask", run_build(texts, out, "--cluster", address)
    for number in jobs:
        options = "-j", str(number)
        if number == 1 and hasattr(os, "sched_getaffinity"):  # not everywhere can a process be pinned
            yield ONE_CORE, run_build(texts, out, *options, cores=[min(os.sched_getaffinity(0))])
        yield f"-j {number}", run_build(texts, out, *options)
    yield "changed", change_one(texts, out, jobs[-1])


def change_one(texts: Path, out: Path, jobs: int) -> Run:
    """A build after one plan was changed."""
    path = sorted(texts.rglob("*.txt"))[0]
    path.write_text(path.read_text("utf-8") + CHANGE, "utf-8")
    return run_again(texts, out, "-j", str(jobs))


def ratios(runs: dict[tuple[int, str], Run], options: argparse.Namespace) -> None:
    """What the rows say of each other."""
    names = [f"-j {jobs}" for jobs in options.jobs]
    for plans in options.plans:
        cold, changed = runs[plans, names[-1]], runs[plans, "changed"]
        shares = f"{changed.wall / cold.wall:.1%} of the clock, {changed.cpu / cold.cpu:.1%} of the CPU"
        print(f"{plans:,} plans: one changed takes {shares}")
        for other in (ONE_CORE, *names[:-1]):
            if (plans, other) in runs:
                print(f"{plans:,} plans: {names[-1]} is {runs[plans, other].wall / cold.wall:.2f} x as fast as {other}")
        if (plans, "dask") in runs:
            print(f"{plans:,} plans: Dask gives {cold.wall / runs[plans, 'dask'].wall:.2f} of what {names[-1]} gives")
    for few, many in zip(options.plans, options.plans[1:], strict=False):
        one, other = runs[few, names[-1]], runs[many, names[-1]]
        print(
            f"{many / few:.1f} x the plans: {other.wall / one.wall:.2f} x the clock, {other.cpu / one.cpu:.2f} x the CPU"
        )


if __name__ == "__main__":
    main()
