"""Noise within words, as sites leave it that copy others: what is meant is read through it, and the evidence keeps it."""

from __future__ import annotations

import pytest

from kg.extract.facts import facts_of
from kg.model import Document
from kg.read.cleaning import clean
from kg.read.cleaning.broken_letters import mend_broken_letters


def as_copied(text: str) -> str:
    """A text as a site shows it that parted its bytes at those of ！, ？, ；, 。 and ，: the way back is what is tested."""
    parts = [text.encode("gbk")]
    for mark in (b"\xa3\xa1", b"\xa3\xbf", b"\xa3\xbb", b"\xa1\xa3", b"\xa3\xac"):
        parts = [piece for part in parts for piece in _parted(part, mark)]
    return "".join(map(_shown, parts))


def _parted(part: bytes, mark: bytes) -> list[bytes]:
    if len(part) == 2:
        return [part]
    first, *others = part.split(mark)
    return [first, *(piece for other in others for piece in (mark, other))]


def _shown(data: bytes) -> str:
    out, at = "", 0
    while at < len(data):
        size = 1 if data[at] < 0x80 else 2
        letter = data[at : at + size].decode("gbk", "ignore")
        half = size == 2 and (at + 1 == len(data) or data[at + 1] < 0x40)
        out += "?" if half else letter
        at += size
    return out


@pytest.mark.parametrize(
    ("raw", "text", "why"),
    [
        ("濟(jì)寧市教育", "济宁市教育", "a reading behind a letter of two sounds"),
        ("社會(huì )主義,开创(chuàng )新局面", "社会主义,开创新局面", "… with a blank in it"),
        ("發（fā）展學（xué）前教育", "发展学前教育", "… in full-width brackets"),
        ("规(gui)(gui)划(hua)", "规划", "… twice, without tone"),
        (
            "阿(a)坝州教(jiao)育规(gui)划,鄂(e)尔多斯女(nv)生",
            "阿坝州教育规划,鄂尔多斯女生",
            "… of one letter, and of ü",
        ),
        ("教(jiao)育规(gui)划(hua)第一类(a)", "教育规划第一类(a)", "a label is the reading of no such letter"),
        ("教学楼(iv),宿舍楼(vi),食堂(ii)", "教学楼(iv),宿舍楼(vi),食堂(ii)", "a number is no reading with v"),
        ("长度(km),选项(a),人工智能(ai)", "长度(km),选项(a),人工智能(ai)", "no readings"),
        ("著(zhuó)力推進(jìn)", "着力推进", "what is written otherwise is known without the reading"),
        ("當(dāng)前位置:首頁(yè)>教育\n某縣規(guī)劃", "某县规划", "a breadcrumb with readings"),
        (
            "推进集团化办学🌿,扩大资源👩🏽\u200d🚀🫔。",
            "推进集团化办学,扩大资源。",
            "emoji with what joins and colours them",
        ),
        ("重視?qū)W校體(tǐ)育,減輕學(xué)生負(fù)擔(dān)", "重视学校体育,减轻学生负担", "a reading amid a letter"),
        ("開展?jié)M意度調(diào)查", "开展满意度调查", "… another"),
        (
            "措施(cuò)落地?!兑?guī)范》要求執(zhí)行",
            "措施落地。《规范》要求执行",
            "… behind letters read from the wrong byte",
        ),
        ("戲曲(qū)與評(píng)彈?jīng)U", "戏曲与评弹\ufffd", "… which no word tells"),
        ("✅推进集团化办学❗\n一、✅发展基础", "推进集团化办学\n一、发展基础", "… which need nothing to colour them"),
        ("推进互联网➕教育", "推进互联网+教育", "a mark that is a picture too"),
        ("★重点:➢建设学校", "★重点:➢建设学校", "marks of lists are none"),
        (
            "學(xué)校Ω€擴(kuò)容♥∑>,縣(xσπ iàn)域(↑δ✔yù)提(tí)質≈₽'。",
            "学校扩容,县域提质。",
            "symbols strewn between letters, and into readings",
        ),
        ("学校(xué)比≥95%,系数σ≤0.5,Ω∑φπ", "学校比≥95%,系数σ≤0.5,Ω∑φπ", "… which are no such before numbers"),
        ("均(jūn)值π与方差σ相当", "均值π与方差σ相当", "… nor where they are few"),
        ("字母Ω和φ、π或δ、σ与∑同列", "字母Ω和φ、π或δ、σ与∑同列", "… or where no letter is read out"),
    ],
)
def test_noise_goes(raw: str, text: str, why: str) -> None:
    assert clean(raw).text == text, why


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("各類學校、幼兒園共建", "各类学校、幼儿园共建"),
        ("提升質量。《中華人民共和國教師法》", "提升质量。《中华人民共和国教师法》"),
        ("支持學校科學管理", "支持学校科学管理"),
        ("擴大規模、調整布局", "扩大规模、调整布局"),
        ("教育規劃\n　　（2021—2025年）\n　　為推動", "教育规划\n(2021—2025年)\n为推动"),
        ("辦好“家門口的好學校”，普通高中", "办好“家门口的好学校”,普通高中"),
        ("建設學校。到2025年,", "建设学校。2025年,"),
        ("深化改革。“縣管校聘”教師", "深化改革。“县管校聘”教师"),
        ("目標\n　　（一）總體目標\n發展", "目标\n(一)总体目标\n发展"),
        ("目標\n　　（二）發展目標\n發展", "目标\n(二)发展目标\n发展"),
        ("目標\n　　（六）總體目標\n發展", "目标\n(六)总体目标\n发展"),
        ("目標\n　　（十一）總體目標\n發展", "目标\n(十一)总体目标\n发展"),
    ],
)
def test_letters_cut_in_two_are_told(raw: str, text: str) -> None:
    copied = as_copied(raw)
    assert "?" in copied
    assert clean(copied).text == text


@pytest.mark.parametrize("raw", ["为什么?！", "行吗?!学校建设要抓好", "????加快发展", "怎么办?;一是建设学校", "?"])
def test_question_marks_may_be_what_they_seem(raw: str) -> None:
    assert mend_broken_letters(raw) == (raw, [])


def test_a_letter_that_cannot_be_told_makes_no_name() -> None:
    """The second letters of 基本 and 公办 are lost with bytes that no font shows."""
    copied = as_copied("占比達到50%。基本建成以公辦幼兒園為主體的服務體系")
    assert "�幼儿园为主体" in clean(copied).text
    assert not [m for m in facts_of(Document("d", "d", "", copied))["mentions"] if m["type"] == "School"]


def test_a_number_whose_first_digit_is_lost_is_none() -> None:
    copied = as_copied("到2025年,改造薄弱學校、建成12所新學校。")
    assert "?2所" in copied
    assert not [m for m in facts_of(Document("d", "d", "", copied))["mentions"] if m["type"] == "Target"]


def test_facts_are_read_through_noise_with_exact_evidence() -> None:
    head = "甲縣(xiàn)教育規(guī)劃\n一、目標(biāo)\n　　（一）總體目標\n"
    raw = as_copied(f"{head}到2025年,新建學校、幼兒園12所,發(fā)展集團化辦(bàn)學(xué)。\n")
    facts = facts_of(Document("d", "d", "", raw))
    assert [s["title"] for s in facts["sections"]] == ["目标", "总体目标"]
    found = {m["name"]: m for m in facts["mentions"]}
    assert found["集团化办学"]["text"] == "集團化辦(bàn)學"
    assert found["新建学校、幼儿园"]["value"] == 12
    assert all(raw[m["start"] : m["end"]] == m["text"] for m in facts["mentions"])


def test_the_table_of_a_page_is_read_through_readings() -> None:
    raw = (
        "索引號(hào):K12/2022-7\n發(fā)布機(jī)構(gòu):甘孜縣(xiàn)教育局\n發(fā)文字號(hào):甘教發(fā)〔2022〕8號(hào)\n"
        "發(fā)布時(shí)間:2022-03-04\n甘孜縣(xiàn)“十四五”教育發(fā)展規(guī)劃(huà)\n一、發(fā)展基礎(chǔ)\n"
    )
    stated = facts_of(Document("d", "d", "", raw))["document"]
    assert [stated[key] for key in ("title", "issuer", "doc_number", "published")] == [
        "甘孜县“十四五”教育发展规划",
        "甘孜县教育局",
        "甘教发〔2022〕8号",
        "2022-03-04",
    ]


def test_cells_beside_another_are_no_page_numbers() -> None:
    cells = ["毛入园率(%)", "92.4", "96", "入学率(%)", "95.1", "97", "达标率(%)", "—", "98", "巩固率(%)", "≥95", "99"]
    assert clean("指标\n2020年\n2025年\n" + "\n".join(cells)).text.split("\n")[3:] == cells


def test_numbers_of_rows_are_no_page_numbers_in_an_indented_table() -> None:
    rows = "".join(f"  {n}\n  入学率{n}\n  9{n}\n  96\n" for n in range(1, 7))
    assert not clean(f"  序号\n  指标\n  2020年\n  2025年\n{rows}").set_aside


@pytest.mark.parametrize(
    ("numbers", "pages", "why"),
    [
        ([1, 2, 3], True, "pages"),
        ([4, 5, 6, 7, 9, 10], True, "… of which one was lost"),
        ([12, 35, 7], False, "cells of a table"),
        ([1, 2, 4, 8], False, "… that ascend for a while"),
        ([1, 2], False, "too few to tell"),
    ],
)
def test_numbers_in_lines_of_their_own_are_pages_where_they_ascend(numbers: list[int], pages: bool, why: str) -> None:
    lines = [line for number in numbers for line in ("推进县管校聘改革,完善教师交流。", str(number))]
    kept = clean("\n".join([*lines, "深化集团化办学。"])).text.split("\n")
    assert [line for line in kept if line.isdigit()] == ([] if pages else [*map(str, numbers)]), why
