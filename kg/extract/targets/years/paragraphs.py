"""The deadline that opens a paragraph, and holds for the levels that its later sentences name: 到2025年,实现全覆盖。…,本科率达到95%."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.extract.patterns import ITEM
from kg.extract.targets.sites import Site
from kg.extract.targets.years.year_mark import YearMark, has_subject, is_led, marks_in
from kg.extract.word_lists import WordLists

BREAK = re.compile(r"\n|[。 ][一二三四五六七八九十]、|\([一二三四五六七八九十]\)")
"""What ends a paragraph, headings of a text without lines too."""
LEVELS = frozenset({"%", "年"})
"""Units of what is at a level in a year, not done in it."""
_LINES = re.compile(rf"(?:\s*\n(?!{ITEM})[^\n。]+;)*\s*\n(?!{ITEM})")
"""Between a line that ends on a semicolon and one further on, lines that do so too and are no items of a list."""
_UNFINISHED = re.compile("[,、和及与]")
_OUTLOOK = ("展望", "展望到", "展望至")
_LONGEST_LEAD = 4
"""What leads to a year at the beginning of a line, in characters: 截至到|2023年."""
LONGEST_PARAGRAPH = 500
"""How far a year is carried, in characters: a converted document may be one paragraph."""
_LISTS = WordLists("targets", "years")
_LEVELS = _LISTS.pattern(r"^(?!.*(?:每|持续)).*(?:{levels}[^,;。]{0,6}|率|满意度|占比)$")
"""What leads to a level (巩固率达到, 巩固率) that is not kept up all the time."""
_SAID = _LISTS.pattern(r"\s*(?:{said_by}[^,;。]{0,24}|[^,;。]{0,30}{said}),即?[到至]?")
"""What only tells where something is said: 规划提出,|到2025年; 根据方案,|到2025年."""


def deadline_of_paragraph(text: str, marks: Sequence[YearMark], site: Site) -> YearMark | None:
    """The deadline that opened a sentence before in the paragraph, where the number is a level and no other year stands between;
    an outlook (展望2035年,…) is that of all numbers."""
    near = marks_in(marks, site.sentence[0] - LONGEST_PARAGRAPH, site.quantity.start)
    mark = next((m for m in reversed(near) if m.reach != "next"), None)
    if mark is None or mark.reach != "on" or mark.past or has_subject(text, mark):
        return None
    level = site.quantity.unit in (*LEVELS, None) and is_led(text, mark) and _LEVELS.match(site.left)
    if not level and not text.endswith(_OUTLOOK, 0, mark.start):
        return None
    low = max(0, mark.start - LONGEST_PARAGRAPH)
    start = max(low, *(text.rfind(stop, low, mark.start) + 1 for stop in "。\n"))
    return mark if opens_sentence(text, mark, start) and not BREAK.search(text, mark.end, site.sentence[0]) else None


def opens_sentence(text: str, mark: YearMark, sentence: int) -> bool:
    """Whether a year opens its sentence, or what is said there (规划提出,到2025年…), not one of its later clauses
    (推进二期建设,到2025年在校生达到4500人); `sentence` is where that begins, at the latest with the line that the year opens."""
    line = text.rfind("\n", sentence, mark.start) + 1
    if line > sentence and not _UNFINISHED.match(text, line - 2) and mark.start - line <= _LONGEST_LEAD:
        return True  # 1.规模扩大,水平提高⏎截至2023年底,…
    comma = text.find(",", sentence, mark.start)
    return comma < 0 or _SAID.fullmatch(text, sentence, mark.start) is not None


def runs_on(text: str, mark: YearMark, end: int, low: int) -> bool:
    """Whether the sentence that a year opened, up to `end`, goes on at `low`, broken into lines at its semicolons:
    到2025年,新建学校3所;⏎巩固率达99%."""
    near = low - end < LONGEST_PARAGRAPH and text[end - 1] == ";"
    return near and not has_subject(text, mark) and _LINES.fullmatch(text, end, low) is not None
