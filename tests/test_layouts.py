"""The same plan in another layout gives the same facts: five real plans and a dozen written ones in each layout of
`benchmarks/layouts.py`, whose `--lost` and `--new` list what stands behind a bar that is not reached.
"""

from __future__ import annotations

import sys
from collections import Counter
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import pytest

from kg.extract.steps import STEPS, begin
from kg.read.encoding import decode
from kg.read.formats import read_bytes

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))
import layouts  # noqa: E402

WRITTEN = "huicheng zhuzhou 万州 于都 京山 仙游 凉州 台州 宝山 河池 瑞昌 科左后旗"
PATHS = (*sorted(ROOT.glob("corpus/*/plan.txt")), *(ROOT / f"tests/written/{name}.txt" for name in WRITTEN.split()))
BAR = (99.0, 98.0, 1.0)
"""Per cent of the facts that are kept, kept with the same attributes, and how many new ones there may be beside them."""
OTHER_BARS = {
    # to be mended
    ("lines of 38", "Department"): (98.7, 98.0, 1.0),
    ("lines of 38", "Programme"): (93.7, 91.1, 1.2),
    ("lines of 38", "Measure"): (98.5, 97.1, 1.0),
    ("lines of 38", "Target"): (94.8, 94.2, 2.3),
    ("lines of 38", "Citation"): (97.1, 97.1, 1.9),
    ("a line a sentence", "Programme"): (99.0, 97.4, 1.0),
    ("all in one line", "School"): (80.0, 80.0, 1.2),
    ("all in one line", "Department"): (90.6, 90.6, 5.9),
    ("all in one line", "Organization"): (82.4, 82.4, 1.0),
    ("all in one line", "Programme"): (89.0, 80.6, 2.1),
    ("all in one line", "Measure"): (90.0, 83.5, 1.0),
    ("all in one line", "Target"): (78.3, 68.7, 1.7),
    ("all in one line", "Citation"): (87.8, 87.8, 7.5),
    ("straight quotes", "Programme"): (96.2, 96.2, 1.0),
    ("no quotes", "Programme"): (90.6, 85.8, 4.7),
    ("numbers apart", "Target"): (97.5, 97.4, 1.0),
    ("1、 for 1.", "Target"): (98.8, 98.0, 1.0),
    ("(1) for 1.", "Target"): (95.7, 95.7, 1.0),
}
"""Of a layout and a kind: where a layout takes something away for certain, and what is still to be mended."""


def test_all_plans_are_there() -> None:
    assert len(PATHS) == 17


@pytest.mark.parametrize("name", layouts.LAYOUTS)
def test_a_plan_in_another_layout_gives_the_same_facts(name: str) -> None:
    counts = Counter[tuple[str, str]]()
    for raw in (decode(path.read_bytes()) for path in PATHS):
        counts += compared(raw, layouts.LAYOUTS[name])
    told = {kind: layouts.shares(counts, kind) for kind in layouts.KINDS}
    bars = {kind: OTHER_BARS.get((name, kind), BAR) for kind in layouts.KINDS}
    assert {kind: share for kind, share in told.items() if not reaches(share, bars[kind])} == {}


def reaches(share: tuple[float, float, float], bar: tuple[float, float, float]) -> bool:
    return share[0] >= bar[0] and share[1] >= bar[1] and share[2] <= bar[2]


def compared(raw: str, layout: layouts.Layout) -> Counter[tuple[str, str]]:
    """What a layout keeps, loses and gains. Where the same is read, the same is found, and nobody needs to look for it."""
    laid = layouts.lay_out(raw, layout(raw))
    if frame(read_bytes(laid.text.encode())) == frame(raw):
        found = Counter(mention["type"] for mention in layouts.read(raw))
        return Counter({(kind, what): found[kind] for kind in found for what in ("kept", "same")})
    return layouts.count(layouts.compare(raw, layout))


@cache
def frame(raw: str) -> tuple[object, ...]:
    """What the finders work in: the clean text, the titles of its contents, what the plan says of itself."""
    notes = SimpleNamespace(known={})
    begin(notes, raw)
    STEPS[0].take(notes)
    return notes.clean.text, notes.titles, notes.reading.metadata
