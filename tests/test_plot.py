"""`kg plot`: what stands on one line, what is joined, where the axis ends, and a file that holds any text safely."""

from __future__ import annotations

import importlib.util
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_plans import HOSTILE
from typer.testing import CliRunner

from kg.cli import plot as _plot  # noqa: F401  (registers the command)
from kg.cli.app import app
from kg.show.heads import PlanHead
from kg.show.network import Name
from kg.show.passages import Passage
from kg.show.plot import Frame, family_plot, make_panels
from kg.show.plot import files as plot_files
from kg.show.plot.axis import make_axis, round_ticks
from kg.show.plot.draw import ALONE
from kg.show.plot.frame import unit_of
from kg.show.plot.marks import text_width
from kg.show.targets import Indicator, Target

SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {"svg", "title", "rect", "path", "circle", "text", "g", "a"}
INDICATOR = Indicator("coverage", "i", Name("覆盖率", "Coverage"), Name("", ""), "higher-is-better", "", "")


def target(counts: str = "覆盖率", status: str = "target", comparator: str = "=", value: float | None = 90,
           unit: str = "%", year: int | None = 2025, plan: str = "dong", quote: str = "到2025年达到90%。",
           **more: Any) -> Target:  # fmt: skip
    head = PlanHead(f"p/{plan}", plan, f"{plan}规划", None, f"{plan} 2021–2025", None, None)
    ends = {"low": None, "high": None, "about": False} | more
    iri = f"{plan}/{counts}/{status}/{comparator}/{value}/{year}"
    return Target(iri, head, counts, comparator, status, value, unit=unit, year=year,
                  passage=Passage("s", head, ("一",), quote, 3, 9), **ends)  # fmt: skip


NOW = target(status="baseline", value=80, year=None)
LINES = [
    ([NOW, target(value=86), target(value=88, year=2027)], [[(0, 1), (1, 2)]], "from what is over the years"),
    ([target(year=2027), target(value=80)], [[(0, 1)]], "the earlier year comes first, wherever it stands"),
    ([NOW, target(year=None)], [[(0, 1)]], "a promise without a year is the plan's last, where it is the only one"),
    ([NOW, target(), target(value=95, year=None)], [[(0, 1)]], "beside one with a year it is left alone"),
    ([NOW, target(value=86), target(value=87)], [[]], "two numbers for one year are no step"),
    ([NOW, target(), target(comparator=">=")], [[(0, 1)]], "but = 90 and >= 90 are"),
    ([target(status="rule", year=None), target()], [[]], "a standing norm leads nowhere"),
    ([NOW, target("普惠覆盖率")], [[(0, 1)]], "a wording with a qualifier is the same thing"),
    ([NOW, target("城区覆盖率"), target("乡村覆盖率")], [[], [], []], "unless there are two of them"),
    ([target("小学"), target("初中")], [[], []], "what counts different things stands on different lines"),
]


@pytest.mark.parametrize(("targets", "joins", "why"), LINES, ids=[why for *_, why in LINES])
def test_lanes_and_joins(targets: list[Target], joins: list[list[tuple[int, int]]], why: str) -> None:
    (panel,) = make_panels(targets)
    assert [list(lane.joins) for lane in panel.lanes] == joins


def test_a_number_stated_twice_is_one_mark_with_both_sentences() -> None:
    twice = [target(quote="正文:90%。"), target(quote="表:90")]
    ((lane,),) = (panel.lanes for panel in make_panels(twice))
    assert len(lane.marks) == 1
    assert all(words in dot_plot(INDICATOR, twice) for words in ("正文:90%。", "表:90"))


def test_a_number_stated_with_and_without_its_year_is_one_mark() -> None:
    """But where it holds for two years, nobody knows which of them the sentence without a year means."""
    table, text = target(status="baseline", value=88.6, year=2020), target(status="baseline", value=88.6, year=None)
    for stated in ([text, table, target(value=92)], [table, text, target(value=92)]):
        ((lane,),) = (panel.lanes for panel in make_panels(stated))
        assert [(m.target.year, len(m.targets)) for m in lane.marks] == [(2020, 2), (2025, 1)]
    both = [target(year=None), target(), target(year=2027)]
    assert [len(lane.marks) for panel in make_panels(both) for lane in panel.lanes] == [3]


def test_panels_part_units_that_cannot_share_an_axis_and_plans_stand_best_first() -> None:
    stated = [target(value=90), target(value=95, plan="xi"), target(unit="百分点", comparator="change", value=1)]
    counted = [target(unit="所", value=3), target(unit="人", value=4)]
    panels = make_panels([*stated, *counted], "higher-is-better")
    assert [(panel.units, panel.change) for panel in panels] == [
        (("%",), False), (("人", "所"), False), (("百分点",), True),
    ]  # fmt: skip
    assert [lane.plan.id for lane in panels[0].lanes] == ["xi", "dong"]
    assert [lane.plan.id for lane in make_panels(stated, "lower-is-better")[0].lanes] == ["dong", "xi"]


def test_what_falls_stands_below_zero_and_a_yearly_change_has_its_own_panel() -> None:
    falls = {"unit": "百分点", "comparator": "change", "direction": "down"}
    yearly, once = target(value=1, per="年", **falls), target(value=5, **falls)
    spread = target(value=None, low=0.5, high=1, unit="百分点", comparator="range", direction="down", per="年")
    assert (yearly.amount, once.amount, spread.amount) == ("↓ 1百分点/年", "↓ 5百分点", "↓ 0.5–1百分点/年")
    panels = make_panels([once, yearly, spread])
    assert sorted((unit_of(panel), len(panel.lanes[0].marks)) for panel in panels) == [
        ("Δ 百分点", 1),
        ("Δ 百分点/年", 2),
    ]
    assert [axis.ticks[-1] for axis in (make_axis(panel, 0, 1) for panel in panels)] == [0, 0]
    assert "↓ 0.5–1百分点/年" in dot_plot(INDICATOR, [spread])


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.integers(3, 10))
def test_ticks_are_round_and_hold_all_numbers(one: float, other: float, at_most: int) -> None:
    low, high = sorted((round(one, 3), round(other, 3)))
    ticks = round_ticks(low, high, at_most)
    assert ticks[0] <= low <= high <= ticks[-1]
    assert 2 <= len(ticks) <= at_most + 1
    steps = {round(b - a, 6) for a, b in pairwise(ticks)}
    assert len(steps) == 1


@pytest.mark.parametrize(
    ("targets", "ends"),
    [([target(value=81)], (80, 100)), ([target(value=102.5)], (101.5, 103.5)), ([target(value=7, unit="所")], (0, 8)),
     ([target(comparator="range", value=None, low=2, high=3, unit="个")], (0, 3))],
)  # fmt: skip
def test_an_axis_ends_where_its_kind_of_number_does(targets: list[Target], ends: tuple[float, float]) -> None:
    axis = make_axis(make_panels(targets)[0], 100, 500)
    assert (axis.ticks[0], axis.ticks[-1]) == ends
    assert [axis.place(end) for end in ends] == [100, 500]


def dot_plot(indicator: Indicator, targets: list[Target], frame: Frame = ALONE) -> str:
    """One indicator alone."""
    return family_plot(indicator.id, {indicator: targets}, frame)


def marks(svg: str) -> list[Element]:
    return [g for g in fromstring(svg).iter(f"{SVG}g") if "mark" in g.get("class", "")]


def test_bounds_are_open_arrows_that_lead_away() -> None:
    def head(comparator: str) -> list[tuple[float, float]]:
        mark = marks(dot_plot(INDICATOR, [target(comparator=comparator)], Frame(bare=True)))[0]
        path = mark.findall(f"{SVG}path")[-1]
        assert path.get("fill") == "none"
        return [tuple(map(float, p.split())) for p in (path.get("d") or "")[1:].split("L")]  # type: ignore[misc]

    for comparator, direction in ((">=", 1), (">", 1), ("<=", -1), ("<", -1)):
        (back, _), (tip, _), _ = head(comparator)
        assert (tip - back) * direction > 0, comparator
    for comparator, hollow in ((">=", 0), (">", 1)):
        assert dot_plot(INDICATOR, [target(comparator=comparator)], Frame(bare=True)).count('class="hollow"') == hollow


def test_any_text_is_text() -> None:
    bad = target(counts=HOSTILE, quote=HOSTILE + "\ud800")
    svg = dot_plot(INDICATOR, [bad, target(counts="长" * 2000)], Frame(link=lambda t: f"#{HOSTILE}"))
    root = fromstring(svg)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= SHAPES
    assert not [name for element in root.iter() for name in element.attrib if name.startswith("on")]
    assert "onerror" in "".join(root.itertext())
    assert svg == dot_plot(INDICATOR, [bad, target(counts="长" * 2000)], Frame(link=lambda t: f"#{HOSTILE}"))


RUN = CliRunner()


def test_the_command_on_the_five_plans(built: Path, tmp_path: Path) -> None:
    out = tmp_path / "figure.svg"
    done = RUN.invoke(app, ["plot", "普惠性幼儿园覆盖率", "-o", str(out), "--build", str(built)])
    assert done.exit_code == 0
    assert "2 plans" in done.output
    text = "".join(fromstring(out.read_text("utf-8")).itertext())
    assert "…" not in text.replace("…”", ""), "but where a sentence goes on"
    for words in (
        "越高越好",
        "如东县 2021–2025",
        "> 95 (2025)",
        "□ 81.23 → 86 (2025) → 88 (2027)",
        "“到2025年",
        "由先到后",
    ):
        assert words in text, words
    one = RUN.invoke(
        app, ["plot", "普惠性幼儿园覆盖率", "--plan", "如东", "--lang", "en", "-o", str(out), "--build", str(built)]
    )
    assert "1 plan" in one.output
    assert "higher is better" in out.read_text("utf-8")


def test_a_family_is_one_figure_with_a_heading_for_each(built: Path, tmp_path: Path) -> None:
    out = tmp_path / "figure.svg"
    done = RUN.invoke(app, ["plot", "近视率", "-o", str(out), "--build", str(built)])
    assert "近视率 (" in done.stderr and "小学生近视率" in done.stderr and not done.stdout, (
        "which indicators a name stands for is told"
    )
    assert done.exit_code == 0 and "2 plans" in done.output
    texts = [element.text or "" for element in fromstring(out.read_text("utf-8")).iter(f"{SVG}text")]
    assert texts[0] == "近视率"
    heads = [text.partition(" · ")[0] for text in texts if "越低越好" in text]
    assert {"小学生近视率", "初中生近视率", "高中生近视率", "儿童青少年总体近视率"} == set(heads)
    assert heads[0] == "儿童青少年总体近视率", "that with most plans"


def test_a_family_too_large_for_a_figure_is_told_by_name(monkeypatch: pytest.MonkeyPatch, built: Path) -> None:
    monkeypatch.setattr(plot_files, "MOST", 3)
    done = RUN.invoke(app, ["plot", "近视率", "--build", str(built)])
    assert "4 indicators fit '近视率'" in str(done.exception) and "小学生近视率" in str(done.exception)


@pytest.mark.parametrize("narrow", [False, True])
def test_all_numbers_of_a_lane_are_shown_within_the_figure(narrow: bool) -> None:
    """The third number ran out of the page, and the fourth was cut."""
    steps = [
        NOW,
        *(
            target(value=value, year=year, comparator=">=")
            for value, year in zip((81.25, 83.5, 86, 88, 90), range(2023, 2028), strict=True)
        ),
    ]
    frame = Frame(narrow=narrow)
    root = fromstring(dot_plot(INDICATOR, steps, frame))
    shown = [(e, e.findtext(f"{SVG}title") or "") for e in root.iter(f"{SVG}text")]
    lines = [(e, "".join(e.itertext()).removeprefix(title)) for e, title in shown if "→" in title]
    assert " ".join(line for _, line in lines) == (
        "□ 80 → ≥ 81.25 (2023) → ≥ 83.5 (2024) → ≥ 86 (2025) → ≥ 88 (2026) → ≥ 90 (2027)"
    )
    assert len(lines) > 1 and all(text_width(line, 11.5) <= frame.values for _, line in lines)
    ys = [float(e.get("y") or 0) for e, _ in lines]
    assert all(later - one > 11 for one, later in pairwise(ys))


@pytest.mark.skipif(
    importlib.util.find_spec("resvg_py") is None, reason="resvg is not installed: pip install -e '.[png]'"
)
def test_a_png(built: Path, tmp_path: Path) -> None:
    out = tmp_path / "figure.png"
    assert RUN.invoke(app, ["plot", "dual-qualified-teachers", "-o", str(out), "--build", str(built)]).exit_code == 0
    data = out.read_bytes()
    assert data.startswith(b"\x89PNG")
    assert int.from_bytes(data[16:20], "big") == 1800


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["普惠性幼儿园覆盖率", "-o", "figure.pdf"], "choose one of these endings"),
        (["入园率表"], "no indicator"),
        (["普惠性幼儿园覆盖率", "--plan", "武清"], "no figure on '普惠性幼儿园覆盖率' in these plans"),
        (["普惠性幼儿园覆盖率", "-o", "figure.png"], "pip install -e '.[png]'"),
    ],
)
def test_what_cannot_be_drawn(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(plot_files, "find_spec", lambda name: None)
    done = RUN.invoke(app, ["plot", *arguments, "--build", str(built)])
    assert says in str(done.exception)
    assert list(tmp_path.iterdir()) == []
