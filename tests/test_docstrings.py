"""Examples in docstrings show what the code does now."""

from __future__ import annotations

import doctest
from importlib import import_module

from rows import refuse
from test_layers import PACKAGE, modules

WITH_EXAMPLES = [
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")
    for path in modules()
    if ">>> " in path.read_text("utf-8")
]


def test_examples_give_what_they_say() -> None:
    """What is wrong with each stands in what the test has printed."""
    assert len(WITH_EXAMPLES) > 150
    results = {name: doctest.testmod(import_module(name)) for name in WITH_EXAMPLES}
    refuse(f"{name}: {failed} of {tried}" for name, (failed, tried) in results.items() if failed)
