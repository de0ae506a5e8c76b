"""Fixtures shared by the tests. Nothing here reads a file outside the repository."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from site_build import write_small_site
from small_plans import HOSTILE_PLANS, PLANS

ROOT = Path(__file__).parent.parent

# How fast an example runs says how busy the machine is, and nothing of the program.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The five real plans."""
    return ROOT / "corpus"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, corpus: Path) -> Path:
    """A build of the five plans, made once a session; tests only read it."""
    from kg.build import build

    out = tmp_path_factory.mktemp("built") / "build"
    report = build([corpus], out)
    assert not report.problems
    return out


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, built: Path) -> Path:
    """The site of the five plans, made once a session; tests only read it."""
    from kg.site.build import write_site

    out = tmp_path_factory.mktemp("site") / "site"
    write_site(built, out)
    return out


@pytest.fixture(scope="session")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a build of three small plans and its site, made once a session; tests only read it."""
    return write_small_site(tmp_path_factory.mktemp("small"), PLANS)


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same of two plans whose texts do their worst."""
    return write_small_site(tmp_path_factory.mktemp("hostile"), HOSTILE_PLANS)


@pytest.fixture
def ontology_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Builds have the ontology alone: measures and indicators take nine tenths of the time of a small build."""
    monkeypatch.setattr("kg.build.parts.VOCABULARIES", ("edupolicy",))
