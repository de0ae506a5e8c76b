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
from kg.read.files import read_bytes
from kg.read.files.encoding import decode

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))
import layouts  # noqa: E402
import line_layouts  # noqa: E402

WRITTEN = "huicheng zhuzhou 万州 于都 京山 仙游 凉州 台州 宝山 河池 瑞昌 科左后旗"
PATHS = (*sorted(ROOT.glob("corpus/*/plan.txt")), *(ROOT / f"tests/written/{name}.txt" for name in WRITTEN.split()))
FEW = (ROOT / "corpus/wuqing/plan.txt", *(ROOT / f"tests/written/{name}.txt" for name in ("瑞昌", "河池", "科左后旗")))
"""For layouts that write a whole plan anew: few plans, and few layouts of each class."""
WITH_HEADS = tuple(path for path in PATHS if "changxing" not in path.parts)[::3]
"""For heads, of which nothing is read but what they say; an excerpt has none."""
OF_STRUCTURE = {
    "1 for 1.", "一 for 一、", "【一】 for (一)", "headings in 【】", "nothing for 1.", "nothing for (一)", "第一章 for 一、",
    "第一节 for (一)",
    "contents bare", "contents with pages", "bold headings",
    "headings run in by 。", "tables in Markdown", "tables in one line", "tables of paragraphs on a web page",
    "later years first", "units in names", "site: links",
    "site: uploads", "moved to 公安县", "moved to 阿拉善左旗",
}  # fmt: skip
WIDE = (
    "lines of 38", "lines apart", "lines to a mark", "lines, ", "pages", "html br of 38",
    "a line a c", "a line a section", "paragraphs in one line",
)  # fmt: skip
"""How layouts are called that break lines at 38 letters, or run them in."""
BAR = (99.0, 98.0, 1.0)
"""Per cent of the facts that are kept, kept with the same attributes, and how many new ones there may be beside them."""
OTHER_BARS = {
    # what a quotation holds is a name; cells that blanks part are lost where other blanks stand; 两个 counts little
    ("no quotes", "Programme"): (90.8, 84.6, 8.3),
    ("some quotes not closed", "Programme"): (97.9, 91.8, 3.2),
    ("amounts in numerals", "Target"): (91.7, 91.3, 2.5),
    ("numbers apart", "Target"): (92.1, 91.9, 2.3),
    ("amounts in numerals", "Programme"): (99.0, 98.0, 1.1),
    ("digits apart", "Programme"): (98.9, 98.0, 1.1),
    ("square brackets", "Programme"): (99.0, 98.0, 1.1),
    ("tortoise brackets", "Programme"): (99.0, 98.0, 1.1),
    ("digits apart", "Department"): (99.0, 98.0, 1.2),
    ("digits apart", "Target"): (83.8, 80.1, 5.4),
    ("a space before marks", "Department"): (99.0, 98.0, 1.2),
    ("a space before marks", "Target"): (94.4, 94.4, 1.0),
    ("brackets apart", "Target"): (94.4, 94.4, 1.0),
    ("some letters apart", "School"): (96.3, 96.3, 1.0),
    ("some letters apart", "Department"): (89.1, 89.1, 4.4),
    ("some letters apart", "Target"): (90.9, 90.9, 3.6),
    ("all letters apart", "Department"): (98.8, 98.0, 1.2),
    ("no full stop at line ends", "Target"): (99.0, 97.0, 1.0),
    ("bullets", "Target"): (99.0, 97.0, 1.0),
    ("quotations of Markdown", "Department"): (99.0, 98.0, 1.2),
    ("square brackets", "Target"): (97.5, 97.5, 2.5),
    ("tortoise brackets", "Target"): (97.5, 97.5, 2.5),
    ("第一节 for (一)", "Programme"): (99.0, 95.9, 1.0),
    # titles without a number that a site's line stands behind, or a list of bodies before; rows without a number, 4 800 in one of them
    ("nothing for (一)", "Programme"): (99.0, 93.9, 1.0),
    ("nothing for (一)", "Measure"): (99.0, 95.9, 1.0),
    ("tables in one line", "Target"): (95.1, 95.1, 1.0),
    # two lines of the site around deyang are broken, or run in, too: they name the plan
    **{(name, "Citation"): (99.0, 98.0, 1.9) for name in line_layouts.LINES if name.startswith(WIDE)},
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
    # what a plan says of itself: days and numbers that a site states in letters and marks of which no sentence tells what they are
    ("digits apart", "Plan"): (67.6, 67.6, 0.0),
    ("the letter l for 1", "Plan"): (94.1, 94.1, 0.0),
    ("some letters apart", "Plan"): (97.1, 97.1, 0.0),
    ("a space before marks", "Plan"): (97.1, 97.1, 0.0),
    ("escaped", "Plan"): (91.1, 91.1, 0.0),
    ("all in one line", "Plan"): (88.4, 88.4, 0.0),
    ("all in one line, apart", "Plan"): (98.6, 98.6, 0.0),
    ("broken in brackets", "Plan"): (97.8, 97.8, 0.0),
    # … and a plan that calls its place by a third name
    **{(name, "Plan"): (94.1, 94.1, 0.0) for name in layouts.PLACES.keys() & OF_STRUCTURE},
    # other layouts
    ("lines, straight quotes", "Programme"): (96.2, 96.0, 1.0),
}
"""Of a layout and a kind: where a layout takes something away for certain, and what is still to be mended."""


def test_all_plans_are_there() -> None:
    assert len(PATHS) == 17


def test_layouts_of_structure_have_their_names() -> None:
    assert set(layouts.OF_STRUCTURE) >= OF_STRUCTURE
    unread = layouts.OF_STRUCTURE.keys() - OF_STRUCTURE
    assert not [bar for bar in OTHER_BARS if bar[0] not in layouts.LAYOUTS.keys() - unread], "bars that no test reads"


@pytest.mark.parametrize("name", sorted(OF_STRUCTURE))
def test_a_plan_of_another_structure_gives_the_same_facts(name: str) -> None:
    assert short_of_bars(name, FEW) == {}


@pytest.mark.parametrize("name", sorted(layouts.MARKS))
def test_a_plan_in_other_letters_and_marks_gives_the_same_facts(name: str) -> None:
    assert short_of_bars(name, FEW) == {}


@pytest.mark.parametrize("name", sorted(layouts.HEADS))
def test_a_plan_says_the_same_of_itself_under_another_head(name: str) -> None:
    layout, wrong = layouts.HEADS[name], []
    for raw in (decode(path.read_bytes()) for path in WITH_HEADS):
        told = frame(read_bytes(layouts.lay_out(raw, layout(raw)).text.encode()))[-1]
        wrong += [(field, said) for field, said in layout.said(raw).items() if getattr(told, field) != said]
    assert wrong == []


@pytest.mark.parametrize("name", ["links", "headings of Markdown"])
def test_marks_around_words_leave_these_their_places(name: str) -> None:
    """Each title in a link was counted as lost and as new: it was found where its edit stands, not where it stands."""
    raw = "一、加强学校管理\n落实《义务教育学校管理标准》。\n"
    laid = layouts.lay_out(raw, layouts.LAYOUTS[name](raw))
    for words in ("学校管理\n", "学校管理标准"):
        at = laid.text.index(words.strip())
        assert [laid.source(place) for place in range(at, at + 4)] == [*range(raw.index(words), raw.index(words) + 4)]


@pytest.mark.parametrize("name", sorted(layouts.LAYOUTS.keys() - layouts.OF_STRUCTURE.keys() - layouts.MARKS.keys()))
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
        found[layouts.ITSELF] = sum(map(bool, layouts.said(raw).values()))
        return Counter({(kind, what): found[kind] for kind in found for what in ("kept", "same")})
    return layouts.count(layouts.compare(raw, layout))


@cache
def frame(raw: str) -> tuple[object, ...]:
    """What the finders work in: the clean text, the titles of its contents, what the plan says of itself."""
    notes = SimpleNamespace(known={})
    begin(notes, raw)
    STEPS[0].take(notes)
    return notes.clean.text, notes.titles, notes.reading.metadata
