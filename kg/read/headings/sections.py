"""The heading tree of a plan: 第一章 / 第二条 / 一、 / (一) / 1. / (1) / ——…, and boxes (专栏3, 重点工程二) with their items (01 …).

Headings stand on a line of their own, or run into their text where a conversion lost the line ends
(`一、战略背景(一)发展基础党的十八大以来…`); a table of contents, where there is one, says where such titles end. Where no chapter is
numbered, titles are known by their words, and where nothing in the chapters is, by the lines that they have to themselves
(`plain_titles`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from kg.model import Section
from kg.ontology import lexicon
from kg.read.headings.box_counts import BoxCounts
from kg.read.headings.labels import BRACKET, INNER, ITEM, LONGEST_LINE, OUTER, find_labels
from kg.read.headings.plain_titles import find_bare_titles, find_plain_titles, plain_title_end

_RANK = {
    "division": 0, "chapter": 1, "part": 2, "article": 3, "one": 3, "bracket": 4, "numbered": 5, "box": 5, "decimal": 5,
    "bracket_in_box": 6, "arabic": 7, "arabic_bracket": 8, "circled": 9, "dash": 10, "item": 10,
}  # fmt: skip
_CHAPTERS, _WITHIN_CHAPTERS = (
    frozenset(("division", "chapter", "one")),
    frozenset(("part", "article", "bracket", "decimal")),
)
"""Kinds of headings that chapters have, and that stand right below them; of two of the former, one stands below the other."""
_DASH = re.compile(r"[-—](?=[\u4e00-\u9fff])")
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


@dataclass(slots=True)
class _Heading:
    kind: str
    label: str
    start: int
    title_start: int
    title_end: int
    body: int


def divide(text: str, titles: Iterable[str] = ()) -> list[Section]:
    """The sections of a clean text in reading order; `titles` are known headings (from a table of contents).

    A section ends where the next of its rank or above begins. Ids count within the parent: s3.2.1.

    >>> [(s.id, s.title) for s in divide("一、总体要求\\n(一)指导思想\\n坚持…\\n二、保障措施\\n")]
    [('s1', '总体要求'), ('s1.1', '指导思想'), ('s2', '保障措施')]
    """
    headings = list(_headings(text, tuple(sorted(titles, key=len, reverse=True))))
    kinds, starts = {heading.kind for heading in headings}, {heading.start for heading in headings}
    if all(_RANK[kind] > _RANK["one"] for kind in kinds):
        plain = ((start, end) for start, end in find_plain_titles(text) if start not in starts)
        headings = _merge(headings, "one", plain)
    elif len(kinds & _CHAPTERS) == 1 and not kinds & _WITHIN_CHAPTERS:
        headings = list(_outside_numbered_chapters(_merge(headings, "bracket", find_bare_titles(text, starts))))
    return _tree(text, headings)


def _merge(headings: list[_Heading], kind: str, titles: Iterable[tuple[int, int]]) -> list[_Heading]:
    """The headings in order, with titles without a number among them that count as of a kind."""
    unnumbered = (_Heading(kind, "", start, start, end, end) for start, end in titles)
    return sorted([*headings, *unnumbered], key=lambda heading: heading.start)


def _outside_numbered_chapters(headings: list[_Heading]) -> Iterator[_Heading]:
    """The headings, but of titles without a number only those in chapters that begin with one (a box may stand before it): in others
    they may stand below what has a number."""
    numbered = True
    for before, heading in pairwise([headings[0], *headings]):
        if before.kind in _CHAPTERS:
            numbered = heading.kind not in ("bracket", "box")
        if not (numbered and heading.kind == "bracket"):
            yield heading


def _headings(text: str, titles: tuple[str, ...]) -> Iterator[_Heading]:
    end_of_title, in_box, last_arabic = 0, False, 0
    for hit in find_labels(text, titles):
        kind = hit.lastgroup or "item"
        if hit.start() < end_of_title or not _may_stand(hit, kind, in_box):
            continue
        fresh = hit.start() == 0 or text[hit.start() - 1] == "\n"
        known = kind in OUTER and text.startswith(titles, hit.end())
        if not fresh and not known and not _may_run_in(text, hit, kind, end_of_title):
            continue
        bare_digit = kind == "arabic" and hit[0].isdigit()
        if bare_digit and (fresh or not in_box) and int(hit[0]) != last_arabic + 1:
            continue
        heading = _title(text, hit, kind, titles, fresh, bare_digit)
        if heading is None:
            continue
        if kind == "box":
            in_box = True
        elif kind == "arabic" or kind in OUTER:
            in_box, last_arabic = False, int(re.sub(r"\D", "", hit[0])) if kind == "arabic" else 0
        end_of_title = heading.title_end
        yield heading


def _may_stand(hit: re.Match[str], kind: str, in_box: bool) -> bool:
    """Whether a label is one of a box's items (01) within a box, and none of them elsewhere; within a box 01 matches as arabic too."""
    return in_box if kind == "item" else not (in_box and kind == "arabic" and hit[0].startswith("0"))


def _may_run_in(text: str, hit: re.Match[str], kind: str, end_of_title: int) -> bool:
    """Whether a label in mid-line may open a section: behind a full stop, or right behind another heading's title."""
    if kind in ("division", "dash", "circled", "arabic_bracket", "decimal", "part"):
        return False
    before = text[hit.start() - 1]
    if kind == "item":
        return True
    return before in ("。!?)”" if kind in ("box", "arabic") else "。!?") or hit.start() == end_of_title


def _title(
    text: str, hit: re.Match[str], kind: str, titles: tuple[str, ...], fresh: bool, bare_digit: bool
) -> _Heading | None:
    start = hit.end()
    while start < len(text) and text[start] == " ":
        start += 1
    end = _title_end(text, start, kind, titles, fresh, bare_digit)
    if end is None:
        return None
    title = text[start:end].strip(" :。")
    if len(title) < 2 or (bare_digit and not _WORDS.fullmatch(title)) or _WITH_UNIT.search(title):
        return None
    body = end + 1 if end < len(text) and text[end] in "。\n:" else end
    return _Heading(kind, hit[0].strip(" :、\n"), hit.start(), start, end, body)


def _title_end(text: str, start: int, kind: str, titles: tuple[str, ...], fresh: bool, bare_digit: bool) -> int | None:
    """Where a title ends that begins at `start`: as the table of contents has it, with its line, or where its text goes on;
    None where it is none. `fresh`: its label opens a line; `bare_digit`: which is no more than a digit."""
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
    if fresh and not bare_digit and line_end == stop_at and line_end - start <= LONGEST_LINE:
        return line_end
    if kind in OUTER and (plain := plain_title_end(text, start)):
        return plain
    if stop_at - start <= _LONGEST_CLAUSE and (stop_at == line_end or text[stop_at] == "。" or not bare_digit):
        return _run_in_end(text, start, stop_at)
    return _lead_end(text, start, stop_at) if fresh and not bare_digit else None


def _run_in_end(text: str, start: int, stop: int) -> int:
    """Where a title of one clause ends: before the dash or the label that its text begins with."""
    inner = BRACKET.search(text, start, stop) or _DASH.search(text, start + 2, stop)
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


def _tree(text: str, headings: list[_Heading]) -> list[Section]:
    sections: list[Section] = []
    open_: list[tuple[int, Section]] = []
    counts: dict[str | None, int] = {}
    box_counts = BoxCounts()
    for heading in headings:
        box = next((section for _, section in open_ if section.kind == "box"), None)
        in_box = box_counts.holds(heading.kind, heading.label, heading.start, box)
        rank = _RANK["bracket_in_box" if in_box else heading.kind]
        closing = _RANK["box"] if box_counts.ends(heading.kind, heading.label, box) else rank
        while open_ and open_[-1][0] >= closing:
            open_.pop()[1].end = heading.start
        parent = open_[-1][1].id if open_ else None
        counts[parent] = counts.get(parent, 0) + 1
        section = _section(text, heading, parent, counts[parent], len(open_) + 1)
        sections.append(section)
        open_.append((rank, section))
    return sections


def _section(text: str, heading: _Heading, parent: str | None, number: int, level: int) -> Section:
    """The section that a heading opens, the `number`th within its parent; it ends with the text, as far as is known yet."""
    return Section(
        id=f"{parent}.{number}" if parent else f"s{number}",
        parent=parent,
        level=level,
        label=heading.label,
        title=text[heading.title_start : heading.title_end].strip(" :。"),
        start=heading.start,
        body=heading.body,
        end=len(text),
        kind={"box": "box", "item": "box-item", "dash": "dash"}.get(heading.kind, "heading"),
    )
