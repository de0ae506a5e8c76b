"""The scripts of `benchmarks/` start as the Makefile calls them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"


def test_questions_are_asked_of_a_build_named_from_here(built: Path) -> None:
    """`benchmarks/questions.py build`: its fresh process works in another folder."""
    code = "import questions; from pathlib import Path; print(questions.cold(Path('build/store')) > 0)"
    asked = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(BENCHMARKS)!r}); {code}"],
        cwd=built.parent, capture_output=True, text=True,
    )  # fmt: skip
    assert asked.returncode == 0, asked.stderr[-500:]
    assert "questions, cold" in asked.stdout and asked.stdout.endswith("True\n")


def test_plans_that_cannot_be_varied_are_told_in_one_line(tmp_path: Path) -> None:
    """Another county's name would not fit into theirs: a province's plan, one without a place."""
    for folder in ("facts", "text"):
        (tmp_path / folder).mkdir()
    for name, place in (("a", "内蒙古自治区"), ("b", None)):
        facts = {"document": {"jurisdiction": place, "jurisdiction_code": "150000"}}
        (tmp_path / "facts" / f"{name}.json").write_text(json.dumps(facts), "utf-8")
        (tmp_path / "text" / f"{name}.txt").touch()
    command = [sys.executable, str(BENCHMARKS / "vary.py"), str(tmp_path), str(tmp_path / "out"), "--plans", "2"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 1 and done.stderr.startswith(f"{tmp_path}: no plan is of a county")
    assert done.stderr.count("\n") == 1
