"""What bodies answer for: small plans written for this test, with what their brackets, labels and columns speak for.

Of the five plans in `corpus/` one says who answers for an item, in one sentence, so the texts here are ours, as plans with a division of
labour word it.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from graph_of_facts import write_graph

from kg.ask.questions import ask, find_question
from kg.check.build import check_build
from kg.extract.facts import dump, facts_of
from kg.extract.names import find_prose_duties
from kg.extract.pipeline import read
from kg.graph.store import open_store
from kg.model import Department, Document

Duties = dict[str, list[str]]
CASES: list[tuple[str, Duties, str]] = [
    (
        "探索学区制管理。深化集团化办学改革(区教委牵头,区财政局配合)。推行县管校聘。",
        {"区教委": ["集团化办学"], "区财政局": ["集团化办学"]},
        "within a sentence: that sentence, not the one before or after",
    ),
    (
        "推进集团化办学(区教委牵头);推行县管校聘(区委编办牵头)。",
        {"区教委": ["集团化办学"], "区委编办": ["县管校聘"]},
        "a clause each",
    ),
    (
        "推进集团化办学,推行县管校聘。高中阶段毛入学率达到97%。(责任单位:市教育局、市财政局)\n开展课后服务。",
        {
            "市教育局": ["集团化办学", "县管校聘", "高中阶段毛入学率"],
            "市财政局": ["集团化办学", "县管校聘", "高中阶段毛入学率"],
        },
        "after the full stop: the paragraph",
    ),
    (
        "推进集团化办学。(责任单位:市教育局)\n推行县管校聘。(责任单位:市委编办)\n",
        {"市教育局": ["集团化办学"], "市委编办": ["县管校聘"]},
        "a paragraph each, under no heading",
    ),
    (
        "一、实施春晖工程\n推进集团化办学。\n高中阶段毛入学率达到97%。\n牵头单位:市教育局\n配合单位:市财政局\n二、队伍建设\n推行县管校聘。\n",
        {
            "市教育局": ["春晖工程", "集团化办学", "高中阶段毛入学率"],
            "市财政局": ["春晖工程", "集团化办学", "高中阶段毛入学率"],
        },
        "two labels at the end of a section speak for all of it, its heading included, and not for the next",
    ),
    (
        "一、实施春晖工程(市教育局牵头)\n推进集团化办学。\n二、队伍建设\n推行县管校聘。\n",
        {"市教育局": ["春晖工程", "集团化办学"]},
        "in the heading: the section",
    ),
    (
        "重点任务\t责任单位\n推进集团化办学\t市教育局\n推行县管校聘\t市委编办\n",
        {"市教育局": ["集团化办学"], "市委编办": ["县管校聘"]},
        "a column: the row",
    ),
    (
        "序号 | 重点任务 | 主要责任单位 | 协同配合单位 |\n1 | 推进集团化办学 | 市教育局 | 市财政局 |\n2 | 推行县管校聘 | 市委编办 | |\n",
        {"市教育局": ["集团化办学"], "市财政局": ["集团化办学"], "市委编办": ["县管校聘"]},
        "… of a table with bars",
    ),
    (
        "任务分工\n序号\n重点任务\n牵头单位\n配合单位\n一、深化改革\n1\n推进集团化办学。\n市教育局\n市财政局\n2\n推行县管校聘。\n市委编办\n各区\n二、扩大资源\n3\n开展课后服务。\n市体育局\n市科协\n",
        {
            "市教育局": ["集团化办学"],
            "市财政局": ["集团化办学"],
            "市委编办": ["县管校聘"],
            "市体育局": ["课后服务"],
            "市科协": ["课后服务"],
        },
        "… of a table with a cell a line, its groups between",
    ),
    (
        "2020年高中阶段毛入学率已达到92%,到2025年高中阶段毛入学率达到97%(市教育局牵头)。",
        {"市教育局": ["高中阶段毛入学率 2025"]},
        "what is reported is no task",
    ),
    (
        "探索学区制管理。\n1.推进集团化办学。推行县管校聘。【县教育局、县委编办】\n2.开展课后服务。[县财政局,各乡镇(街道)]\n",
        {"县教育局": ["集团化办学", "县管校聘"], "县委编办": ["集团化办学", "县管校聘"], "县财政局": ["课后服务"]},
        "brackets with nothing but bodies: an item each",
    ),
    (
        "一、任务\n序号 任务 完成时限 责任单位\n1 推进集团化办学 2025年 市教育局\n2 推行县管校聘 2024年 市委编办\n",
        {"市教育局": ["集团化办学"], "市委编办": ["县管校聘"]},
        "a table that only blanks divided",
    ),
    ("推进集团化办学。\n推行县管校聘。——责任单位:市教育局\n", {"市教育局": ["县管校聘"]}, "a dash before the label"),
    ("市教育局和市财政局推进集团化办学。", {}, "no role is said"),
    (
        "开展课后服务。由市教育局牵头,市财政局、市委编办配合,推进集团化办学,推行县管校聘。探索学区制管理。",
        {body: ["县管校聘", "集团化办学"] for body in ("市教育局", "市财政局", "市委编办")},
        "in prose before what it is: to the end of the sentence",
    ),
    (
        "推进集团化办学,由市教育局牵头负责。县管校聘改革由市委编办负责。",
        {"市教育局": ["集团化办学"], "市委编办": ["县管校聘"]},
        "in prose behind what it is",
    ),
    (
        "(一)市教育局会同市委编办、市财政局推行县管校聘。\n市教育局负责集团化办学,市财政局承担课后服务经费保障。",
        {"市教育局": ["县管校聘", "集团化办学"], "市委编办": ["县管校聘"], "市财政局": ["县管校聘", "课后服务"]},
        "with others; a clause each",
    ),
    (
        "市卫健局、市教育局共同负责近视防控。县管校聘由市委编办具体负责。市教育局联合牵头,推进集团化办学。",
        {"市卫健局": ["近视防控"], "市教育局": ["近视防控", "集团化办学"], "市委编办": ["县管校聘"]},
        "how they answer stands between",
    ),
    (
        "市教育局负责人推进集团化办学。建立市教育局牵头的课后服务联席会议制度。落实校长负责制,推行县管校聘。",
        {},
        "the same words in nouns",
    ),
]


def test_bodies_joined_in_many_ways_are_parted_in_one() -> None:
    """A line of 28 would have been tried in 2 ** 28 ways, for a minute or two."""
    assert not list(find_prose_duties("县局和县办和县委和县部和" * 7 + "配合工作。"))


@pytest.mark.parametrize(("text", "expected", "why"), CASES)
def test_what_bodies_answer_for(text: str, expected: Duties, why: str) -> None:
    found: Duties = {}
    for name in read(text)._.names:
        if isinstance(name, Department) and name.answers_for:
            years = {getattr(task, "year", None) for task in name.answers_for} - {None}
            found.setdefault(name.name, []).extend(" ".join([task.name, *map(str, years)]) for task in name.answers_for)
    assert {body: sorted(tasks) for body, tasks in found.items()} == {b: sorted(t) for b, t in expected.items()}, why


PLAN = """东县教育发展规划
一、重点任务
实施春晖工程,向县教育局报送进度;到2025年高中阶段毛入学率达到97%。(牵头单位:县教育局;配合单位:县财政局)
二、队伍建设
推行县管校聘(县委编办牵头)。
"""


def test_the_question_who_answers_for_what(tmp_path: Path) -> None:
    """The answer by hand: two bodies for a programme and a target, one for a measure, each with both sentences.

    That a sentence of a task names the body too does not make it the one that assigns the task.
    """
    document = Document("dong", "dong.txt", "0" * 64, PLAN, {"jurisdiction": "东县"})
    facts = tmp_path / "facts" / "dong.json"
    for path, text in ((facts, dump(facts_of(document)).decode()), (tmp_path / "text" / "dong.txt", PLAN)):
        path.parent.mkdir()
        path.write_text(text, encoding="utf-8")
    write_graph([facts], tmp_path, vocabularies=("edupolicy", "measures", "indicators"))
    rows = ask(open_store(tmp_path / "store"), find_question("responsibilities"), {}).rows
    works, rate, bracket = (
        "实施春晖工程,向县教育局报送进度;",
        "到2025年高中阶段毛入学率达到97%。",
        "(牵头单位:县教育局;",
    )
    assert [tuple(row[c] for c in ("body", "role", "task", "quote", "assignment")) for row in rows] == [
        ("县委编办", "牵头", "县管校聘", "推行县管校聘(县委编办牵头)。", "推行县管校聘(县委编办牵头)。"),
        ("县教育局", "牵头", "春晖工程", works, bracket),
        ("县教育局", "牵头", "高中阶段毛入学率 = 97% (2025)", rate, bracket),
        ("县财政局", "配合", "春晖工程", works, "配合单位:县财政局)"),
        ("县财政局", "配合", "高中阶段毛入学率 = 97% (2025)", rate, "配合单位:县财政局)"),
    ]
    assert [str(violation) for violation in check_build(tmp_path).violations] == []
