"""What encloses an initiative: the box (专栏) it stands in, the item, the chapter or paragraph that another one leads."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from kg.extract.programmes.boxes import LooseBox
from kg.extract.programmes.chapters import Chapters, named_in_heading
from kg.extract.programmes.items import is_labelled
from kg.extract.programmes.lines import CARRIED_OUT, Lines
from kg.extract.programmes.outline import outer_item
from kg.extract.programmes.parts import Sentences
from kg.extract.programmes.words import NUMBERED
from kg.model import Programme, Reading, Section
from kg.read.headings import SectionIndex

Span = tuple[int, int]

_ENUMERATED = re.compile(r"(?:[一二三四五六七八九十]是|首先|其次|再次)[是要]?[^,。;\n“”]{0,6}[“]?$")
_ENUMERATION = 16
_NEAR_TITLE = 4
_BULLET = 2


@dataclass(frozen=True, slots=True)
class Frames:
    """The headings that are initiatives: the spans of `titles` of boxes and items, by section id; `boxes` without a number; `chapters`."""

    titles: dict[str, Span]
    boxes: Sequence[LooseBox]
    chapters: Sequence[Chapters]


def enclose(reading: Reading, programmes: list[Programme], frames: Frames) -> None:
    """Gives each initiative the nearest one that encloses it, the same to all mentions of a name.

    A name that is the title of a box or an item has its parent from where the title stands, any other from the first place where
    something encloses it.
    """
    finder = _Enclosing(reading, programmes, frames)
    spans = {*frames.titles.values(), *((b.title.start, b.title.end) for b in frames.boxes)}
    titled = {p.name for p in programmes if (p.start, p.end) in spans}
    parents: dict[str, str] = {}
    for programme in programmes:
        parent = finder.parent(programme)
        if parent is None or parent.name == programme.name:
            continue
        if programme.name not in titled or (programme.start, programme.end) in spans:
            parents.setdefault(programme.name, parent.name)
    for programme in programmes:
        programme.parent = parents.get(programme.name)


class _Enclosing:
    """Finds what encloses an initiative; asked in reading order, since a paragraph's first sentence leads the rest."""

    def __init__(self, reading: Reading, programmes: list[Programme], frames: Frames) -> None:
        self.text = reading.text
        self.programmes = programmes
        self._starts = [p.start for p in programmes]
        self._sentences = Sentences(reading.text, programmes)
        self._index = SectionIndex(reading.sections)
        by_span = {(p.start, p.end): p for p in programmes}
        self._titles = {s.id: p for s in reading.sections if s.kind == "box" and (p := named_in_heading(s, programmes))}
        self._titles |= {section: by_span[span] for section, span in frames.titles.items() if span in by_span}
        self._lines = Lines(reading.text)
        self._heads = self._find_heads()
        self._co_titles = {box: h[0] for box, h in self._heads.items() if len(h) == 1 and self._is_near_title(h[0])}
        self._leader: tuple[int, Programme] | None = None
        self._numbered: tuple[str, Programme] | None = None
        self._chapters = dict(chain.from_iterable(frames.chapters))
        self._boxes = [
            (b, by_span[b.title.start, b.title.end]) for b in frames.boxes if (b.title.start, b.title.end) in by_span
        ]

    def parent(self, programme: Programme) -> Programme | None:
        path = self._index.path(self._index.at(programme.start))
        box = next((s for s in path if s.kind == "box"), None)
        line = self._lines.start(programme)
        if outer := self._outer(programme, line):
            return outer
        if any(title is programme for _, title in self._boxes):
            return self._chapter(programme, path)
        if loose := next((p for b, p in self._boxes if b.body <= programme.start < b.end), None):
            return self._in_item(programme, line) or loose
        if whole := self._sentences.whole(programme, line):
            return whole
        if box is not None:
            return self._in_box(programme, path, box) or self._above(programme, path, box)
        parent = self._item_of(programme, path)
        if parent is not None:
            return parent
        leader = self._leader[1] if self._leader is not None and self._leader[0] == line else None
        if leader and not self._lines.is_sister(programme, leader) and not self._lines.is_in_passing(programme):
            parent = leader
        elif _ENUMERATED.search(self.text[max(line, programme.start - _ENUMERATION) : programme.start]):
            parent = self._sentences.counting_up(programme, line) or self._heading(path, programme)
        if parent is None and (self._lines.leads(programme) or (leader and self._lines.is_item(programme))):
            self._leader = (line, programme)
        return parent or self._under_number(programme, path, line) or self._chapter(programme, path)

    def _under_number(self, programme: Programme, path: list[Section], line: int) -> Programme | None:
        """The initiative that is a line with its number over the lines it stands in: 工程一:卓越工程. Of itself none."""
        here = path[-1].id if path else ""
        if NUMBERED.fullmatch(self.text[line : programme.start].removesuffix("“").strip()):
            self._numbered = (here, programme)
            return None
        within = self._numbered is not None and self._numbered[0] == here and not self._lines.is_in_passing(programme)
        return self._numbered[1] if within and self._numbered else None

    def _chapter(self, programme: Programme, path: list[Section]) -> Programme | None:
        chapter = next((c for s in path[::-1] if (c := self._chapters.get(s.id)) and s.body <= programme.start), None)
        return None if chapter and self._lines.is_in_passing(programme) else chapter

    def _above(self, programme: Programme, path: list[Section], box: Section) -> Programme | None:
        """The initiative that is the heading over a box whose title this one is: (二)实施学位扩容工程 over 专栏1 学校建设项目."""
        over = path[: path.index(box)]
        titles = over and self._titles.get(box.id) is programme
        return named_in_heading(over[-1], self.programmes) if titles else None

    def _outer(self, programme: Programme, line: int) -> Programme | None:
        """The initiative that heads the item to which this one's belongs in the same line: (一)强师工程:1.A项目;2.B项目."""
        at = outer_item(self.text, line, programme.start)
        if at is None:
            return None
        holder = self.programmes[bisect_left(self._starts, at)]
        before = self.text[at : holder.start].strip(" “")
        heads = holder.start < programme.start and (not before or CARRIED_OUT.fullmatch(before))
        return holder if heads else None

    def _item_of(self, programme: Programme, path: list[Section]) -> Programme | None:
        """The initiative that is the heading above, for one that heads an item under it: 4.强校工程 and (1)青蓝计划:"""
        around = [s for s in path if s.body <= programme.start]
        if around and self._lines.start(around[-1]) == self._lines.start(programme):
            around.pop()  # ①A工程;②B工程;: items of one line are sisters
        if not around or not self._lines.is_item(programme):
            return None
        return named_in_heading(around[-1], self.programmes)

    def _in_item(self, programme: Programme, line: int) -> Programme | None:
        """The initiative that heads the line of a box without a number, for those that stand behind it."""
        if self._leader is not None and self._leader[0] == line:
            return self._leader[1]
        self._leader = (line, programme) if programme.start - line <= _NEAR_TITLE else None
        return None

    def _in_box(self, programme: Programme, path: list[Section], box: Section) -> Programme | None:
        around = [p for s in path if (p := self._titles.get(s.id)) is not None and p is not programme]
        second = self._co_titles.get(box.id)
        if second is programme:
            return None
        if second is not None and second.start < programme.start and len(around) <= 1:
            return second
        labelled = is_labelled(self.text, programme.start)
        if len(around) > 1 and self._lines.start(around[-1]) == self._lines.start(programme) and labelled:
            return around[-2]  # ①A工程。……②B工程。……: items of one line are sisters
        heads = self._heads.get(box.id, [])
        if len(heads) > 1 and len(around) <= 1 and programme not in heads:
            return next((head for head in heads[::-1] if head.start < programme.start), around[-1] if around else None)
        return around[-1] if around else None

    def _heading(self, path: list[Section], programme: Programme) -> Programme | None:
        """The initiative named in the innermost heading around: a numbered one encloses but what it counts up (一是…),
        for plans head their chapters so."""
        section = path[-1] if path else None
        if section is None:
            return None
        at = bisect_left(self._starts, section.start)
        named = self.programmes[at] if at < len(self.programmes) else None
        return named if named is not None and named is not programme and named.end <= section.body else None

    def _is_near_title(self, programme: Programme) -> bool:
        """Whether a line of its own stands right under the box's title."""
        section = self._index.at(programme.start)
        return section is not None and programme.start - section.body <= _NEAR_TITLE

    def _find_heads(self) -> dict[str, list[Programme]]:
        """By box the names that are lines of their own in it: one is a second title, several head what is below them."""
        found: dict[str, list[Programme]] = {}
        for programme in self.programmes:
            ends_line = self.text[programme.end : programme.end + 1] in ("\n", "")
            alone = ends_line and programme.start - self._lines.start(programme) <= _BULLET
            section = self._index.at(programme.start) if alone else None
            if section is not None and section.kind == "box" and programme.start >= section.body:
                found.setdefault(section.id, []).append(programme)
        return found
