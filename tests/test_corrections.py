"""What a person puts right in a fact, and the facts that a person adds."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from facts_by_hand import facts_with, mention, section_of_all
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from kg.ask.questions import ask, find_question
from kg.ask.sparql import run_query
from kg.build import build
from kg.cli import build as _build  # noqa: F401
from kg.cli import check as _check  # noqa: F401
from kg.cli import review as _review  # noqa: F401
from kg.cli.app import app
from kg.graph.entities import Entity
from kg.graph.store import open_store
from kg.review.bench import Bench, explain_missed
from kg.review.tables import FILE, Judgement, Places, ReviewError, Row, load_judgements, write_rows
from kg.review.tables.fields import parse_fields

PLAN = """东海县“十四五”教育事业发展规划

一、学前教育
到2025年,普惠性幼儿园覆盖率达到95%以上,新增学位1200-1500个。
二、教师队伍
深化教师“县管校聘”管理改革。支持东海县实验小学发展,办好山左口中心小学。
"""
COVERAGE, PLACES, HIRING = "普惠性幼儿园覆盖率达到95%以上", "新增学位1200-1500个", "深化教师“县管校聘”管理改革"


def facts_of(raw: str) -> dict[str, Any]:
    """What a program might have read: two targets, a measure and a school."""

    number = {
        "indicator": None, "status": "target", "low": None, "high": None, "unit": "%", "year": 2025, "approx": False,
    }  # fmt: skip
    places = number | {"comparator": "range", "value": None, "low": 1200, "high": 1500, "unit": "个"}
    hiring = {"concept": "x", "labels": ["县管校聘"], "stance": "promote", "adopted": True}
    found = [
        ("Target", "普惠性幼儿园覆盖率", COVERAGE, number | {"comparator": ">=", "value": 95}),
        ("Target", "新增学位", PLACES, places),
        ("Measure", "县管校聘", "县管校聘", hiring),
        ("School", "东海县实验小学", "东海县实验小学", {"stage": "primary"}),
    ]
    mentions = [
        mention(type_, name, raw.index(text), text=text, section="s1", **fields) for type_, name, text, fields in found
    ]
    return facts_with(mentions, sections=[section_of_all(raw)])


def row(verdict: str, type_: str, name: str, new_fields: str = "", **cells: str) -> Row:
    return Row(judgement=verdict, document="d", type=type_, name=name, new_fields=new_fields, **cells)


def loaded(folder: Path, *rows: Row) -> list[Judgement]:
    (folder / FILE).write_text(write_rows(rows), "utf-8", newline="")
    return load_judgements([folder / FILE])


@pytest.mark.parametrize(
    ("type_", "written", "said"),
    [
        ("Target", "", {}),
        ("Target", "value=96", {"value": 96, "low": None, "high": None}),
        ("Target", "value=1,200.5", {"value": 1200.5, "low": None, "high": None}),
        ("Target", "value=1.15万", {"value": 11500, "low": None, "high": None}),
        ("Target", "value=80-90", {"value": None, "low": 80, "high": 90, "comparator": "range"}),
        ("Target", "value=1—1.5万", {"value": None, "low": 10000, "high": 15000, "comparator": "range"}),
        ("Target", "comparator=>=", {"comparator": ">="}),  # the code itself holds an equals sign
        ("Target", "comparator=≤", {"comparator": "<="}),
        ("Target", "comparator=不少于", {"comparator": ">="}),
        ("Target", "comparator=At most", {"comparator": "<="}),
        ("Target", "unit=人次", {"unit": "人次"}),
        ("Target", "unit=％", {"unit": "%"}),  # as a Chinese keyboard writes it
        ("Target", "unit=", {"unit": None}),
        ("Target", "year=2025年", {"year": 2025}),
        ("Target", "year=", {"year": None}),
        ("Target", "comparator=变化; direction=减; per=年", {"comparator": "change", "direction": "down", "per": "年"}),
        ("Target", "status=现状", {"status": "baseline"}),
        ("Target", "indicator=普惠性幼儿园覆盖率", {"indicator": "inclusive-kindergarten-coverage"}),
        ("Target", "indicator=", {"indicator": None}),
        ("Target", "year=2024; unit=%", {"year": 2024, "unit": "%"}),
        ("Target", "year＝2024；unit＝%；", {"year": 2024, "unit": "%"}),
        ("Target", "year=2024, unit=%", {"year": 2024, "unit": "%"}),
        ("Target", "year=2024\nunit=%", {"year": 2024, "unit": "%"}),  # two lines of one cell
        ("Measure", "stance=achieved", {"stance": "achieved", "adopted": True}),
        ("Measure", "stance=试点", None),  # no name of a stance
        ("School", "stage=小学", {"stage": "primary"}),
        ("Programme", "kind=创建称号", {"kind": "designation"}),
    ],
)
def test_cells_are_read_as_people_write_them(type_: str, written: str, said: dict[str, Any] | None) -> None:
    if said is None:
        with pytest.raises(ReviewError, match="none of"):
            parse_fields(type_, written)
    else:
        assert parse_fields(type_, written) == said


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (row("correct", "Target", "覆盖率"), "correct needs the column 'new_fields' filled in"),
        (row("correct", "Target", "覆盖率", "96"), "new_fields '96' is no field=value, such as value=96"),
        (row("correct", "Target", "覆盖率", "valu=96"), "'valu' is none of value, .*: did you mean value"),
        (row("correct", "Target", "覆盖率", "value=96%"), "value '96%' is no number: write 96, .* unit goes to unit="),
        (row("correct", "Target", "覆盖率", "value=90-80"), "first number is the larger one: write 80-90"),
        (row("correct", "Target", "覆盖率", "value=80-90; comparator=>="), "says two things of comparator"),
        (row("correct", "Target", "覆盖率", "year=25"), "year '25' is no year: write 2025"),
        (row("correct", "Target", "覆盖率", "status=goal"), "status 'goal' is none of baseline, rule, target"),
        (row("correct", "Target", "覆盖率", "indicator=没有的"), "no indicator is called '没有的'"),
        (row("correct", "Measure", "县管校聘", "value=9"), "the field of a Measure 'value' is none of stance"),
        (row("correct", "Citation", "纲要", "year=2020"), "the field of a Citation 'year': there is none"),
        (row("accept", "Target", "覆盖率", "value=96"), "accept changes nothing of a fact: empty the column 'new_fields'"),
        (row("retype", "School", "小学", "stage=primary", new_type="Organization"), "a Organization 'stage' is none of kind"),
        (row("add", "School", "山左口中心小学"), "add needs the column 'quote'"),
        (row("add", "Target", "覆盖率", "value=96", quote="96%"), "add needs Chinese words of the document"),
        (row("add", "Target", "覆盖率", quote="覆盖率96%"), "needs new_fields to say value="),
        (row("add", "Measure", "县管校聘", quote="县管校聘"), "needs new_fields to say stance="),
        (row("add", "Measure", "没有的", "stance=promote", quote="没有的"), "no measure is called '没有的'"),
        (row("add", "School", "某校", quote="某校", new_name="某小学"), "takes its name and type from"),
    ],
)  # fmt: skip
def test_each_bad_row_is_one_line(tmp_path: Path, wrong: Row, message: str) -> None:
    with pytest.raises(ReviewError, match=rf"\A{FILE}:2: [^\n]*{message}[^\n]*\n{FILE}:4: judgement 'acept'[^\n]*\Z"):
        loaded(tmp_path, wrong, row("accept", "School", "某校"), row("acept", "School", "某校"))


@pytest.mark.parametrize(
    ("given_", "index", "said"),
    [
        (row("correct", "Target", "普惠性幼儿园覆盖率", "value=96; year=2024"), 0, {"value": 96, "year": 2024, "comparator": ">="}),
        (row("correct", "Target", "普惠性幼儿园覆盖率", "status=现状", value="95% 2025"), 0, {"status": "baseline", "value": 95}),
        (row("correct", "Target", "普惠性幼儿园覆盖率", "year=", quote="幼兒園 覆蓋率達到"), 0, {"year": None}),
        (row("correct", "Target", "新增学位", "value=1500"), 1, {"value": 1500, "low": None, "high": None, "comparator": "="}),
        (row("correct", "Target", "新增学位", "value=1500; comparator=以内"), 1, {"value": 1500, "comparator": "<="}),
        (row("correct", "Target", "新增学位", "value=1300-1500"), 1, {"low": 1300, "high": 1500, "comparator": "range"}),
        (row("correct", "Target", "新增学位", "unit=个", new_name="新增公办学位"), 1, {"name": "新增公办学位", "unit": "个"}),
        (row("correct", "Measure", "县管校聘", "stance=探索"), 2, {"stance": "explore", "judged": "corrected"}),
        (row("correct", "Measure", "县管校聘", "stance=promote"), 2, {"stance": "promote", "judged": "accepted"}),
        (row("correct", "School", "东海县实验小学", "stage=nine-year"), 3, {"stage": "nine-year"}),
        (row("accept", "School", "东海县实验小学"), 3, {"judged": "accepted"}),
        (row("rename", "School", "东海县实验小学", new_name="县实验小学"), 3, {"judged": "corrected"}),
        (row("retype", "School", "东海县实验小学", "kind=学会", new_type="Organization"), 3, {"type": "Organization", "kind": "society"}),
        (row("retype", "Measure", "县管校聘", new_type="Programme", new_name="县管校聘改革"), 2, {"type": "Programme", "name": "县管校聘改革"}),
        (row("add", "Measure", "区管校聘", "stance=探索", quote=HIRING), 2, {"stance": "explore"}),  # it was found
        (row("add", "School", "东海县实验小学", quote="支持东海县实验小学"), 3, {"judged": "accepted"}),
    ],
)  # fmt: skip
def test_what_is_said_of_a_fact_is_so(tmp_path: Path, given_: Row, index: int, said: dict[str, Any]) -> None:
    facts, bench = facts_of(PLAN), Bench(loaded(tmp_path, given_))
    judged = bench.judge(facts, PLAN)["mentions"]
    assert {name: judged[index].get(name) for name in said} == said
    assert "judged" in judged[index]
    others = [i for i in range(4) if i != index]
    assert [judged[i] for i in others] == [{"id": i, **facts["mentions"][i]} for i in others]
    assert (len(judged), bench.conflicts, bench.missed) == (4, [], [])


@pytest.mark.parametrize(
    ("given_", "text", "said"),
    [
        (row("add", "Target", "学前三年毛入园率", "value=98; unit=%", quote="到2025年,普惠性幼儿园覆盖率达到95%"),
         "到2025年,普惠性幼儿园覆盖率达到95%",
         {"value": 98, "comparator": "=", "status": "target", "year": None, "indicator": "preschool-gross-enrolment"}),
        (row("add", "Target", "普惠性幼儿园覆盖率", "value=85; unit=%; status=现状", quote=COVERAGE), COVERAGE,
         {"value": 85, "status": "baseline"}),  # another number of what was found
        (row("add", "School", "山左口中心小学", "stage=小学", quote="办好山左口中心小学"), "山左口中心小学", {"stage": "primary"}),
        (row("add", "Measure", "县管校聘", "stance=建立", quote="教師，隊伍"), "教师队伍", {"stance": "establish", "name": "县管校聘"}),
        (row("add", "Department", "县教育局", quote="支持东海县"), "支持东海县", {"answers_for": ()}),
    ],
)  # fmt: skip
def test_an_added_fact_stands_at_its_quote(tmp_path: Path, given_: Row, text: str, said: dict[str, Any]) -> None:
    bench = Bench(loaded(tmp_path, given_))
    *found, new = bench.judge(facts_of(PLAN), PLAN)["mentions"]
    assert len(found) == 4
    assert PLAN[new["start"] : new["end"]] == new["text"] == text
    assert {name: new[name] for name in said} == said
    assert (new["section"], new["judged"], new["id"]) == ("s1", "added", 4)
    assert (bench.conflicts, bench.missed) == ([], [])


def test_a_quote_that_is_not_there_adds_nothing_and_is_told(tmp_path: Path) -> None:
    facts, bench = facts_of(PLAN), Bench(loaded(tmp_path, row("add", "School", "某小学", quote="办好某小学")))
    assert bench.judge(facts, PLAN) == facts
    assert [judgement.where for judgement in bench.missed] == [f"{FILE}:2"]


@pytest.mark.parametrize(
    "again",
    [
        PLAN.replace("县管校聘", "縣管校聘").replace("实验小学", "實驗小學"),  # another script
        PLAN.replace("教师“县", "教 师「县").replace("\n\n", "\n 前言。\n"),  # blanks, marks, other offsets
        PLAN.replace("中心", "中\n\n12、心").replace("覆盖率达到", "覆盖率\n\n3、达到"),  # page markers in mid-word
    ],
)
def test_rows_hold_when_the_document_is_received_anew(tmp_path: Path, again: str) -> None:
    rows = [
        row("correct", "Target", "普惠性幼儿园覆盖率", "value=96", quote=COVERAGE),
        row("add", "School", "山左口中心小学", quote="办好山左口中心小学。"),
    ]
    facts = facts_of(PLAN)
    at = Places(again).raw_spans(COVERAGE)
    facts["mentions"] = [facts["mentions"][0] | {"start": at[0][0], "end": at[0][1]}]
    bench = Bench(loaded(tmp_path, *rows))
    target, school = bench.judge(facts, again)["mentions"]
    assert target["value"] == 96 and bench.missed == []
    assert school["text"].startswith("山左口中") and again[school["start"] : school["end"]] == school["text"]


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        (["value=96", "value=97"], "contradict each other on"),
        (["value=96", "value=80-90"], "contradict each other on"),
        (["value=96", "year=2024"], ""),  # two corrections of one fact
        (["comparator=range"], "give no ends of a range (value=80-90 does) on"),
        (["comparator=range", "value=90-96"], ""),
        (["direction=up"], "make a change of what is none (>=; comparator=change is one) on"),
        (["direction=up", "comparator=change"], ""),
    ],
)
def test_corrections_that_do_not_go_together_are_told(tmp_path: Path, rows: list[str], fault: str) -> None:
    bench = Bench(loaded(tmp_path, *(row("correct", "Target", "普惠性幼儿园覆盖率", said) for said in rows)))
    target = bench.judge(facts_of(PLAN), PLAN)["mentions"][0]
    if not fault:
        assert (bench.conflicts, target["judged"]) == ([], "corrected")
        return
    (line,) = bench.conflicts
    where = " and ".join(f"{FILE}:{n}" for n in range(2, len(rows) + 2))
    what = f"({', '.join(f'correct {said}' for said in rows)})"
    assert line.startswith(f"{where}: {fault} Target") and line.endswith(
        f"Target 普惠性幼儿园覆盖率 {what}: none is applied"
    )
    assert target["value"] == 95


def test_accepted_and_corrected_contradict_each_other(tmp_path: Path) -> None:
    for other in (row("accept", "Measure", "县管校聘"), row("reject", "Measure", "县管校聘")):
        bench = Bench(loaded(tmp_path, row("correct", "Measure", "县管校聘", "stance=explore"), other))
        assert bench.judge(facts_of(PLAN), PLAN)["mentions"][2]["stance"] == "promote"
        assert len(bench.conflicts) == 1


CHANGES = st.sampled_from(
    [
        *(row("correct", "Target", "普惠性幼儿园覆盖率", said) for said in ("value=96", "value=80-96", "year=2024", "year=")),
        *(row("correct", "Target", "新增学位", said) for said in ("value=1500", "comparator=>=", "unit=所")),
        *(row("correct", "Measure", "县管校聘", f"stance={said}", quote=HIRING) for said in ("探索", "establish")),
        *(row("add", "Target", "新增学位", f"value=9; unit=所; {said}", quote=PLACES) for said in ("", "year=2023", "status=现状")),
        *(row("add", "School", name, quote="办好山左口中心小学") for name in ("山左口中心小学", "中心小学")),
        *(row(verdict, "Measure", "县管校聘") for verdict in ("accept", "reject")),
        row("rename", "Target", "新增学位", new_name="新增公办学位"),
        row("rename", "Target", "新增学位", new_name="“新增公办学位”"),
        row("retype", "School", "东海县实验小学", new_type="Organization"),
        row("retype", "School", "东海县实验小学", "kind=university", new_type="Organization"),
        row("correct", "School", "东海县实验小学", "stage=nine-year"),
    ]
)  # fmt: skip


@given(st.lists(CHANGES, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_rows_and_rows_said_twice_change_nothing(rows: list[Row], random: Any) -> None:
    def judge(rows: list[Row]) -> tuple[Any, int]:
        bench = Bench([Judgement(one, f"j.csv:{line}") for line, one in enumerate(rows, 2)])
        return bench.judge(facts_of(PLAN), PLAN), len(bench.conflicts)

    shuffled = [*rows, *random.sample(rows, len(rows) // 2)]
    random.shuffle(shuffled)
    assert judge(shuffled) == judge(rows)


def test_the_graph_says_what_people_have_judged(tmp_path: Path) -> None:
    plans, out = tmp_path / "plans", tmp_path / "build"
    plans.mkdir()
    (plans / "donghai.txt").write_text(PLAN, "utf-8")
    rows = [
        Row(judgement="correct", document="donghai", type="Target", name="普惠性幼儿园覆盖率", new_fields="value=96; year=2024"),
        Row(judgement="add", document="donghai", type="Measure", name="强校工程", quote="办好山左口中心小学", new_fields="stance=建立"),
        Row(judgement="add", document="donghai", type="School", name="山左口中心小学", quote="办好山左口中心小学"),
        Row(judgement="accept", document="donghai", type="School", name="东海县实验小学"),
    ]  # fmt: skip
    (plans / FILE).write_text(write_rows(rows), "utf-8", newline="")
    report = build([plans], out, judgements=[plans / FILE])
    assert (report.problems, report.unmatched) == ([], [])
    query = """SELECT ?what ?how { ?fact ep:judged [ skos:notation ?how ] .
        OPTIONAL { ?fact rdfs:label ?label } OPTIONAL { ?fact ep:measure/skos:prefLabel ?measure FILTER(LANG(?measure) != "en") }
        BIND(COALESCE(?label, ?measure) AS ?what) } ORDER BY ?how ?what"""
    answer: Any = run_query(open_store(out / "store"), query)
    assert [(r["what"], r["how"]) for r in answer.rows] == [
        ("东海县实验小学", "accepted"),
        ("山左口中心小学", "accepted"),  # the program finds it by itself
        ("强校工程", "added"),
        ("普惠性幼儿园覆盖率 ≥ 96% (2024)", "corrected"),
    ]
    checked = CliRunner().invoke(app, ["check", str(out), "--sources", "--corpus", str(plans)])
    assert checked.exit_code == 0, checked.output


def test_the_table_in_the_documentation_is_one(built: Path, tmp_path: Path) -> None:
    page = (Path(__file__).parent.parent / "docs" / "review.md").read_text("utf-8")
    (tmp_path / FILE).write_text(page.split("```csv\n")[1].split("```")[0], "utf-8")
    bench = Bench(load_judgements([tmp_path / FILE]))
    judged = [m for f, _ in bench.read(sorted((built / "facts").glob("*.json"))) for m in f["mentions"]]
    said = [(m["name"], m.get("year") or m.get("stance"), m["judged"]) for m in judged if "judged" in m]
    assert (bench.conflicts, bench.missed) == ([], [])
    assert {name: (field, how) for name, field, how in said} == {
        "县管校聘": ("promote", "corrected"),
        "名班主任": (None, "accepted"),
        "大专培训": (2020, "corrected"),
        "归雁计划": (None, "accepted"),  # the program has learned to find it since the row was written
    }


@pytest.mark.parametrize(
    ("given_", "reason"),
    [
        (row("accept", "Target", "新增学位", value="1200个"), "1200个 is not said of it, but 1200–1500个 2025"),
        (row("accept", "School", "东海县实验小学", quote="别处的话"), "it does not stand in the words '别处的话'"),
        (row("accept", "School", "东海县实验学校"), "nothing of this kind stands there: did you mean 东海县实验小学?"),
        (row("accept", "Citation", "纲要"), "nothing of this kind stands there"),
        (row("add", "School", "某小学", quote="办好某小学"), "the words '办好某小学' do not stand there"),
        (replace(row("accept", "School", "东海县实验小学"), document="d1"), "no document has this id: did you mean d?"),
        (replace(row("accept", "School", "某小学"), document=""), "nothing of this kind stands there"),
        (row("same", "School", "某小学", other="某校"), "no School is called 某小学 there"),
        (row("same", "School", "东海县实验小学", other="实验小学校"), "no School is called 实验小学校 there: did you mean 东海县实验小学?"),
        (row("not-same", "School", "东海县实验小学", other="某校", other_document="e"), "no document has the id e"),
    ],
)  # fmt: skip
def test_a_row_that_meets_nothing_is_told_why(tmp_path: Path, given_: Row, reason: str) -> None:
    for folder, name, text in (("facts", "d.json", json.dumps(facts_of(PLAN))), ("text", "d.txt", PLAN)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(text, "utf-8")
    (line,) = explain_missed(loaded(tmp_path, given_), tmp_path / "facts")
    assert line.startswith(f"{FILE}:2: {given_.judgement} ") and line.endswith(f": {reason}")


def test_a_pair_that_its_document_does_not_say_changes_nothing(tmp_path: Path) -> None:
    """A name that was mistyped gave the school its IRI, and the build said nothing."""
    for folder, name, text in (("facts", "d.json", json.dumps(facts_of(PLAN))), ("text", "d.txt", PLAN)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(text, "utf-8")
    added = row("add", "School", "山左口中心小学", quote="办好山左口中心小学")
    pairs = [row("same", "School", "东海县实验小学", other=name) for name in ("东海县第一实验小学", "山左口中心小学")]
    bench = Bench(loaded(tmp_path, *pairs, added))
    identity = bench.identity([tmp_path / "facts" / "d.json"])
    assert [missed.row.other for missed in bench.missed] == ["东海县第一实验小学"]
    school, joined, mistyped = (
        Entity("School", name, scope="document-d")
        for name in ("东海县实验小学", "山左口中心小学", "东海县第一实验小学")
    )
    assert identity(school) == identity(joined) != identity(mistyped)


def test_rows_on_documents_that_are_not_there_are_one_line(tmp_path: Path) -> None:
    """A table of sixty plans beside one of them gave a line for each row."""
    (tmp_path / "facts").mkdir()
    rows = [replace(row("accept", "School", f"{n}小学"), document=n) for n in ("甲", "乙", "甲")]
    assert list(explain_missed(loaded(tmp_path, *rows), tmp_path / "facts")) == [
        "3 judgements on documents that are not among these: 甲, 乙"
    ]
    of_one = list(explain_missed(loaded(tmp_path, rows[0], rows[2]), tmp_path / "facts"))
    assert len(of_one) == 2 and all("no document has this id" in line for line in of_one), "one id may be misspelt"


@pytest.mark.usefixtures("ontology_alone")
def test_the_table_of_a_build_counts_what_its_graph_has_after_judgement(tmp_path: Path) -> None:
    plans, out = tmp_path / "plans", tmp_path / "out"
    plans.mkdir()
    (plans / "东海.txt").write_text(PLAN, "utf-8")
    rejected = Row(judgement="reject", type="Measure", name="县管校聘", document="东海")
    (plans / FILE).write_text(write_rows([rejected, replace(rejected, name="集团化办学")]), "utf-8")
    before, after = build([plans], out), build([plans], out, judgements=[plans / FILE])
    assert before.documents[0].counts["Measure"] == after.documents[0].counts["Measure"] + 1
    (asked,) = ask(open_store(out / "store"), find_question("plans")).rows
    kinds = {"measures": "Measure", "targets": "Target", "programmes": "Programme", "citations": "Citation"}
    assert {key: asked[key] or 0 for key in kinds} == {
        key: after.documents[0].counts[kind] for key, kind in kinds.items()
    }
    told = CliRunner().invoke(app, ["build", str(plans), "-o", str(out)]).output
    assert "The counts are those after 2 judgements, 1 of them without effect." in told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("value=95; unit=%; comparator=>=; year=2024", True),
        ("value=90; unit=%; year=2024", False),
    ],  # a second number is one
)
def test_a_number_that_is_read_there_with_another_year_is_not_added_again(
    tmp_path: Path, said: str, told: bool
) -> None:
    bench = Bench(loaded(tmp_path, row("add", "Target", "普惠性幼儿园覆盖率", said, quote=COVERAGE)))
    judged = bench.judge(facts_of(PLAN), PLAN)["mentions"]
    assert sum(m["name"] == "普惠性幼儿园覆盖率" for m in judged) == (1 if told else 2)
    assert [
        f"{FILE}:2: adds again what is read there with the year 2025 (say correct instead)" in c
        for c in bench.conflicts
    ] == [True] * told
