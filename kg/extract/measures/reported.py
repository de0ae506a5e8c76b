"""What the place of a measure tells: that its part of the document reports what has been done, or names what is wrong."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Literal

from kg.extract.dates import last_year
from kg.extract.targets.sites import names_report, tells_by_title, tells_growth
from kg.extract.targets.status import find_report
from kg.extract.word_lists import WordLists
from kg.model import Metadata, Reading, Section
from kg.read.headings import SectionIndex

Told = Literal["report", "trouble"]
_LONGEST_TROUBLE = 500
"""How many characters the tale of what is wrong has at most behind the words that begin it."""
_LISTS = WordLists("stance")
_OVER = _LISTS.pattern(r"{reported.over|}")
"""A five-year plan that begins one where it is over."""
_OPENS = _LISTS.scan("reported.opens+reported.over!")
"""What begins a report amid a section."""
_PARAGRAPH_ENDS = r"\n(?<!\n\n)\n*+(?![一二三四五六七八九十]是)"
"""Where a paragraph ends that goes on in no lines of its own: 一是…, 二是…"""
_ENDS = _LISTS.pattern(rf"{_PARAGRAPH_ENDS}|(?<=[。;!]){{reported.ends|}}")
"""What ends it: the paragraph's end, or the sentence that opens with one of these."""
_TROUBLE_OPENS = _LISTS.scan("trouble.opens+trouble.said_of!")
"""What begins the tale of what is wrong amid a section."""
_SAID_OF = _LISTS.pattern("{trouble.said_of|}")
"""… and is said of what stands before it in its clause: 学位供给|仍然紧张."""
_CLAUSE_MARKS = ",;:。!\n"
_LONGEST_CLAUSE = 40
"""How far before such words their clause begins at most, in characters."""
_TROUBLE_ENDS = _LISTS.pattern(rf"{_PARAGRAPH_ENDS}|(?<=[。;!]){{trouble.ends|}}")
_PROBLEMS, _MENDS = _LISTS.pattern("{baseline.problems}"), _LISTS.pattern("{baseline.mends}")
"""What a section is called that tells what is wrong or what the times demand, and that does something about it."""
_PROMISES = _LISTS.pattern("{baseline.promises}")


class Places:
    """Tells of the places of one document what is told there.

    >>> from kg.extract.pipeline import read
    >>> text = "过去一年,我们推行了县管校聘,双减强力推进。下一步,推行集团化办学。"
    >>> reading = read(text)._.reading
    >>> list(Places(reading).told_at(text.index(word) for word in ("双减", "集团化")))
    ['report', None]
    """

    def __init__(self, reading: Reading) -> None:
        self._sections = SectionIndex(reading.sections)
        self._by_title = _told_by_title(reading.sections)
        report = find_report(reading.text, reading.metadata.title)
        self._report = _Stretches([(report.start, report.end)] if report else [])
        self._reported = _Stretches(find_reported(reading.text, _since(reading.metadata)))
        self._trouble = _Stretches(find_trouble(reading.text))

    def told_at(self, offsets: Iterable[int]) -> Iterator[Told | None]:
        """What is told at each of some offsets, which ascend: looked up once for all up to where it may change."""
        told, border = None, 0
        for offset in offsets:
            if offset >= border:
                told, border = self._tell(offset)
            yield told

    def _tell(self, offset: int) -> tuple[Told | None, int]:
        """What is told at an offset, and up to where: as the words before it in its paragraph say that begin the tale of what is
        wrong, else as the title of its section does, else the document's, else its paragraph, which reports.
        """
        _, end, section = self._sections.find(offset)
        trouble, end = self._trouble.hold(offset, end)
        by_report, end = self._report.hold(offset, end)
        by_paragraph, end = self._reported.hold(offset, end)
        if trouble:
            return "trouble", end
        told = self._by_title[section.id] if section else None
        return told or ("report" if by_report or by_paragraph else None), end


class _Stretches:
    """Stretches of a text in order, which do not overlap."""

    def __init__(self, stretches: list[tuple[int, int]]) -> None:
        self._borders = list(chain.from_iterable(stretches))

    def hold(self, offset: int, end: int) -> tuple[bool, int]:
        """Whether one of them does, and up to where it is so, at most `end`."""
        index = bisect_right(self._borders, offset)
        return index % 2 == 1, min([end, *self._borders[index : index + 1]])


def _since(metadata: Metadata) -> int | None:
    """The first year that a document plans for, else the year it is dated with."""
    return metadata.period_start or metadata.dated


def find_reported(text: str, since: int | None) -> list[tuple[int, int]]:
    r"""Where paragraphs report: from the words that begin it (过去一年,…) to their end or to the sentence that plans on (下一步,…).
    A five-year plan (“十三五”期间,…) begins one where it ended before `since`.

    >>> find_reported("这一年,我们推进双减。推进集团化办学。", None), find_reported("近年来,教育变好。\n一是推进双减。", None)
    ([(0, 19)], [(0, 17)])
    >>> text = "“十三五”期间,推进双减。"
    >>> find_reported(text, 2021), find_reported(text, 2016), find_reported(text, None)
    ([(1, 13)], [], [])
    """
    begins = (hit.span() for hit in _OPENS.finditer(text) if not _goes_on(hit[0], since))
    return _find_stretches(text, begins, _ENDS, len(text))


def find_trouble(text: str) -> list[tuple[int, int]]:
    """Where paragraphs tell what is wrong: from the words that begin it (同时也要看到,…), or from what they are said of
    (学位供给仍然紧张), to their end or to the sentence that says what to do about it, and not far beyond in a page whose
    paragraphs are run together.

    >>> find_trouble("但还存在教师缺编的问题。为此,推进县管校聘。"), find_trouble("解决还存在的问题。")
    ([(1, 12)], [])
    >>> find_trouble("同时,学位供给仍然紧张。")
    [(3, 12)]
    """
    begins = ((_begin_of_trouble(text, hit), hit.end()) for hit in _TROUBLE_OPENS.finditer(text))
    return _find_stretches(text, begins, _TROUBLE_ENDS, _LONGEST_TROUBLE)


def _begin_of_trouble(text: str, hit: re.Match[str]) -> int:
    """Where the words begin that tell what is wrong: with their clause, if they are said of what stands before them in it."""
    if not _SAID_OF.match(hit[0]):
        return hit.start()
    near = text[max(0, hit.start() - _LONGEST_CLAUSE) : hit.start()]
    return hit.start() - len(near) + 1 + max(near.rfind(mark) for mark in _CLAUSE_MARKS)


def _find_stretches(
    text: str, begins: Iterable[tuple[int, int]], ends: re.Pattern[str], longest: int
) -> list[tuple[int, int]]:
    """From each of `begins`, which ascend (where its words start and end), to what ends it, at most `longest` characters on; what
    begins within one is part of it."""
    out: list[tuple[int, int]] = []
    for start, behind in begins:
        if not out or start >= out[-1][1]:
            limit = min(len(text), behind + longest)
            end = ends.search(text, behind, limit)
            out.append((start, end.start() if end else limit))
    return out


def _goes_on(opening: str, since: int | None) -> bool:
    """Whether what opens a paragraph is a five-year plan that is not over by then, or may not be."""
    return _OVER.match(opening) is not None and (since is None or last_year(opening[:2]) >= since)


def _has_grown(path: list[Section]) -> bool:
    """Whether a section's title says how something has grown, and none around it promises that it will (指导思想)."""
    return tells_growth(path) and not any(_PROMISES.search(section.title) for section in path)


def _told_by_title(sections: list[Section]) -> dict[str, Told | None]:
    """By the id of a section whether it reports what has been done or tells what is wrong: its own title says, else the section
    it lies in, unless it promises (指导思想). A title that says both (发展基础与面临形势) leaves it to the titles below, and
    reports where they are silent.
    """
    told: dict[str, Told | None] = {}
    paths: dict[str | None, list[Section]] = {}
    for section in sections:  # a section stands behind the one it lies in
        title = section.title
        paths[section.id] = path = [*paths.get(section.parent, []), section]
        trouble = _PROBLEMS.search(title) is not None
        report = tells_by_title(title) or (not trouble and (names_report(title) == "done" or _has_grown(path)))
        inherited = told.get(section.parent) if section.parent else None
        if trouble and _MENDS.search(title):
            trouble, inherited = False, None
        elif inherited and _PROMISES.search(title):
            inherited = None
        told[section.id] = "report" if report else "trouble" if trouble else inherited
    return told
