"""Fixtures shared by the tests. Nothing here reads a file outside the repository."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

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
