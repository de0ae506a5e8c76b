"""The steps of reading grow with the text and no faster. They are counted, so it does not matter how fast a machine is.

What a regular expression looks through is one step here, however long: `benchmarks/growth.py` takes the time of the same shapes.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from counted_calls import count_calls

from kg.extract.facts import facts_of
from kg.model import Document

PATH = Path(__file__).parent.parent / "benchmarks" / "growth.py"
SPEC = importlib.util.spec_from_file_location("growth", PATH)
assert SPEC and SPEC.loader
growth = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(growth)
CHARACTERS = 1500
"""So few that a line of 10,000 numbers which took a minute took no time to speak of, and 2.6 times the calls at twice the length."""


def read(text: str) -> None:
    facts_of(Document("shape", "shape", "", text))


@pytest.mark.parametrize("shape", growth.SHAPES)
def test_twice_the_text_takes_twice_the_steps(shape: str) -> None:
    before, piece = growth.BEFORE.get(shape, ""), growth.SHAPES[shape]
    texts = [before + (piece * size)[:size] for size in (CHARACTERS, 2 * CHARACTERS)]
    read(texts[0][1:])  # loads what is loaded once, and keeps nothing of these texts
    once, twice = (count_calls(partial(read, text)) for text in texts)
    assert twice < 2.1 * once


def test_no_pattern_parts_a_run_in_two_ways() -> None:
    run = subprocess.run([sys.executable, PATH.with_name("ambiguity.py")], capture_output=True, text=True, check=True)
    assert run.stdout == ""


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("(?:教育|教学)*", []),
        ("(?:教育|教学|教育教学)*", ["教育教学"]),
        ("(?:a|bc$)*", [None]),  # `$` takes no characters
        (r"(?m:^a|\ba|b)*", ["a"]),
        (r"(?:(a)|b\1)*", [None]),
    ],
)
def test_a_run_that_a_loop_parts_in_two_ways(
    pattern: str, found: list[str | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(PATH.parent))
    ambiguity = importlib.import_module("ambiguity")
    bodies = ambiguity.loops(ambiguity._parser.parse(pattern))
    assert [ambiguity.Loop(body, sorted({*pattern})).parted_twice() for body in bodies] == found
