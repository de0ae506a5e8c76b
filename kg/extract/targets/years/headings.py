"""The years that headings give to all that stands under them.

(二)攻坚阶段(2024—2025年)        the stretch's last year
二、2024年重点任务               the year it names
第十三条 远期目标                what the text says of that phase elsewhere: 近期2021—2025年,远期2026—2030年
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from kg.extract.targets.years.dates import SINCE
from kg.extract.targets.years.year_mark import YearMark, marks_in
from kg.extract.word_lists import WordLists
from kg.model import Section

_STRETCH = rf"{SINCE}(?P<year>20\d\d)年?"
_SENTENCE = re.compile(r"[,;。]|(?<!\d)\d+(?:\.\d+)?(?!\d{2}年|\d*[-—~至到年月])")
"""What a title that is a sentence of its own, with numbers of its own, holds: its year is said of those."""
_LONGEST_TITLE = 30
_LISTS = WordLists("targets", "years")
_OPENING = _LISTS.pattern(r"(?:^|(?<=[,。;:\n(]))[到至在]?(?P<at>(?P<phase>{phases})(?:目标|期?[末内]|期间)?)(?=[,:])")
_PHASE = _LISTS.pattern(r"{phases}")
_PHASES = _LISTS.scan("phases")
_DECLARED = _LISTS.pattern(r"{phase_is}*{stretch}", stretch=_STRETCH)


def find_heading_years(text: str, sections: Iterable[Section], marks: Iterable[YearMark]) -> dict[str, YearMark]:
    """The year that the title of a section gives to it: section → mark, which counts as standing at the title.

    >>> from kg.extract.targets.years.marks import find_years
    >>> text = "一、起步阶段(2023年)\\n…\\n二、远期目标\\n…近期到2025年,远期到2035年"
    >>> one, two = Section("s1", None, 1, "一", "起步阶段(2023年)", 0, 12, 15), Section("s2", None, 1, "二", "远期目标", 15, 22, 44)
    >>> years = find_heading_years(text, [one, two], find_years(text, (2021, 2035)))
    >>> {section: mark.year for section, mark in years.items()}
    {'s1': 2023, 's2': 2035}
    """
    marks = [m for m in marks if m.year is not None and not m.since and text[m.start].isdigit()]
    phases = find_phases(text)
    out = {}
    for section in sections:
        if len(section.title) > _LONGEST_TITLE or _SENTENCE.search(section.title):
            continue
        if text[section.body : section.body + 1] in tuple(",;"):  # 到2025年,…: the first clause of a sentence
            continue
        own = marks_in(marks, section.start, section.body)
        if len(own) == 1:
            out[section.id] = replace(own[0], reach="list")
        elif not own and (phase := _PHASE.search(section.title)) and phase[0] in phases:
            out[section.id] = YearMark(section.start, section.start, phases[phase[0]], False, reach="list")
    return out


@lru_cache(maxsize=1)
def find_phases(text: str) -> dict[str, int]:
    """The last year of each phase that a text tells apart; kept for whoever asks next, so not to be changed.

    >>> find_phases("规划期限:近期为2021—2025年,远期2026—2030年。第一阶段(2021年至2022年)")
    {'近期': 2025, '远期': 2030, '第一阶段': 2022}
    """
    out: dict[str, int] = {}
    for phase in _PHASES.finditer(text):
        if hit := _DECLARED.match(text, phase.end()):
            out.setdefault(phase[0], int(hit["year"]))
    return out


def find_phase_marks(text: str) -> Iterator[YearMark]:
    """Where a clause opens with a phase that the text dates elsewhere: 近期,新建小学3所; 到中期末,…

    >>> text = "近期为2024年,远期为2030年。近期:新建小学3所;到远期末,班额不超过45人。"
    >>> [(text[m.start:m.end], m.year) for m in find_phase_marks(text)]
    [('近期', 2024), ('远期末', 2030)]
    """
    phases = find_phases(text)
    for hit in _OPENING.finditer(text) if phases else ():
        if hit["phase"] in phases:
            yield YearMark(hit.start("at"), hit.end("at"), phases[hit["phase"]], False)
