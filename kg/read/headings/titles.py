"""Where the title of a heading ends: with its line, with the clause or the label that its text begins with, or where the table of
contents says so."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from kg.ontology import lexicon
from kg.read.headings.labels import BRACKET, INNER, ITEM, LONGEST_LINE, OUTER
from kg.read.headings.plain_titles import plain_title_end

_DASH, _BEFORE_DASH = re.compile(r"[-—](?=[\u4e00-\u9fff])"), 4
"""What a title ends before that is so long, in characters: 主要目标|—普惠园增加; 湖州—石阡教育协作项目 goes on."""
_FARTHEST = 400
"""How far behind a label, in characters, the end of its line is looked for: a document may be one line of megabytes."""
_STOP, _PAUSE = re.compile(r"[。!?;\n]"), re.compile("[,:;]")
_WORDS = re.compile(r"[\u4e00-\u9fff“”、《》]{4,30}")
"""What a title has behind a digit that no mark follows."""
_LONGEST_CLAUSE = 40
"""How long a title is at most, in characters, that ends within its line."""
_LONGEST_BOX_TITLE, _NEAR_BOX_TITLE = 45, 60
"""How long the title of a box or of its item is that ends with its line, and how far else its end is looked for."""
_LONGEST_LEAD = 30
"""How much of a line is its title where nothing tells its end."""
_WITH_UNIT = re.compile(r"\([%‰年所个人名万]{1,2}\)$")
"""What a row of a table has behind its name, and no title: 3.毛入学率(%)."""


class Label(NamedTuple):
    """What numbers a heading, which its title follows from `end` on; a `fresh` one opens a line."""

    kind: str
    text: str
    end: int
    fresh: bool

    @property
    def is_bare_digit(self) -> bool:
        """Whether no mark follows its digit: 3 加强领导."""
        return self.kind == "arabic" and self.text.isdigit()


def find_title(text: str, label: Label, titles: tuple[str, ...]) -> tuple[int, int] | None:
    """Where the title behind a label begins and ends, `titles` being those of the table of contents; None where none is there.

    >>> text = "(一)发展基础。党的十八大以来…"
    >>> text[slice(*find_title(text, Label("bracket", "(一)", 3, True), ()))]
    '发展基础'
    """
    start = label.end
    while start < len(text) and text[start] == " ":
        start += 1
    end = _title_end(text, start, label, titles)
    if end is None:
        return None
    title = text[start:end].strip(" :。")
    if len(title) < 2 or (label.is_bare_digit and not _WORDS.fullmatch(title)) or _WITH_UNIT.search(title):
        return None
    return start, end


def _title_end(text: str, start: int, label: Label, titles: tuple[str, ...]) -> int | None:
    """Where a title ends that begins at `start`: as the table of contents has it, with its line, or where its text goes on;
    None where it is none."""
    kind, bare_digit = label.kind, label.is_bare_digit
    if text.startswith(titles, start):
        return start + len(next(title for title in titles if text.startswith(title, start)))
    stop = _STOP.search(text, start, start + _FARTHEST)
    line_end = text.find("\n", start, start + _FARTHEST)
    line_end = min(len(text), start + _FARTHEST) if line_end < 0 else line_end
    stop_at = stop.start() if stop else line_end
    if kind in ("box", "item"):
        return _box_title_end(text, start, min(stop_at, line_end), kind)
    if kind in OUTER and (inner := INNER.search(text, start + 2, min(stop_at, start + LONGEST_LINE))):
        return inner.start()
    if label.fresh and not bare_digit and line_end == stop_at and line_end - start <= LONGEST_LINE:
        return line_end
    if kind in OUTER and (plain := plain_title_end(text, start)):
        return plain
    if stop_at - start <= _LONGEST_CLAUSE and (stop_at == line_end or text[stop_at] == "。" or not bare_digit):
        return _run_in_end(text, start, stop_at)
    return _lead_end(text, start, stop_at) if label.fresh and not bare_digit else None


def _run_in_end(text: str, start: int, stop: int) -> int:
    """Where a title of one clause ends: before the dash or the label that its text begins with."""
    inner = BRACKET.search(text, start, stop) or _DASH.search(text, start + _BEFORE_DASH, stop)
    return inner.start() if inner else stop


def _box_title_end(text: str, start: int, limit: int, kind: str) -> int:
    short = limit - start <= _LONGEST_BOX_TITLE
    window = limit if short else min(limit, start + _NEAR_BOX_TITLE)
    if item := ITEM.search(text, start, window):
        window = item.start()
        if kind == "box":
            while window > start and text[window - 1].isascii() and text[window - 1].isalpha():
                window -= 1
    elif short and text[limit : limit + 1] in ("\n", ""):
        return limit
    ends = (pattern.search(text, start, window) for pattern in _programme_ends())
    return next((end.end() for end in ends if end), min(window, start + _LONGEST_LEAD))


@cache
def _programme_ends() -> tuple[re.Pattern[str], ...]:
    """What the title of a box's item ends in, the surest first."""
    return tuple(re.compile("|".join(ends)) for ends in lexicon("headings")["programme_ends"])


def _lead_end(text: str, start: int, stop: int) -> int:
    farthest = min(stop, start + _LONGEST_LEAD)
    pause = _PAUSE.search(text, start, farthest)
    return pause.start() if pause else farthest
