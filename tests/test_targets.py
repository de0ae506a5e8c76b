"""Targets: sentences in the manner of plans, and what a careful reader lists."""

from __future__ import annotations

import pytest

from kg.extract.targets.find import find_targets
from kg.model import Metadata, Reading
from kg.read.clean import clean
from kg.read.sections import divide

Row = tuple[str, str, str, object, str | None, int | None]


def rows(text: str, period: tuple[int | None, int | None] = (2021, 2025)) -> list[Row]:
    """(status, name, comparator, value or (low, high), unit, year) of every target of a text."""
    cleaned = clean(text)
    metadata = Metadata(period_start=period[0], period_end=period[1])
    targets = find_targets(Reading(cleaned, divide(cleaned.text), metadata))
    return [
        (t.status, t.name, t.comparator, (t.low, t.high) if t.low is not None else t.value, t.unit, t.year)
        for t in targets
    ]


SENTENCES: list[tuple[str, list[Row]]] = [
    # a rate, and a year that holds to the end of its sentence
    (
        "到2025年,全县普惠性幼儿园覆盖率超过95%,省市优质幼儿园覆盖率保持在90%以上。",
        [
            ("target", "普惠性幼儿园覆盖率", ">", 95, "%", 2025),
            ("target", "省市优质幼儿园覆盖率", ">=", 90, "%", 2025),
        ],
    ),
    # number before noun; a range whose dash the scan made 一
    ("建成2一3个区域行业产教融合共同体。", [("target", "区域行业产教融合共同体", "range", (2, 3), "个", None)]),
    # a share whose number opens the clause
    (
        "100%的学校获评依法治校示范校。",
        [("target", "获评依法治校示范校的学校比例", "=", 100, "%", None)],
    ),
    # three values under one head; the last comparator is for all
    (
        "到“十四五”末,小学生、初中生、高中阶段学生近视率分别下降到38%、60%、70%以下。",
        [
            ("target", "小学生近视率", "<=", 38, "%", 2025),
            ("target", "初中生近视率", "<=", 60, "%", 2025),
            ("target", "高中阶段学生近视率", "<=", 70, "%", 2025),
        ],
    ),
    # from … to …: where it starts is what has been reached
    (
        "参训率由76%提高到100%。",
        [("baseline", "参训率", "=", 76, "%", None), ("target", "参训率", "=", 100, "%", None)],
    ),
    ("儿童青少年总体近视率每年降低1个百分点。", [("target", "儿童青少年总体近视率", "change", 1, "百分点", None)]),
    # a standing norm; a condition is no number of its own
    (
        "不满500人的乡村学校按500人标准下拨公用经费。",
        [("rule", "标准下拨公用经费", "=", 500, "人", None)],
    ),
    ("每位教研员每年接受不少于72课时的培训。", [("rule", "每位教研员每年接受培训", ">=", 72, "课时", None)]),
    # reported
    ("五年来,全区招聘补充教师1473名。", [("baseline", "招聘补充教师", "=", 1473, "名", None)]),
    # scanning errors
    (
        "遴选骨干教师3000名、名师100O名、名班主任IOoO名。",
        [
            ("target", "骨干教师", "=", 3000, "名", None),
            ("target", "名师", "=", 1000, "名", None),
            ("target", "名班主任", "=", 1000, "名", None),
        ],
    ),
    # ten-thousands and hundred-millions
    ("培养技术技能人才4万余人,投入资金3.5亿元。", [
        ("target", "技术技能人才", ">", 40000, "人", None),
        ("target", "投入资金", "=", 350_000_000, "元", None),
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentence(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected


NOTHING = [
    "推进“一校一品”建设,用好“三个课堂”,落实“三全育人”。",
    "2018年9月10日召开的全国教育大会指出,推进两个大局。",
    "面向3—6岁适龄儿童,加强0—3岁婴幼儿照护。",
    "实施“三名工程”,造就一批名教师,建设5G智慧教室,实施提升工程2.0。",
    "实施第四期学前教育行动计划,推进九年一贯制学校建设,落实第十四个五年规划。",
    "开展教学展示一次次活动,改变一所学校的样态,办好每一所学校。",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_target(text: str) -> None:
    assert rows(text) == []


def test_flattened_table_is_cut_by_plausibility() -> None:
    head, cells = "主要指标指标单位2025年2027年", "基础教育普惠性幼儿园覆盖率占比%8688正高级教师人85110"
    found = rows(head + cells + "在校学生万人2130达标优良率%57.562.5", (2023, 2027))
    assert [(r[1], r[3], r[4], r[5]) for r in found] == [
        ("普惠性幼儿园覆盖率占比", 86, "%", 2025),
        ("普惠性幼儿园覆盖率占比", 88, "%", 2027),
        ("正高级教师", 85, "人", 2025),
        ("正高级教师", 110, "人", 2027),
        ("在校学生", 210_000, "人", 2025),
        ("在校学生", 300_000, "人", 2027),
        ("达标优良率", 57.5, "%", 2025),
        ("达标优良率", 62.5, "%", 2027),
    ]


def test_table_of_cells_tells_baseline_from_target() -> None:
    text = "指标\t单位\t2020年\t2025年\n普惠性幼儿园覆盖率\t%\t85.4\t≥90\n在园幼儿数\t万人\t6.8\t6.1\n"
    assert rows(text) == [
        ("baseline", "普惠性幼儿园覆盖率", "=", 85.4, "%", 2020),
        ("target", "普惠性幼儿园覆盖率", ">=", 90, "%", 2025),
        ("baseline", "在园幼儿数", "=", 68000, "人", 2020),
        ("target", "在园幼儿数", "=", 61000, "人", 2025),
    ]


def test_status_follows_the_section() -> None:
    before = "一、发展基础\n新建幼儿园93所。\n"
    text = "二、发展目标\n到2025年,巩固率达到99%。\n——新建幼儿园20所。\n三、保障\n新建小学3所。\n"
    assert [(r[0], r[3], r[5]) for r in rows(before + text)] == [
        ("baseline", 93, None),
        ("target", 99, 2025),
        ("target", 20, 2025),
        ("target", 3, None),
    ]


def test_spans_lie_within_one_sentence() -> None:
    cleaned = clean("加强建设。到2025年,新建幼儿园13所。创建20所特色学校。")
    found = list(find_targets(Reading(cleaned, [], Metadata())))
    assert [cleaned.text[t.start : t.end] for t in found] == ["新建幼儿园13所", "20所特色学校"]


def test_time_grows_with_the_text_only() -> None:
    """A text of a megabyte, one line without a stop, is read without trouble."""
    cleaned = clean("建设学校20所、" * 20_000)
    assert sum(1 for _ in find_targets(Reading(cleaned, [], Metadata()))) == 20_000
