"""What encloses an initiative: the box (专栏) it stands in, the item, the chapter or paragraph that another one leads."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from kg.extract.programmes.boxes import LooseBox
from kg.extract.programmes.chapters import chapters_by_section, named_in_heading
from kg.extract.programmes.items import heads_item, is_labelled, prefix_in_head
from kg.extract.programmes.outline import outer_item
from kg.extract.programmes.parts import Sentences
from kg.extract.programmes.words import NUMBERED, lead, section
from kg.extract.word_lists import WordLists
from kg.model import Programme, Reading, Section
from kg.read.headings import SectionIndex

Span = tuple[int, int]

_ENUMERATED = re.compile(r"(?:[一二三四五六七八九十]是|首先|其次|再次)[是要]?[^,。;\n“”]{0,6}[“]?$")
_LONGEST_VERB = 5
_LONGEST_AIM = 8
_ITEM_END = re.compile("”?[。:,;]")
_SENTENCE_END = re.compile("”?(?:[。:]|——)")
_ENUMERATION = 16
_LONGEST_LEAD = 12
_NEAR_TITLE = 4
_BULLET = 2
_LISTS = WordLists("programmes", "enclosing")
_CARRIED_OUT = _LISTS.pattern(r"{how}?{carried_out}“?$")
_CARRIED_OUT_FOR = _LISTS.pattern(r"{how}?{carried_out}(?:[^\W\d_]{0,{longest_aim}}“)?$", longest_aim=str(_LONGEST_AIM))
"""… or with what it is for, where the name is quoted: 实施|骨干教师培养“|青蓝计划."""
_GOES_ON = _LISTS.pattern(r"”?,{goes_on_how}?{goes_on}")


def enclose(
    reading: Reading, programmes: list[Programme], titles: dict[str, Span], boxes: Sequence[LooseBox] = ()
) -> None:
    """Gives each initiative the nearest one that encloses it, the same to all mentions of a name.

    `titles` are the spans of box and item titles that are initiatives, by section id, `boxes` those without a number.
    A name that is such a title has its parent from where the title stands, any other from the first place where
    something encloses it.
    """
    finder = _Enclosing(reading, programmes, titles, boxes)
    spans = {*titles.values(), *((b.title.start, b.title.end) for b in boxes)}
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

    def __init__(
        self, reading: Reading, programmes: list[Programme], titles: dict[str, Span], boxes: Sequence[LooseBox]
    ) -> None:
        self.text = reading.text
        self.programmes = programmes
        self._starts = [p.start for p in programmes]
        self._sentences = Sentences(reading.text, programmes)
        self._index = SectionIndex(reading.sections)
        by_span = {(p.start, p.end): p for p in programmes}
        self._titles = {s.id: p for s in reading.sections if s.kind == "box" and (p := named_in_heading(s, programmes))}
        self._titles |= {section: by_span[span] for section, span in titles.items() if span in by_span}
        self._lines = [0, *(m.end() for m in re.finditer("\n", reading.text))]
        self._heads = self._find_heads()
        self._co_titles = {box: h[0] for box, h in self._heads.items() if len(h) == 1 and self._is_near_title(h[0])}
        self._leader: tuple[int, Programme] | None = None
        self._numbered: tuple[str, Programme] | None = None
        self._chapters = chapters_by_section(reading.sections, programmes)
        self._boxes = [
            (b, by_span[b.title.start, b.title.end]) for b in boxes if (b.title.start, b.title.end) in by_span
        ]

    def parent(self, programme: Programme) -> Programme | None:
        path = self._index.path(self._index.at(programme.start))
        box = next((s for s in path if s.kind == "box"), None)
        line = self._line(programme)
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
        leads = self._leader is not None and self._leader[0] == line
        if leads and self._leader and not self._is_sister(line, programme) and not self._is_in_passing(programme):
            parent = self._leader[1]
        elif _ENUMERATED.search(self.text[max(line, programme.start - _ENUMERATION) : programme.start]):
            parent = self._sentences.counting_up(programme, line) or self._heading(path, programme)
        if parent is None and self._leads(line, programme):
            self._leader = (line, programme)
        return parent or self._under_number(programme, path, line) or self._chapter(programme, path)

    def _under_number(self, programme: Programme, path: list[Section], line: int) -> Programme | None:
        """The initiative that is a line with its number over the lines it stands in: 工程一:卓越工程. Of itself none."""
        here = path[-1].id if path else ""
        if NUMBERED.fullmatch(self.text[line : programme.start].removesuffix("“").strip()):
            self._numbered = (here, programme)
            return None
        within = self._numbered is not None and self._numbered[0] == here and not self._is_in_passing(programme)
        return self._numbered[1] if within and self._numbered else None

    def _chapter(self, programme: Programme, path: list[Section]) -> Programme | None:
        chapter = next((c for s in path[::-1] if (c := self._chapters.get(s.id)) and s.body <= programme.start), None)
        return None if chapter and self._is_in_passing(programme) else chapter

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
        heads = holder.start < programme.start and (not before or _CARRIED_OUT.fullmatch(before))
        return holder if heads else None

    def _item_of(self, programme: Programme, path: list[Section]) -> Programme | None:
        """The initiative that is the heading above, for one that heads an item under it: 4.强校工程 and (1)青蓝计划:"""
        around = [s for s in path if s.body <= programme.start]
        if around and self._line(around[-1]) == self._line(programme):
            around.pop()  # ①A工程;②B工程;: items of one line are sisters
        if not around or not self._is_item(programme):
            return None
        return named_in_heading(around[-1], self.programmes)

    def _is_item(self, programme: Programme) -> bool:
        """Whether a name is the head of an item, behind a verb too: 1.实施青蓝计划。"""
        if heads_item(self.text, programme.start, programme.end):
            return True
        if _ITEM_END.match(self.text, programme.end) is None:
            return False
        floor = max(self._line(programme), programme.start - _LONGEST_VERB - _LONGEST_AIM)
        verb = _CARRIED_OUT_FOR.search(self.text, floor, programme.start)
        return verb is not None and is_labelled(self.text, verb.start())

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
        if len(around) > 1 and self._line(around[-1]) == self._line(programme) and labelled:
            return around[-2]  # ①A工程。……②B工程。……: items of one line are sisters
        heads = self._heads.get(box.id, [])
        if len(heads) > 1 and len(around) <= 1 and programme not in heads:
            return next((head for head in heads[::-1] if head.start < programme.start), around[-1] if around else None)
        return around[-1] if around else None

    def _line(self, one: Programme | Section) -> int:
        return self._lines[bisect_right(self._lines, one.start) - 1]

    def _leads(self, line: int, programme: Programme) -> bool:
        """Whether a paragraph begins with a sentence that is but the name: 实施学生健康提升工程。 or 5.青年人才“留株工程”。"""
        before = self.text[line : programme.start].removesuffix("“")
        heads = (is_labelled(self.text, programme.start) or NUMBERED.fullmatch(before)) and "。" not in before
        ends = _SENTENCE_END.match(self.text, programme.end) or (heads and _GOES_ON.match(self.text, programme.end))
        if programme.start - line > _LONGEST_LEAD or not ends:
            return False
        return bool(heads or _is_but_a_verb(before) or prefix_in_head(before.lstrip()))

    def _is_sister(self, line: int, programme: Programme) -> bool:
        """Whether the name is a sentence, or the head of an item, as that of the paragraph's leader is."""
        sentence = max(line, self.text.rfind("。", line, programme.start) + 1)
        before = self.text[sentence : programme.start]
        if self._is_item(programme):
            return True
        alone = self.text.startswith("。", programme.end) and "," not in before and _is_but_a_verb(before)
        if alone and self._is_bare(line) and before.strip("“"):
            return False  # 1.强师工程。实施青蓝计划。: the one heads the item, the other is carried out in it
        return alone

    def _is_in_passing(self, programme: Programme) -> bool:
        """Whether it is another's, which the place or a school was admitted to: 入选省级县中托管帮扶项目, 省级“三名工程”专业群."""
        other, floor = section("generic")["other"], max(0, programme.start - _ENUMERATION)
        behind = programme.end + self.text.startswith("”", programme.end)
        if self.text.endswith(tuple(other["awarded"]), floor, programme.start):
            return True
        held = self.text.startswith(tuple(other["held_by"]), behind)
        return held and _CARRIED_OUT.search(self.text, floor, programme.start) is None

    def _is_bare(self, line: int) -> bool:
        """Whether the paragraph's leader stands at its head without a verb, behind a label at most."""
        start = self._leader[1].start if self._leader is not None else line
        return start == line or is_labelled(self.text, start)

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
            alone = ends_line and programme.start - self._line(programme) <= _BULLET
            section = self._index.at(programme.start) if alone else None
            if section is not None and section.kind == "box" and programme.start >= section.body:
                found.setdefault(section.id, []).append(programme)
        return found


def _is_but_a_verb(before: str) -> bool:
    """Whether what stands before a name is nothing, or says only that it is carried out."""
    return not before or before.endswith("实施") or lead().fullmatch(before) is not None
