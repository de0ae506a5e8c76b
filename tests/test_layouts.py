"""The same plan in another layout gives the same facts: five real plans and a dozen written ones in each layout of
`benchmarks/layouts.py`, whose `--lost` and `--new` list what stands behind a bar that is not reached.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
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
import line_layouts  # noqa: E402

WRITTEN = "huicheng zhuzhou 万州 于都 京山 仙游 凉州 台州 宝山 河池 瑞昌 科左后旗"
PATHS = (*sorted(ROOT.glob("corpus/*/plan.txt")), *(ROOT / f"tests/written/{name}.txt" for name in WRITTEN.split()))
FEW = (ROOT / "corpus/wuqing/plan.txt", *(ROOT / f"tests/written/{name}.txt" for name in ("瑞昌", "河池", "科左后旗")))
"""For layouts that write a whole plan anew: few plans, and few layouts of each class."""
OF_STRUCTURE = {
    "1 for 1.", "一 for 一、", "【一】 for (一)", "headings in 【】", "nothing for 1.", "第一章 for 一、", "第一节 for (一)",
    "contents bare", "contents with pages", "bold headings",
    "headings run in by 。", "tables in Markdown", "tables of paragraphs on a web page", "later years first", "units in names", "site: links",
    "site: uploads", "moved to 公安县", "moved to 阿拉善左旗",
}  # fmt: skip
BAR = (99.0, 98.0, 1.0)
"""Per cent of the facts that are kept, kept with the same attributes, and how many new ones there may be beside them."""
OTHER_BARS = {
    ("第一节 for (一)", "Programme"): (99.0, 95.9, 1.0),
    # two lines of the site around deyang are broken, or run in, too: they name the plan
    **{(name, "Citation"): (99.0, 98.0, 1.9) for name in line_layouts.LINES},
    # where a paragraph ends, and with it what a programme belongs to, nothing tells
    ("a line a sentence", "Programme"): (99.0, 97.4, 1.0),
    ("a line a clause", "Programme"): (99.0, 97.4, 1.0),
    # where a heading's title ends, nothing tells but its words
    ("a line a chapter", "Programme"): (99.0, 94.1, 1.0),
    ("a line a chapter", "Target"): (99.0, 96.8, 1.0),
    ("a line a section", "Programme"): (99.0, 96.0, 1.0),
    ("a line a section", "Target"): (99.0, 96.9, 1.0),
    ("paragraphs in one line", "Programme"): (99.0, 93.9, 1.0),
    ("paragraphs in one line", "Measure"): (99.0, 96.3, 1.0),
    ("paragraphs in one line", "Target"): (99.0, 92.5, 1.0),
    # the cells of a table, the lines of the site and the text are one
    ("all in one line", "School"): (97.6, 97.6, 1.2),
    ("all in one line", "Department"): (99.0, 98.0, 5.9),
    ("all in one line", "Organization"): (96.6, 96.6, 1.0),
    ("all in one line", "Programme"): (97.6, 89.0, 2.4),
    ("all in one line", "Measure"): (99.0, 88.6, 1.0),
    ("all in one line", "Target"): (93.6, 85.8, 1.8),
    ("all in one line, apart", "Department"): (99.0, 98.0, 4.0),
    ("all in one line, apart", "Programme"): (99.0, 97.4, 1.0),
    ("all in one line, apart", "Target"): (94.1, 94.0, 1.0),
    ("all in one line", "Citation"): (99.0, 98.0, 7.5),
    # other layouts
    ("straight quotes", "Programme"): (96.2, 96.2, 1.0),
    ("lines, straight quotes", "Programme"): (96.2, 96.0, 1.0),
    ("no quotes", "Programme"): (90.6, 85.8, 4.7),
    ("numbers apart", "Target"): (97.5, 97.4, 1.0),
    ("in words of Taiwan", "Organization"): (97.3, 97.3, 4.1),
    ("in words of Taiwan", "Programme"): (90.9, 90.9, 1.9),
    ("in words of Taiwan", "Measure"): (98.6, 97.5, 1.0),
    ("in words of Taiwan", "Target"): (97.4, 97.4, 2.6),
    ("in words of Taiwan", "Citation"): (98.1, 98.0, 5.7),
    ("radicals", "Department"): (98.2, 98.0, 1.0),
    ("radicals", "Citation"): (98.1, 98.0, 1.9),
    ("wide straight quotes", "Programme"): (96.3, 96.3, 1.0),
    ("white corner quotes", "Programme"): (96.5, 96.3, 1.0),
    ("single quotes", "Programme"): (96.5, 96.3, 1.0),
    ("two single quotes", "Programme"): (96.5, 96.3, 1.0),
    ("guillemets", "Programme"): (93.3, 93.3, 1.0),
    ("guillemets", "Citation"): (99.0, 98.0, 15.9),
    ("low quotes", "Programme"): (95.8, 95.8, 1.0),
    ("opening quotes only", "Programme"): (96.3, 96.3, 1.0),
    ("some quotes not closed", "Programme"): (96.3, 93.0, 1.9),
    ("points for full stops", "Programme"): (96.0, 94.7, 3.3),
    ("points for full stops", "Target"): (99.0, 98.0, 1.0),
    ("square brackets", "Organization"): (98.6, 98.0, 1.0),
    ("square brackets", "Programme"): (94.2, 76.5, 7.9),
    ("square brackets", "Target"): (91.9, 90.1, 7.7),
    ("tortoise brackets", "Organization"): (98.6, 98.0, 1.0),
    ("tortoise brackets", "Programme"): (94.2, 76.5, 7.9),
    ("tortoise brackets", "Target"): (91.9, 90.1, 7.7),
    ("amounts in numerals", "Target"): (90.3, 90.1, 1.6),
    ("middle dots for points", "Target"): (98.4, 98.0, 1.6),
    ("digits apart", "Programme"): (95.6, 93.7, 4.2),
    ("digits apart", "Target"): (83.3, 80.0, 3.0),
    ("a space before marks", "Target"): (97.8, 96.4, 1.0),
    ("a space before marks", "Citation"): (99.0, 98.0, 1.9),
    ("brackets apart", "Department"): (78.9, 78.9, 21.1),
    ("brackets apart", "Target"): (96.7, 96.5, 1.2),
    ("some letters apart", "School"): (96.8, 96.8, 1.0),
    ("some letters apart", "Department"): (97.3, 97.3, 1.5),
    ("some letters apart", "Organization"): (98.0, 98.0, 1.0),
    ("some letters apart", "Target"): (96.8, 96.8, 1.2),
    ("㈠ for (一)", "Programme"): (96.0, 82.6, 4.0),
    ("① for 1.", "Target"): (98.6, 98.0, 1.4),
    ("⑴ for 1.", "Programme"): (93.7, 92.8, 5.1),
    ("⑴ for 1.", "Target"): (98.1, 98.0, 1.9),
    ("⒈ for 1.", "Programme"): (93.7, 92.8, 5.1),
    ("⒈ for 1.", "Target"): (98.1, 98.0, 1.9),
    ("quotations of Markdown", "Department"): (99.0, 98.0, 1.5),
    ("escaped", "Citation"): (99.0, 98.0, 1.9),
    ("1、 for 1.", "Target"): (98.8, 98.0, 1.0),
    ("(1) for 1.", "Target"): (95.7, 95.7, 1.0),
}
"""Of a layout and a kind: where a layout takes something away for certain, and what is still to be mended."""


def test_all_plans_are_there() -> None:
    assert len(PATHS) == 17


def test_layouts_of_structure_have_their_names() -> None:
    assert set(layouts.OF_STRUCTURE) >= OF_STRUCTURE


@pytest.mark.parametrize("name", sorted(OF_STRUCTURE))
def test_a_plan_of_another_structure_gives_the_same_facts(name: str) -> None:
    assert short_of_bars(name, FEW) == {}


@pytest.mark.parametrize("name", [name for name in layouts.LAYOUTS if name not in layouts.OF_STRUCTURE])
def test_a_plan_in_another_layout_gives_the_same_facts(name: str) -> None:
    assert short_of_bars(name, PATHS) == {}


def short_of_bars(name: str, paths: Iterable[Path]) -> dict[str, tuple[float, float, float]]:
    """What the kinds of facts come to that do not reach the bars of a layout."""
    counts = Counter[tuple[str, str]]()
    for raw in (decode(path.read_bytes()) for path in paths):
        counts += compared(raw, layouts.LAYOUTS[name])
    told = {kind: layouts.shares(counts, kind) for kind in layouts.KINDS}
    bars = {kind: OTHER_BARS.get((name, kind), BAR) for kind in layouts.KINDS}
    return {kind: share for kind, share in told.items() if not reaches(share, bars[kind])}


def reaches(share: tuple[float, float, float], bar: tuple[float, float, float]) -> bool:
    kept, same, new = (round(one, 1) for one in share)  # as the benchmark prints them
    return kept >= bar[0] and same >= bar[1] and new <= bar[2]


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
