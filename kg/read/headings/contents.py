"""The table of contents of a plan: a list of titles in its first part, which says where headings end that run into their text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.model import CleanText, SetAside
from kg.read.lines import end_of_line
from kg.read.marks import NUMERAL

_CONTENTS = re.compile(r"目\s?录")
_ENTRY_LABEL = re.compile(
    rf"第{NUMERAL}{{1,4}}(?:[篇章节]|部分)|{NUMERAL}{{1,3}}、|\({NUMERAL}{{1,3}}\)|\d{{1,2}}(?:\.\d{{1,2}})+|\d{{1,2}}[.、]|专栏\d+|附件|名词解释"
)
_PAGE = r"(?:\d{1,3}|- ?\d{1,3} ?-|\(\d{1,3}\)|[HlIO]{1,2}|错误! ?!? ?未定义\s?书签。?)"
"""A page number, as it may stand, or what Word says where it has none."""
_ENTRY = re.compile(
    rf"([^\d。\n.…·]{{2,45}}?)[\s.…·]*{_PAGE}(?![\d年万个所])|\s*([^。\n…·]{{2,45}}?)\s*(?:\.{{3}}|…|·{{3}})[\s.…·]*{_PAGE}"
)
"""A title and its page: a title with digits where dots lead on to the page."""
_LONGEST_ENTRY, _FEWEST_ENTRIES = 45, 4
_LONGEST_LABEL, _NEAR = 12, 4
"""Characters; so near to an entry's end the next one's label begins."""


@dataclass(frozen=True, slots=True)
class Contents:
    """A table of contents: where it stands in the clean text and the titles it lists."""

    start: int
    end: int
    titles: tuple[str, ...]


def find_contents(text: str) -> Contents | None:
    """The table of contents in the first part of a document, None where there is none.

    >>> find_contents("目录一、战略背景3(一)发展基础3(二)机遇与挑战4二、总体思路6一、战略背景(一)发展基础").titles
    ('战略背景', '发展基础', '机遇与挑战', '总体思路')
    """
    head = _CONTENTS.search(text, 0, 6000)
    if head is None:
        return None
    return _with_pages(text, head) or _without_pages(text, head)


def _with_pages(text: str, head: re.Match[str]) -> Contents | None:
    """A table whose entries say their page, in lines or run together."""
    titles: list[str] = []
    at = end = head.end()
    while (label := _ENTRY_LABEL.search(text, at, at + _LONGEST_LABEL)) and label.start() - at < _NEAR:
        title_start = label.start() if label[0] in ("名词解释", "附件") else label.end()
        entry = _ENTRY.match(text, title_start)
        if entry is None:
            break
        titles.append((entry[1] or entry[2]).strip())
        at = end = entry.end()
    return _contents(head.start(), end, titles)


def _without_pages(text: str, head: re.Match[str]) -> Contents | None:
    """A table whose entries lost their pages: lines with labels that stand again below, up to the first that comes again.

    >>> text = "目录\\n一、背景\\n二、目标\\n(一)学位\\n三、任务\\n一、背景\\n二、目标\\n(一)学位。新建学校。\\n三、任务\\n"
    >>> find_contents(text).titles, text[find_contents(text).end :][:5]
    (('背景', '目标', '学位', '任务'), '\\n一、背景')
    """
    lines: dict[str, int] = {}
    at = end = head.end()
    while text.startswith("\n", at):
        at, stop = at + 1, end_of_line(text, at + 1)
        line = text[at:stop]
        short = stop - at <= _LONGEST_ENTRY and _ENTRY_LABEL.match(line)
        if not short or line in lines or text.find(f"\n{line}", stop) < 0:
            break
        lines[line], at, end = short.end(), stop, stop
    return _contents(head.start(), end, [line[label:].strip() for line, label in lines.items()])


def _contents(start: int, end: int, titles: list[str]) -> Contents | None:
    return Contents(start, end, tuple(dict.fromkeys(titles))) if len(titles) >= _FEWEST_ENTRIES else None


def hide_contents(cleaned: CleanText) -> tuple[CleanText, tuple[str, ...]]:
    """The clean text with its table of contents blanked out (set aside as `contents`), and the titles it listed.

    Offsets stay as they are: a blanked character becomes a line end.
    """
    contents = find_contents(cleaned.text)
    if contents is None:
        return cleaned, ()
    text = cleaned.text[: contents.start] + "\n" * (contents.end - contents.start) + cleaned.text[contents.end :]
    aside = SetAside(*cleaned.raw_span(contents.start, contents.end), "contents")
    return replace(cleaned, text=text, set_aside=tuple(sorted([*cleaned.set_aside, aside]))), contents.titles
