"""Fixtures shared by the tests. Nothing here reads a file outside the repository."""

from __future__ import annotations

import fcntl
import gc
import os
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
import typer.testing
from hypothesis import HealthCheck, settings
from pyoxigraph import Store
from site_build import write_small_site
from small_plans import HOSTILE_PLANS, PLANS

from kg.cli import register
from kg.start import SELDOM

ROOT = Path(__file__).parent.parent
Once = Callable[[str, Callable[[Path], object]], Path]

# How fast an example runs says how busy the machine is, and nothing of the program.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

gc.set_threshold(SELDOM)  # as the program itself does

register()
typer.testing._get_command = cache(typer.testing._get_command)  # made anew for each that is run it takes 30 ms

MEMORY = Path("/dev/shm")
ROOM = 4_000_000_000
"""More bytes than a run leaves at a time."""


def pytest_configure(config: pytest.Config) -> None:
    """What tests write lies in memory where it has the room: a store waits for the disk each time that it is closed."""
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The five real plans."""
    return ROOT / "corpus"


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Once:
    """Gives a folder that one worker fills, whichever comes first, and all others read."""
    base = tmp_path_factory.getbasetemp()
    base = base if worker_id == "master" else base.parent  # all workers of a run have one above their own

    def fill(name: str, write: Callable[[Path], object]) -> Path:
        folder = base / f"once-{name}"
        with (base / f"once-{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not (folder / "whole").exists():
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir()
                write(folder)
                (folder / "whole").touch()
        return folder

    return fill


@pytest.fixture(scope="session")
def built(once: Once, corpus: Path) -> Path:
    """A build of the five plans, made once a run; tests only read it."""
    from kg.build import build

    def write(folder: Path) -> None:
        assert not build([corpus], folder / "build").problems

    return once("built", write) / "build"


@pytest.fixture(scope="session")
def two_plans(once: Once) -> Path:
    """A build of the two small plans of `golden/graph`, made once a run; tests only read it."""
    from small_build import small_build

    return once("two-plans", lambda folder: small_build(folder / "build")) / "build"


@pytest.fixture(scope="session")
def store(two_plans: Path) -> Store:
    """The store of these two, open for reading."""
    from kg.graph.store import open_store

    return open_store(two_plans / "store")


@pytest.fixture(scope="session")
def site(once: Once, built: Path) -> Path:
    """The site of the five plans, made once a run; tests only read it."""
    from kg.site.build import write_site

    return once("site", lambda folder: write_site(built, folder / "site")) / "site"


@pytest.fixture(scope="session")
def small_site(once: Once) -> Path:
    """A folder with a build of three small plans and its site, made once a run; tests only read it."""
    return once("small", lambda folder: write_small_site(folder, PLANS))


@pytest.fixture(scope="session")
def hostile_site(once: Once) -> Path:
    """The same of two plans whose texts do their worst."""
    return once("hostile", lambda folder: write_small_site(folder, HOSTILE_PLANS))


@pytest.fixture
def ontology_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Builds have the ontology alone: measures and indicators take nine tenths of the time of a small build."""
    monkeypatch.setattr("kg.build.parts.VOCABULARIES", ("edupolicy",))
