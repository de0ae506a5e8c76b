"""Sections that run into the text and that the heading tree leaves in the section before them.

A converted document may have neither line ends nor stops behind its headings (…优质资源不足。二、目标任务力争用三年…): the
report before such a heading would not end. What counts here is where a section stops being what its title says.
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.model import Section

_ONES = "一二三四五六七八九十"
_LABEL = re.compile(rf"(?P<open>\(?)(?P<number>[{_ONES}])(?P<close>\)?)")
_STOP = re.compile(r"[,。;:!?\n]")
_LONGEST_TITLE = 12


def with_run_in(text: str, sections: list[Section]) -> list[Section]:
    """The sections, and those whose heading the next label in their text shows: behind 一、 a sentence that opens with 二、.

    >>> text = "一、基本情况我县有学校20所。二、目标任务力争建成学校5所。"
    >>> [s.title for s in with_run_in(text, [Section("s1", None, 1, "一", "基本情况我县", 0, 8, len(text))])]
    ['基本情况我县', '目标任务力争建成学校5所']
    """
    out: list[Section] = []
    for section in sections:
        out.append(section)
        while (hidden := _hidden(text, out[-1])) is not None:
            out[-1] = replace(out[-1], end=hidden.start)
            out.append(hidden)
    return _adopted(sorted(out, key=lambda s: s.start)) if len(out) > len(sections) else sections


def _hidden(text: str, section: Section) -> Section | None:
    """The section behind the next label of the same kind, where a sentence opens with it."""
    label = _LABEL.fullmatch(section.label)
    if label is None or label["number"] == _ONES[-1]:
        return None
    following = label["open"] + _ONES[_ONES.index(label["number"]) + 1] + (label["close"] or "、")
    at = text.find(following, section.body, section.end)
    if at < 1 or text[at - 1] not in "。!?o\n":
        return None
    start = at + len(following)
    stop = _STOP.search(text, start, start + _LONGEST_TITLE)
    title = text[start : stop.start() if stop else start + _LONGEST_TITLE]
    return replace(section, id=section.id + "+", label=following.rstrip("、"), title=title, start=at, body=start)


def _adopted(sections: list[Section]) -> list[Section]:
    """The sections, each under the one around it that holds it now."""
    by_id = {s.id: s for s in sections}
    out = []
    for section in sections:
        parent = by_id.get(section.parent or "")
        while parent is not None and parent.end <= section.start and parent.id + "+" in by_id:
            parent = by_id[parent.id + "+"]
        out.append(
            replace(section, parent=parent.id) if parent is not None and parent.id != section.parent else section
        )
    return out
