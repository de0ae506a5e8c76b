"""Names of places without letters that are words: each such letter is written as one that no text has, its *stand-in*.

和平区 begins with a conjunction, 集美区 and 万州区 with a unit, 市南区 with a level, and 城区 and 郊区 are words.
"""

from __future__ import annotations

from functools import cache

from kg.ontology import lexicon

_UNUSED = (*range(0x9FA6, 0x9FCD), *range(0x9FD5, 0x9FEB))
"""Han letters that were encoded late and that no plan writes; between them lie 鿍 and 鿎 of villages and the names of elements."""


@cache
def _letters() -> dict[int, int]:
    return {ord(letter): _UNUSED[number] for number, letter in enumerate(lexicon("places")["word_letters"])}


@cache
def _back() -> dict[int, int]:
    return {there: here for here, there in _letters().items()}


def in_stand_ins(name: str) -> str:
    """The name with stand-ins, as long as it is; the level that it ends in stays.

    >>> name = in_stand_ins("和平区")
    >>> len(name), name == "和平区", name[-1], in_stand_ins("如东县")
    (3, False, '区', '如东县')
    """
    return name[:-1].translate(_letters()) + name[-1:]


def written_back(text: str) -> str:
    """The text with the letters that stand-ins stand for.

    >>> written_back(in_stand_ins("和平区") + "教育局")
    '和平区教育局'
    """
    return text if text.isascii() else text.translate(_back())
