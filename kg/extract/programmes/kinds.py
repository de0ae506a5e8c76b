"""Titles that name no initiative of their own: a kind of them (重大工程项目), or what belongs to the chapter's (强师行动重点项目)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.programmes import words
from kg.extract.programmes.chapters import without_duty
from kg.extract.programmes.names import canonical
from kg.extract.word_lists import WordLists
from kg.model import Section

_QUOTES = re.compile("[“”]")
_LONGEST_VERB = 4
_LISTS = WordLists("programmes", "titles")
_KINDS = _LISTS.pattern(r"{kinds}*|(?:{kinds}|{fields})*{kinds_counted}")
_LIST = _LISTS.pattern(r"{list_patterns|}")


def is_kind(title: str, place: str | None = None) -> bool:
    """Whether a title names a kind, or a table, and no initiative; `place` is the plan's own.

    >>> is_kind("重大工程"), is_kind("教育重大工程"), is_kind("教育“六大工程”"), is_kind("教育事业发展主要指标")
    (True, False, True, True)
    """
    if title.endswith(tuple(words.section("titles")["no_title_ends"])):
        return True
    return _KINDS.fullmatch(title.removeprefix(place or "")) is not None


def whose_list(box: Section, around: Iterator[Section]) -> str | None:
    """The initiative of a chapter `around` a box whose title says only that its projects follow: 强师行动 for 强师重点项目.

    >>> chapter = Section("s1", None, 1, "(一)", "实施强师惠师行动", 0, 11, 60)
    >>> whose_list(Section("s1.1", "s1", 2, "专栏1", "强师惠师重点项目", 20, 32, 60, "box"), iter([chapter]))
    '强师惠师行动'
    """
    title = _QUOTES.sub("", box.title)
    for chapter in around:
        heading = without_duty(chapter.title)
        ending = words.suffix().search(_QUOTES.sub("", heading))
        if ending is None or ending.end() != len(ending.string):
            continue
        for verb in range(_LONGEST_VERB + 1):
            core = ending.string[verb : ending.start()]
            if len(core) > 1 and title.startswith(core) and _LIST.fullmatch(title, len(core)):
                return canonical(heading[verb:])
    return None
