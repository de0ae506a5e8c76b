"""What the place of a measure tells: that its part of the document reports what has been done, or names what is wrong."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import Literal

from kg.extract.patterns import spelled_out
from kg.extract.targets.frames import names_report, tells_by_title
from kg.extract.targets.papers import find_report
from kg.model import Reading, Section
from kg.ontology import lexicon
from kg.read.scan import Scan

Told = Literal["report", "trouble"]


class Places:
    """Tells of the places of one document what is told there.

    >>> from kg.extract.pipeline import read
    >>> text = "过去一年,我们推行了县管校聘,双减强力推进。下一步,推行集团化办学。"
    >>> reading = read(text)._.reading
    >>> [Places(reading).at(text.index(word), None) for word in ("双减", "集团化")]
    ['report', None]
    """

    def __init__(self, reading: Reading) -> None:
        self._by_title = _told_by_title(reading.sections)
        self._report = find_report(reading.text, reading.metadata.title)
        self._stretches = find_reported(reading.text)
        self._starts = [start for start, _ in self._stretches]

    def at(self, offset: int, section: Section | None) -> Told | None:
        """What is told at an offset, which lies in `section`: as its title says, else the document's, else its paragraph."""
        told = self._by_title[section.id] if section else None
        if told or (self._report and self._report.holds(offset)):
            return told or "report"
        stretch = bisect_right(self._starts, offset) - 1
        return "report" if stretch >= 0 and offset < self._stretches[stretch][1] else None


def find_reported(text: str) -> list[tuple[int, int]]:
    """Where paragraphs report: from the words that begin it (过去一年,…) to their end or to the sentence that plans on (下一步,…).

    >>> find_reported("这一年,我们推进双减。推进集团化办学。")
    [(0, 19)]
    """
    opens, ends = _opens(), _ends()
    out: list[tuple[int, int]] = []
    for hit in opens.finditer(text):
        if not out or hit.start() >= out[-1][1]:
            end = ends.search(text, hit.end())
            out.append((hit.start(), end.start() if end else len(text)))
    return out


@cache
def _opens() -> Scan:
    """What begins a report amid a section."""
    return Scan(spelled_out(lexicon("stance")["reported"]["opens"]))


@cache
def _ends() -> re.Pattern[str]:
    """What ends it."""
    return re.compile(rf"\n|(?<=[。;!])(?:{'|'.join(lexicon('stance')['reported']['ends'])})")


@cache
def _title(tells: str) -> re.Pattern[str]:
    """What a section is called that tells what is wrong or what the times demand ("problems"), does something about that
    ("mends"), or promises ("promises")."""
    return re.compile(lexicon("stance")["baseline"][tells])


def _told_by_title(sections: list[Section]) -> dict[str, Told | None]:
    """By the id of a section whether it reports what has been done or tells what is wrong: its own title says, else the section
    it lies in, unless it promises (指导思想). A title that says both (发展基础与面临形势) leaves it to the titles below, and
    reports where they are silent.
    """
    told: dict[str, Told | None] = {}
    for section in sections:  # a section stands behind the one it lies in
        title = section.title
        trouble = _title("problems").search(title) is not None
        report = tells_by_title(title) or (not trouble and names_report(title) == "done")
        inherited = told.get(section.parent) if section.parent else None
        if trouble and _title("mends").search(title):
            trouble, inherited = False, None
        elif inherited and _title("promises").search(title):
            inherited = None
        told[section.id] = "report" if report else "trouble" if trouble else inherited
    return told
