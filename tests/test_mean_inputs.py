"""Plans as they come off the web: whatever form a text has, it says what it says, and every quote is its own."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from opencc import OpenCC

from kg.extract.facts import facts_of
from kg.model import Document
from kg.read.files import read_bytes

PLAN = (Path(__file__).parent / "written" / "弥勒.txt").read_text(encoding="utf-8")
PARAGRAPHS = [line for line in PLAN.split("\n") if line.strip()]
HAN = "\u4e00-\u9fff"


def between(mark: str, every: int = 5) -> Callable[[str], bytes]:
    """A mark between every so many pairs of Chinese characters."""

    def put(plan: str) -> bytes:
        pairs = iter(range(len(plan)))
        return re.sub(rf"(?<=[{HAN}])(?=[{HAN}])", lambda _: "" if next(pairs) % every else mark, plan).encode()

    return put


def wrapped(width: int, *, head: str = "", foot: str = "", lines: int = 25) -> Callable[[str], bytes]:
    """Lines broken at a width, so many to a page, each with a head and a foot that has the page's number."""

    def wrap(plan: str) -> bytes:
        rows = [row for line in plan.split("\n") for row in re.findall(rf".{{1,{width}}}", line) or [""]]
        pages = [rows[i : i + lines] for i in range(0, len(rows), lines)]
        return "\n".join(
            "\n".join([*filter(None, [head]), *page, *filter(None, [foot and foot % n])])
            for n, page in enumerate(pages, 1)
        ).encode()

    return wrap


def cut_by(mark: str, every: int = 400) -> Callable[[str], bytes]:
    """Paragraphs that the numbers of pages cut in mid-word."""

    def put(plan: str) -> bytes:
        ends = [
            m.start()
            for i in range(every, len(plan), every)
            if (m := re.compile(rf"(?<=[{HAN}])(?=[{HAN}])").search(plan, i))
        ]
        pieces = [plan[a:b] for a, b in pairwise([0, *ends, len(plan)])]
        return "".join(piece + mark % n for n, piece in enumerate(pieces, 1)).encode()

    return put


def set_in(plan: str) -> bytes:
    """As pdftotext sets pages out: a margin, first lines set in, numbers far to the right, form feeds."""
    rows = [" " * (8 if at == 0 else 4) + p[at : at + 34] for p in PARAGRAPHS for at in range(0, len(p), 34)]
    pages = [rows[i : i + 24] for i in range(0, len(rows), 24)]
    return "\n\f".join("\n".join([*page, "", f"{' ' * 40}{n}"]) for n, page in enumerate(pages, 1)).encode()


def replaced(*pairs: tuple[str, str]) -> Callable[[str], bytes]:
    def replace(plan: str) -> bytes:
        for old, new in pairs:
            plan = plan.replace(old, new)
        return plan.encode()

    return replace


def page(plan: str) -> bytes:
    """A page for telephones and one for screens, with what sites put around them."""
    body = "".join(f"<p>&nbsp;&ensp;{line}</p>" for line in plan.split("\n"))
    around = "<div><a>首页</a>&gt;<a>规划计划</a></div><div>字号:<a>大</a><a>中</a></div><div>分享到:<a>微信</a></div>"
    below = "<div>扫一扫在手机打开当前页</div><div>【打印】【关闭】</div><div>上一篇:东县2022年政府工作报告</div>"
    return f"<!DOCTYPE html><html><body>{around}<div>{body}</div><div>{body}</div>{below}</body></html>".encode()


def full_width(plan: str) -> bytes:
    return plan.translate({i: i + 0xFEE0 for i in (*range(0x30, 0x3A), *range(0x41, 0x5B), 0x25)}).encode()


def blanks_at_numbers(plan: str) -> bytes:
    return re.sub(rf"(?<=[{HAN}])(\d[\d.,]*\d|\d)(?=[{HAN}%])", " \\1\u00a0", plan).encode()


def tags_left(plan: str) -> bytes:
    return "\n".join(f'　{p[:9]}<span style="color:red">{p[9:15]}</span>{p[15:]}<br/>' for p in PARAGRAPHS).encode()


def markdown(plan: str) -> bytes:
    return re.sub(r"(?m)^((?:[一二三四五六]、|[（(][一二三四五六]).*)$", r"## **\1**\n", plan).encode()


FORMS: list[tuple[str, Callable[[str], bytes], float]] = [
    ("GB18030", lambda plan: plan.encode("gb18030"), 1),
    ("UTF-16 with a mark", lambda plan: plan.encode("utf-16"), 1),
    ("UTF-16 without one", lambda plan: plan.encode("utf-16-le"), 1),
    ("a byte order mark on each line", replaced(("\n", "\n\ufeff")), 1),
    ("line ends of Windows", replaced(("\n", "\r\n")), 1),
    ("line ends of Unicode", replaced(("\n", "\u2028")), 1),
    (
        "Traditional script, corner marks",
        lambda p: OpenCC("s2t").convert(p).translate({8220: "「", 8221: "」"}).encode(),
        1,
    ),
    ("straight quotation marks", replaced(("“", '"'), ("”", '"')), 1),
    ("full-width digits and letters", full_width, 1),
    ("blanks around numbers", blanks_at_numbers, 1),
    ("soft hyphens", between("\u00ad"), 1),
    ("joiners of no width", between("\u200d"), 1),
    ("a blank between some characters", between(" "), 0.99),
    ("all on one line", lambda p: " ".join(PARAGRAPHS).encode(), 0.97),
    ("all on one line, indents between", lambda p: "　　".join(PARAGRAPHS).encode(), 0.97),
    ("points for full stops", replaced(("。", ".")), 1),
    ("empty characters at line ends", replaced(("\n", "\x00\n")), 1),
    ("line ends as programs write them", replaced(("\n", "\\n")), 1),
    ("quotation marks lost", replaced(("“", "?"), ("”", "?")), 0.97),
    ("words of Taiwan", lambda p: OpenCC("s2twp").convert(p).encode(), 0.95),
    ("letters of Hong Kong", lambda p: OpenCC("s2hk").convert(p).encode(), 1),
    ("two blanks behind each character", lambda p: "\n".join("  ".join(line) for line in p.split("\n")).encode(), 1),
    ("bullets of Word's fonts", replaced(("\n", "\n\uf0d8")), 1),
    ("paragraphs that pages cut", cut_by("\n\n— %d —\n\n"), 0.98),
    ("… with 第1页", cut_by("\n第 %d 页\n"), 0.98),
    ("lines set in as pdftotext does", set_in, 0.99),
    ("a page for two kinds of screens", page, 1),
    ("tags left in a text", tags_left, 1),
    ("names of characters left in a text", replaced(("“", "&ldquo;"), ("”", "&rdquo;"), ("\n", "\n&emsp;&emsp;")), 1),
    ("Markdown", markdown, 1),
    ("lines of 36 characters", wrapped(36), 1),
    ("… with page numbers", wrapped(36, foot="— %d —"), 0.98),
    ("… with 第1页 共9页", wrapped(36, foot="第 %d 页 共 9 页"), 0.98),
    ("… with the name of a gazette", wrapped(36, head="弥勒市人民政府公报", foot="- %d -"), 0.98),
]
"""What the form is, how to bring the plan into it, and the least share of its facts that stay.

Below 1 where what is lost cannot be told: whether the line before a page's end was a paragraph's last.
"""


def facts(data: bytes) -> dict[str, Any]:
    return facts_of(Document(id="plan", source="plan", sha256="0", raw=read_bytes(data)))


def said(found: dict[str, Any]) -> set[tuple[object, ...]]:
    """What a plan says, without where."""
    fields = (
        "type",
        "name",
        "parent",
        "concept",
        "stance",
        "comparator",
        "value",
        "low",
        "high",
        "unit",
        "year",
        "status",
    )
    metadata = (("metadata", *pair) for pair in found["document"].items() if pair[0] not in ("script", "sha256"))
    return {*(tuple(mention.get(field) for field in fields) for mention in found["mentions"]), *metadata}


CLEAN = said(facts(PLAN.encode()))


@pytest.mark.parametrize(("put", "least"), [form[1:] for form in FORMS], ids=[form[0] for form in FORMS])
def test_a_plan_says_the_same_in_every_form(put: Callable[[str], bytes], least: float) -> None:
    data = put(PLAN)
    found = facts(data)
    raw = read_bytes(data)
    assert len(CLEAN) > 150
    assert len(CLEAN & said(found)) >= least * len(CLEAN), CLEAN - said(found)
    assert all(raw[m["start"] : m["end"]] == m["text"] for m in found["mentions"])
