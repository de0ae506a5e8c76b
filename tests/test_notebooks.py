"""The notebooks run as they stand, import `kg` only, and are kept without output."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NOTEBOOKS = sorted((Path(__file__).parent.parent / "notebooks").glob("*.ipynb"))


def cells(path: Path) -> list[dict]:
    return [c for c in json.loads(path.read_text("utf-8"))["cells"] if c["cell_type"] == "code"]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_a_notebook_runs(path: Path, corpus: Path, tmp_path: Path) -> None:
    shutil.copytree(corpus, tmp_path / "corpus")
    (tmp_path / "notebooks").mkdir()
    code = "\n".join("".join(c["source"]) for c in cells(path))
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path / "notebooks",
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    assert done.returncode == 0, done.stderr
    assert "武清区" in done.stdout and "区管校聘" in done.stdout


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_a_notebook_imports_kg_only_and_keeps_no_output(path: Path) -> None:
    assert not [c for c in cells(path) if c["outputs"] or c["execution_count"]]
    code = "\n".join("".join(c["source"]) for c in cells(path))
    imported = set(re.findall(r"^(?:from|import) (\w+)", code, re.M))
    assert imported <= {"kg", "pathlib"}


def test_there_are_notebooks() -> None:
    assert NOTEBOOKS
