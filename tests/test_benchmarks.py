"""The scripts of `benchmarks/` start as the Makefile calls them."""

from __future__ import annotations

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
