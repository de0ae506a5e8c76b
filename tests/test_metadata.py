"""Metadata: heads of pages as they come off the web, and what they say of the plan."""

from __future__ import annotations

import pytest

from kg.extract.metadata import read_metadata
from kg.read.clean import clean

HEADS: list[tuple[str, dict[str, str | int | None]]] = [
    # a table of bullets with its keys in brackets, each value on the line below
    (
        "• [ 发文字号 ]\n• 江府〔2023〕118号\n• [ 有效性 ]\n• [ 成文日期 ]\n• 2023-11-30\n• [ 发布日期 ]\n• 2023-12-08\n"
        "江洲区人民政府关于印发江洲区教育事业发展“十四五”规划的通知\n",
        {
            "title": "江洲区教育事业发展“十四五”规划",
            "issuer": "江洲区人民政府",
            "doc_number": "江府〔2023〕118号",
            "signed": "2023-11-30",
            "published": "2023-12-08",
        },
    ),
    # a plan that refers to one that was passed on; whoever passed it on did not issue this one
    (
        "甲州市特殊教育实施方案(2022—2025年)\n根据国务院办公厅转发的《“十四五”特殊教育发展提升行动计划》,制定本方案。\n",
        {"title": "甲州市特殊教育实施方案(2022—2025年)", "issuer": None, "period_start": 2022},
    ),
    # a notice whose own title is the site's headline, with blanks in it
    (
        "甲县“七优享”工程实施方案(2023—2027年)的通 知\n各成员单位:\n现将《甲县“学有优教”专项方案(2023—2027年)》印发给你们。\n"
        "甲县人民政府办公室\n2023年6月2日\n",
        {"title": "甲县“学有优教”专项方案(2023—2027年)", "issuer": "甲县人民政府办公室", "signed": "2023-06-02"},
    ),
    # a title that the page runs on behind, one with a note, one that only the preamble gives; a page that explains a plan
    (
        "甲州市“十四五”教育事业发展规划 发布时间:2022-05-19 16:32\n为推动发展,制定本规划。\n",
        {"title": "甲州市“十四五”教育事业发展规划", "published": "2022-05-19", "period_end": 2025},
    ),
    ("甲县“十四五”教育事业发展规划(节选)\n第三章 任务\n", {"title": "甲县“十四五”教育事业发展规划"}),
    ("(2018-2020年)\n制订《甲州市学前教育行动计划》。\n", {"title": "甲州市学前教育行动计划", "period_start": 2018}),
    (
        "甲县教育局关于《甲县“十四五”教育规划》的解读\n一、背景\n",
        {"title": "甲县教育局关于《甲县“十四五”教育规划》的解读", "period_start": 2021},
    ),
    (
        "附件1\n甲县“十四五”教育发展主要指标\n一、学前教育\n",
        {"title": "甲县“十四五”教育发展主要指标", "period_end": 2025},
    ),
    # a site that shares files, and one that stamps the page with its own name
    (
        "版权说明:本文档由用户提供\n文档简介\n甲县名师培养工程实施方案\n一、背景\n",
        {"title": "甲县名师培养工程实施方案"},
    ),
    ("甲市“十四五”教育规划\n2021-12-30 甲市人民政府网\n", {"published": "2021-12-30", "issuer": None}),
    # a menu of many lines before it, the site's name behind it, marks of another kind, months, a list in it
    ("首页\n" + "教育动态\n政务公开\n" * 9 + "甲县“十四五”教育规划\n", {"title": "甲县“十四五”教育规划"}),
    ("甲县“十四五”教育规划 - 甲县人民政府\n为了发展。\n", {"title": "甲县“十四五”教育规划"}),
    ("甲县「十四五」教育規劃\n", {"period_start": 2021, "period_end": 2025}),
    ("甲县教师三年行动方案(2021年7月-2024年6月)\n", {"period_start": 2021, "period_end": 2024}),
    ("甲县中小学、幼儿园布局专项规划(2021—2035年)\n", {"title": "甲县中小学、幼儿园布局专项规划(2021—2035年)"}),
    # several bodies side by side; a date stamp with blanks before it; a title by a field of the table
    ("中共甲县委 甲县人民政府关于建设教育强县的实施意见\n(2021年8月20日)\n", {"issuer": "中共甲县委、甲县人民政府"}),
    ("甲县“十四五”教育规划\n 2021-12-27 来源:县教育局 点击:345\n", {"published": "2021-12-27"}),
    (
        "信息标题:甲县“十四五”教育规划\n公开日期:2021-12-01\n",
        {"title": "甲县“十四五”教育规划", "published": "2021-12-01"},
    ),
    ("甲县教育局\n“十四五”教育信息化发展规划\n", {"title": "甲县教育局“十四五”教育信息化发展规划"}),
    ("现将《甲县教育规划实施方案》印发给你们。", {"title": None}),
    # several fields in a line, keys in heavy brackets, the red head, the maker below the title, a reading behind each character
    (
        "索引号 0152/2022-01 发布机构 如东县教育体育局\n公开目录 规划 发布日期 2022-01-05 10:12:33\n文号 浏览量\n"
        "如东县“十四五”教育规划\n",
        {"issuer": "如东县教育体育局", "published": "2022-01-05", "doc_number": None},
    ),
    ("甲县教育规划\n【索引号】0152/2022 【发布机构】如东县教育局 【公文时效】有效\n", {"issuer": "如东县教育局"}),
    (
        "如东县教育局文件\n东教发〔2022〕18号\n关于印发《如东县教育计划》的通知\n如东县教育局办公室\n2022年3月7日\n",
        {"issuer": "如东县教育局", "signed": "2022-03-07"},
    ),
    ("如东县“十四五”教育规划\n如东县教育局 2021年12月\n为了发展。\n", {"issuer": "如东县教育局", "signed": None}),
    ("如(ru)东(dong)县(xian)(xian)教(jiao)育(yu)规(gui)(gui)划(hua)\n", {"title": "如东县教育规划"}),
    (
        "黄冈市教育实施方案(2021-2023年)Р 为了发展,制定本方案。Р 一、目标Р 新建学校2所。\n",
        {"title": "黄冈市教育实施方案(2021-2023年)"},
    ),
    # the period in the preamble only; what a plan's indicators are called
    (
        "如东县教育三年行动方案\n为了发展,结合实际制定本方案(2023-2025)。\n",
        {"period_start": 2023, "period_end": 2025},
    ),
    (
        "如东县教育事业发展“十四五”规划主要指标和重点项目表\n",
        {"title": "如东县教育事业发展“十四五”规划主要指标和重点项目表"},
    ),
]


@pytest.mark.parametrize(("head", "expected"), HEADS)
def test_heads(head: str, expected: dict[str, str | int | None]) -> None:
    found = read_metadata(clean(head), {})
    assert {key: getattr(found, key) for key in expected} == expected
