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
    ("现将《甲县教育规划实施方案》印发给你们。", {"title": None}),
]


@pytest.mark.parametrize(("head", "expected"), HEADS)
def test_heads(head: str, expected: dict[str, str | int | None]) -> None:
    found = read_metadata(clean(head), {})
    assert {key: getattr(found, key) for key in expected} == expected
