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
from itertools import pairwise

from kg.model import Section
from kg.read.headings.box_counts import BoxCounts
from kg.read.headings.labels import OUTER, find_labels
from kg.read.headings.plain_titles import find_bare_titles, find_plain_titles
from kg.read.headings.titles import Label, find_title

_RANK = {
    "division": 0, "chapter": 1, "part": 2, "article": 3, "one": 3, "bracket": 4, "numbered": 5, "box": 5, "decimal": 5,
    "bracket_in_box": 6, "arabic": 7, "arabic_bracket": 8, "circled": 9, "dash": 10, "item": 10,
}  # fmt: skip
_CHAPTERS, _WITHIN_CHAPTERS = (
    frozenset(("division", "chapter", "one")),
    frozenset(("part", "article", "bracket", "decimal")),
)
"""Kinds of headings that chapters have, and that stand right below them; of two of the former, one stands below the other."""


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
        label = Label(kind, hit[0], hit.end(), fresh)
        if label.is_bare_digit and (fresh or not in_box) and int(label.text) != last_arabic + 1:
            continue
        title = find_title(text, label, titles)
        if title is None:
            continue
        if kind == "box":
            in_box = True
        elif kind == "arabic" or kind in OUTER:
            in_box, last_arabic = False, int(re.sub(r"\D", "", label.text)) if kind == "arabic" else 0
        start, end_of_title = title
        body = end_of_title + 1 if text[end_of_title : end_of_title + 1] in ("。", "\n", ":") else end_of_title
        yield _Heading(kind, label.text.strip(" :、\n"), hit.start(), start, end_of_title, body)


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
