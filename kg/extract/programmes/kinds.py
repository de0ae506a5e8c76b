"""Titles that name no initiative of their own but a kind of them: 重大工程项目."""

from __future__ import annotations

from kg.extract.programmes import words
from kg.extract.word_lists import WordLists

_LISTS = WordLists("programmes", "titles")
_KINDS = _LISTS.pattern(r"{kinds}*|(?:{kinds}|{fields})*{kinds_counted}")


def is_kind(title: str, place: str | None = None) -> bool:
    """Whether a title names a kind, or a table, and no initiative; `place` is the plan's own.

    >>> is_kind("重大工程"), is_kind("教育重大工程"), is_kind("教育“六大工程”"), is_kind("教育事业发展主要指标")
    (True, False, True, True)
    """
    if title.endswith(tuple(words.section("titles")["no_title_ends"])):
        return True
    return _KINDS.fullmatch(title.removeprefix(place or "")) is not None
