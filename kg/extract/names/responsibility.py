"""Who answers for what: (区教委牵头,区财政局配合), 责任单位:市教育局, the columns 牵头单位 and 配合单位 of a table."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache

from kg.ontology import lexicon

_BRACKET = re.compile(r"\([^()\n]{4,400}\)")
_LABEL = re.compile(  # one leading set, so that the search skips to candidates
    "[牵责主实承配参协](?:(?P<lead>(?<=牵)头|(?<=责)任|(?<=主)[责管]|(?<=实)施|(?<=承)办)"
    "|(?P<support>(?<=配)合|(?<=参)与|(?<=协)[助同]))(?:单位|部门)"
)
_STOP = re.compile(r"[\n。;)]")
_ROWS = re.compile(r"^[^\n\t]*+\t[^\n]*+(?:\n[^\n\t]*+\t[^\n]*+)+", re.M)
"""Lines with a tab. It gives nothing back (`*+`): a line may have thousands of cells and none below it."""
_CELL = re.compile(r"[^\t\n]+")

Stretch = tuple[int, int, str | None]
"""Characters in which bodies answer for something; their role, None where the words beside each of them tell it."""


@cache
def _role() -> re.Pattern[str]:
    return re.compile(lexicon("names")["joint"]["role"])


def stretches(text: str) -> list[Stretch]:
    """All stretches of a text, in reading order."""
    return sorted([*_brackets(text), *_labelled(text), *_columns(text)], key=lambda s: s[:2])


def roles(text: str) -> Callable[[int, int], str | None]:
    """A function from the span of a body to "lead", "support" or None.

    >>> text = "(区教委牵头,区财政局配合)"
    >>> role_at = roles(text)
    >>> role_at(1, 4), role_at(7, 11)
    ('lead', 'support')
    """
    known = stretches(text)
    starts = [stretch[0] for stretch in known]

    def role_at(start: int, end: int) -> str | None:
        last = bisect_right(starts, start) - 1
        for index in range(last, max(-1, last - 3), -1):
            first, stop, role = known[index]
            if end <= stop:
                return role or _role_beside(text, first, stop, start, end)
        return None

    return role_at


def _brackets(text: str) -> Iterator[Stretch]:
    for hit in _BRACKET.finditer(text):
        if _role().search(hit[0]):
            yield hit.start(), hit.end(), None


def _labelled(text: str) -> Iterator[Stretch]:
    """责任单位:…; a label's bodies end with the line, the sentence or the next label."""
    labels = [h for h in _LABEL.finditer(text) if text[h.end() : h.end() + 1] == ":"]
    starts = [label.start() for label in labels] + [len(text)]
    for hit, following in zip(labels, starts[1:], strict=True):
        stop = _STOP.search(text, hit.end(), following)
        yield hit.end(), stop.start() if stop else following, hit.lastgroup


def _columns(text: str) -> Iterator[Stretch]:
    """The cells under a heading 牵头单位 or 配合单位."""
    if "\t" not in text or not _LABEL.search(text):
        return
    for table in _ROWS.finditer(text):
        rows = [list(_CELL.finditer(text, *span)) for span in _line_spans(text, *table.span())]
        for column, head in enumerate(rows[0]):
            if label := _LABEL.match(head[0]):
                for row in rows[1:]:
                    if column < len(row):
                        yield row[column].start(), row[column].end(), label.lastgroup


def _line_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for line in re.compile(r"[^\n]+").finditer(text, start, end):
        yield line.span()


def _role_beside(text: str, first: int, stop: int, start: int, end: int) -> str | None:
    """By the first word of role behind the body; 按职责分工 is all the lead there is where nobody leads before."""
    hit = _role().search(text, end, stop)
    if hit and hit.lastgroup == "support" and text.startswith(("按职责", "分工"), hit.start()):
        return "support" if _role().search(text, first, start) else "lead"
    return hit.lastgroup if hit else None
