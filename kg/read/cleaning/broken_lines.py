"""Where a sentence goes on over a line end, at whatever width lines are broken: within a number, a title, a remark, before an
amount, behind a comma."""

from __future__ import annotations

import re

from kg.read.cleaning.lost_lines import LABEL
from kg.read.marks import SENTENCE_END

PROSE = re.compile(r"[。;!?]|,(?!\d{3}(?!\d))")
"""A mark that stands between clauses, and not in a number."""
NEAR = 100
"""A sentence has a mark so near to a number, in characters."""
_REST_OF_NUMBER = re.compile(r"[%‰]|月\d{1,2}日|日[,。、;)]|年(?:\d{1,2}月|[,。底末前])")
_REST_BEHIND = {".": re.compile(r"\d{1,2}(?:%|个百分点)"), ":": re.compile(r"\d{1,2}[,。;、]")}
"""What begins no line, but ends a number that one before it broke off in."""
_AMOUNT_AMID = re.compile(r"\d[\d.]*[\s万]*(?:[所个人名座%]|平方米|公顷)[,、。;]")
"""What begins no line either: a number with its unit behind which the sentence goes on (规划小学|52 所,其中…)."""
_PARTED_YEAR = re.compile(r".*(?<!\d)(?:2\n0\d\d|20\n\d\d|20\d\n\d)年")
"""The last letters of a line and the first of the next one."""
_REST_IN_SENTENCE = re.compile(r"\d{0,3}(?:\.\d+)?(?:[%年所个人名万亿项套门间]|\d平方米)")
"""What ends a number, too, where it stands in a sentence."""
_ENDS = "。;!?"
_PAIRS, _INSIDE = ("《》", "()", "“”"), 40
"""Marks that open and close a title, a remark or a quotation, and how many characters of it stand on one line at most."""
_LED_ON, _LONGEST_LEAD = re.compile(r"[.…·]{3} ?\d{1,3}$"), 8
"""The dots that lead on to a page's number, and in how many characters they show."""
HEADING_START = re.compile(rf"\s*{LABEL}")


def parts_number(line: str, following: str) -> bool:
    """Whether a line ends within a number or a date, whatever the width: 2025年12|月31日, 95|%, 95.|5%, 1:|1, or, in a sentence, 2|025年
    and 1|5所.

    >>> parts_number("于12", "月31日前"), parts_number("达到95.", "5%"), parts_number("建成学校12", "3所幼儿园")
    (True, True, False)
    >>> parts_number("提高办学水平.", "5%的教师交流"), parts_number("优化布局,建成学校1", "5所,改建幼儿园3所。")
    (False, True)
    """
    if line[-1:].isdigit():
        if _REST_OF_NUMBER.match(following) or _PARTED_YEAR.match(f"{line[-4:]}\n{following[:4]}"):
            return True
        amid = _REST_IN_SENTENCE.match(following) is not None and PROSE.search(following) is not None
        return amid and PROSE.search(line, len(line) - NEAR) is not None
    rest = _REST_BEHIND.get(line[-1:])
    return rest is not None and line[-2:-1].isdigit() and rest.match(following) is not None


def parts_sentence(line: str, following: str) -> bool:
    """Whether a line ends at a mark behind which none ends, as long titles do that are centred (一、加强领导,|压实责任), before
    an amount of its sentence, or within a title or brackets.

    >>> parts_sentence("一、加强领导,", "压实责任"), parts_sentence("县教育局、", "(一)局党委"), parts_sentence("规划小学", "52 所,其中")
    (True, False, True)
    >>> parts_sentence("根据《东县教育", "规划》,制定本方案"), parts_sentence("(县教育局", "牵头)"), parts_sentence("(一", "二、保障(县)")
    (True, True, False)
    """
    if line[-1:] in _ENDS:
        return False
    goes_on = (
        line.endswith((",", "、"))
        or (_AMOUNT_AMID.match(following) is not None and is_open(line))
        or any(_parts(line, following, *pair) for pair in _PAIRS)
    )
    return goes_on and not HEADING_START.match(following)


def _parts(line: str, following: str, opening: str, closing: str) -> bool:
    """Whether a pair of marks opens near the end of a line and closes near the beginning of the following one."""
    opened = line.rfind(opening, max(0, len(line) - _INSIDE))
    if opened < 0 or line.find(closing, opened) >= 0 or (closed := following.find(closing, 0, _INSIDE)) < 0:
        return False
    inside = line[opened + 1 :] + following[:closed]
    return opening not in following[:closed] and not any(stop in inside for stop in _ENDS)


def is_open(line: str) -> bool:
    """Whether a line ends otherwise than a sentence does, or an entry of a table of contents.

    >>> is_open("推进集"), is_open("建成学校3"), is_open("总则......3")
    (True, True, False)
    """
    last = line[-1:]
    return last not in SENTENCE_END and not (last.isdigit() and _LED_ON.search(line[-_LONGEST_LEAD:]))
