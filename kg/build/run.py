"""A build on one page: read what is new, settle what is one thing, describe what that changes, move all into place."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kg.build.report import BuildReport

if TYPE_CHECKING:
    from kg.build.engines import Engine
    from kg.build.work import Work
    from kg.read.files import Input
    from kg.review.tables import Judgement

Tick = Callable[[str, int, int], None]
"""Told of progress: what has been done, how many of how many."""


def build(
    paths: Iterable[str | Path],
    out: Path,
    *,
    judgements: Iterable[Path] = (),
    jobs: int | None = None,
    cluster: str | None = None,
    tell: Callable[[str], None] = lambda line: None,
    tick: Tick = lambda what, done, of: None,
) -> BuildReport:
    """Build the graph of all documents under `paths` into the folder `out`; see `kg.read.files.inputs` for what paths may be.

    A document that cannot be read is reported and left out; where none can be read, `out` keeps the last build. What an
    earlier build in that folder has made is taken over where nothing that it depends on has changed; the result is the
    same as without. Judgements (tables that a person has filled in) reach the graph and leave the facts files as they
    are; those that contradict each other are reported and not applied. Those of the last build that are not given again
    are named and not applied: a build is a function of its arguments. `jobs` is the number of processes; without it as
    many as there are cores, or none beside this one for a few documents. `cluster` is the address of a Dask scheduler
    whose workers do it instead; `tell` is given a line whenever it has to be waited for, and
    one on files that are passed over, as `kg.read.files.find_passed_over` says.

    Raises OSError where `out` cannot be written or holds what others keep there, or the documents themselves, ReviewError
    for a table that cannot be used, LedgerError while another build writes there, ClusterError where no scheduler answers,
    MissingLibrary where a library that the paths need is not installed.
    """
    from kg.build.engines import choose_engine
    from kg.build.kept import refuse_inputs
    from kg.build.recipe import LEDGER
    from kg.read.files import find_inputs, size_of
    from kg.review.tables import load_judgements

    paths, judged = list(paths), load_judgements(list(judgements))
    inputs, problems = find_inputs(paths)
    report = BuildReport(problems=[str(p) for p in problems], judged=len(judged))
    _tell_passed_over(paths, tell)
    if not inputs:
        return report
    refuse_inputs(out, inputs)
    with closing(choose_engine(sum(map(size_of, inputs)), jobs, cluster, tell=tell)) as engine:
        if not (out / LEDGER).exists():  # all is to be done; this process loads the rest meanwhile
            engine.start("kg.build.tasks", "kg.extract.facts")
        with _begin(out, engine, judged, report, tell) as work:
            _read_and_describe(inputs, work, tick)
    return report


@contextmanager
def _begin(
    out: Path, engine: Engine, judged: Sequence[Judgement], report: BuildReport, tell: Callable[[str], None]
) -> Iterator[Work]:
    """The folder and its ledger, for this build alone."""
    from kg.build.kept import Ledger, Places
    from kg.build.work import Work

    with _folder(out), Ledger(out) as ledger, closing(engine):  # which ends before the folder may go
        if ledger.fault:
            tell(f"{out}: {ledger.fault}: all is built anew")
        places = Places(out)
        engine.share(places.new)
        yield Work(places, ledger, engine, judged, report)


def _read_and_describe(inputs: Sequence[Input], work: Work, tick: Tick) -> None:
    """The two halves of a build, between which it is settled what is one thing; the report has what came of them."""
    from kg.build.describe import Describer
    from kg.build.read import Reader
    from kg.read.files import receive_inputs

    steps = 2 * len(inputs) + 1
    with Describer(work) as describer:
        reader = Reader(work)
        reader.read(receive_inputs(inputs), lambda shown, number: tick(shown, number, steps))
        if reader.ids:
            describer.describe(lambda number: tick("graph", len(inputs) + number, steps))
            reader.drop(describer.failed)
        work.report.documents = list(reader.reports())
    tick("done", steps, steps)


def _tell_passed_over(paths: Iterable[str | Path], tell: Callable[[str], None]) -> None:
    from kg.read.files import find_passed_over

    for path in paths:
        if "://" not in str(path) and (line := find_passed_over(Path(path))):
            tell(line)


@contextmanager
def _folder(out: Path) -> Iterator[None]:
    """The folder to build into; a new one goes again where no document was read."""
    from kg.build.kept import LedgerError, refuse_foreign
    from kg.graph.parts import READ

    new = not out.exists()
    refuse_foreign(out)
    out.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except LedgerError:
        new = False  # another build may be at work there
        raise
    finally:
        if new and not any(next(out.glob(facts), None) for facts in ("facts/*", f"{READ}/facts/*")):
            shutil.rmtree(out)
