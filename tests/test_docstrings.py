"""Examples in docstrings show what the code does now."""

from __future__ import annotations

import doctest
from importlib import import_module

import pytest
from test_layers import PACKAGE, modules

WITH_EXAMPLES = [
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")
    for path in modules()
    if ">>> " in path.read_text("utf-8")
]


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_examples_give_what_they_say(name: str) -> None:
    failed, tried = doctest.testmod(import_module(name))
    assert not failed, f"of {tried}"
