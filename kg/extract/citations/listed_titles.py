"""Titles in a preamble whose marks a scan lost: 根据A、B和C等文件精神,制定本规划."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.places import gazetteer
from kg.extract.word_lists import WordLists

Span = tuple[int, int]

_AND_OTHERS = r"等[^,。;\n]{0,8}(?:文件|精神|要求|规定)"
"""How a list of papers ends."""
_PREAMBLE = re.compile(
    rf"(?:根据|依据|按照|遵照)(?P<list>[^。;\n《》]{{12,400}}?)(?:{_AND_OTHERS}|的?(?:文件)?精神|,)[^。\n]{{0,60}}?(?:制[定订]|编制)本"
)
_NEXT_LIST = re.compile(rf"{_AND_OTHERS}[^,。;\n]{{0,4}},?并?(?:结合|按照|根据|依据|对照)")
_MADE = ("制定本", "制订本", "编制本")
EDITION = re.compile(r"\((?:\d{4}[-—~至]\d{4}年?|试行|暂行|(?:\d{4}年?(?:修订)?版?){1,2})\)")
"""What stands behind a title and is part of it."""
_ASKS = re.compile("的?(?:总体|有关|相关|具体)?(?:部署|要求|精神|安排)")
"""What papers say, behind the last of them."""
NUMBER = r"\([\u4e00-\u9fff]{1,12}(?:[\[(]\d{4}[\])] ?|第)\d{1,4}号\)"
"""The number of a paper, behind its title: (教基[2021]3号), (教基(2021)3号), (教育部令第50号)."""
_NUMBERED = re.compile(NUMBER)
_SEPARATOR = re.compile(rf"(?:{NUMBER})?[、,和与及以]*")
"""What stands between two titles of a list, with the number of the first: A规划|(甲府发[2021]8号)和|B规划."""
LONGEST = 60
"""No title without marks is longer, in characters."""
_SHORTEST_LISTED, _SHORTEST_LAW = 3, 1
"""How many characters a title of a list has at least before its end: 宪|法."""
_ABOUT = "关于"
PLACE_LENGTHS = range(12, 1, -1)
"""How long the names of places are, in characters, the longest first."""
_LISTS = WordLists("documents")
LONG_TITLE = _LISTS.pattern(r"{patterns|}")
"""Titles that hold 和 and the like."""
_NO_ENTRY = _LISTS.pattern("{no_entry}")
_TITLE_END = _LISTS.pattern(r"{ends|}")


def find_listed_titles(text: str) -> Iterator[Span]:
    """The titles in 根据A、B和C等文件精神,制定本规划, where none of them is marked; also of a second list: …等文件精神,结合D和E,制定本规划."""
    last = max(text.rfind(made) for made in _MADE)  # which stands at the beginning, if it does
    for preamble in _PREAMBLE.finditer(text, 0, last + len(_MADE[0])) if last >= 0 else ():
        start, limit = preamble.span("list")
        for border in _NEXT_LIST.finditer(text, start, preamble.end()):
            yield from _entries(text, start, border.start())
            start, limit = border.end(), preamble.end()
        yield from _entries(text, start, limit)


def _entries(text: str, at: int, limit: int) -> Iterator[Span]:
    """The titles of a list, without what else it holds."""
    while at < limit:
        at = _SEPARATOR.match(text, at, limit).end()  # type: ignore[union-attr]  # it matches nothing, too
        end = _entry_end(text, at, limit)
        if end is None:
            break
        if _ABOUT in text[at:end] or not _NO_ENTRY.search(text, at, end):
            yield at, end
        at = end


def _entry_end(text: str, at: int, limit: int) -> int | None:
    """Where the title ends that begins at `at`: at a border, or where the next one begins."""
    if whole := LONG_TITLE.match(text, at, limit):
        return whole.end()
    for hit in _TITLE_END.finditer(text, at + _SHORTEST_LAW, limit):
        if hit.start() < at + _SHORTEST_LISTED and hit[0] != "法":
            continue
        end = with_edition(text, hit.end())
        if (
            end == limit
            or text[end] in "、,和与及"
            or _NUMBERED.match(text, end)
            or _ASKS.match(text, end)
            or _begins_title(text, end)
        ):
            return end if end - at <= LONGEST and "。" not in text[at:end] else None
    return None


def _begins_title(text: str, at: int) -> bool:
    """Whether a title may begin here: with a place, or 中共, 国务院, 教育部 …"""
    names = gazetteer().names
    return text.startswith(_LISTS.ends("begins"), at) or any(text[at : at + n] in names for n in PLACE_LENGTHS)


def with_edition(text: str, end: int) -> int:
    """Where a title ends with the edition behind it, if it has one: (2021-2035年), (试行)."""
    edition = EDITION.match(text, end)
    return edition.end() if edition else end
