"""The first letters of a name's pinyin, as people type them: xgxp finds 县管校聘."""

from __future__ import annotations

from functools import cache


@cache
def initials(name: str) -> str:
    """The initials in small letters; Latin letters and figures stay, all else is left out.

    >>> initials("县管校聘"), initials("“三名”工程2.0"), initials("如东县")
    ('xgxp', 'smgc20', 'rdx')
    """
    from pypinyin import Style, lazy_pinyin

    letters = lazy_pinyin(name, style=Style.FIRST_LETTER)
    return "".join(c for c in "".join(letters).lower() if c.isascii() and c.isalnum())
