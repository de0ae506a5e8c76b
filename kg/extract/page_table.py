"""The information table that a site puts around a document (GB/T 33476.2-2016 names its fields)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.model import CleanText
from kg.read.forms import fold
from kg.read.set_aside import join_letterspaced

_KEYS = {
    "issuer": (
        "发布机构",
        "发文机关",
        "发文机构",
        "制发机关",
        "发布单位",
        "发文单位",
        "印发机关",
        "发布机关",
        "公开机构",
        "责任部门",
    ),
    "source": ("来源", "信息来源"),
    "doc_number": ("文号", "发文字号", "文件编号", "发文编号", "公文字号", "公文编号"),
    "signed": (
        "成文日期",
        "发文日期",
        "印发日期",
        "成文时间",
        "印发时间",
        "签发日期",
        "发文时间",
    ),
    "generated": ("生成日期", "生成时间"),
    "published": ("发布日期", "公开日期", "发布时间", "发表时间", "公开时间", "公布日期", "时间", "日期"),
    "title": ("名称", "信息名称", "标题", "信息标题", "文件标题", "文件名称"),
}
"""The names a field goes by, best first."""
_ANY_KEY = "|".join(sorted((k for keys in _KEYS.values() for k in keys), key=len, reverse=True))
_FIELD = re.compile(
    rf"(?P<key>{_ANY_KEY})\s*:\s*(?P<value>(?![\u4e00-\u9fff]{{2,6}}\s*:).*?)"
    rf"(?=\s+[\u4e00-\u9fff]{{2,6}}\s*:|(?:{_ANY_KEY})\s*:|[\n\t|]|$)"
)
_CELLS = frozenset(k for keys in _KEYS.values() for k in keys) - {"来源", "时间", "日期", "名称", "标题"}
"""What a cell must be to be a key without a colon."""
_OTHER_CELLS = frozenset(
    ("索引号", "主题分类", "信息分类", "有效性", "效力状态", "关键词", "主题词", "浏览量", "公开目录", "公开方式")
)
_IN_LINE = re.compile(rf"(?:^| )({'|'.join(sorted(_CELLS, key=len, reverse=True))}) +(\S+)")
"""A key and its value in a line of several: 索引号 0152/2022-01 发布机构 X市教育局"""
_BRACKETED = re.compile(r"[\[【]\s*([\u4e00-\u9fff]{2,8})\s*[\]】]")
_UNNAMED_DATE = re.compile(r"^\s*(?=\d{4}-\d{1,2}-\d{1,2}(?: \d\d:\d\d(?::\d\d)?)?\s+来源)")
_CELL_END = re.compile(r"[\n\t|]")
_UNREAD = re.compile("|".join(["索引号", "公布时间 ?:", *(f"{cell} ?[:\\]】]" for cell in sorted(_CELLS))]))
"""What shows that a line of the text holds fields, too: the title may stand before them."""
_KINDS = ("index", "source")
_HEAD = 600
"""How far into the text a table may stand that is too long a line to be told from it."""


def read_table(clean: CleanText) -> dict[str, str]:
    """The fields that the site states: issuer, source, doc_number, signed, generated (when the site made the page or the
    office the document), published, title, each as it stands there."""
    by_key: dict[str, str] = {}
    head = clean.text[:_HEAD]
    unread = [line for line in head.split("\n") if _UNREAD.search(line)] if _UNREAD.search(head) else []
    for line in [*set_aside_lines(clean, _KINDS), *unread]:
        for hit in _FIELD.finditer(_with_keys(line)):
            if hit["value"].strip():
                by_key.setdefault(hit["key"], hit["value"].strip())
    for key, value in _cells(clean.raw[:_HEAD]):
        by_key.setdefault(key, value)
    found = {name: next((by_key[k] for k in keys if k in by_key), None) for name, keys in _KEYS.items()}
    return {name: value for name, value in found.items() if value}


def _cells(head: str) -> Iterator[tuple[str, str]]:
    """Fields of a table that came without colons: a cell below the other, cells with lines between, or a blank.

    >>> list(_cells("索引号\\n0142/2022-1\\n发布机构:\\n如东县人民政府\\n文号\\n发布日期\\n2022-09-30\\n"))
    [('发布机构', '如东县人民政府'), ('发布日期', '2022-09-30')]
    >>> list(_cells("文号 | 龙教发[2022]30号 | 浏览量 |\\n成文日期 2022-09-03 废止日期\\n"))
    [('文号', '龙教发[2022]30号'), ('成文日期', '2022-09-03')]
    >>> list(_cells("索引号 0152/2022-01 发布机构 腾冲市教育体育局\\n公开目录 规划 发布日期 2022-01-05 10:12\\n文号 浏览量\\n"))
    [('发布机构', '腾冲市教育体育局'), ('发布日期', '2022-01-05')]
    >>> list(_cells("• [ 发文字号 ]\\n• 江北府[2023]118号\\n• [ 有效性 ]\\n• [ 发布日期 ]\\n• 2023-12-08\\n"))
    [('发文字号', '江北府[2023]118号'), ('发布日期', '2023-12-08')]
    """
    unbracketed = _BRACKETED.sub(r"\1", fold(head))
    lines = [line.strip(" •·").rstrip(":") for line in _CELL_END.split(unbracketed) if line.strip()]
    for line, below in pairwise([*lines, ""]):
        if (cell := line.replace(" ", "")) in _CELLS and below not in _CELLS | _OTHER_CELLS and len(below) > 4:
            yield cell, below
        else:
            yield from ((h[1], h[2]) for h in _IN_LINE.finditer(line) if h[2] not in _CELLS | _OTHER_CELLS)


def _with_keys(line: str) -> str:
    """The line with every key as `键:`.

    >>> _with_keys("[ 发文字号 ]开州府发[2022]9号"), _with_keys("2022-01-05 11:08     来源:广西壮族自治区教育厅")
    ('\\t发文字号:开州府发[2022]9号', '发布日期:2022-01-05 11:08     来源:广西壮族自治区教育厅')
    """
    return _UNNAMED_DATE.sub("发布日期:", _BRACKETED.sub(r"\t\1:", join_letterspaced(line)))


def set_aside_lines(clean: CleanText, kinds: tuple[str, ...]) -> list[str]:
    """The lines of some kinds that cleaning set aside, folded in one go."""
    joined = "\n".join(clean.raw[s.start : s.end] for s in clean.set_aside if s.kind in kinds)
    return fold(joined).split("\n") if joined else []
