"""`re` works out alike classes of letters once, and as it did before."""

from __future__ import annotations

import re
from typing import Any

import pytest

import kg.read  # noqa: F401  # which has it so
from kg.read.letter_classes import remember_classes

compiler: Any = getattr(re, "_compiler", None)


@pytest.mark.skipif(compiler is None, reason="this Python keeps its compiler elsewhere")
@pytest.mark.parametrize(
    ("pattern", "flags"),
    [
        (r"[\u4e00-\u9fff]{2,8}[县市区]", 0),
        (r"[^\u4e00-\u9fff\d]|[\dA-Z一二三]", 0),
        (r"[a-zß一-鿿]", re.IGNORECASE),  # letters of both cases are asked for with the class
        (r"[一-\U0001f600]", 0),
    ],
)
def test_a_class_is_what_it_was(pattern: str, flags: int, monkeypatch: pytest.MonkeyPatch) -> None:
    ours = compiler._code(re._parser.parse(pattern, flags), flags)  # type: ignore[attr-defined]
    again = compiler._code(re._parser.parse(pattern, flags), flags)  # type: ignore[attr-defined]
    monkeypatch.setattr(compiler, "_optimize_charset", compiler._optimize_charset.plain)
    assert ours == again == compiler._code(re._parser.parse(pattern, flags), flags)  # type: ignore[attr-defined]


@pytest.mark.skipif(compiler is None, reason="this Python keeps its compiler elsewhere")
def test_alike_classes_are_worked_out_once() -> None:
    remember_classes()  # again has no effect
    before = compiler._optimize_charset.kept.cache_info()
    re.compile("[镇乡]{3}一[镇乡]{3}")
    after = compiler._optimize_charset.kept.cache_info()
    assert (after.misses - before.misses, after.hits - before.hits) == (1, 1)


def test_a_python_without_that_function_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(re, "_compiler", None, raising=False)
    remember_classes()
    assert re._compiler is None  # type: ignore[attr-defined]
