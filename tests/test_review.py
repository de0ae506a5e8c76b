"""Judgements: what is doubtful goes out as a table, verdicts keyed by quote come back and survive new cleaning."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from facts_by_hand import facts_with, mention
from hypothesis import example, given
from hypothesis import strategies as st
from typer.testing import CliRunner

from kg.build import build
from kg.cli import build as _build  # noqa: F401
from kg.cli import explain as _explain  # noqa: F401
from kg.cli import review as _review  # noqa: F401
from kg.cli.app import app
from kg.graph.entities import Entity
from kg.graph.rdf import mint_scoped
from kg.review.bench import Bench
from kg.review.bench.pairs import judged_identity
from kg.review.doubts import find_doubts
from kg.review.doubts.find import spoken
from kg.review.doubts.short_forms import find_short_forms, full_form
from kg.review.doubts.signals import SIGNALS, rare_endings
from kg.review.explain_concept import find_wordings
from kg.review.tables import (
    FILE,
    Judgement,
    Places,
    ReviewError,
    Row,
    amount,
    carry_over,
    find_judgements,
    load_filled,
    load_judgements,
    quote_around,
    same_amount,
    write_rows,
)
from kg.review.tables.keys import quote_key
from kg.review.tables.rows import COLUMNS, read_rows

pytestmark = pytest.mark.usefixtures("ontology_alone")
PLAN = """东海县“十四五”教育事业发展规划

一、学校建设
到2025年,将东海高级中学打造成示范高中,支持东海县实验小学发展。实施名师培育工程。深化教师“县管校聘”管理改革。
到2025年,普惠性幼儿园覆盖率达到95%以上。县教育局负责落实。
"""
CELL = st.text(st.sampled_from("县管校聘=+-@'\"\t,;\n 95%“”"), max_size=8)


def facts_of(raw: str, *mentions: tuple[str, str, dict[str, Any]]) -> dict[str, Any]:
    """Facts of a document in which each name stands at its first place."""
    found = [mention(type_, name, raw.index(fields.get("text", name)), **fields) for type_, name, fields in mentions]
    return facts_with(found, jurisdiction="东海县", jurisdiction_code="320722", province="江苏省")


def judgement(verdict: str, type_: str, name: str, line: int = 2, **fields: str) -> Judgement:
    return Judgement(Row(judgement=verdict, document="d", type=type_, name=name, **fields), f"j.csv:{line}")


def names(facts: Any) -> list[tuple[str, str]]:
    return [(m["type"], m["name"]) for m in facts["mentions"]]


@pytest.mark.parametrize(
    "noisy",
    [
        "深化教师“县管校聘”管理改革",
        "深化教师县管\n\n12、校聘管理改革",  # a page marker in mid-word
        "深化教師「縣管校聘」管理改革",  # Traditional script, other marks
        " 深化 教师 县管校聘 管理改革 。",
    ],
)
def test_quotes_find_their_place_through_noise(noisy: str) -> None:
    assert quote_key(noisy) == "深化教师县管校聘管理改革"
    raw = f"前言。{noisy}。结尾。"
    places = Places(raw)
    assert places.find("深化教师“县管校聘”管理改革") == [(2, 14)]
    start = raw.index("校" if "校聘" in raw else "縣")
    assert places.span(start, start + 1) == (8, 9)


@given(st.text(st.sampled_from("县管校聘教 ,。3、\n縣“”ab"), max_size=40), st.data())
def test_a_mention_lies_within_its_own_quote(raw: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(start, len(raw)))
    places = Places(raw)
    a, b = places.span(start, end)
    assert places.text[a:b] == quote_key(raw[start:end])
    assert any(s <= a and b <= e for s, e in places.find(quote_around(raw, start, end)))


def test_places_of_a_quote_may_overlap() -> None:
    assert Places("县县县").find("县县") == [(0, 2), (1, 3)]


@given(st.lists(st.builds(Row, **dict.fromkeys(COLUMNS, CELL))))
@example(rows=[Row(new_type="\t")])
def test_rows_come_back_as_they_were_written(tmp_path_factory: pytest.TempPathFactory, rows: list[Row]) -> None:
    path = tmp_path_factory.mktemp("rows") / "r.csv"
    path.write_text(write_rows(rows), "utf-8", newline="")
    wanted = [tuple(getattr(r, c).strip() for c in COLUMNS) for r in rows]
    found = [tuple(getattr(r, c) for c in COLUMNS) for _, r in read_rows(path)]
    assert found == [w for w in wanted if any(w)]


def test_the_table_opens_in_spreadsheets_and_holds_no_formula() -> None:
    text = write_rows([Row(name="=HYPERLINK(1)", value="-5%"), Row(quote='他说,"好"')])
    assert text.startswith("\ufeffjudgement,document,type,name,value,other")
    assert "'=HYPERLINK(1),'-5%" in text
    assert '"他说,""好"""' in text


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_tables_saved_by_spreadsheets_are_read(tmp_path: Path, coding: str, delimiter: str) -> None:
    path = tmp_path / "j.csv"
    lines = [
        ["Judgement", "document", "type", "name", "quote"],
        [" Reject ", "d", "School", "东海高级中学", ""],
        [""] * 5,
    ]
    path.write_bytes("\r\n".join(delimiter.join(line) for line in lines).encode(coding))
    (found,) = load_judgements([path])
    assert (found.verdict, found.row.name, found.where) == ("reject", "东海高级中学", "j.csv:2")


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("acept,d,School,东海高中,,", "j.csv:2: judgement 'acept' is none of .*did you mean accept"),
        ("rename,d,School,东海高中,,", "j.csv:2: rename needs the column 'new_name'"),
        ("retype,d,School,东海高中,,Schol", "new_type 'Schol' is none of .*did you mean School"),
        ("reject,d,,东海高中,,", "reject needs the column 'type'"),
        ("retype,d,School,东海高中,,Measure", "new_type 'Measure' is none of"),  # a measure needs a concept
        ("rename,d,Measure,教师轮岗,没有的,", "j.csv:2: no measure is called '没有的': take a label of"),
        ("accept,d,School,东海高中,东海中学,", "accept changes nothing of a fact: empty the column 'new_name'"),
        ("same,d,School,东海高中,,", "same needs the column 'other'"),
    ],
)
def test_what_cannot_be_done_is_said_with_its_line(tmp_path: Path, row: str, message: str) -> None:
    path = tmp_path / "j.csv"
    path.write_text(f"judgement,document,type,name,new_name,new_type\n{row}\n", "utf-8")
    with pytest.raises(ReviewError, match=message):
        load_judgements([path])


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        (
            ",School,东海高中,东海中学",
            "same needs the column 'document'",
        ),  # a short name is another school in another county
        ("d,Measure,县管校聘,教师轮岗", "same speaks of names, not of a Measure: School, "),
    ],
)
def test_a_pair_needs_a_document_and_names(tmp_path: Path, cells: str, message: str) -> None:
    path = tmp_path / "j.csv"
    path.write_text(f"judgement,document,type,name,other\nsame,{cells}\n", "utf-8")
    with pytest.raises(ReviewError, match=message):
        load_judgements([path])


def test_tables_that_are_none_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "j.csv"
    path.write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(ReviewError, match="lacks the column"):
        load_judgements([path])
    path.write_bytes(b"\xff\xff\xff")
    with pytest.raises(ReviewError, match="neither UTF-8"):
        load_judgements([path])


SCHOOL = ("School", "将东海高级中学", {"stage": "senior-secondary"})
PARENT = ("Programme", "名师培育工程", {"parent": None, "kind": "project"})


@pytest.mark.parametrize(
    ("given_", "after"),
    [
        (judgement("reject", "School", "将东海高级中学"), []),
        (judgement("accept", "School", "将东海高级中学"), [("School", "将东海高级中学")]),
        (judgement("rename", "School", "将东海高级中学", new_name="东海高级中学"), [("School", "东海高级中学")]),
        (
            judgement("retype", "School", "将东海高级中学", new_type="Organization"),
            [("Organization", "将东海高级中学")],
        ),
        (
            judgement("reject", "School", "将东海高级中学", quote="到2025年，将 東海高級中學打造"),
            [],
        ),  # other script, other marks
        (
            judgement("reject", "School", "将东海高级中学", quote="支持东海县实验小学"),
            [("School", "将东海高级中学")],
        ),  # another place
        (judgement("reject", "Department", "将东海高级中学"), [("School", "将东海高级中学")]),  # another type
        (judgement("reject", "School", "东海高级中学"), [("School", "将东海高级中学")]),  # another name
    ],
)
def test_verdicts_on_one_mention(given_: Judgement, after: list[tuple[str, str]]) -> None:
    facts = facts_of(PLAN, SCHOOL)
    before = json.dumps(facts)
    bench = Bench([given_])
    assert names(bench.judge(facts, PLAN)) == after
    assert json.dumps(facts) == before  # facts themselves stay pure
    assert not bench.conflicts
    assert bool(bench.missed) is (after == names(facts) and given_.verdict != "accept")


def test_a_retyped_mention_has_the_fields_of_its_new_type() -> None:
    facts = facts_of(PLAN, SCHOOL)
    (mention,) = Bench([judgement("retype", "School", SCHOOL[1], new_type="Programme", new_name="东海工程")]).judge(
        facts, PLAN
    )["mentions"]
    assert (mention["name"], mention["kind"], mention["parent"]) == ("东海工程", "project", None)
    assert "stage" not in mention


def test_a_judgement_survives_another_cleaning_of_the_document() -> None:
    noisy = PLAN.replace("东海高级中学", "东海高\n\n3、级中学").replace("到2025年,", "到 2025 年 ，")
    facts = facts_of(noisy, ("School", "将东海高级中学", {"text": "将东海高\n\n3、级中学"}))
    row = judgement(
        "reject", "School", "将东海高级中学", quote=quote_around(PLAN, PLAN.index("将东海"), PLAN.index("打造成"))
    )
    assert names(Bench([row]).judge(facts, noisy)) == []


def test_contradictions_are_reported_and_not_applied() -> None:
    rows = [
        judgement("reject", "School", SCHOOL[1], 2),
        judgement("rename", "School", SCHOOL[1], 3, new_name="东海高级中学"),
    ]
    bench = Bench(rows)
    assert names(bench.judge(facts_of(PLAN, SCHOOL), PLAN)) == [("School", SCHOOL[1])]
    what = "School 将东海高级中学 (reject, rename 东海高级中学)"
    assert bench.conflicts == [f"j.csv:2 and j.csv:3: contradict each other on {what}: none is applied"]
    assert bench.missed == []


def test_a_rename_that_the_program_has_learned_is_no_longer_reported() -> None:
    bench = Bench([judgement("rename", "School", "将东海高级中学", new_name="东海高级中学")])
    bench.judge(facts_of(PLAN, ("School", "东海高级中学", {})), PLAN)
    assert bench.missed == []


def test_parts_of_a_programme_follow_its_name() -> None:
    part = ("Programme", "县管校聘", {"parent": "名师培育工程", "kind": "project"})
    renamed = Bench([judgement("rename", "Programme", PARENT[1], new_name="名师工程")]).judge(
        facts_of(PLAN, PARENT, part), PLAN
    )
    assert [m["parent"] for m in renamed["mentions"]] == [None, "名师工程"]
    rejected = Bench([judgement("reject", "Programme", PARENT[1])]).judge(facts_of(PLAN, PARENT, part), PLAN)
    assert [m["parent"] for m in rejected["mentions"]] == [None]


def test_a_measure_is_renamed_to_a_concept() -> None:
    measure = ("Measure", "教师轮岗", {"text": "县管校聘", "concept": "x", "labels": ["教师轮岗"], "stance": "promote"})
    (found,) = Bench([judgement("rename", "Measure", "教师轮岗", new_name="区管校聘")]).judge(
        facts_of(PLAN, measure), PLAN
    )["mentions"]
    assert found["name"] == "县管校聘"
    assert "县管校聘" in found["labels"]


TARGET = {
    "value": 95,
    "low": None,
    "high": None,
    "unit": "%",
    "year": 2025,
    "comparator": ">=",
    "status": "target",
    "indicator": None,
}


@pytest.mark.parametrize(
    ("written", "same"),
    [("", True), ("95% 2025", True), ("95.00% 2025", True), ("'95% 2025", True), ("96% 2025", False), ("95%", False)],
)
def test_targets_are_told_apart_by_their_number(written: str, same: bool) -> None:
    assert same_amount(written, {"type": "Target", **TARGET}) is same
    assert amount({"type": "Target", **TARGET}) == "95% 2025"


def pair(verdict: str, name: str, other: str, line: int, away: str = "") -> Judgement:
    return judgement(verdict, "School", name, line, other=other, other_document=away)


def exact_identity(entity: Entity) -> str:
    return mint_scoped(entity.kind.lower(), entity.scope or "", entity.name)


def iri(name: str, scope: str = "320722") -> str:
    return exact_identity(Entity("School", name, scope=scope))


def test_same_joins_over_steps_and_the_longest_name_stands_for_all() -> None:
    pairs = [pair("same", "东海高中", "东海中学", 2), pair("same", "东海中学", "江苏省东海高级中学", 3)]
    identity, met, conflicts = judged_identity(pairs, [facts_of(PLAN)], exact_identity)
    for name in ("东海高中", "东海中学", "江苏省东海高级中学"):
        assert identity(Entity("School", name, scope="320722")) == iri("江苏省东海高级中学")
        assert identity(Entity("School", name, scope="999999")) == iri(name, "999999")  # another county's school
    assert (met, conflicts) == ({"j.csv:2", "j.csv:3"}, [])


def test_same_and_not_the_same_contradict_over_steps() -> None:
    pairs = [pair("same", "甲校", "乙校", 2), pair("same", "乙校", "丙校", 3), pair("not-same", "甲校", "丙校", 4)]
    identity, _, conflicts = judged_identity(pairs, [facts_of(PLAN)])
    assert identity(Entity("School", "甲校", scope="320722")) == iri("甲校")
    assert conflicts == [
        "j.csv:4: School 甲校 and 丙校 are said to be the same by other judgements: none of that group is joined"
    ]


def test_a_pair_over_two_documents_needs_both() -> None:
    pairs = [pair("same", "甲校", "甲校", 2, away="e")]
    assert judged_identity(pairs, [facts_of(PLAN)])[1] == set()
    other = facts_of(PLAN)
    other["document"] = {"id": "e", "jurisdiction": "连云港市", "jurisdiction_code": "320700"}
    identity, met, _ = judged_identity(pairs, [facts_of(PLAN), other])
    assert met == {"j.csv:2"}
    assert identity(Entity("School", "甲校", scope="320700")) == identity(Entity("School", "甲校", scope="320722"))


@pytest.mark.parametrize(
    ("a", "b", "alike"),
    [
        ("如东高中", "如东县如东高级中学", True),
        ("德阳五中", "德阳市第五中学校", True),
        ("栟茶高中", "将栟茶高中", True),
        ("德阳五中", "德阳市第六中学", False),
        ("如东高中", "如东县栟茶高级中学", False),
    ],
)
def test_short_forms_of_schools(a: str, b: str, alike: bool) -> None:
    assert bool(list(find_short_forms([a, b]))) is alike


@given(st.lists(st.text(st.sampled_from("东海第一二中小学高县"), min_size=1, max_size=9), max_size=12))
def test_pairs_are_given_once_and_never_a_name_with_itself(found: list[str]) -> None:
    pairs = list(find_short_forms(found))
    assert len({frozenset(p) for p in pairs}) == len(pairs)
    assert all(a != b for a, b in pairs)
    assert set(find_short_forms(reversed(found))) == set(pairs)
    assert all(len(full_form(n)) >= 0 for n in found)


BARE = TARGET | {"unit": None, "indicator": None, "text": "普惠性幼儿园覆盖率"}


@pytest.mark.parametrize(
    ("mention", "reason"),
    [
        (("Target", "普惠性幼儿园覆盖率", TARGET | {"ocr": True}), "scanning error"),
        (("Target", "普惠性幼儿园覆盖率", TARGET | {"approx": True}), "approximate"),
        (("Target", "名师工作室", BARE), "without a unit"),
        (("Target", "小学校际差异系数标准", BARE), ""),  # which has none
        (("Target", "师生比", BARE), ""),
        (("Target", "各级各类学校", BARE | {"unit": "所"}), ""),
        (("Target", "各建学生宿舍", BARE | {"unit": "栋"}), "begins with 各"),
        (("Target", "到2025年,普惠性幼儿园覆盖率", TARGET), "begins with 到"),
        (("Target", "普惠性幼儿园覆盖率", TARGET), ""),
        (("School", "将东海高级中学", {}), "begins with 将"),
        (("School", "东海县实验小学", {}), ""),
        (("School", "将军小学", {"text": "东海县实验小学"}), ""),  # a real name that begins so
        (("Programme", "名师培育工程", {}), ""),
        (("Programme", "“县管校聘", {"text": "县管校聘"}), "half a pair"),
        (("Measure", "县管校聘", {"text": "管理改革。\n到2025年,普惠", "labels": []}), "over punctuation"),
        (("Measure", "县管校聘", {"labels": ["县管校聘"]}), ""),
    ],
)
def test_signals_of_doubt(mention: tuple[str, str, dict[str, Any]], reason: str) -> None:
    found = [doubt.reason for signal in SIGNALS for doubt in signal(facts_of(PLAN, mention))]
    assert (reason in "; ".join(found)) if reason else not found


def test_two_numbers_for_one_thing_are_doubtful() -> None:
    facts = facts_of(
        PLAN, ("Target", "普惠性幼儿园覆盖率", TARGET), ("Target", "普惠性幼儿园覆盖率", TARGET | {"value": 90})
    )
    assert [d.reason for s in SIGNALS for d in s(facts)] == [
        "the document also says 90% 2025 of it",
        "the document also says 95% 2025 of it",
    ]


def test_endings_are_rare_only_among_many_names() -> None:
    few = {"mentions": [{"type": "School", "name": f"第{i}小学"} for i in range(9)]}
    many = {
        "mentions": [{"type": "School", "name": f"第{i}小学"} for i in range(80)]
        + [{"type": "School", "name": "东海高"}]
    }
    assert rare_endings([few]) == {}
    assert rare_endings([many])["School"] == {"高"}


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    folder = tmp_path / "plans"
    folder.mkdir()
    (folder / "donghai.txt").write_text(PLAN, "utf-8")
    return folder


def test_judgements_reach_the_graph_at_each_build_and_leave_facts_alone(plans: Path, tmp_path: Path) -> None:
    out = tmp_path / "build"
    assert build([plans], out).unmatched == []
    facts = (out / "facts" / "donghai.json").read_bytes()
    assert "普惠性幼儿园覆盖率" in (out / "graph.ttl").read_text("utf-8")
    rows = [
        Row(judgement="reject", document="donghai", type="Target", name="普惠性幼儿园覆盖率", value="95% 2025"),
        Row(judgement="reject", document="donghai", type="School", name="没有的小学"),
    ]
    (plans / FILE).write_text(write_rows(rows), "utf-8", newline="")
    report = build([plans], out, judgements=find_judgements([plans]))
    assert report.documents[0].reused
    assert report.unmatched == [
        "judgements.csv:3: reject School 没有的小学 in donghai: nothing of this kind stands there"
    ]
    assert (out / "facts" / "donghai.json").read_bytes() == facts
    assert "普惠性幼儿园覆盖率 ≥" not in (out / "graph.ttl").read_text("utf-8")


def test_the_commands_go_round(plans: Path, tmp_path: Path) -> None:
    out, table = tmp_path / "build", tmp_path / "review.csv"
    run = CliRunner().invoke
    (plans / "donghai.txt").write_text(PLAN.replace("95%以上", "约95%"), "utf-8")
    assert run(app, ["build", str(plans), "-o", str(out), "-q"]).exit_code == 0
    assert run(app, ["review", "-b", str(out), "-o", str(table)]).exit_code == 0
    rows = [row for _, row in read_rows(table)]
    doubt = next(row for row in rows if row.type == "Target")
    assert "约95%" in doubt.quote
    judged = Row(**{**{c: getattr(doubt, c) for c in COLUMNS}, "judgement": "accept"})
    (plans / FILE).write_text(write_rows([judged]), "utf-8", newline="")
    again = run(app, ["review", "-b", str(out), "-o", str(table), "--judgements", str(plans / FILE)])
    assert again.exit_code == 0
    assert len(read_rows(table)) == len(rows) - 1
    assert run(app, ["build", str(plans), "-o", str(out), "-q"]).exit_code == 0
    (plans / FILE).write_text(
        write_rows([judged, Row(**{c: getattr(judged, c) for c in COLUMNS} | {"judgement": "reject"})]),
        "utf-8",
        newline="",
    )
    conflict = run(app, ["build", str(plans), "-o", str(out), "-q"])
    assert conflict.exit_code == 1
    assert "contradict each other" in conflict.output


def fill_in(table: Path, *changes: dict[str, str]) -> list[Row]:
    """Fill in the first rows of a table as a person would; returns those rows."""
    rows = [row for _, row in read_rows(table)]
    filled = [replace(row, **change) for row, change in zip(rows, changes, strict=False)]
    table.write_text(write_rows([*rows[len(filled) :], *filled]), "utf-8", newline="")
    return filled


def test_a_table_written_again_keeps_what_was_filled_in(plans: Path, tmp_path: Path) -> None:
    out, table = tmp_path / "build", tmp_path / "review.csv"
    run = CliRunner().invoke
    raw = PLAN.replace("95%以上", "约95%") + "到2025年,学前三年毛入园率达到约98%,义务教育巩固率达到约99%。\n"
    (plans / "donghai.txt").write_text(raw, "utf-8")
    assert run(app, ["build", str(plans), "-o", str(out), "-q"]).exit_code == 0
    review = ["review", "-b", str(out), "-o", str(table)]
    assert run(app, review).exit_code == 0
    before = [row for _, row in read_rows(table)]
    assert len(before) >= 3
    filled = fill_in(table, {"judgement": "acept"}, {"new_name": "一个名字"})  # misspelt, half done: still a person's
    gone = Row(judgement="reject", document="donghai", type="School", name="没有的小学", reason="an older doubt")
    added = Row(document="donghai", type="School", name="东海高级中学")
    rows = [row for _, row in read_rows(table)]
    table.write_text(write_rows([*rows, gone, added]), "utf-8", newline="")
    again = run(app, review)
    assert again.exit_code == 0 and "4 filled-in rows kept" in again.output
    assert [row for _, row in read_rows(table)] == [*filled, gone, added, *before[2:]]
    whole = table.read_bytes()
    assert run(app, review).exit_code == 0 and table.read_bytes() == whole


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a,b\n1,2\n", "lacks the column"),
        ("judgement,document,type,name,reason,Remark\n,d,School,东海高中,why,ask again\n", "your column 'remark'"),
        ("judgement,document,type,name,reason,\n,d,School,东海高中,why,ask\n", "your column 'column 6'"),
    ],
)
def test_a_file_that_would_lose_something_is_not_overwritten(
    plans: Path, tmp_path: Path, text: str, message: str
) -> None:
    build([plans], tmp_path / "build")
    table = tmp_path / "review.csv"
    table.write_text(text, "utf-8")
    done = CliRunner().invoke(app, ["review", "-b", str(tmp_path / "build"), "-o", str(table)])
    assert isinstance(done.exception, ReviewError) and message in str(done.exception)
    assert "another file with -o" in str(done.exception) and table.read_text("utf-8") == text


def test_one_name_in_three_places_is_two_pairs() -> None:
    pairs = [
        Row(document="a", type="School", name="实验小学", other="实验小学", other_document=there) for there in "bc"
    ]
    judged = replace(pairs[0], judgement="not-same")
    assert carry_over([judged], pairs) == [judged, pairs[1]]
    assert load_filled(Path("no-such-table.csv")) == []


def test_judgements_of_the_last_build_are_missed_once_and_set_aside(plans: Path, tmp_path: Path) -> None:
    out, table = tmp_path / "build", tmp_path / "mine.csv"
    rows = [Row(judgement="reject", document="donghai", type="School", name="东海高级中学")]
    table.write_text(write_rows(rows), "utf-8", newline="")
    plain = ["build", str(plans), "-o", str(out), "-q"]
    assert "not applied" not in CliRunner().invoke(app, [*plain, "--judgements", str(table)]).output
    kept = (out / FILE).read_bytes()
    accepted = [replace(rows[0], judgement="accept")]  # another word on the same fact is no loss
    table.write_text(write_rows(accepted), "utf-8", newline="")
    assert "not applied" not in CliRunner().invoke(app, [*plain, "--judgements", str(table)]).output
    (out / FILE).write_bytes(kept)
    done = CliRunner().invoke(app, plain)
    assert done.exit_code == 0
    assert "1 judgement of the last build not applied now" in done.stderr
    assert "(reject School 东海高级中学 in donghai)" in done.stderr
    assert f"keep the table as {plans / FILE}, or name it with --judgements" in done.stderr
    assert not (out / FILE).exists() and (out / "judgements.before.csv").read_bytes() == kept
    assert CliRunner().invoke(app, plain).output == ""
    CliRunner().invoke(app, [*plain, "--judgements", str(table)])
    done = CliRunner().invoke(app, plain)
    assert f"set aside as {out}/judgements.before-2.csv (accept School" in done.stderr
    assert (out / "judgements.before.csv").read_bytes() == kept, "what was set aside before stays"
    (out / FILE).write_text(write_rows([replace(rows[0], judgement="rejct")]), "utf-8", newline="")
    assert (
        "(rejct School 东海高级中学 in donghai (judgement 'rejct' is none of accept, reject"
        in CliRunner().invoke(app, plain).stderr
    )


def test_documents_that_leave_a_build_are_counted(plans: Path, tmp_path: Path) -> None:
    out, mine = tmp_path / "build", tmp_path / "mine"
    mine.mkdir()
    (mine / "xihai.txt").write_text(PLAN.replace("东海", "西海"), "utf-8")
    (plans / "second.txt").write_text(PLAN, "utf-8")
    run = CliRunner().invoke
    assert run(app, ["build", str(plans), "-o", str(out), "-q"]).output == ""
    done = run(app, ["build", str(mine), "-o", str(out), "-q"])
    assert done.exit_code == 0
    assert "2 documents of the last build not given or not read now, and gone from" in done.stderr
    assert "(donghai, second): use another -o" in done.stderr
    assert run(app, ["build", str(mine), str(plans), "-o", str(out), "-q"]).output == ""


def test_the_help_tells_how_to_add_a_fact_that_is_not_listed() -> None:
    said = " ".join(CliRunner().invoke(app, ["review", "--help"]).output.replace("│", " ").split())
    assert "add a row with judgement, document, type and name" in said
    assert "reason and section too, may be empty" in said.replace("`", "")


def test_review_finds_the_torn_name_in_real_plans(built: Path) -> None:
    rows = find_doubts(sorted((built / "facts").glob("*.json")))
    assert rows
    assert all(row.quote and row.reason and not row.judgement for row in rows)
    assert any("scanning error" in row.reason for row in rows)


def test_reasons_are_told_in_chinese_where_that_is_read(built: Path) -> None:
    """They were English only, in a table for a Chinese clerk."""
    paths = sorted((built / "facts").glob("*.json"))
    chinese, english = (find_doubts(paths, language=language) for language in ("zh", "en"))
    assert [replace(row, reason="") for row in chinese] == [replace(row, reason="") for row in english]
    kinds = {re.split("：|“", row.reason)[0] for row in chinese}
    assert len(kinds) > 5 and not any(re.search("[a-z]{3}", kind) for kind in kinds), kinds


SPOKEN = [
    ("a scanning error was corrected to 95% 2025", "识别错误，已改正为：95% 2025"),
    ("what is counted begins with 到", "所计事项的名称以“到”开头"),
    ("the name holds half a pair of brackets or quotation marks", "名称的括号或引号不成对"),
    ("no other school has a name that ends in 堂", "别的学校名称都不以“堂”结尾"),
    ("both are 教育局, of a place before and after it changed its form", "都是“教育局”，属同一地方建制变更前后"),
    ("一中 may be short for 第一中学", "“一中”可能是“第一中学”的简称"),
]


@pytest.mark.parametrize(("reason", "chinese"), SPOKEN)
def test_a_reason_in_chinese(reason: str, chinese: str) -> None:
    assert (spoken(reason, "zh"), spoken(reason, "en")) == (chinese, reason)


def test_a_measure_is_explained_by_its_labels_and_each_plans_words(built: Path) -> None:
    paths = sorted((built / "facts").glob("*.json"))
    (found,) = find_wordings("区管校聘", paths)
    assert found.concept.label == "县管校聘"
    assert found.said["wuqing-14th-five-year-education-plan"]["区管校聘"] > 0
    assert "县管校聘" in found.said["deyang-high-quality-education-plan-2023-2027"]
    told = CliRunner().invoke(app, ["explain", "区管校聘", "-b", str(built)])
    assert told.exit_code == 0 and "under these labels: 县管校聘" in told.output
    assert list(find_wordings("不存在", paths)) == []
    for written in ("epm:county-managed-school-hired", f"<{found.concept.iri}>", "county-managed-school-hired"):
        assert [same.concept for same in find_wordings(written, paths)] == [found.concept], written
