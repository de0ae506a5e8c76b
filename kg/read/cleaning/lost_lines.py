"""Line ends that a conversion lost: plans in a few lines, the record of a collection of laws and numbered tables in one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.read.lines import end_of_line
from kg.read.marks import CJK, NUMERAL, SENTENCE_END
from kg.read.scan import holds

LABEL = (
    r"(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+[章节部篇]|\([一二三四五六七八九十\d]{1,3}\)"
    r"|[1-9]\d?[.、](?!\d)|——|专栏|附件)"
)
"""What a heading begins with."""
COUNTED = ("序号 ", "编号 ")
"""What the head of a table begins with whose rows are numbered."""
_HEAD_IN_LINE = re.compile(r"(?:^| )(?=序号 )", re.M)
_ROW = re.compile(rf" (\d+) +(?=[^ \d]*[{CJK}A-Za-z]|\d[^ ]*[{CJK}]{{3}})")
"""The number of a row and what its name begins with: letters, or digits that letters follow (9年义务教育). Before its number a value
may stand that is the same one, perhaps with its unit: 3 2所 3 初中."""
_LONGEST_ROW, _FEWEST_ROWS = 200, 3
_LONG = 800
"""Characters; no document has so many to a line, but one whose lines were lost."""
_GAP_AT_HEADING = re.compile(rf" (?={LABEL})")
_WITHIN_LINE, _AT_LINE = (
    re.compile(rf"{before}(?:{NUMERAL}{{1,3}}、|第{NUMERAL}{{1,3}}[章节]|\({NUMERAL}{{1,3}}\))")
    for before in (" ", "\n *")
)
_FEWEST_WITHIN = 2
_CLAUSES = re.compile("[,;。]")
_KEY_OR_GAP = re.compile(rf"(?<![{CJK}])[{CJK}](?: +[{CJK}]){{1,3}}(?= *:)| ")
"""A key of a page's table that is spaced out to the width of others (文 号:), or a blank between two things."""
_GAP_AT_STOP = re.compile(r" (?<=[。;!?:] )")
_IN_RECORD = re.compile(r"(?:文章属性)?·(?=【[\u4e00-\u9fff]{2,4}】)")
_RECORD_END = re.compile(r"(【(?:主题分类|时效性)】[^\n【]{2,40}?)正文")
"""What a collection of laws puts before a text, run into one line: ·【制定机关】东县人民政府·【字号】东政发[2021]3号 … 正文."""
_GAP_IN_TITLE = re.compile(rf"(?<=\n)((?:(?!\d){LABEL} ?[^\n 。;!?]{{2,40}}|{LABEL} ?[^\n ,。;!?]{{2,40}})) ")
"""A title with a comma is none behind a digit, which may be a page's number."""


def break_lines(text: str) -> str:
    """The text with line ends for the blanks that a conversion put in their place, where it is all in a few lines: at the ends of
    sentences, around headings, and in all that stands before the first of these. Records and tables have them in any text.

    >>> break_lines("东县规划 (2021年) 一、目标 加快发展。 建成强县。 二、任务 推进教育。" + "推进教育。" * 200).split("\\n")[:6]
    ['东县规划', '(2021年)', '一、目标', '加快发展。', '建成强县。', '二、任务']
    """
    if holds(text, "·【"):
        text = _RECORD_END.sub("\\1\n\n", _IN_RECORD.sub(lambda hit: "\n" * len(hit[0]), text))
    if COUNTED[0] in text:
        text = "".join(_rows_apart(text))
    if not _are_lost(text):
        return text
    first = _GAP_AT_HEADING.search(text)
    head = first.start() if first and first.start() < _LONG else 0
    body = _GAP_AT_STOP.sub("\n", _GAP_AT_HEADING.sub("\n", text[head:]))
    return _GAP_IN_TITLE.sub("\\1\n", "".join(_head_lines(text[:head])) + body)


def _are_lost(text: str) -> bool:
    """Whether a text is all in a few lines, or has its headings behind blanks and not where lines begin."""
    if len(text) < _LONG:
        return False
    if text.count("\n") * _LONG <= len(text):
        return True
    within = len(_WITHIN_LINE.findall(text))
    return within >= _FEWEST_WITHIN and within > 2 * len(_AT_LINE.findall(text))


def _head_lines(head: str) -> Iterator[str]:
    """What stands before the first heading, with a line end for each blank but those within a key or behind it, within brackets or a
    sentence, where a line was broken at a fixed width.

    >>> list(_head_lines("东县规划 (2021年 -2025年) 全县强教,推进教 育。 文 号: 3"))
    ['东县规划\\n', '(2021年 -2025年)\\n', '全县强教,推进教 育。\\n', '文 号: 3']
    """
    start = 0
    for gap in _KEY_OR_GAP.finditer(head):
        line = head[start : gap.start()]
        within = (
            len(gap[0]) > 1
            or line.count("(") > line.count(")")
            or (line[-1:] not in SENTENCE_END if _CLAUSES.search(line) else line.endswith(":"))
        )
        if not within:
            yield line + "\n"
            start = gap.end()
    yield head[start:]


def _rows_apart(text: str) -> Iterator[str]:
    """The text with a line end before each row of a table that stands in one line, its rows numbered: 序号 指标 2025年 1 毛入园率 92 2 …"""
    at = 0
    for head in _HEAD_IN_LINE.finditer(text):
        stop = end_of_line(text, head.end())
        rows = [head.start()]
        for row in _ROW.finditer(text, head.end(), stop):
            if row.start() > rows[-1] + _LONGEST_ROW:
                break
            if row[1] == str(len(rows)):
                rows.append(row.start())
        if len(rows) > _FEWEST_ROWS and head.start() >= at:
            for start in rows if text[head.start()] == " " else rows[1:]:
                yield text[at:start] + "\n"
                at = start + 1
    yield text[at:]
