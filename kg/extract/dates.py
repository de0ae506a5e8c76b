"""Dates as plans write them: 2021年6月30日, 2021-06-30, 二〇二一年六月三十日."""

from __future__ import annotations

import re

from kg.read.digits import NOUGHT

_DATE = re.compile(r"(\d{4})\s?[年\-/.]\s?(\d{1,2})\s?[月\-/.]\s?(\d{1,2})\s?日?")
_CHINESE_DATE = re.compile(
    rf"([二{NOUGHT}一三四五六七八九]{{4}})年(十[一二]?|[一二三四五六七八九])月(三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])日"
)
_MISREAD = re.compile(
    r"[\[〔(【] ?2[\dOoQ〇○lI]{3} ?[\]〕)】] ?(?:第 ?)?[\dOoQ〇○lI]{1,4} ?号|2[\dOoQ〇○lI]{3} ?年 ?[\dOoQ〇○lI]{1,2} ?月 ?[\dOoQ〇○lI]{1,2} ?日"
)
_RUN_TOGETHER = re.compile(r"(20[0-3]\d)(\d{2,4})日?")
_LETTERS = str.maketrans("OoQ〇○lI", "0000011")
DIGITS = str.maketrans(f"{NOUGHT}一二三四五六七八九", "0" * len(NOUGHT) + "123456789")
"""The digit that each letter of a year, a month or a day in Chinese numerals stands for, for `str.translate`."""

_FIVE_YEAR_PLANS = {"十": 10, "十一": 11, "十二": 12, "十三": 13, "十四": 14, "十五": 15, "十六": 16}


def last_year(plan: str) -> int:
    """The year in which a five-year plan ends, by its numeral.

    >>> last_year("十四")
    2025
    """
    return 1955 + 5 * _FIVE_YEAR_PLANS[plan]


def mend_digits(text: str) -> str:
    """The text, as long as before, with digits for the letters that scans put in numbers of documents and in dates.

    >>> mend_digits("甲政办〔2O2l〕3O号"), mend_digits("2023年l0月12日")
    ('甲政办〔2021〕30号', '2023年10月12日')
    """
    return _MISREAD.sub(lambda hit: hit[0].translate(_LETTERS), text)


def iso_date(text: str, *, whole: bool = False) -> str | None:
    """The first date of a text in ISO form, None without one; `whole`: only where the text is nothing else.

    >>> iso_date("发布日期:2022-09-30 16:51"), iso_date("二〇二一年十二月二十七日", whole=True)
    ('2022-09-30', '2021-12-27')
    >>> iso_date("2022年4月19日印发", whole=True), iso_date("二〇二一年十十月三十九日")
    (None, None)
    """
    text = text.strip().strip("()")
    if hit := _DATE.fullmatch(text) if whole else _DATE.search(text):
        year, month, day = (int(g) for g in hit.groups())
        return f"{year:04}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else None
    if hit := _CHINESE_DATE.fullmatch(text) if whole else _CHINESE_DATE.search(text):
        return f"{hit[1].translate(DIGITS)}-{_small_number(hit[2]):02}-{_small_number(hit[3]):02}"
    return None


def run_together(text: str) -> str | None:
    """The date of a line that lost 年, 月 and perhaps 日, where it can be parted in one way only, and is no month (202112).

    >>> run_together("20231225"), run_together("2023120"), run_together("2023111"), run_together("202112")
    ('2023-12-25', '2023-01-20', None, None)
    >>> run_together("2021618日")
    '2021-06-18'
    """
    if (hit := _RUN_TOGETHER.fullmatch(text.strip())) is None:
        return None
    year, rest = hit.groups()
    parted = [(int(rest[:at]), int(rest[at:])) for at in (1, 2) if rest[at:] and "0" not in (rest[0], rest[at])]
    days = [(month, day) for month, day in parted if month <= 12 and day <= 31]
    alone = len(days) == 1 and rest not in ("11", "12")
    return f"{year}-{days[0][0]:02}-{days[0][1]:02}" if alone else None


def _small_number(text: str) -> int:
    """A month or a day in Chinese numerals: 二十三 → 23."""
    tens, ten, ones = text.rpartition("十")
    if not ten:
        return int(text.translate(DIGITS))
    return 10 * int((tens or "一").translate(DIGITS)) + int((ones or "零").translate(DIGITS))
