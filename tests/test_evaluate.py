"""The scorer: what counts as the same, how it is counted, and that the program is as right as it was when frozen."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from kg.cli import score as _register  # noqa: F401
from kg.cli.app import app
from kg.evaluate.agree import key, likeness, quantity
from kg.evaluate.cases import is_held_out, score_cases, target_agrees
from kg.evaluate.document import score_document
from kg.evaluate.frozen import changes, freeze
from kg.evaluate.gold import FROZEN, GoldError, GoldRun, load_golds, score_gold
from kg.evaluate.measures import score_measures
from kg.evaluate.named import score_named, score_programmes
from kg.evaluate.shared import score_shared
from kg.evaluate.tables import gold_table
from kg.evaluate.tally import Tally, total
from kg.evaluate.targets import score_targets

GOLD = Path(__file__).parent / "gold"
WRITTEN = Path(__file__).parent / "written"
PIECES = Path(__file__).parent / "pieces"
TEXT = st.text(st.sampled_from("普惠性幼儿园覆盖率达到95% “”，《》ab"), max_size=12)


def mention(type_: str, name: str, **fields: object) -> dict[str, Any]:
    return {"type": type_, "name": name, "text": name, "start": 0, "end": len(name), **fields}


def target(name: str, value: float, **fields: object) -> dict[str, Any]:
    plain = {"comparator": "=", "low": None, "high": None, "unit": "%", "year": 2025, "status": "target"}
    return {**mention("Target", name), "indicator": name, "value": value, **plain, **fields}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("中国教育现代化2035", "《中国教育现代化２０３５》", True),  # title marks and full-width digits
        ("STERAM“五个一”工程", "steram五个一 工程", True),  # quotation marks, blanks, case
        ("如东县(2021-2025年)", "如东县（2021—2025年）", True),  # brackets and dashes
        ("县教育局", "市教育局", False),
        ("", None, True),
    ],
)
def test_keys_ignore_marks_and_widths(one: str, other: str | None, same: bool) -> None:
    assert (key(one) == key(other)) is same


@given(TEXT, TEXT)
def test_likeness_is_a_share_and_the_same_both_ways(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, other) == likeness(other, one)
    assert likeness(one, one) == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (target("x", 95), target("y", 95.0), True),
        (target("x", 1000, unit="名"), target("x", 1000, unit="人"), True),  # counters of people
        (target("x", 5, unit="个百分点"), target("x", 5, unit="百分点"), True),
        (target("x", 5, unit="%"), target("x", 5, unit="百分点"), False),
        (target("x", 3, comparator="range", low=3, high=5), target("x", 3), False),
    ],
)
def test_quantities(one: dict[str, Any], other: dict[str, Any], same: bool) -> None:
    assert (quantity(one) == quantity(other)) is same


def test_names_count_optional_items_aliases_and_families() -> None:
    gold = {
        "departments": [
            {"name": "县教育局", "aliases": ["教育局"]},
            {"name": "县财政局"},
            {"name": "党委", "optional": True},
        ],
        "organizations": [{"name": "教育基金会"}],
        "schools": [],
    }
    mentions = [mention("Department", n) for n in ("教育局", "党委", "教育基金会", "各部门")]
    tally = score_named("departments", gold, [*mentions, mention("Organization", "县财政局")])
    assert (tally.predicted, tally.gold) == (
        (3, 4),
        (2, 2),
    )  # 县财政局 is found as an organization, the fund is no fault
    assert (tally.missed, tally.wrong) == ([], ["各部门"])
    assert score_named("organizations", gold, []).missed == ["教育基金会"]


def test_parents_of_programmes_are_counted_among_those_found() -> None:
    gold = {
        "programmes": [
            {"name": "强师工程", "parent": None},
            {"name": "头雁计划", "parent": "强师工程"},
            {"name": "无", "parent": None},
        ]
    }
    said = [mention("Programme", "强师工程", parent=None), mention("Programme", "头雁计划", parent="“强师工程”")]
    assert score_programmes(gold, said).details["parent"] == (2, 2)
    said[0]["parent"] = "头雁计划"
    tally = score_programmes(gold, said)
    assert tally.details["parent"] == (1, 2)
    assert tally.off[0].startswith("强师工程: part of 头雁计划")


def test_measures_agree_by_label_or_by_place_and_stances_by_quote() -> None:
    raw = "探索区管校聘。推进校长交流。"
    gold = {
        "measures": [
            {"term": "县管校聘", "surface": "区管校聘", "stance": "explore", "quote": "探索区管校聘"},
            {"term": "校长交流", "surface": "校长交流", "stance": "establish", "quote": "推进校长交流"},
            {"term": "双减", "surface": "双减"},
            {"term": "课后服务", "surface": "课后服务", "optional": True},
        ]
    }
    mentions = [
        {**mention("Measure", "县管校聘", concept="a", labels=["县管校聘"], stance="explore"), "start": 50, "end": 54},
        {**mention("Measure", "教师交流轮岗", concept="b", labels=[], stance="promote"), "start": 9, "end": 13},
        mention("Measure", "劳动教育", concept="c", labels=["劳动教育"], stance="promote"),
    ]
    mentions[2]["start"], mentions[2]["end"] = 0, 2
    tally = score_measures(gold, mentions, raw)
    assert (tally.predicted, tally.gold) == ((2, 3), (2, 3))
    assert (tally.missed, tally.wrong) == (["双减"], ["劳动教育"])
    assert tally.details["stance"] == (1, 2)


def test_targets_agree_by_quantity_and_likeness_then_by_fields() -> None:
    gold = {"targets": [target("普惠性幼儿园覆盖率", 95), target("近视率", 38), target("学位", 5, optional=True)]}
    said = [
        target("全县普惠性幼儿园覆盖率", 95, year=None),
        target("普惠性幼儿园覆盖率", 95, comparator=">"),
        target("毛入园率", 38),
    ]
    tally = score_targets(gold, said)
    assert (tally.predicted, tally.gold) == ((2, 3), (1, 2))
    assert tally.details == {"exact": (0, 1), "comparator": (1, 1), "year": (0, 1), "status": (1, 1)}
    assert tally.missed == ["近视率 = 38% 2025"]
    assert tally.off == ["普惠性幼儿园覆盖率 = 95% 2025: year None, not 2025"]


def test_nothing_asked_and_nothing_said_is_right() -> None:
    assert (Tally().precision, Tally().recall, Tally().f1) == (1, 1, 1)
    assert (Tally(gold=(0, 3)).precision, Tally(gold=(0, 3)).f1) == (0, 0)


@given(st.lists(st.builds(Tally, predicted=st.just((1, 2)), gold=st.just((2, 4))), min_size=1))
def test_totals_weigh_every_item_the_same(tallies: list[Tally]) -> None:
    whole = total(tallies)
    assert (whole.precision, whole.recall) == (0.5, 0.5)
    assert whole.predicted == (len(tallies), 2 * len(tallies))


def test_the_shared_table_counts_cells() -> None:
    table = [{"term": "县管校聘", "surfaces": ["区管校聘"], "plans": {"甲": "…", "乙": None}}]
    facts = {"mentions": [mention("Measure", "县管校聘", concept="a", labels=[])]}
    tally = score_shared(table, {"甲": {"mentions": []}, "乙": facts})
    assert (tally.predicted, tally.gold) == ((0, 1), (0, 1))
    assert (tally.missed, tally.wrong, tally.details) == (["甲 县管校聘"], ["乙 县管校聘"], {"known": (1, 1)})


def test_gains_and_losses_are_told_item_by_item() -> None:
    before = GoldRun({"x": {"schools": Tally(found=["甲", "乙"], missed=["丙"], wrong=["丁"])}})
    after = GoldRun({"x": {"schools": Tally(found=["甲", "丙"], missed=["乙"], wrong=["戊"])}})
    found = changes(json.loads(freeze(before)), after.tallies)
    assert [(c.gain, c.what, c.item) for c in found] == [
        (False, "no longer found", "乙"),
        (False, "wrong", "戊"),
        (True, "found", "丙"),
        (True, "no longer wrong", "丁"),
    ]
    assert changes(json.loads(freeze(after)), after.tallies) == []
    assert freeze(after) == freeze(after)


@pytest.mark.parametrize("many", [3, 30])
def test_the_table_fits_a_terminal(many: int) -> None:
    """A few documents have a column each, many have a row each."""
    tallies = {"schools": Tally((1, 1), (1, 2)), "targets": Tally((3, 3), (3, 3), {"exact": (2, 3)})}
    lines = list(gold_table(GoldRun({f"县{n}": tallies for n in range(many)})))
    assert max(map(len, lines)) <= 120
    assert sum(line.count("0.667") for line in lines) == 2 + many  # the sum, what is exact, and each of them
    assert all(any(f"县{n}" in line for line in lines) for n in range(many))


def test_every_gold_quote_stands_in_its_plan(corpus: Path) -> None:
    for name, gold in load_golds(GOLD).items():
        with (corpus / Path(gold["source"]).relative_to("corpus")).open(encoding="utf-8", newline="") as file:
            raw = file.read()
        for kind in ("schools", "departments", "organizations", "programmes", "measures", "targets", "citations"):
            for item in gold[kind]:
                assert item["quote"] in raw, f"{name}: {item}"


def test_a_perfect_reader_scores_one(corpus: Path) -> None:
    gold = load_golds(GOLD)["haimen"]
    types = {
        "schools": "School",
        "departments": "Department",
        "organizations": "Organization",
        "programmes": "Programme",
    }
    mentions = [mention(t, i["name"], parent=i.get("parent")) for kind, t in types.items() for i in gold[kind]]
    mentions += [mention("Citation", i["title"]) for i in gold["citations"]]
    mentions += [{**mention("Target", i["indicator"]), **i, "name": i["indicator"]} for i in gold["targets"]]
    mentions += [
        mention("Measure", i["term"], concept=i["term"], labels=[], stance=i["stance"]) for i in gold["measures"]
    ]
    facts = {"document": gold["metadata"], "mentions": [{**m, "start": 0, "end": 0, "text": ""} for m in mentions]}
    scores = score_document(gold, facts, "")
    assert len(scores) >= 7
    assert {kind: tally for kind, tally in scores.items() if tally.f1 != 1 or tally.off} == {}


@pytest.fixture(scope="session")
def run(corpus: Path) -> GoldRun:
    return score_gold(GOLD, corpus)


@pytest.mark.parametrize("folder", [GOLD, WRITTEN, PIECES], ids=["gold", "written", "pieces"])
def test_the_program_is_as_right_as_when_it_was_frozen(folder: Path, run: GoldRun) -> None:
    """A loss that is wanted is accepted with `kg score --freeze`, in a commit that says why."""
    frozen = json.loads((folder / FROZEN).read_text("utf-8"))["f1"]
    run = run if folder is GOLD else score_gold(folder, folder)
    now = {kind: tally.f1 for kind, tally in run.totals.items()} | ({"cells": run.shared.f1} if run.shared else {})
    assert frozen.keys() <= now.keys()
    assert not {kind: (f1, now[kind]) for kind, f1 in frozen.items() if now[kind] < f1 - 0.0005}


def test_every_quote_is_faithful(run: GoldRun) -> None:
    assert run.totals["faithful"].f1 == 1


def _gold_folder(folder: Path, change: Callable[[dict[str, Any]], None] = lambda gold: None) -> Path:
    gold = json.loads((GOLD / "changxing.json").read_text("utf-8"))
    change(gold)
    (folder / "changxing.json").write_text(json.dumps(gold), "utf-8")
    return folder


def test_the_command_prints_freezes_and_compares(tmp_path: Path, corpus: Path) -> None:
    arguments = ["score", str(_gold_folder(tmp_path)), "--corpus", str(corpus)]
    assert "no frozen run to compare with: --freeze keeps one" in CliRunner().invoke(app, arguments).output
    first = CliRunner().invoke(app, [*arguments, "--freeze"])
    assert first.exit_code == 0
    assert "precision" in first.output and "compare with: the next is compared with this one" in first.output
    _gold_folder(tmp_path, lambda gold: gold["departments"].append({"name": "没有的局", "quote": "…"}))
    assert "0 gains, 0 losses" in CliRunner().invoke(app, arguments).output
    listed = CliRunner().invoke(app, [*arguments, "--errors"])
    assert "missed changxing  departments   没有的局" in listed.output
    out = tmp_path / "score.json"
    assert CliRunner().invoke(app, [*arguments, "--json", "-o", str(out)]).exit_code == 0
    assert json.loads(out.read_text("utf-8"))["documents"]["changxing"]["departments"]["missed"] == ["没有的局"]


def test_held_out_plans_are_counted_and_never_shown(tmp_path: Path, corpus: Path) -> None:
    """Whoever works on reading may run the score: what it missed, gained or lost there stays unread."""
    folder = tmp_path / "our_held"
    folder.mkdir()
    arguments = ["score", str(_gold_folder(folder)), "--corpus", str(corpus)]
    assert CliRunner().invoke(app, [*arguments, "--freeze"]).exit_code == 0
    frozen = (folder / FROZEN).read_text("utf-8")
    (folder / FROZEN).write_text(frozen.replace("省教育厅", "没有的局"), "utf-8")
    _gold_folder(folder, lambda gold: gold["departments"].append({"name": "没有的局", "quote": "…"}))
    assert "1 gains, 1 losses" in CliRunner().invoke(app, arguments).output
    for options in ([], ["--errors"], ["--json"], ["--freeze", "--errors"]):
        result = CliRunner().invoke(app, [*arguments, *options])
        assert result.exit_code == 0 and "departments" in result.output
        assert "没有的局" not in result.output and "省教育厅" not in result.output, options


@pytest.mark.parametrize(
    ("text", "message"),
    [("{", "no valid JSON"), ("海门市教育规划", "no JSON at all"), ('{"metadata": {}}', 'no "source"')],
)
def test_gold_that_cannot_be_used_is_named(tmp_path: Path, corpus: Path, text: str, message: str) -> None:
    (tmp_path / "x.json").write_text(text, "utf-8")
    with pytest.raises(GoldError, match=message):
        score_gold(tmp_path, corpus)
    with pytest.raises(GoldError, match="no gold files"):
        load_golds(corpus)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda gold: gold.pop("organizations"), r'no list "organizations": add it, "organizations": \[\] where'),
        (lambda gold: gold["measures"].append({"name": "双减"}), r'entry \d+ of "measures" has no "term"'),
        (
            lambda gold: gold["targets"].append({"indicator": "近视率", "comparator": "="}),
            'of "targets" has no "value"',
        ),
        (
            lambda gold: gold["targets"][0].update(value="38%"),
            r'entry 1 of "targets" has the value "38%", which is no number: write 38',
        ),
        (
            lambda gold: gold["targets"][0].update(value=None, comparator="range", low="38%"),
            r'entry 1 of "targets" has the low "38%"',
        ),
        (lambda gold: gold["schools"].append("滨海小学"), r'entry \d+ of "schools" has no "name"'),
        (lambda gold: gold.update(metadata=[]), '"metadata" is no table'),
    ],
)
def test_gold_that_is_not_whole_is_named(
    change: Callable[[dict[str, Any]], None], message: str, tmp_path: Path, corpus: Path
) -> None:
    with pytest.raises(GoldError, match=message):
        score_gold(_gold_folder(tmp_path, change), corpus)


def test_a_source_that_is_no_single_document_is_refused(tmp_path: Path, corpus: Path) -> None:
    folder = _gold_folder(tmp_path, lambda gold: gold.update(source="corpus/haimen/.."))
    with pytest.raises(GoldError, match="names 5 documents"):
        score_gold(folder, corpus)


def test_a_source_may_be_a_bare_file_name(tmp_path: Path, corpus: Path) -> None:
    folder = _gold_folder(tmp_path, lambda gold: gold.update(source="plan.txt"))
    assert score_gold(folder, corpus / "changxing").totals["targets"].f1 == 1


@pytest.mark.parametrize(
    ("expected", "said", "agrees"),
    [
        (
            {"name": "近视率", "value": 60},
            target("学生近视率", 60, year=None),
            True,
        ),  # a field left out may be anything
        ({"name": "近视率", "value": 60, "year": 2025}, target("学生近视率", 60, year=None), False),
        ({"name": "近视率", "value": 60, "year": None}, target("近视率", 60, year=None), True),
        ({"name": "近视率", "value": 1, "comparator": "change"}, target("近视率", -1, comparator="change"), True),
        ({"name": "骨干教师", "value": 3, "unit": "名"}, target("骨干教师", 3, unit="人"), True),
        ({"name": "学校", "value": 3, "approx": True}, target("学校", 3, approx=False), False),
        ({"name": "覆盖率", "aliases": ["园所占比"], "value": 3}, target("普惠园所占比", 3), True),
    ],
)
def test_expected_targets(expected: dict[str, Any], said: dict[str, Any], agrees: bool) -> None:
    assert target_agrees(expected, said) is agrees


def test_held_out_cases_are_counted_and_never_shown(tmp_path: Path) -> None:
    case = {"id": "z1", "kind": "schools", "text": "秘密文字", "expect": {"schools": ["秘密小学"]}}
    path = tmp_path / "held_out.json"
    path.write_text(json.dumps([case]), "utf-8")
    assert is_held_out(path)
    assert len(score_cases(path)[0].faults) == 1
    for options in (["--errors"], ["--json"], ["--freeze", "--errors"]):
        result = CliRunner().invoke(app, ["score", "--cases", str(path), *options])
        assert result.exit_code == 0
        assert "秘密" not in result.output
        assert "z1" not in result.output
    assert "秘密" not in (tmp_path / FROZEN).read_text("utf-8")
    (tmp_path / "open.json").write_text(json.dumps([case]), "utf-8")
    assert "秘密小学" in CliRunner().invoke(app, ["score", "--cases", str(tmp_path / "open.json"), "--errors"]).output
