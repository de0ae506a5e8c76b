"""Patterns are the same, to the code that `re` runs, whether it works out their classes each time or remembers them."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module

import pytest

from kg.read.classes import _FUNCTION, _remembering, remember_classes

PATTERNS = (
    "[一-鿿]{2,4}[县区]", "(?i:[一-鿿a-zK])[^a-z]", "[^,。;\n]+", r"[\d一二]|[^\W\d_]", "[\u3400-\u9fff\U00020000-\U0003ffff]", "[k一-鿿]",
)  # fmt: skip
"""Some have the same classes under other flags: those may not be taken for each other."""
FLAGS = (0, re.I, re.A | re.I, re.M)


def test_a_pattern_with_remembered_classes_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    compiler = import_module("re._compiler")

    def codes() -> list[list[int]]:
        return [compiler._code(compiler._parser.parse(p, flags), flags) for p in PATTERNS for flags in FLAGS]

    plain = codes()
    asked: list[object] = []
    work_out = getattr(compiler, _FUNCTION)
    monkeypatch.setattr(compiler, _FUNCTION, _remembering(lambda *given: asked.append(given) or work_out(*given)))
    assert codes() == plain
    before = len(asked)
    assert codes() == plain and len(asked) == before > 0


def test_a_function_that_takes_something_else_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """As another Python may have it: every command would fail in it."""
    compiler = import_module("re._compiler")
    work_out = getattr(compiler, _FUNCTION)
    for other in (lambda charset, *, flags: work_out(charset), lambda charset, iscased=None: work_out(charset), None):
        monkeypatch.setattr(compiler, _FUNCTION, other)
        remember_classes.__wrapped__()
        assert getattr(compiler, _FUNCTION) is other


def test_only_the_command_line_remembers_them() -> None:
    """Whoever imports kg keeps `re` as it was."""
    code = (
        "import sys, re._compiler as c; before = c._optimize_charset; import kg, kg.build, kg.extract.facts\n"
        "same = c._optimize_charset is before; import kg.cli; sys.argv[1:] = ['--version']\n"
        "try: kg.cli.main()\nfinally: print(same, c._optimize_charset is before)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.split()[-2:] == ["True", "False"], done.stderr
