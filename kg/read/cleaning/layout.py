"""White space that says nothing: blank lines, indents, blanks inside Chinese text, line ends in mid-sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from statistics import mode

from kg.read.cleaning.broken_lines import HEADING_START, NEAR, PROSE, is_open, parts_number, parts_sentence
from kg.read.cleaning.lost_lines import COUNTED
from kg.read.lines import end_of_line
from kg.read.marks import CJK, SENTENCE_END
from kg.read.scan import Scan

_BLANKS = Scan(" \t\f\v\n", r"(?<=\n)\s*|[ \t\f\v]*(?:\n\s*)?")
"""A line end with all white space around it, or blanks within a line."""
_SHORT, _FEWEST_LINES, _WIDEST = 8, 8, 90
"""Lines of so few characters, and documents of so few lines, tell no width; wider ones are paragraphs."""
_AT_WIDTH = (0.9, _FEWEST_LINES), (0.75, 40)
"""What share of lines is no longer than the width, and of how many that is told: those over it are two that stood around the
number of a page."""
_ALIKE = 0.4
"""What share of the lines of a list begins with the same letters, at least."""
_FULL, _BRIM, _INDENT = 0.8, 0.95, 2
"""Shares of the width: so full is a line that was broken; so full one that breaks even behind a closing mark. A paragraph's
first line has so many blanks more than the others."""
_OF_PAPER = re.compile(rf"[{CJK}]{{2,8}}[\[〔(]20\d\d[\]〕)]\d{{1,4}}号\n?\Z")
"""The number of a paper, which has a line to itself."""
_HALF_CLOSED = "”》)"
_CLOSE, _OPEN = tuple("),。;”》"), tuple("(“《")
_LONGEST_CELL, _FEWEST_TABS = 20, 2
"""Characters of a cell that has a line to itself; a line with so many tabs is a row. Both are as wide as they are."""


def find_drops(text: str, cuts: Sequence[int] = (), apart: Set[int] = frozenset()) -> Iterator[tuple[int, int]]:
    """White space to drop. `cuts` are where something was set aside, in ascending order: a page may have ended there; `apart` where
    what was set aside is behind one text and before another.

    >>> text = "推进教育\\n质量提升。"
    >>> list(find_drops(text)), list(find_drops("坚持五育并举,推进教育\\n质量提升。", [12]))
    ([], [(11, 12)])
    """
    page, rows = Page.of(text), _NumberedRows()
    line_start, ends = 0, iter([*cuts, len(text) + 1])
    first = text[: end_of_line(text, 0)]
    cut, tabular = next(ends), rows.keep_blanks(first) or _is_head(text, 0, len(first))
    for hit in _BLANKS.finditer(text):
        start, end = hit.span()
        newline = text.find("\n", start, end)
        if newline < 0:
            if (not tabular or _is_beside_mark(text, start, end)) and _droppable(text, start, end, line_start):
                yield start, end
            continue
        while cut < start:
            cut = next(ends)
        line, following = text[line_start:start], text[end : end_of_line(text, end)]
        was_tabular, tabular = tabular, rows.keep_blanks(following) or _is_head(text, end, end + len(following))
        indent = end - text.rfind("\n", start, end) - 1
        goes_on = parts_number(line, following)
        if not (goes_on or was_tabular or tabular) and apart.isdisjoint(range(start, end + 1)):
            told = page.width or cut <= end
            goes_on = (told and page.goes_on(line, following, indent, cut <= end)) or parts_sentence(line, following)
        if start == 0 or end == len(text) or goes_on:
            yield start, end
        else:
            yield from (span for span in ((start, newline), (newline + 1, end)) if span[0] < span[1])
        line_start = end


@dataclass(frozen=True, slots=True)
class Page:
    """How the lines of a document are set: the width at which they are broken in mid-sentence, 0 where they are paragraphs,
    and how far a line is indented that begins one, None where nothing tells."""

    width: int
    indent: int | None

    @classmethod
    def of(cls, text: str) -> Page:
        whole = [line for line in text.split("\n") if len(line.strip()) > _SHORT and line.count("\t") < _FEWEST_TABS]
        lines = [line for line in whole if _tells_width(line)]
        lengths = sorted(len(line.strip()) for line in lines)
        for share, fewest in _AT_WIDTH:
            if len(lines) < fewest or (width := lengths[int(len(lengths) * share)]) > _WIDEST:
                continue
            broken = [len(line.strip()) >= _FULL * width for line in lines]
            full = sum(broken)
            open_ends = sum(f and is_open(line.rstrip()) for f, line in zip(broken, lines, strict=True))
            if full >= 0.3 * len(lines) and open_ends >= 0.5 * full and not _begin_alike(lines):
                return cls(width, _first_indent(whole, [len(line.strip()) >= _FULL * width for line in whole]))
        return cls(0, None)

    def goes_on(self, line: str, following: str, indent: int, ends_page: bool) -> bool:
        """Whether the sentence of a line goes on in the following one."""
        if (
            HEADING_START.match(following)
            or _OF_PAPER.match(following)
            or (self.indent is not None and indent >= self.indent)
        ):
            return False
        if self.width and len(line) >= _FULL * self.width:
            told = self.indent is not None or (len(line) >= _BRIM * self.width and line[-1:] in _HALF_CLOSED)
            return told or is_open(line)
        return ends_page and is_open(line) and PROSE.search(line) is not None


def _tells_width(line: str) -> bool:
    """Whether a line has marks of prose, or runs on without any: titles and cells of tables are as long as they are."""
    return len(line) > _LONGEST_CELL or "、" in line or PROSE.search(line) is not None


def _begin_alike(lines: list[str]) -> bool:
    """Whether many lines begin with the same letters, as those of a list do (新建…,规模…) and those of broken prose do not."""
    unlike = {line.strip() for line in lines}
    most = max(Counter(line[:2] for line in unlike).values())
    return len(unlike) >= _FEWEST_LINES and most > _ALIKE * len(unlike)


def _first_indent(lines: list[str], full: list[bool]) -> int | None:
    """How far lines are indented that begin a paragraph: more than most, some of all, and seldom behind a full line without end."""
    indents = [len(line) - len(line.lstrip()) for line in lines]
    first = mode(indents) + _INDENT
    begins = [i for i, indent in enumerate(indents) if i and indent >= first]
    amid = sum(full[i - 1] and is_open(lines[i - 1].rstrip()) for i in begins)
    told = 0.05 * len(lines) <= len(begins) <= 0.6 * len(lines) and amid <= 0.3 * len(begins)
    return first if told else None


_CELL = re.compile(r"[\t )]\s*(?:[≥≤<>]=?|\[)?\d[\d.,O]*(?:%|年(?:\([^()\s]{2,4}\))?)?\]?(?:以[上下内])?(?=[\t ]|$)")
"""A number, or a year, with blanks around it, or behind a bracket that it ran into, as tables write it: ≥95%, [3.5], 99以上, 2025年,
覆盖率(%)|12 60."""
_PARTS = re.compile(r"[^\s,。;!?|]+(?: [^\s,。;!?|]+){2,}")
_PART = re.compile(rf"[^{CJK}]?[^ ]*[{CJK}㎡][^ ]+|[^ ]*\d[{CJK}㎡]|(?:19|20)\d\d\.\d{{1,2}}")
_NAME = re.compile(f"[{CJK}]{{2}}")
_AMOUNT = re.compile(rf"\d[{CJK}㎡]")
"""An item without stops, one of its parts behind the name, and what of these is an amount."""
_NUMBER_OF_ROW = re.compile(r"^\d{1,3}[.、]? ")
_FEWEST_BLANKS = 2
"""A row has two cells and more, an item a name and two amounts and more; most lines have no blank at all."""


class _NumberedRows:
    """Tells of one line after another whether its blanks tell its parts apart, also those of rows under a head that
    counts them: 序号 重点任务 牵头单位 完成时限 / 1 扩容 新建小学2所 县教育局 2024年8月."""

    def __init__(self) -> None:
        self._next = 0

    def keep_blanks(self, line: str) -> bool:
        if line.startswith(COUNTED) and line.count(" ") >= _FEWEST_BLANKS and not PROSE.search(line):
            self._next = 1
            return True
        if self._next and line.startswith(f"{self._next} "):
            self._next += 1
            return True
        return _keeps_blanks(line)


def _keeps_blanks(line: str) -> bool:
    """Whether the blanks of a line tell its parts apart by what they are."""
    return "\t" in line or (line.count(" ") >= _FEWEST_BLANKS and (_is_row(line) or _is_item(line)))


def _is_head(text: str, start: int, end: int) -> bool:
    """Whether the line at `[start, end)` is the head of a table whose rows have as many parts: 年度 小学(所) 初中(所) / 2024 8 3."""
    if text.count(" ", start, end) < _FEWEST_BLANKS or PROSE.search(text, start, end):
        return False
    below = text[end + 1 : end_of_line(text, end + 1)]
    return len(below.split()) == len(text[start:end].split()) and _is_row(below)


def _is_row(line: str) -> bool:
    """Whether a line without tabs looks like a row of a table: two numbers and more that stand apart."""
    return len(_CELL.findall(line[:300])) >= 2 and not PROSE.search(line[:300])


def _is_item(line: str) -> bool:
    """Whether a line is an item without stops, a name and amounts, perhaps numbered: ▲城东小学 48个班 投资1.3亿元 2022.8完工."""
    item = _NUMBER_OF_ROW.sub("", line.strip())
    if len(line) > 200 or not _PARTS.fullmatch(item):
        return False
    name, *rest = item.split()
    return _NAME.search(name) is not None and all(map(_PART.fullmatch, rest)) and any(map(_AMOUNT.search, rest))


_TEXT = re.compile(f"[{CJK}\\d%“”‘’《》()、,。;:!?—%A-Za-z+]")
_LATIN = re.compile(r"[A-Za-z]")
_OF_NUMBER = re.compile(r"[\d.%]")
_NUMBER_BEFORE = re.compile(r"[\d.]+$")
_LONGEST_NUMBER = 12
"""In characters."""


def _is_beside_mark(text: str, start: int, end: int) -> bool:
    """Whether a blank stands within marks, or before one, where no cell of a row ends: 占比( % )."""
    return text[start:end] == " " and (text.startswith(_CLOSE, end) or text.startswith(_OPEN, start - 1, start))


def _droppable(text: str, start: int, end: int, line_start: int) -> bool:
    if start == 0 or end == len(text) or text[start - 1] == "\n":
        return True
    before, after = text[start - 1], text[end]
    if after == "." and before.isdigit() and text[end + 1 : end + 2] == " ":
        return True  # a label in a text that has blanks around its marks: 1 . 新建学校
    if _OF_NUMBER.match(before) and _OF_NUMBER.match(after):
        return _is_one_number(text, start, end, line_start)
    if _LATIN.match(before) and _LATIN.match(after):
        return False
    return bool(_TEXT.match(before) and _TEXT.match(after)) and end - start <= 4


def _is_one_number(text: str, start: int, end: int, line_start: int) -> bool:
    """Whether a scan parted a number of a sentence: 到20 25年 and 98. 5%, but not 1. 2025年."""
    number = _NUMBER_BEFORE.search(text, max(line_start, start - _LONGEST_NUMBER), start)
    if number is None or number.start() == line_start or end - start > 1 or text[number.start() - 1] in SENTENCE_END:
        return False
    stop = text.find("\n", end, end + NEAR)
    return PROSE.search(text, max(line_start, start - NEAR), stop if stop >= 0 else end + NEAR) is not None
