"""The nouns: what a document is, and what can be found in it.

Offsets are counted in characters (Python `str` indices). Inside the package mentions and sections carry offsets into the
*clean* text (Simplified script, noise set aside); `CleanText.raw_span` leads back to the raw text, and only raw offsets
leave the package, in the facts file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from kg.offsets import OffsetMap

Stance = Literal["explore", "establish", "promote", "achieved", "restrict"]
Status = Literal["target", "baseline", "rule"]
Direction = Literal["up", "down"]
Comparator = Literal["=", ">=", ">", "<=", "<", "range", "change"]
Script = Literal["Hans", "Hant", "mixed"]
_YEAR_OF_NUMBER = re.compile(r"(?<=〔)(?:19|20)\d\d(?=〕)")


@dataclass(frozen=True, slots=True)
class Document:
    """One document as received: its identity, its bytes' hash and the raw text its reader extracted."""

    id: str
    source: str
    sha256: str
    raw: str
    known: dict[str, str] = field(default_factory=dict)
    """What `source.toml` states of the document (title, issuer, …); it wins over what is read."""


@dataclass(frozen=True, slots=True, order=True)
class SetAside:
    """A stretch of raw text that is not the document's own: `kind` says why it was set aside."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class CleanText:
    """The text to read, with the way back to the raw characters."""

    raw: str
    text: str
    set_aside: tuple[SetAside, ...]
    offsets: OffsetMap
    script: Script = "Hans"
    spaced: bool = False
    """Whether a scan put blanks behind each character, which are in `raw` only."""

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The raw characters behind clean `[start, end)`, noise between them included."""
        if end > len(self.text):
            raise ValueError(f"no clean span {start}-{end} in a text of {len(self.text)} characters")
        return self.offsets.span(start, end)

    def raw_spans(self, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """The same for many spans that ascend by their starts, in one walk."""
        return self.offsets.spans(spans)


@dataclass(slots=True)
class Section:
    """A heading and all that stands under it. `start` is where the heading begins, `body` where its text begins."""

    id: str
    parent: str | None
    level: int
    label: str
    title: str
    start: int
    body: int
    end: int
    kind: str = "heading"
    """heading | box (专栏, 重点工程) | box-item (01 … in a box) | dash (——…)"""


@dataclass(slots=True)
class Mention:
    """Something named in the clean text; `name` is its canonical form."""

    name: str
    start: int
    end: int


@dataclass(slots=True, kw_only=True)
class School(Mention):
    stage: str | None = None


@dataclass(slots=True, kw_only=True)
class Department(Mention):
    responsible: str | None = None
    """Where the text makes the body answer for something: "lead" (牵头), "responsible" (责任单位) or "support" (配合), else None."""
    answers_for: tuple[Mention, ...] = ()
    """What for: the programmes, measures and targets of that item. In the facts file each is [type, start, end]."""


@dataclass(slots=True, kw_only=True)
class Organization(Mention):
    kind: str | None = None


@dataclass(slots=True, kw_only=True)
class Place(Mention):
    code: str | None = None


@dataclass(slots=True, kw_only=True)
class Programme(Mention):
    parent: str | None = None
    kind: str = "project"


@dataclass(slots=True)
class Measure(Mention):
    """Half of what a document mentions, so that it is made by position: by keywords takes three times as long."""

    concept: str
    labels: tuple[str, ...]
    stance: Stance
    adopted: bool = True
    """False where its section tells what is wrong or what the times demand: the plan names it, and takes nothing up."""


@dataclass(slots=True, kw_only=True)
class Target(Mention):
    """A quantified statement. `start`-`end` covers the words that state it (what is counted through the number and unit)."""

    indicator: str | None
    status: Status
    comparator: Comparator
    value: float | None
    low: float | None = None
    high: float | None = None
    approx: bool = False
    unit: str | None
    year: int | None
    direction: Direction | None = None
    """Which way the number is a change: 降低1个百分点 is "down"; None where it is a level."""
    per: str | None = None
    """The time over which it holds anew (每年, 年均: 年; 每周: 周), None where none is said."""
    ocr: bool = False
    """True where a scanning error in the number was corrected (IOoO → 1000)."""


@dataclass(slots=True, kw_only=True)
class Citation(Mention):
    pass


@dataclass(slots=True)
class Metadata:
    """What a document says of itself. Dates are ISO strings; what is not stated is None."""

    title: str | None = None
    jurisdiction: str | None = None
    jurisdiction_code: str | None = None
    province: str | None = None
    issuer: str | None = None
    doc_number: str | None = None
    signed: str | None = None
    published: str | None = None
    period_start: int | None = None
    period_end: int | None = None

    @property
    def dated(self) -> int | None:
        """The year it is dated with: by its signature, else by its number, else by its publication, which a mirror repeats years
        later.

        >>> Metadata(doc_number="甲政发〔2013〕31号", published="2024-11-03").dated
        2013
        """
        number = _YEAR_OF_NUMBER.search(self.doc_number or "")
        year = (self.signed or "")[:4] or (number and number[0]) or (self.published or "")[:4]
        return int(year) if year else None


@dataclass(slots=True)
class Reading:
    """One document, cleaned and divided: what every finder gets to see."""

    clean: CleanText
    sections: list[Section]
    metadata: Metadata

    @property
    def text(self) -> str:
        return self.clean.text


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to read and the folder description that goes with it."""

    path: Path
    shown: str
    """How the file is named in results: by its place in the folder asked for, never by a path of this machine."""
    id: str
    known: dict[str, str]


@dataclass(frozen=True, slots=True)
class Received:
    """A document as received, before a reader has looked at it: what is sent to whoever reads it."""

    id: str
    shown: str
    suffix: str
    """What says the kind of file: `.html`."""
    data: bytes
    known: dict[str, str]
    where: str
    """The path, and in a file of many documents the number: what a message names."""
