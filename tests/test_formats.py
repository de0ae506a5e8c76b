"""Bytes to raw text: encodings found, formats told apart, bad input refused in one line."""

from __future__ import annotations

import io
import os
import sys
from hashlib import sha256
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract.metadata import read_metadata
from kg.model import Received
from kg.read.cleaning import clean
from kg.read.cleaning.set_aside import set_aside_site_name
from kg.read.errors import ReadError
from kg.read.files import find_inputs, find_passed_over, find_sources, read_bytes, read_document, receive_inputs
from kg.read.files.encoding import decode

SENTENCE = "深入推进义务教育教师“县管校聘”管理改革,到2025年普惠性幼儿园覆盖率达到95%以上。"
HANT = "深入推進義務教育教師縣管校聘管理改革,到2025年普惠性幼兒園覆蓋率達到95%以上。"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(SENTENCE, e) for e in ("utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16", "utf-16-le", "utf-16-be")]
    + [(HANT, e) for e in ("utf-8", "big5", "gb18030", "utf-16")],
)
@pytest.mark.parametrize("times", [1, 40])
def test_encodings_are_found(text: str, encoding: str, times: int) -> None:
    assert decode((text * times).encode(encoding)) == text * times


IN_ASCII = [
    ("".join(f"\\u{ord(c):04x}" for c in "推进集团化办学"), "推进集团化办学", "as a program writes them"),
    ("".join(f"&#{ord(c)};" for c in "推进集团化办学"), "推进集团化办学", "… by their numbers"),
    ("".join(f"&#x{ord(c):x};" for c in "推进集团化办学"), "推进集团化办学", "… in hexadecimals"),
    (r"学校是\u5b66\u6821", r"学校是\u5b66\u6821", "… but not two that a text tells of"),
    (
        "落实&ldquo;双减&#x201d;&#12289;A&B",
        "落实&ldquo;双减&#x201d;&#12289;A&B",
        "a few that are named stay in the raw text",
    ),
    ("⒈目标\n㈠任务", "⒈目标\n㈠任务", "as do labels of one character"),
]


@pytest.mark.parametrize(("text", "expected", "why"), IN_ASCII, ids=[row[2] for row in IN_ASCII])
def test_letters_in_ascii(text: str, expected: str, why: str) -> None:
    assert read_bytes(text.encode()) == expected, why


def test_what_a_page_states_in_its_head_alone() -> None:
    """Many sites show the title and the day of a page by a script; its tags must state them (国办发〔2017〕47号)."""
    stated = {
        "SiteName": "南山市人民政府",
        "ArticleTitle": "南山市教育事业发展“十四五”规划",
        "PubDate": "2022-06-24 16:40",
        "ContentSource": "",
    }
    head = "".join(f'<meta name="{name}" content="{value}">' for name, value in stated.items())
    page = f"<html><head>{head}<title>规划计划_信息公开</title></head><body><h2>一、主要任务</h2><p>{SENTENCE}</p></body></html>"
    metadata = read_metadata(clean(read_bytes(page.encode())), {})
    assert (metadata.title, metadata.published, metadata.issuer) == (
        "南山市教育事业发展“十四五”规划",
        "2022-06-24",
        None,
    )


@pytest.mark.parametrize(
    ("shown", "published"),
    [
        ("发布日期:2022-06-20", "2022-06-20"),
        ("发布时间\uff1a2022-06-20 09:00", "2022-06-20"),
        ("发布时间:<span id='day'></span>", "2022-06-24"),  # which a script fills
    ],
)
def test_what_a_page_shows_holds_against_its_head(shown: str, published: str) -> None:
    head = '<head><meta name="PubDate" content="2022-06-24 16:40"></head>'
    page = f"<html>{head}<body><p>{shown}</p><h1>南山市教育事业发展规划</h1><p>{SENTENCE}</p></body></html>"
    assert read_metadata(clean(read_bytes(page.encode())), {}).published == published


def test_html_keeps_cells_apart_and_drops_scripts() -> None:
    rows = "<tr><td>指标</td><td>2025年</td></tr><tr><td>巩固率</td><td>99%</td></tr>"
    head = "<head><meta charset=gbk><script>var x='近视率';</script></head>"
    page = f"<html>{head}<body><p>{SENTENCE}</p><table>{rows}</table></body></html>"
    raw = read_bytes(page.encode("gbk"))
    assert SENTENCE in raw and "指标\t2025年\n" in raw and "巩固率\t99%" in raw and "var x" not in raw


def test_a_cell_is_one_line_unless_it_lays_out_a_page() -> None:
    cells = "<td>2020年<br/>(基期)</td><td><p>2025年</p></td>"
    page = f"<html><body><table><tr><td><p>{'前文' * 80}</p><p>后文</p></td></tr><tr>{cells}</tr></table></body></html>"
    assert read_bytes(page.encode()).splitlines()[-3:] == ["后文", "", "2020年 (基期)\t2025年"]


def test_a_source_that_breaks_its_lines_shows_nothing_between_two_letters() -> None:
    """Browsers show a blank elsewhere: the name was two cells of its row."""
    row = "<tr><td>公办幼儿园\r\n  在园占比</td><td>to\nbe</td><td>90</td></tr>"
    assert (
        read_bytes(f"<html><body><table>{row}</table></body></html>".encode()).strip()
        == "公办幼儿园在园占比\tto be\t90"
    )


def test_cells_that_span_rows_or_columns_leave_each_row_a_cell_a_column() -> None:
    page = (
        "<html><body><table><tr><th rowspan=2>类别</th><th colspan='2'>年份</th><th>属性</th></tr>"
        "<tr><th>2020年</th><th>2025年</th></tr>"
        "<tr><td rowspan='999'>学前</td><td>82</td><td>90</td></tr><tr><td>43</td><td colspan=x>55</td></tr>"
        "<tr><td>中职</td><td colspan='1000'>97</td></tr></table></body></html>"
    )
    lines = [line for line in read_bytes(page.encode()).splitlines() if line]
    assert lines == [
        "类别\t年份\t\t属性",
        "类别\t2020年\t2025年",
        "学前\t82\t90",
        "学前\t43\t55",
        "学前\t中职\t97" + "\t" * 19,
    ]


def test_docx_rows_have_a_cell_a_column() -> None:
    from docx import Document

    document = Document()
    table = document.add_table(rows=2, cols=3)
    for cell, text in zip(table.rows[0].cells, ("项目", "学位", "时限"), strict=True):
        cell.text = text
    table.rows[1].cells[0].merge(table.rows[1].cells[1]).text = "合计"
    table.rows[1].cells[2].text = "—"
    buffer = io.BytesIO()
    document.save(buffer)
    assert read_bytes(buffer.getvalue()).splitlines() == ["项目\t学位\t时限", "合计\t\t—"]


def test_what_cuts_through_a_cell_leaves_its_words_whole() -> None:
    year = "<td><p><span lang=EN-US>20<!--x-->25</span><span>年<o:p></o:p></span></p></td>"
    page = f"<html><body><table><tr><td><b>指</b>标</td>{year}</tr></table><p>{SENTENCE}</p></body></html>"
    assert read_bytes(page.encode()).splitlines()[0] == "指标\t2025年"


def test_hidden_words_are_no_text_unless_they_are_the_document() -> None:
    hidden = "<span style='font-size:0; display: none'>版权归本网</span>"
    body = f"<div style='display:none'>{SENTENCE * 3}</div>"
    assert (
        read_bytes(f"<html><body><p>{SENTENCE[:9]}{hidden}{SENTENCE[9:]}</p></body></html>".encode()).strip()
        == SENTENCE
    )
    assert read_bytes(f"<html><body>{body}</body></html>".encode()).strip() == SENTENCE * 3


def test_docx_in_order() -> None:
    from docx import Document

    document = Document()
    document.add_paragraph("一、目标")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(
        (c for row in table.rows for c in row.cells), ("指标", "2025年", "巩固率", "99%"), strict=True
    ):
        cell.text = text
    document.add_paragraph(SENTENCE)
    buffer = io.BytesIO()
    document.save(buffer)
    assert read_bytes(buffer.getvalue()) == f"一、目标\n指标\t2025年\n巩固率\t99%\n{SENTENCE}\n"


def test_docx_numbers_its_lists() -> None:
    from docx import Document
    from docx.oxml import parse_xml

    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    levels = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{label}"/></w:lvl>'
        for depth, (kind, label) in enumerate((("chineseCounting", "%1、"), ("decimal", "%2."), ("bullet", "·")))
    )
    document = Document()
    numbering = document.part.numbering_part.element
    numbering.insert(0, parse_xml(f'<w:abstractNum {names} w:abstractNumId="99">{levels}</w:abstractNum>'))
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    for number, overrides in (("98", ""), ("99", ""), ("100", anew)):
        definition = f'<w:abstractNumId w:val="99"/>{overrides}'
        numbering.append(parse_xml(f'<w:num {names} w:numId="{number}">{definition}</w:num>'))
    listed = ((0, "总则"), (1, "目标"), (1, "任务"), (2, "好"), (0, "保障"), (1, "经费"), (None, "附"))
    for number, depth, text in (*((99, *one) for one in listed), (98, 0, "组织"), (100, 0, "名单"), (100, 0, "分工")):
        paragraph = document.add_paragraph(text)
        if depth is not None:
            place = f'<w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/>'
            paragraph._p.get_or_add_pPr().append(parse_xml(f"<w:numPr {names}>{place}</w:numPr>"))
    own, based = document.styles["Heading 1"], document.styles["Heading 2"]
    own.element.get_or_add_pPr().append(parse_xml(f'<w:numPr {names}><w:numId w:val="100"/></w:numPr>'))
    based.base_style = own
    document.add_paragraph("附件", style=based)
    buffer = io.BytesIO()
    document.save(buffer)
    labelled = [
        "一、总则",
        "1.目标",
        "2.任务",
        "好",
        "二、保障",
        "1.经费",
        "附",
        "三、组织",
        "一、名单",
        "二、分工",
        "三、附件",
    ]
    assert read_bytes(buffer.getvalue()).split() == labelled


def test_a_cell_alone_in_its_row_is_a_frame_around_paragraphs() -> None:
    from docx import Document

    paragraphs = ["专栏1 强师工程", "1.青蓝计划。好。", "2.名师计划。好。"]
    document = Document()
    document.add_table(rows=1, cols=1).rows[0].cells[0].text = "\n".join(paragraphs)
    buffer = io.BytesIO()
    document.save(buffer)
    assert read_bytes(buffer.getvalue()).splitlines() == paragraphs
    framed = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    page = f"<html><body><table><tr><td>{framed}</td></tr></table></body></html>"
    assert [line for line in read_bytes(page.encode()).splitlines() if line] == paragraphs


BAD = [
    (b"", "is empty", "an empty file"),
    (b"  \n", "is empty", "white space only"),
    (bytes(range(256)) * 20, "is no text", "a binary file"),
    (b"%PDF-1.7\nbroken", "PDF that cannot be opened", "a broken PDF"),
    (b"PK\x03\x04 broken", "no Word document", "a broken DOCX"),
    (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "old Word file", "a .doc"),
    ("教育".encode() + b"\0" * 9, "is no text", "mostly empty characters"),
    (b"\xff\xfe\x00", "breaks off", "UTF-16 cut in mid-character"),
    ("教育规划。".encode()[:-1], "begins like utf-8 but breaks off", "UTF-8 cut in mid-character"),
]


@pytest.mark.parametrize(("data", "message", "why"), BAD, ids=[row[2] for row in BAD])
def test_bad_input_is_one_clear_line(tmp_path: Path, data: bytes, message: str, why: str) -> None:
    path = tmp_path / "plan.txt"
    path.write_bytes(data)
    with pytest.raises(ReadError, match=message) as caught:
        read_document(find_sources([path])[0][0])
    assert str(path) in str(caught.value) and "\n" not in str(caught.value), why


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        assert read_bytes(data).strip()
    except ReadError as error:
        assert str(error)


def test_sources(tmp_path: Path) -> None:
    for name in ("a/plan.txt", "a/other.txt", "a/other.doc", "b/plan.txt", "b/old.DOC", "b/README.md", ".hidden/x.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("教育", encoding="utf-8")
    (tmp_path / "a/source.toml").write_text(
        'file = "plan.txt"\n[document]\nid = "甲县"\ntitle = "甲县规划"\n', encoding="utf-8"
    )
    sources, problems = find_sources([tmp_path, tmp_path / "a/plan.txt", tmp_path / "nowhere"])
    assert [s.id for s in sources] == ["other", "甲县", "b"]
    assert sources[1].known == {"title": "甲县规划"}
    assert sources[1].shown == f"{tmp_path.name}/a/plan.txt", "by the folder that was named first"
    assert list(map(str, problems)) == [
        f"{tmp_path}: b/old.DOC: not read in this form: save as .docx or .pdf",  # other.doc is there as .txt too
        f"{tmp_path / 'nowhere'}: no such file or folder: check the path",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere all names of files are Unicode")
def test_names_packed_on_a_chinese_windows_are_read(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode("海门".encode("gbk"))
    folder.mkdir()
    for name in ("规划.txt".encode("gbk"), b"plan.txt", b"\xff.txt"):
        (folder / os.fsdecode(name)).write_text("教育", encoding="utf-8")
    (folder / os.fsdecode("页.jsonl".encode("gbk"))).write_text("{}", encoding="utf-8")
    (folder / "章程").mkdir()  # unpacked into a folder that was there
    (folder / "章程" / os.fsdecode("总则.txt".encode("gbk"))).write_text("教育", encoding="utf-8")
    *plans, refused = receive_inputs(find_inputs([folder])[0])
    assert {one.shown: one.id for one in plans if isinstance(one, Received)} == {
        "海门/plan.txt": "海门",
        "海门/规划.txt": "规划",
        "海门/章程/总则.txt": "总则",
        "海门/\ufffd.txt": sha256("\ufffd.txt".encode()).hexdigest()[:12],
    }
    assert "海门/页.jsonl, record 1" in str(refused)


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("甲县规划",), "1 file passed over, without an ending that tells a document (甲县规划): name plans .txt,"),
        (("乙县规划2021.12", "规划(2023.6)"), "2 files passed over"),  # a dot is no ending
        (("plans.zip",), "(plans.zip): name plans .txt, .html, .htm, .docx, .pdf, unpack archives"),
        (("a/1", "a/2", "b/3", "b/4"), "4 files passed over, without an ending that tells a document (a/1, a/2, b/3 and 1 more)"),
        (("photo.png", "source.toml", "judgements.csv", "LICENSE", "Makefile", ".hidden"), None),
    ],
)  # fmt: skip
def test_files_that_may_be_plans_are_not_passed_over_without_a_word(
    names: tuple[str, ...], told: str | None, tmp_path: Path
) -> None:
    for name in ("plan.txt", *names):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("教育", "utf-8")
    line = find_passed_over(tmp_path)
    assert line is None if told is None else line and line.startswith(f"{tmp_path}: ") and told in line
    assert find_passed_over(tmp_path / names[0]) is None, "a file that is named is read"


def test_an_archive_that_is_named_is_no_damaged_word_file(tmp_path: Path) -> None:
    (tmp_path / "plans.ZIP").write_bytes(b"PK\3\4")
    sources, problems = find_sources([tmp_path / "plans.ZIP"])
    assert not sources and ["an archive: unpack it" in str(problem) for problem in problems] == [True]


@pytest.mark.parametrize(
    "said",
    [
        "document = 3",
        "[document]\nperiod_end = 'x'",
        "[document]\nsigned = 'June'",
        "[document]\nsinged = '2022-01-05'",
    ],
)
def test_what_source_toml_cannot_say_is_a_problem_with_its_place(tmp_path: Path, said: str) -> None:
    (tmp_path / "plan.txt").write_text("教育", encoding="utf-8")
    (tmp_path / "source.toml").write_text(said, encoding="utf-8")
    sources, problems = find_sources([tmp_path])
    assert not sources and str(problems[0]).startswith(f"{tmp_path / 'source.toml'}: ")


def test_blanks_before_a_title_cost_no_square_of_their_number() -> None:
    text = " " * 50_000 + "柳河县教育规划_柳河县人民政府网站\n新建小学2所。\n"
    start = process_time()
    assert read_bytes(text.encode()) == text
    assert [text[cut.start : cut.end] for cut in set_aside_site_name(text)] == ["_柳河县人民政府网站"]
    assert process_time() - start < 1, "a hundredth of a second; 6 where each blank begins a search"
