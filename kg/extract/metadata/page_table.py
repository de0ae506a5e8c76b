"""The information table that a site puts around a document (GB/T 33476.2-2016 names its fields)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain, pairwise

from kg.extract.patterns import one_of
from kg.model import CleanText
from kg.ontology import lexicon
from kg.read.cleaning import join_letterspaced, tidy, without_spacing

_BRACKETED = re.compile(r"[\[【]\s*([\u4e00-\u9fff]{2,8})\s*[\]】]")
_UNNAMED_DATE = re.compile(r"^\s*(?=\d{4}-\d{1,2}-\d{1,2}(?: \d\d:\d\d(?::\d\d)?)?\s*来源)")
_CELL_END = re.compile(r"[\n\t|]")
_KINDS = ("index", "source")
_IN_ANY_TABLE = "日期"
"""What one of the keys of each table has, in either script."""
_FEWEST_AT_END = 2
"""So many fields make a table below a text; a single one may be of a link to another paper, or of a table of the plan."""
_HEAD = 600
"""How far into the text a table may stand that is too long a line to be told from it, and from its end."""


@dataclass(frozen=True, slots=True)
class _Fields:
    keys: dict[str, list[str]]
    """The names each field goes by, best first."""
    field: re.Pattern[str]
    """A key and its value, a colon between: 发布机构:X市教育局"""
    cells: frozenset[str]
    """What a cell must be to be a key without a colon."""
    other_cells: frozenset[str]
    in_line: re.Pattern[str]
    """A key and its value in a line of several: 索引号 0152/2022-01 发布机构 X市教育局"""
    glued: re.Pattern[str]
    """A line that is a key and its value, whose cells a page parts by nothing but how it shows them: 发布日期2022-01-18"""
    unread: re.Pattern[str]
    """What shows that a line of the text holds fields, too: the title may stand before them."""


@cache
def _fields() -> _Fields:
    keys, words = lexicon("metadata")["fields"], lexicon("metadata")["cells"]
    every = frozenset(chain.from_iterable(keys.values()))
    cells, any_key = every - {*words["plain"]}, one_of(every)
    apart = "".join(f"(?<!{word})" for word in words["apart"])
    return _Fields(
        keys=keys,
        field=re.compile(
            rf"{apart}(?P<key>{any_key})\s*:\s*(?P<value>(?![\u4e00-\u9fff]{{2,6}}\s*:).*?)"
            rf"(?=\s+[【\[(]?[\u4e00-\u9fff]{{2,6}}\s*:|\s+\d{{4}}[-年]\d{{1,2}}[-月]|{any_key}\s*:|[\]】](?!\s?[\d第])|[\n\t|]| \? |$)"
        ),
        cells=cells,
        other_cells=frozenset(words["other"]),
        in_line=re.compile(rf"(?:^| )({one_of(cells)}) +(\S+)"),
        glued=re.compile(rf"({one_of(cells)})([^\s。,;:]{{5,40}})"),
        unread=re.compile("|".join(["索引号", "公布时间 ?:", *(f"{cell} ?[:\\]】]" for cell in sorted(cells))])),
    )


def read_table(clean: CleanText) -> dict[str, str]:
    """The fields that the site states: issuer, maker, source, doc_number, signed, sent, generated (when the site made the page or the
    office the document), published, title, each as it stands there."""
    by_key: dict[str, str] = {}
    head, fields = clean.text[:_HEAD], _fields()
    unread = [line for line in head.split("\n") if fields.unread.search(line)] if fields.unread.search(head) else []
    for line in [*set_aside_lines(clean, _KINDS), *unread]:
        for hit in fields.field.finditer(_with_keys(line)):
            if hit["value"].strip():
                by_key.setdefault(hit["key"], hit["value"].strip())
    start = without_spacing(clean.raw[: 2 * _HEAD]) if clean.spaced else clean.raw[:_HEAD]
    for key, value in chain(_cells(start), _at_end(clean.raw[-_HEAD:])):
        by_key.setdefault(key, value)
    found = {name: next((by_key[k] for k in keys if k in by_key), None) for name, keys in fields.keys.items()}
    return {name: value for name, value in found.items() if value}


def _at_end(foot: str) -> list[tuple[str, str]]:
    """The fields of a table below the text.

    >>> _at_end("相关文件\\n东县教育计划\\n发布日期 2020-03-04\\n"), len(_at_end("文号\\n东教〔2020〕8号\\n发布日期\\n2020-03-04\\n"))
    ([], 2)
    """
    found = list(_cells(foot)) if _IN_ANY_TABLE in foot else []
    return found if len({key for key, _ in found}) >= _FEWEST_AT_END else []


def _cells(head: str) -> Iterator[tuple[str, str]]:
    """Fields of a table that came without colons: a cell below the other, cells with lines between, or a blank.

    >>> list(_cells("索引号\\n0142/2022-1\\n发布机构:\\n如东县人民政府\\n文号\\n发布日期\\n2022-09-30\\n"))
    [('发布机构', '如东县人民政府'), ('发布日期', '2022-09-30')]
    >>> list(_cells("文号 | 龙教发[2022]30号 | 浏览量 |\\n成文日期 2022-08-15 废止日期\\n"))
    [('文号', '龙教发[2022]30号'), ('成文日期', '2022-08-15')]
    >>> list(_cells("索引号 0152/2022-01 发布机构 腾冲市教育体育局\\n公开目录 规划 发布日期 2022-01-05 10:12\\n文号 浏览量\\n"))
    [('发布机构', '腾冲市教育体育局'), ('发布日期', '2022-01-05')]
    >>> list(_cells("• [ 发文字号 ]\\n• 江北府[2023]118号\\n• [ 有效性 ]\\n• [ 发布日期 ]\\n• 2023-12-08\\n"))
    [('发文字号', '江北府[2023]118号'), ('发布日期', '2023-12-08')]
    """
    fields = _fields()
    no_values = fields.cells | fields.other_cells
    unbracketed = _BRACKETED.sub(r"\1", tidy(head))
    lines = [line.strip(" •·").rstrip(":") for line in _CELL_END.split(unbracketed) if line.strip()]
    for line, below in pairwise([*lines, ""]):
        if (cell := line.replace(" ", "")) in fields.cells and below not in no_values and len(below) > 4:
            yield cell, below
        elif (hit := fields.glued.fullmatch(line)) and hit[2] not in no_values:
            yield hit[1], hit[2]
        else:
            yield from ((h[1], h[2]) for h in fields.in_line.finditer(line) if h[2] not in no_values)


def _with_keys(line: str) -> str:
    """The line with every key as `键:`.

    >>> _with_keys("[ 发文字号 ]开州府发[2022]9号"), _with_keys("2022-01-05 11:08     来源:广西壮族自治区教育厅")
    ('\\t发文字号:开州府发[2022]9号', '发布日期:2022-01-05 11:08     来源:广西壮族自治区教育厅')
    """
    return _UNNAMED_DATE.sub("发布日期:", _BRACKETED.sub(r"\t\1:", join_letterspaced(line)))


def set_aside_lines(clean: CleanText, kinds: tuple[str, ...]) -> list[str]:
    """The lines of some kinds that cleaning set aside, tidied in one go."""
    joined = "\n".join(clean.raw[s.start : s.end] for s in clean.set_aside if s.kind in kinds)
    if not joined:
        return []
    text = tidy(joined)
    return (without_spacing(text) if clean.spaced else text).split("\n")
