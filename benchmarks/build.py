"""What a build costs by the number of plans, of processes and of Dask workers, and what one changed plan costs.

    python benchmarks/build.py BUILD [--plans N …] [--jobs N …] [--workers N] [--folder FOLDER]

Makes plans out of those of BUILD (`vary_texts.py`), builds them cold in a new process each time, and then once more with one
plan changed. Prints seconds on the clock and of CPU time, MB of documents a second beside decoding and bare spaCy
tokenisation of them, quads a second beside pyoxigraph's own bulk load of the same parts, and memory: the largest process
times their number, which is more than is ever in use at once. Ratios travel between machines; the absolute figures do not.
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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import spacy
from pyoxigraph import RdfFormat, Store
from vary_texts import write_texts

CHANGE = "新建小学3所。\n"
SAMPLE = 100
"""So many plans are enough for the floor: what decoding, tokenising and loading cost alone."""


@dataclass(frozen=True)
class Run:
    """One build as measured from outside."""

    wall: float
    cpu: float
    memory: float
    """MB, at most."""
    report: dict[str, object]


def run_build(plans: Path, out: Path, *options: str, processes: int = 1) -> Run:
    """One `kg build` in a new process. Raises CalledProcessError where it fails."""
    command = [sys.executable, "-m", "kg", "build", str(plans), "-o", str(out), "--json", *options]
    start = time.perf_counter()
    with tempfile.TemporaryFile() as said:
        child = subprocess.Popen(command, stdout=said)
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        if status:
            raise subprocess.CalledProcessError(os.waitstatus_to_exitcode(status), command)
        said.seek(0)
        report = json.load(said)
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1000 * processes, report)


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
    """The address of a scheduler on loopback with some workers of one thread each."""
    port = "18786"
    module = [sys.executable, "-m", "distributed.cli.dask_"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    address = f"tcp://127.0.0.1:{port}"
    ends = ["--host", "127.0.0.1", "--no-dashboard"]
    started = [subprocess.Popen([*module[:-1], module[-1] + "scheduler", "--port", port, *ends], **quiet)]
    for _ in range(workers):
        started.append(
            subprocess.Popen([*module[:-1], module[-1] + "worker", address, "--nthreads", "1", *ends], **quiet)
        )
    try:
        yield address
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait()


def show(name: str, plans: int, size: float, run: Run) -> None:
    """Prints one row."""
    quads = int(str(run.report["quads"]))
    print(
        f"{plans:>7,} {name:12} {run.wall:8.1f} {run.cpu:8.1f} {size / run.wall:7.2f} {quads:>12,} "
        f"{quads / run.wall:>9,.0f} {run.memory:>8,.0f}",
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
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        measure(options, Path(folder))


def measure(options: argparse.Namespace, folder: Path) -> None:
    """Builds and prints."""
    print(
        f"{'plans':>7} {'how':12} {'clock s':>8} {'CPU s':>8} {'MB/s':>7} {'quads':>12} {'quads/s':>9} {'MB, most':>8}"
    )
    walls: dict[tuple[int, str], Run] = {}
    for plans in options.plans:
        texts = folder / "plans"
        write_texts(options.build, texts, plans)
        size = sum(path.stat().st_size for path in texts.rglob("*.txt")) / 1e6
        for jobs in options.jobs:
            name = f"-j {jobs}"
            shutil.rmtree(folder / "out", ignore_errors=True)
            processes = jobs + 1 if jobs > 1 else 1
            walls[plans, name] = run_build(texts, folder / "out", "-j", str(jobs), processes=processes)
            show(name, plans, size, walls[plans, name])
        walls[plans, "changed"] = change_one(texts, folder / "out", options.jobs[-1])
        show("one changed", plans, size, walls[plans, "changed"])
        if options.workers and plans == options.plans[0]:
            with dask(options.workers) as address:
                walls[plans, "dask"] = run_build(texts, folder / "dask", "--cluster", address)
            show(f"{options.workers} workers", plans, size, walls[plans, "dask"])
            shutil.rmtree(folder / "dask")
        if plans == options.plans[-1]:
            decoding, bare, load = floor(texts, folder / "out", folder)
            print(
                f"\nof one core: decoding {decoding:,.0f} MB/s, bare spaCy {bare:.1f} MB/s, bulk load {load:,.0f} quads/s"
            )
        shutil.rmtree(texts)
    ratios(walls, options)


def change_one(texts: Path, out: Path, jobs: int) -> Run:
    """A build after one plan was changed."""
    path = sorted(texts.rglob("*.txt"))[0]
    path.write_text(path.read_text("utf-8") + CHANGE, "utf-8")
    return run_build(texts, out, "-j", str(jobs))


def ratios(runs: dict[tuple[int, str], Run], options: argparse.Namespace) -> None:
    """What the rows say of each other."""
    names = [f"-j {jobs}" for jobs in options.jobs]
    for plans in options.plans:
        cold, changed = runs[plans, names[-1]], runs[plans, "changed"]
        print(
            f"{plans:,} plans: one changed takes {changed.wall / cold.wall:.1%} of the clock, {changed.cpu / cold.cpu:.1%} of the CPU"
        )
        for name in names[1:]:
            print(f"{plans:,} plans: {name} is {runs[plans, names[0]].wall / runs[plans, name].wall:.2f} x {names[0]}")
        if (plans, "dask") in runs:
            print(f"{plans:,} plans: Dask is {cold.wall / runs[plans, 'dask'].wall:.2f} x {names[-1]}")
    for few, many in zip(options.plans, options.plans[1:], strict=False):
        one, other = runs[few, names[-1]], runs[many, names[-1]]
        print(
            f"{many / few:.1f} x the plans: {other.wall / one.wall:.2f} x the clock, {other.cpu / one.cpu:.2f} x the CPU"
        )


if __name__ == "__main__":
    main()
