"""Marks at which clauses and sentences end, letters of a kind, numerals of headings."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.read.scan import Scan

_MARKS = Scan([",", "。", ";", ":", "!", r"\?", "\n", "\t"])
CJK = r"\u3400-\u9fff\U00020000-\U0003ffff"
"""Chinese characters, for a set of a pattern."""
NUMERAL = "[一二三四五六七八九十百]"
"""A letter of the numerals that headings have: 第十二章."""
SENTENCE_END = "。!?;:…”)】》"
"""Marks behind which a line may end; a line that ends otherwise was broken off."""
_DIGITS = "零一二三四五六七八九"
TONES = "āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ"
"""Vowels of a reading, with their tones."""


@lru_cache(maxsize=1)
def clause_marks(text: str) -> tuple[int, ...]:
    """Where such marks stand in a text, in order; kept for the next step, which asks the same of the same text.

    >>> clause_marks("推进扩容,新建2所。")
    (4, 9)
    """
    return tuple(sorted(map(re.Match.start, _MARKS.each(text))))


def chinese(number: int) -> str:
    """A number below a hundred in Chinese numerals.

    >>> chinese(3), chinese(10), chinese(21)
    ('三', '十', '二十一')
    """
    tens, ones = divmod(number, 10)
    if not tens:
        return _DIGITS[ones]
    return (_DIGITS[tens] if tens > 1 else "") + "十" + (_DIGITS[ones] if ones else "")


NUMBERS = {chinese(number): number for number in range(1, 100)}
"""The numbers that headings have, by their numerals."""
