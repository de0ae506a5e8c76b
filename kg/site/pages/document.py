"""A document as it stands: its sections as a tree, each fact marked where it is said, what was set aside told apart and,
where it is many lines, folded away."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from markupsafe import Markup, escape

from kg.gather import gather
from kg.graph.entities import Facts
from kg.read.forms import fold
from kg.site.pages.markup import Marker, Paragraph, Span, find_paragraphs
from kg.site.render import load_texts

SHOWN_REASON = 8
"""Set-aside text of fewer characters shows its reason on hover only: a note would be longer than the text. So does what
follows on other text set aside for the same reason."""
FEWEST_FOLDED = 4
"""So many lines of a page's own are folded away; fewer are in nobody's way."""
_NOT_A_LINE_END = re.compile(r"[^\n]")


@dataclass(frozen=True, slots=True)
class Furniture:
    """Lines that were set aside, one after the other: what a page puts around a document."""

    lines: tuple[Paragraph, ...]

    @property
    def shown(self) -> int:
        """How many lines it has, blank ones left out."""
        return sum(not line.blank for line in self.lines)


@dataclass(slots=True)
class Block:
    """A section: its heading as it stands in the text, and its paragraphs and subsections in their order."""

    id: str
    level: int
    title: str
    start: int
    heading: Markup
    parts: list[Part] = field(default_factory=list)
    things: set[tuple[str, str]] = field(default_factory=set)
    """What is said in it, subsections included: each thing with its kind."""

    @property
    def counts(self) -> Counter[str]:
        """How many different things of each kind are said in it."""
        return Counter(kind for kind, _ in self.things)


Part = Paragraph | Furniture | Block


def read_document(facts: Facts, raw: str) -> list[Part]:
    """The whole text as paragraphs, furniture and blocks; every character is in exactly one."""
    marker = Marker(raw, find_spans(facts))
    reader = _Reader(marker, fold(raw), facts)
    return list(reader.parts(None, 0, len(raw)))


def find_spans(facts: Facts) -> Iterator[Span]:
    """What is marked in a text: mentions of one kind and place together, and stretches set aside."""
    for kind, start, end in dict.fromkeys((m["type"], m["start"], m["end"]) for m in facts["mentions"]):
        yield Span(start, end, f'<mark data-kind="{kind}" data-at="{start}-{end}">', "mark")
    before = None
    for stretch in facts["boilerplate"]:
        zh, en = reason(stretch["kind"])
        shown = " noted" if stretch["end"] - stretch["start"] >= SHOWN_REASON and stretch["kind"] != before else ""
        before = stretch["kind"]
        tag = f'<span class="aside{shown}" data-zh="{escape(zh)}" data-en="{escape(en)}" title="{escape(zh)} · {escape(en)}">'
        yield Span(stretch["start"], stretch["end"], tag, "span")


def reason(kind: str) -> tuple[str, str]:
    """Why something was set aside, in both languages; a kind without a text of its own is named as it is."""
    return load_texts().get(f"aside.{kind}", (kind, kind))


class _Reader:
    """Goes through the sections once, in the order of the text."""

    def __init__(self, marker: Marker, folded: str, facts: Facts) -> None:
        self.marker = marker
        self.folded = folded
        self.kept = _without(marker.raw, facts["boilerplate"])
        sections = sorted(facts["sections"], key=lambda section: (section["start"], section["level"]))
        self.sections: dict[str | None, list[dict[str, Any]]] = gather((s["parent"], s) for s in sections)
        self.things = _things(facts)

    def parts(self, parent: str | None, start: int, end: int) -> Iterator[Part]:
        """What stands in `[start, end)`: lines before, between and after the sections under `parent`."""
        for section in self.sections.get(parent, ()):
            begin, stop = max(start, section["start"]), min(section["end"], end)
            if begin < stop:
                yield from self._lines(start, begin)
                yield self._block(section, begin, stop)
                start = stop
        yield from self._lines(start, end)

    def _lines(self, start: int, end: int) -> Iterator[Paragraph | Furniture]:
        """The lines of a stretch; many that were set aside, with blank ones among them, are one piece of furniture."""
        for aside, lines in groupby(find_paragraphs(self.marker, start, end), key=self._is_aside):
            furniture = Furniture(tuple(lines))
            if aside and furniture.shown >= FEWEST_FOLDED:
                yield furniture
            else:
                yield from furniture.lines

    def _is_aside(self, line: Paragraph) -> bool:
        """Whether nothing of a line belongs to the document; so it is with a blank one."""
        end = self.kept.find("\n", line.start) + 1 or len(self.kept)
        return not self.kept[line.start : end].strip()

    def _block(self, section: dict[str, Any], start: int, end: int) -> Block:
        first = min((child["start"] for child in self.sections.get(section["id"], ())), default=end)
        body = min(self._heading_end(section, start, end), max(first, start), end)
        heading = self.marker.html(start, body)
        block = Block(section["id"], section["level"], section["title"], start, heading)
        block.parts = list(self.parts(section["id"], body, end))
        block.things |= self.things.get(section["id"], set())
        for part in block.parts:
            if isinstance(part, Block):
                block.things |= part.things
        return block

    def _heading_end(self, section: dict[str, Any], start: int, end: int) -> int:
        """Where the text of a section begins: after its title, the stop that ends it, and the end of its line.

        The title is in Simplified script without the noise that may cut through it in the text.
        """
        at = start
        for character in (section["label"] or "") + section["title"]:
            found = self.folded.find(character, at, at + 80)
            at = found + 1 if found >= 0 and not character.isspace() else at
        at = min(at, end)
        if self.folded[at : at + 1] in tuple("。.:;,!"):
            at += 1
        return at + _blanks(self.folded[at:end])


def _without(raw: str, stretches: Iterable[Mapping[str, Any]]) -> str:
    """A text with blanks, and the same line ends, for what was set aside."""
    kept: list[str] = []
    at = 0
    for stretch in sorted(stretches, key=lambda stretch: stretch["start"]):
        start, end = max(at, stretch["start"]), max(at, stretch["end"])
        kept += [raw[at:start], _NOT_A_LINE_END.sub(" ", raw[start:end])]
        at = end
    return "".join([*kept, raw[at:]])


def _blanks(text: str) -> int:
    """How many characters of white space a text begins with, up to its last line end among them."""
    blanks = text[: len(text) - len(text.lstrip())]
    return blanks.rfind("\n") + 1


def _things(facts: Facts) -> dict[str | None, set[tuple[str, str]]]:
    """The things of each section, those of its subsections not among them."""
    things: dict[str | None, set[tuple[str, str]]] = {}
    for mention in facts["mentions"]:
        if mention["thing"]:
            things.setdefault(mention.get("section"), set()).add((mention["type"], mention["thing"]))
    return things


def outline(parts: Iterable[Part]) -> list[Block]:
    """The blocks among the parts."""
    return [part for part in parts if isinstance(part, Block)]
