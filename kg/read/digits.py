"""Numbers in one form: years in numerals (二〇二五年), letters that a scan put for digits (2O25年), other marks for a point
(95·5%, 95,5%) and for the dash between years (2021一2025年)."""

from __future__ import annotations

import re

NOUGHT = "〇零○OＯΟo0"
"""What is written for 〇 in a year in numerals; the last but two is a Greek letter."""
_AS_DIGITS = str.maketrans(f"{NOUGHT}一二三四五六七八九lI", "0" * len(NOUGHT) + "12345678911")
_YEAR = rf"二[{NOUGHT}][{NOUGHT}一二三四五六七八九]{{2}}"
_SPOKEN_YEAR = re.compile(
    rf"{_YEAR}(?=(?:年?[—~至到-]{{1,2}}{_YEAR})?年(?!\s{{0,3}}(?:远|[一二三四五六七八九十]{{1,2}} ?月)))"
)
"""Not in a title that all know with it (二〇三五年远景目标纲要), and not in a day whose month is a numeral too."""
_LETTERS = "OoIl〇○"
_BESIDE_DIGIT = {
    **{letter: re.compile(rf"{letter}(?<=\d{letter})") for letter in "Oo〇○"},
    **{letter: re.compile(rf"{letter}(?:(?<=\d{letter})|(?=\d))") for letter in "lI"},
}
_MISREAD = re.compile(
    rf"[0-9lI](?<![A-Za-z\d.〇○].)(?:(?<=\d)|(?=\d))(?:[\d{_LETTERS}]{{2,8}}|[{_LETTERS}](?=\s?[年月日%所个名人万亿元亩、—~-]|[.·]\d)|\d)(?![A-Za-z\d])"
)
"""Two characters tell little: 5l may be litres."""
_POINTS = (
    re.compile(r"·(?<=\d·)(?=\d{1,2} ?[%万亿])"),
    re.compile(r"。(?<=\d。)(?=\d{1,2} ?(?:%|[万亿](?![人名所])))"),
    re.compile(r",(?=\d ?%)(?:(?<=[^\d.:]\d,)|(?<=[^\d.:]\d\d,))"),
)
_DASH = re.compile(r"一(?:(?<=20\d\d一)|(?<=20\d\d年一))一?(?=20\d\d年)")


def mend_digits(text: str) -> str:
    """The text, character for character, with the digits that are meant.

    >>> mend_digits("到二〇二五年、2O3O年覆盖率达到9l·5%,新建l0所;2021一2025年")
    '到2025年、2030年覆盖率达到91.5%,新建10所;2021—2025年'
    >>> mend_digits("达98,5%、100%,5%以上,共1,200人"), mend_digits("比例2:3,5%")
    ('达98.5%、100%,5%以上,共1,200人', '比例2:3,5%')
    >>> mend_digits("“O2O”和HPV2I,二〇三五年远景目标纲要,二〇二一年三月五日")
    '“O2O”和HPV2I,二〇三五年远景目标纲要,二〇二一年三月五日'
    """
    text = _SPOKEN_YEAR.sub(_as_digits, text)
    if any(letter in text and beside.search(text) for letter, beside in _BESIDE_DIGIT.items()):
        text = _MISREAD.sub(_as_digits, text)
    for point in _POINTS:
        text = point.sub(".", text)
    return _DASH.sub(lambda hit: "—" * len(hit[0]), text)


def _as_digits(hit: re.Match[str]) -> str:
    return hit[0].translate(_AS_DIGITS)
