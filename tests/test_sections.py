"""The heading tree, from headings on lines of their own and from headings run into their text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.read.cleaning import clean
from kg.read.headings import SectionIndex, divide, hide_contents
from kg.read.headings.contents import find_contents

PARAGRAPH = "按照人口变化调整学校的布局,撤并规模过小的学校,办好寄宿制学校和乡村小规模学校。\n"

TABLE = [
    (
        "一、总体要求\n(一)指导思想\n坚持以……\n(二)原则\n二、任务\n",
        ["s1 总体要求", "s1.1 指导思想", "s1.2 原则", "s2 任务"],
        "the usual two levels",
    ),
    ("第一章 总则\n第一节 背景\n一、成绩\n", ["s1 总则", "s1.1 背景", "s1.1.1 成绩"], "chapters and parts"),
    (
        "二、任务\n1.加强基础建设。美化校园环境,改善条件。\n",
        ["s1 任务", "s1.1 加强基础建设"],
        "a title that ends in its paragraph",
    ),
    (
        "一、规划\n1.总体目标-普惠资源明显增加。新建公办园9所。\n2.湖州—石阡教育协作。两地互派教师60人次。\n",
        ["s1 规划", "s1.1 总体目标", "s1.2 湖州—石阡教育协作"],
        "… before a dash, but not between two places",
    ),
    (
        "一、目标\n(一)背景党的十八大以来。\n",
        ["s1 目标", "s1.1 背景党的十八大以来"],
        "no border to be seen: up to the full stop",
    ),
    (
        "二、总体要求(一)指导思想坚持五育并举。(二)发展目标的实现靠大家。(三)主要目标与重点任务到2025年建成。",
        ["s1 总体要求", "s1.1 指导思想", "s1.2 发展目标的实现靠大家", "s1.3 主要目标与重点任务"],
        "… but of a title that is made of the words of such titles",
    ),
    ("任务\n专栏3 教育信息化工程\n推进建设。\n", ["s1 教育信息化工程"], "a box"),
    (
        "(一)中学\n专栏3 强校工程\n(一)扩建\n好。\n(二)改造\n1.食堂\n(二)职教\n好。\n专栏4 强师工程\n好。\n(三)队伍\n",
        ["s1 中学", "s1.1 强校工程", "s1.1.1 扩建", "s2 改造", "s2.1 食堂", "s3 职教", "s3.1 强师工程", "s4 队伍"],
        "(一) in a box; (二) may be the plan's and is",
    ),
    (
        "(十)体育\n(十一)中学\n专栏1 强校工程\n说明。\n(一)扩建\n好。\n(二)改造\n好。\n(十二)队伍\n",
        ["s1 体育", "s2 中学", "s2.1 强校工程", "s2.1.1 扩建", "s2.1.2 改造", "s3 队伍"],
        "(一) in a box behind more than ten of the plan's",
    ),
    (
        "第一部分 总体战略\n第一章 指导思想\n坚持。\n第二部分 发展任务\n第二章 学前教育\n(一)扩大资源\n坚持。\n",
        ["s1 总体战略", "s1.1 指导思想", "s2 发展任务", "s2.1 学前教育", "s2.1.1 扩大资源"],
        "parts that hold chapters",
    ),
    ("第一篇 背景\n第一章 基础\n好。\n第二篇 目标\n好。\n", ["s1 背景", "s1.1 基础", "s2 目标"], "books do, too"),
    ("重点工程二:学位建设全面攻坚工程\n启动新一轮。\n", ["s1 学位建设全面攻坚工程"], "a box by another name"),
    (
        "第二条 办学定位\n好。\n举措一:强师。\n路径二、协同。\n第三条和第四条\n",
        ["s1 办学定位", "s1.1 强师", "s1.2 协同"],
        "articles, and headings that count up something; not what refers to articles",
    ),
    (
        f"一、任务\n扩大教育资源\n1.新建学校。新建小学2所。\n优化学校布局\n{PARAGRAPH}二、保障\n",
        ["s1 任务", "s1.1 扩大教育资源", "s1.1.1 新建学校", "s1.2 优化学校布局", "s2 保障"],
        "titles that lost their numbers, within chapters that have theirs",
    ),
    (
        f"一、任务\n(一)资源\n新建小学2所。\n优化学校布局\n{PARAGRAPH}办好家门口的学校\n{PARAGRAPH}二、保障\n",
        ["s1 任务", "s1.1 资源", "s2 保障"],
        "… but not where such titles have numbers",
    ),
    (
        f"第一章基础\n{PARAGRAPH}第二章任务\n一、扩容\n{PARAGRAPH}办好家门口的学校\n{PARAGRAPH}优化学校布局\n{PARAGRAPH}",
        ["s1 基础", "s2 任务", "s2.1 扩容"],
        "… of any kind",
    ),
    (
        f"一、基础\n1.布局。{PARAGRAPH}优化学校布局\n{PARAGRAPH}2.师资。{PARAGRAPH}二、任务\n优化学校布局\n{PARAGRAPH}",
        ["s1 基础", "s1.1 布局", "s1.2 师资", "s2 任务", "s2.1 优化学校布局"],
        "… nor in a chapter that begins with numbers of its own",
    ),
    (
        f"一、任务\n专栏1 学前教育工程\n{PARAGRAPH}优化学校布局\n{PARAGRAPH}办好家门口的学校\n{PARAGRAPH}",
        ["s1 任务", "s1.1 学前教育工程", "s1.2 优化学校布局", "s1.3 办好家门口的学校"],
        "… while a box may stand before them",
    ),
    (
        f"第一部分 任务\n优化学校布局\n{PARAGRAPH}办好家门口的学校\n{PARAGRAPH}牵头单位:\n县教育局、县财政局\n{PARAGRAPH}",
        ["s1 任务", "s1.1 优化学校布局", "s1.2 办好家门口的学校"],
        "… in parts, and not what a colon leads to",
    ),
    (
        f"第一章发展基础\n{PARAGRAPH}第二章主要任务\n{PARAGRAPH}专栏一学前教育工程\n{PARAGRAPH}第三章保障措施\n{PARAGRAPH}",
        ["s1 发展基础", "s2 主要任务", "s2.1 学前教育工程", "s3 保障措施"],
        "… and none is what has its number right before it",
    ),
    ("——教育优先发展。教育投入持续稳定增长。\n", ["s1 教育优先发展"], "a dash paragraph"),
    ("到2025年,建成20所学校。\n3.5万人参加。\n", [], "a decimal number at the start of a line is no heading"),
    ("2021年6月30日\n", [], "neither is a date"),
    (
        "一、任务\n推进集团化办学。3月底前完成方案\n落实。5年内覆盖城乡\n",
        ["s1 任务"],
        "… nor a month behind a full stop",
    ),
    (
        "一、任务1、扩大学位。\n新建。\n2、强师。\n二、保障(一)领导\n加强。\n三、第1、第2所学校\n",
        ["s1 任务", "s1.1 扩大学位", "s1.2 强师", "s2 保障", "s2.1 领导", "s3 第1、第2所学校"],
        "a label behind a title whose line end was lost",
    ),
    (
        "一、方案\n1.1.项目背景\n好。\n1.2项目目标\n1.3项改革\n",
        ["s1 方案", "s1.1 项目背景", "s1.2 项目目标"],
        "a point behind 1.1",
    ),
    ("1.目标\n好。\n2个层面要求\n好。\n2所有学校\n好。\n", ["s1 目标", "s2 所有学校"], "what counts is no label"),
    ("一、普及水平\n1.毛入园率(%)\n95%\n2.学位(个)\n90\n", ["s1 普及水平"], "rows of a table that stand a cell a line"),
    ("各校要(一)落实责任,(二)抓好检查。\n", [], "an enumeration inside a sentence is no heading"),
    (
        "发展基础\n办学更优。\n主要目标与重点任务\n(一)强师\n扩优。\n保障措施\n加强领导。\n",
        ["s1 发展基础", "s2 主要目标与重点任务", "s2.1 强师", "s3 保障措施"],
        "titles by their words, where nothing numbers the chapters",
    ),
    (
        "发展基础\n总体要求\n发展基础\n办学更优。\n总体要求\n育人。\n",
        ["s1 发展基础", "s2 总体要求"],
        "such a title counts where it stands last, not in the contents before",
    ),
    ("一、任务\n主要目标\n重点项目\n", ["s1 任务"], "beside numbered chapters they may be cells of a table"),
    ("工作要求\n各校抓好落实。\n", [], "a single one is no division"),
    ("主要目标是建成强县\n重点任务落实到人。\n", [], "nor is a line that says more"),
]


@pytest.mark.parametrize(("text", "expected", "why"), TABLE, ids=[row[2] for row in TABLE])
def test_table(text: str, expected: list[str], why: str) -> None:
    assert [f"{s.id} {s.title}" for s in divide(text)] == expected, why


def test_contents_are_read_and_hidden() -> None:
    contents_page = "目录\n一、规划背景......1\n(一)发展基础 2\n(二)面临形势 4\n二、总体要求 6\n三、保障措施 20\n"
    raw = contents_page + "一、规划背景(一)发展基础全县教育稳步发展。"
    cleaned = clean(raw)
    contents = find_contents(cleaned.text)
    assert contents is not None and contents.titles[:2] == ("规划背景", "发展基础")
    hidden, titles = hide_contents(cleaned)
    assert len(hidden.text) == len(cleaned.text)
    assert [s.title for s in divide(hidden.text, titles)] == ["规划背景", "发展基础"]
    assert any(s.kind == "contents" for s in hidden.set_aside)


@pytest.mark.parametrize(
    ("page", "titles"),
    [
        (
            "目 录\n1.1办学规模.......... 3\n1.2教师队伍.......... 8\n4.3 1+X证书试点.......... 18\n5.1经费......20\n",
            ("办学规模", "教师队伍", "1+X证书试点", "经费"),
        ),
        (
            "目录\n一、背景 ........ - 1 -\n(一)提出的背景 (1)\n(二)意义 (1)\n二、现状 ........ - 12 -\n",
            ("背景", "提出的背景", "意义", "现状"),
        ),
        (
            "目\n录 一、背景 ....... 错误! ! 未定义书签。\n(一)意义 错误!未定义书签。\n"
            "(二)现状 ...... 错误!未定义\n书签。\n二、目标 .... 错误!未定义书签。\n",
            ("背景", "意义", "现状", "目标"),
        ),
        ("目录\n第一部分 背景……1\n第二部分 目标……4\n第三部分 任务……9\n附件……30\n", ("背景", "目标", "任务", "附件")),
    ],
)
def test_contents_of_other_forms(page: str, titles: tuple[str, ...]) -> None:
    """Their entries were sections of their own, and their words measures."""
    contents = find_contents(clean(page + "一、背景\n全县教育稳步发展。").text)
    assert contents is not None and contents.titles == titles


def test_boxes_of_a_plan_without_line_ends(corpus: Path) -> None:
    hidden, titles = hide_contents(clean((corpus / "deyang/plan.txt").read_text("utf-8")))
    boxes = [s for s in divide(hidden.text, titles) if s.kind == "box"]
    assert [b.title for b in boxes[:3]] == ["五育融合工程", "基础教育增量扩优工程", "职业教育融合融汇工程"]
    items = [s.title for s in divide(hidden.text, titles) if s.parent == boxes[0].id]
    assert items == ["学生健康促进计划", "劳动教育提质计划", "心理健康教师提能计划", "特色学校创建计划"]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("壹、总则\n好。\n贰、“十四五”任务\n好。\n", "一、总则\n好。\n二、“十四五”任务\n好。\n", "numerals of cheques"),
        ("Ⅰ.总则\n好。\nⅡ. 任务\n", "一、总则\n好。\n二、任务\n", "Roman ones"),
        ("一.总则\n【一】目标\n[二]原则\n二.任务\n", "一、总则\n(一)目标\n(二)原则\n二、任务\n", "points and frames"),
        ("一\u3000总则\n好。\n二\u3000任务\n好。\n", "一、总则\n好。\n二、任务\n好。\n", "blanks"),
        ("【一、总则】\n好。\n", "一、总则\n好。\n", "titles in frames"),
        ("1 新建学校。增加学位。\n2 改造食堂\n", "1.新建学校。增加学位。\n2.改造食堂\n", "a digit that lost its point"),
        ("1 入园率 95 96\n2 巩固率 96 97\n", "1 入园率 95 96\n2 巩固率 96 97\n", "but not that of a row"),
        ("三 年后再看。\n一 级甲等\n", "三年后再看。\n一级甲等\n", "nor what counts nothing up"),
    ],
)
def test_labels_of_rare_forms_are_read_as_the_usual_ones(text: str, expected: str, why: str) -> None:
    assert clean(text).text == expected.rstrip(), why


@given(
    st.lists(
        st.sampled_from([*"一二三、()(1.2专栏3教育发展。,\n工程—01", "\n发展基础\n", "\n重点工程\n1.强师。"]),
        max_size=200,
    )
)
def test_sections_nest(parts: list[str]) -> None:
    text = "".join(parts)
    sections = divide(text)
    index = SectionIndex(sections)
    by_id = {s.id: s for s in sections}
    assert len(by_id) == len(sections)
    for section in sections:
        assert 0 <= section.start < section.end <= len(text)
        assert section.start <= section.body
        if section.parent:
            parent = by_id[section.parent]
            assert parent.start <= section.start and section.end <= parent.end and parent.level == section.level - 1
        assert index.at(section.start) is not None
