"""What people type, in the script of the vocabularies and in those that plans may be written in."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache


def simplified(name: str) -> str:
    """A name in Simplified script."""
    from kg.read.forms import simplify

    return name if name.isascii() else simplify(name)


def in_both_scripts(word: str) -> list[str]:
    """A word as it is typed, in Simplified script, and in Traditional script by the standard of OpenCC and by Taiwan's.

    >>> in_both_scripts("集团化"), in_both_scripts("教師群體")
    (['集团化', '集團化'], ['教師群體', '教师群体', '教師羣體'])
    """
    plain = simplified(word)
    forms = () if word.isascii() else (_to_traditional(standard)(plain) for standard in ("s2t", "s2tw"))
    return list(dict.fromkeys((word, plain, *forms)))


@cache
def _to_traditional(standard: str) -> Callable[[str], str]:
    from opencc import OpenCC

    convert: Callable[[str], str] = OpenCC(standard).convert
    return convert
